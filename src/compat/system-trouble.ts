/**
 * What the system refused, in the words of qmail's programs: `matchup: fatal: unable to read
 * input: is a directory`, and exit status 111. A reader that went away is no error of ours: the
 * original is killed by the signal, silently, and the shell calls that 141.
 */
import { writeAll } from "./descriptors.ts";

const TEMPORARY = 111;
const READER_GONE = 141;

/** Runs `work`; if the system refuses, says so under `name` and gives the exit status. */
export function statusOf(name: string, work: () => void): number {
  try {
    work();
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedBySystem)) throw error;
    if (error.code === "EPIPE") return READER_GONE;
    writeAll(2, Buffer.from(`${name}: fatal: unable to ${error.deed}: ${wordsOf(error)}\n`));
    return TEMPORARY;
  }
}

/** Does what may be refused; `deed` completes the sentence "unable to". */
export function trying<T>(deed: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof RefusedBySystem) throw cause; // of a deed within this one
    const { code } = cause as NodeJS.ErrnoException;
    throw code === undefined ? cause : new RefusedBySystem(deed, code, cause as Error);
  }
}

/** The system refused a deed; `code` is its name for why, as `ENOSPC`. */
export class RefusedBySystem extends Error {
  readonly deed: string;
  readonly code: string;

  constructor(deed: string, code: string, cause?: Error) {
    super(`unable to ${deed}`, { cause });
    this.deed = deed;
    this.code = code;
  }
}

/** As error_str of qmail and daemontools has them. */
const WORDS: Record<string, string> = {
  EACCES: "access denied",
  EBADF: "file descriptor not open",
  EFBIG: "file too large",
  EIO: "input/output error",
  EISDIR: "is a directory",
  ENOSPC: "out of disk space",
};

/** Node: `EDQUOT: disk quota exceeded, write`. */
function wordsOf({ code, cause }: RefusedBySystem): string {
  const said = cause instanceof Error ? /^\w+: ([^,]+)/.exec(cause.message)?.[1] : undefined;
  return WORDS[code] ?? said ?? code;
}
