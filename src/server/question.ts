/**
 * A question that the server has answered: the words of a command as somebody would type them at a shell.
 *
 *     { words: ["find", "-o", "json", "--", "to:club.example"], scope }
 *       --> { status: 0, out: "{…}", said: ["2 messages.  Searched …"] }
 */
import type { Correction } from "../bytes/correction.ts";
import type { Scope } from "../reports/scope.ts";

export interface Question {
  words: readonly string[];
  scope: Scope;
  /** Whose turn it takes, where many wait. */
  by?: string;
  /** Aborted when who asked has gone: it need not be answered any more. */
  signal?: AbortSignal;
}

export interface AnswerGiven {
  /** As a shell would get it: 0 found, 1 nothing found, 2 trouble. */
  status: number;
  /** What stands on standard output. */
  out: string;
  /** Remarks, the period that was searched, and what is wrong: lines of standard error. */
  said: string[];
}

/** @throws QuestionRefused for words that make no question, Busy where too many wait. */
export type Ask = (question: Question) => Promise<AnswerGiven>;

/** What is wrong with a question's words, as plain data. */
export interface RefusedWords {
  message: string;
  hint: string | undefined;
  corrections: readonly Correction[];
}

/** The words are wrong; the message says how, `hint` what to try. */
export class QuestionRefused extends Error {
  readonly hint: string | undefined;
  /** Words of the question, each with those that were meant. */
  readonly corrections: readonly Correction[];

  constructor({ message, hint, corrections }: RefusedWords) {
    super(message);
    this.name = "QuestionRefused";
    this.hint = hint;
    this.corrections = corrections;
  }
}

/** Too many wait already, or this one took too long. */
export class Busy extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Busy";
  }
}
