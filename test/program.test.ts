/**
 * The program that `npm run build` puts together answers as its sources do.
 *
 * Not tested here: what it answers (cli.test.ts and the tests of the drop-in programs).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { qtrail } from "../src/cli/in-this-process.testing.ts";

const PROGRAM = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const skip = !existsSync(PROGRAM) && "it is not built: npm run build";

const QUESTIONS = [
  ["--version"],
  ["help"],
  ["help", "find"],
  ["completion", "bash"],
  ["manual"],
  ["demo"],
  ["demo", "find", "--status", "bounced", "-o", "ndjson"],
  ["report", "--list"],
  ["find", "--form", "x"],
  ["lines", "--unknown", "corpus/qmail-send/qmail-send-patched.log"],
  ["sessions", "--color", "always", "corpus/sessions/smtpd-jms1.log"],
  ["zoverall", "--help"],
  ["matchup", "--help"],
];

for (const words of QUESTIONS)
  test(`qtrail ${words.join(" ")}: the program answers as its sources do`, { skip }, async () => {
    const answer = answerOf(words);
    assert.deepEqual(answer, await qtrail(words));
    assert.notEqual(answer.stdout + answer.stderr, "");
  });

test("a shell can start the program", { skip }, () => {
  assert.ok(readFileSync(PROGRAM, "utf8").startsWith("#!/usr/bin/env node\n"));
});

test("threads of the program lie where who starts them looks", { skip }, () => {
  const directory = dirname(PROGRAM);
  const starters = readdirSync(directory).filter((file) =>
    readFileSync(join(directory, file), "utf8").includes('"lexing-thread$1"'),
  );
  assert.equal(starters.length, 1);
  assert.ok(existsSync(join(directory, "lexing-thread.js")));
});

function answerOf(words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
