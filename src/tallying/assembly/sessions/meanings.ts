/**
 * What texts mean, as the host says: each is asked about once, as long as there are not too many.
 */
import { compareTexts, hashOf } from "../bytes";
import { allocate } from "../memory";
import { addSlot, newTable, slotOf, slotValue, Table } from "../table";

/** A number for what a text means; NO_MEANING: it is strange. */
declare function meaningFor(kind: u32, at: usize, end: usize): u32;

export const NO_MEANING: u32 = 0;

// Kinds of texts.
export const REPLIES: u32 = 1;
export const LISTINGS: u32 = 2;

@unmanaged
class Meaning {
  number: u32;
  length: u32;
}

/** Texts with addresses or numbers in them may be without end. */
const MOST_BYTES: usize = 4 << 20;

let table: Table = changetype<Table>(0);
let bytes: usize = 0;

export function beginMeanings(): void {
  table = newTable();
  bytes = 0;
}

export function meaningOf(kind: u32, at: usize, end: usize): u32 {
  const length = <u32>(end - at);
  const hash = hashOf(at, length, kind);
  const slot = slotOf(table, hash);
  if (slot !== 0) {
    const known = changetype<Meaning>(<usize>slotValue(slot));
    if (compareTexts(lettersOf(known), known.length, at, length) === 0) return known.number;
  }
  const number = meaningFor(kind, at, end);
  if (slot === 0 && bytes < MOST_BYTES) keep(hash, at, length, number);
  return number;
}

function keep(hash: u64, at: usize, length: u32, number: u32): void {
  const size = offsetof<Meaning>() + length;
  const meaning = changetype<Meaning>(allocate(size));
  meaning.number = number;
  meaning.length = length;
  memory.copy(lettersOf(meaning), at, length);
  addSlot(table, hash, <u32>changetype<usize>(meaning), 1);
  bytes += size;
}

function lettersOf(meaning: Meaning): usize {
  return changetype<usize>(meaning) + offsetof<Meaning>();
}
