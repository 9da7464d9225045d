import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { addSample, newSamples, percentile, sorted } from "./exact-percentiles.ts";
import { byName, topOf } from "./ranking.ts";

interface Count {
  name: string;
  count: number;
}

const BY_COUNT = {
  order: (a: Count, b: Count) => b.count - a.count || byName(a.name, b.name),
  empty: (name: string): Count => ({ name, count: 0 }),
};

test("a list longer than the top ends with the sum of the others", () => {
  const counts = [
    { name: "a", count: 1 },
    { name: "b", count: 5 },
    { name: "c", count: 2 },
    { name: "d", count: 5 },
  ];
  assert.deepEqual(topOf(counts, 2, BY_COUNT), [
    { name: "b", count: 5 },
    { name: "d", count: 5 },
    { name: "(2 others)", count: 3 },
  ]);
  assert.equal(topOf(counts, 3, BY_COUNT).at(-1)?.name, "(1 other)");
  assert.equal(topOf(counts, 4, BY_COUNT).length, 4);
});

test("whatever the top, the counts of the rows add up to the same", () => {
  const counts = fc.array(fc.record({ name: fc.string(), count: fc.nat(1000) }));
  fc.assert(
    fc.property(counts, fc.nat(20), (all, top) => {
      const sum = (rows: Count[]): number => rows.reduce((total, { count }) => total + count, 0);
      assert.equal(sum(topOf(all, top, BY_COUNT)), sum(all));
    }),
  );
});

test("a percentile is the sample of that rank among the sorted ones", () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.array(fc.integer({ min: 1, max: 100 })), (values, percents) => {
      const samples = newSamples();
      for (const value of values) addSample(samples, value);
      const inOrder = [...values].sort((a, b) => a - b);
      for (const percent of percents) {
        const rank = Math.max(1, Math.ceil((percent * values.length) / 100));
        assert.equal(percentile(samples, percent), inOrder[rank - 1]);
      }
      assert.deepEqual([...sorted(samples)], inOrder);
    }),
  );
});

test("of no samples there is no percentile", () => {
  assert.equal(percentile(newSamples(), 50), undefined);
});
