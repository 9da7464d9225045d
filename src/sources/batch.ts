/**
 * A batch of lines being filled, either where the lines lie or in an arena of their own.
 *
 * In place, rows point into the region (whole lines of a chunk). In the arena, each line is
 * copied or built first; that is needed for JSON, joined pieces and the like. A batch is one or
 * the other. Columns and arena are used again for the next batch.
 */
import { emptyLines, type Lines } from "./lines.ts";

/** A batch is full with this many lines; one step may add a few more. */
export const BATCH_LINES = 8192;

export class Batch {
  readonly capacity: number;
  readonly lines: Lines;
  inArena = false;
  /** A stamp has been seen in this file, so lines without one go on from the line before. */
  isStamped = false;
  private arena = Buffer.allocUnsafe(1 << 12);
  private used = 0;

  constructor(capacity = BATCH_LINES) {
    this.capacity = capacity;
    this.lines = emptyLines(capacity + 8);
  }

  begin(): void {
    this.lines.count = 0;
    this.used = 0;
  }

  isFull(): boolean {
    return this.lines.count >= this.capacity || this.used > MOST_ARENA_BYTES;
  }

  /** Adds a line of `bytes`: where it lies (then `bytes` is the region), or copied to the arena. */
  add(
    bytes: Buffer,
    rawAt: number,
    rawEnd: number,
    at: number,
    end: number,
    seconds: number,
    nanos: number,
    writer: number,
    torn: boolean,
  ): void {
    const shift = this.inArena ? this.copy(bytes, rawAt, rawEnd) - rawAt : 0;
    this.addRow(
      rawAt + shift,
      rawEnd + shift,
      at + shift,
      end + shift,
      seconds,
      nanos,
      writer,
      torn,
    );
  }

  /** Adds a line whose text does not lie in its raw line as it is; only in the arena. */
  addBuilt(
    raw: Buffer,
    text: Buffer,
    seconds: number,
    nanos: number,
    writer: number,
    torn: boolean,
  ): void {
    const rawAt = this.copy(raw, 0, raw.length);
    const at = this.copy(text, 0, text.length);
    this.addRow(rawAt, at, at, at + text.length, seconds, nanos, writer, torn);
  }

  /** The batch as it is handed out. */
  finish(region: Buffer): Lines {
    const bytes = this.inArena ? this.arena : region;
    this.lines.bytes = bytes;
    this.lines.raw = bytes;
    return this.lines;
  }

  private addRow(
    rawAt: number,
    rawEnd: number,
    at: number,
    end: number,
    seconds: number,
    nanos: number,
    writer: number,
    torn: boolean,
  ): void {
    const { lines } = this;
    const i = lines.count++;
    lines.at[i] = at;
    lines.end[i] = end;
    lines.rawAt[i] = rawAt;
    lines.rawEnd[i] = rawEnd;
    lines.seconds[i] = seconds;
    lines.nanos[i] = nanos;
    lines.writer[i] = writer;
    lines.torn[i] = torn ? 1 : 0;
    lines.continued[i] = Number.isNaN(seconds) && this.isStamped ? 1 : 0;
  }

  private copy(from: Buffer, at: number, end: number): number {
    const to = this.used;
    const needed = to + end - at;
    if (needed > this.arena.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.arena.length, needed));
      this.arena.copy(larger, 0, 0, to);
      this.arena = larger;
    }
    from.copy(this.arena, to, at, end);
    this.used = needed;
    return to;
  }
}

const MOST_ARENA_BYTES = 4 << 20;
