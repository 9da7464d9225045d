/**
 * What qmail-ldap's lines say, and which lines are not its own.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { qmailLdap } from "./reader.ts";

const SAMPLES = sessionSamples("smtpd-patches.log");

keepsTheRules(qmailLdap, SAMPLES);

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(qmailLdap, line, by), expected);
  });
}

test("the sample's session took one recipient and one message, with qp 705", () => {
  const events = SAMPLES.map((line) => qmailLdap.readPlainly(line, BARE)).filter(Boolean);
  const who = { kind: "step", pid: 700 };
  assert.deepEqual(events, [
    {
      ...who,
      form: "connection",
      step: "connect",
      ip: "198.51.100.7",
      name: "mail.example.com",
    },
    { ...who, form: "mail-from", step: "mail", sender: "sender@example.com" },
    {
      ...who,
      form: "rcpt-to",
      step: "rcpt",
      verdict: "accepted",
      recipients: ["joe@example.net"],
    },
    { ...who, form: "queued", step: "queue", verdict: "accepted", qp: 705, bytes: 2900 },
  ]);
});

reads("qmail-smtpd 7: connection from 203.0.113.9 (unknown, x) to y) to mx.example.org", {
  kind: "step",
  form: "connection",
  step: "connect",
  pid: 7,
  ip: "203.0.113.9",
});
reads("qmail-smtpd 7: STARTTLS proto=TLSv1.2; cipher=AES256-SHA\r", {
  kind: "step",
  form: "starttls",
  step: "tls",
  verdict: "accepted",
  pid: 7,
  tls: "TLSv1.2 AES256-SHA",
});
reads(
  "700: 'rcpt to' denied via badrcptto: list@example.net",
  {
    kind: "step",
    form: "bad-rcptto",
    step: "rcpt",
    verdict: "refused",
    rule: "bad-recipient",
    pid: 700,
    recipients: ["list@example.net"],
  },
  { tag: "qmail-smtpd", pid: undefined },
);
reads("qmail-smtpd 7: mail from: a@example.com\rqmail-smtpd 8: quit, closing connection", {
  kind: "step",
  form: "mail-from",
  step: "mail",
  pid: 7,
  sender: "a@example.com\rqmail-smtpd 8: quit, closing connection",
});
reads("qmail-smtpd: pid 7 from 192.0.2.9: NOOP", undefined);
reads("qmail-smtpd[7]: MAIL FROM:<a@example.com>", undefined);
