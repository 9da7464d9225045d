/**
 * Sessions by pid against a plain Map, over pids that come, go and are used again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { countIn, newByPid, putByPid, removeByPid, withPid } from "./by-pid.ts";
import type { OpenSession } from "./state.ts";

function holderOf(pid: number): OpenSession {
  return { session: { pid } } as OpenSession;
}

test("each pid has the session that was put last, in the order in which they came", () => {
  const anyStep = fc.record({
    pid: fc.oneof(fc.nat(20), fc.nat(2 ** 22), fc.nat(9_999_999_999)),
    isPut: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 400 }), (steps) => {
      const known = newByPid();
      const plain = new Map<number, OpenSession>();
      for (const { pid, isPut } of steps) {
        const holder = holderOf(pid);
        const before = plain.get(pid);
        assert.equal(withPid(known, pid), before);
        plain.delete(pid);
        if (isPut) plain.set(pid, holder);
        if (isPut) putByPid(known, holder);
        else removeByPid(known, before ?? holder);
      }
      assert.deepEqual(
        known.held.filter((holder) => holder !== undefined),
        [...plain.values()],
      );
      assert.equal(countIn(known), plain.size);
    }),
  );
});

test("a session whose pid another one has by now removes nothing", () => {
  const known = newByPid();
  const [old, present] = [holderOf(7), holderOf(7)];
  putByPid(known, old);
  putByPid(known, present);
  removeByPid(known, old);
  assert.equal(withPid(known, 7), present);
});

test("memory stays that of the most sessions at a time", () => {
  const known = newByPid();
  for (let pid = 1; pid < 100_000; pid++) {
    const holder = holderOf(pid);
    putByPid(known, holder);
    removeByPid(known, holder);
  }
  assert.ok(known.slots.length <= 64 && known.held.length <= 64);
});
