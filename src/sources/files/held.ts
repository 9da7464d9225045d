/**
 * Files held open: the one place where logs are looked for, opened and read.
 *
 * A name says nothing about a log that is being written: a logger renames, deletes and empties its
 * files at any moment. So a file is opened as soon as it is found and stays open until it was read.
 * From then on it is that file, whatever becomes of its name, and its inode is no other's.
 * A file that was emptied meanwhile (copytruncate) is told by its size and its first bytes.
 *
 * What cannot be held, as the system refuses it or has no descriptors left, is opened by its name
 * when it is read, if that is still the same file.
 */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FileEntry } from "../source.ts";

/** Every call by which logs are found and opened: a test steps in between any two. */
export const system = {
  list(directory: string): Dirent[] {
    return readdirSync(directory, { withFileTypes: true });
  },
  /** @throws if there is no such file, as the others do */
  look(path: string): Stats {
    return statSync(path);
  },
  /** Never waits, should it be a pipe. */
  open(path: string): number {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  },
  status(descriptor: number): Stats {
    return fstatSync(descriptor);
  },
};

/** undefined: there is no such file any more. */
export function hold(path: string): FileEntry | undefined {
  try {
    const descriptor = system.open(path);
    return { ...entryOf(path, system.status(descriptor)), descriptor };
  } catch (error) {
    if (isAbsent(error)) return undefined;
  }
  try {
    return entryOf(path, system.look(path)); // who reads it says why it cannot be opened
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Closes files; nobody is to read them any more. */
export function release(files: readonly FileEntry[]): void {
  for (const file of files) {
    if (file.descriptor !== undefined) closeSync(file.descriptor);
    delete file.descriptor;
  }
}

/** Takes for a file's end what is its end now; later ones are not read, so all who read it read the same. */
export function settle(file: FileEntry): void {
  const { descriptor } = file;
  if (descriptor === undefined) return;
  const stats = system.status(descriptor);
  file.size = stats.size;
  file.changed = instantOf(stats.mtimeMs);
  file.beginning = bytesAt(descriptor, 0, Math.min(BEGINNING_BYTES, stats.size));
}

/** True if it was written to since its end was settled: a last line without its end is only half of one. */
export function hasGrown({ descriptor, size }: FileEntry): boolean {
  return descriptor !== undefined && system.status(descriptor).size > size;
}

/** Takes for its end what is its end now; false if it was emptied since, and perhaps written anew. */
export function growOn(file: FileEntry): boolean {
  const { descriptor, beginning = NOTHING } = file;
  if (descriptor === undefined) return true;
  const stats = system.status(descriptor);
  if (stats.size < file.size || !beginsWith(descriptor, beginning)) return false;
  file.size = stats.size;
  file.changed = instantOf(stats.mtimeMs);
  if (beginning.length < BEGINNING_BYTES) file.beginning = beginningOf(file);
  return true;
}

/** Its first bytes, as many as tell it from others; fewer while there are not so many. */
export function beginningOf(file: FileEntry): Buffer {
  const { descriptor, beginning } = file;
  if (descriptor === undefined) return Buffer.from(beginning ?? []);
  return bytesAt(descriptor, 0, BEGINNING_BYTES);
}

/** Where its last whole line before byte `to` ends, not before `from`; undefined if none ends there. */
export function lineEndBefore(
  { descriptor }: FileEntry,
  from: number,
  to: number,
): number | undefined {
  if (descriptor === undefined) return undefined;
  for (let end = to; end > from; end -= LOOK_BACK_BYTES) {
    const at = Math.max(from, end - LOOK_BACK_BYTES);
    const newline = bytesAt(descriptor, at, end - at).lastIndexOf(NEWLINE);
    if (newline >= 0) return at + newline + 1;
  }
  return undefined;
}

/** Ends a file that is being written behind its last whole line. */
export function cutUnfinishedLine(file: FileEntry): void {
  const { descriptor } = file;
  if (descriptor === undefined) return;
  const whole = file.size;
  for (let to = whole; to > 0; ) {
    const from = Math.max(0, to - LOOK_BACK_BYTES);
    const part = bytesAt(descriptor, from, to - from);
    if (part.length < to - from) return; // it was emptied: who reads it says so
    const newline = part.lastIndexOf(NEWLINE);
    to = newline < 0 ? from : from + newline + 1;
    file.size = to;
    if (newline >= 0) break;
  }
  if (file.size < whole) file.unfinished = whole - file.size;
}

/** A file open for reading. */
export class Opened {
  private readonly file: FileEntry;
  private readonly descriptor: number;
  /** It was opened here; a file that is held its holder closes, perhaps before this one is done. */
  private readonly isOwn: boolean;

  constructor(file: FileEntry, descriptor: number) {
    this.file = file;
    this.descriptor = descriptor;
    this.isOwn = descriptor !== file.descriptor;
  }

  /** How many bytes from a place on it has put into `into`. @throws EmptiedError */
  read(into: Uint8Array, bytes: number, at: number): number {
    return this.checked(readSync(this.descriptor, into, 0, bytes, at), at);
  }

  close(): void {
    if (this.isOwn) closeSync(this.descriptor);
  }

  /** Looked at after reading: what was read before the file was emptied is of the log that was found. */
  private checked(bytes: number, at: number): number {
    const { size, beginning } = this.file;
    const hasEnded = bytes === 0 && at < size;
    if (hasEnded || (beginning && !beginsWith(this.descriptor, beginning)))
      throw new EmptiedError();
    return bytes;
  }
}

/** The file has become shorter than it was, or begins with other bytes. */
export class EmptiedError extends Error {}

/** undefined if it is gone. @throws if the system refuses it */
export function opened(file: FileEntry): Opened | undefined {
  const { descriptor } = file;
  if (descriptor !== undefined) return new Opened(file, descriptor);
  const again = openIfSame(file.path, file) ?? openRenamed(file);
  return again === undefined ? undefined : new Opened(file, again);
}

/** undefined: there is no such file, or another one. */
function openIfSame(path: string, { identity }: FileEntry): number | undefined {
  let descriptor: number;
  try {
    descriptor = system.open(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  if (identityOf(system.status(descriptor)) === identity) return descriptor;
  closeSync(descriptor);
  return undefined;
}

function openRenamed(file: FileEntry): number | undefined {
  const directory = dirname(file.path);
  try {
    for (const { name } of system.list(directory)) {
      const path = join(directory, name);
      if (identityOf(system.look(path)) === file.identity) return openIfSame(path, file);
    }
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  return undefined;
}

function entryOf(path: string, stats: Stats): FileEntry {
  return {
    path,
    kind: "files",
    size: stats.size,
    identity: identityOf(stats),
    changed: instantOf(stats.mtimeMs),
  };
}

export function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

export function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

function beginsWith(descriptor: number, beginning: Uint8Array): boolean {
  return bytesAt(descriptor, 0, beginning.length).equals(beginning);
}

function bytesAt(descriptor: number, at: number, bytes: number): Buffer {
  const found = Buffer.alloc(bytes);
  return found.subarray(0, readSync(descriptor, found, 0, bytes, at));
}

function instantOf(milliseconds: number): FileEntry["changed"] {
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: Math.floor((milliseconds - seconds * 1000) * 1e6) };
}

const NOTHING = new Uint8Array();
const NEWLINE = 0x0a;
/** Enough for a stamp and what was said at that moment. */
const BEGINNING_BYTES = 256;
const LOOK_BACK_BYTES = 1 << 16;
