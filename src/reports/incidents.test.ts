import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact, Run } from "../tracking/facts.ts";
import { INCIDENTS, incidents, withIncidents } from "./incidents.ts";
import { at, between, mail, pick, QUEUE, rowsOf } from "./mail.testing.ts";

function run(number: number, from: number, to: number, end: Run["end"], interrupted = 0): Fact {
  return {
    kind: "run",
    run: { queue: QUEUE, run: number, from: at(from), to: at(to), end, interrupted },
  };
}

function alert(seconds: number): Fact {
  const text = "unable to append to bounce message; HELP! sleeping...";
  const notice = { queue: QUEUE, level: "alert", form: "full", text, at: at(seconds) } as const;
  return { kind: "notice", notice };
}

function told(facts: Fact[], query = ""): unknown[][] {
  const rows = rowsOf(incidents, "incidents", facts, { query });
  return pick(rows, "begin", "end", "incident", "interrupted", "down", "waiting");
}

const RUNS = [run(1, 0, 100, "clean"), run(2, 103, 200, "crash", 4), run(3, 222, 900, "running")];

test("a restart lasts from the last line of a run to the first of the next", () => {
  assert.deepEqual(told(RUNS), [
    [at(100), at(103), "stop", 0, 3, 0],
    [at(200), at(222), "crash", 4, 22, 0],
  ]);
});

test("what waited is counted from all mail, whatever the period", () => {
  const mails = [mail({ queued: 10, ended: 150 }), mail({ queued: 20 }), mail({ queued: 199 })];
  assert.deepEqual(told([...mails, ...RUNS], between(150, 210)), [
    [at(200), at(222), "crash", 4, 22, 2],
  ]);
});

test("a stop without a start after it says so", () => {
  const [row] = rowsOf(incidents, "incidents", [run(1, 0, 100, "clean")]);
  assert.equal(
    row?.what,
    "qmail-send was stopped; 0 messages in the queue; no start is logged since",
  );
});

test("alerts within an hour of each other are one incident", () => {
  const facts = [alert(10), alert(20), alert(3600), alert(9000)];
  assert.deepEqual(told(facts), [
    [at(10), at(3600), "alert", undefined, undefined, 0],
    [at(9000), undefined, "alert", undefined, undefined, 0],
  ]);
});

test("lost lines and a clock that was set back are incidents, other surprises are not", () => {
  const surprise = (
    name: "delivery-gap" | "clock-set-back" | "adopted",
    seconds: number,
  ): Fact => ({
    kind: "surprise",
    surprise: { queue: QUEUE, name, at: at(seconds) },
  });
  const facts = [
    surprise("clock-set-back", 9),
    surprise("delivery-gap", 3),
    surprise("adopted", 1),
  ];
  assert.deepEqual(
    told(facts).map(([, , name]) => name),
    ["lines-lost", "clock-set-back"],
  );
});

test("gaps of the log stand among them in the order of time, those without one last", () => {
  const gap = (begin?: number) => ({
    begin: begin === undefined ? undefined : at(begin),
    name: "gap",
    what: "lost",
    command: "",
  });
  const none = { form: INCIDENTS, rows: [], notes: [] };
  const table = withIncidents(withIncidents(none, [gap(), gap(9)]), [gap(5)]);
  assert.deepEqual(
    [...table.rows].map(([begin]) => begin),
    [at(5), at(9), undefined],
  );
});
