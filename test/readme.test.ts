/**
 * What the README shows is what qtrail prints (shown.ts).
 *
 * Not tested here: the pages below docs/ (shown.test.ts), and commands without their answer
 * (examples.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerTo, shownOn } from "./shown.ts";

const SHOWN = shownOn("README.md");

test("the README shows sessions, one session and what was refused", () => {
  const commands = SHOWN.map(({ command }) => /qtrail (?:demo )?(\w+)/.exec(command)?.[1]);
  assert.deepEqual(commands, ["sessions", "session", "report"]);
});

for (const { command, answer } of SHOWN)
  test(`${command} prints what the README shows`, async () => {
    assert.equal(await answerTo(command), answer, "write it anew: npm run generate");
  });
