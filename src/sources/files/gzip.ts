/**
 * gzip, of one member or several: taken apart here, and inflated by Node's zlib.
 *
 *     1f 8b 08 flags … name | deflated data | checksum, length        and again
 *
 * Node's own gunzip keeps what it has of a member whose checksum is wrong, or behind which something
 * else stands. Here all that can be inflated is given, and what is wrong is said. Where the data is broken
 * the next member is looked for, and a hole stands for what is lost. Source: RFC 1952.
 */
import { constants, createInflateRaw } from "node:zlib";
import { LOST } from "../containers/holes.ts";
import type { Flaw } from "./compression.ts";

export async function* gunzip(
  bytes: AsyncIterable<Buffer>,
  onFlaw: (flaw: Flaw) => void,
): AsyncGenerator<Buffer> {
  const packed = new Packed(bytes);
  let isBroken = false;
  for (let isFirst = true; ; isFirst = false) {
    const { isFound, passed } = await packed.seekMember();
    if (passed && (isFound || isFirst)) isBroken = true;
    else if (passed && !isBroken) onFlaw("followed");
    if (isBroken) onFlaw("broken");
    if (!isFound) return;
    if (isBroken) yield LOST;
    const sum = new Sum();
    for await (const part of inflated(packed, sum)) yield part;
    const trailer = sum.isEnded && (await packed.has(TRAILER_BYTES)) && packed.take(TRAILER_BYTES);
    const isSame = trailer && trailer.readUInt32LE(0) === sum.crc;
    const isAsLong = trailer && trailer.readUInt32LE(4) === sum.length;
    isBroken = !isSame && !isAsLong;
    // It may have been inflated into the next member, and beyond.
    if (isBroken) packed.putBefore(trailer ? [...sum.last, trailer] : sum.last);
    else if (!isSame || !isAsLong) onFlaw("checksum");
  }
}

/** The packed bytes that were not used yet. */
class Packed {
  private readonly source: AsyncIterator<Buffer>;
  private bytes: Buffer = NOTHING;
  /** Those taken last can be given back. */
  private taken: Buffer = NOTHING;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** True if there are so many. */
  async has(bytes: number): Promise<boolean> {
    while (this.bytes.length < bytes) {
      const { done, value } = await this.source.next();
      if (done) return false;
      this.bytes = Buffer.concat([this.bytes, value]); // a copy: the source uses its buffer again
    }
    return true;
  }

  /** The next ones, at most so many. */
  take(bytes: number): Buffer {
    this.taken = this.bytes;
    this.bytes = this.bytes.subarray(bytes);
    return this.taken.subarray(0, bytes);
  }

  /** Of what was taken last only so many were used. */
  giveBack(used: number): void {
    this.bytes = this.taken.subarray(used);
  }

  /** They are to be looked through again. */
  putBefore(pieces: readonly Buffer[]): void {
    this.bytes = Buffer.concat([...pieces, this.bytes]);
  }

  /** Goes behind the head of the next member. `passed`: other bytes than NULs, with which some pad, stand before it. */
  async seekMember(): Promise<{ isFound: boolean; passed: boolean }> {
    let passed = false;
    while (await this.has(1)) {
      const magic = Math.max(0, this.bytes.indexOf(MAGIC[0]));
      if (magic > 0 || this.bytes[0] !== MAGIC[0]) {
        const other = this.take(magic || this.bytes.length);
        passed ||= other.some((byte) => byte !== 0);
        continue;
      }
      const head = await this.headLength();
      if (head > 0) {
        this.take(head);
        return { isFound: true, passed };
      }
      this.take(1);
      passed = true;
    }
    return { isFound: false, passed };
  }

  /** 0 if it is no member's head. */
  private async headLength(): Promise<number> {
    if (!(await this.has(HEAD_BYTES)) || !this.bytes.subarray(0, MAGIC.length).equals(MAGIC))
      return 0;
    const flags = this.bytes[MAGIC.length];
    if ((flags & RESERVED) !== 0) return 0;
    let length = HEAD_BYTES;
    if (flags & EXTRA) {
      if (!(await this.has(length + 2))) return 0;
      length += 2 + this.bytes.readUInt16LE(length);
    }
    for (const text of [NAME, COMMENT])
      if (flags & text) {
        let end = -1;
        for (let more = length + 1; end < 0 && more < MOST_HEAD; more++) {
          if (!(await this.has(more))) return 0;
          end = this.bytes.indexOf(0, length);
        }
        if (end < 0) return 0;
        length = end + 1;
      }
    if (flags & HEAD_CHECKSUM) length += 2;
    return (await this.has(length)) ? length : 0;
  }
}

/** What is inflated of a member; what it comes to is in `sum`. */
async function* inflated(packed: Packed, sum: Sum): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: CHUNK_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  const feeding = feed(stream, packed, sum.last);
  try {
    for await (const part of stream) {
      sum.add(part as Buffer);
      yield part as Buffer;
    }
    sum.isEnded = !(await feeding).isAll;
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith("Z_")) throw error;
  } finally {
    stream.destroy();
    await feeding;
  }
}

/**
 * Ends when the stream wants no more, which has then got all that is its; `isAll`: there is no more to give.
 * The pieces that it got last are in `last`.
 */
async function feed(
  stream: ReturnType<typeof createInflateRaw>,
  packed: Packed,
  last: Buffer[],
): Promise<{ isAll: boolean }> {
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    for (const event of ["end", "close", "error"])
      stream.once(event, () => {
        isOver = true;
        resolve();
      });
  });
  for (let given = 0; await packed.has(1); ) {
    const piece = packed.take(PIECE_BYTES);
    last.push(piece);
    if (last.length > MOST_LAST) last.shift();
    const taken = new Promise<void>((resolve) => stream.write(piece, () => resolve()));
    await Promise.race([taken, over]);
    const used = stream.errored ? piece.length : stream.bytesWritten - given;
    given += piece.length;
    if (!isOver && used === piece.length) continue;
    packed.giveBack(used);
    last[last.length - 1] = piece.subarray(0, used);
    return { isAll: false };
  }
  stream.end();
  return { isAll: true };
}

/** What was inflated. */
class Sum {
  /** The packed pieces that were inflated last. */
  readonly last: Buffer[] = [];
  length = 0;
  /** The member's data came to its end. */
  isEnded = false;
  private rest = ~0;

  get crc(): number {
    return ~this.rest >>> 0;
  }

  add(bytes: Buffer): void {
    this.rest = crcOf(bytes, this.rest);
    this.length = (this.length + bytes.length) >>> 0;
  }
}

/** Goes on with `rest`; four bytes at a time, each by the table for its distance from the last of them. */
function crcOf(bytes: Buffer, rest: number): number {
  const whole = bytes.length & ~3;
  let sum = rest;
  for (let i = 0; i < whole; i += 4) {
    sum ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    sum =
      TABLES[0x300 | (sum & 0xff)] ^
      TABLES[0x200 | ((sum >>> 8) & 0xff)] ^
      TABLES[0x100 | ((sum >>> 16) & 0xff)] ^
      TABLES[sum >>> 24];
  }
  for (let i = whole; i < bytes.length; i++) sum = (sum >>> 8) ^ TABLES[(sum ^ bytes[i]) & 0xff];
  return sum;
}

/** One behind the other: what a byte comes to, and with one, two, three bytes of 0 behind it. */
const TABLES = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  TABLES[byte] = rest;
}
for (let i = 256; i < TABLES.length; i++) {
  const before = TABLES[i - 256];
  TABLES[i] = (before >>> 8) ^ TABLES[before & 0xff];
}

const NOTHING = Buffer.alloc(0);
const MAGIC = Buffer.from("1f8b08", "hex");
const HEAD_BYTES = 10;
const TRAILER_BYTES = 8;
/** A name that is longer is none. */
const MOST_HEAD = 1 << 16;
const HEAD_CHECKSUM = 0x02;
const EXTRA = 0x04;
const NAME = 0x08;
const COMMENT = 0x10;
const RESERVED = 0xe0;
/** Of packed bytes: zlib keeps to itself what it has inflated of a piece that is broken. */
const PIECE_BYTES = 1 << 12;
/** Pieces in which the next member is looked for if one is broken. */
const MOST_LAST = 64;
/** Of unpacked bytes. */
const CHUNK_BYTES = 1 << 17;
