/**
 * The library as a program outside would use it: the worked example of docs/library.md runs.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Coverage, Instant } from "../src/index.ts";
import { label } from "../src/sources/reading.testing.ts";

const PAGE = readFileSync("docs/library.md", "utf8");
const EXAMPLES = [...PAGE.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);

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

test("the example of following gives the first message that leaves, and ends", async () => {
  const [, , , example = ""] = EXAMPLES;
  const { firstToLeave } = await run<{ firstToLeave: FirstToLeave }>(
    `${example}\nexport { firstToLeave };`,
  );
  const directory = mkdtempSync(join(tmpdir(), "qtrail-library-"));
  try {
    const log = join(directory, "current");
    writeFileSync(log, `${label(10)} new msg 5\n`);
    const first = firstToLeave(directory, { seconds: 20, nanos: 0 });
    const writing = setInterval(() => {
      appendFileSync(
        log,
        `${label(11)} info msg 5: bytes 1 from <a@example.com> qp 7 uid 8\n${label(12)} end msg 5\n`,
      );
    }, 50);
    assert.match(await first, /^[0-9a-z]{13}$/);
    clearInterval(writing);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

type FirstToLeave = (directory: string, now: Instant) => Promise<string>;

test("the example of a report lists the busiest senders and the rest", async () => {
  const [, , example = ""] = EXAMPLES;
  const { names, coverage } = await run<{ names: string[]; coverage: Coverage }>(
    `${example}\nexport { names, coverage };`,
  );
  assert.equal(names.length, 6);
  assert.match(names.at(-1) ?? "", /^\(\d+ others\)$/);
  assert.equal(coverage.unknown, 3);
});

test("the examples compile under strict", async () => {
  assert.equal(EXAMPLES.length, 4);
  await inFolder((folder) => {
    const { stdout } = compiled(
      folder,
      EXAMPLES.map((example) => `${example}\nexport {};\n`),
    );
    assert.equal(stdout, "");
  });
});

/** Compiles each into `example-N.mjs` in the folder, under strict, against the package as it was built. */
function compiled(folder: string, examples: string[]): { stdout: string } {
  const options = {
    strict: true,
    skipLibCheck: true,
    target: "esnext",
    module: "nodenext",
    types: [],
    paths: { qtrail: [fileURLToPath(new URL("../src/index.d.ts", import.meta.url))] },
  };
  for (const [i, example] of examples.entries())
    writeFileSync(join(folder, `example-${i}.mts`), example);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["*.mts"] }),
  );
  return spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], {
    encoding: "utf8",
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result> | Result) {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-library-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the code as a module of its own, with the package's name put right. */
async function run<Exports>(example: string): Promise<Exports> {
  return inFolder(async (folder) => {
    const library = new URL("../src/index.js", import.meta.url).href;
    compiled(folder, [example]);
    const module = join(folder, "example-0.mjs");
    const code = readFileSync(module, "utf8").replace('from "qtrail"', `from "${library}"`);
    writeFileSync(module, code);
    return (await import(pathToFileURL(module).href)) as Exports;
  });
}
