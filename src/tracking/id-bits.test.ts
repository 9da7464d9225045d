/** Ids as two words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import type { Msg } from "../grammars/qmail-send/event.ts";
import { secondOf, stableId } from "./id.ts";
import { bitsOfId, idOfBits } from "./id-bits.ts";

const anyWord = fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1));

test("any 64 bits are letters, and these the same bits again", () => {
  fc.assert(
    fc.property(anyWord, anyWord, (high, low) => {
      const id = idOfBits(high, low);
      assert.match(id, /^[0-9a-hjkmnp-tv-z]{13}$/);
      assert.deepEqual(bitsOfId(id), { high, low });
    }),
  );
});

test("an id is the same when it comes back, and its first word is its second", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(2 ** 31 - 1), fc.nat(3), (seed, msg, second, nth) => {
      const id = stableId(seed, msg as Msg, { seconds: second + 946_684_800, nanos: 5 }, nth);
      const bits = bitsOfId(id);
      assert.ok(bits);
      assert.equal(idOfBits(bits.high, bits.low), id);
      assert.equal(Math.floor(bits.high / 2), (secondOf(id) ?? 946_684_800) - 946_684_800);
    }),
  );
});

test("what is no whole id has no bits", () => {
  const id = idOfBits(7, 7);
  for (const other of [
    "",
    id.slice(1),
    `${id}0`,
    `${id.slice(0, 12)}1`,
    `u${id.slice(1)}`,
    "é".repeat(13),
  ])
    assert.equal(bitsOfId(other), undefined, other);
});
