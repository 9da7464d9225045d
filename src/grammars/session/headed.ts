/**
 * A grammar of a program whose lines all have one head, and behind it a word that tells what they
 * say.
 *
 *     qmail-smtpd: pid 600 from 198.51.100.7: Sender <sender@example.com>
 *     head                                    word
 *
 * Several patches of qmail-smtpd write under that one name; the shape of the head tells them
 * apart, and a line of another shape is not this grammar's. The word leads to the few forms that
 * may fit, so that seventy forms are read as quickly as three.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import { type Field, type FieldTexts, templatePattern } from "../form.ts";
import type { SessionEvent, Step } from "./event.ts";
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
  const byWord = formsByWord(head, forms, pattern);

  function read(bytes: Buffer, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
    if (by.tag !== head.program && !startsWith(bytes, at, end, start)) return undefined;
    return readOwn(text(bytes, at, end), by, byWord);
  }

  function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
    return readOwn(line, by, () => forms);
  }

  function readOwn(
    line: string,
    by: LoggedBy,
    candidates: (word: string) => readonly SessionForm[],
  ): SessionEvent | undefined {
    const written = withoutReturn(asWritten(head, line, by));
    const word = wordBehind(pattern, written);
    if (word === undefined) return undefined;
    if (written.length > LONGEST) return { kind: "unknown" };
    return firstThatFits(candidates(word), written) ?? { kind: "unknown" };
  }

  return { name, forms, read, readPlainly };
}

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

/** The word behind the head; undefined if the line has no such head. */
function wordBehind(head: RegExp, line: string): string | undefined {
  const match = head.exec(line);
  if (!match) return undefined;
  const at = match[0].length;
  const blank = line.indexOf(" ", at);
  return line.slice(at, blank < 0 ? line.length : blank);
}

/**
 * The forms that a line with that word may fit, in their order: those with an example that begins
 * with it, and those that begin with a field.
 */
function formsByWord(
  { template: headTemplate }: Head,
  forms: readonly SessionForm[],
  head: RegExp,
): (word: string) => readonly SessionForm[] {
  const withWords = forms.map((form) => ({
    form,
    isAny: form.template.startsWith("{", headTemplate.length),
    words: new Set(form.examples.map((line) => wordBehind(head, line))),
  }));
  const known = new Map<string | undefined, SessionForm[]>();
  for (const word of new Set(withWords.flatMap(({ words }) => [...words]))) {
    const fitting = withWords.filter(({ isAny, words }) => isAny || words.has(word));
    known.set(
      word,
      fitting.map(({ form }) => form),
    );
  }
  const others = withWords.filter(({ isAny }) => isAny).map(({ form }) => form);
  return (word) => known.get(word) ?? others;
}
