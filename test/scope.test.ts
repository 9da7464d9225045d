/** What a viewer of some domains is told holds the name of nobody else, whatever he asks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { seed } from "../src/chance.testing.ts";
import { seenOfDay } from "./scope/what-is-seen.ts";

test("no answer names anybody of another domain", async () => {
  const { slips, own, answers } = await seenOfDay({ seed, mails: 30, questions: 60 });
  assert.deepEqual(slips, []);
  assert.ok(answers === 60 && own > 30, `${own} of one's own`);
});
