/**
 * Answers that were given a moment ago, for who asks the same: many readers open the same page.
 *
 * An answer is good for three seconds, by which every answer may be behind the logs (a commit comes no sooner), and one
 * that took long for four times as long: the same question keeps no thread busy more than a fifth of the time, however
 * many ask it. For as long again it is given while the next is being made, so that of many readers none waits. It says
 * itself as of when it is true.
 */
import type { AnswerGiven } from "../../server/question.ts";

interface Kept {
  answer: AnswerGiven;
  /** Milliseconds: from then on it is to be asked again, and from then on no longer given. */
  due: number;
  until: number;
  isAskedAgain: boolean;
}

export class KeptAnswers {
  /** By their question, the oldest first. */
  private readonly answers = new Map<string, Kept>();
  private length = 0;
  private readonly most: number;

  /** How many characters of answers are kept. */
  constructor(most = MOST_CHARACTERS) {
    this.most = most;
  }

  /** `now`: milliseconds. `askAgain`: whoever gets it is to have the next one made; that is told once. */
  get(key: string, now: number): { answer: AnswerGiven; askAgain: boolean } | undefined {
    this.forgetUntil(now);
    const kept = this.answers.get(key);
    if (!kept) return undefined;
    const askAgain = now >= kept.due && !kept.isAskedAgain;
    if (askAgain) kept.isAskedAgain = true;
    return { answer: kept.answer, askAgain };
  }

  put(key: string, answer: AnswerGiven, { now, took }: { now: number; took: number }): void {
    this.forgetUntil(now);
    this.remove(key);
    const long = SHARE * took;
    const due = now + Math.max(GOOD_MILLISECONDS, long);
    const until = long > GOOD_MILLISECONDS ? due + long : due;
    this.answers.set(key, { answer, due, until, isAskedAgain: false });
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
