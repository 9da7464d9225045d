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

test("what is refused is told by where the client was, whatever the reason", () => {
  const [refused = ""] = qlog.forms[0]?.examples ?? [];
  const read = (reason: string, mailfrom: string, rcptto: string, rcpthosts: string) => {
    const line = refused
      .replace("reason=rblreject", `reason=${reason}`)
      .replace(/mailfrom=\S*/, `mailfrom=${mailfrom}`)
      .replace(/rcptto=\S*/, `rcptto=${rcptto}`)
      .replace(/rcpthosts=\S*/, `rcpthosts=${rcpthosts}`);
    const event = qlog.readPlainly(line, BARE);
    assert.ok(event?.kind === "step");
    return [event.step, event.rule, event.sender, event.recipients];
  };
  const [from, to] = ["a@example.com", "b@example.net"];
  assert.deepEqual(read("authrequired", "", "", ""), [
    "mail",
    "auth-required",
    undefined,
    undefined,
  ]);
  assert.deepEqual(read("spf", from, "", ""), ["mail", "spf", from, undefined]);
  assert.deepEqual(read("nullsenderdenied", "", "", ""), ["mail", "null-sender", "", undefined]);
  assert.deepEqual(read("qregexbhelo", from, to, "yes"), ["rcpt", "bad-helo", from, [to]]);
  assert.deepEqual(read("rcptcheck", from, "", "no"), ["rcpt", "policy", from, [""]]);
  assert.deepEqual(read("alarmtimeout", from, "", ""), ["end", "timeout", from, undefined]);
});

test("before the message, the size is still that of the one before", () => {
  const [, envelope = "", received = ""] = qlog.forms[0]?.examples ?? [];
  const bytesIn = (line: string) => {
    const event = qlog.readPlainly(line.replace(/size=\d*/, "size=2900"), BARE);
    return event?.kind === "step" ? event.bytes : NaN;
  };
  assert.deepEqual([bytesIn(envelope), bytesIn(received)], [undefined, 2900]);
});

test("what is no number names no process", () => {
  const [, envelope = ""] = qlog.forms[0]?.examples ?? [];
  const event = qlog.readPlainly(envelope.replace("pid=501", "pid=501+"), BARE);
  assert.ok(event?.kind === "step");
  assert.equal(event.pid, undefined);
  assert.equal(event.ip, "198.51.100.7");
});

test("a recipient with commas is one", () => {
  const [, envelope = ""] = qlog.forms[0]?.examples ?? [];
  const event = qlog.readPlainly(envelope.replace("rcptto=joe", "rcptto=a@b,boss@c,joe"), BARE);
  assert.deepEqual(event?.kind === "step" && event.recipients, ["a@b,boss@c,joe@example.net"]);
});
