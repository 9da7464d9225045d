/**
 * Files read, unpacked and lexed by a thread of its own, or pipes lexed by it, while their lines are settled and
 * tracked here.
 *
 *     the other thread   | lexes 3 | lexes 4 | lexes 5 |  waits for a chunk
 *     this one                 | tracks 1  | tracks 2  | tracks 3 …
 *
 * Chunks lie in memory that both share: what goes to and fro is which of them is full, and which is free again.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { isPacked, rangeOf, WHOLE, withoutMark } from "./files/chunks.ts";
import { placedLinesFrom } from "./files/ends.ts";
import type { Lexed } from "./lexed.ts";
import {
  type FilePart,
  type LexedStep,
  lexedParts,
  newReading,
  type PartReading,
  stepOf,
} from "./lexed-parts.ts";
import { Lexer, newChunk } from "./lexer.ts";
import { redacted } from "./redacting.ts";
import { trace } from "./trace.ts";

/** What the thread is given: files that it reads, or (without parts) chunks for a pipe whose bytes follow. */
export interface Job {
  parts?: readonly FilePart[];
  chunks: Lexed[];
}

/** What it is told: which chunks it may fill again, or what has come by the pipe, which has ended without bytes. */
export type Note = { free: number[] } | { bytes: Uint8Array | undefined };

/** What it posts: a step, and what is in the chunk beside its columns. */
export interface Packet extends Omit<LexedStep, "chunk"> {
  filled:
    | ({ chunk: number } & Pick<Lexed, "count" | "headEnd" | "tailAt" | "tailEnd" | "hasNuls">)
    | undefined;
}

/** The steps of reading `parts`: by a thread where they are large enough, else here, into the chunks that `next` gives. */
export function stepsOf(
  parts: readonly FilePart[],
  stdin?: AsyncIterable<Buffer>,
  next?: () => Lexed,
): AsyncGenerator<LexedStep> {
  const [first] = parts;
  if (first?.file.kind === "stdin") return lexedPipe(first, stdin, LEAST_FOR_THREAD);
  const bytes = parts.reduce((sum, part) => sum + bytesOf(part), 0);
  const why = bytes < LEAST_FOR_THREAD ? `${bytes} bytes are few` : reasonForNone();
  trace("lexing", () => `${first?.file.path}: ${why === undefined ? "ahead" : `here: ${why}`}`);
  return why === undefined ? lexedAhead(parts) : lexedHere(parts, next);
}

/** Files read and lexed on this thread alone. */
export function lexedHere(
  parts: readonly FilePart[],
  next: () => Lexed = twoInTurn(),
): AsyncGenerator<LexedStep> {
  return lexedParts(parts, next, 1);
}

/** Files read and lexed by another thread; while that begins, their first lines are lexed here. */
export async function* lexedAhead(parts: readonly FilePart[]): AsyncGenerator<LexedStep> {
  const [first, ...others] = parts;
  const border = first && borderIn(first);
  const ofThread = border === undefined ? parts : [{ ...first, from: border }, ...others];
  const thread = new LexingThread(ofThread);
  try {
    if (border !== undefined)
      for await (const step of lexedHere([{ ...first, to: border }]))
        if (step.chunk || step.troubles.length > 0) yield step; // its end is not the part's
    for (let ended = 0; ended < parts.length; ) {
      const step = await thread.step();
      if (!step.chunk) ended++;
      yield step;
    }
  } finally {
    await thread.end();
  }
}

/** Where a line begins so far behind a file's first that another thread has begun when they are lexed. */
function borderIn({ file, from, to }: FilePart): number | undefined {
  if (isPacked(file)) return undefined;
  const border = placedLinesFrom(file, from + FIRST_HERE, LONG_LINE_BYTES)?.at;
  return border !== undefined && border < Math.min(to, file.size) ? border : undefined;
}

/** What comes by a pipe, read here, and lexed here too until so much has come that another thread is worth while. */
export async function* lexedPipe(
  { file, redaction }: Pick<FilePart, "file" | "redaction">,
  stdin: AsyncIterable<Buffer> | undefined,
  mostHere: number,
): AsyncGenerator<LexedStep> {
  const reading = newReading(0, stdin);
  const stop = new AbortController();
  const pipe = rangeOf(file, WHOLE, { ...reading.options, signal: stop.signal });
  const given = redacted(pipe, redaction);
  const lexer = new Lexer(twoInTurn(), 1);
  let came = 0;
  try {
    for (;;) {
      const { done, value } = await given.next();
      if (done) break;
      const bytes = came === 0 ? withoutMark(value) : value;
      came += value.length;
      reading.bytes += value.length;
      for await (const chunk of lexer.take(bytes)) yield stepOf(reading, chunk);
      if (came < mostHere || !lexer.isAtLine || reasonForNone() !== undefined) continue;
      trace("lexing", () => `${file.path}: ahead from byte ${came} on`);
      yield* handedOn(given, lexer.unread, reading);
      return;
    }
    for await (const chunk of lexer.end()) yield stepOf(reading, chunk);
    yield stepOf(reading);
  } finally {
    stop.abort();
    void given.return(undefined); // not awaited: it may be waiting for more
  }
}

/** What comes from now on, `unread` first, is lexed by another thread. */
async function* handedOn(
  given: AsyncGenerator<Buffer>,
  unread: Buffer,
  reading: PartReading,
): AsyncGenerator<LexedStep> {
  const thread = new LexingThread();
  let isOver = false;
  reading.bytes -= unread.length; // counted again with what comes back
  thread.give(unread);
  const giving = (async () => {
    while (!isOver) {
      const { done, value } = await given.next();
      if (done) break;
      thread.give(value);
      await thread.hasRoom();
    }
    thread.giveEnd();
  })();
  giving.catch((error) => thread.fail(error));
  try {
    for (;;) {
      const { chunk, bytes } = await thread.step();
      reading.bytes += bytes;
      if (!chunk) break;
      yield stepOf(reading, chunk);
    }
    yield stepOf(reading);
  } finally {
    isOver = true;
    await thread.end();
  }
}

/** Chunks for this thread: one is filled while the other is read. */
function twoInTurn(): () => Lexed {
  const chunks = [newChunk(), newChunk()];
  let turn = 0;
  return () => {
    turn = 1 - turn;
    return chunks[turn];
  };
}

const FIRST_HERE = 1 << 20;
const LONG_LINE_BYTES = 1 << 16;
/** Smaller ones are lexed before a thread has begun. */
const LEAST_FOR_THREAD = 8e6;
/** What is packed becomes some ten times as large. */
const UNPACKED = 10;
/** Enough for the thread to go on while a chunk is worked on that takes long. */
const CHUNKS_AHEAD = 8;
/** It costs less to wake the thread for several chunks than for each. */
const FREED_AT_ONCE = 4;
/** Of a pipe's bytes, not lexed yet. */
const MOST_GIVEN = 4 << 20;

let threads = 0;

/** Why no further thread is to begin; undefined if one may. */
function reasonForNone(): string | undefined {
  const cores = availableParallelism();
  if (cores === 1) return "there is one core";
  return threads < cores ? undefined : `${threads} threads lex ahead already`;
}

function bytesOf({ file, from, to }: FilePart): number {
  const { size } = file;
  return isPacked(file) ? Math.min(to, UNPACKED * size) - from : Math.min(to, size) - from;
}

class LexingThread {
  private readonly chunks = Array.from({ length: CHUNKS_AHEAD }, () => newChunk(SharedArrayBuffer));
  private readonly worker: Worker;
  private readonly packets: Packet[] = [];
  private failure: Error | undefined;
  private came: (() => void) | undefined;
  /** The chunk that was handed out last. */
  private inUse: number | undefined;
  /** Chunks that may be filled again, of which the thread was not told yet. */
  private readonly free: number[] = [];
  private given = 0;
  /** Milliseconds in which there was nothing to go on with. */
  private waited = 0;
  private gotRoom: (() => void) | undefined;

  constructor(parts?: readonly FilePart[]) {
    const { chunks } = this;
    const workerData: Job = { ...(parts && { parts }), chunks };
    // Beside this file, which is TypeScript where it is run from source.
    const program = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, "lexing-thread$1"));
    this.worker = new Worker(program, { workerData });
    threads++;
    this.worker.on("message", (packet: Packet) => {
      this.packets.push(packet);
      this.came?.();
    });
    this.worker.on("error", (error) => this.fail(error));
  }

  /** The next step; the chunk of the one before is filled again. @throws what the thread failed by */
  async step(): Promise<LexedStep> {
    if (this.inUse !== undefined) this.free.push(this.inUse);
    this.inUse = undefined;
    if (this.free.length >= FREED_AT_ONCE) this.note({ free: this.free.splice(0) });
    const since = performance.now();
    while (this.packets.length === 0) {
      if (this.failure) throw this.failure;
      await new Promise<void>((resolve) => {
        this.came = resolve;
      });
    }
    this.waited += performance.now() - since;
    const { filled, ...step } = this.packets.shift() as Packet;
    this.given -= step.bytes;
    this.gotRoom?.();
    if (!filled) return { ...step, chunk: undefined };
    const { chunk, ...rest } = filled;
    this.inUse = chunk;
    return { ...step, chunk: Object.assign(this.chunks[chunk], rest) };
  }

  /** Gives it a copy of what has come by the pipe. */
  give(bytes: Buffer): void {
    const copy = Uint8Array.from(bytes);
    this.given += copy.length;
    this.worker.postMessage({ bytes: copy } satisfies Note, [copy.buffer]);
  }

  giveEnd(): void {
    this.note({ bytes: undefined });
  }

  /** Waits until it has lexed most of what it was given. */
  async hasRoom(): Promise<void> {
    while (this.given > MOST_GIVEN)
      await new Promise<void>((resolve) => {
        this.gotRoom = resolve;
      });
  }

  fail(error: Error): void {
    this.failure = error;
    this.came?.();
  }

  async end(): Promise<void> {
    threads--;
    trace("lexing", () => `waited ${Math.round(this.waited)} ms for the thread`);
    await this.worker.terminate();
  }

  private note(note: Note): void {
    this.worker.postMessage(note);
  }
}
