/**
 * A thread that tries to take a store's lock in each round, at the same moment as others. Whoever has it keeps it until all
 * have tried.
 */
import { workerData } from "node:worker_threads";
import { OWNER } from "../../src/store/folder.ts";
import { Lock } from "../../src/store/lock.ts";
import { StoreBusy } from "../../src/store/trouble.ts";

const { folder, rounds, shared } = workerData as {
  folder: string;
  rounds: number;
  /** [phase, threads that are through with it, locks taken] */
  shared: Int32Array;
};

for (let round = 0; round < rounds; round++) {
  phase(2 * round + 1);
  const lock = taken();
  if (lock) Atomics.add(shared, 2, 1);
  through();
  phase(2 * round + 2);
  lock?.release();
  through();
}

function phase(number: number): void {
  for (let now = Atomics.load(shared, 0); now < number; now = Atomics.load(shared, 0))
    Atomics.wait(shared, 0, now);
}

function through(): void {
  Atomics.add(shared, 1, 1);
  Atomics.notify(shared, 1);
}

function taken(): Lock | undefined {
  try {
    return new Lock(folder, "race", OWNER);
  } catch (error) {
    if (error instanceof StoreBusy) return undefined;
    throw error;
  }
}
