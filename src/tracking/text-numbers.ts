/**
 * Texts as tallies count by them, of which no string is made: the place where one lies, and a number that is always
 * the same text's.
 *
 * A text that was not met lately gets another number (remembering.ts).
 */
import { type OfBytes, rememberingBytes } from "../bytes/remembering.ts";
import { type Texts, UNIT } from "./texts.ts";

/** A text where it lies, for tallies that need no string of it: what was asked for last, overwritten by the next. */
export interface TextPlace {
  bytes: Uint8Array;
  at: number;
  end: number;
}

export function numberOf(
  numbers: OfBytes<number>,
  { bytes }: Texts,
  block: number,
  length: number,
  hash: number,
): number {
  return length < 0 ? 0 : numbers(bytes, block * UNIT, block * UNIT + length, hash);
}

export function placed(bytes: Uint8Array, at: number, end: number): TextPlace {
  PLACE.bytes = bytes;
  PLACE.at = at;
  PLACE.end = end;
  return PLACE;
}

const NOTHING = new Uint8Array(0);
export const NOWHERE: TextPlace = { bytes: NOTHING, at: 0, end: 0 };
const PLACE: TextPlace = { ...NOWHERE };

/** Numbers that were not used yet. */
let numbers = 0;
export const SENDERS = rememberingBytes(() => ++numbers);
export const DOMAINS = rememberingBytes(() => ++numbers);
export const REPORTS = rememberingBytes(() => ++numbers);
/** No number of a text. */
export const UNASKED = -1;
