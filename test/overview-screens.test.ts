/**
 * The overview looks as test/overview-screens/ has it, its first line may be the subject of a mail, and no day is
 * compared with one that the logs do not cover whole.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { displayWidth } from "../src/cli/output/width.ts";
import { overviewScreens } from "./overview-screens.ts";

const now = await overviewScreens();

test("there is a file for each screen, and none besides", () => {
  assert.deepEqual(readdirSync("test/overview-screens").sort(), [...now.keys()].sort());
});

for (const [name, text] of now) {
  test(`${name} is what is printed now`, () => {
    const kept = readFileSync(`test/overview-screens/${name}`, "utf8");
    assert.equal(text, kept, "write it anew: npm run generate");
  });

  test(`${name}: no line is wider than 78 columns, but for commands`, () => {
    for (const line of text.split("\n"))
      if (!/^ +qtrail /.test(line)) assert.ok(displayWidth(line) <= 78, line);
  });
}
