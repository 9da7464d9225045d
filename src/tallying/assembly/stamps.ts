/**
 * The labels of lines, as multilog writes them, and between which moments lines lie.
 *
 *     @400000006ae6810d07e5a11c starting delivery 1: msg 93869 to remote joe@example.com
 *      24 hex digits: TAI64N
 */
import { behindBlanked, lineEnd } from "./bytes";
import { momentOf, NEVER } from "./spans";

export const STAMP_BYTES: usize = 26;
const SHORTEST: usize = STAMP_BYTES + 9;
const A_SECOND: u64 = 1 << 32;
const TAI_SECONDS: u32 = 10;
const MOST_NANOS: u32 = 999_999_999;
/** "40000000": seconds since 1970 below 2^32. */
const LABEL_BEGIN: u64 = 0x3030303030303034;

/** Of the line that is being read. */
export let moment: u64 = 0;
/** Of all lines of the part. */
export let firstMoment: u64 = 0;
export let lastMoment: u64 = 0;
/** In no part of the section has a line an earlier stamp than one before it, but for a second. */
export let isOrdered: bool = true;

export function beginStamps(): void {
  isOrdered = true;
}

/** From now on moments are taken anew. */
export function beginMoments(): void {
  firstMoment = u64.MAX_VALUE;
  lastMoment = NEVER;
}

/** Takes the moments of the whole lines of [from, end), and nothing else of them; where these end. */
export function readMoments(from: usize, end: usize): usize {
  let at = from;
  while (at < end) {
    const newline = lineEnd(at, end);
    if (newline === end) break;
    if (isStamped(behindBlanked(at, newline), newline)) seeMoment();
    at = newline + 1;
  }
  return at;
}

/** Takes the moment of the line that was read. */
export function seeMoment(): void {
  if (moment < firstMoment) firstMoment = moment;
  if (moment > lastMoment) lastMoment = moment;
  else if (moment + A_SECOND < lastMoment) isOrdered = false;
}

/** The same for a line of qmail-send, of which none is shorter. */
export function isStamped(at: usize, end: usize): bool {
  return end - at >= SHORTEST && isLabelled(at);
}

/** Takes the label for `moment`; false if there is none as multilog writes it. */
export function isLabelled(at: usize): bool {
  if (load<u8>(at) !== 0x40 || load<u8>(at + 25) !== 0x20) return false;
  if (load<u64>(at + 1) !== LABEL_BEGIN) return false;
  const hex = v128.load(at + 9);
  const isDigit = i8x16.lt_u(i8x16.sub(hex, i8x16.splat(0x30)), i8x16.splat(10));
  const isLetter = i8x16.lt_u(i8x16.sub(hex, i8x16.splat(0x61)), i8x16.splat(6));
  if (!i8x16.all_true(v128.or(isDigit, isLetter))) return false;
  const seconds = hexAt(at + 9);
  const nanos = hexAt(at + 17);
  if (nanos > MOST_NANOS || seconds <= TAI_SECONDS) return false;
  moment = momentOf(seconds - TAI_SECONDS, nanos);
  return true;
}

/** A first byte that no label has. */
export const NOT_STAMPED: u8 = 0x21;

/** Writes a label and its blank: STAMP_BYTES of them. */
export function storeLabel(at: usize, seconds: u32, nanos: u32): void {
  store<u8>(at, 0x40);
  store<u64>(at + 1, LABEL_BEGIN);
  store<u64>(at + 9, hexOf(seconds + TAI_SECONDS));
  store<u64>(at + 17, hexOf(nanos));
  store<u8>(at + 25, 0x20);
}

/** Eight digits: first each byte, then each half of one, in a place of its own. */
function hexOf(value: u32): u64 {
  let digits = <u64>bswap<u32>(value);
  digits = (digits | (digits << 16)) & 0x0000ffff0000ffff;
  digits = (digits | (digits << 8)) & 0x00ff00ff00ff00ff;
  digits = ((digits >> 4) & 0x000f000f000f000f) | ((digits & 0x000f000f000f000f) << 8);
  const letters = ((digits + 0x0606060606060606) >> 4) & 0x0101010101010101;
  return digits + 0x3030303030303030 + letters * LETTERS_BEHIND_DIGITS;
}

const LETTERS_BEHIND_DIGITS: u64 = 0x61 - 0x3a;

/** Of eight digits. */
function hexAt(at: usize): u32 {
  const letters = load<u64>(at);
  let digits = (letters & 0x0f0f0f0f0f0f0f0f) + 9 * ((letters >> 6) & 0x0101010101010101);
  digits = ((digits << 4) | (digits >> 8)) & 0x00ff00ff00ff00ff;
  digits = ((digits << 8) | (digits >> 16)) & 0x0000ffff0000ffff;
  return <u32>((digits << 16) | (digits >> 32));
}
