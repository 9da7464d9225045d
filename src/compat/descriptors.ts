/**
 * Reading and writing descriptors as C programs do: at once, whole, in order.
 *
 * A pipe that another program made non-blocking answers EAGAIN; the original would wait in the
 * kernel, so these wait and ask again.
 */
import { readSync, writeSync } from "node:fs";

const WAIT_MILLISECONDS = 5;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Up to `buffer.length - from` bytes into `buffer` at `from`; 0 at the end. Throws as fs does. */
export function readInto(descriptor: number, buffer: Uint8Array, from = 0): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer, from, buffer.length - from, null);
    } catch (error) {
      if (codeOf(error) === "EOF") return 0;
      if (!isAgain(error)) throw error;
      Atomics.wait(sleeper, 0, 0, WAIT_MILLISECONDS);
    }
  }
}

/** All of `bytes`, however many writes it takes. Throws as fs does. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!isAgain(error)) throw error;
      Atomics.wait(sleeper, 0, 0, WAIT_MILLISECONDS);
    }
  }
}

function isAgain(error: unknown): boolean {
  const code = codeOf(error);
  return code === "EAGAIN" || code === "EINTR";
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
