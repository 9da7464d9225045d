/**
 * What the lines of IndiMail's qmail-smtpd say, and which lines are not its own.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { indimail } from "./reader.ts";

const SAMPLES = sessionSamples("smtpd-patches.log");

keepsTheRules(indimail, SAMPLES);

/** What the line says, without what it leaves open. */
function told(event: object | undefined): object | undefined {
  return (
    event && Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined))
  );
}

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(told(agrees(indimail, line, by)), expected);
  });
}

const IN = {
  kind: "step",
  form: "accepted",
  step: "queue",
  verdict: "accepted",
  pid: 800,
  ip: "198.51.100.7",
};

test("the samples: one mail taken, one turned down by a filter, one log-in", () => {
  const events = SAMPLES.map((line) => indimail.readPlainly(line, BARE)).filter(Boolean);
  assert.deepEqual(events.map(told), [
    {
      ...IN,
      helo: "mail.example.com",
      sender: "sender@example.com",
      recipients: ["joe@example.net"],
      bytes: 2900,
      tls: "TLSv1.3",
    },
    {
      kind: "step",
      form: "turned-down",
      step: "queue",
      verdict: "refused",
      rule: "queue",
      pid: 801,
      ip: "203.0.113.74",
      helo: "x",
      sender: "s@example.info",
      recipients: ["joe@example.net"],
      bytes: 100,
      text: "mail server permanently rejected message (#5.3.0)",
    },
    {
      kind: "step",
      form: "log-in",
      step: "auth",
      verdict: "accepted",
      pid: 802,
      ip: "203.0.113.57",
      user: "joe@example.net",
      mechanism: "LOGIN",
      tls: "TLSv1.3",
    },
  ]);
});

const WHO = { kind: "step", pid: 9, ip: "203.0.113.9" };

reads("qmail-smtpd: pid 9 from: 203.0.113.9 Invalid RELAY client: MAIL from <a>, RCPT to: <b>", {
  ...WHO,
  form: "relaying",
  step: "rcpt",
  verdict: "refused",
  rule: "relaying",
  sender: "a",
  recipients: ["b"],
});
reads(
  "qmail-smtpd: pid 9 from 203.0.113.9  AUTH USER [admin] status=[-1 failed] AUTH PLAIN TLS=No",
  {
    ...WHO,
    form: "log-in",
    step: "auth",
    verdict: "refused",
    rule: "auth-failed",
    user: "admin",
    mechanism: "PLAIN",
  },
);
reads(
  "pid 9 from 203.0.113.9  HELO <h> MAIL from <a> RCPT <b> AUTH <joe@example.net: AUTH LOGIN: local-rcpt> Size: 5 TLS=No\r",
  {
    ...WHO,
    form: "accepted",
    step: "queue",
    verdict: "accepted",
    helo: "h",
    sender: "a",
    recipients: ["b"],
    bytes: 5,
    user: "joe@example.net",
  },
  { tag: "qmail-smtpd", pid: 9 },
);
reads(
  "qmail-smtpd: pid 9 from 203.0.113.9  HELO <h> MAIL from <x> RCPT <y> AUTH <local-rcpt> Size: 1 TLS=No> MAIL from <a> RCPT <b> AUTH <local-rcpt> Size: 5 TLS=No",
  {
    ...WHO,
    form: "accepted",
    step: "queue",
    verdict: "accepted",
    helo: "h> MAIL from <x> RCPT <y> AUTH <local-rcpt> Size: 1 TLS=No",
    sender: "a",
    recipients: ["b"],
    bytes: 5,
  },
);
reads("qmail-smtpd: pid 9 BAD HOST dyn.example.com", {
  kind: "step",
  form: "bad-host",
  step: "connect",
  verdict: "refused",
  rule: "bad-client-name",
  pid: 9,
  name: "dyn.example.com",
});
reads("qmail-smtpd: pid 600 from 198.51.100.7: New session", undefined);
reads("qmail-smtpd: pid 600: New session", undefined);
reads("qmail-smtpd: pid 400 Accept::RCPT::x P:SMTP S:192.0.2.1:a", undefined);
