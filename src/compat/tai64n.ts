/**
 * tai64n: puts a TAI64N label in front of each line, as daemontools' does.
 *
 *     end msg 5      @4000000065a1b2c3075bcd15 end msg 5
 *
 * A line gets its label when its first byte is read, and is written as far as it has come: a program that
 * reads a slow pipe sees each piece at once. Source: tai64n(8); tai64n.c (daemontools 0.76).
 */
import { readInto, writeAll } from "./descriptors.ts";
import { LONGEST_STAMP, Stamper } from "./multilog/stamps.ts";
import type { Program } from "./program.ts";
import { statusOf, trying } from "./system-trouble.ts";

export const tai64n: Program = {
  summary: "put a TAI64N label in front of each line",
  help: `usage: program | tai64n

Reads lines from standard input and writes them to standard output, each with the moment at
which its first byte was read in front: @, 24 hex digits, a blank. tai64nlocal makes local time
of it. As daemontools' tai64n.
`,
  run() {
    const labels = { stamper: new Stamper("tai64n"), isInLine: false };
    const input = Buffer.allocUnsafe(INPUT_BYTES);
    return statusOf("tai64n", () => {
      for (;;) {
        const read = trying("read input", () => readInto(0, input));
        if (read === 0) return;
        const output = label(labels, input.subarray(0, read));
        trying("write output", () => writeAll(1, output));
      }
    });
  },
};

const INPUT_BYTES = 1 << 16;
const NEWLINE = 10;

interface Labels {
  stamper: Stamper;
  /** In the middle of a line. */
  isInLine: boolean;
}

/** `input` with a label at the beginning of each line. */
export function label(labels: Labels, input: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < input.length) {
    if (!labels.isInLine) pieces.push(newLabel(labels.stamper));
    const newline = input.indexOf(NEWLINE, at);
    const end = newline < 0 ? input.length : newline + 1;
    pieces.push(input.subarray(at, end));
    labels.isInLine = newline < 0;
    at = end;
  }
  return Buffer.concat(pieces);
}

function newLabel(stamper: Stamper): Uint8Array {
  const bytes = new Uint8Array(LONGEST_STAMP);
  stamper.renew();
  return bytes.subarray(0, stamper.put(bytes));
}
