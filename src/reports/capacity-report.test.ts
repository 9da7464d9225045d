/**
 * The report on capacity: how long all slots were taken, who held them, and what is said of it.
 *
 * Not tested here: any facts (index.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../tracking/facts.ts";
import { capacity, fullChannels } from "./capacity.ts";
import { capacityReport } from "./capacity-report.ts";
import { at, GIVEN, mail, QUEUE, recipient, rowsOf } from "./mail.testing.ts";
import { takeFact } from "./report.ts";

function load(seconds: number, used: number, limit = 2): Fact {
  const slots = [{ channel: "remote", used, limit, held: false }];
  return { kind: "load", queue: QUEUE, at: at(seconds), slots, exitasap: false };
}

const slow = (start: number, end: number) =>
  recipient("remote bob@slow.test", [[start, end, "success", "x"]]);
const quick = (start: number) =>
  recipient("remote amy@quick.test", [[start, start + 1, "success", "x"]]);

/** Two slots: one is held by slow.test for a minute, the other goes from delivery to delivery. */
const FACTS: Fact[] = [
  load(0, 1),
  load(10, 2),
  load(11, 1),
  load(11.05, 2),
  load(12.05, 1),
  load(60, 0),
  mail({ sender: "news@x.example", to: [quick(10), quick(11.05)] }),
  mail({ sender: "list@x.example", to: [slow(0, 60)] }),
];

test("time with all slots taken is summed, and near times are one stretch", () => {
  const [row] = rowsOf(capacityReport, "limits", FACTS);
  assert.equal(row?.place, "mx1 qmail remote");
  assert.equal(Math.round(Number(row?.full) * 10), 20);
  assert.deepEqual([row?.peak, row?.stretches, row?.began], [2, 1, 1]);
});

test("who held them is told with how many slots, and how long each time", () => {
  const rows = rowsOf(capacityReport, "holders", FACTS);
  const byDestination = rows.filter(({ by }) => by === "destination");
  assert.deepEqual(
    byDestination.map(({ name, slots, deliveries }) => [name, slots, deliveries]),
    [
      ["slow.test", 1, 1],
      ["quick.test", 1, 2],
    ],
  );
});

test("a destination that holds its slots for long is named, and more slots are not advised", () => {
  const starts = Array.from({ length: 10 }, (_, i) => 10 + i * 1.05);
  const [row] = rowsOf(capacityReport, "advice", [
    load(0, 1),
    ...starts.flatMap((start) => [load(start, 2), load(start + 1, 1)]),
    load(60, 0),
    mail({ sender: "news@x.example", to: starts.map(quick) }),
    mail({ sender: "list@x.example", to: [slow(0, 60)] }),
  ]);
  assert.match(String(row?.what), /slow\.test held 1 of 2 slots, 1m 00s each time/);
  assert.match(String(row?.change), /^More slots would be held by slow\.test too.*timeoutconnect/);
});

test("two seconds of a minute are no reason to change a limit", () => {
  const [row] = rowsOf(capacityReport, "advice", FACTS);
  assert.match(String(row?.what), /all 2 slots taken for 2\.0 s in one stretch; slow\.test held 1/);
  assert.match(String(row?.change), /^Too short a time to change anything for\. 1 delivery began/);
});

test("slots that were never all taken need no advice", () => {
  assert.deepEqual(rowsOf(capacityReport, "advice", [load(0, 1), load(5, 0)]), []);
});

test("slots that were all taken when qmail-send died are not full until it runs again", () => {
  const facts = [load(0, 0), load(5, 1), load(10, 2), load(13, 1), load(14, 2), load(20_000, 0)];
  const [row] = rowsOf(capacityReport, "limits", facts);
  assert.deepEqual([row?.full, row?.stretches], [3, 1]);
  for (let cut = 0; cut < facts.length; cut++) {
    const [state, later] = [capacity.begin(), capacity.begin()];
    for (const [i, fact] of facts.entries())
      takeFact(capacity, i < cut ? state : later, fact, GIVEN);
    capacity.merge?.(state, later);
    assert.deepEqual(
      fullChannels(state).map(({ fullSeconds }) => fullSeconds),
      [3],
    );
  }
});
