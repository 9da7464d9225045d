/**
 * `qtrail import` is killed with kill -9 at random moments over logs that grow and are rotated, in a long run 300 times,
 * while its store is read: nothing of what was logged is lost, nothing comes twice, and no reader sees half a commit.
 *
 * Not tested here: `import --follow` (store-followed.test.ts), the writer by itself (store-storm.test.ts).
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generator, isLong, seed, times } from "../src/chance.testing.ts";
import { checkFiles } from "../src/store/check-files.ts";
import { GrowingLogs, type GrowingPlan } from "./store/growing-logs.ts";
import type { Readings } from "./store/reads-while-written.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const READER = fileURLToPath(new URL("./store/reads-while-written.js", import.meta.url));
const random = generator(seed);

const SHORT: Plans = { "a queue and its service": { bytes: 40_000, pace: 1, pieces: 2 } };
const LONG: Plans = {
  "a queue and its service": { bytes: 2_000_000, pace: 1, pieces: 60 },
  "a queue over weeks": { bytes: 2_000_000, pace: 0.004, pieces: 60 },
};

type Plans = Record<string, Omit<GrowingPlan, "seed">>;

for (const [name, plan] of Object.entries(isLong ? LONG : SHORT))
  test(`${name}: imports are killed`, { timeout: 3_600_000 }, () =>
    inFolder((home) => killImports(home, new GrowingLogs(home, { ...plan, seed }, random))),
  );

async function killImports(home: string, logs: GrowingLogs): Promise<void> {
  const store = join(home, "store");
  const out = join(home, "readings.json");
  const reader = spawn(process.execPath, [READER, store, out, logs.whole], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const hasEnded = once(reader, "close");
  let kills = 0;
  let needed = 500;
  for (let pieces = 1; logs.grow(); pieces++) {
    const most = Math.ceil((KILLS * pieces) / logs.pieces);
    while (kills < most) if (await isKilled(store, logs.logs, random(needed))) kills++;
    const began = Date.now();
    assert.equal(await isKilled(store, logs.logs, Number.POSITIVE_INFINITY), false);
    needed = Date.now() - began;
  }
  reader.stdin.end();
  await hasEnded;
  const { count, wrong, differences } = JSON.parse(readFileSync(out, "utf8")) as Readings;
  assert.deepEqual(wrong, []);
  assert.deepEqual(differences, []);
  assert.ok(count > 0);
  const { damaged, orphans } = (await checkFiles(store)) ?? assert.fail();
  assert.deepEqual([damaged, orphans], [[], []]);
}

const KILLS = times(3, 150);

/** False if it came to its end before. */
async function isKilled(store: string, logs: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, "import", "--quiet", "--store", store, logs], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said += piece;
  });
  const waiting = new AbortController();
  if (Number.isFinite(milliseconds))
    sleep(milliseconds, undefined, { signal: waiting.signal }).then(
      () => child.kill("SIGKILL"),
      () => {},
    );
  const [status, signal] = await once(child, "close");
  waiting.abort();
  if (signal === "SIGKILL") return true;
  assert.equal(status, 0, said);
  return false;
}

async function inFolder(work: (home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "qtrail-killed-"));
  try {
    await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
