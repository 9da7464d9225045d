import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, NOON, QUEUE, recipient } from "../../reports/mail.testing.ts";
import { session, taken, turnedAway } from "../../reports/session.testing.ts";
import type { Fact, Message } from "../../tracking/facts.ts";
import {
  type Happening,
  mostOf,
  newHappening,
  oldestSince,
  survey,
  takeFact,
  tick,
} from "./happening.ts";
import { rateAt } from "./per-minute.ts";

function after(...facts: Fact[]): Happening {
  const happening = newHappening({ slotsPercent: 80, slotsMinutes: 5 }, at(-3600));
  for (const fact of facts) takeFact(happening, fact);
  return happening;
}

function load(seconds: number, used: number): Fact {
  const slots = [
    { channel: "local", used: 0, limit: 10, held: false },
    { channel: "remote", used, limit: 20, held: false },
  ];
  return { kind: "load", queue: QUEUE, at: at(seconds), slots, exitasap: false };
}

const words = ({ rows }: Happening): string[] =>
  rows.map(({ word, from, to }) => [word, from, to && `-> ${to}`].filter(Boolean).join(" "));

const PUT_OFF: [number, number, "deferral", string] = [
  1,
  2,
  "deferral",
  "CNAME_lookup_failed_temporarily._(#4.4.3)/",
];

/** The same message, shown again. */
function again(id: string, ...to: Parameters<typeof recipient>[]): Message {
  const fact = mail({ id, to: to.map((one) => recipient(...one)) });
  return (fact as Extract<Fact, { kind: "message" }>).message;
}

test("a message that is shown again and again is told once for each delivery that has ended", () => {
  const shown = [
    again("m1"),
    again("m1", ["remote bob@x.example", [[1]]]),
    again("m1", ["remote bob@x.example", [PUT_OFF]], ["remote eve@y.example", [[3]]]),
    again(
      "m1",
      ["remote bob@x.example", [PUT_OFF, [400]]],
      ["remote eve@y.example", [[3, 4, "success", "ok"]]],
    ),
    again(
      "m1",
      ["remote bob@x.example", [PUT_OFF, [400, 401, "failure", "no"]]],
      ["remote eve@y.example", [[3, 4, "success", "ok"]]],
    ),
  ];
  const happening = after(...shown.map((message): Fact => ({ kind: "message", message })));
  assert.deepEqual(words(happening), [
    "put off anna@shop.example -> bob@x.example",
    "delivered anna@shop.example -> eve@y.example",
    "BOUNCED anna@shop.example -> bob@x.example",
  ]);
  assert.equal(happening.inQueue.size, 1);
  assert.equal(rateAt(happening.incoming, NOON), 1);
  takeFact(happening, {
    kind: "message",
    message: { ...(shown.at(-1) as Message), state: "ended" },
  });
  assert.equal(happening.inQueue.size, 0);
  assert.equal(happening.rows.length, 3);
});

test("a delivery whose end was lost does not hold up the next one", () => {
  const happening = after(
    mail({ to: [recipient("remote bob@x.example", [[1], [400, 401, "success", "ok"]])] }),
  );
  assert.deepEqual(words(happening), ["delivered anna@shop.example -> bob@x.example"]);
});

test("rates are those of the minute that ends now", () => {
  const happening = after(
    mail({
      queued: 0,
      ended: 9,
      to: [recipient("local kim@shop.example", [[1, 5, "success", ""]])],
    }),
    mail({
      queued: 30,
      ended: 39,
      to: [recipient("remote bob@x.example", [[31, 35, "success", ""]])],
    }),
    mail({
      queued: 59,
      ended: 70,
      to: [recipient("remote bob@x.example", [[60, 65, "success", ""]])],
    }),
  );
  const rates = (second: number): number[] =>
    [happening.incoming, ...happening.outgoing.values()].map((one) => rateAt(one, NOON + second));
  assert.deepEqual(rates(59), [3, 1, 1], "in, local, remote");
  assert.deepEqual(rates(66), [2, 0, 2]);
  assert.deepEqual(rates(3600), [0, 0, 0]);
});

test("what is turned away at the door is counted, each recipient once", () => {
  const happening = after(
    turnedAway("dns-list", "refused", { started: 1, ended: 2 }),
    session({
      transactions: [
        taken("a@x.example", ["b@shop.example", "c@shop.example refused unknown-user"]),
      ],
    }),
  );
  assert.deepEqual(words(happening), ["refused 192.0.2.7", "refused 192.0.2.7 -> c@shop.example"]);
  assert.equal(happening.rows[1]?.why, "unknown user");
  assert.equal(rateAt(happening.refused, NOON + 2), 2);
});

test("slots above the limit for five minutes are an alert, until they are below", () => {
  const happening = after(load(0, 16), load(10, 17), load(100, 20));
  assert.deepEqual(happening.alerts, [], "16 of 20 are 80 %, and not above");
  tick(happening, at(309));
  assert.deepEqual(happening.alerts, []);
  tick(happening, at(310));
  tick(happening, at(400));
  assert.deepEqual(
    happening.alerts.map(({ from, until }) => [from, until]),
    [[at(310), undefined]],
  );
  takeFact(happening, load(500, 3));
  assert.deepEqual(
    happening.alerts.map(({ until }) => until),
    [at(500)],
  );
  takeFact(happening, load(600, 19));
  takeFact(happening, load(900, 19));
  assert.equal(happening.alerts.length, 2);
});

test("what is in the queue before anything happens is counted, and its past not told", () => {
  const happening = after(load(0, 20));
  const remote = [...happening.channels.values()][1];
  const slow = [
    recipient("remote a@slow.test", [PUT_OFF, [9]]),
    recipient("remote b@slow.test", [[2]]),
  ];
  const waiting = [
    mail({ id: "m1", queued: -500, to: slow }),
    mail({ id: "m2", queued: -60, to: [recipient("remote c@x.example", [[3]])] }),
  ];
  survey(happening, (show) => waiting.forEach(show));
  assert.deepEqual(remote && mostOf(remote), { domain: "slow.test", count: 2, all: 3 });
  assert.deepEqual([happening.inQueue.size, happening.rows.length], [2, 0]);
  assert.deepEqual(oldestSince(happening), at(-500));
  const tried = [recipient("remote a@slow.test", [PUT_OFF, [9, 10, "success", "ok"]])];
  takeFact(happening, mail({ id: "m1", queued: -500, ended: 11, to: tried }));
  assert.deepEqual(words(happening), ["delivered anna@shop.example -> a@slow.test"]);
  survey(happening, (show) => waiting.slice(1).forEach(show));
  assert.deepEqual(remote && mostOf(remote), { domain: "x.example", count: 1, all: 1 });
});

test("what was before the beginning has no row", () => {
  const happening = after(
    mail({
      queued: -4000,
      to: [
        recipient("remote a@slow.test", [
          [-3900, -3890, "deferral", ""],
          [1, 2, "deferral", ""],
        ]),
      ],
    }),
  );
  assert.deepEqual(words(happening), ["put off #2 anna@shop.example -> a@slow.test"]);
});

test("the oldest message of the queue is the first that is still there", () => {
  const happening = after(mail({ id: "m1", queued: 5 }), mail({ id: "m2", queued: 8 }));
  assert.deepEqual(oldestSince(happening), at(5));
  takeFact(happening, mail({ id: "m1", queued: 5, ended: 10 }));
  assert.deepEqual(oldestSince(happening), at(8));
});

test("only the newest outcomes are kept", () => {
  const happening = after();
  for (let i = 0; i < 2500; i++)
    takeFact(
      happening,
      mail({
        queued: i,
        ended: i + 2,
        to: [recipient("remote bob@x.example", [[i, i + 1, "success", ""]])],
      }),
    );
  assert.equal(happening.rows.length, 2000);
  assert.equal(happening.dropped, 500);
  assert.deepEqual(happening.rows.at(-1)?.at, at(2500));
});

test("an alert of qmail-send is a row, a warning is none", () => {
  const notice = {
    queue: QUEUE,
    form: "alert",
    at: at(1),
    text: "alert: cannot start: unable to read controls",
  };
  const happening = after(
    { kind: "notice", notice: { ...notice, level: "alert" } },
    { kind: "notice", notice: { ...notice, level: "warning" } },
  );
  assert.deepEqual(words(happening), ["ALERT alert: cannot start: unable to read controls"]);
});

test("a message has told all its outcomes when it leaves, however many recipients it has", () => {
  const happening = after(load(0, 20));
  const to = (ended: number) =>
    Array.from({ length: 1500 }, (_, i) =>
      recipient(`remote r${i}@x.example`, i < ended ? [[1, 2, "success", ""]] : []),
    );
  for (const ended of [0, 1, 2, 3]) takeFact(happening, mail({ id: "m1", to: to(ended) }));
  assert.ok(happening.rows.length < 3, "it is looked at once a second");
  takeFact(happening, load(1, 20));
  takeFact(happening, mail({ id: "m1", to: to(4) }));
  assert.equal(happening.rows.length, 4);
  takeFact(happening, mail({ id: "m1", to: to(1500), ended: 9 }));
  assert.equal(happening.rows.length, 1500);
  const messages = new Set(happening.rows.map(({ of }) => of?.fact));
  assert.equal(messages.size, 1, "all rows are of what it is now");
});
