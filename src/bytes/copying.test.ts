/** Copying gives the same bytes wherever they lie, and touches no others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { copyBytes } from "./copying.ts";

test("what is copied is what set copies", () => {
  const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(anyBytes, fc.nat(40), fc.nat(40), fc.nat(9), (from, one, other, toAt) => {
      const at = Math.min(one, other, from.length);
      const end = Math.min(Math.max(one, other), from.length);
      const [copied, expected] = [new Uint8Array(60).fill(7), new Uint8Array(60).fill(7)];
      copyBytes(from.subarray(0), at, end, copied, toAt);
      expected.set(from.subarray(at, end), toAt);
      assert.deepEqual(copied, expected);
    }),
  );
});
