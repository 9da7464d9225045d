import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { clamd } from "./reader.ts";

keepsTheRules(clamd, []);

test("the virus has its name", () => {
  const by = { tag: "clamd", pid: 210 };
  const event = clamd.readPlainly("/var/qmail/simscan/1.2.502/msg: Eicar-Test-Signature FOUND", by);
  assert.ok(event?.kind === "step");
  assert.deepEqual(event.scan, { scanner: "clamd", found: "virus", name: "Eicar-Test-Signature" });
  assert.equal(event.pid, undefined);
});
