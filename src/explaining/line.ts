/**
 * One line of a log, explained: when and by whom it was written, and what it says.
 */
import { sendFormOf } from "../grammars/qmail-send/plain.ts";
import type { LoggedBy } from "../grammars/session/grammar.ts";
import { localText } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import { utc, type Zone } from "../time/zones.ts";
import { type Explanation, explanation, type NamedFact } from "./explanation.ts";
import { explainOthers } from "./other-programs.ts";
import { explainSendLine } from "./send-line.ts";
import { explainSessionLine, sessionOf } from "./session-line.ts";

/** A line, taken out of what loggers have put around it. */
export interface GivenLine {
  /** As it stands in the log. */
  text: string;
  /** What the program wrote. */
  said: string;
  at?: Instant | undefined;
  host: string;
  by: LoggedBy;
  /** Whose it is, where a reader of logs has found that out. */
  isOf: "qmail-send" | "session" | undefined;
}

/** undefined if it is the line of no program that is known. */
export function explainLine(line: GivenLine, zone: Zone): Explanation | undefined {
  const { text, said, by, isOf } = line;
  const told =
    (isOf === "session" ? undefined : ofSend(line)) ??
    (isOf === "qmail-send" ? undefined : explainSessionLine(said, by)) ??
    explainOthers(text);
  if (!told) return undefined;
  const facts = [...whenAndBy(line, told, zone), ...told.facts];
  return { ...told, facts, next: [...sessionThen(line, told), ...told.next] };
}

/** A session by its process, which is used again, and the minute. */
function sessionThen({ said, by, at }: GivenLine, { kind }: Explanation): string[] {
  const pid = at && !kind.startsWith("qmail-send ") ? sessionOf(said, by) : undefined;
  if (!at || pid === undefined) return [];
  return [`qtrail session ${pid}@'${localText(at, utc, 0).slice(0, -3)} UTC'`];
}

/** Warnings and alerts are not qmail-send's alone: of a line by itself only its own words are taken for that. */
function ofSend({ said, isOf, by }: GivenLine): Explanation | undefined {
  const told = explainSendLine(said);
  if (isOf === "qmail-send" || !told) return told;
  const name = sendFormOf(said)?.form.name ?? "";
  return by.tag === "" && !ANYBODYS.test(name) ? told : undefined;
}

const ANYBODYS = /^(?:old-|plesk-|indimail-(?:info|queue-word)$)/;

function whenAndBy({ text, at, host, by }: GivenLine, told: Explanation, zone: Zone): NamedFact[] {
  const program = told.kind.split(" ")[0] as string;
  const where = [host && `on ${host}`, by.tag && `logged as ${by.tag}`].filter(Boolean).join(", ");
  return [
    ...(at ? [{ name: "when", value: momentText(at, zone), is: stampOf(text) }] : []),
    ...(told.what === "foreign"
      ? []
      : [{ name: "written by", value: program, ...(where && { is: where }) }]),
  ];
}

function momentText(at: Instant, zone: Zone): string {
  return `${localText(at, zone, digitsOf(at))} ${zone.abbreviationAt(at.seconds)}`;
}

/** Of the second, as many as say something. */
function digitsOf({ nanos }: Instant): number {
  if (nanos === 0) return 0;
  if (nanos % 1e6 === 0) return 3;
  return nanos % 1000 === 0 ? 6 : 9;
}

function stampOf(text: string): string {
  if (text.startsWith("@")) return "a TAI64N label";
  const isWithoutYear = /^(?:<\d+>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d/.test(text);
  return isWithoutYear && !/\b\d{10}\.\d+/.test(text)
    ? "the line has no year: taken is the latest that fits"
    : "as the logger stamped it";
}

/** A line that a program wrote and that is none of its forms, or is nobody's that is known. */
export function explainUnread(
  line: GivenLine,
  standing: "unknown" | "foreign" | "torn",
): Explanation {
  return (
    explainOthers(line.text) ??
    explanation({
      what: "foreign",
      kind: standing,
      verdict: UNREAD[standing],
      severity: "fine",
      ...(line.by.tag && { facts: [{ name: "logged as", value: line.by.tag }] }),
      next: [`qtrail lines --${standing}`],
    })
  );
}

const UNREAD: Readonly<Record<"unknown" | "foreign" | "torn", string>> = {
  unknown: "Lines of a program that is known, in no form that qtrail knows.",
  foreign: "Lines of programs that have nothing to do with mail, or are not known.",
  torn: "Lines that were cut off.",
};
