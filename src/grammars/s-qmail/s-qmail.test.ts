/**
 * What the lines of s/qmail say, and which lines are not its own.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy, type SessionGrammar } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { qmailPopup, sQmail } from "./reader.ts";

const SAMPLES = sessionSamples("smtpd-patches.log");

keepsTheRules(sQmail, SAMPLES);
keepsTheRules(qmailPopup, SAMPLES);

function reads(
  line: string,
  expected: object | undefined,
  by: LoggedBy = BARE,
  grammar: SessionGrammar = sQmail,
): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(grammar, line, by), expected);
  });
}

test("the samples: a recipient, a virus, a failed log-in, a bad sender; a POP3 log-in", () => {
  const events = [sQmail, qmailPopup].flatMap((grammar) =>
    SAMPLES.map((line) => grammar.readPlainly(line, BARE)).filter(Boolean),
  );
  assert.deepEqual(events, [
    {
      kind: "step",
      form: "decision",
      step: "rcpt",
      verdict: "accepted",
      pid: 400,
      ip: "198.51.100.7",
      name: "mail.example.com",
      helo: "mail.example.com",
      sender: "sender@example.com",
      recipients: ["joe@example.net"],
    },
    {
      kind: "step",
      form: "decision",
      step: "data",
      verdict: "refused",
      rule: "virus",
      text: "Virus_Infected 'AV scanner'",
      pid: 401,
      ip: "203.0.113.70",
      helo: "x",
      sender: "spam@example.info",
      recipients: ["joe@example.net"],
    },
    {
      kind: "step",
      form: "log-in",
      step: "auth",
      verdict: "refused",
      rule: "auth-failed",
      pid: 402,
      ip: "2001:db8:1::9",
      name: "client.example.net",
      helo: "pc",
      user: "joe@example.net",
      mechanism: "LOGIN",
    },
    {
      kind: "step",
      form: "decision",
      step: "mail",
      verdict: "refused",
      rule: "bad-sender",
      text: "Bad_Mailfrom '@'",
      pid: 403,
      ip: "203.0.113.71",
      helo: "y",
      sender: "z@example.info",
      recipients: ["joe@example.net"],
    },
    {
      kind: "step",
      form: "log-in",
      step: "auth",
      verdict: "accepted",
      pid: 404,
      ip: "203.0.113.57",
      name: "home.example.net",
      user: "joe@example.net",
      protocol: "pop3",
      mechanism: "USER",
    },
  ]);
});

const WHO = { kind: "step", form: "decision", pid: 9, ip: "203.0.113.9" };

reads("qmail-smtpd: pid 9 Reject::AUTH::missing P:ESMTP S:203.0.113.9:unknown H:x\r", {
  ...WHO,
  step: "mail",
  verdict: "refused",
  rule: "auth-required",
  text: "missing",
  helo: "x",
});
reads(
  "pid 9 Reject::NEW::Unheard_Of P:ESMTP S:203.0.113.9:unknown",
  { ...WHO, step: "mail", verdict: "refused", rule: "policy", text: "Unheard_Of" },
  { tag: "qmail-smtpd", pid: 9 },
);
reads(
  "qmail-popup: pid 9 Reject::STLS::Any P:POP3 S:203.0.113.9:unknown",
  { ...WHO, step: "tls", verdict: "refused", rule: "tls-failure", text: "Any" },
  BARE,
  qmailPopup,
);
reads(
  "qmail-smtpd: pid 9 Accept::RCPT::Recipients_Pam P:SMTP S:203.0.113.9:x H:a F:b T:c F: T:joe@example.net",
  {
    ...WHO,
    step: "rcpt",
    verdict: "accepted",
    name: "x",
    helo: "a",
    sender: "b",
    recipients: ["c F: T:joe@example.net"],
  },
);
reads("qmail-smtpd: pid 9 from 203.0.113.9: Accept::RCPT::x", undefined);
reads("qmail-smtpd: pid 9 Accept::nonsense", { kind: "unknown" });
