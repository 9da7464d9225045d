/**
 * Any bytes of a file as they are unpacked, for one who asks for them mostly in their order.
 *
 * A file that is not packed is read where they lie. One that is packed has to be unpacked up to them, and again from
 * its beginning for those that were passed.
 */
import { chunksOf, isPacked } from "../files/chunks.ts";
import { bytesOf } from "../files/ends.ts";
import type { FileEntry } from "../source.ts";

export class UnpackedBytes {
  private readonly file: FileEntry;
  private readonly isPacked: boolean;
  private chunks: AsyncGenerator<Buffer> | undefined;
  /** What was unpacked last, and where it begins. */
  private kept: Buffer = NOTHING;
  private keptAt = 0;

  constructor(file: FileEntry) {
    this.file = file;
    this.isPacked = isPacked(file);
  }

  /** Bytes from there on; fewer where it ends. */
  async at(at: number, bytes: number): Promise<Buffer> {
    if (!this.isPacked) return bytesOf(this.file, at, bytes);
    if (!this.chunks || at < this.keptAt) await this.begin();
    while (at + bytes > this.keptAt + this.kept.length && (await this.unpackMore(at)));
    const from = at - this.keptAt;
    return Buffer.from(this.kept.subarray(Math.max(0, from), Math.max(0, from + bytes)));
  }

  async close(): Promise<void> {
    await this.chunks?.return(undefined);
  }

  private async begin(): Promise<void> {
    await this.close();
    this.kept = NOTHING;
    this.keptAt = 0;
    this.chunks = chunksOf(this.file, { trouble: () => {} }); // who reads it as a whole says what is wrong
  }

  /** Unpacks on, and keeps what is wanted from `at` on with a little before it; false at the end. */
  private async unpackMore(at: number): Promise<boolean> {
    const { done, value } = (await this.chunks?.next()) ?? { done: true, value: undefined };
    if (done || !value) return false;
    const passed = Math.min(this.kept.length, Math.max(0, at - KEPT_BEFORE - this.keptAt));
    this.kept = Buffer.concat([this.kept.subarray(passed), value]);
    this.keptAt += passed;
    return true;
  }
}

const NOTHING = Buffer.alloc(0);
const KEPT_BEFORE = 1 << 16;
