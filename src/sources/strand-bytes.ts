/**
 * The bytes of files that follow each other in time, as if they were one: read at any place.
 *
 * Only for files that are not packed; a place is a byte of all of them together.
 */
import { isPacked } from "./chunks.ts";
import { type Opened, opened } from "./held.ts";
import type { FileEntry, Source } from "./source.ts";
import type { Part } from "./strand.ts";

/** A file cannot be read, or was rotated away since it was found: who reads it plainly knows more. */
export class UnreadableError extends Error {}

/** Most lines are shorter. */
const PIECE_BYTES = 1 << 9;

export class StrandBytes {
  readonly size: number;
  private readonly files: { index: number; file: FileEntry; from: number; to: number }[] = [];
  private readonly open = new Map<FileEntry, Opened>();

  /** undefined if a file is packed, or there is more than one strand. */
  static of({ files, strands }: Source): StrandBytes | undefined {
    const [strand = []] = strands;
    const entries = strand.map((index) => [index, files[index]] as [number, FileEntry]);
    const isPlain = entries.every(([, file]) => file.kind !== "stdin" && !isPacked(file));
    return strands.length === 1 && isPlain ? new StrandBytes(entries) : undefined;
  }

  private constructor(entries: [number, FileEntry][]) {
    let size = 0;
    for (const [index, file] of entries) {
      if (file.size > 0) this.files.push({ index, file, from: size, to: size + file.size });
      size += file.size;
    }
    this.size = size;
  }

  /** Fills `into` from a place on; how much of it was filled. */
  read(into: Uint8Array, at: number): number {
    let filled = 0;
    for (const { file, from, to } of this.files) {
      const place = at + filled;
      if (place >= to || place < from) continue;
      const wanted = Math.min(into.length - filled, to - place);
      filled += this.readFile(file, into.subarray(filled, filled + wanted), place - from);
      if (filled === into.length) break;
    }
    return filled;
  }

  /** Latin-1, as far as there is so much. */
  textAt(at: number, length: number): string {
    const text = Buffer.allocUnsafe(length);
    return text.toString("latin1", 0, this.read(text, at));
  }

  /** Where the line begins that a place is in. */
  lineAt(place: number): number {
    for (let to = place; to > 0; ) {
      const from = Math.max(0, to - PIECE_BYTES);
      const newline = this.textAt(from, to - from).lastIndexOf("\n");
      if (newline >= 0) return from + newline + 1;
      to = from;
    }
    return 0;
  }

  /** Where the next line begins behind a place; the end if none does. */
  lineBehind(place: number): number {
    for (let at = place; at < this.size; at += PIECE_BYTES) {
      const newline = this.textAt(at, PIECE_BYTES).indexOf("\n");
      if (newline >= 0) return at + newline + 1;
    }
    return this.size;
  }

  /** The parts of files that lie in [from, to); the last one's end is open where all ends. */
  parts(from: number, to: number): Part[] {
    return this.files
      .filter((file) => file.from < to && file.to > from)
      .map(({ index, from: begin, to: end }) => ({
        file: index,
        from: Math.max(0, from - begin),
        to: to < end ? to - begin : Number.POSITIVE_INFINITY,
      }));
  }

  close(): void {
    for (const one of this.open.values()) one.close();
    this.open.clear();
  }

  private readFile(file: FileEntry, into: Uint8Array, at: number): number {
    try {
      return this.opened(file).read(into, into.length, at);
    } catch (cause) {
      throw new UnreadableError(file.path, { cause });
    }
  }

  private opened(file: FileEntry): Opened {
    const known = this.open.get(file);
    if (known) return known;
    const open = opened(file);
    if (!open) throw new UnreadableError(file.path);
    this.open.set(file, open);
    return open;
  }
}
