/**
 * What of a file was read before, though under another name or as other files: it is passed over piece by piece.
 *
 *     all.log    |  @1.s  |    @2.s    | current        | what has come since …
 *                `known    `known       `known, so far   `unknown: it goes on from there
 *     cut.log       ├──── from the middle of one that is known
 */
import { longHashOf } from "../../bytes/bytes.ts";
import { withoutMark } from "../files/chunks.ts";
import type { FileEntry } from "../source.ts";
import {
  END_BYTES,
  HEAD_BYTES,
  type KnownFile,
  type KnownPlace,
  type KnownPlaces,
  MOST_DISTANCE,
} from "./known-files.ts";
import { UnpackedBytes } from "./unpacked-bytes.ts";

/** Bytes [from, to) of a file which are those of a known file, from byte `at` of that on. */
export interface KnownPiece extends KnownPlace {
  from: number;
  to: number;
  /** All that was read of the known file stands there; else this one ends before. */
  isToEnd: boolean;
}

export interface ReadBefore {
  /** One behind the other, from the beginning. */
  pieces: KnownPiece[];
  /** Nothing stands behind them, or no whole line. */
  isWhole: boolean;
}

export async function readBefore(file: FileEntry, known: KnownPlaces): Promise<ReadBefore> {
  const pieces: KnownPiece[] = [];
  if (known.isEmpty) return { pieces, isWhole: false };
  const unpacked = new UnpackedBytes(file);
  try {
    for (let from = await beginningIn(unpacked); ; ) {
      const bytes = await unpacked.at(from, HEAD_BYTES);
      if (bytes.length < HEAD_BYTES && !bytes.includes(NEWLINE))
        return { pieces, isWhole: pieces.length > 0 };
      const piece = longest(await piecesAt(unpacked, from, known));
      if (!piece) return { pieces, isWhole: false };
      pieces.push(piece);
      if (!piece.isToEnd) return { pieces, isWhole: true };
      if (piece.to === from) return { pieces, isWhole: false }; // of that file nothing was used up to here
      from = piece.to;
    }
  } finally {
    await unpacked.close();
  }
}

/** Behind the mark of UTF-8, if an editor has put one there. */
async function beginningIn(unpacked: UnpackedBytes): Promise<number> {
  const head = await unpacked.at(0, 4);
  return head.length - withoutMark(head).length;
}

/** One that ends within a known file is passed over whole; else the more is known the better. */
function longest(pieces: readonly KnownPiece[]): KnownPiece | undefined {
  return pieces.reduce<KnownPiece | undefined>((best, piece) => {
    if (!best || (best.isToEnd && !piece.isToEnd)) return piece;
    return piece.isToEnd === best.isToEnd && piece.to > best.to ? piece : best;
  }, undefined);
}

/** What is known there, by a mark that stands there, or else by the next one behind it. */
async function piecesAt(
  unpacked: UnpackedBytes,
  from: number,
  known: KnownPlaces,
): Promise<KnownPiece[]> {
  const bytes = await unpacked.at(from, SOUGHT_BYTES);
  for (let at = 0; at < bytes.length; ) {
    const pieces: KnownPiece[] = [];
    const there = bytes.subarray(at, at + HEAD_BYTES);
    for (const place of at === 0 ? known.beginning(there) : known.marked(there)) {
      const begin = place.at - at;
      const how = begin < 0 ? "not" : await standing(unpacked, from, place.file, begin);
      const to = from + place.file.bytes - begin;
      if (how !== "not") pieces.push({ ...place, at: begin, from, to, isToEnd: how !== "in part" });
    }
    if (pieces.length > 0) return pieces;
    const newline = bytes.indexOf(NEWLINE, at);
    at = newline < 0 ? bytes.length : newline + 1;
  }
  return [];
}

/** Whether what was read of a known file stands in `file` up to byte `to`: its end, and the marks before that. */
export async function standsUpTo(to: number, file: FileEntry, known: KnownFile): Promise<boolean> {
  const from = to - known.bytes;
  const marks = known.marks.slice(-MARKS_BEFORE_END);
  const markedAt = known.markedAt.slice(-MARKS_BEFORE_END);
  const ending = { ...known, marks, markedAt };
  const unpacked = new UnpackedBytes(file);
  try {
    const how = await standing(unpacked, Math.max(0, from), ending, Math.max(0, -from));
    return how === "to its end";
  } finally {
    await unpacked.close();
  }
}

/** How much of a known file, from byte `at` of it on, stands behind `from`: all marks and the end are looked for. */
async function standing(
  unpacked: UnpackedBytes,
  from: number,
  { marks, markedAt, bytes, end }: KnownFile,
  at: number,
): Promise<"to its end" | "in part" | "not"> {
  for (const [i, mark] of marks.entries()) {
    const behind = (markedAt[i] as number) - at;
    if (behind < 0) continue;
    const there = await unpacked.at(from + behind, HEAD_BYTES);
    if (there.length < HEAD_BYTES) return "in part";
    if (longHashOf(there) !== mark) return "not";
  }
  const window = Math.min(bytes, END_BYTES);
  const endAt = from + bytes - at - window;
  if (endAt < 0) return "not"; // too little of it to be told by
  const there = await unpacked.at(endAt, window);
  if (there.length < window) return "in part";
  return longHashOf(there) === end ? "to its end" : "not";
}

const NEWLINE = 0x0a;
const MARKS_BEFORE_END = 16;
/** Enough to meet a mark of any file that stands there, unless lines are very long. */
const SOUGHT_BYTES = 2 * MOST_DISTANCE;
