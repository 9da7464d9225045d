/**
 * What spamdyke's lines say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { spamdyke } from "./reader.ts";

const SAMPLES = sessionSamples("smtpd-patches.log");

keepsTheRules(spamdyke, SAMPLES);

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(spamdyke, line, by), expected);
  });
}

test("the samples: one taken, one greylisted, one unknown to qmail-smtpd", () => {
  const events = SAMPLES.map((line) => spamdyke.readPlainly(line, BARE)).filter(Boolean);
  const step = { kind: "step", form: "decision", step: "rcpt" };
  assert.deepEqual(events, [
    {
      ...step,
      verdict: "accepted",
      pid: 900,
      ip: "198.51.100.7",
      name: "mail.example.com",
      sender: "sender@example.com",
      recipients: ["joe@example.net"],
      tls: "TLS",
    },
    {
      ...step,
      verdict: "deferred",
      rule: "greylist",
      pid: 901,
      ip: "203.0.113.75",
      sender: "s@example.info",
      recipients: ["joe@example.net"],
      text: "DENIED_GRAYLISTED",
    },
    {
      ...step,
      verdict: "refused",
      rule: "unknown-user",
      pid: 901,
      ip: "203.0.113.75",
      sender: "s@example.info",
      recipients: ["nobody@example.net"],
      text: "DENIED_OTHER 550 sorry, no mailbox",
    },
  ]);
});

const ENDS = "origin_ip: 203.0.113.75 origin_rdns: (unknown) auth: (unknown) encryption: (none)";
const TURNED_AWAY = { kind: "step", form: "decision", ip: "203.0.113.75" };

reads(
  `DENIED_RDNS_MISSING from: s@example.info to: joe@example.net ${ENDS} reason: (empty)`,
  {
    ...TURNED_AWAY,
    step: "rcpt",
    verdict: "deferred",
    rule: "no-reverse-dns",
    pid: 901,
    sender: "s@example.info",
    recipients: ["joe@example.net"],
    text: "DENIED_RDNS_MISSING",
  },
  { tag: "spamdyke", pid: 901 },
);
reads(`spamdyke[7]: DENIED_EARLYTALKER from: (unknown) to: (unknown) ${ENDS}\r`, {
  ...TURNED_AWAY,
  step: "connect",
  verdict: "refused",
  rule: "early-talker",
  pid: 7,
  text: "DENIED_EARLYTALKER",
});
reads(`spamdyke[7]: DENIED_NEWER_RULE from: a@example.com to: (unknown) ${ENDS}`, {
  ...TURNED_AWAY,
  step: "mail",
  verdict: "refused",
  rule: "policy",
  pid: 7,
  sender: "a@example.com",
  text: "DENIED_NEWER_RULE",
});
reads(
  `spamdyke[7]: ALLOWED from: a to: b origin_ip: 192.0.2.1 origin_rdns: x auth: y encryption: TLS to: joe@example.net ${ENDS}`,
  {
    ...TURNED_AWAY,
    step: "rcpt",
    verdict: "accepted",
    pid: 7,
    sender: "a to: b origin_ip: 192.0.2.1 origin_rdns: x auth: y encryption: TLS",
    recipients: ["joe@example.net"],
  },
);
reads("spamdyke[7]: something else", { kind: "unknown" });
reads("spamdyked: started", undefined);
