import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact, Run } from "../tracking/facts.ts";
import { capacityReport } from "./capacity-report.ts";
import { at, GIVEN, mail, pick, QUEUE, recipient, rowsOf } from "./mail.testing.ts";
import { overview } from "./overview.ts";

const FACTS = [
  mail({
    ended: 10,
    to: [
      recipient("local kim@shop.example", [[1, 2, "success", "did_1+0+0/"]]),
      recipient("remote bob@x.example", [[1, 9, "failure", "no"]]),
    ],
    bounce: { qp: 1 },
  }),
  mail({ bytes: 70, to: [recipient("remote eve@x.example", [[1, 2, "deferral", ""]])] }),
  mail({ bytes: 5 }),
];

test("messages, recipients and bytes by fate add up to what was accepted", () => {
  const rows = rowsOf(overview, "totals", FACTS);
  assert.deepEqual(pick(rows, "fate", "messages", "recipients", "local", "remote", "bytes"), [
    ["accepted", 3, 3, 1, 2, 1075],
    ["delivered", 0, 1, 1, 0, 0],
    ["discarded", 0, 0, 0, 0, 0],
    ["bounced", 1, 1, 0, 1, 1000],
    ["expired", 0, 0, 0, 0, 0],
    ["deferred", 1, 1, 0, 1, 70],
    ["queued", 1, 0, 0, 0, 5],
    ["unknown", 0, 0, 0, 0, 0],
  ]);
});

test("attempts by outcome add up to all", () => {
  const rows = rowsOf(overview, "attempts", FACTS);
  assert.deepEqual(pick(rows.slice(0, 4), "outcome", "attempts", "local", "remote", "seconds"), [
    ["all", 3, 1, 2, 10],
    ["success", 1, 1, 0, 1],
    ["deferral", 1, 0, 1, 1],
    ["failure", 1, 0, 1, 8],
  ]);
});

test("the queue at the end is what has not left", () => {
  assert.deepEqual(rowsOf(overview, "queue", FACTS, { end: at(100) }), [
    { messages: 2, recipients: 1, oldest: 100 },
  ]);
});

test("a quiet log has no problems", () => {
  assert.deepEqual(rowsOf(overview, "problems", FACTS), []);
});

function problems(...facts: Fact[]): unknown[][] {
  return pick(rowsOf(overview, "problems", facts), "state", "problem", "what", "count");
}

const RUN: Run = { queue: QUEUE, run: 1, from: at(0), to: at(9), end: "clean", interrupted: 0 };

test("alerts and crashes come before a stop, and warnings last", () => {
  const notice = { queue: QUEUE, at: at(1), form: "out-of-memory", text: "out of memory" } as const;
  assert.deepEqual(
    problems(
      { kind: "notice", notice: { ...notice, level: "warning" } },
      { kind: "notice", notice: { ...notice, level: "alert" } },
      { kind: "notice", notice: { ...notice, level: "alert" } },
      { kind: "run", run: RUN },
      { kind: "run", run: { ...RUN, end: "crash", interrupted: 2 } },
      { kind: "run", run: { ...RUN, end: "running" } },
    ),
    [
      ["urgent", "out-of-memory", "alert: out of memory (2 times)", 2],
      [
        "urgent",
        "crash",
        "qmail-send died without a word once; 2 deliveries cut off: that mail may arrive twice",
        1,
      ],
      ["open", "restart", "qmail-send was stopped once", 1],
      ["note", "out-of-memory", "warning: out of memory", 1],
    ],
  );
});

test("which queue has how many slots is told where there are several", () => {
  const load = (instance: string): Fact => ({
    kind: "load",
    queue: { ...QUEUE, instance },
    at: at(0),
    slots: [{ channel: "local", used: 1, limit: 10, held: false }],
    exitasap: false,
  });
  const isShown = (...facts: Fact[]): boolean => {
    const fold = overview.fold(GIVEN);
    for (const fact of facts) fold.add(fact);
    const capacity = fold.tables(undefined).find(({ form }) => form.name === "capacity");
    return capacity?.form.columns.some(({ name, detail }) => name === "queue" && !detail) ?? false;
  };
  assert.equal(isShown(load("qmail")), false);
  assert.equal(isShown(load("qmail"), load("qmail-out")), true);
});

test("slots that are full for long are a problem, and for how long is said", () => {
  const load = (seconds: number, used: number): Fact => ({
    kind: "load",
    queue: { ...QUEUE },
    at: at(seconds),
    slots: [{ channel: "remote", used, limit: 20, held: false }],
    exitasap: false,
  });
  const facts = [load(0, 3), load(100, 20), load(190, 19), load(1000, 18)];
  assert.deepEqual(problems(...facts), [
    ["over", "slots-full", "remote slots full for 1m 30s, 9.0 % of the time", 1],
  ]);
  assert.deepEqual(rowsOf(overview, "capacity", facts), [
    { queue: "mx1 qmail", channel: "remote", peak: 20, limit: 20, fullSeconds: 90, fullPercent: 9 },
  ]);
});

test("the time after the end of a run does not count as full", () => {
  const full = (seconds: number): Fact => ({
    kind: "load",
    queue: QUEUE,
    at: at(seconds),
    slots: [{ channel: "local", used: 10, limit: 10, held: false }],
    exitasap: false,
  });
  const run: Run = { ...RUN, to: at(10) };
  const facts: Fact[] = [full(0), full(10), { kind: "run", run }, full(500)];
  assert.equal(rowsOf(overview, "capacity", facts)[0]?.fullSeconds, 10);
});

test("that a run had ended is told after the first status line of the next, and no time between counts", () => {
  const load = (seconds: number, used: number): Fact => ({
    kind: "load",
    queue: QUEUE,
    at: at(seconds),
    slots: [{ channel: "local", used, limit: 1, held: false }],
    exitasap: false,
  });
  const run: Run = { ...RUN, end: "crash", to: at(12) };
  const facts: Fact[] = [
    load(0, 0),
    load(10, 1),
    load(5000, 0),
    { kind: "run", run },
    load(5090, 0),
  ];
  const [row] = rowsOf(overview, "capacity", facts);
  assert.deepEqual([row?.fullSeconds, row?.fullPercent], [0, 0]);
  const [limits] = rowsOf(capacityReport, "limits", facts);
  assert.deepEqual([limits?.full, limits?.share], [0, 0]);
});

test("the limit is the one that was valid at the peak, though it was lowered later", () => {
  const load = (seconds: number, used: number, limit: number): Fact => ({
    kind: "load",
    queue: QUEUE,
    at: at(seconds),
    slots: [{ channel: "local", used, limit, held: false }],
    exitasap: false,
  });
  const facts = [load(0, 0, 20), load(10, 10, 20), load(20, 2, 3), load(30, 3, 3)];
  const [row] = rowsOf(overview, "capacity", facts);
  assert.deepEqual([row?.peak, row?.limit], [10, 20]);
});

const LIMITED = "192.0.2.7_failed_on_DATA_command./Remote_host_said:_451_4.7.650_rate_limited/";

function putOff(seconds: number): Fact {
  const to = recipient("remote bob@slow.example", [[seconds, seconds + 1, "deferral", LIMITED]]);
  return mail({ queued: seconds, to: [to] });
}

function deliveredLate(seconds: number): Fact {
  const to = recipient("remote bob@slow.example", [
    [seconds, seconds + 1, "deferral", LIMITED],
    [seconds + 400, seconds + 401, "success", "ok"],
  ]);
  return mail({ queued: seconds, ended: seconds + 401, to: [to] });
}

function took(seconds: number): Fact {
  const to = recipient("remote bob@slow.example", [[seconds, seconds + 1, "success", "ok"]]);
  return mail({ queued: seconds, ended: seconds + 1, to: [to] });
}

test("a domain that puts off half of its attempts is a problem", () => {
  const facts = Array.from({ length: 20 }, (_, i) => [putOff(i), took(i)]).flat();
  assert.deepEqual(problems(...facts), [
    ["open", "deferrals", "slow.example put off 20 of 40 attempts, the last: rate-limited", 20],
  ]);
});

test("an hour with five times the usual deferrals is a problem, whatever the rest of the day", () => {
  const spike = Array.from({ length: 30 }, (_, i) => putOff(5 * 3600 + i));
  const usual = Array.from({ length: 24 }, (_, i) => [putOff(i * 3600), took(i * 3600)]).flat();
  const fine = Array.from({ length: 200 }, (_, i) => took(i * 400));
  assert.deepEqual(problems(...spike, ...usual, ...fine), [
    [
      "open",
      "deferral-spike",
      "slow.example put off 31 attempts in one hour (else 1.0 an hour), the last: rate-limited",
      31,
    ],
  ]);
});

test("a domain for which nothing waits any more is over", () => {
  const [row] = rowsOf(
    overview,
    "problems",
    Array.from({ length: 20 }, (_, i) => deliveredLate(i)),
  );
  assert.equal(row?.state, "over");
  assert.equal(
    row?.since,
    "None that was put off waits any more: in all 20 were delivered, 0 failed",
  );
});

test("what the log does not show is named", () => {
  assert.deepEqual(
    problems(mail({ incomplete: ["new", "info"] }), {
      kind: "surprise",
      surprise: { queue: QUEUE, name: "delivery-gap", at: at(3), delivery: 9 },
    }),
    [
      ["note", "delivery-gap", "delivery numbers are left out: lines were lost (once)", 1],
      [
        "note",
        "incomplete",
        "1 message not wholly in the log: missing the beginning of 1, sender and size of 1",
        1,
      ],
    ],
  );
});
