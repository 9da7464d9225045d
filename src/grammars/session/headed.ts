/**
 * A grammar of a program whose lines all have one head, and behind it what they say.
 *
 *     qmail-smtpd: pid 600 from 198.51.100.7: Sender <sender@example.com>
 *     head                                    what is said
 *
 * Several patches of qmail-smtpd write under that one name; the shape of the head tells them
 * apart, and a line of another shape is not this grammar's. The first byte of what is said leads to
 * the few forms that may fit, so that seventy forms are read as quickly as three.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import { type Field, type FieldTexts, templatePattern } from "../form.ts";
import type { SessionEvent, Step } from "./event.ts";
import { firstBytes } from "./first-bytes.ts";
import {
  firstThatFits,
  type LoggedBy,
  type SessionForm,
  type SessionFormWords,
  type SessionGrammar,
  sessionForm,
} from "./grammar.ts";
import { withoutReturn } from "./prefix.ts";
import { type Decided, told } from "./told.ts";

export interface Head {
  /** The program's name; a container may have taken it off, with `joint` behind it. */
  program: string;
  joint: ": " | " ";
  /** For people: `qmail-smtpd: pid {pid}[ from {ip}]: `. */
  template: string;
  /** Source of the regular expression that fits a head, with the same fields. */
  pattern: string;
  /** Of a typical line. */
  example: string;
}

/** A form of such a line; all but `examples` that have a head of their own begin behind it. */
export interface HeadedWords extends Omit<SessionFormWords, "fields" | "pattern" | "read"> {
  /** Given where the template alone does not say what fits. */
  pattern?: string;
  /** What the line decides; a line without it is a remark. */
  step?: Decided;
  /** What else the fields tell. */
  also?: (fields: FieldTexts) => Partial<Step>;
  /** Instead of `step` and `also`. */
  read?: (fields: FieldTexts) => SessionEvent;
}

export function headedForm(
  head: Head,
  fields: Readonly<Record<string, Field>>,
  { step, also, read, pattern, template, examples, ...words }: HeadedWords,
): SessionForm {
  const own = new RegExp(`^${head.pattern}`);
  const body = pattern ?? templatePattern(template, fields);
  const written = examples.map((example) => withHead(head, example));
  return sessionForm({
    ...words,
    template: `${head.template}${template}`,
    examples: written as [string, ...string[]],
    fields,
    pattern: new RegExp(`^${head.pattern}${body}$`, "s"),
    read: read ?? ((texts, line) => eventOf(words.name, step, also, texts, behind(own, line))),
  });
}

export function headedGrammar(
  name: string,
  head: Head,
  forms: readonly SessionForm[],
): SessionGrammar {
  const start = ascii(head.program + head.joint);
  const pattern = new RegExp(`^${head.pattern}`);
  const byFirst = formsByFirstByte(head, forms);

  function read(
    bytes: Uint8Array,
    at: number,
    end: number,
    by: LoggedBy,
  ): SessionEvent | undefined {
    if (by.tag !== head.program && !startsWith(bytes, at, end, start)) return undefined;
    return readOwn(text(bytes, at, end), by, (first) => byFirst[first] ?? NONE);
  }

  function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
    return readOwn(line, by, () => forms);
  }

  function readOwn(
    line: string,
    by: LoggedBy,
    candidates: (first: number) => readonly SessionForm[],
  ): SessionEvent | undefined {
    const written = withoutReturn(asWritten(head, line, by));
    const found = pattern.exec(written);
    if (!found) return undefined;
    if (written.length > LONGEST) return { kind: "unknown" };
    const first = Math.min(written.charCodeAt(found[0].length) || 0, 0xff);
    return firstThatFits(candidates(first), written) ?? { kind: "unknown" };
  }

  return { name, programs: [head.program], forms, read, readPlainly };
}

const NONE: readonly SessionForm[] = [];

/** Addresses end at 900 bytes or so; a line of this length is no program's doing. */
const LONGEST = 8192;

function withHead({ program, example: head }: Head, example: string): string {
  return example.startsWith(program) ? example : head + example;
}

function asWritten({ program, joint }: Head, line: string, by: LoggedBy): string {
  const isNamed = by.tag !== program || line.startsWith(program + joint);
  return isNamed ? line : program + joint + line;
}

function eventOf(
  form: string,
  step: Decided | undefined,
  also: HeadedWords["also"],
  fields: FieldTexts,
  text: string,
): SessionEvent {
  if (step) return { ...told(form, step, fields), ...also?.(fields) };
  const { pid, ip } = told(form, { step: "connect" }, fields);
  const event: SessionEvent = { kind: "remark", form, text };
  if (pid !== undefined) event.pid = pid;
  if (ip !== undefined) event.ip = ip;
  return event;
}

function behind(head: RegExp, line: string): string {
  return line.replace(head, "");
}

/** The forms that may fit what begins with that byte, in their order; 255 is any that is not ASCII. */
function formsByFirstByte(head: Head, forms: readonly SessionForm[]): readonly SessionForm[][] {
  const byFirst = Array.from({ length: 256 }, (): SessionForm[] => []);
  const behindHead = `^${head.pattern}`.length;
  for (const form of forms) {
    const said = form.pattern.source.slice(behindHead);
    for (const byte of firstBytes(said, form.pattern.flags)) byFirst[byte]?.push(form);
  }
  return byFirst;
}
