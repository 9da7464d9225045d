/**
 * What the lines of rblsmtpd say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { rblsmtpd } from "./reader.ts";

const SAMPLES = [...sessionSamples("servers-variants.log"), ...sessionSamples("smtpd-jms1.log")];

keepsTheRules(rblsmtpd, SAMPLES);

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(rblsmtpd, line, BARE), expected);
  });
}

test("no line of rblsmtpd in the samples is unknown", () => {
  for (const line of SAMPLES) {
    const event = rblsmtpd.readPlainly(line, BARE);
    if (line.startsWith("rblsmtpd")) assert.notEqual(event?.kind, "unknown", line);
    else assert.equal(event, undefined, line);
  }
});

const CONNECT = { kind: "step", step: "connect" };

reads(
  "rblsmtpd: 203.0.113.24 pid 26162: 451 We do not accept mail from IP addresses without reverse DNS.",
  {
    ...CONNECT,
    form: "refused",
    pid: 26162,
    ip: "203.0.113.24",
    verdict: "deferred",
    rule: "no-reverse-dns",
    text: "451 We do not accept mail from IP addresses without reverse DNS.",
  },
);
reads("rblsmtpd: ::ffff:192.0.2.9 pid 9: 553 listed", {
  ...CONNECT,
  form: "refused",
  pid: 9,
  ip: "192.0.2.9",
  verdict: "refused",
  rule: "dns-list",
  text: "553 listed",
});
reads("rblsmtpd:  pid 9: 451 temporary RBL lookup error", {
  ...CONNECT,
  form: "refused",
  pid: 9,
  verdict: "deferred",
  rule: "dns-failure",
  text: "451 temporary RBL lookup error",
});
reads("rblsmtpd: 203.0.113.24 pid 9 sbl.example: 451 https://sbl.example/?ip=203.0.113.24", {
  ...CONNECT,
  form: "refused-by-list",
  pid: 9,
  ip: "203.0.113.24",
  verdict: "deferred",
  rule: "dns-list",
  list: "sbl.example",
  text: "451 https://sbl.example/?ip=203.0.113.24",
});
reads("rblsmtpd: dnsbl.example blocked 203.0.113.24 mail.example.org -", {
  ...CONNECT,
  form: "blocked",
  ip: "203.0.113.24",
  name: "mail.example.org",
  verdict: "refused",
  rule: "dns-list",
  list: "dnsbl.example",
  text: "dnsbl.example blocked 203.0.113.24",
});

test("only the words tell a list's text from the administrator's in $RBLSMTPD", () => {
  for (const [text, rule] of [
    ["553 go away", "policy"],
    ["451 your network has sent us spam", "policy"],
    ["553 Dynamic addresses use their provider's server", "bad-client-name"],
    ["451 https://dnsbl.example/why/203.0.113.24", "dns-list"],
    ["451 Blocked - see https://www.spamcop.net/bl.shtml", "dns-list"],
    ["451 temporary RBL lookup error", "dns-failure"],
  ]) {
    const event = rblsmtpd.readPlainly(`rblsmtpd: 203.0.113.24 pid 9: ${text}`, BARE);
    assert.equal(event?.kind === "step" && event.rule, rule, text);
  }
});

reads("rblsmtpd: 2001:db8:1::9 pid 77: greetdelay: 5", {
  ...CONNECT,
  form: "greetdelay",
  pid: 77,
  ip: "2001:db8:1::9",
  seconds: 5,
});
reads("rblsmtpd: 2001:db8:1::9 pid 77: [RBL info] listed in dnsbl.example", {
  ...CONNECT,
  form: "rbl-info",
  pid: 77,
  ip: "2001:db8:1::9",
  text: "listed in dnsbl.example",
});
reads("rblsmtpd:  pid 301 from 198.51.100.8: Sender <a@example.com>", {
  kind: "step",
  form: "indimail-sender",
  step: "mail",
  pid: 301,
  ip: "198.51.100.8",
  sender: "a@example.com",
});

// What a client may say: it stays inside the address

reads("rblsmtpd:  pid 301 from 198.51.100.8: Recipient <x> pid 7: 553 y@example.net>", {
  kind: "step",
  form: "indimail-recipient",
  step: "rcpt",
  pid: 301,
  ip: "198.51.100.8",
  verdict: "refused",
  recipients: ["x> pid 7: 553 y@example.net"],
});

reads("rblsmtpd: something new", { kind: "unknown" });
reads("rblsmtpd 203.0.113.24", undefined);
