/**
 * Parts of files read, unpacked and lexed by a thread of its own, while their lines are settled and tracked here.
 *
 *     the other thread   | lexes 3 | lexes 4 | lexes 5 |  waits for a chunk
 *     this one                 | tracks 1  | tracks 2  | tracks 3 …
 *
 * Chunks lie in memory that both share: what goes to and fro is which of them is full, and which is free again.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { isPacked } from "./files/chunks.ts";
import type { Lexed } from "./lexed.ts";
import { type FilePart, lexedParts, type Step } from "./lexed-parts.ts";
import { newChunk } from "./lexer.ts";

/** What the thread is given. */
export interface Job {
  parts: readonly FilePart[];
  chunks: Lexed[];
}

/** What it posts: a step, and what is in the chunk beside its columns. */
export interface Packet extends Omit<Step, "chunk"> {
  filled:
    | ({ chunk: number } & Pick<Lexed, "count" | "headEnd" | "tailAt" | "tailEnd" | "hasNuls">)
    | undefined;
}

/** The steps of reading `parts`: by a thread where they are large enough, else here. */
export function stepsOf(
  parts: readonly FilePart[],
  stdin?: AsyncIterable<Buffer>,
): AsyncGenerator<Step> {
  const isLarge = parts.reduce((bytes, part) => bytes + bytesOf(part), 0) >= LEAST_FOR_THREAD;
  return isLarge && threads < availableParallelism() ? lexedAhead(parts) : lexedHere(parts, stdin);
}

/** The same on this thread alone. */
export function lexedHere(
  parts: readonly FilePart[],
  stdin?: AsyncIterable<Buffer>,
): AsyncGenerator<Step> {
  const chunks = [newChunk(), newChunk()];
  let turn = 0;
  const next = (): Lexed => {
    turn = 1 - turn;
    return chunks[turn];
  };
  return lexedParts(parts, next, 1, stdin);
}

/** Smaller ones are lexed before a thread has begun. */
const LEAST_FOR_THREAD = 8e6;
/** What is packed becomes some ten times as large. */
const UNPACKED = 10;
/** Enough for the thread to go on while a chunk is worked on that takes long. */
const CHUNKS_AHEAD = 6;

let threads = 0;

/** 0 of what comes by a pipe: nobody knows. */
function bytesOf({ file, from, to }: FilePart): number {
  const { size } = file;
  return isPacked(file) ? Math.min(to, UNPACKED * size) - from : Math.min(to, size) - from;
}

export async function* lexedAhead(parts: readonly FilePart[]): AsyncGenerator<Step> {
  const chunks = Array.from({ length: CHUNKS_AHEAD }, () => newChunk(SharedArrayBuffer));
  const job: Job = { parts, chunks };
  // Beside this file, which is TypeScript where it is run from source.
  const program = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, "lexing-thread$1"));
  const worker = new Worker(program, { workerData: job });
  threads++;
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
    for (let ended = 0; ended < parts.length; ) {
      const packet = packets.shift();
      if (!packet) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          came = resolve;
        });
        continue;
      }
      const { filled, ...step } = packet;
      if (!filled) {
        ended++;
        yield { ...step, chunk: undefined };
        continue;
      }
      const { chunk: i, ...rest } = filled;
      yield { ...step, chunk: Object.assign(chunks[i], rest) };
      worker.postMessage(i); // to be filled again
    }
  } finally {
    threads--;
    await worker.terminate();
  }
}
