/**
 * What the lines of clamscan say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { clamscan } from "./reader.ts";

keepsTheRules(clamscan, []);

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(clamscan, line, BARE), expected);
  });
}

reads("/var/qmail/queue/mess/4/89439: Worm.Klez.H FOUND", {
  kind: "step",
  form: "found",
  step: "data",
  scan: { scanner: "clamscan", found: "virus", name: "Worm.Klez.H" },
});
reads("Infected files: 1", { kind: "remark", form: "summary", text: "Infected files: 1" });
reads("", undefined);
