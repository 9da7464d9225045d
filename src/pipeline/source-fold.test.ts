/** How a log is shared out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { newSource } from "../sources/source.ts";
import { sizesOf } from "./source-fold.ts";

test("sections are of whole bytes, whatever other logs are read before", () => {
  const changed = { seconds: 0, nanos: 0 };
  const file = {
    path: "none.log",
    kind: "files" as const,
    size: 450_000_001,
    identity: "",
    changed,
  };
  const source = newSource("none.log", "files", [file], [[0]], undefined);
  for (const late of [0, 12_345_678.9, 281_298_433.125]) {
    const { first, each } = sizesOf(source, { threads: 2 }, { base: 0, behind: 256e6 }, late);
    assert.deepEqual([first, each], [Math.round(first), Math.round(each)]);
  }
});
