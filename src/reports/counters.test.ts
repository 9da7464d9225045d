import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { addTo, knownRow, nameAt, newCounters, numberAt, rowOf, setNumber } from "./counters.ts";

test("counts by name as a Map does, whatever the names", () => {
  const letters = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.integer({ min: 1000, max: 1100 }).map((length) => "a".repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, fc.nat(1000)), { maxLength: 300 }), (given) => {
      const counters = newCounters(2);
      const expected = new Map<string, [number, number]>();
      for (const [name, amount] of given) {
        const known = knownRow(counters, name);
        const row = rowOf(counters, name);
        assert.equal(known, expected.has(name) ? row : -1);
        addTo(counters, row, 0, 1);
        setNumber(counters, row, 1, numberAt(counters, row, 1) + amount);
        const [times, total] = expected.get(name) ?? [0, 0];
        expected.set(name, [times + 1, total + amount]);
      }
      assert.equal(counters.rows, expected.size);
      for (let row = 0; row < counters.rows; row++) {
        const found = [numberAt(counters, row, 0), numberAt(counters, row, 1)];
        assert.deepEqual(found, expected.get(nameAt(counters, row)));
      }
    }),
  );
});

test("a million names keep apart, through every growth of the table", () => {
  const counters = newCounters(1);
  const names = 1_000_000;
  for (let i = 0; i < names; i++) addTo(counters, rowOf(counters, `user${i}@example.com`), 0, i);
  assert.equal(counters.rows, names);
  for (let i = 0; i < names; i += 9973) {
    const row = rowOf(counters, `user${i}@example.com`);
    assert.equal(numberAt(counters, row, 0), i);
    assert.equal(nameAt(counters, row), `user${i}@example.com`);
  }
});
