import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { vchkpw } from "./reader.ts";

keepsTheRules(vchkpw, []);

test("user, address and mechanism of a log-in", () => {
  assert.deepEqual(
    vchkpw.readPlainly(
      "vchkpw-submission: (LOGIN) login success joe@example.net:2001:db8::9",
      BARE,
    ),
    {
      kind: "step",
      form: "success",
      step: "auth",
      verdict: "accepted",
      user: "joe@example.net",
      ip: "2001:db8::9",
      mechanism: "LOGIN",
    },
  );
});

test("a password never leaves the line", () => {
  for (const text of ["password fail (pass: 'hunter2')", "setgid failed (pass: 'hunter2')"]) {
    const event = vchkpw.readPlainly(`vchkpw-smtp: ${text} joe@example.net:203.0.113.57`, BARE);
    assert.ok(!JSON.stringify(event).includes("hunter2"), text);
  }
});
