import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact, Run } from "../tracking/facts.ts";
import { at, pick, QUEUE, rowsOf } from "./mail.testing.ts";
import { overview } from "./overview.ts";

const DAY = 86_400;

function said(end: number, ...facts: Fact[]): unknown[][] {
  const rows = rowsOf(overview, "problems", facts, { end: at(end) });
  return pick(rows, "state", "problem", "since");
}

function alert(seconds: number, instance = "qmail"): Fact {
  const queue = { ...QUEUE, instance };
  const text = "unable to append to bounce message; HELP! sleeping...";
  return { kind: "notice", notice: { queue, level: "alert", form: "full", text, at: at(seconds) } };
}

function status(seconds: number, instance = "qmail"): Fact {
  const slots = [{ channel: "local", used: 0, limit: 10, held: false }];
  const queue = { ...QUEUE, instance };
  return { kind: "load", queue, at: at(seconds), slots, exitasap: false };
}

function end(how: Run["end"], seconds: number, interrupted = 0): Fact {
  const run: Run = { queue: QUEUE, run: 1, from: at(0), to: at(seconds), end: how, interrupted };
  return { kind: "run", run };
}

test("an alert is over when a status line follows it, else it is urgent", () => {
  const urgent = [["urgent", "full", "No work of qmail-send is logged since"]];
  assert.deepEqual(said(9, status(1), alert(2)), urgent);
  assert.deepEqual(said(9, alert(2), status(2)), urgent, "it may have come before");
  assert.deepEqual(said(9, alert(2), status(2.1)), [
    ["over", "full", "qmail-send has worked on since"],
  ]);
});

test("an alert of several queues is over when each of them has worked since", () => {
  const facts = [alert(1, "queue1"), alert(2, "queue2"), status(3, "queue1")];
  assert.equal(said(9, ...facts)[0]?.[0], "urgent");
  assert.equal(said(9, ...facts, status(4, "queue2"))[0]?.[0], "over");
});

test("a death is urgent for a day, and over when qmail-send has run for one since", () => {
  const why = "why it died its log does not tell";
  const facts = [end("crash", 5), status(6)];
  assert.deepEqual(said(DAY, ...facts), [["urgent", "crash", `It runs again; ${why}`]]);
  assert.deepEqual(said(DAY + 5, ...facts), [
    ["over", "crash", `It runs again, and has not died since; ${why}`],
  ]);
  assert.deepEqual(said(DAY + 5, end("crash", 5)), [
    ["urgent", "crash", `No status line of it is logged since; ${why}`],
  ]);
});

test("a stop needs nobody once it runs again; with deliveries cut off it is over", () => {
  const again = "It runs again";
  assert.deepEqual(said(9, end("clean", 5), status(6)), [["note", "restart", again]]);
  assert.deepEqual(said(9, end("stopping", 5, 2), status(6)), [["over", "restart", again]]);
  assert.deepEqual(said(9, end("clean", 5)), [
    ["open", "restart", "No status line of it is logged since: it may not run"],
  ]);
});
