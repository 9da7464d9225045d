/**
 * A grammar of the session's programs: what reads the lines of one of them.
 */
import { type Form, type FormWords, form, readByForm } from "../form.ts";
import type { SessionEvent } from "./event.ts";

/**
 * Who logged a line, where a container took the program's name and process off it
 * (`dovecot`, `spamd[77]`); tag "" where it stands in the text or nowhere.
 */
export interface LoggedBy {
  tag: string;
  pid: number | undefined;
}

export interface SessionGrammar {
  /** The program's name: the folder's. */
  name: string;
  forms: readonly SessionForm[];
  /**
   * What the line in [at, end) says, without stamp, container's prefix and newline; undefined
   * if it is not this program's. `unknown` is a line of this program that fits no form.
   */
  read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined;
  /** Names under which it logs: one may stand in front of a line, or as the tag of a container that took it off. */
  readonly programs: readonly string[];
  /**
   * What `read` makes of a line with the program's name in front, of a form that most of its lines have and no other
   * grammar's, and which names a process: such lines seldom come again. undefined leaves it to `read`.
   */
  readFrequent?(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined;
  /** The same slowly and plainly: the twin that says what `read` must do. */
  readPlainly(line: string, by: LoggedBy): SessionEvent | undefined;
}

export type SessionForm = Form<SessionEvent>;

export type SessionFormWords = FormWords<SessionEvent>;

export function sessionForm(words: SessionFormWords): SessionForm {
  return form(words);
}

/** The first form that fits reads the line; undefined if none does. */
export function firstThatFits(
  forms: readonly SessionForm[],
  line: string,
): SessionEvent | undefined {
  for (const one of forms) {
    const event = readByForm(one, line);
    if (event) return event;
  }
  return undefined;
}

/** A line that was logged without a container. */
export const BARE: LoggedBy = { tag: "", pid: undefined };
