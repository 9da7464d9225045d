/**
 * The bytes of a file, in chunks, unpacked if it is compressed.
 *
 * A file is what was found under its name, whatever has become of the name since: if a rotation
 * has renamed it meanwhile, it is found again by its inode. What cannot be read, breaks or
 * vanishes is said, and the rest is given.
 */
import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  read,
  readdirSync,
  readSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compressionOf, decompressor, foreignPacker, MAGIC_BYTES } from "./compression.ts";
import { endsOf } from "./ends.ts";
import { reasonWords } from "./reasons.ts";
import type { FileCoverage, FileEntry, Trouble } from "./source.ts";

export interface ChunkOptions {
  /** What "-" reads; process.stdin if absent. */
  stdin?: AsyncIterable<Buffer> | undefined;
  /** Called with bytes on disk read so far. */
  progress?: Pick<FileCoverage, "bytesOnDisk"> | undefined;
  trouble: (trouble: Trouble) => void;
}

/** True if its bytes are not those of the log. */
export function isPacked(file: FileEntry): boolean {
  const { head } = endsOf(file, MAGIC_BYTES);
  return compressionOf(head) !== undefined || foreignPacker(head) !== undefined;
}

/** Bytes [from, to) of a file; `to` is Infinity for all there are. */
export interface Range {
  from: number;
  to: number;
}

/** The chunks of a range of a file, counted as it is unpacked. */
export async function* rangeOf(
  file: FileEntry,
  range: Range,
  options: ChunkOptions,
): AsyncGenerator<Buffer> {
  if (isPacked(file)) {
    const isShort = range.to < LEAST_FOR_THREAD;
    yield* within(range, isShort ? unpackedChunks(file, options) : chunksOf(file, options));
    return;
  }
  const { progress } = options;
  yield* count(rawChunks(file, range, options), (bytes) => {
    if (progress) progress.bytesOnDisk += bytes;
  });
}

/** The bytes of a range, put where the caller wants them. */
export interface Filling {
  /** How many bytes it has put into `into`, from its beginning on; 0 at the end. */
  fill(into: Buffer): number | Promise<number>;
  close(): Promise<void>;
}

/** The same bytes as `rangeOf` gives, without buffers of their own where the file is not packed. */
export function fillingOf(file: FileEntry, range: Range, options: ChunkOptions): Filling {
  if (file.kind === "stdin" || isPacked(file)) return chunkFilling(rangeOf(file, range, options));
  const descriptor = openAgain(file, options.trouble);
  const { progress } = options;
  const end = Math.min(range.to, file.size);
  let at = range.from;
  return {
    fill(into) {
      if (descriptor === undefined || at >= end) return 0;
      const bytes = readOr(
        options.trouble,
        file,
        descriptor,
        into,
        Math.min(into.length, end - at),
        at,
      );
      at += bytes;
      if (progress) progress.bytesOnDisk += bytes;
      return bytes;
    },
    async close() {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

/** 0 if there is trouble. */
function readOr(
  trouble: ChunkOptions["trouble"],
  { path }: FileEntry,
  descriptor: number,
  into: Buffer,
  bytes: number,
  at: number,
): number {
  try {
    const read = readSync(descriptor, into, 0, bytes, at);
    if (read === 0) trouble({ path, what: "it shrank while it was read" });
    return read;
  } catch (error) {
    trouble({ path, what: `reading failed: ${reasonWords(error)}` });
    return 0;
  }
}

function chunkFilling(chunks: AsyncGenerator<Buffer>): Filling {
  let chunk = NOTHING;
  return {
    async fill(into) {
      if (chunk.length === 0) chunk = (await chunks.next()).value ?? NOTHING;
      const bytes = chunk.copy(into);
      chunk = chunk.subarray(bytes);
      return bytes;
    },
    async close() {
      await chunks.return(undefined);
    },
  };
}

const NOTHING = Buffer.alloc(0);
export const WHOLE: Range = { from: 0, to: Number.POSITIVE_INFINITY };

/** Each chunk is valid until the next is asked for. */
export async function* chunksOf(file: FileEntry, options: ChunkOptions): AsyncGenerator<Buffer> {
  if (file.kind === "stdin" || file.size < LEAST_FOR_THREAD || !isPacked(file))
    yield* unpackedChunks(file, options);
  else yield* (await import("./unpacking.ts")).unpackedElsewhere(file, options);
}

/** Smaller ones are unpacked before a thread has begun. */
const LEAST_FOR_THREAD = 4e6;

/** The same on this thread alone, but for what zlib does by itself. */
export async function* unpackedChunks(
  file: FileEntry,
  options: ChunkOptions,
): AsyncGenerator<Buffer> {
  const { trouble, progress } = options;
  const counted = { bytes: 0 };
  const packed = count(rawChunks(file, WHOLE, options), (bytes) => {
    counted.bytes += bytes;
    if (progress) progress.bytesOnDisk += bytes;
  });
  const { head, rest } = await withHead(packed);
  const compression = compressionOf(head);
  const packer = foreignPacker(head);
  if (packer) {
    trouble({
      path: file.path,
      what: `it is packed in a way that qtrail cannot read`,
      hint: `unpack it with ${packer} first`,
    });
    await rest.return?.(undefined);
    return;
  }
  if (!compression) {
    yield* rest;
    return;
  }
  const decompress = await decompressor(compression);
  try {
    yield* decompress(rest);
  } catch (error) {
    trouble({
      path: file.path,
      what: `the ${compression} data breaks off at about byte ${counted.bytes} (${wordsOf(error)})`,
      hint: "what stands before that has been read",
    });
  }
}

/** Bytes of a chunk; small enough for a processor's cache. */
const CHUNK_BYTES = 1 << 18;

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What lies in a range of the bytes. */
async function* within({ from, to }: Range, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at));
    if (part.length > 0) yield part;
    at += chunk.length;
    if (at >= to) return;
  }
}

async function* count(
  chunks: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The first bytes, for looking at, and all bytes, those included. */
async function withHead(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  let first = await chunks.next();
  let head: Buffer = first.done ? Buffer.alloc(0) : first.value;
  while (!first.done && head.length < MAGIC_BYTES) {
    const before = Buffer.from(head);
    first = await chunks.next();
    head = first.done ? before : Buffer.concat([before, first.value]);
  }
  async function* rest(): AsyncGenerator<Buffer> {
    try {
      if (head.length > 0) yield head;
      if (!first.done) yield* chunks;
    } finally {
      await chunks.return(undefined);
    }
  }
  return { head, rest: rest() };
}

async function* rawChunks(
  file: FileEntry,
  range: Range,
  options: ChunkOptions,
): AsyncGenerator<Buffer> {
  if (file.kind === "stdin") yield* pipeChunks(file, options);
  else {
    const descriptor = openAgain(file, options.trouble);
    if (descriptor === undefined) return;
    try {
      yield* fileChunks(descriptor, file, range, options.trouble);
    } catch (error) {
      options.trouble({ path: file.path, what: `reading failed: ${reasonWords(error)}` });
    } finally {
      closeSync(descriptor);
    }
  }
}

async function* pipeChunks(
  { path }: FileEntry,
  { stdin, trouble }: ChunkOptions,
): AsyncGenerator<Buffer> {
  const stream = path === "-" ? (stdin ?? process.stdin) : createReadStream(path);
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    trouble({ path, what: `reading failed: ${reasonWords(error)}` });
  }
}

/**
 * A small file is read at once, which is several times as fast as asking a thread for it; of a
 * larger one, the next chunk is read while this one is worked on, into two buffers in turn.
 */
async function* fileChunks(
  descriptor: number,
  file: FileEntry,
  { from, to }: Range,
  trouble: (trouble: Trouble) => void,
): AsyncGenerator<Buffer> {
  const size = Math.min(CHUNK_BYTES, file.size + 1);
  const buffers = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
  const most = (at: number): number => Math.min(size, to - at);
  let bytes = readSync(descriptor, buffers[0], 0, most(from), from);
  let total = from;
  for (let turn = 0; bytes > 0; turn = 1 - turn) {
    total += bytes;
    const full = buffers[turn].subarray(0, bytes);
    if (total >= file.size || total === to) {
      yield full;
      bytes = readSync(descriptor, buffers[1 - turn], 0, most(total), total); // it may have grown
      continue;
    }
    const ahead = readAhead(descriptor, buffers[1 - turn], most(total), total);
    try {
      yield full;
    } finally {
      bytes = await ahead; // before the file is closed
    }
  }
  if (total < Math.min(file.size, to))
    trouble({
      path: file.path,
      what: `it shrank while it was read: ${total} bytes, ${file.size} when it was found`,
    });
}

function readAhead(descriptor: number, buffer: Buffer, most: number, at: number): Promise<number> {
  const reading = new Promise<number>((resolve, reject) => {
    read(descriptor, buffer, 0, most, at, (error, bytes) => {
      if (error) reject(error);
      else resolve(bytes);
    });
  });
  reading.catch(() => undefined); // thrown where it is awaited
  return reading;
}

/** The file that was found, under its name or, after a rotation, under its new one. */
function openAgain(file: FileEntry, trouble: (trouble: Trouble) => void): number | undefined {
  try {
    const descriptor = openIfSame(file.path, file) ?? openRenamed(file);
    if (descriptor === undefined)
      trouble({ path: file.path, what: "it has vanished since it was found" });
    return descriptor;
  } catch (error) {
    trouble({ path: file.path, what: reasonWords(error), ...hintFor(error) });
    return undefined;
  }
}

/** undefined: there is no such file, or another one. Never waits, should it be a pipe by now. */
function openIfSame(path: string, { identity }: FileEntry): number | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const { dev, ino } = fstatSync(descriptor);
  if (`${dev}:${ino}` === identity) return descriptor;
  closeSync(descriptor);
  return undefined;
}

function openRenamed(file: FileEntry): number | undefined {
  const directory = dirname(file.path);
  if (!existsSync(directory)) return undefined;
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && `${stats.dev}:${stats.ino}` === file.identity) return openIfSame(path, file);
  }
  return undefined;
}

function hintFor(error: unknown): { hint?: string } {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EACCES" ? { hint: "run as a user who may read it" } : {};
}
