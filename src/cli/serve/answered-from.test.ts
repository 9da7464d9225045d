/** A command that is shown on a page with the store takes a store. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { doctor } from "../doctor.ts";
import { find } from "../find.ts";
import { live } from "../live.ts";
import { isFromStore } from "./answered-from.ts";

test("what takes no store is not asked of one", () => {
  const takesStore = ({ flags }: { flags: object }): boolean => "store" in flags;
  assert.deepEqual([find, live, doctor].map(takesStore), [true, false, false]);
  assert.deepEqual(["find", "live", "doctor"].map(isFromStore), [true, false, false]);
});
