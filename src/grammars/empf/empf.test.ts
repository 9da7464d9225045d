/**
 * What the lines of empf say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules, readable } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { empf } from "./reader.ts";

keepsTheRules(empf, []);

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(readable(agrees(empf, line, BARE)), expected);
  });
}

const RCPT = { kind: "step", step: "rcpt" };

reads("policy_check: remote a@example.com -> local joe@example.net (UNAUTHENTICATED SENDER)", {
  ...RCPT,
  form: "asked",
  exchange: "asks",
  sender: "a@example.com",
  recipients: ["joe@example.net"],
});
reads("policy_check: local joe -> remote ann@example.edu (AUTHENTICATED SENDER)", {
  ...RCPT,
  form: "asked",
  exchange: "asks",
  recipients: ["ann@example.edu"],
});
reads("policy_check: remote a -> local b -> local joe@example.net (UNAUTHENTICATED SENDER)", {
  ...RCPT,
  form: "asked",
  exchange: "asks",
});
reads("policy_check: policy forbids transmission", {
  ...RCPT,
  form: "forbidden",
  ofRecipient: "last",
  exchange: "answers",
  text: "policy forbids transmission",
  verdict: "refused",
  rule: "policy",
});
reads("policy_check: something new", undefined);
