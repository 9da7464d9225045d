/**
 * No join that is called sure is wrong, and of those called likely 95 in 100 are right, where a part of
 * the services' logs is missing (sessions/left-out.ts).
 *
 * Not tested here: every file and stretch; bench/joins.ts does that, and docs/sessions.md has its figures.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { times } from "../src/chance.testing.ts";
import {
  addToScore,
  judgements,
  leftOutOf,
  newScore,
  readRun,
  type Told,
  tracked,
} from "./sessions/left-out.ts";

const TOLD: Told[] = ["all", "no acceptances", "connections alone"];

for (const [run, everyFile] of [
  ["run-a", times(120, 60)],
  ["run-b2", times(800, 400)],
  ["run-d2", times(20, 10)],
  ["run-e", times(24, 12)],
] as const)
  test(`${run}: joins hold where a service, a file or a stretch of its log is missing`, async () => {
    const read = await readRun(run);
    const score = newScore();
    const leftOut = leftOutOf(read, everyFile, times(1, 2));
    for (const { lines } of leftOut)
      for (const told of TOLD)
        for (const one of judgements(run, tracked(read, lines, told))) addToScore(score, one);
    const { exact, strong, likely, none } = score;
    assert.equal(exact.wrong, 0);
    assert.equal(strong.wrong, 0);
    assert.ok(likely.right >= 0.95 * (likely.right + likely.wrong), JSON.stringify(likely));
    assert.ok(exact.right > 200 && likely.right > 100, JSON.stringify(score));
    assert.ok((none["no-log"] ?? 0) > 0, JSON.stringify(none));
  });
