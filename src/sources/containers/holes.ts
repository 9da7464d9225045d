/**
 * Holes: NULs where lines are lost, as a file system leaves them after a crash, and as we put them where
 * packed data is broken.
 *
 *     @4000…16e new \0\0\0\0\0\0\0@4000…16e new msg 6 \n
 *     the stump     the hole      the next line
 *
 * A client may send NULs, and programs log them in its lines: recordio 256 of one reading at the most
 * (recordio.c), qpsmtpd and others in Perl as many as a command has. Fewer than a hole has are the line's
 * own, whoever wrote it, for what stands behind them is a client's word. No client can begin a line.
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
    if (from === at || to - from >= LOST.length) return { from, to };
  }
}

/** The least hole: a command of SMTP has 512 bytes (RFC 5321 section 4.5.3.1.4), a file system's block more. */
export const LOST = Buffer.alloc(768);
