/**
 * The bytes of a file, in chunks, unpacked if it is compressed.
 *
 * A file is what was found under its name, whatever has become of the name since: if a rotation
 * has renamed it meanwhile, it is found again by its inode. What cannot be read, breaks or
 * vanishes is said, and the rest is given.
 */
import { constants, createReadStream } from "node:fs";
import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compressionOf, decompressor, foreignPacker, MAGIC_BYTES } from "./compression.ts";
import { reasonWords } from "./reasons.ts";
import type { FileCoverage, FileEntry, Trouble } from "./source.ts";

export interface ChunkOptions {
  /** What "-" reads; process.stdin if absent. */
  stdin?: AsyncIterable<Buffer> | undefined;
  /** Called with bytes on disk read so far. */
  progress?: Pick<FileCoverage, "bytesOnDisk"> | undefined;
  trouble: (trouble: Trouble) => void;
}

/** Each chunk is valid until the next is asked for. */
export async function* chunksOf(file: FileEntry, options: ChunkOptions): AsyncGenerator<Buffer> {
  const { trouble, progress } = options;
  const counted = { bytes: 0 };
  const packed = count(rawChunks(file, options), (bytes) => {
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

async function* rawChunks(file: FileEntry, options: ChunkOptions): AsyncGenerator<Buffer> {
  if (file.kind === "stdin") {
    const stream =
      file.path === "-" ? (options.stdin ?? process.stdin) : createReadStream(file.path);
    try {
      for await (const chunk of stream) yield Buffer.from(chunk);
    } catch (error) {
      options.trouble({ path: file.path, what: `reading failed: ${reasonWords(error)}` });
    }
    return;
  }
  const handle = await openAgain(file, options.trouble);
  if (!handle) return;
  try {
    yield* fileChunks(handle, file, options.trouble);
  } catch (error) {
    options.trouble({ path: file.path, what: `reading failed: ${reasonWords(error)}` });
  } finally {
    await handle.close();
  }
}

/** Reads ahead by one chunk, into two buffers in turn. */
async function* fileChunks(
  handle: FileHandle,
  file: FileEntry,
  trouble: (trouble: Trouble) => void,
): AsyncGenerator<Buffer> {
  const size = Math.min(CHUNK_BYTES, Math.max(file.size, 1 << 12));
  const buffers = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
  let total = 0;
  let turn = 0;
  let ahead = handle.read(buffers[0], 0, size, null);
  ahead.catch(() => undefined); // thrown where it is awaited
  for (;;) {
    const { bytesRead } = await ahead;
    if (bytesRead === 0) break;
    total += bytesRead;
    const full = buffers[turn];
    turn = 1 - turn;
    ahead = handle.read(buffers[turn], 0, size, null);
    ahead.catch(() => undefined);
    try {
      yield full.subarray(0, bytesRead);
    } finally {
      await ahead.catch(() => undefined); // before the file is closed
    }
  }
  if (total < file.size)
    trouble({
      path: file.path,
      what: `it shrank while it was read: ${total} bytes, ${file.size} when it was found`,
    });
}

/** The file that was found, under its name or, after a rotation, under its new one. */
async function openAgain(
  file: FileEntry,
  trouble: (trouble: Trouble) => void,
): Promise<FileHandle | undefined> {
  try {
    const handle = await openRegular(file.path);
    const { dev, ino } = await handle.stat();
    if (`${dev}:${ino}` === file.identity) return handle;
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      trouble({ path: file.path, what: reasonWords(error), ...hintFor(error) });
      return undefined;
    }
  }
  const renamed = await findRenamed(file);
  if (renamed) return openRegular(renamed);
  trouble({ path: file.path, what: "it has vanished since it was found" });
  return undefined;
}

/** Never waits for a writer, should the name have become that of a pipe. */
function openRegular(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

async function findRenamed(file: FileEntry): Promise<string | undefined> {
  const directory = dirname(file.path);
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => undefined);
    if (found && `${found.dev}:${found.ino}` === file.identity) return path;
  }
  return undefined;
}

function hintFor(error: unknown): { hint?: string } {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EACCES" ? { hint: "run as a user who may read it" } : {};
}
