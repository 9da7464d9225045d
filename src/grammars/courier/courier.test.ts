import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { courier } from "./reader.ts";

keepsTheRules(courier, []);

test("log-ins that went well, and not", () => {
  assert.deepEqual(
    courier.readPlainly("LOGIN FAILED, user=guess, ip=[::ffff:203.0.113.43]", {
      tag: "pop3d",
      pid: undefined,
    }),
    {
      kind: "step",
      form: "login-failed",
      step: "auth",
      verdict: "refused",
      rule: "auth-failed",
      ip: "203.0.113.43",
      user: "guess",
      protocol: "pop3",
    },
  );
  const event = courier.readPlainly("imapd: LOGIN, user=a, ip=[192.0.2.1], ip=[203.0.113.9]", BARE);
  assert.ok(event?.kind === "step");
  assert.equal(event.ip, "203.0.113.9");
});

test("a password that authdaemond shows is hidden", () => {
  for (const shown of ["authmysql: clearpassword=secret", "authpam: passwd=secret"]) {
    const event = courier.readPlainly(`authdaemond: ${shown}`, BARE);
    assert.ok(event?.kind === "remark");
    assert.ok(!event.text.includes("secret"), shown);
  }
});

test("the protocol is told by the server's name, old or new", () => {
  for (const [program, protocol] of [
    ["courierpop3login", "pop3"],
    ["pop3d-ssl", "pop3"],
    ["imaplogin", "imap"],
    ["imapd", "imap"],
  ]) {
    const event = courier.readPlainly(`${program}: LOGIN, user=a, ip=[192.0.2.1]`, BARE);
    assert.ok(event?.kind === "step");
    assert.equal(event.protocol, protocol);
  }
});
