/**
 * Reads the lines of qmail-smtpd's patches: the word behind the name tells the few forms that a
 * line may have.
 *
 * The name is shared: `qmail-smtpd: pid N ...` and `qmail-smtpd N: ...` are other patches' and have
 * grammars of their own (s-qmail, verbose-smtpd, indimail, qmail-ldap).
 */
import { text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import {
  firstThatFits,
  type LoggedBy,
  type SessionForm,
  type SessionGrammar,
} from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { FORMS } from "./forms.ts";

const PROGRAM = "qmail-smtpd";

export const qmailSmtpd: SessionGrammar = { name: PROGRAM, forms: FORMS, read, readPlainly };

function read(bytes: Buffer, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  const isFirst = at < end && FIRST.has(bytes[at] as number);
  if (!isFirst && by.tag !== PROGRAM) return undefined;
  const line = withoutReturn(text(bytes, at, end));
  const own = ownLine(line, by);
  if (own === undefined) return undefined;
  if (own.length > LONGEST) return isNamed(own) ? { kind: "unknown" } : undefined;
  const likely = BY_WORD.get(wordOf(own));
  return (likely && firstThatFits(likely, own)) ?? unknownOrNot(own);
}

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  const own = ownLine(withoutReturn(line), by);
  if (own === undefined) return undefined;
  if (own.length > LONGEST) return isNamed(own) ? { kind: "unknown" } : undefined;
  return firstThatFits(FORMS, own) ?? unknownOrNot(own);
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

/** The first word behind the name; of `qmail-smtpd: text` the name itself. */
function wordOf(line: string): string {
  const bracket = line.startsWith(`${PROGRAM}[`) ? line.indexOf("]: ") : -1;
  const from = bracket < 0 ? 0 : bracket + 3;
  const blank = line.indexOf(" ", from);
  return line.slice(from, blank < 0 ? line.length : blank);
}

const BY_WORD = new Map<string, SessionForm[]>();
for (const form of FORMS) {
  for (const word of new Set(form.examples.map(wordOf)))
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), form]);
}

/** The bytes that lines begin with, with the name and without. */
const FIRST: ReadonlySet<number> = new Set(
  FORMS.flatMap(({ examples }) =>
    examples.flatMap((line) => [line.charCodeAt(0), wordOf(line).charCodeAt(0)]),
  ),
);
