/** loops. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../tracking/facts.ts";
import { loops } from "./loops.ts";
import { at, mail, pick, recipient, rowsOf } from "./mail.testing.ts";

const LOOPING = "This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/";

function circles(facts: Fact[], ...names: string[]): unknown[][] {
  return pick(rowsOf(loops, "circles", facts, { end: at(100_000) }), ...names);
}

function repeated(facts: Fact[], ...names: string[]): unknown[][] {
  return pick(rowsOf(loops, "repeats", facts), ...names);
}

/** One mail of a chain of forwards, `n` being its qp; it is forwarded on to `n + 1`, or ends as looping. */
function copy(to: string, n: number, second: number, end: "on" | "last" | "looping"): Fact {
  const first = n % 10 === 0;
  const report = { on: `did_0+1+0/qp_${n + 1}/`, last: "did_1+0+0/", looping: LOOPING }[end];
  const outcome = end === "looping" ? "failure" : "success";
  return mail({
    id: `id${n}`,
    qp: n,
    queued: second,
    to: [recipient(`local ${to}`, [[second, second + 1, outcome, report]])],
    forwards: end === "on" ? [{ qp: n + 1, id: `id${n + 1}` }] : [],
    ...(!first && { forwardOf: { id: `id${n - 1}` } }),
  });
}

/** Anna's mail to Bob at these seconds, of these bytes. */
function mails(seconds: number[], bytes: (i: number) => number, to = "bob@y.example"): Fact[] {
  return seconds.map((second, i) =>
    mail({
      queued: second,
      bytes: bytes(i),
      to: [recipient(`remote ${to}`, [[second, second + 1, "success", "ok"]])],
    }),
  );
}

function answers(seconds: number[]): Fact[] {
  return seconds.map((second) =>
    mail({
      queued: second,
      sender: "Bob@y.example",
      to: [recipient("local shop.example-anna@shop.example", [[second, second + 1, "success"]])],
    }),
  );
}

const every = (seconds: number, times: number, from = 0): number[] =>
  Array.from({ length: times }, (_, i) => from + i * seconds);

test("forwards that lead back are a circle, wherever mail came in", () => {
  const facts = [
    copy("x.example-a@x.example", 10, 0, "on"),
    copy("b@x.example", 11, 1, "on"),
    copy("a@x.example", 12, 2, "looping"),
    copy("b@x.example", 20, 3600, "on"),
    copy("a@x.example", 21, 3601, "on"),
    copy("b@x.example", 22, 3602, "looping"),
  ];
  assert.deepEqual(circles(facts, "circle", "rounds", "rate", "first", "last", "state"), [
    ["a@x.example -> b@x.example -> a@x.example", 2, 1, at(2), at(3602), "over"],
  ]);
  const [[why]] = circles(facts, "why");
  assert.match(String(why), /^Links: .* 2 ended as looping: This message is looping/);
});

test("mail that goes on round and round is counted once a round, also if it came from outside the circle", () => {
  const facts = ["c", "a", "b", "a", "b", "a"].map((name, i) =>
    copy(`${name}@x.example`, 10 + i, i, i < 5 ? "on" : "last"),
  );
  assert.deepEqual(circles(facts, "circle", "rounds"), [
    ["a@x.example -> b@x.example -> a@x.example", 2],
  ]);
});

test("a copy for somebody whom the first mail was for, too, is no circle", () => {
  const first = mail({
    id: "id10",
    qp: 10,
    to: [
      recipient("local a@x.example", [[0, 1, "success", "did_0+1+0/qp_11/"]]),
      recipient("local b@x.example", [[0, 1, "success", "did_1+0+0/"]]),
    ],
    forwards: [{ qp: 11, id: "id11" }],
  });
  assert.deepEqual(circles([first, copy("b@x.example", 11, 1, "last")], "circle"), []);
});

test("a failure as looping tells of a circle whose way is not known", () => {
  const facts = [0, 60].map((second) =>
    mail({ to: [recipient("remote Far@y.example", [[second, second + 1, "failure", LOOPING]])] }),
  );
  assert.deepEqual(circles(facts, "circle", "rounds", "evidence", "last"), [
    ["far@y.example -> ? -> far@y.example", 2, "failures", at(61)],
  ]);
  assert.deepEqual(pick(rowsOf(loops, "circles", facts, { end: at(90) }), "state"), [["running"]]);
  assert.deepEqual(circles(facts.slice(1), "state", "rate"), [[undefined, undefined]]);
});

test("two that answer each other at once go in a circle; as slowly as people or cron do they only repeat", () => {
  const quick = [...mails(every(20, 12), () => 900), ...answers(every(20, 12, 5))];
  assert.deepEqual(circles(quick, "circle", "rounds", "rate", "evidence"), [
    ["anna@shop.example -> bob@y.example -> anna@shop.example", 12, 180, "answers"],
  ]);
  assert.deepEqual(repeated(quick, "sender"), []);
  const slow = [...mails(every(60, 12), () => 900), ...answers(every(60, 12, 5))];
  assert.deepEqual(circles(slow, "circle"), []);
  assert.deepEqual(repeated(slow, "sender", "recipient", "times", "interval"), [
    ["anna@shop.example", "bob@y.example", 12, 60],
    ["bob@y.example", "anna@shop.example", 12, 60],
  ]);
});

test("nine rounds of answers are too few, and many mails at once with their receipts are no answers", () => {
  assert.deepEqual(
    circles([...mails(every(20, 9), () => 900), ...answers(every(20, 9, 5))], "circle"),
    [],
  );
  const burst = [...mails(every(0.1, 50), () => 900), ...answers(every(0.1, 50, 20))];
  assert.deepEqual(circles(burst, "circle"), []);
});

test("mail that comes again at once, larger by the same lines each time, goes in a circle", () => {
  const facts = mails(every(4, 7), (i) => 1000 + 210 * i + (i % 3));
  assert.deepEqual(circles(facts, "circle", "rounds", "rate", "evidence"), [
    ["bob@y.example -> ? -> bob@y.example", 6, 900, "growth"],
  ]);
});

test("no circle: a log that grows and is mailed each minute, sizes of any growth, the same size", () => {
  for (const facts of [
    mails(every(60, 40), (i) => 1000 + 210 * i),
    mails(every(4, 40), (i) => 1000 + 210 * i * i),
    mails(every(4, 40), () => 1000),
  ])
    assert.deepEqual(circles(facts, "circle"), []);
});

test("a newsletter does not repeat, and what was not delivered is no round", () => {
  const letter = every(1, 40).flatMap((i) => mails([i], () => 1000, `reader${i}@y.example`));
  assert.deepEqual(repeated(letter, "sender"), []);
  const deferred = every(4, 12).map((second, i) =>
    mail({
      queued: second,
      bytes: 1000 + 210 * i,
      to: [recipient("remote bob@y.example", [[second, second + 1, "deferral", "busy"]])],
    }),
  );
  assert.deepEqual(circles(deferred, "circle"), []);
});
