/**
 * A pattern that may run away, tried where it can be stopped: by ^C, and by itself after a second.
 *
 * V8 looks for a wish to stop whenever a regular expression goes back to try again, but only a script that
 * node:vm runs can be told to stop from outside. Such a script costs 0.2 ms to begin, so only what could
 * run away comes here. A text that takes too long is given up, counted and named in the answer.
 */
import { createContext, Script } from "node:vm";
import type { Coverage } from "../pipeline/coverage.ts";
import { firstIn, type Guard, type Match } from "../reports/filter/regex.ts";

const MOST_MILLISECONDS = 1000;
/** Letters of a text by which it is named. */
const NAMED = 60;

export interface PatternGuard {
  guard: Guard;
  /** Says in the coverage what was given up. */
  cover(coverage: Coverage): void;
}

export function patternGuard(mostMilliseconds = MOST_MILLISECONDS): PatternGuard {
  const given: { text: string; regex: RegExp | undefined; firstIn: typeof firstIn } = {
    text: "",
    regex: undefined,
    firstIn,
  };
  const script = new Script("firstIn(regex, text)");
  const context = createContext(given);
  const limits = { timeout: mostMilliseconds, breakOnSigint: true };
  const givenUp = { texts: 0, first: "" };
  const guard: Guard = (regex) => (text) => {
    Object.assign(given, { regex, text });
    try {
      return script.runInContext(context, limits) as Match | undefined;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "ERR_SCRIPT_EXECUTION_INTERRUPTED") process.emit("SIGINT");
      if (code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      if (givenUp.texts++ === 0) givenUp.first = text.slice(0, NAMED);
      return undefined;
    }
  };
  return {
    guard,
    cover(coverage) {
      if (givenUp.texts > 0) coverage.givenUp = givenUp;
    },
  };
}
