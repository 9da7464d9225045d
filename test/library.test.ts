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

const PAGE = readFileSync("docs/library.md", "utf8");
const EXAMPLES = [...PAGE.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);

test("the worked example finds who did not get their mail, and on what that rests", async () => {
  const [example = ""] = EXAMPLES;
  const { failures, coverage } = await run<{ failures: string[]; coverage: Coverage }>(
    `${example}\nexport { failures, coverage };`,
  );
  assert.ok(failures.length > 100, `${failures.length} failures`);
  assert.ok(failures.some((failure) => failure.includes("Sorry, no mailbox here by that name.")));
  assert.equal(coverage.unknown, 3);
});

test("the example of sessions finds who was turned away at the door", async () => {
  const [, example = ""] = EXAMPLES;
  const { refused } = await run<{ refused: string[] }>(`${example}\nexport { refused };`);
  assert.deepEqual(refused, ["203.0.113.99 tcp-rules", "203.0.113.56 early-talker"]);
});

/** Runs the code as a module of its own, with the package's name put right. */
async function run<Exports>(example: string): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-library-"));
  try {
    const library = new URL("../src/index.js", import.meta.url).href;
    const module = join(folder, "example.mjs");
    const code = example.replace('from "qtrail"', `from "${library}"`);
    writeFileSync(module, code);
    return await import(pathToFileURL(module).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
