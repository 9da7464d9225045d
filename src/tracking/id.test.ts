/** Ids. Not tested here: that whole programs give the same ids for any cutting (test/cuts.test.ts). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import type { Msg } from "../grammars/qmail-send/event.ts";
import { secondOf, seedOf, stableId } from "./id.ts";

const FIRST = 946_684_801; // the second after 2000-01-01 began
const LAST = 946_684_800 + 2 ** 31 - 1;

const anyId = (seconds: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.nat(), fc.maxSafeNat(), seconds, fc.nat(999_999_999), fc.nat(3))
    .map(([seed, msg, second, nanos, ordinal]) => ({
      second,
      id: stableId(seed, msg as Msg, { seconds: second, nanos }, ordinal),
    }));

test("a whole id tells the second of its first line", () => {
  fc.assert(
    fc.property(anyId(fc.integer({ min: FIRST, max: LAST })), ({ id, second }) => {
      assert.match(id, /^[0-9a-hjkmnp-tv-z]{13}$/);
      assert.equal(secondOf(id), second);
    }),
  );
});

test("an id without a stamp, of before 2000 or after 2068 tells none, nor does a beginning", () => {
  assert.equal(secondOf(stableId(1, 2, undefined, 0)), undefined);
  assert.equal(secondOf(stableId(1, 2, { seconds: FIRST - 1, nanos: 5 }, 0)), undefined);
  assert.equal(secondOf(stableId(1, 2, { seconds: LAST + 1, nanos: 5 }, 0)), undefined);
  assert.equal(secondOf(stableId(1, 2, { seconds: LAST, nanos: 5 }, 0).slice(0, 12)), undefined);
  assert.equal(secondOf("no id at all!"), undefined);
});

test("the first letters differ from message to message, and the last ones follow the time", () => {
  const ids = Array.from({ length: 10_000 }, (_, i) =>
    stableId(seedOf("mx1"), i as Msg, { seconds: FIRST + 800_000_000 + i, nanos: 0 }, 0),
  );
  assert.ok(new Set(ids.map((id) => id.slice(0, 6))).size > 9_900);
  assert.ok(new Set(ids.map((id) => id.slice(7, 10))).size < 12);
});

test("host, queue, number, stamp and ordinal each make another id", () => {
  const born = { seconds: FIRST + 5, nanos: 7 };
  const ids = [
    stableId(seedOf("mx1"), 5, born, 0),
    stableId(seedOf("mx2"), 5, born, 0),
    stableId(seedOf("mx1", "queue1"), 5, born, 0),
    stableId(seedOf("mx1"), 6, born, 0),
    stableId(seedOf("mx1"), 5, { ...born, nanos: 8 }, 0),
    stableId(seedOf("mx1"), 5, born, 1),
  ];
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(stableId(seedOf("mx1"), 5, born, 0), ids[0]);
});
