/**
 * 100 wrong uses, each with a hand: test/wrong-uses/said.txt.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { wordsOf } from "./words-of.ts";
import { commandsIn, said, TYPED } from "./wrong-uses.ts";

test("each wrong use is answered as the table says", async () => {
  assert.ok(TYPED.length >= 100, `${TYPED.length} wrong uses`);
  assert.equal(await said(), readFileSync("test/wrong-uses/said.txt", "utf8"));
});

test("no wrong use is answered without a command, or as if it had been right", async () => {
  for (const answer of (await said()).split("\n\n$ ")) {
    assert.notDeepEqual(commandsIn(answer), [], answer);
    assert.doesNotMatch(answer, /undefined|\(status/, answer);
    for (const command of commandsIn(answer)) assert.doesNotMatch(command, /[A-Z]{4}/, answer);
  }
});

test("each command that is answered works when it is pasted", async () => {
  const commands = [...new Set((await said()).split("\n\n$ ").flatMap(commandsIn))];
  const home = mkdtempSync(join(tmpdir(), "qtrail-pasted-"));
  try {
    const out = join(home, "results");
    const paste = fileURLToPath(new URL("./paste.js", import.meta.url));
    const words = JSON.stringify(commands.map(wordsOf));
    const { stderr } = spawnSync(process.execPath, [paste, LOG, out], {
      encoding: "utf8",
      input: words,
      env: { ...process.env, TZ: "UTC" },
      maxBuffer: 1e8,
    });
    const results = readFileSync(out, "utf8").split("\n");
    assert.equal(results.length, commands.length, stderr);
    for (const [i, command] of commands.entries())
      assert.match(results[i] ?? "", /^[01]$/, `${command}: ${results[i]}`);
  } finally {
    rmSync(home, { recursive: true });
  }
});

const LOG = "corpus/qmail-send/qmail-send-bounces.log";
