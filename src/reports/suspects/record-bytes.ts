/**
 * Records as bytes, one value behind the other; who reads them knows what stands where.
 *
 *     number    not below 0, seven bits in a byte, the lowest first
 *     signed    a number: those below 0 stand between the others
 *     word      32 bits in four bytes
 *     text      a number for its length, and one for each code unit
 */

/** A place in bytes: where the next value is written, or read. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
}

export function newBytes(length = 256): Cursor {
  return { bytes: new Uint8Array(length), at: 0 };
}

/** What has been written; valid until more is. */
export function writtenIn({ bytes, at }: Cursor): Uint8Array {
  return bytes.subarray(0, at);
}

export function putNumber(to: Cursor, number: number): void {
  makeRoom(to, MOST_BYTES);
  const { bytes } = to;
  let left = number;
  for (; left >= 0x4000_0000; left = Math.floor(left / 128)) bytes[to.at++] = (left % 128) | 0x80;
  for (; left >= 0x80; left >>>= 7) bytes[to.at++] = (left & 0x7f) | 0x80;
  bytes[to.at++] = left;
}

export function takeNumber(from: Cursor): number {
  const { bytes } = from;
  let byte = bytes[from.at++];
  if (byte < 0x80) return byte;
  let number = 0;
  let place = 1;
  for (; byte >= 0x80; byte = bytes[from.at++]) {
    number += (byte & 0x7f) * place;
    place *= 128;
  }
  return number + byte * place;
}

export function putSigned(to: Cursor, number: number): void {
  putNumber(to, number >= 0 ? 2 * number : -2 * number - 1);
}

export function takeSigned(from: Cursor): number {
  const number = takeNumber(from);
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** The 32 bits of a hash as an integer with a sign: of very many these are numbers, where others are objects. */
export function wordOf(hash: number): number {
  return hash | 0;
}

export function putWord(to: Cursor, word: number): void {
  makeRoom(to, 4);
  const { bytes, at } = to;
  bytes[at] = word;
  bytes[at + 1] = word >>> 8;
  bytes[at + 2] = word >>> 16;
  bytes[at + 3] = word >>> 24;
  to.at = at + 4;
}

export function takeWord(from: Cursor): number {
  const { bytes, at } = from;
  from.at = at + 4;
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

/** Sorted: the same words are the same bytes. */
export function putWords(to: Cursor, words: Iterable<number>): void {
  const inOrder = Int32Array.from(words).sort();
  putNumber(to, inOrder.length);
  for (const word of inOrder) putWord(to, word);
}

export function takeWords(from: Cursor): Set<number> {
  const words = new Set<number>();
  for (let left = takeNumber(from); left > 0; left--) words.add(takeWord(from));
  return words;
}

export function putText(to: Cursor, text: string): void {
  putNumber(to, text.length);
  for (let i = 0; i < text.length; i++) putNumber(to, text.charCodeAt(i));
}

export function takeText(from: Cursor): string {
  let text = "";
  for (let left = takeNumber(from); left > 0; left--) text += String.fromCharCode(takeNumber(from));
  return text;
}

export function putBytes(to: Cursor, bytes: Uint8Array): void {
  makeRoom(to, bytes.length);
  to.bytes.set(bytes, to.at);
  to.at += bytes.length;
}

/** Of a number. */
const MOST_BYTES = 8;

function makeRoom(to: Cursor, more: number): void {
  const { bytes, at } = to;
  if (at + more <= bytes.length) return;
  to.bytes = new Uint8Array(Math.max(at + more, 2 * bytes.length));
  to.bytes.set(bytes);
}
