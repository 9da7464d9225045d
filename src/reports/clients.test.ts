import assert from "node:assert/strict";
import { test } from "node:test";
import { clients } from "./clients.ts";
import { at, between, GIVEN, pick, rowsOf } from "./mail.testing.ts";
import { offered, session, taken, turnedAway } from "./session.testing.ts";

const FACTS = [
  session({
    started: 10,
    ended: 13,
    transactions: [
      taken("a@x.example", ["b@shop.example", "c@shop.example refused unknown-user"]),
      taken("a@x.example", ["d@shop.example"]),
    ],
  }),
  turnedAway("greylist", "deferred", { started: 5, ended: 6 }),
  session({ transactions: [offered("a@x.example", [])], exit: 1 }),
  session({ from: "2001:db8::25" }),
  session({ from: "2001:db8::25", verdict: "open" }),
  session({ from: "" }),
];

test("a client's sessions add up by how they ended, with what they brought", () => {
  assert.deepEqual(rowsOf(clients, "clients", FACTS)[0], {
    address: "192.0.2.7",
    name: "mx.example.net",
    sessions: 3,
    accepted: 1,
    refused: 0,
    deferred: 1,
    left: 1,
    nothing: 0,
    unknown: 0,
    messages: 2,
    likely: 0,
    recipients: 2,
    seconds: 5,
    first: at(0),
    last: at(10),
  });
});

test("clients are ranked by sessions; one without an address has a name", () => {
  assert.deepEqual(pick(rowsOf(clients, "clients", FACTS), "address", "sessions", "unknown"), [
    ["192.0.2.7", 3, 0],
    ["2001:db8::25", 2, 1],
    ["(no address)", 1, 0],
  ]);
  assert.deepEqual(pick(rowsOf(clients, "clients", FACTS, { top: 1 }), "address", "sessions"), [
    ["192.0.2.7", 3],
    ["(2 others)", 3],
  ]);
});

test("what is likely stands in a column of its own, and none is told where none can be told", () => {
  const untold = session({
    verdict: "unknown",
    messages: [{ id: "m", join: "likely", evidence: ["time"] }],
  });
  const [row] = rowsOf(clients, "clients", [untold]);
  assert.deepEqual(
    [row?.accepted, row?.messages, row?.recipients],
    [undefined, undefined, undefined],
  );
  assert.equal(row?.likely, 1);
});

test("where its service tells acceptances, a client without one has brought none", () => {
  const told = session({
    from: "192.0.2.9",
    transactions: [taken("a@x.example", ["b@x.example"])],
  });
  const rows = rowsOf(clients, "clients", [session({ verdict: "unknown" }), told]);
  assert.deepEqual(pick(rows, "address", "accepted", "messages"), [
    ["192.0.2.7", 0, 0],
    ["192.0.2.9", 1, 1],
  ]);
});

test("of a service that never tells acceptances it is said which line would tell", () => {
  const fold = clients.fold(GIVEN);
  fold.add(session({ verdict: "unknown" }));
  assert.match(fold.tables(undefined)[0]?.notes[0] ?? "", /^mx1 smtpd: no line tells .* qp 12350/);
});

test("a session counts if it came in in the period, by its end if the start is not logged", () => {
  const late = session({ started: 50 });
  if (late.kind === "session") {
    const { started: _, ...rest } = late.session;
    late.session = rest;
  }
  const facts = [session({ started: 10 }), session({ started: 20 }), late];
  const rows = rowsOf(clients, "clients", facts, { query: between(15, 51) });
  assert.equal(rows[0]?.sessions, 1);
  assert.equal(rowsOf(clients, "clients", facts, { query: between(15, 52) })[0]?.sessions, 2);
});

test("a client that is left out is none of the rows that are ranked", () => {
  const isLeftOut = (address: string): boolean => address === "192.0.2.7";
  const table = clients.fold({ ...GIVEN, isLeftOut });
  for (const fact of FACTS) table.add(fact);
  const rows = table.tables(undefined)[0]?.rows.map(([name, , sessions]) => [name, sessions]);
  assert.deepEqual(rows, [
    ["2001:db8::25", 2],
    ["(no address)", 1],
    ["(1 left out)", 3],
  ]);
});
