import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { simscan } from "./reader.ts";

keepsTheRules(simscan, sessionSamples("smtpd-patches.log"));

test("subject, address and recipients are told apart from the right", () => {
  const event = simscan.readPlainly(
    "simscan:[501]:CLEAN (-1.21/5.00/10.00):3.3608s:Re: lunch: when?:198.51.100.7:sender@example.com:joe@example.net,ann@example.net",
    BARE,
  );
  assert.deepEqual(event, {
    kind: "step",
    form: "scanned",
    step: "data",
    pid: 501,
    ip: "198.51.100.7",
    sender: "sender@example.com",
    recipients: ["joe@example.net", "ann@example.net"],
    scan: {
      scanner: "simscan",
      found: "clean",
      did: "passed",
      score: -1.21,
      required: 5,
      seconds: 3.3608,
      subject: "Re: lunch: when?",
    },
  });
});

test("an IPv6 client's address is whole, and a dropped mail is not refused", () => {
  const event = simscan.readPlainly(
    "simscan:[504]:SPAM DROPPED (99.00/5.00/10.00):1.0000s:win: big:2001:db8:1::9:s@example.info:joe@example.net",
    BARE,
  );
  assert.ok(event?.kind === "step");
  assert.equal(event.ip, "2001:db8:1::9");
  assert.equal(event.scan?.subject, "win: big");
  assert.equal(event.scan?.did, "dropped");
  assert.equal(event.verdict, undefined);
});
