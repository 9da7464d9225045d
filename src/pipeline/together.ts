/**
 * Several sources read side by side, in the order of their stamps.
 *
 * A session's log tells of a message a moment before the queue's log does; read one after the
 * other, a whole log would have to be kept in mind to tie them. So lines are handed out as they
 * were written: each source in its own order, and among sources the earlier stamp first. A line
 * without a stamp goes with the one before it.
 */
import type { Lines } from "../sources/lines.ts";
import { type LineOptions, linesOf } from "../sources/read.ts";
import type { Source } from "../sources/source.ts";
import { compareInstants, type Instant } from "../time/instant.ts";

/** Lines [from, to) of a batch; valid until the next ones are asked for. */
export interface Stretch {
  source: Source;
  lines: Lines;
  from: number;
  to: number;
}

/** Of the last of these lines, if it has one. */
export function lastStamp(stretches: readonly Stretch[]): Instant | undefined {
  const { lines, to } = stretches.at(-1) as Stretch;
  const seconds = lines.seconds[to - 1];
  return Number.isNaN(seconds) ? undefined : { seconds, nanos: lines.nanos[to - 1] };
}

/** A source is opened when the others have come to its first stamp; `read` gives its lines. */
export async function* together(
  sources: readonly Source[],
  options: LineOptions,
  read: (source: Source) => AsyncGenerator<Lines> = (source) => linesOf(source, options),
): AsyncGenerator<Stretch[]> {
  const waiting = [...sources].sort(byFirst);
  const open: Cursor[] = [];
  try {
    for (;;) {
      while (isDue(waiting[0], open)) {
        const cursor = await begin(waiting.shift() as Source, read);
        if (cursor) open.push(cursor);
      }
      if (open.length === 0) return;
      yield untilOneIsDone(open, waiting[0]?.first);
      for (const cursor of open.filter(isDone)) {
        if (!(await refill(cursor))) open.splice(open.indexOf(cursor), 1);
      }
    }
  } finally {
    // A caller that stops in the middle leaves files open, and threads that unpack them.
    for (const { batches } of open) await batches.return(undefined);
  }
}

interface Cursor {
  source: Source;
  batches: AsyncGenerator<Lines>;
  lines: Lines;
  /** The next line. */
  at: number;
  /** Its stamp, or that of the last line that had one. */
  seconds: number;
  nanos: number;
}

async function begin(
  source: Source,
  read: (source: Source) => AsyncGenerator<Lines>,
): Promise<Cursor | undefined> {
  const batches = read(source);
  const { done, value: lines } = await batches.next();
  if (done) return undefined;
  const longAgo = { seconds: Number.NEGATIVE_INFINITY, nanos: 0 };
  const cursor = { source, batches, lines, at: lines.from, ...longAgo };
  look(cursor);
  return cursor;
}

/** The next batch; false at the end of the source. */
async function refill(cursor: Cursor): Promise<boolean> {
  const { done, value } = await cursor.batches.next();
  if (done) return false;
  cursor.lines = value;
  cursor.at = value.from;
  look(cursor);
  return true;
}

/** All lines up to where a cursor has none left, or to `limit`, where another source begins. */
function untilOneIsDone(open: readonly Cursor[], limit: Instant | undefined): Stretch[] {
  const stretches: Stretch[] = [];
  while (!open.some(isDone)) {
    const first = earliest(open);
    const next = earliestBut(first, open);
    const until = next && { seconds: next.seconds, nanos: next.nanos };
    const isNear = limit && (!until || compareInstants(limit, until) < 0);
    const from = first.at;
    advance(first, isNear ? limit : until);
    const { source, lines, at: to } = first;
    if (to > from) stretches.push({ source, lines, from, to });
    if (isNear && !isDone(first)) break;
  }
  return stretches;
}

/** On to the first line that is later than `until`; to the end of the batch if there is no limit. */
function advance(cursor: Cursor, until: Instant | undefined): void {
  if (!until) {
    cursor.at = cursor.lines.to;
    return;
  }
  while (!isDone(cursor) && compareInstants(cursor, until) <= 0) {
    cursor.at++;
    look(cursor);
  }
}

/** Reads the stamp of the line that the cursor is at. */
function look(cursor: Cursor): void {
  const { lines, at } = cursor;
  if (at >= lines.to) return;
  const seconds = lines.seconds[at];
  if (Number.isNaN(seconds)) return;
  cursor.seconds = seconds;
  cursor.nanos = lines.nanos[at];
}

function earliest(cursors: readonly Cursor[]): Cursor {
  return cursors.reduce((least, cursor) => (compareInstants(cursor, least) < 0 ? cursor : least));
}

function earliestBut(other: Cursor, cursors: readonly Cursor[]): Cursor | undefined {
  let least: Cursor | undefined;
  for (const cursor of cursors)
    if (cursor !== other && (!least || compareInstants(cursor, least) < 0)) least = cursor;
  return least;
}

function isDone({ lines, at }: Cursor): boolean {
  return at >= lines.to;
}

/** Nothing else is open, or what is has come to where this source begins. */
function isDue(source: Source | undefined, open: readonly Cursor[]): boolean {
  if (!source) return false;
  if (open.length === 0 || !source.first) return true;
  return compareInstants(source.first, earliest(open)) <= 0;
}

/** Those whose beginning is not known first; else in time, equal ones in the order given. */
function byFirst(a: Source, b: Source): number {
  if (a.first && b.first) return compareInstants(a.first, b.first);
  return (a.first ? 1 : 0) - (b.first ? 1 : 0);
}
