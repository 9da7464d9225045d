/**
 * Cuts the bytes of a file, as they come, into chunks of whole lines, and lexes these.
 *
 *     given    …ding line 7 \n line 8 \n line 9 \n line 1
 *     lexed    the rest before, with line 7 .. line 9           `line 1` waits for more
 *
 * Of a line that is longer than a chunk the parts are handed out as they are: the chunk's tail, and
 * the heads of the next ones. Chunks are used in turn, so each is valid until as many others have come.
 */
import { type Lexed, lexLines, newLexed } from "./lexed.ts";

/** Most chunks are so large; small enough for a processor's cache. */
export const CHUNK_BYTES = 1 << 19;
/** Room for the rest of the chunk before too. */
const ROOM_BYTES = 2 * CHUNK_BYTES;
/** Lines are seldom shorter than 64 bytes. */
const CHUNK_LINES = ROOM_BYTES / 64;

export function newChunk(memory?: SharedArrayBufferConstructor): Lexed {
  return newLexed(CHUNK_LINES, ROOM_BYTES, memory);
}

export class Lexer {
  /** The chunk that is to be filled next; never the one handed out last. */
  private readonly next: () => Lexed | Promise<Lexed>;
  private readonly least: number;
  private chunk: Lexed | undefined;
  private filled = 0;
  /** Bytes of the chunk handed out last that belong to the next one. */
  private rest: Buffer = NOTHING;
  /** What comes goes on with a line whose beginning was handed out as a tail. */
  private isInLongLine = false;

  /** `least`: a chunk with fewer bytes waits for more. */
  constructor(next: () => Lexed | Promise<Lexed>, least: number) {
    this.next = next;
    this.least = least;
  }

  /** Takes further bytes of the file. */
  async *take(bytes: Buffer): AsyncGenerator<Lexed> {
    for (let at = 0; at < bytes.length; ) {
      const chunk = await this.current();
      const part = bytes.subarray(at, at + chunk.bytes.length - this.filled);
      chunk.bytes.set(part, this.filled);
      this.filled += part.length;
      at += part.length;
      if (this.filled >= this.least) yield* this.lexed(false);
    }
  }

  /** The file has ended: what is left of it, a line without its end too. */
  async *end(): AsyncGenerator<Lexed> {
    yield* this.lexed(true);
    this.isInLongLine = false;
  }

  /** True where what was not handed out begins with a line. */
  get isAtLine(): boolean {
    return !this.isInLongLine;
  }

  /** What has come and was not handed out; valid until more is taken. */
  get unread(): Buffer {
    return this.chunk ? this.chunk.bytes.subarray(0, this.filled) : this.rest;
  }

  private async current(): Promise<Lexed> {
    if (this.chunk) return this.chunk;
    const chunk = await this.next();
    chunk.bytes.set(this.rest, 0);
    this.filled = this.rest.length;
    this.rest = NOTHING;
    this.chunk = chunk;
    return chunk;
  }

  /** Lexes what has come, in more than one chunk where it has very short lines. */
  private async *lexed(isEnd: boolean): AsyncGenerator<Lexed> {
    while (this.chunk || this.rest.length > 0) {
      const chunk = await this.current();
      const { bytes } = chunk;
      const { filled } = this;
      chunk.headEnd = this.isInLongLine ? endOfLine(bytes, filled) : 0;
      const restAt = lexLines(chunk, chunk.headEnd, filled);
      const hasRowsLeft = chunk.count < chunk.form.length;
      const isLongLine = restAt === 0 && filled === bytes.length;
      const isTail = isLongLine || (isEnd && hasRowsLeft);
      if (restAt === 0 && !isTail) return; // not a whole line yet
      this.isInLongLine =
        isLongLine || (restAt === chunk.headEnd && restAt > 0 && !endsLine(chunk));
      chunk.tailAt = restAt;
      chunk.tailEnd = isTail ? filled : restAt;
      this.rest = isTail ? NOTHING : bytes.subarray(restAt, filled);
      this.chunk = undefined;
      yield chunk;
      if (hasRowsLeft) return;
    }
  }
}

function endOfLine(bytes: Buffer, filled: number): number {
  const newline = bytes.indexOf(NEWLINE);
  return newline < 0 || newline >= filled ? filled : newline + 1;
}

/** True if a chunk's head is the end of its line. */
export function endsLine({ bytes, headEnd }: Lexed): boolean {
  return headEnd > 0 && bytes[headEnd - 1] === NEWLINE;
}

const NOTHING = Buffer.alloc(0);
const NEWLINE = 0x0a;
