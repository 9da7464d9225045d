/**
 * Numbers by name, for millions of names: each costs its letters, its numbers and 17 bytes.
 *
 * A Map of objects costs five times that, and the collector's time to walk it. Names lie in
 * blocks of bytes, found by an open hash table of row numbers; numbers lie in blocks of rows.
 * A name with a letter above U+00FF, or longer than a block's share, is kept as a string.
 */
export interface Counters {
  /** Numbers in each row. */
  width: number;
  rows: number;
  /** Rows in blocks of ROWS, each row `width` numbers. */
  numbers: Float64Array[];
  /** For each row the place of its name and the name's hash, in blocks of ROWS. */
  places: Uint32Array[];
  /** Each name is its length in two bytes, then its letters. */
  letters: Uint8Array[];
  /** Bytes taken in the last block of letters. */
  taken: number;
  /** Row number + 1 and above it six bits of the hash, 0 for none; its length is a power of two. */
  table: Uint32Array;
  /** Names that are kept as strings, by row and by name. */
  odd: { byRow: Map<number, string>; byName: Map<string, number> };
}

export function newCounters(width: number): Counters {
  return {
    width,
    rows: 0,
    numbers: [],
    places: [],
    letters: [],
    taken: LETTERS,
    table: new Uint32Array(1024),
    odd: { byRow: new Map(), byName: new Map() },
  };
}

/** The row of `name`; a new one is all zeros. */
export function rowOf(counters: Counters, name: string): number {
  const hash = hashOf(name);
  if (hash === ODD) return oddRow(counters, name);
  const { table } = counters;
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot] as number;
    if (found === 0) return addName(counters, name, hash, slot);
    const row = (found & ROW_IN_SLOT) - 1;
    if (isMarked(found, hash) && isNamed(counters, row, name, hash)) return row;
  }
}

/** The row of `name`, or -1 if it has none yet. */
export function knownRow(counters: Counters, name: string): number {
  const hash = hashOf(name);
  if (hash === ODD) return counters.odd.byName.get(name) ?? -1;
  const { table } = counters;
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot] as number;
    const row = (found & ROW_IN_SLOT) - 1;
    if (found === 0 || (isMarked(found, hash) && isNamed(counters, row, name, hash))) return row;
  }
}

/** Adds to the number in `column` of a row. */
export function addTo(counters: Counters, row: number, column: number, amount: number): void {
  const block = counters.numbers[row >>> ROW_BITS] as Float64Array;
  block[(row & ROW_MASK) * counters.width + column] += amount;
}

/** Adds another's numbers to the rows of the same names; `other` is spent. */
export function addCounters(counters: Counters, other: Counters): void {
  if (other.rows > counters.rows) swap(counters, other);
  for (let from = 0; from < other.rows; from++) {
    const odd = other.odd.byRow.get(from);
    const row = odd === undefined ? rowLike(counters, other, from) : oddRow(counters, odd);
    for (let column = 0; column < counters.width; column++)
      addTo(counters, row, column, numberAt(other, from, column));
  }
}

/** Fewer names are looked for if the larger one is added to. */
function swap(counters: Counters, other: Counters): void {
  const own = { ...counters };
  Object.assign(counters, other);
  Object.assign(other, own);
}

export function setNumber(counters: Counters, row: number, column: number, to: number): void {
  const block = counters.numbers[row >>> ROW_BITS] as Float64Array;
  block[(row & ROW_MASK) * counters.width + column] = to;
}

export function numberAt(counters: Counters, row: number, column: number): number {
  const block = counters.numbers[row >>> ROW_BITS] as Float64Array;
  return block[(row & ROW_MASK) * counters.width + column] as number;
}

export function nameAt(counters: Counters, row: number): string {
  const odd = counters.odd.byRow.get(row);
  if (odd !== undefined) return odd;
  const place = placeOf(counters, row);
  const block = counters.letters[place >>> LETTER_BITS] as Uint8Array;
  const at = place & LETTER_MASK;
  return String.fromCharCode(...block.subarray(at + 2, at + 2 + lengthAt(block, at)));
}

/** The sum of each column. */
export function sumsOf({ width, rows, numbers }: Counters): number[] {
  const sums = Array.from({ length: width }, () => 0);
  for (const [i, block] of numbers.entries()) {
    const filled = Math.min(ROWS, rows - i * ROWS) * width;
    for (let at = 0; at < filled; at++) sums[at % width] += block[at] as number;
  }
  return sums;
}

/**
 * The rows that may be among the first `top` by two columns, the largest numbers first; equal ones
 * are all there.
 */
export function largestRows(
  counters: Counters,
  top: number,
  column: number,
  then: number,
): number[] {
  const least = leastOfTop(counters, top, column, then);
  const rows: number[] = [];
  for (let row = 0; row < counters.rows; row++) {
    const number = numberAt(counters, row, column);
    if (number < least[0]) continue;
    if (number > least[0] || numberAt(counters, row, then) >= least[1]) rows.push(row);
  }
  return rows;
}

/** The numbers of the row that would be the last of `top`; lower than all if there are fewer. */
function leastOfTop(
  counters: Counters,
  top: number,
  column: number,
  then: number,
): [number, number] {
  const first: [number, number][] = [];
  let least: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (top >= counters.rows) return least;
  for (let row = 0; row < counters.rows; row++) {
    const number = numberAt(counters, row, column);
    if (number < least[0]) continue;
    const second = numberAt(counters, row, then);
    if (number === least[0] && second <= least[1]) continue;
    first.push([number, second]);
    if (first.length < 2 * top + 16) continue;
    least = keepTop(first, top);
  }
  return first.length < top ? least : keepTop(first, top);
}

function keepTop(first: [number, number][], top: number): [number, number] {
  first.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  first.length = Math.min(first.length, top);
  return first.at(-1) ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
}

const ROW_BITS = 12;
const ROWS = 1 << ROW_BITS;
const ROW_MASK = ROWS - 1;
const ROW_IN_SLOT_BITS = 26;
const ROW_IN_SLOT = (1 << ROW_IN_SLOT_BITS) - 1;
const LETTER_BITS = 16;
const LETTERS = 1 << LETTER_BITS;
const LETTER_MASK = LETTERS - 1;
const LONGEST = 1024;
/** No hash: the name is kept as a string. */
const ODD = -1;

/** Of the letters, four at a time, without the sign bit. */
function hashOf(name: string): number {
  const { length } = name;
  if (length > LONGEST) return ODD;
  let hash = 0x811c9dc5 ^ length;
  let all = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const letter = name.charCodeAt(i);
    all |= letter;
    letters |= letter << ((i & 3) * 8);
    if ((i & 3) < 3 && i < length - 1) continue;
    hash = Math.imul(hash ^ letters, 0x9e3779b1);
    hash ^= hash >>> 15;
    letters = 0;
  }
  if (all > 0xff) return ODD;
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & 0x7fffffff;
}

/** The bits of a hash that stand in its slot above the row, so that most others need no look. */
function markOf(hash: number): number {
  return (hash >>> 25) << ROW_IN_SLOT_BITS;
}

function isMarked(found: number, hash: number): boolean {
  return found >>> ROW_IN_SLOT_BITS === hash >>> 25;
}

function isNamed(counters: Counters, row: number, name: string, hash: number): boolean {
  const places = counters.places[row >>> ROW_BITS] as Uint32Array;
  const at = (row & ROW_MASK) * 2;
  if (places[at + 1] !== hash) return false;
  const place = places[at] as number;
  const block = counters.letters[place >>> LETTER_BITS] as Uint8Array;
  const start = place & LETTER_MASK;
  if (lengthAt(block, start) !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (block[start + 2 + i] !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** The row of the name that `other` has in row `from`. */
function rowLike(counters: Counters, other: Counters, from: number): number {
  const theirs = other.places[from >>> ROW_BITS] as Uint32Array;
  const place = theirs[(from & ROW_MASK) * 2] as number;
  const hash = theirs[(from & ROW_MASK) * 2 + 1] as number;
  const letters = other.letters[place >>> LETTER_BITS] as Uint8Array;
  const at = place & LETTER_MASK;
  const { table } = counters;
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot] as number;
    if (found === 0) return copyName(counters, letters, at, hash, slot);
    const row = (found & ROW_IN_SLOT) - 1;
    if (isMarked(found, hash) && hasLetters(counters, row, hash, letters, at)) return row;
  }
}

/** Whether the row's name is the one that lies at `at`, length and all. */
function hasLetters(
  counters: Counters,
  row: number,
  hash: number,
  letters: Uint8Array,
  at: number,
): boolean {
  const places = counters.places[row >>> ROW_BITS] as Uint32Array;
  if (places[(row & ROW_MASK) * 2 + 1] !== hash) return false;
  const place = places[(row & ROW_MASK) * 2] as number;
  const block = counters.letters[place >>> LETTER_BITS] as Uint8Array;
  const start = place & LETTER_MASK;
  const end = 2 + lengthAt(letters, at);
  for (let i = 0; i < end; i++) if (block[start + i] !== letters[at + i]) return false;
  return true;
}

function copyName(
  counters: Counters,
  letters: Uint8Array,
  at: number,
  hash: number,
  slot: number,
): number {
  const length = lengthAt(letters, at);
  const start = roomFor(counters, length);
  const block = counters.letters.at(-1) as Uint8Array;
  for (let i = 0; i < 2 + length; i++) block[start + i] = letters[at + i] as number;
  return addPlace(counters, start, hash, slot);
}

function addName(counters: Counters, name: string, hash: number, slot: number): number {
  const start = roomFor(counters, name.length);
  const block = counters.letters.at(-1) as Uint8Array;
  block[start] = name.length >>> 8;
  block[start + 1] = name.length & 0xff;
  for (let i = 0; i < name.length; i++) block[start + 2 + i] = name.charCodeAt(i);
  return addPlace(counters, start, hash, slot);
}

/** Where a name's length and letters go, in the last block of letters. */
function roomFor(counters: Counters, length: number): number {
  if (counters.taken + 2 + length > LETTERS) {
    counters.letters.push(new Uint8Array(LETTERS));
    counters.taken = 0;
  }
  const start = counters.taken;
  counters.taken += 2 + length;
  return start;
}

/** The new row of the name whose letters lie at `start` in the last block. */
function addPlace(counters: Counters, start: number, hash: number, slot: number): number {
  const row = addRow(counters);
  const places = counters.places[row >>> ROW_BITS] as Uint32Array;
  places[(row & ROW_MASK) * 2] = (counters.letters.length - 1) * LETTERS + start;
  places[(row & ROW_MASK) * 2 + 1] = hash;
  counters.table[slot] = markOf(hash) | (row + 1);
  if (counters.rows * 2 > counters.table.length) growTable(counters);
  return row;
}

function oddRow(counters: Counters, name: string): number {
  const known = counters.odd.byName.get(name);
  if (known !== undefined) return known;
  const row = addRow(counters);
  counters.odd.byName.set(name, row);
  counters.odd.byRow.set(row, name);
  return row;
}

function addRow(counters: Counters): number {
  if ((counters.rows & ROW_MASK) === 0) {
    counters.numbers.push(new Float64Array(ROWS * counters.width));
    counters.places.push(new Uint32Array(ROWS * 2));
  }
  return counters.rows++;
}

function growTable(counters: Counters): void {
  const table = new Uint32Array(counters.table.length * 2);
  const mask = table.length - 1;
  for (let row = 0; row < counters.rows; row++) {
    if (counters.odd.byRow.has(row)) continue;
    const places = counters.places[row >>> ROW_BITS] as Uint32Array;
    const hash = places[(row & ROW_MASK) * 2 + 1] as number;
    let slot = hash & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = markOf(hash) | (row + 1);
  }
  counters.table = table;
}

function placeOf(counters: Counters, row: number): number {
  return (counters.places[row >>> ROW_BITS] as Uint32Array)[(row & ROW_MASK) * 2] as number;
}

function lengthAt(block: Uint8Array, at: number): number {
  return ((block[at] as number) << 8) | (block[at + 1] as number);
}
