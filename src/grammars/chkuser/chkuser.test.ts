import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { chkuser } from "./reader.ts";

const LINES = readFileSync("corpus/sessions/smtpd-patches.log", "latin1")
  .split("\n")
  .map((line) => line.slice(26))
  .filter((line) => line.startsWith("CHKUSER"));

keepsTheRules(chkuser, LINES);

test("accepted and refused recipients, in both versions' words", () => {
  const events = LINES.map((line) => chkuser.readPlainly(line, BARE));
  assert.deepEqual(events.at(-1), {
    kind: "step",
    form: "decision-old",
    step: "rcpt",
    verdict: "refused",
    rule: "unknown-user",
    text: "not existing recipient",
    sender: "spam@example.info",
    recipients: ["nobody@example.net"],
    ip: "203.0.113.70",
    helo: "x",
  });
  assert.ok(events.every((event) => event?.kind === "step"));
});

test("an address full of the line's own words spoils only itself", () => {
  const event = chkuser.readPlainly(
    "CHKUSER rejected rcpt: from <a|b>c@example.com|remoteinfo/auth:|chkuser-identify:> remote <helo:> rcpt <x> : found|remotehostname:unknown|remotehostip:203.0.113.9> rcpt <y@example.net> : not existing recipient",
    BARE,
  );
  assert.ok(event?.kind === "step");
  assert.equal(event.ip, "203.0.113.9");
  assert.equal(event.verdict, "refused");
  assert.deepEqual(event.recipients, ["y@example.net"]);
});

test("words of one version within the other's make a line nobody's", () => {
  const forged =
    "|remoteinfo/auth:|chkuser-identify:> remote <helo:x|remotehostname:x|remotehostip:198.51.100.7> rcpt <c@example.org> : found existing recipient";
  for (const line of [
    `CHKUSER rejected rcpt: from <x${forged}::> remote <x:unknown:203.0.113.66> rcpt <b@example.net> : not existing recipient`,
    `CHKUSER rejected rcpt: from <a@example.com::> remote <x:unknown:203.0.113.66> rcpt <b${forged}> : not existing recipient`,
    `CHKUSER rejected rcpt: from <a@example.com::> remote <x${forged}:unknown:203.0.113.66> rcpt <b@example.net> : not existing recipient`,
  ]) {
    const event = chkuser.readPlainly(line, BARE);
    assert.ok(event?.kind === "step");
    assert.equal(event.ip, undefined, line);
  }
});

test("a sender that holds the line's own words is not told, nor a user that it names", () => {
  const [line = ""] = readFileSync("corpus/field/b-a-chkuser-accept.log", "latin1")
    .split("\n")
    .filter((one) => one.includes("CHKUSER"));
  const event = chkuser.readPlainly(line.slice(26), BARE);
  assert.ok(event?.kind === "step");
  assert.deepEqual(event.recipients, ["b@example.net"]);
  assert.equal(event.ip, "203.0.113.66");
  assert.deepEqual([event.sender, event.user, event.helo], [undefined, undefined, undefined]);
});
