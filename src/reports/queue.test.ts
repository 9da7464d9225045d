/** queue, and qmail's schedule. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, NOON, pick, recipient, rowsOf } from "./mail.testing.ts";
import { queue } from "./queue.ts";
import { lastTry, nextTry } from "./schedule.ts";

const UNREACHED = "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/";
const WEEK = 604_800;

test("remote recipients are tried again after (20n)^2 seconds, local ones after (10n)^2", () => {
  const tries = (channel: string): number[] => {
    const ages: number[] = [];
    let pass = 0;
    for (let n = 0; n < 4; n++) {
      pass = nextTry(channel, at(0), at(pass)) - NOON;
      ages.push(pass);
    }
    return ages;
  };
  assert.deepEqual(tries("remote"), [400, 1600, 3600, 6400]);
  assert.deepEqual(tries("local"), [100, 400, 900, 1600]);
});

test("the last attempt is the first one after the queue lifetime", () => {
  assert.equal(lastTry("remote", at(0), NOON + 400, WEEK) - NOON, 780 ** 2);
  assert.equal(lastTry("local", at(0), NOON + 100, WEEK) - NOON, 780 ** 2);
  assert.equal(lastTry("remote", at(0), NOON + 400, 3600) - NOON, 6400);
  assert.equal(lastTry("remote", at(0), NOON + 6400, 3600) - NOON, 6400);
});

const SLOW = mail({
  id: "slow",
  queued: 0,
  to: [
    recipient("remote bob@slow.example", [[1, 61, "deferral", UNREACHED]]),
    recipient("remote eve@Slow.example", [[2, 62, "deferral", UNREACHED]]),
    recipient("local kim@shop.example", [[1, 2, "success", "did_1+0+0/"]]),
  ],
});
const BOUNCE = mail({
  id: "bounce",
  queued: 10,
  sender: "",
  to: [recipient("remote old@gone.example", [[11, 12, "deferral", UNREACHED]])],
});
const GONE = mail({
  id: "gone",
  queued: 20,
  ended: 500,
  to: [
    recipient("remote x@y.example", [
      [21, 22, "deferral", UNREACHED],
      [420, 500, "success", "ok"],
    ]),
  ],
});
const UNTRIED = mail({ id: "untried", queued: 90 });
const FACTS = [UNTRIED, GONE, BOUNCE, SLOW];

test("recipients are put together by what they wait for", () => {
  const rows = rowsOf(queue, "waiting", FACTS, { end: at(100) });
  assert.deepEqual(
    pick(rows, "waitingFor", "messages", "recipients", "oldest", "reason", "attempts"),
    [
      ["slow.example", 1, 2, 100, "connect-failed", 1],
      ["(bounces)", 1, 1, 90, "connect-failed", 1],
      ["(not tried yet)", 1, 0, 10, undefined, 0],
    ],
  );
  assert.deepEqual(pick(rows, "nextTry", "givesUp")[0], [at(21 ** 2), at(781 ** 2)]);
});

test("the row of the others has no reason and no report of one of them", () => {
  const rows = rowsOf(queue, "waiting", FACTS, { end: at(100), top: 1 });
  assert.deepEqual(pick(rows, "waitingFor", "messages", "recipients", "reason", "report")[1], [
    "(2 others)",
    2,
    1,
    undefined,
    undefined,
  ]);
});

test("each waiting recipient is a row, oldest message first", () => {
  const rows = rowsOf(queue, "recipients", FACTS, { end: at(100) });
  assert.deepEqual(pick(rows, "id", "recipient", "age", "lastTry"), [
    ["slow", "bob@slow.example", 100, at(1)],
    ["slow", "eve@Slow.example", 100, at(2)],
    ["bounce", "old@gone.example", 90, at(11)],
    ["untried", undefined, 10, undefined],
  ]);
});

test("at an earlier moment what left later still waits, and later attempts are not known", () => {
  const rows = rowsOf(queue, "recipients", FACTS, { at: at(50), end: at(9999) });
  assert.deepEqual(pick(rows, "id", "attempts", "reason"), [
    ["slow", 1, undefined],
    ["slow", 1, undefined],
    ["bounce", 1, "connect-failed"],
    ["gone", 1, "connect-failed"],
  ]);
});
