/** queue, and qmail's schedule. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact, Run } from "../tracking/facts.ts";
import { at, mail, NOON, pick, QUEUE, recipient, rowsOf } from "./mail.testing.ts";
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

test("one destination is a row for each reason", () => {
  const full = "192.0.2.7_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/";
  const facts = [
    SLOW,
    mail({ to: [recipient("remote al@slow.example", [[1, 2, "deferral", full]])] }),
  ];
  assert.deepEqual(
    pick(rowsOf(queue, "waiting", facts, { end: at(100) }), "waitingFor", "recipients", "reason"),
    [
      ["slow.example", 2, "connect-failed"],
      ["slow.example", 1, "mailbox-full"],
    ],
  );
});

const run = (end: Run["end"], from: number, to: number): Fact => ({
  kind: "run",
  run: { queue: QUEUE, run: 1, from: at(from), to: at(to), end, interrupted: 0 },
});
const load = (seconds: number, used: number): Fact => ({
  kind: "load",
  queue: QUEUE,
  at: at(seconds),
  slots: [{ channel: "remote", used, limit: 20, held: false }],
  exitasap: false,
});
const HELD = mail({
  id: "held",
  state: "delivering",
  to: [recipient("remote bob@slow.example", [[1, 2, "deferral", UNREACHED], [401]])],
});
const CUT = mail({ to: [recipient("remote bob@slow.example", [[1, undefined, "interrupted"]])] });

test("while qmail-send is stopped no attempt comes, and none is under way", () => {
  const facts = [SLOW, CUT, run("clean", 0, 80), run("running", 900, 950)];
  const rows = rowsOf(queue, "waiting", facts, { at: at(100) });
  assert.deepEqual(pick(rows, "stopped", "trying", "nextTry"), [
    [2, 0, undefined],
    [1, 0, undefined],
  ]);
  assert.deepEqual(pick(rowsOf(queue, "running", facts, { at: at(100) }), "state", "since"), [
    ["stopped", at(80)],
  ]);
  assert.deepEqual(pick(rowsOf(queue, "running", facts, { at: at(910) }), "state", "since"), [
    ["running", undefined],
  ]);
});

test("a delivery that was cut off by a crash was under way until then", () => {
  const facts = [CUT, run("crash", 0, 80)];
  const tried = (moment: number) =>
    pick(rowsOf(queue, "recipients", facts, { at: at(moment) }), "trying");
  assert.deepEqual(tried(50), [[at(1)]]);
  assert.deepEqual(tried(81), [[undefined]]);
});

test("what is being tried is named with the time it began, and its group has no next attempt", () => {
  const facts = [HELD, load(401, 1), load(500, 0), run("running", 0, 410)];
  const given = { at: at(410), end: at(600) };
  assert.deepEqual(pick(rowsOf(queue, "recipients", facts, given), "trying"), [[at(401)]]);
  assert.deepEqual(pick(rowsOf(queue, "waiting", facts, given), "trying", "nextTry"), [
    [1, undefined],
  ]);
  assert.deepEqual(pick(rowsOf(queue, "running", facts, given), "used", "limit"), [[1, 20]]);
});

test("a moment behind the end of the log is the end", () => {
  assert.deepEqual(
    rowsOf(queue, "waiting", FACTS, { at: at(9999), end: at(100) }),
    rowsOf(queue, "waiting", FACTS, { end: at(100) }),
  );
});

test("messages that take seconds from new msg to info msg are counted for an hour", () => {
  const taken = (born: number, queued: number): Fact => mail({ born: at(born), queued });
  const facts = [taken(0, 60), taken(4000, 4003), taken(4010, 4011), taken(4020, 4100)];
  const row = (moment: number) =>
    pick(
      rowsOf(queue, "preprocessing", facts, { at: at(moment) }),
      ...["under", "since", "slow", "longest"],
    );
  assert.deepEqual(row(4050), [[1, at(4020), 1, 3]]);
  assert.deepEqual(row(4200), [[0, undefined, 2, 80]]);
});
