/**
 * Real loggers rotate as fast as they can while their directory is read: every reading is the log from its
 * beginning to some line, without a hole and without a double, and at the end it is all of it.
 *
 * Programs of Debian's packages daemontools, runit and s6; which steps they take in between is tried one by
 * one in src/sources/rotation.test.ts.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { times } from "../src/chance.testing.ts";
import { linesIn } from "../src/pipeline/each-line.ts";
import { closeLogs, openLogs } from "../src/pipeline/facts.ts";
import { utc } from "../src/time/zones.ts";
import { original, without } from "./originals.ts";

const READINGS = times(10, 100);
const LINES_EACH = 2000;
const OPTIONS = { zone: utc };

for (const [program, debianPackage, words] of [
  ["multilog", "daemontools", ["t", "n100000", "s4096"]],
  ["svlogd", "runit", ["-tt"]],
  ["s6-log", "s6", ["t", "n100000", "s4096"]],
] as const) {
  const skip = without(program, debianPackage);
  test(`${program}: nothing is missing or there twice while it rotates`, { skip }, async (t) => {
    const place = mkdtempSync(join(tmpdir(), "rotation-"));
    const directory = join(place, "log");
    mkdirSync(directory);
    if (program === "svlogd") writeFileSync(join(directory, "config"), "s4096\nn0\n");
    const stdio: ["pipe", "ignore", "ignore"] = ["pipe", "ignore", "ignore"];
    const logger = spawn(original(program, debianPackage) as string, [...words, directory], {
      stdio,
    });
    t.after(() => {
      logger.kill();
      rmSync(place, { recursive: true });
    });
    let written = 0;
    const write = () => {
      const numbers = Array.from({ length: LINES_EACH }, () => written++);
      return new Promise((resolve) =>
        logger.stdin.write(numbers.map((number) => `line ${number}\n`).join(""), resolve),
      );
    };
    await write();
    while (written < READINGS * LINES_EACH) {
      const [numbers] = await Promise.all([read(directory), write()]);
      assert.deepEqual(numbers, [...numbers.keys()]);
    }
    const ended = once(logger, "exit");
    logger.stdin.end();
    await ended;
    assert.equal((await read(directory)).length, written);
  });
}

/** The numbers of the lines that a reading gives, in its order; nothing of it is said to be lost. */
async function read(directory: string): Promise<number[]> {
  const numbers: number[] = [];
  const logs = await openLogs([directory], OPTIONS);
  try {
    const reading = linesIn(logs, OPTIONS);
    for (let step = await reading.next(); ; step = await reading.next()) {
      if (step.done) {
        const { gaps, troubles } = step.value;
        if (numbers.length > 0) assert.deepEqual([gaps, troubles], [[], []]); // else it has not begun
        return numbers;
      }
      for (const { text } of step.value) numbers.push(Number(/line (\d+)$/.exec(text)?.[1]));
    }
  } finally {
    closeLogs(logs);
  }
}
