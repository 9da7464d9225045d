/**
 * The library as a program outside would use it: the worked example of docs/library.md runs.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Coverage } from "../src/index.ts";

test("the worked example finds who did not get their mail, and on what that rests", async () => {
  const page = readFileSync("docs/library.md", "utf8");
  const [, example] = /```js\n([\s\S]*?)```/.exec(page) as unknown as [string, string];
  const { failures, coverage } = await run(example);
  assert.ok(failures.length > 100, `${failures.length} failures`);
  assert.ok(failures.some((failure) => failure.includes("Sorry, no mailbox here by that name.")));
  assert.equal(coverage.unknown, 3);
});

/** Runs the example as a module of its own, with the package's name put right. */
async function run(example: string): Promise<{ failures: string[]; coverage: Coverage }> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-library-"));
  try {
    const library = new URL("../src/index.js", import.meta.url).href;
    const module = join(folder, "example.mjs");
    const code = example.replace('from "qtrail"', `from "${library}"`);
    writeFileSync(module, `${code}\nexport { failures, coverage };\n`);
    return await import(pathToFileURL(module).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
