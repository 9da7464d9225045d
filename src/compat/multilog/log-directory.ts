/**
 * A log directory: `current` grows until it is big enough, then becomes a finished file.
 *
 *     current   0644 while it is written, 0744 once it is safely on disk
 *     previous  was `current`, has no name yet: finished-files.ts, or a processor's input
 *     @....s    finished; @....u was being written when a multilog died
 *     lock      lock.ts    state  what a processor keeps
 *
 * A full file is cut where the original cuts it. That depends on the pieces in which the original
 * writes: it gathers up to 512 bytes and writes them when they would overflow and before it reads
 * on. A piece that comes within 2000 bytes of the size is cut behind its last newline, if it has
 * one, and there the next file begins; else at the size. So pieces are counted here as there,
 * while what lies far from the limit is written at once, when `settle` is called.
 *
 *     out:  | accepted: belongs to current, not yet in it | the piece being gathered | free |
 *           0                                      accepted                        end
 *
 * Source: restart, c_write, fullcurrent, c_quit of multilog.c and buffer_put.c (daemontools 0.76).
 */
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { resolve } from "node:path";
import { type FilesPlace, finish } from "./finished-files.ts";
import { whyNotLocked } from "./lock.ts";
import { runProcessor } from "./processor.ts";
import type { DirectorySettings } from "./script.ts";
import { CannotStart, isAbsent, orCannotStart, untilDone } from "./trouble.ts";

export class LogDirectory {
  readonly #place: FilesPlace;
  readonly #settings: DirectorySettings;
  /** Held open until the end: the directory itself, its lock. */
  readonly #held: number[];
  #current: number;
  /** Of `current`, with what is accepted. */
  #bytes = 0;
  readonly #out = Buffer.allocUnsafe(OUT);
  #accepted = 0;
  #end = 0;

  /** Makes, locks and mends the directory, as a multilog that died may have left it. @throws CannotStart */
  constructor(settings: DirectorySettings) {
    const { path, files } = settings;
    this.#settings = settings;
    const directory = openedDirectory(path);
    this.#place = { path, files, base: lastingPath(directory, path) };
    this.#held = [lockedFile(this.#place), directory];
    const size = safeSize(this.#place);
    if (size === undefined) mend(this.#place);
    const complaint = size === undefined ? "write to" : "append to";
    this.#current = orCannotStart(`unable to ${complaint} ${path}/current`, () =>
      openSync(`${this.#place.base}/current`, APPENDING, 0o600),
    );
    orCannotStart(`unable to set mode of ${path}/current`, () => fchmodSync(this.#current, 0o644));
    this.#bytes = size ?? 0;
  }

  /** The bytes go behind what was put before; they are in `current` after `settle`. */
  put(bytes: Uint8Array, at: number, end: number): void {
    const length = end - at;
    if (length > PIECE - (this.#end - this.#accepted)) this.endPiece();
    if (this.#end + length > OUT) this.settle();
    const out = this.#out;
    for (let from = at, to = this.#end; from < end; ) out[to++] = bytes[from++] as number;
    this.#end += length;
    if (length > PIECE) this.endPiece();
  }

  putByte(byte: number): void {
    if (this.#end - this.#accepted === PIECE) this.endPiece();
    if (this.#end === OUT) this.settle();
    this.#out[this.#end++] = byte;
  }

  /** Here the original writes what it has gathered. */
  endPiece(): void {
    const length = this.#end - this.#accepted;
    if (length === 0) return;
    if (this.#bytes + length < this.#settings.sizeBytes - NEAR) {
      this.#bytes += length;
      this.#accepted = this.#end;
      return;
    }
    this.settle();
    for (let at = 0; at < length; ) at += this.#writeNearLimit(at, length);
    this.#end = 0;
  }

  /** What is accepted goes into `current`. */
  settle(): void {
    for (let at = 0; at < this.#accepted; ) at += this.#write(at, this.#accepted);
    this.#out.copyWithin(0, this.#accepted, this.#end);
    this.#end -= this.#accepted;
    this.#accepted = 0;
  }

  /** Rotates if there is anything in `current`. All pieces are to be ended before. */
  rotateNow(): void {
    this.settle();
    if (this.#bytes > 0) this.#rotate();
  }

  /** Everything is on disk, and `current` says so. */
  close(): void {
    this.endPiece();
    this.settle();
    this.#toDisk();
    untilDone(
      () => `unable to set mode of ${this.#place.path}/current`,
      () => fchmodSync(this.#current, 0o744),
    );
    for (const descriptor of [this.#current, ...this.#held]) closeSync(descriptor);
  }

  /** Some of the piece, up to where the file must end; gives how much. */
  #writeNearLimit(at: number, end: number): number {
    const { sizeBytes } = this.#settings;
    if (this.#bytes >= sizeBytes) this.#rotate();
    let length = Math.min(end - at, sizeBytes - this.#bytes);
    if (this.#bytes + length >= sizeBytes - NEAR) {
      const newline = this.#out.subarray(at, at + length).lastIndexOf(NEWLINE);
      if (newline >= 0) length = newline + 1;
    }
    const written = this.#write(at, at + length);
    this.#bytes += written;
    const isLineEnd = this.#out[at + written - 1] === NEWLINE;
    if (isLineEnd && this.#bytes >= sizeBytes - NEAR) this.#rotate();
    return written;
  }

  /** At least one byte; gives how many. */
  #write(at: number, end: number): number {
    return untilDone(
      () => `unable to write to ${this.#place.path}/current`,
      () => writeSync(this.#current, this.#out, at, end - at),
    );
  }

  #rotate(): void {
    const { path, base } = this.#place;
    const { processor } = this.#settings;
    this.#toDisk();
    closeSync(this.#current);
    untilDone(
      () => `unable to rename current to previous in directory ${path}`,
      () => renameSync(`${base}/current`, `${base}/previous`),
    );
    this.#current = untilDone(
      () => `unable to create ${path}/current`,
      () => openSync(`${base}/current`, APPENDING, 0o600),
    );
    this.#bytes = 0;
    untilDone(
      () => `unable to set mode of ${path}/current`,
      () => fchmodSync(this.#current, 0o644),
    );
    untilDone(
      () => `unable to set mode of ${path}/previous`,
      () => chmodSync(`${base}/previous`, 0o744),
    );
    if (processor === undefined) finish(this.#place, "previous", "s");
    else runProcessor(this.#place, processor);
  }

  #toDisk(): void {
    untilDone(
      () => `unable to write ${this.#place.path}/current to disk`,
      () => fsyncSync(this.#current),
    );
  }
}

const NEWLINE = 10;
/** A file may end this many bytes before its size, if a line does. */
const NEAR = 2000;
/** The original's buffer of a directory. */
const PIECE = 512;
const OUT = 1 << 18;
const APPENDING =
  constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NONBLOCK;

function openedDirectory(path: string): number {
  try {
    mkdirSync(path, 0o700);
  } catch {
    // mostly it is there; if not, opening it tells why
  }
  return orCannotStart(`unable to open directory ${path}`, () =>
    openSync(path, constants.O_RDONLY | constants.O_DIRECTORY),
  );
}

/** A path that means this directory even after it was moved, where the system has one. */
function lastingPath(descriptor: number, path: string): string {
  const byDescriptor = `/proc/${process.pid}/fd/${descriptor}`;
  return existsSync(`${byDescriptor}/.`) ? byDescriptor : resolve(path);
}

function lockedFile({ path, base }: FilesPlace): number {
  const complaint = `unable to lock directory ${path}`;
  const descriptor = orCannotStart(complaint, () => openSync(`${base}/lock`, APPENDING, 0o600));
  const why = whyNotLocked(descriptor);
  if (why !== undefined) throw new CannotStart(`${complaint}: ${why}`);
  return descriptor;
}

/** Bytes of `current`, if it was left safe: it is continued. */
function safeSize({ path, base }: FilesPlace): number | undefined {
  const { mode, size } = statOf(`${base}/current`, `${path}/current`);
  return mode & OWNER_RUNS ? size : undefined;
}

/** What was being written gets a name that says so; a processor begins without a state. */
function mend(place: FilesPlace): void {
  const { path, base } = place;
  unlinkAnyway(`${base}/state`);
  unlinkAnyway(`${base}/newstate`);
  if (statOf(`${base}/processed`, `${path}/processed`).mode & OWNER_RUNS) {
    unlinkAnyway(`${base}/previous`);
    finish(place, "processed", "s");
  } else {
    unlinkAnyway(`${base}/processed`);
    finish(place, "previous", "u");
  }
  finish(place, "current", "u");
  closeSync(
    orCannotStart(`unable to write to ${path}/state`, () => openSync(`${base}/state`, "w", 0o644)),
  );
}

const OWNER_RUNS = 0o100;

/** Mode 0 if there is no such file. */
function statOf(file: string, said: string): { mode: number; size: number } {
  return orCannotStart(`unable to stat ${said}`, () => {
    try {
      return statSync(file);
    } catch (error) {
      if (isAbsent(error)) return { mode: 0, size: 0 };
      throw error;
    }
  });
}

function unlinkAnyway(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // mostly it is not there; the original does not ask either
  }
}
