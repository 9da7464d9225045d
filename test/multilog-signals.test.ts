/**
 * multilog and signals, beside daemontools' own: TERM and ALRM between any two writes, and lives
 * of both programs that take turns at one pipe and one directory.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fc, generator, seed, times } from "../src/chance.testing.ts";
import { type Life, leftIn, live, type Pipe, pipeAt, type Which } from "./multilog/lives.ts";
import { without } from "./multilog/original.ts";
import { contentOf, type Entry, scratch, treeOf } from "./multilog/trees.ts";

const WAIT_MILLISECONDS = 5;
const PATIENCE_MILLISECONDS = 20_000;
const HEARING_MILLISECONDS = 500;

const random = generator(seed);

type Happening = { kind: "written"; text: string } | { kind: "rotated" };

interface Left {
  tree: Entry[];
  leftInPipe: string;
  end: string;
}

const anyHappening: fc.Arbitrary<Happening> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom("one\ntwo\n", "begun ", "x".repeat(1500), "\n", "three\n"),
    },
    { weight: 1, arbitrary: fc.constant("") },
  )
  .map((text) => (text === "" ? { kind: "rotated" } : { kind: "written", text }));

test(
  "TERM and ALRM between any writes leave the same files, and the same in the pipe",
  { skip: without, timeout: 600_000 },
  () =>
    scratch(async (root) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(anyHappening, { maxLength: 8 }), async (happenings) => {
          const home = join(root, `${run++}`);
          const [theirs, ours] = await Promise.all([
            leftBy("theirs", happenings, join(home, "theirs")),
            leftBy("ours", happenings, join(home, "ours")),
          ]);
          assert.deepEqual(ours, theirs);
        }),
        { numRuns: times(6, 60) },
      );
    }),
);

/** After what happened comes TERM, then the end of the line and one that is not to be taken. */
async function leftBy(which: Which, happenings: readonly Happening[], home: string): Promise<Left> {
  const directory = join(home, "d");
  mkdirSync(home, { recursive: true });
  const pipe = await pipeAt(join(home, "pipe"));
  // Once this is written the start is over, in which ours rests too, for a child of its own.
  let text = "there before\n";
  await pipe.writing.write(text);
  const life = live(which, ["s4096", "n1000", "./d"], home, pipe);
  await until(() => sizeOf(directory) >= text.length);
  for (const happening of happenings) {
    if (happening.kind === "written") {
      text += happening.text;
      await pipe.writing.write(happening.text, null, "latin1");
      await until(() => sizeOf(directory) >= visibleBytes(text));
    } else await rotated(life, directory);
  }
  const isInLine = !text.endsWith("\n");
  await rests(life.child.pid as number);
  life.child.kill("SIGTERM");
  if (isInLine) await hasHeard(life.child.pid as number);
  else assert.equal(await life.end, "status 0");
  // One at a time: a read that had begun before the signal came takes all that is there.
  await pipe.writing.write("end of line\n");
  const end = await life.end;
  await pipe.writing.write("not taken\n");
  await pipe.writing.close();
  const leftInPipe = await leftIn(pipe);
  await pipe.reading.close();
  return { tree: treeOf(directory), leftInPipe, end };
}

/**
 * TERM has been taken, and Node, which tells its program later, waits in the read of single bytes.
 * Where the system does not show what a process waits for, that has to be time.
 */
async function hasHeard(pid: number): Promise<void> {
  await rests(pid);
  const end = Date.now() + HEARING_MILLISECONDS;
  while (!waitsIn(pid).includes("pipe_read")) {
    if (Date.now() > end) return;
    await sleep(WAIT_MILLISECONDS);
  }
}

/** It has done all it was told, by signals too, and waits for more (not for a thread of Node's). */
async function rests(pid: number): Promise<void> {
  const resting = /State:\s+S[\s\S]*ShdPnd:\s+0+\n/;
  await until(
    () =>
      !waitsIn(pid).includes("futex") &&
      resting.test(readFileSync(`/proc/${pid}/status`, "latin1")),
  );
}

/** The kernel's function, if the system shows it. */
function waitsIn(pid: number): string {
  return readFileSync(`/proc/${pid}/wchan`, "latin1");
}

/**
 * The original asks for its signals' flags before it waits for input: of a signal that comes
 * between the two it would know only with the next bytes. Nothing but rest shows that either
 * program knows of one while the file is empty, which is not rotated.
 */
async function rotated(life: Life, directory: string): Promise<void> {
  const pid = life.child.pid as number;
  await rests(pid);
  const before = settledIn(directory);
  const isEmpty = sizeOfCurrent(directory) === 0;
  life.child.kill("SIGALRM");
  await rests(pid);
  await until(() => isEmpty || (settledIn(directory) > before && sizeOfCurrent(directory) === 0));
}

function settledIn(directory: string): number {
  return readdirSync(directory).filter((name) => name.startsWith("@")).length;
}

/** Not there while the original gives the old one its name and makes the next. */
function sizeOfCurrent(directory: string): number | undefined {
  return statSync(join(directory, "current"), { throwIfNoEntry: false })?.size;
}

/** Whole lines, and of an unfinished one what is no longer looked at. */
function visibleBytes(text: string): number {
  const lineStart = text.lastIndexOf("\n") + 1;
  return text.length - lineStart >= 1000 ? text.length : lineStart;
}

function sizeOf(directory: string): number {
  try {
    return contentOf(directory).length;
  } catch {
    return 0; // a file got its name meanwhile
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${isSo}`);
    await sleep(WAIT_MILLISECONDS);
  }
}

test(
  "lives of both programs in turns, ended at random moments, lose and double no line",
  { skip: without, timeout: 600_000 },
  () =>
    scratch(async (home) => {
      const pipe = await pipeAt(join(home, "pipe"));
      const written = { isOver: false, text: "" };
      const feeding = feed(pipe, written);
      for (let turn = 0; turn < times(16, 80); turn++) {
        const life = live(
          turn % 2 === 0 ? "ours" : "theirs",
          ["s4096", "n100000", "./d"],
          home,
          pipe,
        );
        await sleep(random(turn % 2 === 0 ? 150 : 15));
        if (turn % 3 === 0) life.child.kill("SIGALRM");
        await sleep(random(20));
        life.child.kill("SIGTERM");
        const end = await life.end;
        // A signal may come before the program has asked for it, and so before it opened anything.
        assert.match(end, /^(status 0|SIGTERM|SIGALRM)$/);
        assert.equal(life.talk(), "");
      }
      written.isOver = true;
      const last = live("theirs", ["s4096", "n100000", "./d"], home, pipe);
      await feeding;
      await pipe.writing.close();
      assert.equal(await last.end, "status 0");
      await pipe.reading.close();
      assert.ok(written.text.length > times(1e4, 1e5));
      assert.ok(contentOf(join(home, "d")).equals(Buffer.from(written.text)));
      assert.deepEqual(
        readdirSync(join(home, "d")).filter((name) => name.endsWith(".u")),
        [],
      );
    }),
);

/** Numbered lines, cut anywhere. */
async function feed(pipe: Pipe, written: { isOver: boolean; text: string }): Promise<void> {
  let line = 0;
  let pending = "";
  while (!written.isOver) {
    pending += `${line++} ${"x".repeat(random(100))}\n`;
    const now = pending.slice(0, random(pending.length * 2));
    pending = pending.slice(now.length);
    await pipe.writing.write(now);
    written.text += now;
    if (line % 20 === 0) await sleep(1);
  }
  await pipe.writing.write(pending);
  written.text += pending;
}

test("after a kill -9 of ours the original waits at the same pipe", { skip: without }, () =>
  scratch(async (home) => {
    const pipe = await pipeAt(join(home, "pipe"));
    const current = join(home, "d", "current");
    const killed = live("ours", ["./d"], home, pipe);
    await pipe.writing.write("one\n");
    await until(() => existsSync(current) && statSync(current).size > 0);
    killed.child.kill("SIGKILL");
    assert.equal(await killed.end, "SIGKILL");
    // Node had made the pipe non-blocking: to the original that would be the end of input.
    const next = live("theirs", ["./d"], home, pipe);
    await until(() => readdirSync(join(home, "d")).some((name) => name.endsWith(".u")));
    await sleep(100);
    assert.equal(next.child.exitCode, null);
    await pipe.writing.write("two\n");
    await pipe.writing.close();
    assert.equal(await next.end, "status 0");
    await pipe.reading.close();
    assert.equal(contentOf(join(home, "d")).toString(), "one\ntwo\n");
  }),
);
