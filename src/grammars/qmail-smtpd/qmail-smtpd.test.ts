import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import type { Step } from "../session/event.ts";
import { BARE } from "../session/grammar.ts";
import { qmailSmtpd } from "./reader.ts";

const linesOf = (name: string): string[] =>
  readFileSync(`corpus/sessions/${name}`, "latin1")
    .split("\n")
    .map((line) => line.slice(26))
    .filter(Boolean);

keepsTheRules(qmailSmtpd, [...linesOf("smtpd-jms1.log"), ...linesOf("smtpd-patches.log")]);

function stepOf(line: string): Partial<Step> {
  const event = qmailSmtpd.readPlainly(line, BARE);
  assert.ok(event?.kind === "step", line);
  const { kind, form, ...rest } = event;
  return rest;
}

test("jms1's lines say who was taken and why not", () => {
  assert.deepEqual(stepOf("qmail-smtpd[26170]: MFCHECK fail [203.0.113.9] nowhere.example"), {
    step: "mail",
    verdict: "refused",
    rule: "sender-domain",
    pid: 26170,
    ip: "203.0.113.9",
    senderDomain: "nowhere.example",
    text: "nowhere.example",
  });
  assert.deepEqual(stepOf("qmail-smtpd[26170]: RCPT TO:<joe@example.net>"), {
    step: "rcpt",
    pid: 26170,
    recipients: ["joe@example.net"],
  });
  assert.equal(stepOf("qmail-smtpd[1]: Received-SPF: error (mx: DNS)").spf, "temperror");
  assert.deepEqual(stepOf("mail recv: pid 26170 from <> qp 26175\r"), {
    step: "queue",
    verdict: "accepted",
    pid: 26170,
    sender: "",
    qp: 26175,
  });
});

test("what was not said is absent, not (null)", () => {
  assert.deepEqual(
    stepOf(
      "qmail-smtpd: read failed (commands error): (null) from 203.0.113.73 to (null) helo (null)",
    ),
    { step: "end", rule: "disconnect", ip: "203.0.113.73", text: "read failed (commands error)" },
  );
});

test("the lines of other patches under the same name are left to them", () => {
  for (const line of [
    "qmail-smtpd: pid 400 Accept::RCPT::Recipients_Cdb P:ESMTPS S:198.51.100.7:x H:x F:a T:b",
    "qmail-smtpd: pid 600 from 198.51.100.7: New session",
    "qmail-smtpd 700: rcpt to: joe@example.net",
  ])
    assert.equal(qmailSmtpd.readPlainly(line, BARE), undefined);
});
