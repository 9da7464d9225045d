/**
 * A question that the server has answered: the words of a command as somebody would type them at a shell.
 *
 *     { words: ["find", "-o", "json", "--", "to:club.example"], scope }
 *       --> { status: 0, out: "{…}", said: ["2 messages.  Searched …"] }
 */
import type { Scope } from "../reports/scope.ts";

export interface Question {
  words: readonly string[];
  scope: Scope;
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

/** The words are wrong; the message says how, `hint` what to try. */
export class QuestionRefused extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint: string | undefined) {
    super(message);
    this.name = "QuestionRefused";
    this.hint = hint;
  }
}

/** Too many wait already, or this one took too long. */
export class Busy extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Busy";
  }
}
