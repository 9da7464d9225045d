/**
 * A log that is being written is read whole, and once, wherever the logger is when it is looked at.
 *
 * The loggers here go step by step, a step for each of their calls to the system, in the order in which
 * theirs are. A test stands before and after each call by which files are found, opened and read, and
 * lets the logger go on there. The real programs: test/rotation.test.ts.
 */
import assert from "node:assert/strict";
import {
  appendFileSync,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { utc } from "../../time/zones.ts";
import { label, readSource, withFiles } from "../reading.testing.ts";
import type { Gap, Trouble } from "../source.ts";
import { findSources } from "./find.ts";
import { release, system } from "./held.ts";

/** A logger at work: each `next` is one of its calls to the system. */
type Logger = Generator<void, never>;

/** What a logger has written, and which lines are in no file any more. */
class Written {
  lines = 0;
  readonly lost = new Set<number>();

  /** A line, half of it first. */
  *line(path: () => string): Generator<void> {
    const text = `${label(this.lines)} line ${this.lines}\n`;
    appendFileSync(path(), text.slice(0, 35));
    yield;
    appendFileSync(path(), text.slice(35));
    this.lines++;
    yield;
  }

  /** The lines of a file that goes, if it is their only one. */
  lose(path: string): void {
    for (const [, number] of readFileSync(path, "latin1").matchAll(/line (\d+)\n/g))
      this.lost.add(Number(number));
  }
}

interface Settings {
  /** So many finished files stay. */
  files: number;
  processor?: true;
}

/** multilog and s6-log: fullcurrent, startprocessor, finish and filesfit. */
function* multilog(directory: string, written: Written, { files, processor }: Settings): Logger {
  const at = (name: string) => join(directory, name);
  for (let round = 0; ; round++) {
    for (let line = 0; line < 3; line++) yield* written.line(() => at("current"));
    renameSync(at("current"), at("previous"));
    yield;
    writeFileSync(at("current"), "");
    yield;
    let last = "previous";
    if (processor) {
      const whole = readFileSync(at("previous"));
      writeFileSync(at("processed"), whole.subarray(0, 50));
      yield;
      writeFileSync(at("processed"), whole);
      yield;
      unlinkSync(at("previous"));
      yield;
      last = "processed";
    }
    linkSync(at(last), at(`${label(1000 + round)}.s`));
    yield;
    unlinkSync(at(last));
    yield;
    yield* removeOldest(directory, written, files);
  }
}

/** rotate, processorstart, processorstop and rmoldest. */
function* svlogd(directory: string, written: Written, { files, processor }: Settings): Logger {
  const at = (name: string) => join(directory, name);
  for (let round = 0; ; round++) {
    for (let line = 0; line < 3; line++) yield* written.line(() => at("current"));
    const stamp = label(1000 + round);
    renameSync(at("current"), at(`${stamp}.${processor ? "u" : "s"}`));
    yield;
    writeFileSync(at("current"), "");
    yield;
    yield* removeOldest(directory, written, files);
    if (!processor) continue;
    const whole = readFileSync(at(`${stamp}.u`));
    writeFileSync(at(`${stamp}.t`), whole.subarray(0, 50));
    yield;
    writeFileSync(at(`${stamp}.t`), whole);
    yield;
    renameSync(at(`${stamp}.t`), at(`${stamp}.s`));
    yield;
    unlinkSync(at(`${stamp}.u`));
    yield;
  }
}

function* removeOldest(directory: string, written: Written, files: number): Generator<void> {
  const finished = readdirSync(directory).filter((name) => name.startsWith("@"));
  for (const name of finished.sort().slice(0, Math.max(0, finished.length - files))) {
    written.lose(join(directory, name));
    unlinkSync(join(directory, name));
    yield;
  }
}

/** rotateSingleLog with `delaycompress`, top down; the daemon turns to the new file a line later. */
function* logrotate(directory: string, written: Written, { files }: Settings): Logger {
  const at = (number: number | string) => join(directory, `mail.log.${number}`);
  const is = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
  const log = join(directory, "mail.log");
  for (;;) {
    for (let line = 0; line < 3; line++) yield* written.line(() => log);
    if (is(at(1))) {
      const packed = gzipSync(readFileSync(at(1)));
      writeFileSync(at("1.gz"), packed.subarray(0, packed.length / 2));
      yield;
      writeFileSync(at("1.gz"), packed);
      yield;
      unlinkSync(at(1));
      yield;
    }
    for (let number = files; number > 0; number--) {
      if (!is(at(`${number}.gz`))) continue;
      renameSync(at(`${number}.gz`), at(`${number + 1}.gz`));
      yield;
    }
    renameSync(log, at(1));
    yield;
    writeFileSync(log, "");
    yield;
    yield* written.line(() => at(1));
  }
}

/** The same with `copytruncate`. */
function* copytruncate(directory: string, written: Written, { files }: Settings): Logger {
  const at = (number: number | string) => join(directory, `mail.log.${number}`);
  const log = join(directory, "mail.log");
  for (;;) {
    for (let line = 0; line < 3; line++) yield* written.line(() => log);
    for (let number = files; number > 0; number--) {
      if (!statSync(at(number), { throwIfNoEntry: false })) continue;
      renameSync(at(number), at(number + 1));
      yield;
    }
    writeFileSync(at(1), readFileSync(log).subarray(0, 50));
    yield;
    copyFileSync(log, at(1));
    yield;
    written.lost.add(written.lines);
    yield* written.line(() => log); // it comes between both, and is lost
    truncateSync(log);
    yield;
  }
}

/** Calls `onCall` before and after each call to the system by which files are found, opened and read. */
async function stepping<T>(onCall: () => void, use: () => Promise<T>): Promise<T> {
  const real = { ...system };
  for (const name of Object.keys(real) as (keyof typeof real)[]) {
    const call = real[name] as (argument: never) => unknown;
    const stepped = (argument: never): unknown => {
      onCall();
      try {
        return call(argument);
      } finally {
        onCall();
      }
    };
    Object.assign(system, { [name]: stepped });
  }
  try {
    return await use();
  } finally {
    Object.assign(system, real);
  }
}

interface Outcome {
  numbers: number[];
  gaps: Gap[];
  troubles: Trouble[];
  calls: number;
  writtenBefore: number;
  written: Written;
}

/** Reads while the logger takes `steps(call)` steps at each call. */
async function readWhile(
  run: (directory: string, written: Written, settings: Settings) => Logger,
  settings: Settings,
  before: number,
  steps: (call: number) => number,
): Promise<Outcome> {
  const outcome: Outcome = {
    numbers: [],
    gaps: [],
    troubles: [],
    calls: 0,
    writtenBefore: 0,
    written: new Written(),
  };
  await withFiles({}, async (directory) => {
    const logger = run(directory, outcome.written, settings);
    for (let step = 0; step < before; step++) logger.next();
    outcome.writtenBefore = outcome.written.lines;
    const onCall = () => {
      for (let left = steps(outcome.calls++); left > 0; left--) logger.next();
    };
    await stepping(onCall, async () => {
      const options = { zone: utc };
      const { sources, troubles } = await findSources([directory], options);
      assert.equal(sources.length, 1);
      for (const source of sources) {
        const lines = await readSource(source, options);
        // Of a file that is being packed or copied the last line may be a stump.
        const whole = lines.filter(({ torn }) => !torn);
        outcome.numbers.push(...whole.map(({ text }) => Number(/^line (\d+)$/.exec(text)?.[1])));
        outcome.gaps.push(...source.coverage.gaps);
        troubles.push(...source.coverage.troubles);
        release(source.files);
      }
      outcome.troubles = troubles;
    });
  });
  return outcome;
}

/** All lines up to some moment at or after the beginning, each once, but for what `isExcused`. */
function assertWhole(outcome: Outcome, said: string, isExcused: (line: number) => boolean): void {
  const { numbers, writtenBefore } = outcome;
  assert.ok(numbers.every(Number.isInteger), `${said}: half a line in ${numbers}`);
  const last = Math.max(writtenBefore - 1, ...numbers);
  const expected = Array.from({ length: last + 1 }, (_, i) => i);
  const read = new Set(numbers);
  assert.equal(read.size, numbers.length, `${said}: a line twice in ${numbers}`);
  assert.deepEqual(
    expected.filter((line) => !read.has(line) && !isExcused(line)),
    [],
    `${said}: lines are missing`,
  );
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    numbers,
    `${said}: out of order`,
  );
}

/** At one call a number of steps, from one step to several rotations; or a step at each call from there on. */
const VARIANTS: ((call: number, at: number) => number)[] = [
  ...[1, 2, 5, 9, 25].map((steps) => (call: number, at: number) => (call === at ? steps : 0)),
  ...[1, 3].map((each) => (call: number, at: number) => (call >= at && call < at + 40 ? each : 0)),
];

/** Each call is one at which it happens, one variant after the other; `check` gives how many calls there were. */
async function everywhere(
  check: (steps: (call: number) => number, said: string) => Promise<number>,
  shift = 0,
): Promise<void> {
  const calls = await check(() => 0, "at rest");
  for (let at = shift % 2; at < calls; at += 2) {
    const variant = (at * 3 + shift) % VARIANTS.length;
    const steps = (call: number) => VARIANTS[variant](call, at);
    await check(steps, `variant ${variant} at call ${at}`);
  }
}

for (const [name, run, settings] of [
  ["multilog", multilog, { files: 99 }],
  ["multilog with a processor", multilog, { files: 99, processor: true }],
  ["svlogd", svlogd, { files: 99 }],
  ["svlogd with a processor", svlogd, { files: 99, processor: true }],
] as const) {
  test(`${name}: no rotation between any two calls loses or doubles a line`, async () => {
    for (const before of [20, 27])
      await everywhere(async (steps, said) => {
        const outcome = await readWhile(run, settings, before, steps);
        assertWhole(outcome, `${said}, after ${before}`, () => false);
        assert.deepEqual([outcome.gaps, outcome.troubles], [[], []], said);
        return outcome.calls;
      }, before);
  });
}

for (const [name, run] of [
  ["multilog", multilog],
  ["svlogd", svlogd],
] as const) {
  test(`${name}: what it deleted before it could be opened is a gap with the file's name`, async () => {
    let gaps = 0;
    await everywhere(async (steps, said) => {
      const outcome = await readWhile(run, { files: 2 }, 30, steps);
      const first = Math.min(...outcome.numbers);
      assertWhole(
        outcome,
        said,
        (line) => outcome.written.lost.has(line) && (line < first || outcome.gaps.length > 0),
      );
      for (const { reason, to } of outcome.gaps) {
        assert.match(reason, /@[0-9a-f]{24}\.s was deleted before it could be opened$/);
        assert.ok(to);
      }
      gaps += outcome.gaps.length;
      return outcome.calls;
    });
    assert.ok(gaps > 3, `${gaps} gaps`);
  });
}

test("logrotate: no renaming or packing between any two calls loses or doubles a line", async () => {
  for (const before of [14, 31])
    await everywhere(async (steps, said) => {
      const outcome = await readWhile(logrotate, { files: 99 }, before, steps);
      assertWhole(outcome, `${said}, after ${before}`, () => false);
      return outcome.calls;
    }, before);
});

test("copytruncate: what was read of no file is what it lost, or a gap from the last line read on", async () => {
  for (const before of [14, 21, 23])
    await everywhere(async (steps, said) => {
      const outcome = await readWhile(copytruncate, { files: 99 }, before, steps);
      const { gaps, written } = outcome;
      const hasGap = gaps.some(({ reason }) => /shrank while it was read/.test(reason));
      assertWhole(outcome, `${said}, after ${before}`, (line) => written.lost.has(line) || hasGap);
      return outcome.calls;
    }, before);
});

test("a packed file is whole, though the logger has only begun the next one", async () => {
  const files = {
    [`${label(1)}.s`]: gzipSync(`${label(0)} line 0\n`),
    current: Buffer.from(""),
  };
  await withFiles(files, async (directory) => {
    const options = { zone: utc };
    const { sources } = await findSources([directory], options);
    const lines = await Promise.all(sources.map((source) => readSource(source, options)));
    assert.deepEqual(
      lines.flat().map(({ text }) => text),
      ["line 0"],
    );
  });
});

test("files named one by one: what stands between them and was not named is a gap, with its name", async () => {
  const names = [10, 20, 30].map((second) => `${label(second)}.s`);
  const files = Object.fromEntries(names.map((name, i) => [name, `${label(i)} line ${i}\n`]));
  await withFiles({ ...files, current: `${label(3)} line 3\n` }, async (directory) => {
    const gapsOf = async (...named: string[]) => {
      const paths = named.map((name) => join(directory, name));
      const { sources } = await findSources(paths, { zone: utc });
      for (const source of sources) release(source.files);
      return sources.flatMap(({ lost }) => lost.map(({ reason }) => reason));
    };
    const between = (name: string) =>
      `${join(directory, name)} stands between files that were named, and was not named`;
    const [first, second, third] = names;
    assert.deepEqual(await gapsOf(first, "current"), [second, third].map(between));
    assert.deepEqual(await gapsOf(first, third), [between(second)]);
    assert.deepEqual(await gapsOf(first, second), []);
    assert.deepEqual(await gapsOf(third, "current"), []);
    assert.deepEqual(await gapsOf("current"), []);
    assert.deepEqual(await gapsOf(...names, "current"), []);
  });
});

test("files named one by one: a rotation since `current` was opened makes no gap", async () => {
  await withFiles({ [`${label(10)}.s`]: `${label(0)} line 0\n` }, async (directory) => {
    writeFileSync(join(directory, "current"), `${label(1)} line 1\n`);
    let isOpened = false;
    const onCall = () => {
      if (isOpened) return;
      isOpened = true;
      renameSync(join(directory, "current"), join(directory, `${label(20)}.s`));
      writeFileSync(join(directory, `${label(30)}.s`), `${label(2)} line 2\n`);
      writeFileSync(join(directory, "current"), `${label(3)} line 3\n`);
    };
    const real = system.open;
    const behindCurrent = (path: string) => {
      const descriptor = real(path);
      if (path.endsWith("current")) onCall();
      return descriptor;
    };
    Object.assign(system, { open: behindCurrent });
    try {
      const paths = [`${label(10)}.s`, "current"].map((name) => join(directory, name));
      const { sources } = await findSources(paths, { zone: utc });
      assert.deepEqual(sources[0]?.lost, []);
      const lines = await readSource(sources[0], { zone: utc });
      assert.deepEqual(
        lines.map(({ text }) => text),
        ["line 0", "line 1"],
      );
      for (const source of sources) release(source.files);
    } finally {
      Object.assign(system, { open: real });
    }
  });
});
