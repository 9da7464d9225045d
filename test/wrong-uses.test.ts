/**
 * 100 wrong uses, each with a hand: test/wrong-uses/said.txt.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { said, TYPED } from "./wrong-uses.ts";

test("each wrong use is answered as the table says", async () => {
  assert.ok(TYPED.length >= 100, `${TYPED.length} wrong uses`);
  assert.equal(await said(), readFileSync("test/wrong-uses/said.txt", "utf8"));
});

test("no wrong use is answered without something to try, or as if it had been right", async () => {
  for (const answer of (await said()).split("\n\n$ ")) {
    assert.match(answer, /\n {2}\S/, answer);
    assert.doesNotMatch(answer, /undefined|\(status/, answer);
  }
});
