/**
 * Merges strands whose times overlap, and gives each line once.
 *
 * The strand whose line is earliest goes first. A line that another strand has already given
 * (same stamp, same writer, same text) is skipped; a line that one file holds twice is given
 * twice. So of equal lines with one stamp, as many are given as the file with the most of them
 * holds. What has been given is remembered for WINDOW_SECONDS of log time.
 */
import { longHashOf } from "../bytes/bytes.ts";
import { LineBatch } from "./batch.ts";
import type { Lines } from "./lines.ts";
import type { FileCoverage } from "./source.ts";

export async function* mergeStrands(
  strands: AsyncGenerator<Lines>[],
  files: readonly FileCoverage[],
): AsyncGenerator<Lines> {
  const readers = strands.map(newStrand);
  const seen = new Seen(strands.length);
  const batch = new LineBatch();
  batch.begin();
  try {
    for (const reader of readers) await advance(reader);
    for (;;) {
      const next = earliest(readers);
      if (next < 0) break;
      const reader = readers[next];
      const { lines, i } = reader;
      if (seen.isNew(next, reader)) {
        if (batch.lines.to > 0 && (batch.lines.file !== lines.file || batch.isFull())) {
          yield batch.lines;
          batch.begin();
        }
        batch.lines.file = lines.file;
        addLine(batch, lines, i);
      } else {
        files[lines.file].lines--;
        files[lines.file].skipped++;
      }
      if (!step(reader)) await advance(reader);
    }
    if (batch.lines.to > 0) yield batch.lines;
  } finally {
    for (const strand of strands) await strand.return(undefined);
  }
}

/** How long two copies of a log may disagree about the order of lines. */
const WINDOW_SECONDS = 60;
/** Lines remembered at most, twice over. */
const MOST_REMEMBERED = 500_000;

/** A strand, at its line `i`. */
interface Strand {
  source: AsyncGenerator<Lines>;
  lines: Lines;
  i: number;
  isOver: boolean;
  /** The latest stamp so far: its place among the strands. */
  keySeconds: number;
  keyNanos: number;
  /** The stamp of the last line that had one: a line without belongs to it. */
  seconds: number;
  nanos: number;
}

function newStrand(source: AsyncGenerator<Lines>): Strand {
  return {
    source,
    lines: NO_LINES,
    i: -1,
    isOver: false,
    keySeconds: Number.NEGATIVE_INFINITY,
    keyNanos: 0,
    seconds: Number.NaN,
    nanos: 0,
  };
}

const NO_LINES = new LineBatch().lines;

/** Turns to the batch's next line; false if there is none. */
function step(strand: Strand): boolean {
  if (strand.i + 1 >= strand.lines.to) return false;
  strand.i++;
  noteStamp(strand);
  return true;
}

async function advance(strand: Strand): Promise<void> {
  const step = await strand.source.next();
  if (step.done) {
    strand.isOver = true;
    return;
  }
  strand.lines = step.value;
  strand.i = strand.lines.from;
  noteStamp(strand);
}

function noteStamp(strand: Strand): void {
  const { lines, i } = strand;
  const seconds = lines.seconds[i];
  if (Number.isNaN(seconds)) return;
  const nanos = lines.nanos[i];
  strand.seconds = seconds;
  strand.nanos = nanos;
  if (seconds > strand.keySeconds || (seconds === strand.keySeconds && nanos > strand.keyNanos)) {
    strand.keySeconds = seconds;
    strand.keyNanos = nanos;
  }
}

/** The strand whose line is due; of equals the first, so that one file gives most. -1: all are over. */
function earliest(strands: readonly Strand[]): number {
  let found = -1;
  for (let i = 0; i < strands.length; i++) {
    const strand = strands[i];
    if (strand.isOver) continue;
    const best = strands[found];
    if (
      found < 0 ||
      strand.keySeconds < best.keySeconds ||
      (strand.keySeconds === best.keySeconds && strand.keyNanos < best.keyNanos)
    )
      found = i;
  }
  return found;
}

/** How often each line was given, and how often each strand has had it. */
interface Count {
  given: number;
  had: number[];
}

class Seen {
  private readonly strands: number;
  private recent = new Map<number, Count>();
  private older = new Map<number, Count>();
  private since = Number.NEGATIVE_INFINITY;

  constructor(strands: number) {
    this.strands = strands;
  }

  /** True if no other strand has given this line as often as this one now has had it. */
  isNew(index: number, strand: Strand): boolean {
    if (strand.keySeconds > this.since + WINDOW_SECONDS || this.recent.size >= MOST_REMEMBERED) {
      this.since = strand.keySeconds;
      this.older = this.recent;
      this.recent = new Map();
    }
    const key = identity(strand);
    let count = this.recent.get(key) ?? this.older.get(key);
    if (!count) {
      count = { given: 0, had: new Array<number>(this.strands).fill(0) };
      this.recent.set(key, count);
    }
    count.had[index]++;
    if (count.had[index] <= count.given) return false;
    count.given++;
    return true;
  }
}

/** 52 bits of a line's stamp, writer and text. */
function identity({ lines, i, seconds, nanos }: Strand): number {
  const a = Math.imul((seconds | 0) ^ 0x811c9dc5, 0x01000193) ^ nanos;
  const b = Math.imul((nanos | 0) ^ 0x9747b28c, 0x5bd1e995) ^ lines.writer[i];
  return longHashOf(lines.bytes, lines.at[i], lines.end[i], a, b);
}

function addLine(batch: LineBatch, lines: Lines, i: number): void {
  const rawAt = lines.rawAt[i];
  const rawEnd = lines.rawEnd[i];
  const at = lines.at[i];
  const end = lines.end[i];
  const seconds = lines.seconds[i];
  const nanos = lines.nanos[i];
  const torn = lines.torn[i] === 1;
  const { to } = batch.lines;
  if (at >= rawAt && end <= rawEnd) {
    batch.add(lines.raw, rawAt, rawEnd, at, end, seconds, nanos, lines.writer[i], torn);
  } else {
    const raw = lines.raw.subarray(rawAt, rawEnd);
    const text = lines.bytes.subarray(at, end);
    batch.addBuilt(raw, text, seconds, nanos, lines.writer[i], torn);
  }
  batch.lines.continued[to] = lines.continued[i];
}
