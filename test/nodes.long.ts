/**
 * On each Node from the oldest that is promised to the newest: the answers are the same, and nothing is
 * said on standard error.
 *
 * A Node of npm's is some 190 MB, so this is for the long run alone. It is installed into a temporary
 * directory, for the package puts its program in place by a script.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const MAJORS = [20, 22, 24, 26];
/** A short log and a long one: V8 is told other things for each. */
const QUESTIONS = [
  ["--version"],
  ["report", "corpus/qmail-send/qmail-send-plain.log"],
  ["find", "--to", "example", "corpus/containers"],
  ["sessions", "-o", "ndjson", "corpus/sessions/run-a"],
  ["report", "senders", "-o", "json", "corpus/real/run-b2/send"],
  ["demo", "report"],
];

const home = mkdtempSync(join(tmpdir(), "qtrail-nodes-"));
after(() => rmSync(home, { recursive: true }));

for (const major of MAJORS) {
  test(`Node ${major} says nothing on standard error, and answers as this one does`, () => {
    const node = installed(major);
    const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
    assert.ok(stdout.startsWith(`v${major}.`), stdout);
    for (const words of QUESTIONS) {
      const answer = answerOf(node, words);
      assert.equal(answer.stderr, "", words.join(" "));
      assert.deepEqual(answer, answerOf(process.execPath, words));
    }
  });
}

function answerOf(node: string, words: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [PROGRAM, ...words], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stdout, stderr };
}

function installed(major: number): string {
  const place = mkdtempSync(join(home, `${major}-`));
  writeFileSync(join(place, "package.json"), '{ "private": true }\n');
  const words = ["install", "--no-audit", "--no-fund", "--loglevel=error", `node@${major}`];
  const { status, stderr } = spawnSync("npm", words, { cwd: place, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return join(place, "node_modules", "node", "bin", "node");
}
