import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { distancesTo, editDistance } from "./nearest.ts";

const fewLetters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "@", ".", "é"), maxLength });

test("a distance that is told by bits is that of the table", () =>
  fc.assert(
    fc.property(fewLetters(34), fewLetters(34), fc.constantFrom(1, 3, 40), (word, other, limit) => {
      assert.equal(distancesTo(word, limit)(other), editDistance(other, word, limit));
    }),
    { numRuns: 2000 },
  ));

test("so is that of a word with a few slips", () =>
  fc.assert(
    fc.property(
      fewLetters(33),
      fc.array(fc.tuple(fc.nat(32), fc.constantFrom("swap", "drop", "put in")), { maxLength: 3 }),
      (word, slips) => {
        const other = slips.reduce((text, [at, slip]) => slipped(text, at, slip), word);
        assert.equal(distancesTo(word, 3)(other), editDistance(other, word, 3));
      },
    ),
    { numRuns: 2000 },
  ));

function slipped(text: string, at: number, slip: string): string {
  const before = text.slice(0, at);
  if (slip === "put in") return `${before}a${text.slice(at)}`;
  if (slip === "drop") return before + text.slice(at + 1);
  return before + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
}
