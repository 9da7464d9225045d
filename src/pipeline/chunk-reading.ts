/**
 * A part of a log put into an engine's memory, chunk by chunk, where the engine reads its lines.
 */
import type { Filling } from "../sources/chunks.ts";
import { breath } from "./breath.ts";

/** Where a part is put, chunk by chunk: an engine, or the like. */
export interface Chunk {
  /** To be asked for again for every chunk. */
  readonly bytes: Buffer;
  readonly chunkAt: number;
  readonly chunkBytes: number;
}

/** How far an engine has come in its chunk. */
export interface Stop {
  /** Behind the last line that was taken. */
  at: number;
  /** What comes behind it is not for the engine. */
  isLast?: boolean;
}

/** Takes the lines of a chunk up to `end`, of which the first is at `place` in the file. */
export type TakeChunk = (end: number, place: number) => Promise<Stop>;

/** Gives `take` all whole lines of a part that begins at `place`; where it has stopped, and why. */
export async function readInChunks(
  chunk: Chunk,
  filling: Filling,
  begin: number,
  signal: AbortSignal | undefined,
  take: TakeChunk,
): Promise<{ place: number; isAll: boolean; hasNuls?: true }> {
  const { chunkAt, chunkBytes } = chunk;
  let place = begin;
  let kept = 0;
  for (let turn = 1; ; turn++) {
    const filled = filling.fill(chunk.bytes.subarray(chunkAt + kept, chunkAt + chunkBytes));
    const bytes = typeof filled === "number" ? filled : await filled;
    if (turn % BREATH === 0) await breath();
    signal?.throwIfAborted();
    if (bytes === 0) return { place, isAll: kept === 0 };
    const end = chunkAt + kept + bytes;
    // Lines with NULs, a client's or those of a hole (sources/holes.ts), are none for the engine.
    if (chunk.bytes.subarray(chunkAt + kept, end).includes(0))
      return { place, isAll: false, hasNuls: true };
    const { at, isLast } = await take(end, place);
    place += at - chunkAt;
    kept = end - at;
    // A line that fills the chunk is none for the engine either.
    if (isLast || kept === chunkBytes) return { place, isAll: false };
    chunk.bytes.copyWithin(chunkAt, at, end);
  }
}

/** Chunks between two breaths. */
const BREATH = 16;
