/**
 * A large packed file, unpacked by a thread of its own while its lines are read here.
 */
import { Worker } from "node:worker_threads";
import type { FileEntry, Trouble } from "../source.ts";
import type { ChunkOptions } from "./chunks.ts";

/** What the thread posts; the last packet has the troubles. */
export interface Packet {
  chunk: Uint8Array<ArrayBuffer>;
  /** How much of the chunk is filled. */
  bytes: number;
  /** Packed bytes that were read so far. */
  bytesOnDisk: number;
  troubles?: Trouble[];
}

export async function* unpackedElsewhere(
  file: FileEntry,
  { progress, trouble }: ChunkOptions,
): AsyncGenerator<Buffer> {
  const worker = new Worker(new URL("./unpack-thread.js", import.meta.url), { workerData: file });
  const packets: Packet[] = [];
  let failure: Error | undefined;
  let came: (() => void) | undefined;
  worker.on("message", (packet: Packet) => {
    packets.push(packet);
    came?.();
  });
  worker.on("error", (error) => {
    failure = error;
    came?.();
  });
  try {
    for (;;) {
      const packet = packets.shift();
      if (!packet) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          came = resolve;
        });
        continue;
      }
      const { chunk, bytes, bytesOnDisk, troubles } = packet;
      if (progress) progress.bytesOnDisk = bytesOnDisk;
      if (bytes > 0) yield Buffer.from(chunk.buffer, 0, bytes);
      worker.postMessage(chunk, [chunk.buffer]); // to be filled again
      if (!troubles) continue;
      for (const one of troubles) trouble(one);
      return;
    }
  } finally {
    await worker.terminate();
  }
}
