/**
 * What the thread runs that reads, unpacks and lexes ahead: it fills chunks in memory that both threads share,
 * and those again that come back.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Lexed } from "./lexed.ts";
import { lexedParts } from "./lexed-parts.ts";
import { CHUNK_BYTES } from "./lexer.ts";
import type { Job, Packet } from "./lexing-ahead.ts";

const { parts, chunks } = workerData as Job;
// What was a Buffer is none on this side.
for (const chunk of chunks) chunk.bytes = chunk.raw = Buffer.from(chunk.bytes.buffer);

const free = [...chunks];
let cameBack: (() => void) | undefined;

parentPort?.on("message", (chunk: number) => {
  free.push(chunks[chunk] as Lexed);
  cameBack?.();
});

// Not awaited here, as in main.ts; if it fails, so does the thread.
void lex();

async function lex(): Promise<void> {
  for await (const { chunk, ...step } of lexedParts(parts, freeChunk, CHUNK_BYTES)) {
    const packet: Packet = { ...step, filled: chunk && filledOf(chunk) };
    parentPort?.postMessage(packet);
  }
  parentPort?.close();
}

function filledOf(chunk: Lexed): Packet["filled"] {
  const { count, headEnd, tailAt, tailEnd, hasNuls } = chunk;
  return { chunk: chunks.indexOf(chunk), count, headEnd, tailAt, tailEnd, hasNuls };
}

async function freeChunk(): Promise<Lexed> {
  while (free.length === 0)
    await new Promise<void>((resolve) => {
      cameBack = resolve;
    });
  return free.shift() as Lexed;
}
