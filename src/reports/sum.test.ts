import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

const nanoseconds = fc.array(fc.nat(4e9), { maxLength: 60 });

function sumOf(spans: readonly number[]): Sum {
  const sum = newSum();
  for (const span of spans) addSpan(sum, span / 1e9);
  return sum;
}

test("a sum is exact to the nanosecond", () => {
  fc.assert(
    fc.property(nanoseconds, (spans) => {
      const exact = spans.reduce((sum, span) => sum + BigInt(span), 0n);
      const { seconds, nanos } = sumOf(spans);
      assert.equal(BigInt(seconds) * 1_000_000_000n + BigInt(nanos), exact);
      assert.ok(nanos < 1e9);
    }),
  );
});

test("the total is the same in any order, and from any parts", () => {
  fc.assert(
    fc.property(nanoseconds, fc.nat(60), (spans, cut) => {
      const total = totalOf(sumOf(spans));
      assert.equal(totalOf(sumOf([...spans].reverse())), total);
      const [one, other] = [sumOf(spans.slice(cut)), sumOf(spans.slice(0, cut))];
      const byFigures = { seconds: one.seconds + other.seconds, nanos: one.nanos + other.nanos };
      assert.equal(totalOf(byFigures), total);
      addSum(one, other);
      assert.equal(totalOf(one), total);
    }),
  );
});
