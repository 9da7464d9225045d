/**
 * `why` names troubles that were made at random, in texts that it was adjusted to.
 *
 * Not tested here: many rounds, and texts that were held out (why.long.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TROUBLES_MADE, verdictOnMade } from "./why.ts";

for (const [seed, trouble] of TROUBLES_MADE.entries())
  test(`${trouble} is named, or it is said that it cannot be told`, async () => {
    const verdict = await verdictOnMade({ seed, trouble, replies: "shown" });
    assert.ok([trouble, "cannot-tell"].includes(verdict), verdict);
  });
