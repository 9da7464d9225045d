/**
 * What goes wrong, as multilog handles it: before the first line is read it ends with a sentence
 * and 111; after that it says what it cannot do, waits, and tries again for ever, so that nothing
 * read is lost.
 *
 * Source: multilog.c, deepsleep.c, error_str.c (daemontools 0.76).
 */
import { writeAll } from "../descriptors.ts";

/** multilog cannot start; the message completes `multilog: fatal: `. */
export class CannotStart extends Error {}

/** `act`, of which the message says what could not be done. @throws CannotStart */
export function orCannotStart<T>(complaint: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new CannotStart(`${complaint}: ${wordsOf(systemErrorOf(error))}`, { cause: error });
  }
}

/** Does it, however often it takes. Signals wait meanwhile, as the original's do. */
export function untilDone<T>(complaint: () => string, act: () => T): T {
  for (;;) {
    try {
      return act();
    } catch (error) {
      pause(`${complaint()}, pausing: ${wordsOf(systemErrorOf(error))}`);
    }
  }
}

/** Says what is wrong and waits five seconds. */
export function pause(sentence: string): void {
  warn(sentence);
  Atomics.wait(sleeper, 0, 0, PAUSE_MILLISECONDS);
}

/** Standard error may be gone; the log is more important. */
export function say(bytes: Uint8Array): void {
  try {
    writeAll(2, bytes);
  } catch (error) {
    systemErrorOf(error);
  }
}

/** Whether the system's refusal was that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return systemErrorOf(error).code === "ENOENT";
}

const PAUSE_MILLISECONDS = 5000;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

function warn(sentence: string): void {
  say(Buffer.from(`multilog: warning: ${sentence}\n`));
}

/** A refusal of the system; anything else is a bug and goes on its way. */
function systemErrorOf(error: unknown): NodeJS.ErrnoException {
  if (error instanceof Error && "syscall" in error) return error as NodeJS.ErrnoException;
  throw error;
}

/** daemontools' words where they differ from the system's. */
const WORDS: Record<string, string> = {
  EACCES: "access denied",
  EAGAIN: "temporary failure",
  EBUSY: "device busy",
  EDQUOT: "disk quota exceeded",
  EEXIST: "file already exists",
  EFBIG: "file too big",
  EIO: "input/output error",
  EISDIR: "is a directory",
  ELOOP: "symbolic link loop",
  EMFILE: "process cannot open more files",
  EMLINK: "too many links",
  ENFILE: "system cannot open more files",
  ENOENT: "file does not exist",
  ENOSPC: "out of disk space",
  ENOTDIR: "not a directory",
  ENXIO: "device not configured",
  EPERM: "permission denied",
  EROFS: "read-only file system",
};

/** Node: `EDQUOT: disk quota exceeded, write`. */
function wordsOf({ code = "", message }: NodeJS.ErrnoException): string {
  return WORDS[code] ?? /^\w+: ([^,]+)/.exec(message)?.[1] ?? message;
}
