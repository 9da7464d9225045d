/** Refusals, counted once each, and what became of those that were greylisted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import type { Verdict } from "../grammars/session/event.ts";
import type { Rule } from "../grammars/session/rules.ts";
import type { Fact } from "../tracking/facts.ts";
import { between, pick, rowsOf } from "./mail.testing.ts";
import { refused } from "./refused.ts";
import { newStates, takerOf } from "./report.ts";
import { offered, session, taken, turnedAway } from "./session.testing.ts";

const LISTED = turnedAway("dns-list", "refused", { from: "203.0.113.9" });
const MIXED = session({
  started: 60,
  transactions: [
    taken("anna@shop.example", ["kim@x.example", "Eve@X.example refused unknown-user"]),
    offered("anna@shop.example", ["bob@x.example", "kim@x.example"], {
      verdict: "refused",
      rule: "virus",
    }),
    offered("spam@bad.example", [], { verdict: "deferred", rule: "sender-domain" }),
  ],
});

function rules(...facts: Fact[]): unknown[][] {
  return pick(
    rowsOf(refused, "rules", facts),
    "rule",
    "refusals",
    "refused",
    "deferred",
    "connections",
    "recipients",
    "messages",
    "sessions",
  );
}

test("a connection, a recipient or a message turned away is one refusal each", () => {
  assert.deepEqual(rules(LISTED, MIXED, session()), [
    ["all", 4, 3, 1, 1, 1, 2, 2],
    ["dns-list", 1, 1, 0, 1, 0, 0, 1],
    ["sender-domain", 1, 0, 1, 0, 0, 1, 1],
    ["unknown-user", 1, 1, 0, 0, 1, 0, 1],
    ["virus", 1, 1, 0, 0, 0, 1, 1],
  ]);
});

test("a rule is told with what it means", () => {
  const [, rule] = rowsOf(refused, "rules", [LISTED]);
  assert.equal(rule?.means, "the address or the sender's domain is on a DNS list");
});

test("what the client goes on to say after it was turned away is not counted again", () => {
  const transactions = [
    offered("a@x.example", ["b@shop.example refused dns-list", "c@shop.example refused dns-list"]),
  ];
  const facts = [turnedAway("dns-list", "refused", { transactions })];
  assert.deepEqual(rules(...facts)[0], ["all", 1, 1, 0, 1, 0, 0, 1]);
  assert.deepEqual(pick(rowsOf(refused, "senders", facts), "sender", "refusals"), [
    ["a@x.example", 1],
  ]);
});

test("a message whose recipients were all turned away is not one more", () => {
  const transactions = [
    offered("a@x.example", ["b@shop.example refused unknown-user"], { verdict: "refused" }),
  ];
  assert.deepEqual(rules(session({ transactions }))[0], ["all", 1, 1, 0, 0, 1, 0, 1]);
});

test("by client, domain and sender the refusals add up; by recipient each one named counts", () => {
  const facts = [LISTED, MIXED];
  assert.deepEqual(
    pick(rowsOf(refused, "clients", facts), "address", "name", "refusals", "refused", "deferred"),
    [
      ["192.0.2.7", "mx.example.net", 3, 2, 1],
      ["203.0.113.9", undefined, 1, 1, 0],
    ],
  );
  assert.deepEqual(pick(rowsOf(refused, "domains", facts), "domain", "refusals"), [
    ["shop.example", 2],
    ["(unknown)", 1],
    ["bad.example", 1],
  ]);
  assert.deepEqual(pick(rowsOf(refused, "recipients", facts), "recipient", "refusals", "rule"), [
    ["bob@x.example", 1, "virus"],
    ["eve@x.example", 1, "unknown-user"],
    ["kim@x.example", 1, "virus"],
  ]);
});

test("a client's rule is the one that turned most away", () => {
  const facts = [
    turnedAway("dns-list", "refused"),
    turnedAway("early-talker", "refused"),
    turnedAway("early-talker", "refused"),
  ];
  assert.equal(rowsOf(refused, "clients", facts)[0]?.rule, "early-talker");
});

function put(started: number, from: string): Fact {
  return turnedAway("greylist", "deferred", { from, started });
}

function gotIn(started: number, from: string): Fact {
  return session({ from, started, transactions: [taken("a@x.example", ["b@shop.example"])] });
}

function greylisted(facts: Fact[], given = {}): unknown[][] {
  const rows = rowsOf(refused, "greylisted", facts, given);
  return pick(rows, "outcome", "clients", "tries", "p50", "longest");
}

test("the greylisted are followed by address until their mail gets in", () => {
  const facts = [
    put(0, "192.0.2.1"),
    put(0, "192.0.2.2"),
    put(0, "192.0.2.3"),
    put(0, "192.0.2.4"),
    put(0, "192.0.2.5"),
    put(30, "192.0.2.1"),
    put(40, "192.0.2.3"),
    session({ from: "192.0.2.5", started: 50 }),
    gotIn(600, "192.0.2.1"),
    turnedAway("dns-list", "refused", { from: "192.0.2.4", started: 700 }),
    gotIn(800, "192.0.2.9"),
  ];
  assert.deepEqual(greylisted(facts), [
    ["all", 5, 7, 40, 700],
    ["got-in", 1, 2, 600, 600],
    ["turned-away", 1, 1, 700, 700],
    ["left", 1, 1, 50, 50],
    ["put-off-again", 1, 2, 40, 40],
    ["never", 1, 1, undefined, undefined],
  ]);
});

test("a greylister that asks for sender and recipient is followed by these", () => {
  const put = (started: number, to: string): Fact =>
    session({ started, transactions: [offered("A@x.example", [`${to} deferred greylist`])] });
  const facts = [
    put(0, "b@shop.example"),
    put(1, "c@shop.example"),
    put(2, "d@shop.example"),
    session({
      started: 300,
      transactions: [
        taken("a@x.example", ["B@shop.example", "c@shop.example refused mailbox-full"]),
      ],
    }),
  ];
  assert.deepEqual(greylisted(facts), [
    ["all", 3, 3, 299, 300],
    ["got-in", 1, 1, 300, 300],
    ["turned-away", 1, 1, 299, 299],
    ["left", 0, 0, undefined, undefined],
    ["put-off-again", 0, 0, undefined, undefined],
    ["never", 1, 1, undefined, undefined],
  ]);
});

test("who comes back after the period is not lost, who was greylisted before it does not count", () => {
  const facts = [put(0, "192.0.2.1"), put(50, "192.0.2.2"), gotIn(500, "192.0.2.2")];
  assert.deepEqual(greylisted(facts, { query: between(40, 100) }).slice(0, 2), [
    ["all", 1, 1, 450, 450],
    ["got-in", 1, 1, 450, 450],
  ]);
});

test("sessions that are told behind the totals of their day count where they were", () => {
  const fold = (...told: [kept: Fact[], late: Fact[]]) => {
    const given = { top: 10, queueLifetime: 604_800, offsetAt: () => 0 };
    const states = newStates(refused.tallies);
    for (const fact of told[0]) takerOf(states, given)(fact);
    const whole = refused.fold(given);
    whole.merge(states, undefined);
    for (const fact of told[1]) whole.add(fact);
    const table = whole.tables(undefined).find(({ form }) => form.name === "greylisted");
    return table?.rows.map(([outcome, clients, , tries]) => [outcome, clients, tries]);
  };
  const [first, before, again] = [50, 10, 500].map((at) => put(at, "192.0.2.1"));
  const came = gotIn(20, "192.0.2.1");
  assert.deepEqual(fold([first as Fact], [came])?.at(-1), ["never", 1, 1]);
  assert.deepEqual(fold([first as Fact], [before as Fact, came])?.[1], ["got-in", 1, 2]);
  assert.deepEqual(fold([again as Fact], [first as Fact])?.[4], ["put-off-again", 1, 2]);
});

test("without stamps the greylisted are counted, without times", () => {
  const bare = (fact: Fact): Fact => {
    if (fact.kind !== "session") return fact;
    const { started: _, ended: __, ...rest } = fact.session;
    return { kind: "session", session: rest };
  };
  assert.deepEqual(
    greylisted([bare(put(0, "192.0.2.1")), bare(gotIn(9, "192.0.2.1"))]).slice(0, 2),
    [
      ["all", 1, 1, undefined, undefined],
      ["got-in", 1, 1, undefined, undefined],
    ],
  );
});

const anyRule = fc.constantFrom<Rule>("dns-list", "greylist", "unknown-user", "spam");
const anyVerdict = fc.constantFrom<Verdict>("accepted", "refused", "deferred");
const anyRecipient = fc
  .tuple(fc.constantFrom("b@shop.example", "c@shop.example"), anyVerdict, anyRule)
  .map((words) => words.join(" "));
const anyTransaction = fc
  .tuple(
    fc.constantFrom("a@x.example", ""),
    fc.uniqueArray(anyRecipient, { maxLength: 2 }),
    fc.option(anyVerdict, { nil: undefined }),
    anyRule,
  )
  .map(([sender, recipients, verdict, rule]) =>
    offered(sender, recipients, verdict ? { verdict, rule } : {}),
  );
const anySession = fc
  .record({
    from: fc.constantFrom("192.0.2.1", "192.0.2.2", "2001:db8::1"),
    started: fc.nat(1000),
    transactions: fc.array(anyTransaction, { maxLength: 3 }),
    gate: fc.option(fc.tuple(anyVerdict, anyRule), { nil: undefined }),
  })
  .map(({ gate, ...met }) => (gate ? turnedAway(gate[1], gate[0], met) : session(met)));

test("rules, clients, senders and domains add up to the same, whatever happened", () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 8 }), (facts) => {
      const [all, ...parts] = rowsOf(refused, "rules", facts);
      const sum = (rows: Record<string, unknown>[], name: string): number =>
        rows.reduce((total, row) => total + (row[name] as number), 0);
      const total = (all?.refusals ?? 0) as number;
      for (const name of ["refusals", "refused", "deferred", "connections", "messages"])
        assert.equal(sum(parts, name), all?.[name] ?? 0, name);
      for (const table of ["clients", "senders", "domains"])
        assert.equal(sum(rowsOf(refused, table, facts, { top: 1 }), "refusals"), total, table);
      const turned = facts.filter(
        (fact) =>
          fact.kind === "session" &&
          (fact.session.verdict === "refused" || fact.session.verdict === "deferred"),
      );
      assert.ok(
        ((all?.sessions ?? 0) as number) >= turned.length,
        "each is in one refusal or more",
      );
    }),
  );
});

test("clients, senders and recipients that are left out are one row of their sums", () => {
  const facts = [
    turnedAway("dns-list", "refused", { from: "192.0.2.7 mx.example.net" }),
    turnedAway("dns-list", "refused", { from: "192.0.2.8" }),
    session({ transactions: [taken("a@x.example", ["b@shop.example refused unknown-user"])] }),
  ];
  const isLeftOut = (address: string): boolean =>
    ["192.0.2.8", "a@x.example", "b@shop.example"].includes(address);
  const names = (table: string): unknown[] =>
    rowsOf(refused, table, facts, { isLeftOut }).map((row) => Object.values(row)[0]);
  assert.deepEqual(names("clients"), ["192.0.2.7", "(1 left out)"]);
  assert.deepEqual(names("senders"), ["(unknown)", "(1 left out)"]);
  assert.deepEqual(names("recipients"), ["(1 left out)"]);
  assert.ok(names("domains").includes("x.example"), "a domain is no address");
});
