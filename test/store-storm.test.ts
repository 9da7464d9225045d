/**
 * A store whose writers are killed by `kill -9` at random moments, in a long run 300 times, while it is read: whatever
 * was committed is there, once, and a reader never sees half of a commit. And one whose disk is full.
 *
 * Not tested here: power cuts, for which the program only can ask the system to force files to the disk.
 */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { generator, seed, times } from "../src/chance.testing.ts";
import { checkFiles } from "../src/store/check-files.ts";
import { filesIn, type Manifest } from "../src/store/manifest.ts";
import { manifestIn } from "../src/store/reader.ts";
import { StoreWriter } from "../src/store/writer.ts";
import { assertWhole } from "./store/numbered-rows.ts";

const WRITES = fileURLToPath(new URL("store/writes-until-killed.js", import.meta.url));
const WRITES_TOO_MUCH = fileURLToPath(new URL("store/writes-too-much.js", import.meta.url));
const KILLS = times(8, 300);

const random = generator(seed);

test("a writer is killed again and again, and nothing is lost", { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-storm-"));
  try {
    new StoreWriter(folder, { command: "test", zone: "UTC" }).close();
    const reading = { isOver: false };
    const read = readUntilOver(folder, reading);
    let committed = 0;
    for (let kills = 0; kills < KILLS; ) {
      const said = await killedAtRandom(folder);
      if (said !== undefined) kills++; // else it was killed before it could begin
      committed = Math.max(committed, said ?? 0);
      assert.ok((await stateAfterKill(folder)) >= committed);
    }
    reading.isOver = true;
    assert.ok((await read) > KILLS);
    assert.ok(committed > 0); // on a busy machine some are killed before they commit
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a disk that is full leaves the store as it was, and what fits is committed later", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-full-"));
  try {
    const limited = `ulimit -f 64; exec "$0" ${WRITES_TOO_MUCH} ${folder}`;
    const { stdout } = await promisify(execFile)("sh", ["-c", limited, process.execPath]);
    const full = "StoreFull: nothing more can be written: no file may be as large here";
    assert.deepEqual(stdout.split("\n"), [`0 [] ${full}`, `0 [] ${full}`, "1 [] done", ""]);
    assert.equal(await stateAfterKill(folder), 7);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Gives the last number that the writer said; undefined if it was killed before it said one. */
async function killedAtRandom(folder: string): Promise<number | undefined> {
  const child = spawn(process.execPath, [WRITES, folder, String(random(2 ** 31))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("latin1").on("data", (piece: string) => {
    text += piece;
  });
  const ended = once(child, "close");
  if (random(5) > 0) await once(child.stdout, "data");
  await sleep(random(times(40, 80)));
  child.kill("SIGKILL");
  assert.deepEqual(await ended, [null, "SIGKILL"]);
  return text === "" ? undefined : Number(text.split("\n").at(-2));
}

/** Gives the next number. The store is sound; and when it was opened, nothing is there but what it names. */
async function stateAfterKill(folder: string): Promise<number> {
  const before = manifestIn(folder);
  const writer = new StoreWriter(folder, { command: "test", zone: "UTC" });
  assert.deepEqual(writer.manifest, before);
  writer.close();
  const { damaged, orphans } = (await checkFiles(folder)) ?? assert.fail();
  assert.deepEqual([damaged, orphans], [[], []]);
  assert.deepEqual(readdirSync(join(folder, "tmp")), []);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("lock")),
    [],
  );
  return before.sequence;
}

/** Gives how often it saw a store that is whole. */
async function readUntilOver(folder: string, reading: { isOver: boolean }): Promise<number> {
  let seen = 0;
  for (let tries = 0; !reading.isOver; tries++) {
    const manifest = manifestIn(folder);
    if (tries % 3 === 0) await sleep(50); // time in which files die
    try {
      assertWhole(manifest, (file) => join(folder, file));
    } catch (error) {
      if (!isOutrun(folder, manifest)) throw error;
      continue;
    }
    const files = filesIn(manifest).map(({ file }) => file);
    assert.equal(new Set(files).size, files.length);
    seen++;
    await sleep(2);
  }
  return seen;
}

/** The reader took longer than dead files stay. */
function isOutrun(folder: string, manifest: Manifest): boolean {
  const isReplaced = manifestIn(folder).generation !== manifest.generation;
  return isReplaced && filesIn(manifest).some(({ file }) => !existsSync(join(folder, file)));
}
