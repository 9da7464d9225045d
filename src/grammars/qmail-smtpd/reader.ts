/**
 * Reads the lines of qmail-smtpd's patches: the first byte behind the name, or of the line where it
 * has none, tells the few forms that it may have.
 *
 * The name is shared: `qmail-smtpd: pid N ...` and `qmail-smtpd N: ...` are other patches' and have
 * grammars of their own (s-qmail, verbose-smtpd, indimail, qmail-ldap).
 */
import { ascii, find, startsWith, text, uint } from "../../bytes/bytes.ts";
import { newStep, type SessionEvent } from "../session/event.ts";
import { firstBytes, firstBytesOf } from "../session/first-bytes.ts";
import {
  firstThatFits,
  type LoggedBy,
  type SessionForm,
  type SessionGrammar,
} from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { FORMS, HEAD } from "./forms.ts";

const PROGRAM = "qmail-smtpd";

export const qmailSmtpd: SessionGrammar = {
  name: PROGRAM,
  programs: [PROGRAM],
  forms: FORMS,
  read,
  readFrequent: greetDelay,
  readPlainly,
};

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  if (by.tag !== PROGRAM && !FIRST.has(at < end ? (bytes[at] as number) : 0)) return undefined;
  return readOwn(text(bytes, at, end), by, (first) => BY_FIRST[first] ?? []);
}

/** `qmail-smtpd[500]: GREETDELAY: 5s`, of which sagredo's has one for most connections. */
function greetDelay(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, NAMED)) return undefined;
  const lineEnd = bytes[end - 1] === RETURN ? end - 1 : end;
  const pidAt = at + NAMED.length;
  const pidEnd = find(bytes, CLOSING, pidAt, lineEnd);
  const secondsAt = pidEnd + GREETDELAY.length;
  const isIt = startsWith(bytes, pidEnd, lineEnd, GREETDELAY) && bytes[lineEnd - 1] === LETTER_S;
  if (!isIt || pidEnd - pidAt > 10 || lineEnd - 1 - secondsAt > 9) return undefined;
  const event = newStep("greetdelay", "connect");
  event.pid = uint(bytes, pidAt, pidEnd);
  event.seconds = uint(bytes, secondsAt, lineEnd - 1);
  return event.pid >= 0 && event.seconds >= 0 ? event : undefined;
}

const NAMED = ascii(`${PROGRAM}[`);
const GREETDELAY = ascii("]: GREETDELAY: ");
const RETURN = 13;
const CLOSING = 93;
const LETTER_S = 115;

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  return readOwn(line, by, () => FORMS);
}

function readOwn(
  line: string,
  by: LoggedBy,
  candidates: (first: number) => readonly SessionForm[],
): SessionEvent | undefined {
  const own = ownLine(withoutReturn(line), by);
  if (own === undefined) return undefined;
  if (own.length > LONGEST) return isNamed(own) ? { kind: "unknown" } : undefined;
  const first = Math.min(own.charCodeAt(nameEnd(own)) || 0, 0xff);
  return firstThatFits(candidates(first), own) ?? unknownOrNot(own);
}

/** The line with its name in front, where the container took it off; undefined if another's. */
function ownLine(line: string, by: LoggedBy): string | undefined {
  const written = asWritten(line, by, [PROGRAM], "with pid") ?? line;
  return OTHERS.test(written) ? undefined : written;
}

/** Only a line under the program's own name can be a new one of it. */
function unknownOrNot(line: string): SessionEvent | undefined {
  return isNamed(line) ? { kind: "unknown" } : undefined;
}

function isNamed(line: string): boolean {
  return line.startsWith(`${PROGRAM}[`) || line.startsWith(`${PROGRAM}:`);
}

const OTHERS = /^qmail-smtpd(?:: pid \d| \d)/;
/** Addresses end at 900 bytes or so; in a longer line the fixed words could be sought for ever. */
const LONGEST = 8192;

/** Where the name with its pid ends; 0 if the line has none. */
function nameEnd(line: string): number {
  return NAME.exec(line)?.[0].length ?? 0;
}

const NAME = new RegExp(`^${HEAD}`);

/** The forms that may fit what begins with that byte, in their order; 255 is any that is not ASCII. */
const BY_FIRST: readonly SessionForm[][] = Array.from({ length: 256 }, () => []);
for (const form of FORMS) {
  const said = form.pattern.source.replace(`^(?:${HEAD})?`, "^").replace(`^${HEAD}`, "^");
  for (const byte of firstBytes(said, form.pattern.flags)) BY_FIRST[byte]?.push(form);
}

/** The bytes that lines begin with, with the name and without. */
const FIRST: ReadonlySet<number> = firstBytesOf(FORMS);
