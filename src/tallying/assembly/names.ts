/**
 * Numbers by name, laid out as the reports' counters are (src/reports/counters.ts), so that these
 * can take the blocks over as they lie.
 *
 *     name     length, 2 bytes | letters          in blocks of 64 KB
 *     place    where the name lies | its hash     in blocks of 4096 rows
 *     numbers  as many as a row has               in blocks of 4096 rows
 */
import { allocate, release } from "./memory";

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
  /** Row + 1, 0 for none. */
  table: usize;
  mask: u32;
}

const ROW_BITS: u32 = 12;
const ROWS: u32 = 1 << ROW_BITS;
const ROW_MASK: u32 = ROWS - 1;
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
  names.table = freeTable(FIRST_ROWS);
  names.mask = FIRST_ROWS - 1;
  return names;
}

/** The numbers of the name in lower case; a new row is all zeros. Letters are ASCII. */
export function numbersOf(names: Names, at: usize, length: u32): usize {
  const hash = hashOf(at, length);
  let i = hash;
  while (true) {
    const slot = names.table + ((<usize>(i++ & names.mask)) << 2);
    const row = load<u32>(slot);
    if (row === 0) return numbersAt(names, addName(names, at, length, hash, slot));
    if (isNamed(names, row - 1, at, length, hash)) return numbersAt(names, row - 1);
  }
}

export function numbersAt(names: Names, row: u32): usize {
  return block(names.numbers, row >> ROW_BITS) + <usize>((row & ROW_MASK) * names.width) * 8;
}

export function block(list: usize, index: u32): usize {
  return load<usize>(list + ((<usize>index) << alignof<usize>()));
}

function lower(letter: u32): u32 {
  return letter - 65 < 26 ? letter | 32 : letter;
}

/** FNV-1a over the letters, without the sign bit. */
function hashOf(at: usize, length: u32): u32 {
  let hash: u32 = 0x811c9dc5;
  for (let i: u32 = 0; i < length; i++) hash = (hash ^ lower(load<u8>(at + i))) * 0x01000193;
  return (hash ^ (hash >> 15)) & 0x7fffffff;
}

function isNamed(names: Names, row: u32, at: usize, length: u32, hash: u32): bool {
  const place = block(names.places, row >> ROW_BITS) + ((<usize>(row & ROW_MASK)) << 3);
  if (load<u32>(place, 4) !== hash) return false;
  const lies = load<u32>(place);
  const name = block(names.letters, lies >> 16) + <usize>(lies & 0xffff);
  if (((<u32>load<u8>(name)) << 8) + load<u8>(name, 1) !== length) return false;
  for (let i: u32 = 0; i < length; i++)
    if (load<u8>(name + i, 2) !== lower(load<u8>(at + i))) return false;
  return true;
}

function addName(names: Names, at: usize, length: u32, hash: u32, slot: usize): u32 {
  if (names.taken + 2 + length > LETTERS) {
    append(names.letters, names.letterBlocks++, LETTERS);
    names.taken = 0;
  }
  const name = block(names.letters, names.letterBlocks - 1) + <usize>names.taken;
  store<u8>(name, length >> 8);
  store<u8>(name, length, 1);
  for (let i: u32 = 0; i < length; i++) store<u8>(name + i, lower(load<u8>(at + i)), 2);
  const row = addRow(names);
  const place = block(names.places, row >> ROW_BITS) + ((<usize>(row & ROW_MASK)) << 3);
  store<u32>(place, ((names.letterBlocks - 1) << 16) + names.taken);
  store<u32>(place, hash, 4);
  names.taken += 2 + length;
  store<u32>(slot, row + 1);
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
  const added = allocate(bytes);
  memory.fill(added, 0, bytes);
  store<usize>(list + ((<usize>index) << alignof<usize>()), added);
}

function growTable(names: Names): void {
  const count = names.mask + 1;
  release(names.table, (<usize>count) << 2);
  names.table = freeTable(count * 2);
  names.mask = count * 2 - 1;
  for (let row: u32 = 0; row < names.rows; row++) {
    const place = block(names.places, row >> ROW_BITS) + ((<usize>(row & ROW_MASK)) << 3);
    let i = load<u32>(place, 4);
    while (load<u32>(names.table + ((<usize>(i & names.mask)) << 2)) !== 0) i++;
    store<u32>(names.table + ((<usize>(i & names.mask)) << 2), row + 1);
  }
}

function freeTable(count: u32): usize {
  const table = allocate((<usize>count) << 2);
  memory.fill(table, 0, (<usize>count) << 2);
  return table;
}
