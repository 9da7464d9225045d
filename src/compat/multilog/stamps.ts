/**
 * The stamp in front of a line, and in the names of finished files.
 *
 *     @400000004332258538eae4b4    t: TAI64N, whose nanoseconds end in 500
 *     1127426683.954852               T: accustamp
 *
 * The clock is asked when a piece of input has been read, not for each line: lines of one piece
 * (at most 1024 bytes) bear one stamp.
 * Source: timestamp.c (daemontools 0.76), which puts microseconds * 1000 + 500.
 */
import { tai64nLabel } from "../../time/tai64.ts";
import type { StampChoice } from "./script.ts";
import { wallMicroseconds } from "./wall-clock.ts";

/** Most bytes that a stamp and its blank take. */
export const LONGEST_STAMP = 32;

export class Stamper {
  readonly #kind: StampChoice;
  #bytes: Uint8Array = new Uint8Array(0);
  #isStale = true;

  constructor(kind: StampChoice) {
    this.#kind = kind;
  }

  /** A new piece was read: the next line gets a new stamp. */
  renew(): void {
    this.#isStale = true;
  }

  /** Puts the stamp and a blank at the start of `line`; gives their length. */
  put(line: Uint8Array): number {
    if (this.#kind === "none") return 0;
    if (this.#isStale) {
      const text = this.#kind === "tai64n" ? tai64nNow() : accustampNow();
      this.#bytes = Buffer.from(`${text} `, "latin1");
      this.#isStale = false;
    }
    const bytes = this.#bytes;
    for (let i = 0; i < bytes.length; i++) line[i] = bytes[i] as number;
    return bytes.length;
  }
}

export function tai64nNow(): string {
  const { seconds, microseconds } = now();
  return tai64nLabel({ seconds, nanos: microseconds * 1000 + 500 }, "daemontools");
}

/** As splogger and accustamp write it: Unix seconds and six digits behind a dot. */
export function accustampNow(): string {
  const { seconds, microseconds } = now();
  return `${seconds}.${microseconds.toString().padStart(6, "0")}`;
}

function now(): { seconds: number; microseconds: number } {
  const total = wallMicroseconds();
  const seconds = Math.floor(total / 1_000_000);
  return { seconds, microseconds: total - seconds * 1_000_000 };
}
