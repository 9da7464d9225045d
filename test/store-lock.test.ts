/**
 * The lock of a store: of any that come at once one gets it, and a dead one's is nobody's.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { times } from "../src/chance.testing.ts";
import { OWNER } from "../src/store/folder.ts";
import { Lock, writerOf } from "../src/store/lock.ts";
import { type LockHolder, newHolder } from "../src/store/lock-holder.ts";
import { StoreBusy, StoreError } from "../src/store/trouble.ts";

const folder = mkdtempSync(join(tmpdir(), "qtrail-lock-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const DEAD = spawnSync("true").pid;
const HOUR = 3600;

let marks = 0;

/** Leaves a lock behind, as old as that in seconds; gives its mark. */
function leave(name: string, who: Partial<LockHolder> = {}, age = 0): string {
  const mark = `${++marks}`;
  const text = JSON.stringify({ ...newHolder("qtrail import", mark), ...who });
  writeFileSync(join(folder, name), text);
  touchedBefore(name, age);
  return mark;
}

function touchedBefore(name: string, age: number): void {
  const then = Date.now() / 1000 - age;
  utimesSync(join(folder, name), then, then);
}

/** Whether the lock that was left is taken. In the end none is there. */
function isTaken(): boolean {
  const holder = writerOf(folder);
  try {
    const lock = new Lock(folder, "test", OWNER);
    assert.equal(holder, undefined);
    lock.release();
    assert.deepEqual(readdirSync(folder), []);
    return true;
  } catch (error) {
    if (!(error instanceof StoreBusy)) throw error;
    assert.deepEqual(error.holder, holder);
    assert.deepEqual(readdirSync(folder), ["lock"]);
    rmSync(join(folder, "lock"));
    return false;
  }
}

test("a lock is taken of a process that is dead, and of one whose number another has now", () => {
  leave("lock", { pid: DEAD });
  assert.ok(isTaken());
  leave("lock", { started: "1" });
  assert.ok(isTaken() || !existsSync("/proc/self/stat"));
  leave("lock");
  assert.ok(!isTaken());
});

test("a process is dead before it is buried", {
  skip: !existsSync("/proc/self/stat"),
}, async () => {
  const parent = spawn("sh", ["-c", "sleep 0.02 & echo $!; exec sleep 60"]); // which buries nobody
  const [pid] = (await once(parent.stdout, "data")) as [Buffer];
  leave("lock", { pid: Number(pid), started: undefined });
  while (writerOf(folder)) await new Promise(setImmediate);
  assert.ok(isTaken());
  const isBuried = !existsSync(`/proc/${Number(pid)}`);
  assert.ok(!isBuried);
  parent.kill();
});

test("a process of another container or machine has the lock while it touches it", () => {
  for (const far of [
    { host: "mx2", among: "another" },
    { host: "mx2", among: undefined },
  ]) {
    leave("lock", { ...far, pid: DEAD }, 60);
    assert.ok(!isTaken());
    leave("lock", { ...far, pid: process.pid }, HOUR);
    assert.ok(isTaken());
  }
});

test("whoever has a lock touches it", async () => {
  const lock = new Lock(folder, "test", OWNER, 1);
  touchedBefore("lock", HOUR);
  const before = statSync(join(folder, "lock")).mtimeMs;
  while (statSync(join(folder, "lock")).mtimeMs === before) await sleep(1);
  lock.release();
});

test("a lock from before the boot is nobody's", { skip: !existsSync("/proc/self/stat") }, () => {
  leave("lock", { among: "another pid:[1]" });
  assert.ok(isTaken());
});

test("a lock that a power cut left is nobody's, one that is being written is", () => {
  for (const text of ["", "{", "{}", "null", '{"pid":1,"mark":"../x"}']) {
    writeFileSync(join(folder, "lock"), text);
    touchedBefore("lock", HOUR);
    assert.ok(isTaken());
  }
});

test("whoever was killed while he replaced a lock holds up nobody", () => {
  const mark = leave("lock", { pid: DEAD });
  const inner = leave(`lock.${mark}`, { pid: DEAD });
  leave(`lock.${mark}.${inner}`, { pid: DEAD });
  leave("lock-1f", { pid: DEAD });
  assert.ok(isTaken());
});

test("a lock that was taken away is missed", () => {
  const lock = new Lock(folder, "test", OWNER);
  lock.check();
  leave("lock");
  assert.throws(() => lock.check(), StoreError);
  lock.release(); // and leaves the other's
  assert.deepEqual(readdirSync(folder), ["lock"]);
  rmSync(join(folder, "lock"));
});

test("of four that come at once one gets the lock, whatever the dead have left", async () => {
  const [threads, rounds] = [4, times(60, 5000)];
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const program = fileURLToPath(new URL("store/races-for-lock.js", import.meta.url));
  const workers = Array.from(
    { length: threads },
    () => new Worker(program, { workerData: { folder, rounds, shared } }),
  );
  const troubles: unknown[] = [];
  for (const worker of workers) worker.on("error", (error) => troubles.push(error));
  const phase = async (number: number): Promise<void> => {
    Atomics.store(shared, 1, 0);
    Atomics.store(shared, 0, number);
    Atomics.notify(shared, 0);
    while (Atomics.load(shared, 1) < threads) {
      assert.deepEqual(troubles, []);
      const now = Atomics.load(shared, 1);
      if (now < threads) Atomics.wait(shared, 1, now, 20);
      await new Promise(setImmediate);
    }
  };
  for (let round = 0; round < rounds; round++) {
    if (round % 3 > 0) {
      const mark = leave("lock", { pid: DEAD });
      if (round % 3 > 1) leave(`lock.${mark}`, { pid: DEAD });
    }
    Atomics.store(shared, 2, 0);
    await phase(2 * round + 1);
    assert.equal(Atomics.load(shared, 2), 1, `round ${round}`);
    await phase(2 * round + 2);
    assert.deepEqual(readdirSync(folder), []);
  }
});
