/**
 * A store of numbered rows: what a writer does to one at random, and whether what a reader sees is whole.
 *
 *     segments/DAY/…     some of the day's numbers, one a line, and padding
 *     tallies/DAY-…      the sum of the numbers of a day that is over
 *     state/…            the generation and the next number, as the manifest has them
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Random } from "../../src/chance.testing.ts";
import type { Manifest, Segment, StoredFile } from "../../src/store/manifest.ts";
import type { Committed, StoreWriter } from "../../src/store/writer.ts";

export type PathOf = (file: string) => string;

const ROWS_IN_DAY = 100;
const MOST_DAYS = 6;
const PADDING = 100_000;

function dayOf(number: number): string {
  const day = 1 + Math.floor(number / ROWS_IN_DAY);
  return new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
}

/** The first number that was not dropped. */
function firstIn({ coverage }: Pick<Manifest, "coverage">): number {
  return (coverage as number | undefined) ?? 0;
}

/** Adds rows; merges a day's files, or drops the oldest day, now and then; all in one commit. */
export async function commitSome(
  writer: StoreWriter,
  pathOf: PathOf,
  random: Random,
): Promise<void> {
  const { manifest } = writer;
  const generation = manifest.generation + 1;
  const first = firstIn(manifest);
  const next: Committed = {
    generation: manifest.generation,
    sequence: manifest.sequence + 1 + random(40),
    segments: [...manifest.segments],
    tallies: [...manifest.tallies],
    coverage: first,
  };
  const add = async (numbers: number[], day: string, level: 0 | 1): Promise<void> => {
    const file = `segments/${day}/${level === 0 ? "rows" : "merged"}-${generation}`;
    const text = `${numbers.join("\n")}\n${"x".repeat(random(4) === 0 ? PADDING : 0)}`;
    const stored = await writer.publish(file, Buffer.from(text));
    next.segments.push({
      ...stored,
      table: "rows",
      day,
      rows: numbers.length,
      first: Math.min(...numbers),
      last: Math.max(...numbers),
      level,
      schema: 1,
    });
  };
  for (const [day, numbers] of byDay(manifest.sequence, next.sequence)) await add(numbers, day, 0);
  const merged = manifest.segments[random(20)]?.day;
  if (merged && random(2) === 0) {
    const old = manifest.segments.filter(({ day }) => day === merged);
    next.segments = next.segments.filter((segment) => !old.includes(segment));
    await add(
      old.flatMap((segment) => numbersIn(segment, pathOf)),
      merged,
      1,
    );
  }
  for (const [day, numbers] of byDay(0, next.sequence - (next.sequence % ROWS_IN_DAY))) {
    if (next.tallies.some(({ period }) => period === day)) continue;
    const sum = await writer.publish(`tallies/${day}-${generation}`, Buffer.from(sumOf(numbers)));
    next.tallies.push({ ...sum, period: day, through: 0 });
  }
  if (next.sequence - first > MOST_DAYS * ROWS_IN_DAY) {
    next.segments = next.segments.filter(({ day }) => day !== dayOf(first));
    next.coverage = first + ROWS_IN_DAY;
  }
  const state = Buffer.from(`${generation} ${next.sequence}`);
  next.state = await writer.publish(`state/${generation}`, state);
  if (random(10) === 0) for (const { file } of newIn(next, manifest)) writer.withdraw(file);
  else writer.commit(next);
}

function newIn(next: Committed, { segments }: Manifest): StoredFile[] {
  const added = next.segments.filter((segment) => !segments.includes(segment));
  return [...added, ...(next.state ? [next.state] : [])];
}

/** Whether all rows are there once, on their day, in files that are as they were written. */
export function assertWhole(manifest: Manifest, pathOf: PathOf): void {
  const { generation, sequence, state, segments, tallies } = manifest;
  if (state) assert.equal(textOf(state, pathOf), `${generation} ${sequence}`);
  const rows = segments.flatMap((segment) => {
    const numbers = numbersIn(segment, pathOf);
    assert.equal(numbers.length, segment.rows);
    for (const number of numbers) assert.equal(dayOf(number), segment.day);
    return numbers;
  });
  const first = firstIn(manifest);
  assert.deepEqual(
    rows.sort((a, b) => a - b),
    Array.from({ length: sequence - first }, (_, i) => first + i),
  );
  const over = byDay(0, sequence - (sequence % ROWS_IN_DAY));
  assert.deepEqual(tallies.map(({ period }) => period).sort(), [...over.keys()]);
  for (const tally of tallies)
    assert.equal(textOf(tally, pathOf), sumOf(over.get(tally.period) ?? []));
}

function numbersIn(segment: Segment, pathOf: PathOf): number[] {
  return textOf(segment, pathOf).split("\n").slice(0, -1).map(Number);
}

function textOf({ file, sha256 }: StoredFile, pathOf: PathOf): string {
  const bytes = readFileSync(pathOf(file));
  assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256, file);
  return bytes.toString();
}

function sumOf(numbers: number[]): string {
  return String(numbers.reduce((sum, number) => sum + number, 0));
}

/** The numbers from `first` up to but not `end`. */
function byDay(first: number, end: number): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (let number = first; number < end; number++) {
    const day = dayOf(number);
    const numbers = days.get(day);
    if (numbers) numbers.push(number);
    else days.set(day, [number]);
  }
  return days;
}
