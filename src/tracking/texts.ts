/**
 * Texts of what is in flight, as bytes: addresses, senders, reports.
 *
 * A text lies in a block of 16, 32, ... 256, 512, 1024, ... bytes. Blocks that were given back wait in a
 * chain for each size, each with the number of the next one in its first bytes. A record that keeps a text knows
 * where its block begins (in units of 16 bytes) and how long it is; the empty text has no block. Plain data.
 */
import { text } from "../bytes/bytes.ts";
import { copyBytes } from "../bytes/copying.ts";

export interface Texts {
  bytes: Uint8Array;
  /** Blocks up to here were handed out once, in units of 16 bytes. */
  used: number;
  /** The first free block of each size; 0 where there is none. */
  free: Int32Array;
}

export function newTexts(): Texts {
  return { bytes: new Uint8Array(FIRST_BYTES), used: 1, free: new Int32Array(SIZES) };
}

/** Keeps a copy of the bytes in the range, and tells where. */
export function keepText(texts: Texts, bytes: Uint8Array, at: number, end: number): number {
  const length = end - at;
  if (length === 0) return 0;
  const block = takeBlock(texts, sizeFor(length));
  copyBytes(bytes, at, end, texts.bytes, block * UNIT);
  return block;
}

/** Nobody asks for it any more. */
export function dropText(texts: Texts, block: number, length: number): void {
  if (length <= 0) return;
  const size = sizeFor(length);
  const at = block * UNIT;
  const { bytes, free } = texts;
  const next = free[size];
  bytes[at] = next;
  bytes[at + 1] = next >>> 8;
  bytes[at + 2] = next >>> 16;
  bytes[at + 3] = next >>> 24;
  free[size] = block;
}

export function textAt({ bytes }: Texts, block: number, length: number): string {
  return length === 0 ? "" : text(bytes, block * UNIT, block * UNIT + length);
}

/** Whether a text of that length is that of the bytes from `at` on. */
export function isTextAt(
  { bytes: kept }: Texts,
  block: number,
  length: number,
  bytes: Uint8Array,
  at: number,
): boolean {
  const from = block * UNIT;
  for (let i = 0; i < length; i++) if (kept[from + i] !== bytes[at + i]) return false;
  return true;
}

export const UNIT = 16;
const FIRST_BYTES = 4096;
/** Up to so many units each number of units is a size; beyond, each power of two. */
const SMALL = 16;
const SIZES = 48;

function sizeFor(length: number): number {
  return length <= SMALL * UNIT ? (length + UNIT - 1) >>> 4 : 40 - Math.clz32(length - 1);
}

function unitsOf(size: number): number {
  return size <= SMALL ? size : 2 ** (size - 12);
}

function takeBlock(texts: Texts, size: number): number {
  const block = texts.free[size];
  if (block === 0) return newBlock(texts, unitsOf(size));
  const { bytes, free } = texts;
  const at = block * UNIT;
  free[size] = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  return block;
}

function newBlock(texts: Texts, units: number): number {
  const block = texts.used;
  texts.used += units;
  const { bytes } = texts;
  if (texts.used * UNIT > bytes.length) {
    texts.bytes = new Uint8Array(Math.max(texts.used * UNIT, bytes.length * 2));
    texts.bytes.set(bytes);
  }
  return block;
}
