/**
 * Where reading of a source begins for what is not older than a moment.
 *
 * Not tested here: that an answer is the same (test/period.test.ts).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { tai64nLabel } from "../time/tai64.ts";
import { utc } from "../time/zones.ts";
import { excerptOf } from "./excerpt.ts";
import { findSources } from "./files/find.ts";
import { release } from "./files/held.ts";
import { linesOf } from "./read.ts";

const here = mkdtempSync(join(tmpdir(), "qtrail-excerpt-"));
after(() => rmSync(here, { recursive: true }));

const BEGIN = 1_793_491_200;
const OPTIONS = { zone: utc };
let made = 0;

/** A line each second, `lines` of them. */
function stamped(first: number, lines: number, stamp = label): string {
  return Array.from({ length: lines }, (_, i) => `${stamp(first + i)} new msg ${first + i}\n`).join(
    "",
  );
}

function label(second: number): string {
  return tai64nLabel({ seconds: BEGIN + second, nanos: 0 }, "daemontools");
}

function syslog(second: number): string {
  const [, day, month, , time] = new Date((BEGIN + second) * 1000).toUTCString().split(" ");
  return `${month} ${day} ${time} mx1 qmail:`;
}

function directoryOf(files: Record<string, string | Buffer>): string {
  const directory = join(here, `${made++}`);
  mkdirSync(directory);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, name), content);
    utimesSync(join(directory, name), BEGIN + 90_000, BEGIN + 90_000);
  }
  return directory;
}

/** The second of the first line that is read, and the names of the files that are passed over whole. */
async function readFrom(path: string, second: number): Promise<[number, string[]]> {
  const { sources } = await findSources([path], OPTIONS);
  const [source] = sources;
  assert.ok(source && sources.length === 1);
  const moment = { seconds: BEGIN + second, nanos: 0 };
  source.excerpt = await excerptOf(source, { since: moment, from: moment }, OPTIONS);
  const { passedOver } = source.excerpt;
  let first = Number.NaN;
  for await (const lines of linesOf(source, OPTIONS)) {
    first = lines.seconds[lines.from ?? 0] - BEGIN;
    break;
  }
  release(source.files);
  return [first, passedOver.filter(({ isWhole }) => isWhole).map((one) => basename(one.path))];
}

/** Of 60,000 lines, four files of 15,000, some 640 kB each. */
const FILES = {
  [`${label(15_000)}.s`]: stamped(0, 15_000),
  [`${label(30_000)}.s`]: stamped(15_000, 15_000),
  [`${label(45_000)}.s`]: stamped(30_000, 15_000),
  current: stamped(45_000, 15_000),
};

test("a logger's files that were closed before are passed over, and a part of the next", async () => {
  const [first, passed] = await readFrom(directoryOf(FILES), 40_000);
  assert.deepEqual(passed, Object.keys(FILES).slice(0, 2));
  assert.ok(first > 30_000 && first < 40_000, String(first));
});

test("of a packed file nothing is passed over, unless all of it is", async () => {
  const [one, two, three, current] = Object.values(FILES) as [string, string, string, string];
  const directory = directoryOf({
    [`${label(15_000)}.s.gz`]: gzipSync(one),
    [`${label(30_000)}.s.gz`]: gzipSync(two),
    [`${label(45_000)}.s.gz`]: gzipSync(three),
    current,
  });
  const [first, passed] = await readFrom(directory, 44_000);
  assert.equal(first, 15_000);
  assert.deepEqual(passed, [`${label(15_000)}.s.gz`]);
});

test("what is packed ends before the next file of its family begins", async () => {
  const directory = directoryOf({
    "mail.log.2.gz": gzipSync(stamped(0, 15_000)),
    "mail.log.1": stamped(15_000, 15_000),
    "mail.log": stamped(30_000, 15_000),
  });
  const [first, passed] = await readFrom(directory, 29_000);
  assert.deepEqual(passed, ["mail.log.2.gz"]);
  assert.ok(first > 15_000 && first < 29_000, String(first));
});

test("a file whose stamps have no year, or go back, is read whole", async () => {
  const years = join(directoryOf({ "mail.log": stamped(0, 30_000, syslog) }), "mail.log");
  assert.deepEqual(await readFrom(years, 29_000), [0, []]);
  const back = stamped(9000, 15_000) + stamped(0, 5000) + stamped(24_000, 15_000);
  assert.deepEqual(await readFrom(join(directoryOf({ "mail.log": back }), "mail.log"), 23_000), [
    9000,
    [],
  ]);
});

test("a moment that no line has reached leaves the last lines to be read", async () => {
  const [first, passed] = await readFrom(directoryOf(FILES), 1_000_000);
  assert.deepEqual(passed, Object.keys(FILES).slice(0, 3));
  assert.ok(first > 45_000 && first < 60_000, String(first));
});

test("where little was logged before the period, what was logged long before is read as well", async () => {
  const [first] = await readFrom(
    directoryOf({ current: stamped(0, 15_000) + stamped(900_000, 15_000) }),
    900_000,
  );
  assert.ok(first > 5000 && first < 15_000, String(first));
});
