/** Open numbers are what a Map would hold, whatever comes and goes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { newOpenNumbers, recordOf, recordsIn, removeNumber, setRecord } from "./open-numbers.ts";

/** Few of them, so that they meet; some share the lower half of their bits, and huge ones are negative. */
const NUMBER = fc.oneof(
  fc.nat(40),
  fc.nat(40).map((number) => number * 2 ** 32 + 7),
  fc.nat(9).map((number) => -1 - number),
);
const CHANGE = fc.tuple(NUMBER, fc.nat(1000), fc.boolean());

test("a table holds what a Map holds", () => {
  fc.assert(
    fc.property(fc.array(CHANGE, { maxLength: 200, size: "max" }), (changes) => {
      const [table, map] = [newOpenNumbers(), new Map<number, number>()];
      for (const [number, record, comes] of changes) {
        if (comes) {
          setRecord(table, number, record);
          map.set(number, record);
        } else {
          removeNumber(table, number);
          map.delete(number);
        }
        assert.equal(table.count, map.size);
        assert.equal(recordOf(table, number), map.get(number) ?? -1);
      }
      for (const [number, record] of map) assert.equal(recordOf(table, number), record);
      const records = recordsIn(table).sort((a, b) => a - b);
      assert.deepEqual(
        records,
        [...map.values()].sort((a, b) => a - b),
      );
    }),
  );
});
