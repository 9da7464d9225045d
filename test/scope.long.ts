/** The same as scope.test.ts, on many days, and of stores. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { seed } from "../src/chance.testing.ts";
import { seenOfDay } from "./scope/what-is-seen.ts";

const DAYS = 12;

test("no answer names anybody of another domain, of logs and of stores", async () => {
  let own = 0;
  for (let day = 0; day < DAYS; day++) {
    const asked = { seed: seed + day, mails: 120, questions: 150, withStore: day % 4 === 0 };
    const seen = await seenOfDay(asked);
    assert.deepEqual(seen.slips, [], `seed ${asked.seed}`);
    own += seen.own;
  }
  assert.ok(own > DAYS * 100);
});
