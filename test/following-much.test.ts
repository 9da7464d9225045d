/**
 * Logs of which much is waiting are followed from their beginning: another thread lexes ahead, and what is saved
 * at any batch is a place at which another follower goes on.
 *
 * Not tested here: logs that grow while they are followed (following.test.ts).
 */
import assert from "node:assert/strict";
import { appendFileSync, copyFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { generator, seed } from "../src/chance.testing.ts";
import { Follower, type Saved, utc } from "../src/index.ts";
import { label, withFiles } from "../src/sources/reading.testing.ts";

const NOW = { seconds: 1_773_050_000, nanos: 0 };
const FROM_THE_BEGINNING: Saved = { places: {}, shape: "", flight: new Uint8Array() };

/** Numbers of the lines that are told from what was saved on; `each` is called at every step. */
async function numbersFrom(
  paths: string[],
  saved: Saved,
  each: (follower: Follower, told: number) => void = () => {},
): Promise<number[]> {
  const told: number[] = [];
  const options = { zone: utc, now: NOW, untilPresent: true, isOfLines: true, saved };
  const follower = await Follower.open(paths, options);
  const steps = follower.lines(({ text }) => told.push(Number(text.slice(26, 36))));
  while (!(await steps.next()).done) each(follower, told.length);
  assert.deepEqual([follower.newGaps(), follower.troubles], [[], []]);
  follower.end();
  return told;
}

/** Lines with their numbers, of which some are longer than what is lexed at once. */
function linesOf(from: number, to: number, random: (below: number) => number): Buffer {
  const lines: string[] = [];
  for (let i = from; i < to; i++) {
    const length = random(2000) === 0 ? 700_000 : random(800);
    lines.push(`${label(i)} ${String(i).padStart(10)} ${"x".repeat(length)}\n`);
  }
  return Buffer.from(lines.join(""));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

test("lines are told once, wherever a follower of plain and packed files is killed", () => {
  const random = generator(seed);
  const files = {
    [`send/${label(3000)}.s`]: gzipSync(linesOf(0, 3000, random), { level: 1 }),
    [`send/${label(7_000)}.s`]: linesOf(3000, 7_000, random),
    [`send/${label(8_000)}.s.gz`]: gzipSync(linesOf(7_000, 8_000, random), { level: 1 }),
    "send/current": linesOf(8_000, 22_000, random),
  };
  return withFiles(files, async (directory) => {
    const paths = [join(directory, "send")];
    const states: { saved: Saved; told: number }[] = [];
    const told = await numbersFrom(paths, FROM_THE_BEGINNING, (follower, told) =>
      states.push({ saved: follower.saved(), told }),
    );
    assert.deepEqual(told, upTo(22_000));
    for (let i = 0; i < 3; i++) {
      const state = states[random(states.length)] as (typeof states)[0];
      assert.deepEqual(await numbersFrom(paths, state.saved), told.slice(state.told));
    }
  });
});

test("of a log that is copied and emptied while it is read the rest is read in the copy", () =>
  withFiles({ "mail.log": linesOf(0, 5000, generator(seed)) }, async (directory) => {
    const log = join(directory, "mail.log");
    let steps = 0;
    const told = await numbersFrom([log], FROM_THE_BEGINNING, () => {
      if (steps++ !== 2) return;
      copyFileSync(log, `${log}.1`);
      truncateSync(log);
      appendFileSync(
        log,
        linesOf(5000, 5001, () => 1),
      );
    });
    assert.deepEqual(told, upTo(5001));
  }));

test("a lead before a moment may be cut short, but not what is asked for", () => {
  const log = Array.from({ length: 100 }, (_, i) => `${label(i)} ${"x".repeat(700_000)}\n`);
  return withFiles({ "x.log": log.join("") }, async (directory) => {
    const since = { seconds: 0, nanos: 0 };
    const options = { zone: utc, now: NOW, untilPresent: true, since };
    const follower = await Follower.open([join(directory, "x.log")], options);
    for await (const _ of follower.facts(() => {}));
    assert.equal(follower.end().lines, 100);
  });
});
