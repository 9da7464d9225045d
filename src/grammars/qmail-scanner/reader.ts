/**
 * Reads qmail-scanner's log by the day that begins each line, and its syslog line by its name.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type LoggedBy, type SessionGrammar } from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { FORMS } from "./forms.ts";

const PROGRAMS = ["qmail-scanner", "qmail-scanner-queue.pl"];

export const qmailScanner: SessionGrammar = {
  name: "qmail-scanner",
  programs: PROGRAMS,
  forms: FORMS,
  read(bytes, at, end, by) {
    const isNamed = startsWith(bytes, at, end, NAME) || PROGRAMS.includes(by.tag);
    const hasDay = end - at > DAY.length && bytes[at + DAY.length] === COMMA;
    return isNamed || hasDay ? readPlainly(text(bytes, at, end), by) : undefined;
  },
  readPlainly,
};

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  if (DATED.test(line)) return firstThatFits(FORMS, withoutReturn(line));
  const written = asWritten(line, by, PROGRAMS, "with pid");
  if (written === undefined) return undefined;
  return firstThatFits(FORMS, withoutReturn(written)) ?? { kind: "unknown" };
}

const NAME = ascii("qmail-scanner");
const DATED = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), /;
const DAY = "Mon";
const COMMA = 44;
