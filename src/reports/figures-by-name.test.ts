import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { knownRow, nameAt, newFigures, rowOf } from "./figures-by-name.ts";
import { addTo, columns, numberAt, setNumber } from "./number-rows.ts";

test("counts by name as a Map does, whatever the names", () => {
  const letters = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.integer({ min: 1000, max: 1100 }).map((length) => "a".repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, fc.nat(1000)), { maxLength: 300 }), (given) => {
      const figures = newFigures(columns("times", "total"));
      const expected = new Map<string, [number, number]>();
      for (const [name, amount] of given) {
        const known = knownRow(figures, name);
        const row = rowOf(figures, name);
        assert.equal(known, expected.has(name) ? row : -1);
        addTo(figures, row, 0, 1);
        setNumber(figures, row, 1, numberAt(figures, row, 1) + amount);
        const [times, total] = expected.get(name) ?? [0, 0];
        expected.set(name, [times + 1, total + amount]);
      }
      assert.equal(figures.rows, expected.size);
      for (let row = 0; row < figures.rows; row++) {
        const found = [numberAt(figures, row, 0), numberAt(figures, row, 1)];
        assert.deepEqual(found, expected.get(nameAt(figures, row)));
      }
    }),
  );
});

test("a million names keep apart, through every growth of the table", () => {
  const figures = newFigures(columns("total"));
  const names = 1_000_000;
  for (let i = 0; i < names; i++) addTo(figures, rowOf(figures, `user${i}@example.com`), 0, i);
  assert.equal(figures.rows, names);
  for (let i = 0; i < names; i += 9973) {
    const row = rowOf(figures, `user${i}@example.com`);
    assert.equal(numberAt(figures, row, 0), i);
    assert.equal(nameAt(figures, row), `user${i}@example.com`);
  }
});
