/**
 * Measures how often joins are right where logs are missing; see test/sessions/left-out.ts.
 *
 *     node dist/bench/joins.js [RUN...] [--every N] [--seed N] [--wrong]
 *
 * `--every N`: of the services' files, one in N is left out (each one by itself). `--wrong` shows each
 * join that is wrong. Prints a table in Markdown.
 */
import { parseArgs } from "node:util";
import {
  addToScore,
  judgements,
  leftOutOf,
  newScore,
  readRun,
  type Score,
  TOLD,
  tracked,
} from "../test/sessions/left-out.ts";
import type { RunName } from "../test/truth/record.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    wrong: { type: "boolean", default: false },
  },
});

const runs = (
  positionals.length > 0 ? positionals : ["run-a", "run-b2", "run-d2", "run-e"]
) as RunName[];
console.log(
  "| run | left out | told | exact | strong | likely | none |\n|---|---|---|---|---|---|---|",
);
for (const run of runs) {
  const read = await readRun(run);
  const scores = new Map<string, Score>();
  for (const { what, lines } of leftOutOf(read, Number(values.every), 20, Number(values.seed)))
    for (const told of TOLD) {
      const key = `${what} | ${told}`;
      const score = scores.get(key) ?? newScore();
      scores.set(key, score);
      for (const one of judgements(run, tracked(read, lines, told))) {
        addToScore(score, one);
        if (values.wrong && one.join !== "none" && !one.isRight)
          console.log(
            run,
            key,
            one.join,
            JSON.stringify(one.message.session),
            `qp ${one.message.qp} uid ${one.record.uid}`,
            JSON.stringify(one.named),
          );
      }
    }
  for (const [key, { exact, strong, likely, none }] of scores) {
    const shares = [exact, strong, likely].map(({ right, wrong }) =>
      right + wrong === 0 ? "-" : `${right} of ${right + wrong}`,
    );
    const whys = Object.entries(none).map(([why, count]) => `${why} ${count}`);
    console.log(`| ${run} | ${key} | ${shares.join(" | ")} | ${whys.join(", ")} |`);
  }
}
