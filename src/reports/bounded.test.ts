/**
 * Counters that forget: never too high, low by no more than they say, and the sums are exact.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { type Bounded, boundedRow, newBounded } from "./bounded.ts";
import { addTo, nameAt, numberAt } from "./counters.ts";

function countAll(names: readonly string[], most: number): Bounded {
  const bounded = newBounded(2, most);
  for (const name of names) {
    const row = boundedRow(bounded, name);
    addTo(bounded.counters, row, 0, 1);
    addTo(bounded.counters, row, 1, name.length);
  }
  return bounded;
}

function shown({ counters }: Bounded): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row < counters.rows; row++)
    found.set(nameAt(counters, row), numberAt(counters, row, 0));
  return found;
}

function sumOf({ counters, forgotten }: Bounded, column: number): number {
  let sum = forgotten[column] as number;
  for (let row = 0; row < counters.rows; row++) sum += numberAt(counters, row, column);
  return sum;
}

/** Few names that come often, and many that come once. */
const anyNames = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 5 }).map((n) => `often${n}@example.com`),
    fc.integer({ min: 0, max: 500 }).map((n) => `seldom${n}@example.org`),
  ),
  { maxLength: 2000 },
);

test("a count is never too high, and low by no more than the error", () => {
  fc.assert(
    fc.property(anyNames, fc.integer({ min: 4, max: 60 }), (names, most) => {
      const bounded = countAll(names, most);
      const truth = new Map<string, number>();
      for (const name of names) truth.set(name, (truth.get(name) ?? 0) + 1);
      const found = shown(bounded);
      assert.ok(found.size <= most);
      for (const [name, count] of truth) {
        const told = found.get(name) ?? 0;
        assert.ok(told <= count && count - told <= bounded.error, `${name}: ${told} of ${count}`);
      }
    }),
    { numRuns: 300 },
  );
});

test("the sums of all columns stay exact", () => {
  fc.assert(
    fc.property(anyNames, fc.integer({ min: 4, max: 60 }), (names, most) => {
      const bounded = countAll(names, most);
      assert.equal(sumOf(bounded, 0), names.length);
      assert.equal(
        sumOf(bounded, 1),
        names.reduce((sum, name) => sum + name.length, 0),
      );
    }),
  );
});

test("without a bound nothing is forgotten", () => {
  const names = Array.from({ length: 5000 }, (_, n) => `sender${n}@example.com`);
  const bounded = countAll(names, Number.POSITIVE_INFINITY);
  assert.equal(shown(bounded).size, 5000);
  assert.equal(bounded.error, 0);
});

test("what comes often is kept among a million that come once", () => {
  const names = Array.from({ length: 1_000_000 }, (_, n) =>
    n % 100 === 0 ? "often@example.com" : `once${n}@example.com`,
  );
  const bounded = countAll(names, 10_000);
  const told = shown(bounded).get("often@example.com") ?? 0;
  assert.ok(told > 9_700 && told <= 10_000, `${told}`);
  assert.ok(bounded.error < 300, `${bounded.error}`);
});
