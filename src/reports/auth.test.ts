/** Log-ins: who succeeds, who fails, who guesses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../tracking/facts.ts";
import { auth } from "./auth.ts";
import { pick, rowsOf } from "./mail.testing.ts";
import { session } from "./session.testing.ts";

function tries(from: string, ...tried: string[]): Fact {
  return session({ from, auth: tried });
}

function failures(count: number, user: string): string[] {
  return Array.from({ length: count }, (_, i) => `${user} failed ${i}`);
}

const GUESSER = tries("203.0.113.9", ...failures(12, "anna"), "anna ok 100");
const OFFICE = tries("192.0.2.7 office.example.net", "kim failed 1", "kim ok 2", "bob ok 3");
const SCANNER = tries("198.51.100.4", "root failed 5", "admin failed 6", "test failed 7");

test("a success after failures of the same address is shown, the likely guesses first", () => {
  const rows = rowsOf(auth, "guessed", [OFFICE, GUESSER, SCANNER]);
  assert.deepEqual(pick(rows, "level", "user", "address", "failures", "users"), [
    ["!", "anna", "203.0.113.9", 12, 1],
    ["-", "kim", "192.0.2.7", 1, 1],
  ]);
});

test("a success between starts the count of failures again", () => {
  const webmail = Array.from({ length: 20 }, (_, i) =>
    tries("192.0.2.50", `user${i} failed`, `user${i} ok`),
  );
  const rows = rowsOf(auth, "guessed", webmail, { top: Number.POSITIVE_INFINITY });
  assert.deepEqual(new Set(rows.map(({ level }) => level)), new Set(["-"]));
});

test("likely guesses are all listed, others up to the top", () => {
  const facts = ["192.0.2.1", "192.0.2.2", "192.0.2.3"].flatMap((from) => [
    tries(from, ...failures(10, "anna"), "anna ok"),
    tries(`${from}1`, "kim failed", "kim ok"),
  ]);
  assert.equal(rowsOf(auth, "guessed", facts, { top: 2 }).length, 3);
  const fold = auth.fold({ top: 2, queueLifetime: 1, offsetAt: () => 0 });
  for (const fact of facts) fold.add(fact);
  assert.deepEqual(fold.tables(undefined)[0]?.notes, ["3 more after fewer failures."]);
});

test("a guessing run is an address with ten failures, or with failures of three users", () => {
  const rows = rowsOf(auth, "runs", [OFFICE, GUESSER, SCANNER]);
  assert.deepEqual(pick(rows, "address", "tries", "users", "inRow", "ok"), [
    ["203.0.113.9", 12, 1, 12, 1],
    ["198.51.100.4", 3, 3, 3, 0],
  ]);
});

test("failures without a user's name make a run by their number", () => {
  const rows = rowsOf(auth, "runs", [tries("192.0.2.1", ...failures(10, "-"))]);
  assert.deepEqual(pick(rows, "tries", "users"), [[10, 0]]);
});

test("users and addresses are counted with each other", () => {
  const facts = [OFFICE, GUESSER, tries("192.0.2.8", "anna ok 9")];
  assert.deepEqual(pick(rowsOf(auth, "users", facts), "user", "ok", "failed", "addresses"), [
    ["anna", 2, 12, 2],
    ["kim", 1, 1, 1],
    ["bob", 1, 0, 1],
  ]);
  assert.deepEqual(
    pick(rowsOf(auth, "addresses", facts), "address", "name", "tries", "ok", "failed", "users"),
    [
      ["203.0.113.9", undefined, 13, 1, 12, 1],
      ["192.0.2.7", "office.example.net", 3, 2, 1, 2],
      ["192.0.2.8", undefined, 1, 1, 0, 1],
    ],
  );
});

test("mechanisms are counted by service", () => {
  const fact = session({ service: "submission" });
  if (fact.kind === "session")
    fact.session.auth = [
      { ok: true, mechanism: "PLAIN" },
      { ok: false, mechanism: "PLAIN" },
      { ok: false },
    ];
  assert.deepEqual(
    pick(rowsOf(auth, "mechanisms", [fact]), "service", "mechanism", "ok", "failed"),
    [
      ["submission", "PLAIN", 1, 1],
      ["submission", "(not told)", 0, 1],
    ],
  );
});
