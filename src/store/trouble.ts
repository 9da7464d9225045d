/**
 * What can be wrong with a store that its owner can mend.
 */
import { hostname } from "node:os";
import { reasonWords } from "../sources/files/reasons.ts";
import type { LockHolder } from "./lock-holder.ts";

export class StoreError extends Error {
  /** What to try. */
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreError";
    this.hint = hint;
  }
}

/** Another process writes the store. */
export class StoreBusy extends StoreError {
  readonly holder: LockHolder;

  constructor(folder: string, holder: LockHolder) {
    const { command, pid, host } = holder;
    const where = host === hostname() ? "" : ` on ${host}`;
    super(
      `${folder}: the store is being written by ${command} (pid ${pid}${where})`,
      "one process at a time writes a store, any number read it: wait for that one, or end it",
    );
    this.name = "StoreBusy";
    this.holder = holder;
  }
}

/** The disk has no room: what was committed is there, and what was to be written can be tried again. */
export class StoreFull extends StoreError {
  constructor(folder: string, cause: unknown) {
    super(
      `${folder}: nothing more can be written: ${isFullDisk(cause) ? reasonWords(cause) : "no space is left on the disk"}`,
      "what the store has is kept; make room, or let it keep less: qtrail prune --dry-run",
      cause,
    );
    this.name = "StoreFull";
  }
}

/** What the file system says, as an error of the store; a bug stays one. */
export function storeTrouble(folder: string, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (isFullDisk(error) || FULL_IN_WORDS.test(error.message)) return new StoreFull(folder, error);
  if (!("syscall" in error)) return error;
  return new StoreError(
    `${folder}: the store cannot be written: ${reasonWords(error)}`,
    "look at the rights of the folder and at its file system, or name another with --store",
    error,
  );
}

function isFullDisk(error: unknown): boolean {
  const { code = "" } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG";
}

/** A library that writes by itself gives the system's words only. */
const FULL_IN_WORDS = /no space left on device|disk quota exceeded|file too large/i;
