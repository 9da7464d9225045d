/**
 * What a thread runs that unpacks a file for another one: it posts chunk after chunk, and fills those
 * again that come back.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { FileEntry, Trouble } from "../source.ts";
import { unpackedChunks } from "./chunks.ts";
import type { Packet } from "./unpacking.ts";

const MOST_CHUNKS = 5;
/** Larger than what unpacking gives at a time, for every message costs its while. */
const CHUNK_BYTES = 1 << 20;

let made = 0;
/** Chunks that came back. */
const free: Uint8Array<ArrayBuffer>[] = [];
let cameBack: (() => void) | undefined;

parentPort?.on("message", (chunk: Uint8Array<ArrayBuffer>) => {
  free.push(chunk);
  cameBack?.();
});

// Not awaited here, as in main.ts; if it fails, so does the thread.
void unpack(workerData as FileEntry);

async function unpack(file: FileEntry): Promise<void> {
  const progress = { bytesOnDisk: 0 };
  const troubles: Trouble[] = [];
  const chunks = unpackedChunks(file, { progress, trouble: (trouble) => troubles.push(trouble) });
  let chunk = await freeChunk();
  let filled = 0;
  for await (const bytes of chunks) {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + CHUNK_BYTES - filled);
      chunk.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < CHUNK_BYTES) continue;
      post({ chunk, bytes: filled, bytesOnDisk: progress.bytesOnDisk });
      chunk = await freeChunk();
      filled = 0;
    }
  }
  const { bytesOnDisk } = progress;
  post({ chunk, bytes: filled, bytesOnDisk, troubles });
  parentPort?.close();
}

function post(packet: Packet): void {
  parentPort?.postMessage(packet, [packet.chunk.buffer]);
}

async function freeChunk(): Promise<Uint8Array<ArrayBuffer>> {
  while (free.length === 0 && made === MOST_CHUNKS)
    await new Promise<void>((resolve) => {
      cameBack = resolve;
    });
  return free.pop() ?? newChunk();
}

function newChunk(): Uint8Array<ArrayBuffer> {
  made++;
  return new Uint8Array(CHUNK_BYTES);
}
