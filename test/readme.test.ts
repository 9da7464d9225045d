/**
 * What the README shows is what qtrail prints: every `$ qtrail ...` in it, with what stands below.
 *
 * Not tested here: commands without the `$`, which name logs that are not here.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const SHOWN = [
  ...readFileSync("README.md", "utf8").matchAll(
    /^ {4}\$ qtrail (.+)\n((?: {4}(?!\$).*\n|\n(?= {4}))+)/gm,
  ),
];

test("the README shows sessions, one session and what was refused", () => {
  const commands = SHOWN.map(([, words]) => words?.split(" ")[0]);
  assert.deepEqual(commands, ["sessions", "session", "report"]);
});

for (const [, words = "", below = ""] of SHOWN)
  test(`qtrail ${words} prints what the README shows`, () => {
    const { stdout, status } = spawnSync(process.execPath, [MAIN, ...words.split(" ")], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    assert.equal(status, 0);
    const parts = below
      .trimEnd()
      .replaceAll(/^ {4}/gm, "")
      .split(/^\.\.\.$/m);
    if (parts.length === 1) assert.equal(stdout.trimEnd(), parts[0]);
    else for (const part of parts) assert.ok(stdout.includes(part), part);
  });
