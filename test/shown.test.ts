/**
 * What the pages of docs/ show is what qtrail prints (shown.ts), first of all the five questions
 * of the guide.
 *
 * Not tested here: the README (readme.test.ts).
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answerTo, PAGES, shownOn } from "./shown.ts";

test("the guide answers five questions on the demo", () => {
  const onDemo = shownOn("docs/guide.md").filter(({ command }) => /^qtrail demo /.test(command));
  assert.ok(onDemo.length >= 5);
});

describe("each answer is what qtrail prints now", () => {
  for (const page of PAGES.filter((name) => name !== "README.md"))
    for (const { command, answer } of shownOn(page))
      test(`${page}: ${command}`, async () => {
        assert.equal(await answerTo(command), answer, "write it anew: npm run generate");
      });
});
