/**
 * An id as a store keeps it: the same 64 bits as two words, the second in front, so that they sort by time.
 *
 *     high   31 bits second, 1 bit hash
 *     low    32 bits hash
 *
 * The letters that people see have the hash first, behind the second one bit that is 0 (id.ts).
 */
import { LETTERS } from "./id.ts";

export interface IdBits {
  high: number;
  low: number;
}

/** The two words of a whole id; undefined if it is none. */
export function bitsOfId(id: string): IdBits | undefined {
  if (id.length !== LENGTH) return undefined;
  let hash = 0;
  let bad = 0;
  for (let i = 0; i < BOTH; i++) {
    const bits = bitsOf(id.charCodeAt(i));
    bad |= bits;
    hash = hash * 32 + bits;
  }
  const both = bitsOf(id.charCodeAt(BOTH));
  bad |= both;
  hash = hash * 8 + (both >>> 2);
  let second = both & 3;
  for (let i = BOTH + 1; i < LENGTH; i++) {
    const bits = bitsOf(id.charCodeAt(i));
    bad |= bits;
    second = second * 32 + bits;
  }
  if (bad === NO_LETTER || second % 2 === 1) return undefined;
  return { high: second + (hash >= 2 ** 32 ? 1 : 0), low: hash >>> 0 };
}

/** The first bits of the hash of ids that begin so; of a long beginning some may be left out. undefined: no id does. */
export function hashOfBeginning(id: string): { bits: number; value: number } | undefined {
  let value = 0;
  const letters = Math.min(id.length, BOTH);
  for (let i = 0; i < id.length; i++) {
    const bits = bitsOf(id.charCodeAt(i));
    if (bits === NO_LETTER) return undefined;
    if (i < letters) value = value * 32 + bits;
  }
  return { bits: letters * 5, value };
}

export function idOfBits(high: number, low: number): string {
  const bit = high & 1;
  return String.fromCharCode(
    letter((bit << 4) | (low >>> 28)),
    letter(low >>> 23),
    letter(low >>> 18),
    letter(low >>> 13),
    letter(low >>> 8),
    letter(low >>> 3),
    letter((low << 2) | (high >>> 30)),
    letter(high >>> 25),
    letter(high >>> 20),
    letter(high >>> 15),
    letter(high >>> 10),
    letter(high >>> 5),
    letter(high ^ bit),
  );
}

const LENGTH = 13;
/** The place of the letter that has bits of both. */
const BOTH = 6;
/** All bits, so that it stays in what it is added to. */
const NO_LETTER = -1;
const VALUES = new Int8Array(128).fill(NO_LETTER);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

function bitsOf(code: number): number {
  return code < VALUES.length ? (VALUES[code] as number) : NO_LETTER;
}

function letter(bits: number): number {
  return LETTERS.charCodeAt(bits & 31);
}
