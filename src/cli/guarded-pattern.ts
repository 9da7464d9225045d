/**
 * A pattern that may run away, tried where it can be stopped: by ^C, and by itself after a second, or when all texts
 * together have taken what whoever asks may take.
 *
 * V8 looks for a wish to stop whenever a regular expression goes back to try again, but only a script that
 * node:vm runs can be told to stop from outside. Such a script costs 0.2 ms to begin, so only what could
 * run away comes here. A text that takes too long is given up, counted and named in the answer; so is each that comes
 * when the time for all is over.
 */
import { createContext, Script } from "node:vm";
import type { Coverage } from "../pipeline/coverage.ts";
import { firstIn, type Guard, type Match } from "../reports/filter/regex.ts";

const MOST_MILLISECONDS = 1000;
/** Of each text, which every pattern may take: only what is longer is counted. */
const FREE_MILLISECONDS = 1;
/** Letters of a text by which it is named. */
const NAMED = 60;

export interface PatternGuard {
  guard: Guard;
  /** Says in the coverage what was given up. */
  cover(coverage: Coverage): void;
}

/** A text may take `each`, all of them `all`; without `all` as long as somebody waits for it. */
export function patternGuard({
  each = MOST_MILLISECONDS,
  all = Number.POSITIVE_INFINITY,
}: {
  each?: number;
  all?: number | undefined;
} = {}): PatternGuard {
  const given: { text: string; regex: RegExp | undefined; firstIn: typeof firstIn } = {
    text: "",
    regex: undefined,
    firstIn,
  };
  const script = new Script("firstIn(regex, text)");
  const context = createContext(given);
  const givenUp = { texts: 0, first: "" };
  let left = all;
  const giveUp = (text: string): undefined => {
    if (givenUp.texts++ === 0) givenUp.first = text.slice(0, NAMED);
  };
  const guard: Guard = (regex) => (text) => {
    if (left <= 0) return giveUp(text);
    Object.assign(given, { regex, text });
    const limits = { timeout: Math.ceil(Math.min(each, left)), breakOnSigint: true };
    const begun = performance.now();
    try {
      return script.runInContext(context, limits) as Match | undefined;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "ERR_SCRIPT_EXECUTION_INTERRUPTED") process.emit("SIGINT");
      if (code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      return giveUp(text);
    } finally {
      left -= Math.max(0, performance.now() - begun - FREE_MILLISECONDS);
    }
  };
  return {
    guard,
    cover(coverage) {
      if (givenUp.texts > 0) coverage.givenUp = givenUp;
    },
  };
}
