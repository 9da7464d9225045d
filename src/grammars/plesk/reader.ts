/**
 * Reads the lines of Plesk's programs, which a syslog may name with their directories.
 */
import { text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS } from "./forms.ts";

const own = unnamedGrammar("plesk", FORMS);

const HANDLERS = ["queue", "local", "remote"].map((which) => `qmail-${which}-handlers`);
const PROGRAMS = [
  ...HANDLERS,
  ...["psa-pc-remote", "submitter", "smtp_auth", "relaylock", "check-quota", "limit-out", "spf"],
  ...["grey", "greylisting filter", "dk_sign", "dk_check", "drweb"],
];
const PROGRAM = new RegExp(`^(?:/[^ ]*/)?(?:${PROGRAMS.join("|")})$`);

export const plesk: SessionGrammar = {
  name: "plesk",
  programs: PROGRAMS,
  forms: FORMS,
  read: (bytes, at, end, by) =>
    PROGRAM.test(by.tag) ? readPlainly(text(bytes, at, end), by) : own.read(bytes, at, end, by),
  readPlainly,
};

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  if (!PROGRAM.test(by.tag)) return own.readPlainly(line, by);
  const pid = by.pid === undefined ? "" : `[${by.pid}]`;
  return own.readPlainly(`${by.tag}${pid}: ${line}`, by);
}
