import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { addToSketch, newSketch, percentileOf } from "./bounded-percentiles.ts";
import { addSample, newSamples, percentile } from "./exact-percentiles.ts";

test("few values have exact percentiles", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: 0, max: 1e9 })), (values) => {
      const sketch = newSketch();
      const samples = newSamples();
      for (const value of values) {
        addToSketch(sketch, value);
        addSample(samples, value);
      }
      for (const percent of [1, 50, 90, 99, 100])
        assert.equal(percentileOf(sketch, percent), percentile(samples, percent));
    }),
  );
});

test("of a hundred thousand, percentiles are within 0.05 %, and the ends exact", () => {
  const sketch = newSketch();
  const samples = newSamples();
  let state = 7;
  for (let i = 0; i < 100_000; i++) {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    const value = i % 1000 === 0 ? 0 : Math.exp((state / 2147483647) * 30 - 12);
    addToSketch(sketch, value);
    addSample(samples, value);
  }
  assert.equal(sketch.exact, undefined);
  for (let percent = 1; percent <= 99; percent++) {
    const exact = percentile(samples, percent) as number;
    const found = percentileOf(sketch, percent) as number;
    assert.ok(Math.abs(found - exact) <= 0.0005 * exact, `${percent} %: ${found} for ${exact}`);
  }
  assert.equal(percentileOf(sketch, 100), percentile(samples, 100));
  assert.equal(percentileOf(sketch, 0.01), 0);
});

test("of no values there is no percentile", () => {
  assert.equal(percentileOf(newSketch(), 50), undefined);
});
