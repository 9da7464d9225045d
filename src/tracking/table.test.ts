import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { entriesOf, get, newTable, put, remove, sizeOf } from "./table.ts";

test("a table answers as a Map does, however many keys come and go", () => {
  const anyDoing = fc.record({ key: fc.nat(600), goes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyDoing, { maxLength: 3000, size: "max" }), (doings) => {
      const table = newTable<number, string>();
      const map = new Map<number, string>();
      for (const [step, { key, goes }] of doings.entries()) {
        if (goes) assert.equal(remove(table, key), map.delete(key));
        else {
          put(table, key, `${step}`);
          map.set(key, `${step}`);
        }
        assert.equal(get(table, key), map.get(key));
        assert.equal(sizeOf(table), map.size);
      }
      assert.deepEqual(new Map(entriesOf(table)), map);
    }),
  );
});

test("keys that have gone do not gather", () => {
  const table = newTable<number, string>();
  for (let key = 0; key < 100_000; key++) {
    put(table, key, "open");
    remove(table, key);
  }
  assert.ok(table.entries.size < 1000);
});
