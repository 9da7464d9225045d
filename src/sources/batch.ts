/**
 * A batch of lines that cannot be read where they lie: each is copied, or built from its parts, into an arena.
 *
 * Columns and arena are used again for the next batch.
 */
import { type Lines, newLines, readRows } from "./lines.ts";

/** A batch is full with this many lines; one step may add a few more. */
export const BATCH_LINES = 8192;

export class LineBatch {
  readonly capacity: number;
  readonly lines: Lines;
  /** A stamp has been seen in this file, so lines without one go on from the line before. */
  isStamped = false;
  private arena = Buffer.allocUnsafe(1 << 12);
  private used = 0;

  constructor(capacity = BATCH_LINES) {
    this.capacity = capacity;
    this.lines = newLines(capacity + 8);
    this.lines.bytes = this.lines.raw = this.arena;
  }

  begin(): void {
    this.lines.to = 0;
    this.used = 0;
  }

  isFull(): boolean {
    return this.lines.to >= this.capacity || this.used > MOST_ARENA_BYTES;
  }

  /** Adds a line of `bytes`, whose text lies in it. */
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
    const shift = this.copy(bytes, rawAt, rawEnd) - rawAt;
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

  /** Adds a line whose text does not lie in its raw line as it is. */
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
    const i = lines.to++;
    lines.at[i] = at;
    lines.end[i] = end;
    lines.rawAt[i] = rawAt;
    lines.rawEnd[i] = rawEnd;
    lines.seconds[i] = seconds;
    lines.nanos[i] = nanos;
    lines.writer[i] = writer;
    lines.torn[i] = torn ? 1 : 0;
    lines.continued[i] = Number.isNaN(seconds) && this.isStamped ? 1 : 0;
    readRows(lines, i, this.arena, at, end);
  }

  private copy(from: Buffer, at: number, end: number): number {
    const to = this.used;
    const needed = to + end - at;
    if (needed > this.arena.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.arena.length, needed));
      this.arena.copy(larger, 0, 0, to);
      this.arena = larger;
      this.lines.bytes = this.lines.raw = larger;
    }
    from.copy(this.arena, to, at, end);
    this.used = needed;
    return to;
  }
}

const MOST_ARENA_BYTES = 4 << 20;
