import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { spamd } from "./reader.ts";

keepsTheRules(spamd, []);

test("the score, exactly", () => {
  const [clean = ""] = spamd.forms[0]?.examples ?? [];
  const event = spamd.readPlainly(clean, BARE);
  assert.ok(event?.kind === "step");
  assert.deepEqual(event.scan, {
    scanner: "spamd",
    found: "clean",
    score: -1.2,
    required: 5,
    seconds: 1.9,
  });
  assert.equal(event.bytes, 2901);
});
