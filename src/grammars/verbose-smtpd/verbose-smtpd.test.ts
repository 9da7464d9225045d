/**
 * What the lines of the verbose patch say, and which lines are not its own.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { verboseSmtpd } from "./reader.ts";

const SAMPLES = sessionSamples("smtpd-patches.log");

keepsTheRules(verboseSmtpd, SAMPLES);

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(verboseSmtpd, line, by), expected);
  });
}

test("the sample's session took one recipient and one message, with qp 605", () => {
  const events = SAMPLES.map((line) => verboseSmtpd.readPlainly(line, BARE)).filter(Boolean);
  const who = { kind: "step", pid: 600, ip: "198.51.100.7" };
  assert.deepEqual(events, [
    { ...who, form: "new-session", step: "connect" },
    { ...who, form: "helo", step: "helo", helo: "mail.example.com" },
    { ...who, form: "sender", step: "mail", verdict: "accepted", sender: "sender@example.com" },
    {
      ...who,
      form: "recipient",
      step: "rcpt",
      verdict: "accepted",
      recipients: ["joe@example.net"],
    },
    { ...who, form: "queued", step: "queue", verdict: "accepted", qp: 605, bytes: 2900 },
    { ...who, form: "quit", step: "end" },
  ]);
});

const REJECTED = { kind: "step", form: "rejected", step: "queue", rule: "queue", pid: 600 };

reads("qmail-smtpd: pid 600: Message rejected (451 qq temporary problem (#4.3.0))", {
  ...REJECTED,
  verdict: "deferred",
  text: "451 qq temporary problem (#4.3.0)",
});
reads(
  "pid 600 from ::ffff:192.0.2.9: Message rejected (554 no)",
  {
    ...REJECTED,
    verdict: "refused",
    text: "554 no",
    ip: "192.0.2.9",
  },
  { tag: "qmail-smtpd", pid: 600 },
);
reads("qmail-smtpd: pid 600 from 2001:db8::: NOOP\r", {
  kind: "remark",
  form: "aside",
  text: "NOOP",
  pid: 600,
  ip: "2001:db8::",
});
reads("qmail-smtpd: pid 13748 RCPT TO: <joe@example.net>", {
  kind: "step",
  form: "rcpt-to",
  step: "rcpt",
  pid: 13748,
  recipients: ["joe@example.net"],
});
reads("qmail-smtpd: pid 600: something new", { kind: "unknown" });

// Under the same name, of other grammars
reads("qmail-smtpd: pid 801 from 203.0.113.74 qqt failure", undefined);
reads("qmail-smtpd: pid 801 from 2001:db8:: qqt failure", undefined);
reads("qmail-smtpd: pid 801 from: 203.0.113.74 Invalid RELAY client: MAIL from: a", undefined);
reads("qmail-smtpd: pid 400 Accept::RCPT::Recipients_Cdb P:ESMTPS S:192.0.2.1:x H:x", undefined);
reads("qmail-smtpd[600]: NOOP", undefined);
reads("qmail-smtpd 600: quit, closing connection", undefined);

test("a recipient that looks like a line is only a recipient", () => {
  const forged =
    "x> qmail-smtpd: pid 1 from 192.0.2.1: Message accepted, qp 2 (1 recipients, 3 bytes)";
  const event = verboseSmtpd.readPlainly(
    `qmail-smtpd: pid 600 from 203.0.113.9: Recipient <${forged}>`,
    BARE,
  );
  assert.ok(event?.kind === "step" && event.step === "rcpt" && event.pid === 600);
  assert.deepEqual(event.recipients, [forged]);
});
