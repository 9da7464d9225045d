/**
 * Reads dovecot's lines: in a syslog by its name, in its own log by which part of it speaks.
 */
import { text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { asWritten } from "../session/prefix.ts";
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS, PROGRAM } from "./forms.ts";

const own = unnamedGrammar(PROGRAM, FORMS);
const NAMES = [PROGRAM, "dovecot-auth"];

export const dovecot: SessionGrammar = {
  name: PROGRAM,
  forms: FORMS,
  read(bytes, at, end, by) {
    return NAMES.includes(by.tag)
      ? readPlainly(text(bytes, at, end), by)
      : own.read(bytes, at, end, by);
  },
  readPlainly,
};

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  return own.readPlainly(asWritten(line, by, NAMES) ?? line, by);
}
