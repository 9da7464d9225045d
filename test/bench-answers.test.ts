/**
 * The benchmark's check of answers (bench/counting.ts) lets no wrong one pass.
 *
 * Not tested here: the timing.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Counter,
  linesWith,
  notMultiplied,
  notWithinLosses,
  sumsOfReport,
} from "../bench/counting.ts";

test("lines are counted over any borders of chunks, empty ones not", () => {
  const text = "one a\n\ntwo a\nthree\nfour a";
  for (let size = 1; size <= text.length; size++) {
    assert.deepEqual(counted(linesWith("a"), text, size), { lines: 3 });
    assert.deepEqual(counted(linesWith(""), text, size), { lines: 4 });
  }
});

test("of a report the columns of counts are summed, table by table", () => {
  const tables = {
    senders: [
      { sender: "a@shop.example", messages: 3, average: 0.5 },
      { sender: "b@shop.example", messages: 4, average: 0.7 },
    ],
    problems: [{ count: 9 }],
  };
  assert.deepEqual(counted(sumsOfReport(), JSON.stringify({ tables }), 7), {
    "senders.messages": 7,
  });
});

test("a figure that is not as many times what one repeat says is named", () => {
  assert.deepEqual(notMultiplied({ messages: 7 }, 3, { messages: 21 }), []);
  assert.deepEqual(notMultiplied({ messages: 7 }, 3, { messages: 20 }), [
    "messages: 20, but 3 times 7 were expected",
  ]);
  assert.equal(notMultiplied({ messages: 7 }, 3, {}).length, 1);
  assert.equal(notMultiplied({}, 3, {}).length, 1);
});

test("where lines were lost no more outcomes than these may be missing, and no line", () => {
  const said = { lines: 90, successes: 30, deferrals: 5, failures: 1 };
  assert.deepEqual(notWithinLosses(said, 2, { ...said, successes: 28 }), []);
  assert.equal(notWithinLosses(said, 2, { ...said, successes: 27 }).length, 1);
  assert.equal(notWithinLosses(said, 2, { ...said, lines: 89 }).length, 1);
  assert.equal(notWithinLosses(said, 2, { lines: 90 }).length, 3);
});

function counted(counter: Counter, text: string, size: number): Record<string, number> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) counter.take(bytes.subarray(at, at + size));
  return counter.figures();
}
