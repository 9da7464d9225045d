/**
 * Files, or lines of them, one after the other as lexed chunks; on whatever thread this runs.
 *
 * What is to be told of a file on the way (how much of it was read, and what is wrong with it) comes with its chunks,
 * so that it is known in the log's order.
 */
import type { Redaction } from "../redaction/pseudonyms.ts";
import { type ChunkOptions, rangeOf, withoutMark } from "./files/chunks.ts";
import type { Lexed } from "./lexed.ts";
import { Lexer } from "./lexer.ts";
import { redacted } from "./redacting.ts";
import type { FileEntry, Trouble } from "./source.ts";

/** Bytes [from, to) of a file, which are whole lines; `to` is Infinity for all there are. */
export interface FilePart {
  file: FileEntry;
  from: number;
  to: number;
  /** Other names take the place of those that are read. */
  redaction?: Redaction | undefined;
}

/** One step in reading parts: a chunk, or (without one) a part's end. */
export interface LexedStep {
  /** Which of the parts. */
  part: number;
  chunk: Lexed | undefined;
  /** Where in the file, unpacked, the chunk's first byte stands; undefined where others were put in place of its bytes. */
  at: number | undefined;
  /** Bytes that came since the step before, unpacked and on the disk. */
  bytes: number;
  bytesOnDisk: number;
  /** What was wrong with the part, at its end. */
  troubles: Trouble[];
}

/**
 * `next`: the chunk to be filled next, never the one handed out last; `least`: one with fewer bytes waits for more.
 */
export async function* lexedParts(
  parts: readonly FilePart[],
  next: () => Lexed | Promise<Lexed>,
  least: number,
): AsyncGenerator<LexedStep> {
  for (const [part, { file, from, to, redaction }] of parts.entries()) {
    const reading = newReading(part);
    const lexer = new Lexer(next, least);
    let isBeginning = from === 0;
    let at = from;
    const placed = (chunk: Lexed): LexedStep => {
      const step = stepOf(reading, chunk, redaction ? undefined : at);
      at += chunk.tailEnd;
      return step;
    };
    const read = rangeOf(file, { from, to }, reading.options);
    for await (const given of redacted(read, redaction)) {
      const bytes = isBeginning ? withoutMark(given) : given;
      isBeginning = false;
      reading.bytes += given.length;
      at += given.length - bytes.length;
      for await (const chunk of lexer.take(bytes)) yield placed(chunk);
    }
    for await (const chunk of lexer.end()) yield placed(chunk);
    yield stepOf(reading);
  }
}

/** A part under way, and what has come of it since the step before. */
export interface PartReading {
  part: number;
  bytes: number;
  options: ChunkOptions & { progress: { bytesOnDisk: number } };
  troubles: Trouble[];
}

export function newReading(part: number, stdin?: AsyncIterable<Buffer>): PartReading {
  const troubles: Trouble[] = [];
  const progress = { bytesOnDisk: 0 };
  const options = { stdin, progress, trouble: (one: Trouble) => troubles.push(one) };
  return { part, bytes: 0, options, troubles };
}

/** The next step: a chunk, or the part's end. */
export function stepOf(reading: PartReading, chunk?: Lexed, at?: number): LexedStep {
  const { part, bytes, options, troubles } = reading;
  const { bytesOnDisk } = options.progress;
  reading.bytes = options.progress.bytesOnDisk = 0;
  return { part, chunk, at, bytes, bytesOnDisk, troubles: chunk ? [] : troubles };
}
