import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { qlog } from "./reader.ts";

keepsTheRules(qlog, sessionSamples("smtpd-patches.log"));

test("a message that was taken has its qp, and all recipients", () => {
  const [, , received = ""] = qlog.forms[0]?.examples ?? [];
  const event = qlog.readPlainly(received, BARE);
  assert.ok(event?.kind === "step");
  assert.equal(event.step, "queue");
  assert.equal(event.verdict, "accepted");
  assert.equal(event.qp, 505);
  assert.equal(event.pid, 501);
  assert.equal(event.rule, undefined);
  assert.deepEqual(event.recipients, ["joe@example.net", "ann@example.net"]);
});

test("a refusal has the rule of its reason", () => {
  const [refused = ""] = qlog.forms[0]?.examples ?? [];
  const event = qlog.readPlainly(refused, BARE);
  assert.ok(event?.kind === "step");
  assert.equal(event.rule, "dns-list");
  assert.equal(event.verdict, "refused");
});
