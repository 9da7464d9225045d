import assert from "node:assert/strict";
import { test } from "node:test";
import { pick, rowsOf } from "./mail.testing.ts";
import { offered, session, taken } from "./session.testing.ts";
import { spf } from "./spf.ts";

const TO = ["b@shop.example"];
const FACTS = [
  session({ transactions: [taken("a@good.example", TO, { spf: "pass" })] }),
  session({
    transactions: [
      offered("a@bad.example", TO, { spf: "fail", verdict: "refused", rule: "spf" }),
      taken("a@bad.example", TO, { spf: "SoftFail" }),
      offered("a@bad.example", TO, { spf: "pass" }),
    ],
  }),
  session({ transactions: [offered("x@worse.example", [], { verdict: "refused", rule: "spf" })] }),
  session({
    decisions: [{ step: "connect", spf: "weird" }],
    transactions: [taken("a@x.example", TO)],
  }),
  session(),
];

test("mails are counted by result and by what became of them", () => {
  const rows = rowsOf(spf, "results", FACTS);
  const columns = ["result", "mails", "accepted", "refused", "deferred", "other", "spfRule"];
  assert.deepEqual(pick(rows, ...columns), [
    ["pass", 2, 1, 0, 0, 1, 0],
    ["fail", 1, 0, 1, 0, 0, 1],
    ["softfail", 1, 1, 0, 0, 0, 0],
    ["(other)", 1, 1, 0, 0, 0, 0],
    ["(not told)", 1, 0, 1, 0, 0, 1],
  ]);
});

test("sender domains are ranked by what failed", () => {
  const rows = rowsOf(spf, "domains", FACTS);
  assert.deepEqual(pick(rows, "domain", "fail", "softfail", "pass", "mails", "accepted"), [
    ["bad.example", 1, 1, 1, 3, 1],
    ["worse.example", 1, 0, 0, 1, 0],
  ]);
});
