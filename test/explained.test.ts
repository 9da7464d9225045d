/**
 * Explanations look as test/explained/ has them, and fit 78 columns.
 *
 * Not tested here: that every form of line has one (src/explaining/forms.test.ts).
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { displayWidth } from "../src/cli/output/width.ts";
import { explanations } from "./explained.ts";

describe("with the demo's logs around", async () => {
  const now = await explanations();

  test("there is a file for each thing explained, and none besides", () => {
    assert.deepEqual(readdirSync("test/explained").sort(), [...now.keys()].sort());
  });

  for (const [name, text] of now)
    test(`${name} is what is told now`, () => {
      const kept = readFileSync(`test/explained/${name}`, "utf8");
      assert.equal(text, kept, "write it anew: npm run generate");
    });

  test("no line is wider than 78 columns", () => {
    for (const [name, text] of now)
      for (const line of text.split("\n")) assert.ok(displayWidth(line) <= 78, `${name}: ${line}`);
  });

  test("a password is not told", () => {
    assert.doesNotMatch(now.get("line-log-in.txt") ?? "", /AGpv/);
  });
});
