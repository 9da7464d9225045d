/**
 * The content of a file as it is read: the marks in it, and its length, as another file of that content is known by
 * them (known-files.ts).
 */
import { longHashOf } from "../../bytes/bytes.ts";
import type { Lexed } from "../lexed.ts";
import type { FileCoverage, FileEntry } from "../source.ts";
import { distanceOfMarks, END_BYTES, HEAD_BYTES, type KnownFile } from "./known-files.ts";
import { UnpackedBytes } from "./unpacked-bytes.ts";

/** Of what was read of a file, without a mark of UTF-8 at its beginning. A value: what is read later makes another. */
export interface Content {
  bytes: number;
  /** The first bytes, as long as they are fewer than HEAD_BYTES; then only their hash. */
  short: Buffer;
  head: number | undefined;
  /** Of which the first `count` are its own: later ones are added to the same lists. */
  marks: number[];
  markedAt: number[];
  count: number;
  end: Buffer;
}

/** Nothing was read yet. */
export function noContent(): Content {
  return {
    bytes: 0,
    short: NOTHING,
    head: undefined,
    marks: [],
    markedAt: [],
    count: 0,
    end: NOTHING,
  };
}

/** That of a known file which is read on: what was read of it ends at byte `to` of `file`, unpacked. */
export async function contentAgain(
  file: FileEntry,
  to: number,
  { bytes, head, window, marks, markedAt }: KnownFile,
): Promise<Content> {
  const isShort = window < HEAD_BYTES || bytes < HEAD_BYTES;
  const unpacked = new UnpackedBytes(file);
  try {
    const short = isShort ? await unpacked.at(to - bytes, bytes) : NOTHING;
    const window = Math.min(to, bytes, END_BYTES);
    const end = await unpacked.at(to - window, window);
    const count = marks.length;
    return {
      ...{ bytes, short, end, count },
      ...{ head: isShort ? undefined : head, marks: [...marks], markedAt: [...markedAt] },
    };
  } finally {
    await unpacked.close();
  }
}

/** With a chunk that was read behind it; the chunk's bytes need not stay. */
export function contentWith(content: Content, chunk: Lexed): Content {
  const { bytes, marks, markedAt } = content;
  const more = chunk.bytes.subarray(0, chunk.tailEnd);
  marks.length = markedAt.length = content.count;
  mark(content, chunk);
  const short = content.head === undefined ? withFirst(content.short, more) : NOTHING;
  const end =
    more.length < END_BYTES
      ? Buffer.concat([content.end, more]).subarray(-END_BYTES)
      : Buffer.from(more.subarray(-END_BYTES));
  return {
    ...{ bytes: bytes + more.length, marks, markedAt, count: marks.length, end },
    ...(short.length === HEAD_BYTES
      ? { short: NOTHING, head: longHashOf(short) }
      : { short, head: content.head }),
  };
}

function withFirst(short: Buffer, more: Buffer): Buffer {
  return Buffer.concat([short, more.subarray(0, HEAD_BYTES - short.length)]);
}

/** Marks the first line that begins so far behind the mark before. */
function mark(
  { bytes, marks, markedAt }: Content,
  { bytes: chunk, count, rawAt, tailEnd }: Lexed,
): void {
  const last = markedAt.at(-1) ?? 0;
  let next = last + distanceOfMarks(last) - bytes;
  for (let i = 0; i < count; i++) {
    const at = rawAt[i];
    if (at < next) continue;
    if (at + HEAD_BYTES > tailEnd) return;
    marks.push(longHashOf(chunk.subarray(at, at + HEAD_BYTES)));
    markedAt.push(bytes + at);
    next = at + distanceOfMarks(bytes + at);
  }
}

/** `seen`: the content with what was read behind it, though not used. */
export function knownFileOf(
  { bytes, count, end }: Content,
  seen: Content,
  { first, last }: Pick<FileCoverage, "first" | "last">,
): KnownFile {
  const isShort = seen.head === undefined;
  return {
    head: seen.head ?? longHashOf(seen.short),
    window: isShort ? seen.short.length : HEAD_BYTES,
    marks: seen.marks.slice(0, count),
    markedAt: seen.markedAt.slice(0, count),
    end: longHashOf(end),
    ...{ bytes, first, last },
  };
}

const NOTHING = Buffer.alloc(0);
