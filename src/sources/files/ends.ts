/**
 * Parts of a file that is not compressed, read where they lie: beginning, end, and any place.
 *
 * Read at once, on the main thread: a few kilobytes are there sooner than a thread is asked.
 */

import type { FileEntry } from "../source.ts";
import { EmptiedError, type Opened, opened } from "./held.ts";

/** What a file begins and ends with. */
export interface FileEnds {
  head: Buffer;
  tail: Buffer;
}

/** First and last bytes, without overlap, the last from a line's beginning on; empty if unreadable. */
export function endsOf(file: FileEntry, bytes: number): FileEnds {
  if (file.kind === "stdin") return { head: NOTHING, tail: NOTHING };
  const from = Math.max(bytes, file.size - bytes);
  const [head, tail] = partsOf(file, [
    { at: 0, bytes: Math.min(bytes, file.size) },
    { at: from, bytes: Math.max(0, file.size - from) },
  ]);
  return { head, tail: from > bytes ? fromLineOn(tail) : tail };
}

/** The bytes from `at` on, without the rest of the line that they begin in. */
export function linesFrom(file: FileEntry, at: number, bytes: number): Buffer {
  const [part] = partsOf(file, [{ at, bytes }]);
  return at === 0 ? part : fromLineOn(part);
}

/** The same with the place where the first of the lines begins; undefined if none does in these bytes. */
export function placedLinesFrom(
  file: FileEntry,
  at: number,
  bytes: number,
): { at: number; lines: Buffer } | undefined {
  const [part] = partsOf(file, [{ at, bytes }]);
  const newline = at === 0 ? -1 : part.indexOf("\n");
  if (at > 0 && newline < 0) return undefined;
  return { at: at + newline + 1, lines: part.subarray(newline + 1) };
}

/** Bytes of it from `at` on, fewer at its end. */
export function bytesOf(file: FileEntry, at: number, bytes: number): Buffer {
  return partsOf(file, [{ at, bytes }])[0];
}

const NOTHING = Buffer.alloc(0);

function fromLineOn(part: Buffer): Buffer {
  return part.subarray(part.indexOf("\n") + 1);
}

function partsOf(file: FileEntry, wanted: { at: number; bytes: number }[]): Buffer[] {
  let open: Opened | undefined;
  try {
    open = opened(file);
    return wanted.map(({ at, bytes }) => {
      const part = Buffer.alloc(Math.max(0, Math.min(bytes, file.size - at)));
      return part.subarray(0, open?.read(part, part.length, at) ?? 0);
    });
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return wanted.map(() => NOTHING); // whoever reads the file as a whole says why
  } finally {
    open?.close();
  }
}

/** The file was emptied, or may not be read: not a mistake of ours. */
function isOfSystem(error: unknown): boolean {
  return error instanceof EmptiedError || (error as NodeJS.ErrnoException).code !== undefined;
}
