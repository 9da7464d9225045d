/** What the overview tells of the door: the table, and the problems. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../tracking/facts.ts";
import { at, mail, pick, rowsOf } from "./mail.testing.ts";
import { overview } from "./overview.ts";
import { session, taken, turnedAway } from "./session.testing.ts";

test("the door adds up to all connections, refusals by rule", () => {
  const transactions = [
    taken("a@x.example", ["b@shop.example", "c@shop.example refused relaying"]),
  ];
  const facts = [
    session({ transactions }),
    turnedAway("dns-list", "refused"),
    turnedAway("dns-list", "refused"),
    turnedAway("tcp-rules", "refused"),
    turnedAway("greylist", "deferred"),
    session(),
    session({ verdict: "open" }),
    session({ verdict: "refused" }),
  ];
  const rows = rowsOf(overview, "door", facts);
  assert.deepEqual(pick(rows, "verdict", "rule", "sessions", "share", "recipients"), [
    ["connections", undefined, 8, 100, 1],
    ["accepted", undefined, 1, 12.5, 1],
    ["refused", "dns-list", 2, 25, 0],
    ["refused", "(not told)", 1, 12.5, 0],
    ["refused", "tcp-rules", 1, 12.5, 0],
    ["deferred", "greylist", 1, 12.5, 0],
    ["nothing", undefined, 1, 12.5, 0],
    ["open", undefined, 1, 12.5, 0],
  ]);
});

test("without sessions the door has no rows", () => {
  assert.deepEqual(rowsOf(overview, "door", [mail()]), []);
});

function problems(...facts: Fact[]): unknown[][] {
  return pick(rowsOf(overview, "problems", facts), "state", "problem", "what", "count");
}

test("a password that was guessed is the first problem, guessers the last", () => {
  const failures = Array.from({ length: 11 }, (_, i) => `anna failed ${i}`);
  assert.deepEqual(
    problems(
      session({ from: "203.0.113.9", auth: [...failures, "anna ok 60"] }),
      session({ from: "203.0.113.8", auth: ["a failed", "b failed", "c failed"] }),
      session({ auth: ["kim failed", "kim ok"] }),
    ),
    [
      [
        "urgent",
        "password-guessed",
        "anna logged in from 203.0.113.9 after 11 failures in a row: a guessed password?",
        11,
      ],
      [
        "note",
        "password-guessing",
        "passwords are guessed from 2 addresses: 14 log-ins failed, most from 203.0.113.9 (11)",
        2,
      ],
    ],
  );
});

test("a service at its limit for a minute, and its troubles, are problems", () => {
  const place = { host: "mx1", service: "smtpd" };
  const slots = (seconds: number, used: number): Fact => ({
    kind: "slots",
    ...place,
    at: at(seconds),
    used,
    limit: 50,
  });
  assert.deepEqual(
    problems(slots(0, 50), slots(90, 49), slots(900, 0), {
      kind: "service",
      ...place,
      at: at(901),
      what: "trouble",
      text: "unable to bind",
    }),
    [
      ["urgent", "service-trouble", "smtpd was in trouble once: unable to bind", 1],
      [
        "over",
        "service-full",
        "smtpd at its limit (50 connections) for 1m 30s, 10.0 % of the time",
        1,
      ],
    ],
  );
});

test("mail that a scanner accepted and threw away is told", () => {
  const scans = [{ scanner: "simscan", found: "spam", did: "dropped" } as const];
  const transactions = [taken("a@x.example", ["b@shop.example"], { scans })];
  assert.deepEqual(problems(session({ transactions }), session({ transactions })), [
    ["note", "mail-dropped", "simscan accepted 2 mails and threw them away: nobody was told", 2],
  ]);
});
