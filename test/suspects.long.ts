/**
 * Stolen accounts and abused sites of many random weeks, and what is named besides them: of 20 weeks nearly all are
 * found, with less than one false name a week.
 */
import assert from "node:assert/strict";
import { env } from "node:process";
import { test } from "node:test";
import { judge } from "./suspects/judged.ts";

const WEEKS = 40;
const SEED = Number(env.QTRAIL_SEED ?? 1);

test(`of ${WEEKS} random weeks what was abused is named, with at most one false name each`, async () => {
  let abused = 0;
  let found = 0;
  for (let n = 0; n < WEEKS; n++) {
    const seed = (SEED + n) % 1_000_000;
    const judged = await judge({ seed, weeks: 2 + (n % 4) });
    abused += judged.truth.abuses.length;
    found += judged.found.length;
    const names = judged.falseNames.map(({ who }) => who);
    assert.ok(names.length <= 1, `seed ${seed}: ${names}`);
  }
  assert.ok(found >= 0.95 * abused, `${found} of ${abused}`);
});
