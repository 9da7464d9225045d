/**
 * multilog's patterns: the manual's examples, and a plain twin on everything generated.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { matches } from "./pattern.ts";

/** The manual's sentence as a regular expression: each star takes all but the next character. */
function matchesPlainly(pattern: string, line: string): boolean {
  const parts = pattern.replace(/\*|[^*]/gs, (byte, at: number) => {
    if (byte !== "*") return quoted(byte);
    const next = pattern[at + 1];
    return next === undefined ? "[^]*" : `[^${quoted(next)}]*`;
  });
  return new RegExp(`^${parts}$`).test(line);
}

function quoted(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

function isMatch(pattern: string, line: string): boolean {
  return matches(Buffer.from(pattern, "latin1"), Buffer.from(line, "latin1"), 0, line.length);
}

const FACTS: [pattern: string, line: string, isMatch: boolean][] = [
  ["hello", "hello", true],
  ["hello", "hello world", false],
  ["named[*]: Cleaned cache *", "named[135]: Cleaned cache of 3121 RRs", true],
  ["named[*]: Cleaned cache *", "named[1]5]: Cleaned cache of 3121 RRs", false],
  ["* fatal: *", "@400000003b4a39c23294b13c fatal: out of memory", true],
  ["*", "", true],
  ["", "", true],
  ["", "a", false],
  ["*ab", "aab", false],
  ["a*", "a", true],
];

for (const [pattern, line, expected] of FACTS) {
  test(`${pattern || "nothing"} ${expected ? "matches" : "does not match"} "${line}"`, () => {
    assert.equal(isMatch(pattern, line), expected);
  });
}

test("bytes and the plain twin agree on every pattern and line", () => {
  const anyText = (bytes: string) =>
    fc.string({ unit: fc.constantFrom(...bytes), maxLength: 8, size: "max" });
  fc.assert(
    fc.property(anyText("ab*"), anyText("ab*\n\xff"), (pattern, line) => {
      fc.pre(!/\*\*/.test(pattern)); // a star after a star waits for a star: see below
      assert.equal(isMatch(pattern, line), matchesPlainly(pattern, line));
    }),
    { numRuns: 5000 },
  );
});

test("the first of two stars waits for a star in the line", () => {
  assert.equal(isMatch("a**", "axx"), false);
  assert.equal(isMatch("a**", "axx*y"), true);
});
