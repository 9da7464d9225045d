/**
 * Numbers by name, laid out as the reports' counters are (src/reports/counters.ts), so that these
 * can take the blocks over as they lie.
 *
 *     name     length, 2 bytes | letters          in blocks of 64 KB
 *     place    where the name lies | its hash     in blocks of 4096 rows
 *     numbers  as many as a row has               in blocks of 4096 rows
 */
import { allocate, allocateZeros, release } from "../memory";

@unmanaged
export class Names {
  width: u32;
  rows: u32;
  /** Lists of blocks. */
  numbers: usize;
  places: usize;
  letters: usize;
  letterBlocks: u32;
  /** Bytes taken in the last block of letters. */
  taken: u32;
  /** Slots: row + 1 and six bits of the hash; 0 for none. */
  table: usize;
  mask: u32;
}

const ROW_BITS: u32 = 12;
const ROWS: u32 = 1 << ROW_BITS;
const ROW_MASK: u32 = ROWS - 1;
const ROW_IN_SLOT_BITS: u32 = 26;
const ROW_IN_SLOT: u32 = (1 << ROW_IN_SLOT_BITS) - 1;
const LETTERS: u32 = 1 << 16;
const MOST_ROW_BLOCKS: u32 = 1 << 14;
const MOST_LETTER_BLOCKS: u32 = 1 << 16;
const FIRST_ROWS: u32 = 1024;
/** A longer name has no row. */
export const LONGEST_NAME: u32 = 1024;

export function newNames(width: u32): Names {
  const names = changetype<Names>(allocate(offsetof<Names>()));
  names.width = width;
  names.rows = 0;
  names.numbers = allocate(<usize>MOST_ROW_BLOCKS * sizeof<usize>());
  names.places = allocate(<usize>MOST_ROW_BLOCKS * sizeof<usize>());
  names.letters = allocate(<usize>MOST_LETTER_BLOCKS * sizeof<usize>());
  names.letterBlocks = 0;
  names.taken = LETTERS;
  names.table = allocateZeros(FIRST_ROWS << 2);
  names.mask = FIRST_ROWS - 1;
  return names;
}

/** The numbers of the name in lower case; a new row is all zeros. Letters are ASCII. */
export function numbersOf(names: Names, at: usize, length: u32): usize {
  lower(at, length);
  return find(names, asked, length, hashOf(length));
}

/** The numbers of the name that `others` has in a row. */
export function numbersLike(names: Names, others: Names, row: u32): usize {
  const place = placeOf(others, row);
  const name = nameAt(others, load<u32>(place));
  return find(names, name + 2, lengthOf(name), load<u32>(place, 4));
}

/** `letters` are in lower case. */
function find(names: Names, letters: usize, length: u32, hash: u32): usize {
  const mark = markOf(hash);
  let i = hash;
  while (true) {
    const slot = slotNear(names, i++);
    const found = load<u32>(slot);
    if (found === 0) return numbersAt(names, addName(names, letters, length, hash, slot));
    const row = (found & ROW_IN_SLOT) - 1;
    if ((found & ~ROW_IN_SLOT) === mark && isNamed(names, row, letters, length, hash))
      return numbersAt(names, row);
  }
}

export function numbersAt(names: Names, row: u32): usize {
  return block(names.numbers, row >> ROW_BITS) + <usize>((row & ROW_MASK) * names.width) * 8;
}

export function block(list: usize, index: u32): usize {
  return load<usize>(list + ((<usize>index) << alignof<usize>()));
}

/** Where the name that is asked for lies in lower case; behind it are zeros. */
let asked: usize = 0;
let word: usize = 0;

export function beginNames(): void {
  asked = allocate(LONGEST_NAME + 16);
  word = allocate(16);
}

/** The numbers of a word of our own. */
export function numbersOfWord(names: Names, letters: string): usize {
  for (let i = 0; i < letters.length; i++) store<u8>(word + i, <u8>letters.charCodeAt(i));
  return numbersOf(names, word, letters.length);
}

/** Eight letters at a time: those from A to Z get the bit that makes them small. */
function lower(at: usize, length: u32): void {
  for (let i: u32 = 0; i < length; i += 8) {
    const letters = load<u64>(at + i);
    const fromA = letters + 0x3f3f3f3f3f3f3f3f;
    const behindZ = letters + 0x2525252525252525;
    store<u64>(asked + i, letters | ((fromA & ~behindZ & 0x8080808080808080) >> 2));
  }
  store<u32>(asked + length, 0);
}

/** As src/reports/counters.ts has it: four letters at a time, without the sign bit. */
function hashOf(length: u32): u32 {
  let hash: u32 = 0x811c9dc5 ^ length;
  for (let i: u32 = 0; i < length; i += 4) {
    hash = (hash ^ load<u32>(asked + i)) * 0x9e3779b1;
    hash ^= hash >> 15;
  }
  hash = (hash ^ (hash >> 13)) * 0x85ebca6b;
  return (hash ^ (hash >> 16)) & 0x7fffffff;
}

/** The bits of a hash that stand in its slot above the row, so that most others need no look. */
function markOf(hash: u32): u32 {
  return (hash >> 25) << ROW_IN_SLOT_BITS;
}

function isNamed(names: Names, row: u32, letters: usize, length: u32, hash: u32): bool {
  const place = placeOf(names, row);
  if (load<u32>(place, 4) !== hash) return false;
  const name = nameAt(names, load<u32>(place));
  return lengthOf(name) === length && memory.compare(name + 2, letters, length) === 0;
}

function placeOf(names: Names, row: u32): usize {
  return block(names.places, row >> ROW_BITS) + ((<usize>(row & ROW_MASK)) << 3);
}

function nameAt(names: Names, lies: u32): usize {
  return block(names.letters, lies >> 16) + <usize>(lies & 0xffff);
}

function lengthOf(name: usize): u32 {
  return ((<u32>load<u8>(name)) << 8) + load<u8>(name, 1);
}

function slotNear(names: Names, i: u32): usize {
  return names.table + ((<usize>(i & names.mask)) << 2);
}

function addName(names: Names, letters: usize, length: u32, hash: u32, slot: usize): u32 {
  if (names.taken + 2 + length > LETTERS) {
    append(names.letters, names.letterBlocks++, LETTERS);
    names.taken = 0;
  }
  const name = block(names.letters, names.letterBlocks - 1) + <usize>names.taken;
  store<u8>(name, length >> 8);
  store<u8>(name, length, 1);
  memory.copy(name + 2, letters, length);
  const row = addRow(names);
  const place = placeOf(names, row);
  store<u32>(place, ((names.letterBlocks - 1) << 16) + names.taken);
  store<u32>(place, hash, 4);
  names.taken += 2 + length;
  store<u32>(slot, markOf(hash) | (row + 1));
  if (names.rows * 2 > names.mask + 1) growTable(names);
  return row;
}

function addRow(names: Names): u32 {
  if ((names.rows & ROW_MASK) === 0) {
    const index = names.rows >> ROW_BITS;
    append(names.places, index, ROWS * 8);
    append(names.numbers, index, ROWS * 8 * names.width);
  }
  return names.rows++;
}

function append(list: usize, index: u32, bytes: u32): void {
  store<usize>(list + ((<usize>index) << alignof<usize>()), allocateZeros(bytes));
}

function growTable(names: Names): void {
  const count = names.mask + 1;
  release(names.table, (<usize>count) << 2);
  names.table = allocateZeros((<usize>count) << 3);
  names.mask = count * 2 - 1;
  for (let row: u32 = 0; row < names.rows; row++) {
    const hash = load<u32>(placeOf(names, row), 4);
    let i = hash;
    while (load<u32>(slotNear(names, i)) !== 0) i++;
    store<u32>(slotNear(names, i), markOf(hash) | (row + 1));
  }
}
