import assert from "node:assert/strict";
import { test } from "node:test";
import { delaySpread } from "../reports/delay-spread.ts";
import { door } from "../reports/door.ts";
import { fateTotals } from "../reports/fate-totals.ts";
import { at, GIVEN, mail, recipient } from "../reports/mail.testing.ts";
import { topReasons } from "../reports/reasons.ts";
import { reportOf } from "../reports/report.ts";
import { session, turnedAway } from "../reports/session.testing.ts";
import { topSenders } from "../reports/top-senders.ts";
import { waitingMail } from "../reports/waiting-mail.ts";
import type { Fact } from "../tracking/facts.ts";
import { dayLines } from "./day-lines.ts";

const DAY = reportOf({
  name: "day",
  version: 1,
  title: "",
  about: "",
  needs: ["queue", "sessions"],
  tallies: [fateTotals, delaySpread, topReasons, waitingMail, topSenders, door],
});

function linesOf(facts: Fact[], ...notRead: ("queue" | "sessions")[]): string[] {
  const fold = DAY.fold({ ...GIVEN, top: 1 });
  for (const fact of facts) fold.add(fact);
  return dayLines(fold.tables(at(3600)), notRead);
}

test("five lines tell what came in, what became of it, and who was turned away", () => {
  const facts = [
    mail({ bytes: 1500, ended: 3, to: [recipient("remote a@x.example", [[1, 2, "success", ""]])] }),
    mail({
      to: [
        recipient("remote b@x.example", [
          [1, 2, "failure", "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/"],
        ]),
      ],
    }),
    mail({ queued: 60, to: [recipient("remote c@x.example", [[61]])] }),
    turnedAway("dns-list", "refused"),
    turnedAway("dns-list", "deferred"),
    session(),
  ];
  assert.deepEqual(linesOf(facts), [
    "in          3 messages, 3,500 bytes, most from anna@shop.example (3)",
    "delivered   1 of 3 recipients, half of them within 2.0 s",
    "failed      1 recipient; attempts that failed or were put off, most often: unknown-user (1)",
    "waiting     2 messages, the oldest for 1h 00m",
    "door        3 connections, 2 turned away, most by dns-list (1)",
  ]);
});

test("what was not read is not none", () => {
  assert.deepEqual(linesOf([], "queue", "sessions"), [
    "in, out, waiting: no log of qmail-send was read",
    "door        no log of SMTP sessions was read",
  ]);
  assert.equal(linesOf([])[0], "in          0 messages, 0 bytes");
});
