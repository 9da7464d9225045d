/**
 * What greylisters say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { greylisting } from "./reader.ts";

const SAMPLES = [...sessionSamples("smtpd-jms1.log"), ...sessionSamples("smtpd-patches.log")];

keepsTheRules(greylisting, SAMPLES);

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(greylisting, line, by), expected);
  });
}

test("no line of a greylister in the samples is unknown", () => {
  for (const line of SAMPLES) {
    const event = greylisting.readPlainly(line, BARE);
    if (/^(?:j?greylist)/.test(line)) assert.notEqual(event?.kind, "unknown", line);
    else assert.equal(event, undefined, line);
  }
});

const CONNECT = { kind: "step", step: "connect" };
const KNOWN = {
  ...CONNECT,
  form: "jgreylist-ok-known",
  pid: 26170,
  ip: "198.51.100.7",
  verdict: "accepted",
  greylist: "known",
};

reads("jgreylist[26170]: 198.51.100.7: OK known", KNOWN);
reads("jgreylist[26170]: 198.51.100.7 OK known", KNOWN);
reads("198.51.100.7: OK known", KNOWN, { tag: "jgreylist", pid: 26170 });
reads("jgreylist[26180]: 203.0.113.55 GREY first time", {
  ...CONNECT,
  form: "jgreylist-grey-first",
  pid: 26180,
  ip: "203.0.113.55",
  verdict: "deferred",
  rule: "greylist",
  greylist: "first",
});
reads("jgreylist: 2001:db8:1::9: DENY blacklisted", {
  ...CONNECT,
  form: "jgreylist-deny",
  ip: "2001:db8:1::9",
  verdict: "refused",
  rule: "blocklist",
  text: "blacklisted",
});
reads("jgreylist[9]: <<< AUTH PLAIN AGpvZQBz", {
  kind: "recorded",
  form: "jgreylist-talk",
  pid: 9,
  by: "client",
  text: "AUTH PLAIN AGpvZQBz",
  continues: false,
  eof: false,
});
reads("jgreylist[9]: JGREYLIST_DIR is not set", {
  kind: "service",
  form: "jgreylist-trouble",
  what: "trouble",
  text: "JGREYLIST_DIR is not set",
});

const RCPT = { kind: "step", step: "rcpt", ip: "203.0.113.76" };

reads(
  "greylisting: 203.0.113.76 (s@example.info -> joe@example.net) doesn't exist. - temp. rejecting",
  {
    ...RCPT,
    form: "plugin-first",
    sender: "s@example.info",
    recipients: ["joe@example.net"],
    greylist: "first",
    verdict: "deferred",
    rule: "greylist",
  },
);
reads("greylisting: ::ffff:203.0.113.76 ( -> joe@example.net) exists (id=17) - accepting", {
  ...RCPT,
  form: "plugin-known",
  sender: "",
  recipients: ["joe@example.net"],
  greylist: "known",
});

// What a client may say: it stays between the parentheses

reads(
  "greylisting: 203.0.113.76 (a -> b) exists (id=1) - accepting -> joe@example.net) is blocked (id=17) - temp. rejecting",
  {
    ...RCPT,
    form: "plugin-too-soon",
    sender: "a -> b) exists (id=1) - accepting",
    recipients: ["joe@example.net"],
    greylist: "too-soon",
    verdict: "deferred",
    rule: "greylist",
  },
);

reads("greylisting: something new", { kind: "unknown" });
reads("jgreylist[9]: 198.51.100.7: MAYBE", { kind: "unknown" });
reads("jgreylist 198.51.100.7: OK known", undefined);
