/**
 * The log as multilog writes it: `@` TAI64N stamp, blank, line, newline, gathered in chunks.
 *
 *     @ 4000000065a1b2c3 075bcd15 new msg 93869
 *       seconds, 16 hex  nanoseconds, 8 hex
 *
 * multilog takes the time from gettimeofday: the nanoseconds are whole microseconds and a half.
 * It stamps a line when it reads it, so lines that were waiting together share one stamp.
 */
import { type Random, wholeBelow } from "./random.ts";

/** What a line tells; the words by which the truth counts lines. */
export type LineKind =
  | "new"
  | "info"
  | "start"
  | "success"
  | "deferral"
  | "failure"
  | "bounce"
  | "triple"
  | "end"
  | "status"
  | "exiting"
  | "warning"
  | "alert"
  | "odd";

const CHUNK_BYTES = 1 << 20;
/** No line is longer than this. */
const LINE_BYTES_MAX = 16 << 10;
const STAMP_BYTES = 26;
/** Of lines printed back to back, these share the stamp of the line before. */
const SHARE_OF_SAME_STAMP = 0.3;
const STEP_MICROS_MAX = 60;
const HEX = Buffer.from("0123456789abcdef");

export class Log {
  readonly lines: Record<LineKind, number> = noLines();
  bytes = 0;
  /** Nothing is written before this; Unix microseconds. */
  readonly #fromMicros: number;
  readonly #random: Random;
  #full: Buffer[] = [];
  #chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  #used = 0;
  #micros = 0;
  #stampedSeconds = -1;
  readonly #stamp = Buffer.from(`@${"0".repeat(24)} `);

  constructor(fromMicros: number, random: Random) {
    this.#fromMicros = fromMicros;
    this.#random = random;
  }

  /** The stamp of the last line, or the time that was reached since; Unix microseconds. */
  get micros(): number {
    return this.#micros;
  }

  /** Whether lines are written by now; before, they only take their time. */
  get isOpen(): boolean {
    return this.#micros >= this.#fromMicros;
  }

  /** No later line has a stamp before `micros`. */
  reach(micros: number): void {
    if (micros > this.#micros) this.#micros = micros;
  }

  /** Writes a line, counted by its kind if it has one; false if the log is not open yet. */
  print(kind: LineKind | undefined, line: string): boolean {
    if (this.#random() >= SHARE_OF_SAME_STAMP)
      this.#micros += 1 + wholeBelow(this.#random, STEP_MICROS_MAX);
    if (!this.isOpen) return false;
    if (this.#used + LINE_BYTES_MAX > CHUNK_BYTES) this.#close();
    const at = this.#used;
    this.#stampAt(at);
    const end = at + STAMP_BYTES + this.#chunk.write(line, at + STAMP_BYTES, "latin1");
    this.#chunk[end] = 10;
    this.#used = end + 1;
    this.bytes += this.#used - at;
    if (kind) this.lines[kind]++;
    return true;
  }

  /** Whole chunks written so far; with `all`, the last one too. The caller owns them. */
  take(all = false): Buffer[] {
    if (all && this.#used > 0) this.#close();
    const full = this.#full;
    if (full.length > 0) this.#full = [];
    return full;
  }

  #close(): void {
    this.#full.push(this.#chunk.subarray(0, this.#used));
    this.#chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    this.#used = 0;
  }

  #stampAt(at: number): void {
    const seconds = Math.floor(this.#micros / 1e6);
    if (seconds !== this.#stampedSeconds) {
      this.#stamp.write(tai64(seconds), 0, "latin1");
      this.#stampedSeconds = seconds;
    }
    this.#stamp.copy(this.#chunk, at);
    let nanos = (this.#micros - seconds * 1e6) * 1000 + 500;
    for (let place = at + STAMP_BYTES - 2; place > at + 16; place--) {
      this.#chunk[place] = HEX[nanos & 15] as number;
      nanos >>>= 4;
    }
  }
}

/** The TAI64N label of a moment, as in a line and in the name of a rotated file. */
export function tai64n(micros: number): string {
  const seconds = Math.floor(micros / 1e6);
  const nanos = (micros - seconds * 1e6) * 1000 + 500;
  return tai64(seconds) + nanos.toString(16).padStart(8, "0");
}

/** `@` and 16 hex digits: Unix seconds + 2^62 + 10, no leap seconds counted. */
export function tai64(seconds: number): string {
  return `@4${(seconds + 10).toString(16).padStart(15, "0")}`;
}

function noLines(): Record<LineKind, number> {
  return {
    new: 0,
    info: 0,
    start: 0,
    success: 0,
    deferral: 0,
    failure: 0,
    bounce: 0,
    triple: 0,
    end: 0,
    status: 0,
    exiting: 0,
    warning: 0,
    alert: 0,
    odd: 0,
  };
}
