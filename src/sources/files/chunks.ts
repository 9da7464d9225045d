/**
 * The bytes of a file, in chunks, unpacked if it is compressed.
 *
 * A file is what was found under its name, whatever has become of the name since (held.ts), and as
 * long as it was then. What cannot be read, breaks or vanishes is said, and the rest is given.
 */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { FileCoverage, FileEntry, Trouble } from "../source.ts";
import {
  type Compression,
  compressionOf,
  decompressor,
  type Flaw,
  MAGIC_BYTES,
} from "./compression.ts";
import { endsOf } from "./ends.ts";
import { FOREIGN_BYTES, type Foreign, foreignOf } from "./foreign.ts";
import { EmptiedError, type Opened, opened } from "./held.ts";
import { reasonWords } from "./reasons.ts";

export interface ChunkOptions {
  /** What "-" reads; process.stdin if absent. */
  stdin?: AsyncIterable<Buffer> | undefined;
  /** Called with bytes on disk read so far. */
  progress?: Pick<FileCoverage, "bytesOnDisk"> | undefined;
  trouble: (trouble: Trouble) => void;
  /** Of a pipe nothing is wanted any more, though it is being waited for. */
  signal?: AbortSignal;
}

/** True if its bytes are not those of the log. */
export function isPacked(file: FileEntry): boolean {
  const { head } = endsOf(file, FOREIGN_BYTES);
  return compressionOf(head) !== undefined || foreignOf(head, file.path) !== undefined;
}

/** Bytes [from, to) of a file; `to` is Infinity for all there are. */
export interface Range {
  from: number;
  to: number;
}

/** The chunks of a range of a file, counted as it is unpacked; each is valid until the next is asked for. */
export async function* rangeOf(
  file: FileEntry,
  range: Range,
  options: ChunkOptions,
): AsyncGenerator<Buffer> {
  if (isPacked(file)) {
    yield* within(range, chunksOf(file, options));
    return;
  }
  if (file.kind === "stdin") {
    yield* chunksOf(file, options);
    return;
  }
  const { progress } = options;
  yield* count(rawChunks(file, range, options), (bytes) => {
    if (progress) progress.bytesOnDisk += bytes;
  });
}

function whileReading({ path, size }: FileEntry, error: unknown, at: number): Trouble {
  if (!(error instanceof EmptiedError))
    return { path, what: `reading failed: ${reasonWords(error)}` };
  return {
    path,
    what: `it shrank while it was read: ${at} bytes, ${size} when it was found`,
    hint: "a rotation has copied it: what is missing is in the copy",
    ...(at > 0 && { isInPart: true }),
    isLoss: true,
  };
}

/** The first bytes of a file without the mark of UTF-8 that an editor has put before them. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : bytes;
}

const MARK = Buffer.from("efbbbf", "hex");
export const WHOLE: Range = { from: 0, to: Number.POSITIVE_INFINITY };

/** Each chunk is valid until the next is asked for. */
export async function* chunksOf(file: FileEntry, options: ChunkOptions): AsyncGenerator<Buffer> {
  const { trouble, progress } = options;
  const counted = { bytes: 0 };
  const packed = count(rawChunks(file, WHOLE, options), (bytes) => {
    counted.bytes += bytes;
    if (progress) progress.bytesOnDisk += bytes;
  });
  const { head, rest } = await withHead(packed);
  const compression = compressionOf(head);
  const foreign = foreignOf(head, file.path);
  if (foreign) {
    trouble(ofForeign(file, foreign));
    await rest.return?.(undefined);
    return;
  }
  if (!compression) {
    yield* rest;
    return;
  }
  const decompress = await decompressor(compression);
  const flaws = new Map<Flaw, number>();
  const note = (flaw: Flaw): void => {
    if (!flaws.has(flaw)) flaws.set(flaw, counted.bytes);
  };
  let given = 0;
  try {
    for await (const chunk of decompress(rest, note)) {
      const foreign = given === 0 ? foreignOf(chunk, file.path) : undefined;
      if (foreign) {
        trouble(ofForeign(file, { ...foreign, is: `${foreign.is}, packed with ${compression}` }));
        return;
      }
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    note("broken"); // in words of each library's own
  }
  if (flaws.size > 0) trouble({ path: file.path, ...flawWords(flaws, compression, given > 0) });
}

function ofForeign({ path }: FileEntry, { is, hint }: Foreign): Trouble {
  return { path, what: `it is ${is}`, hint };
}

/** `flaws`: about where each was met first. */
function flawWords(
  flaws: ReadonlyMap<Flaw, number>,
  compression: Compression,
  hasGiven: boolean,
): Omit<Trouble, "path"> {
  const broken = flaws.get("broken");
  if (broken !== undefined) {
    const what = `the ${compression} data breaks off at about byte ${broken}`;
    return hasGiven
      ? { what, hint: "what could be unpacked has been read", isInPart: true }
      : { what: `${what}, and nothing of it could be unpacked`, hint: "get a whole copy of it" };
  }
  return flaws.has("checksum")
    ? {
        what: `its ${compression} checksum is wrong: some of it may have been changed`,
        isWhole: true,
      }
    : { what: `behind the ${compression} data stands something else`, isWhole: true };
}

/** Bytes of a chunk; small enough for a processor's cache. */
const CHUNK_BYTES = 1 << 18;

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
    const open = openedOr(options.trouble, file);
    if (!open) return;
    try {
      yield* fileChunks(open, file, range, options.trouble);
    } finally {
      open.close();
    }
  }
}

async function* pipeChunks(
  { path }: FileEntry,
  { stdin, trouble, signal }: ChunkOptions,
): AsyncGenerator<Buffer> {
  const stream = path === "-" ? (stdin ?? process.stdin) : createReadStream(path);
  if (stream instanceof Readable) signal?.addEventListener("abort", () => stream.destroy());
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    if (!signal?.aborted) trouble({ path, what: `reading failed: ${reasonWords(error)}` });
  }
}

/** Read at once, which is several times as fast as asking one of Node's threads for it; into one buffer again and again. */
function* fileChunks(
  open: Opened,
  file: FileEntry,
  { from, to }: Range,
  trouble: (trouble: Trouble) => void,
): Generator<Buffer> {
  const end = Math.min(file.size, to);
  const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(CHUNK_BYTES, end - from)));
  for (let at = from; at < end; ) {
    let bytes = 0;
    try {
      bytes = open.read(buffer, Math.min(buffer.length, end - at), at);
    } catch (error) {
      trouble(whileReading(file, error, at));
    }
    if (bytes === 0) return;
    at += bytes;
    yield buffer.subarray(0, bytes);
  }
}

/** undefined with trouble said: it is gone, or may not be read. */
function openedOr(trouble: ChunkOptions["trouble"], file: FileEntry): Opened | undefined {
  try {
    const open = opened(file);
    if (!open) trouble({ path: file.path, what: "it has vanished since it was found" });
    return open;
  } catch (error) {
    trouble({ path: file.path, what: reasonWords(error), ...hintFor(error) });
    return undefined;
  }
}

function hintFor(error: unknown): { hint?: string } {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EACCES" ? { hint: "run as a user who may read it" } : {};
}
