/**
 * Bytes of lines: finding, comparing, counting. Sixteen at a time may be looked at, so behind any
 * range that is given there must be sixteen bytes that can be read.
 */

/** Of the last line that `lineEnd` has found. */
export let isPrintable: bool = true;

/** Where the newline is, or `end`; tells too whether all before it are blanks and printable ASCII. */
export function lineEnd(at: usize, end: usize): usize {
  isPrintable = true;
  for (let i = at; i < end; i += 16) {
    // As signed bytes: controls, and all above 127.
    const special = i8x16.bitmask(i8x16.lt_s(v128.load(i), i8x16.splat(0x20)));
    if (special === 0) continue;
    const found = i + ctz(special);
    if (found >= end) return end;
    if (load<u8>(found) === 0x0a) return found;
    isPrintable = false;
    return newlineAfter(found, end);
  }
  return end;
}

function newlineAfter(at: usize, end: usize): usize {
  for (let i = at; i < end; i += 16) {
    const newlines = i8x16.bitmask(i8x16.eq(v128.load(i), i8x16.splat(0x0a)));
    if (newlines !== 0) return min(i + ctz(newlines), end);
  }
  return end;
}

/** Behind NULs, with which views blank lines out (views.ts). */ export function behindBlanked(
  at: usize,
  end: usize,
): usize {
  for (let i = at; i < end; i += 16) {
    const letters = i8x16.bitmask(i8x16.ne(v128.load(i), i8x16.splat(0)));
    if (letters !== 0) return min(i + ctz(letters), end);
  }
  return end;
}

/** The first `byte`, or `end`. */
export function find(byte: u8, at: usize, end: usize): usize {
  const wanted = i8x16.splat(<i8>byte);
  for (let i = at; i < end; i += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(i), wanted));
    if (found !== 0) return min(i + ctz(found), end);
  }
  return end;
}

/** Behind the last number that was read. */
export let numberEnd: usize = 0;

export const NO_NUMBER: u64 = u64.MAX_VALUE;

/** The number whose digits begin at `at`; NO_NUMBER if there is none, or one of more than 15. */
export function numberAt(at: usize): u64 {
  let value: u64 = 0;
  let i = at;
  for (; ; i++) {
    const digit = <u32>load<u8>(i) - 48;
    if (digit > 9) break;
    value = value * 10 + digit;
  }
  numberEnd = i;
  return i === at || i - at > 15 ? NO_NUMBER : value;
}

/** The number whose digits end before `end`, not looking before `at`; `numberStart` is its first. */
export let numberStart: usize = 0;

export function numberBefore(end: usize, at: usize): u64 {
  let i = end;
  while (i > at && <u32>load<u8>(i - 1) - 48 <= 9) i--;
  numberStart = i;
  return i === end || end - i > 15 ? NO_NUMBER : numberAt(i);
}

/** Negative, 0 or positive, as the first text comes before, is, or comes behind the second. */
export function compareTexts(a: usize, aLength: u32, b: usize, bLength: u32): i32 {
  const order = memory.compare(a, b, min(aLength, bLength));
  return order !== 0 ? order : <i32>aLength - <i32>bLength;
}

/** 64 bits of the bytes, eight at a time. */
export function hashOf(at: usize, length: u32, seed: u64): u64 {
  let hash: u64 = seed ^ (<u64>length * 0x9e3779b97f4a7c15);
  let i: u32 = 0;
  for (; i + 8 <= length; i += 8) hash = mixed(hash ^ load<u64>(at + i));
  const rest = length - i;
  if (rest > 0) hash = mixed(hash ^ (load<u64>(at + i) & (((<u64>1) << (rest * 8)) - 1)));
  return hash ^ (hash >> 32);
}

function mixed(bits: u64): u64 {
  const product = bits * 0xbf58476d1ce4e5b9;
  return product ^ (product >> 29);
}
