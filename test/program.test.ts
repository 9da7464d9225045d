/**
 * The program that `npm run build` puts together answers as its sources do.
 *
 * Not tested here: what it answers (cli.test.ts and the tests of the drop-in programs).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { bigPlan } from "../bench/big-plan.ts";
import { simulateWhole } from "../bench/simulate.ts";
import type { Orders, Task } from "../src/pipeline/crew.ts";
import { openLogs } from "../src/pipeline/facts.ts";
import { readSection } from "../src/pipeline/section.ts";
import type { SectionWork } from "../src/pipeline/section-read.ts";
import { tallySection } from "../src/pipeline/tallied-section.ts";
import { newTallying } from "../src/pipeline/tallying.ts";
import { type Section, sectionsOf } from "../src/sources/sections.ts";
import type { Source } from "../src/sources/source.ts";
import { type EngineParts, loadEngine, regionsOf } from "../src/tallying/module.ts";
import { utc } from "../src/time/zones.ts";

const SOURCES = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
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
  ["lines", "--unknown", "corpus/demo"],
  ["sessions", "--color", "always", "corpus/demo"],
  ["tai64nlocal"],
  ["zoverall", "--help"],
  ["matchup", "--help"],
];

for (const words of QUESTIONS)
  test(`qtrail ${words.join(" ")}: the program answers as its sources do`, { skip }, () => {
    const answer = answerOf(PROGRAM, words);
    assert.deepEqual(answer, answerOf(SOURCES, words));
    assert.notEqual(answer.stdout + answer.stderr, "");
  });

test("a shell can start the program", { skip }, () => {
  assert.ok(readFileSync(PROGRAM, "utf8").startsWith("#!/usr/bin/env node\n"));
});

test("a thread of the program reads a section as its sources do", { skip }, async () => {
  const directory = dirname(PROGRAM);
  const thread = join(directory, "section-thread.js");
  for (const name of ["section-thread.js", "unpack-thread.js"]) {
    const starters = readdirSync(directory).filter((file) =>
      readFileSync(join(directory, file), "utf8").includes(`"./${name}"`),
    );
    assert.equal(starters.length, 1, name);
    assert.ok(existsSync(join(directory, name)));
  }

  const home = mkdtempSync(join(tmpdir(), "qtrail-program-"));
  try {
    writeFileSync(join(home, "send.log"), simulateWhole(bigPlan(1e6, 7)).log);
    const { sources } = await openLogs([home], { zone: utc });
    const [source] = sources as [Source];
    const options = { zone: "UTC", logZones: [], logHost: "", several: false };
    const given = { top: 10, queueLifetime: 604_800 };
    const { name, kind, files, strands, first, label } = source;
    const parts = { name, kind, files, strands, first, label };
    const work: SectionWork = { source: parts, options, report: "overview", given };
    const section = sectionsOf(source, 50_000, 50_000)[3] as Section;
    const engine = loadEngine("lines") as EngineParts;
    const { own: region } = regionsOf(1);
    for (const orders of [
      { work, engine: undefined },
      { work, engine },
    ] satisfies Orders[]) {
      const worker = new Worker(thread, { workerData: orders });
      worker.postMessage({ index: 3, section, region } satisfies Task);
      const [done] = await once(worker, "message");
      await worker.terminate();
      const read = orders.engine
        ? await tallySection(newTallying(work, engine, undefined), section, region)
        : await readSection(work, section);
      assert.ok(read.pieces.length > 0);
      assert.deepEqual(done, { index: 3, read });
    }
  } finally {
    rmSync(home, { recursive: true });
  }
});

function answerOf(main: string, words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    encoding: "utf8",
    input: "@400000006ae6810a000086c4 status: local 0/20 remote 0/120\n",
  });
  return { status, stdout, stderr };
}
