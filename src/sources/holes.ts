/**
 * Holes: NULs where lines are lost, as a file system leaves them after a crash, and as we put them where
 * packed data is broken.
 *
 *     @4000…16e new \0\0\0\0\0\0\0@4000…16e new msg 6 \n
 *     the stump     the hole      the next line
 *
 * A client may send NULs, and recordio shows them in its lines, of one reading no more than 256
 * (recordio.c): those are the line's.
 */

export interface Hole {
  from: number;
  to: number;
}

/** The first hole in the line `[at, end)`. */
export function holeIn(bytes: Buffer, at: number, end: number): Hole | undefined {
  for (let to = at; ; ) {
    const from = bytes.indexOf(0, to);
    if (from < 0 || from >= end) return undefined;
    to = from + 1;
    while (to < end && bytes[to] === 0) to++;
    if (to - from > MOST_OF_CLIENT || !isDialogue(bytes, at, from)) return { from, to };
  }
}

/** True if recordio wrote the line's beginning. */
function isDialogue(bytes: Buffer, at: number, end: number): boolean {
  return /(?:^| )\d+ [<>] /.test(bytes.toString("latin1", at, Math.min(end, at + HEAD_BYTES)));
}

const MOST_OF_CLIENT = 256;
/** Stamps, a host and a tag are shorter. */
const HEAD_BYTES = 128;

/** A hole wherever it stands. */
export const LOST = Buffer.alloc(2 * MOST_OF_CLIENT);
