/** What is kept of files that were read stays small, and what was read last stays known best. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addFile, type KnownFile, type KnownLog } from "./known-files.ts";

function fileOf(name: number, marks: number, distance: number): KnownFile {
  const at = Array.from({ length: marks }, (_, i) => (i + 1) * distance);
  return {
    ...{ head: name, window: 256, end: name, bytes: (marks + 1) * distance },
    ...{ marks: at.map((byte) => name * 1e9 + byte), markedAt: at },
    ...{ first: undefined, last: undefined },
  };
}

function logOf(files: readonly KnownFile[]): KnownLog {
  const log: KnownLog = {
    ...{ key: "send", host: "", writers: [], owner: undefined, service: undefined },
    ...{ first: undefined, last: undefined, files: [], marks: 0 },
  };
  for (const file of files) addFile(log, file);
  return log;
}

const marksIn = ({ files }: KnownLog): number[] => files.map(({ marks }) => marks.length);

test("of many marks those of the newest files stay, and of long files some", () => {
  const files = Array.from({ length: 30 }, (_, i) => fileOf(i, 1000, 1024));
  const log = logOf(files);
  const marks = marksIn(log);
  assert.equal(
    log.marks,
    marks.reduce((sum, count) => sum + count, 0),
  );
  assert.ok(log.marks <= 20_000);
  assert.equal(marks[0], 31);
  assert.equal(marks.at(-1), 1000);
  assert.deepEqual(log.files[0]?.markedAt.slice(0, 2), [32_768, 65_536]);
});

test("of a file that is longer than all marks are for nothing but its head and its end stays", () => {
  const log = logOf([fileOf(1, 50_000, 32_768), fileOf(2, 5, 1024)]);
  assert.deepEqual(marksIn(log), [0, 5]);
});

test("of very many files the oldest are left out", () => {
  const log = logOf(Array.from({ length: 10_005 }, (_, i) => fileOf(i, 0, 1024)));
  assert.deepEqual([log.files.length, log.files[0]?.head], [10_000, 5]);
});
