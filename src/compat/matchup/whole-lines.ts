/**
 * The lines of a descriptor, read in large pieces and seen where their bytes lie.
 */
import { readInto } from "../descriptors.ts";

/** As much as a pipe holds: what is made of it is written and forgotten while it is young. */
const PIECE = 1 << 16;

export interface LineTaker {
  /** The line in [at, end), without its newline; its bytes are valid until this returns. */
  line(bytes: Buffer, at: number, end: number): void;
  /** After the lines of each piece: the program at the other end may wait for an answer. */
  piece(): void;
}

/** Gives the bytes behind the last newline: an unfinished line, mostly none. Throws as fs does. */
export function readLines(descriptor: number, reader: LineTaker): Buffer {
  let bytes: Buffer = Buffer.allocUnsafe(PIECE);
  let kept = 0;
  for (;;) {
    if (kept === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
    const count = readInto(descriptor, bytes, kept);
    if (count === 0) return bytes.subarray(0, kept);
    const end = kept + count;
    const filled = bytes.subarray(0, end);
    let at = 0;
    for (
      let newline = filled.indexOf(NEWLINE, kept);
      newline >= 0;
      newline = filled.indexOf(NEWLINE, at)
    ) {
      reader.line(bytes, at, newline);
      at = newline + 1;
    }
    bytes.copyWithin(0, at, end);
    kept = end - at;
    reader.piece();
  }
}

const NEWLINE = 10;
