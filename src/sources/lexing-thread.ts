/**
 * What the thread runs that lexes ahead: it reads files and unpacks them, or is given the bytes of a pipe. It fills
 * chunks in memory that both threads share, and those again that come back.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Lexed } from "./lexed.ts";
import { type LexedStep, lexedParts, newReading, stepOf } from "./lexed-parts.ts";
import { CHUNK_BYTES, Lexer } from "./lexer.ts";
import type { Job, Note, Packet } from "./lexing-ahead.ts";

const { parts, chunks } = workerData as Job;
// What was a Buffer is none on this side.
for (const chunk of chunks) chunk.bytes = chunk.raw = Buffer.from(chunk.bytes.buffer);

const free = [...chunks];
/** Of a pipe; undefined at its end. */
const given: (Uint8Array | undefined)[] = [];
let noted: (() => void) | undefined;

parentPort?.on("message", (note: Note) => {
  if ("free" in note) free.push(...note.free.map((chunk) => chunks[chunk]));
  else given.push(note.bytes);
  noted?.();
});

// Not awaited here, as in main.ts; if it fails, so does the thread.
void lex();

async function lex(): Promise<void> {
  const steps = parts ? lexedParts(parts, freeChunk, CHUNK_BYTES) : lexedPipe();
  for await (const { chunk, ...step } of steps) {
    const packet: Packet = { ...step, filled: chunk && filledOf(chunk) };
    parentPort?.postMessage(packet);
  }
  parentPort?.close();
}

/** Chunks are handed out as bytes come: the other side may wait for them. */
async function* lexedPipe(): AsyncGenerator<LexedStep> {
  const reading = newReading(0);
  const lexer = new Lexer(freeChunk, 1);
  for (;;) {
    while (given.length === 0) await nextNote();
    const bytes = given.shift();
    if (!bytes) break;
    reading.bytes += bytes.length;
    for await (const chunk of lexer.take(Buffer.from(bytes.buffer))) yield stepOf(reading, chunk);
  }
  for await (const chunk of lexer.end()) yield stepOf(reading, chunk);
  yield stepOf(reading);
}

function filledOf(chunk: Lexed): Packet["filled"] {
  const { count, headEnd, tailAt, tailEnd, hasNuls } = chunk;
  return { chunk: chunks.indexOf(chunk), count, headEnd, tailAt, tailEnd, hasNuls };
}

async function freeChunk(): Promise<Lexed> {
  while (free.length === 0) await nextNote();
  return free.shift() as Lexed;
}

/** Only one waits at a time: a chunk is not asked for while bytes are. */
function nextNote(): Promise<void> {
  return new Promise((resolve) => {
    noted = resolve;
  });
}
