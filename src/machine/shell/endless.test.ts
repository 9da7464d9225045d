/**
 * Scripts that no shell would come to the end of, or that are none: what follows them does.
 *
 * Not tested here: scripts that somebody wrote (src/machine/setups.test.ts).
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Root } from "../root.ts";
import { followScript } from "./evaluate.ts";
import { textOf } from "./value.ts";

const root = mkdtempSync(join(tmpdir(), "qtrail-endless-"));
after(() => rmSync(root, { recursive: true, force: true }));

/** The programs that it is seen to start. */
function started(script: string): string[] {
  writeFileSync(join(root, "run"), script);
  const beginning = { cwd: "/", isKnown: (word: string) => /qmail|multilog/.test(word) };
  const launches = followScript(new Root(root), "/run", beginning);
  return launches.map(({ stages: [first] }) => textOf(first.argv[0].value));
}

const LAST = "\nexec multilog t ./main\n";

for (const [name, opening] of [
  ["parentheses", "("],
  ["conditions", "if true; then\n"],
  ["substitutions", "$( "],
  ["variables", ": ${a:-"],
  ["functions", "f() "],
])
  test(`${name} within each other, thousands deep, are not followed to the last`, () => {
    assert.deepEqual(started(`#!/bin/sh\nexec qmail-send\n${opening.repeat(20_000)}`), [
      "qmail-send",
    ]);
  });

for (const first of ["#!/bin/sh\n", "#!/bin/execlineb -P\n"])
  test(`a command line of programs that become each other ends: ${first.trim()}`, () => {
    const names = started(`${first}${"setlock a ".repeat(20_000)} qmail-send`);
    assert.deepEqual([...new Set(names)], ["setlock"]);
  });

test("a variable that holds itself ten times, twelve times over, is not filled", () => {
  const doubling = `a=${"$a".repeat(10)}\n`.repeat(12);
  assert.deepEqual(started(`#!/bin/sh\na=x\n${doubling}: $a "$a"${LAST}`), ["multilog"]);
});

test("a program is no script", () => {
  assert.deepEqual(started(`#!\0{(\`\n${LAST}`), []);
});
