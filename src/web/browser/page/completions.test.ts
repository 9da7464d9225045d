import assert from "node:assert/strict";
import { test } from "node:test";
import { completionsOf } from "./completions.ts";

test("the word that is being typed becomes a key, or a word that a key takes", () => {
  assert.deepEqual(completionsOf("from:anna sta"), ["from:anna status:"]);
  assert.deepEqual(completionsOf("!st"), ["!status:"]);
  assert.deepEqual(completionsOf("status:bo"), ["status:bounced"]);
  assert.ok(
    completionsOf("reason:").includes("reason:greylisted") ||
      completionsOf("reason:").length === 12,
  );
});

test("what takes any text, or is finished, has none", () => {
  for (const text of ["", "from:anna ", "from:an", "status:bounced", "constructor:x", "__proto__:"])
    assert.deepEqual(completionsOf(text), [], text);
});
