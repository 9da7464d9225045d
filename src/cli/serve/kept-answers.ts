/**
 * Answers that were given a moment ago, for who asks the same: many readers open the same page.
 *
 * An answer is good for three seconds, by which every answer may be behind the logs (a commit comes no sooner), and one
 * that took long for four times as long: the same question keeps no thread busy more than a fifth of the time, however
 * many ask it. It says itself as of when it is true.
 */
import type { AnswerGiven } from "../../server/question.ts";

export class KeptAnswers {
  /** By their question, the oldest first. */
  private readonly answers = new Map<string, { answer: AnswerGiven; until: number }>();
  private length = 0;
  private readonly most: number;

  /** How many characters of answers are kept. */
  constructor(most = MOST_CHARACTERS) {
    this.most = most;
  }

  /** `now`: milliseconds. */
  get(key: string, now: number): AnswerGiven | undefined {
    this.forgetUntil(now);
    return this.answers.get(key)?.answer;
  }

  put(key: string, answer: AnswerGiven, { now, took }: { now: number; took: number }): void {
    this.forgetUntil(now);
    this.remove(key);
    this.answers.set(key, { answer, until: now + Math.max(GOOD_MILLISECONDS, SHARE * took) });
    this.length += lengthOf(answer);
    for (const oldest of this.answers.keys()) {
      if (this.length <= this.most) return;
      this.remove(oldest);
    }
  }

  private forgetUntil(now: number): void {
    for (const [key, { until }] of this.answers) if (until <= now) this.remove(key);
  }

  private remove(key: string): void {
    const known = this.answers.get(key);
    if (!known) return;
    this.answers.delete(key);
    this.length -= lengthOf(known.answer);
  }
}

const GOOD_MILLISECONDS = 3000;
const SHARE = 4;
const MOST_CHARACTERS = 32e6;

function lengthOf({ out, said }: AnswerGiven): number {
  return said.reduce((sum, { length }) => sum + length, out.length);
}
