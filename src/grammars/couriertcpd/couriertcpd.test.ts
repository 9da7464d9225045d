/**
 * What the lines of couriertcpd say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { couriertcpd } from "./reader.ts";

keepsTheRules(couriertcpd, sessionSamples("maillog-helpers.log"));

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(couriertcpd, line, by), expected);
  });
}

const LIMITED = {
  kind: "step",
  form: "per-address",
  step: "connect",
  verdict: "refused",
  rule: "connection-limit",
  text: "Maximum connection limit reached",
  ip: "203.0.113.9",
};

reads("couriertcpd: ALERT: Maximum connection limit reached for ::ffff:203.0.113.9", LIMITED);
reads("Maximum connection limit reached for ::ffff:203.0.113.9", LIMITED, { tag: "pop3d", pid: 5 });
reads("Maximum connection limit reached for ::ffff:203.0.113.9", undefined);
reads("esmtpd-ssl: ALERT: 40 maximum active connections.", {
  kind: "load",
  form: "full",
  used: 40,
  limit: 40,
});
reads("imapd: LOGIN, user=joe@example.net, ip=[203.0.113.57], protocol=IMAP", undefined);
reads("imapd: Connection, ip=[203.0.113.57]", undefined);
reads("couriertcpd: something new about a connection", { kind: "unknown" });
reads("couriertcpd: something new", { kind: "unknown" });
