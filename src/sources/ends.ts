/**
 * Parts of a file that is not compressed, read where they lie: beginning, end, and any place.
 *
 * Read at once, on the main thread: a few kilobytes are there sooner than a thread is asked.
 */
import { closeSync, openSync, readSync } from "node:fs";
import type { FileEntry } from "./source.ts";

/** First and last bytes, without overlap, the last from a line's beginning on; empty if unreadable. */
export function endsOf(file: FileEntry, bytes: number): { head: Buffer; tail: Buffer } {
  if (file.kind === "stdin") return { head: NOTHING, tail: NOTHING };
  const from = Math.max(bytes, file.size - bytes);
  const [head, tail] = partsOf(file.path, [
    { at: 0, bytes: Math.min(bytes, file.size) },
    { at: from, bytes: Math.max(0, file.size - from) },
  ]);
  return { head, tail: from > bytes ? fromLineOn(tail) : tail };
}

/** The bytes from `at` on, without the rest of the line that they begin in. */
export function linesFrom(file: FileEntry, at: number, bytes: number): Buffer {
  const [part] = partsOf(file.path, [{ at, bytes }]);
  return at === 0 ? part : fromLineOn(part);
}

/** Where the first line begins after `at`; undefined if there is none within a long line's length. */
export function lineAfter(file: FileEntry, at: number): number | undefined {
  const [part] = partsOf(file.path, [{ at, bytes: LONG_LINE_BYTES }]);
  const newline = part.indexOf("\n");
  return newline < 0 ? undefined : at + newline + 1;
}

const LONG_LINE_BYTES = 1 << 16;
const NOTHING = Buffer.alloc(0);

function fromLineOn(part: Buffer): Buffer {
  return part.subarray(part.indexOf("\n") + 1);
}

function partsOf(path: string, wanted: { at: number; bytes: number }[]): Buffer[] {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch {
    return wanted.map(() => NOTHING); // whoever reads the file as a whole says why
  }
  try {
    return wanted.map(({ at, bytes }) => {
      const part = Buffer.alloc(bytes);
      return part.subarray(0, readSync(descriptor, part, 0, bytes, at));
    });
  } finally {
    closeSync(descriptor);
  }
}
