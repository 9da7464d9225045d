/**
 * Looks for a text in any case, sixteen places at a time: its first letter here and its last letter
 * there.
 */
import { allocate } from "../memory";

/** A longer text is looked for by its beginning. */
export const LONGEST_TEXT: u32 = 48;

/** Where the text lies that is looked for, in lower case. */
export let wantedAt: usize = 0;

export function takeWanted(): void {
  wantedAt = allocate(LONGEST_TEXT);
}

/** Where it begins in [from, end), or `end`. `length` is 1 or more. */
export function findText(from: usize, end: usize, length: u32): usize {
  const first = i8x16.splat(load<i8>(wantedAt));
  const last = i8x16.splat(load<i8>(wantedAt + length - 1));
  for (let i = from; i < end; i += 16) {
    const begins = i8x16.eq(lower(v128.load(i)), first);
    const ends = i8x16.eq(lower(v128.load(i + length - 1)), last);
    let places = i8x16.bitmask(v128.and(begins, ends));
    while (places !== 0) {
      const at = i + ctz(places);
      if (at + length > end) return end;
      if (isWanted(at, length)) return at;
      places &= places - 1;
    }
  }
  return end;
}

function isWanted(at: usize, length: u32): bool {
  for (let i: u32 = 0; i < length; i++) {
    const letter = load<u8>(at + i);
    const small = letter - 65 < 26 ? letter | 32 : letter;
    if (small !== load<u8>(wantedAt + i)) return false;
  }
  return true;
}

/** Letters from A to Z made small. */
function lower(letters: v128): v128 {
  const isCapital = i8x16.lt_u(i8x16.sub(letters, i8x16.splat(0x41)), i8x16.splat(26));
  return v128.or(letters, v128.and(isCapital, i8x16.splat(0x20)));
}
