import assert from "node:assert/strict";
import { test } from "node:test";
import { GIVEN, mail, recipient } from "./mail.testing.ts";
import type { DayCounted } from "./usual.ts";
import { USUAL_DAY, unusualIn, usualRows } from "./usual.ts";

/** A day of so many messages to one recipient each, some of whom bounced. */
function day(messages: number, bounced: number, covered: DayCounted["covered"] = ["queue"]) {
  const fold = USUAL_DAY.fold(GIVEN);
  for (let i = 0; i < messages; i++) {
    const outcome = i < bounced ? "failure" : "success";
    fold.add(
      mail({ ended: 2, to: [recipient("remote bob@x.example", [[1, 2, outcome, "said"]])] }),
    );
  }
  return { tables: fold.tables(undefined), covered };
}

test("usual is the median of the days before, and how far they went apart is told", () => {
  const before = [day(90, 1), day(100, 2), day(130, 9)];
  const rows = usualRows(day(120, 4), before);
  assert.deepEqual(rows[0], ["messages taken in", 120, 100, 20, 90, 130, 3]);
  assert.deepEqual(rows[3], ["bounced or expired", 4, 2, 100, 1, 9, 3]);
});

test("of two days the median lies between", () => {
  assert.equal(usualRows(day(1, 0), [day(10, 0), day(20, 0)])[0]?.[2], 15);
});

test("a kind of log that does not cover a day takes no part, on either side", () => {
  assert.equal(usualRows(day(1, 0), [day(10, 0, []), day(20, 0)])[0]?.[6], 1);
  assert.deepEqual(usualRows(day(1, 0, []), [day(10, 0)]), []);
  assert.equal(
    usualRows(day(1, 0), [day(10, 0)]).some(([name]) => name === "connections"),
    false,
  );
});

test("twice the usual bounces, and more than ever before, are unusual", () => {
  const before = [day(200, 10), day(200, 15), day(200, 20)];
  const told = (today: DayCounted, days = before) =>
    unusualIn(today, days).map(({ state, what }) => `${state}: ${what}`);
  assert.deepEqual(told(day(200, 40)), [
    "open: 40 recipients bounced or expired, usually 15 (10 to 20 in 3 weeks)",
  ]);
  assert.deepEqual(told(day(200, 34)), [], "too few more");
  assert.deepEqual(told(day(200, 40), [...before, day(200, 50)]), [], "there were more before");
  assert.deepEqual(told(day(200, 40), before.slice(1)), [], "too few weeks");
  assert.deepEqual(told(day(80, 10)), [
    "open: 80 messages taken in, usually 200 (200 to 200 in 3 weeks)",
  ]);
});
