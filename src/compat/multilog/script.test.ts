/**
 * multilog's script: what its words mean, and what the originals' number reading makes of odd ones.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type DirectorySettings, parseScript } from "./script.ts";

function directories(...words: string[]): DirectorySettings[] {
  return parseScript(words).actions.flatMap((action) =>
    action.kind === "directory" ? [action.settings] : [],
  );
}

test("settings hold for the directories behind them", () => {
  assert.deepEqual(directories("./a", "s5000", "n3", "!cat", "/b", "n7", "./c"), [
    { path: "./a", sizeBytes: 99999, files: 10, processor: undefined },
    { path: "/b", sizeBytes: 5000, files: 3, processor: "cat" },
    { path: "./c", sizeBytes: 5000, files: 7, processor: "cat" },
  ]);
});

const SIZES: [word: string, sizeBytes: number][] = [
  ["s", 4096],
  ["s1", 4096],
  ["s-1", 4096],
  ["s8192k", 8192],
  ["s16777215", 16777215],
  ["s16777216", 16777215],
  ["s18446744073709551617", 4096], // 2^64 + 1
];

for (const [word, sizeBytes] of SIZES) {
  test(`${word} is a size of ${sizeBytes} bytes`, () => {
    assert.equal(directories(word, "./a")[0]?.sizeBytes, sizeBytes);
  });
}

test("fewer than two finished files are two", () => {
  assert.equal(directories("n1", "./a")[0]?.files, 2);
  assert.equal(directories("nothing", "./a")[0]?.files, 2);
});

test("t stamps only as the first word", () => {
  assert.equal(parseScript(["t", "./a"]).stamp, "tai64n");
  assert.equal(parseScript(["tomorrow"]).stamp, "tai64n");
  assert.equal(parseScript(["./a", "t"]).stamp, "none");
  assert.equal(parseScript(["T"]).stamp, "accustamp");
});

test("any other word does nothing", () => {
  assert.deepEqual(parseScript(["", "x", "w", "d", "t"]), { stamp: "none", actions: [] });
});
