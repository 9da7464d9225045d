/**
 * multilog killed by `kill -9` at random moments, in a long run more than 500 times: what is on disk is what
 * was written, in order and nothing twice; what was there at the kill stays; and what is mended
 * is mended as daemontools' own does.
 *
 * Lines that a life had read but not yet written die with it, as with the original. Here they
 * show as gaps: not more of them than lives, and not more bytes than one read gives to each.
 *
 * Not tested here: power cuts, for which the program only can ask the system to sync.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { generator, seed, times } from "../src/chance.testing.ts";
import { command, live, type Pipe, pipeAt, type Which } from "./multilog/lives.ts";
import { original, without } from "./multilog/original.ts";
import { contentOf, copyOf, scratch, treeOf } from "./multilog/trees.ts";

/** What one life takes with it: what one read gives, and the line that is being gathered. */
const MOST_LOST = 16_384 + 1000;

const random = generator(seed);

interface Chain {
  name: string;
  which: Which;
  words: string[];
  kills: number;
  /** Files are removed as they get old, so the beginning is missing. */
  isPruned?: boolean;
}

const CHAINS: Chain[] = [
  { name: "small files", which: "ours", words: ["s4096", "n100000", "./d"], kills: times(10, 200) },
  {
    name: "few files",
    which: "ours",
    words: ["s4096", "n3", "./d"],
    kills: times(6, 100),
    isPruned: true,
  },
  { name: "large files", which: "ours", words: ["n100000", "./d"], kills: times(6, 100) },
  {
    name: "a processor",
    which: "ours",
    words: ["s4096", "n100000", "!cat", "./d"],
    kills: times(6, 120),
  },
  {
    name: "the original",
    which: "theirs",
    words: ["s4096", "n100000", "./d"],
    kills: times(4, 60),
  },
];

describe("killed at random moments", { concurrency: true, timeout: 900_000 }, () => {
  for (const chain of CHAINS) {
    const skip = chain.which === "theirs" && without;
    test(`${chain.name}: nothing is lost that was on disk, nothing is doubled`, { skip }, () =>
      scratch((home) => runChain(chain, home)),
    );
  }
});

async function runChain({ which, words, kills, isPruned = false }: Chain, home: string) {
  const directory = join(home, "d");
  const pipe = await pipeAt(join(home, "pipe"));
  const feeding = { isOver: false };
  const fed = feed(pipe, feeding);
  mkdirSync(directory);
  let known: Buffer = Buffer.alloc(0);
  let kill = 0;
  let lives = 0;
  while (kill < kills) {
    lives++;
    const life = live(which, words, home, pipe);
    await randomMoment(which, join(directory, "current"));
    life.child.kill("SIGKILL");
    assert.equal(await life.end, "SIGKILL");
    assert.equal(life.talk(), "");
    const content = contentOf(directory);
    const hasWritten = !content.equals(known);
    known = stillKnown(known, content, isPruned);
    if (!hasWritten) continue; // killed before it could begin: that counts for nothing
    kill++;
    if (kill % 4 === 0 && original) compareMending(directory, words, join(home, `${kill}`));
  }
  const last = live(which, words, home, pipe);
  await sleep(200);
  feeding.isOver = true;
  const written = await fed;
  await pipe.writing.close();
  assert.equal(await last.end, "status 0");
  await pipe.reading.close();
  const content = contentOf(directory);
  stillKnown(known, content, isPruned);
  checkGaps(content.toString("latin1"), written, lives, isPruned);
}

/**
 * Mostly some time after `current` was begun, which a start after a kill always does; else at any
 * time from the start on, most of which in ours is Node's.
 */
async function randomMoment(which: Which, current: string): Promise<void> {
  if (random(5) === 0) return sleep(random(which === "ours" ? 100 : 5));
  const before = inodeOf(current);
  while (inodeOf(current) === before) await sleep(1);
  return sleep(random(30));
}

/** 0 if there is no such file. */
function inodeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? 0;
}

/** What was on disk is there still, at the same place; files that went took a beginning along. */
function stillKnown(known: Buffer, content: Buffer, isPruned: boolean): Buffer {
  if (!isPruned) assert.ok(content.subarray(0, known.length).equals(known));
  else if (content.length > 0) {
    const start = known.indexOf(content.subarray(0, 4000));
    const kept = known.subarray(start < 0 ? known.length : start);
    assert.ok(content.subarray(0, kept.length).equals(kept));
  }
  return content;
}

/** Both programs, started on copies of what a kill left, end at once: the input is empty. */
function compareMending(directory: string, words: readonly string[], home: string): void {
  const mended = (["ours", "theirs"] as const).map((which) => {
    mkdirSync(join(home, which), { recursive: true });
    const copy = copyOf(directory, join(home, which, "d"));
    const { status } = spawnSync(...command(which, words), {
      cwd: join(home, which),
      stdio: ["ignore", "ignore", "inherit"],
    });
    assert.equal(status, 0);
    return treeOf(copy);
  });
  assert.deepEqual(mended[0], mended[1]);
}

/** Its number stands at both ends, so that halves of two lines do not make one. */
const LINE = /<(\d{6}) x* \1>\n/g;

/**
 * Whole lines in rising order. What is missing was read by a life that was killed, and so was the
 * other half of a line that is cut.
 */
function checkGaps(content: string, written: string, lives: number, isPruned: boolean): void {
  const starts = lineStarts(written);
  const lines = [...content.matchAll(LINE)];
  assert.ok(lines.length > 10);
  let end = isPruned ? (starts[Number(lines[0]?.[1])] as number) : 0;
  let gaps = 0;
  let lost = 0;
  for (const [line, number] of lines) {
    const start = starts[Number(number)] as number;
    assert.equal(written.slice(start, start + line.length), line);
    assert.ok(start >= end, "no line comes twice, or before an earlier one");
    lost += start - end;
    if (start > end) gaps++;
    end = start + line.length;
  }
  assert.equal(end, written.length);
  assert.ok(gaps <= lives);
  assert.ok(lost <= lives * MOST_LOST);
  const halves = content.split(LINE).filter((part, i) => i % 2 === 0 && part !== "");
  assert.ok(halves.length <= lives);
}

function lineStarts(written: string): number[] {
  const starts = [0];
  for (let at = written.indexOf("\n"); at >= 0; at = written.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}

/** Numbered lines, some kilobytes for each millisecond or so; gives all that was written. */
async function feed(pipe: Pipe, feeding: { isOver: boolean }): Promise<string> {
  const parts: string[] = [];
  let line = 0;
  while (!feeding.isOver) {
    let burst = "";
    for (let i = random(20); i > 0; i--) {
      const number = numbered(line++);
      burst += `<${number} ${"x".repeat(i * 8)} ${number}>\n`;
    }
    parts.push(burst);
    await pipe.writing.write(burst);
    await sleep(2);
  }
  return parts.join("");
}

function numbered(line: number): string {
  return line.toString().padStart(6, "0");
}
