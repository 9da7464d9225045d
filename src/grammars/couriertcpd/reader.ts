/**
 * Reads a line of couriertcpd.
 *
 * Its lines stand under the names of services whose programs log there too, with forms of their
 * own (courier/); so a line that fits none here is theirs, unless it is logged as couriertcpd's.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type LoggedBy, type SessionGrammar } from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { FORMS, PROGRAMS } from "./forms.ts";

export const couriertcpd: SessionGrammar = {
  name: "couriertcpd",
  programs: PROGRAMS,
  forms: FORMS,
  read,
  readPlainly,
};

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  const mayBe = PROGRAMS.includes(by.tag) || NAMES.some((name) => startsWith(bytes, at, end, name));
  return mayBe ? readPlainly(text(bytes, at, end), by) : undefined;
}

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  const written = asWritten(line, by, PROGRAMS);
  if (written === undefined) return undefined;
  const event = firstThatFits(FORMS, withoutReturn(written));
  return event ?? (written.startsWith(OWN) ? { kind: "unknown" } : undefined);
}

const OWN = "couriertcpd";
const NAMES = PROGRAMS.map(ascii);
