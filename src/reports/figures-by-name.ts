/**
 * Figures by name, for millions of names: each costs its letters, its numbers and 17 bytes.
 *
 * A Map of objects costs five times that, and the collector's time to walk it. Names lie in
 * blocks of bytes, found by an open hash table of row numbers; numbers lie in blocks of rows.
 * A name with a letter above U+00FF, or longer than a block's share, is kept as a string.
 */
import { hashOf, letters } from "../bytes/bytes.ts";
import { addRow, type NumberRows, newRows, ROW_BITS, ROW_MASK, ROWS } from "./number-rows.ts";

/** Plain data. */
export interface FiguresByName extends NumberRows {
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

/** With a number in each row for each column. */
export function newFigures(columns: Record<string, number>): FiguresByName {
  const { width, rows, numbers } = newRows(columns);
  return {
    width,
    rows,
    numbers,
    places: [],
    letters: [],
    taken: LETTERS,
    table: new Uint32Array(1024),
    odd: { byRow: new Map(), byName: new Map() },
  };
}

/** The row of `name`; a new one is all zeros. */
export function rowOf(figures: FiguresByName, name: string): number {
  const length = spell(name);
  return length < 0 ? oddRow(figures, name) : rowOfSpelled(figures, length);
}

/**
 * The row of the text in [at, end) in lower case, whose string is not made; -1 if it has to be, for a letter is
 * not of ASCII, or there are too many.
 */
export function rowOfLower(
  figures: FiguresByName,
  bytes: Uint8Array,
  at: number,
  end: number,
): number {
  const length = spellLower(bytes, at, end);
  return length < 0 ? -1 : rowOfSpelled(figures, length);
}

/** The row of `name`, or -1 if it has none yet. */
export function knownRow(figures: FiguresByName, name: string): number {
  const length = spell(name);
  if (length < 0) return figures.odd.byName.get(name) ?? -1;
  return rowIn(figures.table[slotOf(figures, length, hashOfSpelled(length))]);
}

export function nameAt(figures: FiguresByName, row: number): string {
  const odd = figures.odd.byRow.get(row);
  if (odd !== undefined) return odd;
  const place = placeOf(figures, row);
  const block = figures.letters[place >>> LETTER_BITS];
  const at = place & LETTER_MASK;
  return letters(block, at + 2, at + 2 + lengthAt(block, at));
}

/** Adds the figures of another, which is used no more, name by name; tells the row here of each of its rows. */
export function mergeFigures(figures: FiguresByName, other: FiguresByName): Uint32Array {
  if (figures.rows === 0) return becomeOther(figures, other);
  const rows = mergeNames(figures, other);
  const { width } = figures;
  for (let from = 0; from < other.rows; from++) {
    const numbers = other.numbers[from >>> ROW_BITS];
    const into = figures.numbers[rows[from] >>> ROW_BITS];
    const [at, to] = [(from & ROW_MASK) * width, (rows[from] & ROW_MASK) * width];
    for (let column = 0; column < width; column++) into[to + column] += numbers[at + column];
  }
  return rows;
}

/** The names of all rows, one after the other, and their lengths; those that are strings have none. */
export interface Names {
  lengths: Uint16Array;
  letters: Uint8Array;
  odd: [row: number, name: string][];
}

export function namesIn(figures: FiguresByName): Names {
  const lengths = new Uint16Array(figures.rows);
  const isOdd = (row: number): boolean => figures.odd.byRow.has(row);
  let all = 0;
  for (let row = 0; row < figures.rows; row++) {
    if (isOdd(row)) continue;
    const { block, start } = placeIn(figures, row);
    lengths[row] = lengthAt(block, start);
    all += lengths[row];
  }
  const letters = new Uint8Array(all);
  let to = 0;
  for (let row = 0; row < figures.rows; row++) {
    if (isOdd(row)) continue;
    const { block, start } = placeIn(figures, row);
    letters.set(block.subarray(start + 2, start + 2 + lengths[row]), to);
    to += lengths[row];
  }
  return { lengths, letters, odd: [...figures.odd.byRow] };
}

/** The figures of these names, whose rows these are: no name is there twice, so none is looked for. */
export function figuresOf({ lengths, letters, odd }: Names, numbers: NumberRows): FiguresByName {
  const figures = newFigures({});
  const oddNames = new Map(odd);
  figures.table = new Uint32Array(tableLength(lengths.length));
  let at = 0;
  for (let row = 0; row < lengths.length; row++) {
    const name = oddNames.get(row);
    if (name !== undefined) {
      oddRow(figures, name);
      continue;
    }
    const end = at + lengths[row];
    const hash = hashOf(letters, at, end) & 0x7fffffff;
    const start = roomFor(figures, end - at);
    putLetters(figures, start, letters, at, end);
    addPlace(figures, start, hash, freeSlot(figures.table, hash));
    at = end;
  }
  return { ...figures, ...numbers };
}

/** With numbers of its own; no name may be added to either. */
export function copyOfFigures(figures: FiguresByName): FiguresByName {
  return { ...figures, numbers: figures.numbers.map((block) => block.slice()) };
}

/** The row here of each name of another; of one that is new here all is zeros. */
export function mergeNames(figures: FiguresByName, other: FiguresByName): Uint32Array {
  const rows = new Uint32Array(other.rows);
  for (let from = 0; from < other.rows; from++) rows[from] = rowOfOther(figures, other, from);
  return rows;
}

function becomeOther(figures: FiguresByName, other: FiguresByName): Uint32Array {
  Object.assign(figures, other);
  return Uint32Array.from({ length: other.rows }, (_, row) => row);
}

/** Byte by byte: no string is made of a name that is none yet. */
function rowOfOther(figures: FiguresByName, other: FiguresByName, from: number): number {
  const odd = other.odd.byRow.get(from);
  if (odd !== undefined) return oddRow(figures, odd);
  const { block, start, hash } = placeIn(other, from);
  const length = lengthAt(block, start);
  for (let i = 0; i < length; i++) SPELLED[i] = block[start + 2 + i];
  return rowOfHashed(figures, length, hash);
}

/** Where the name of a row lies. */
function placeIn(
  figures: FiguresByName,
  row: number,
): { block: Uint8Array; start: number; hash: number } {
  const places = figures.places[row >>> ROW_BITS];
  const at = (row & ROW_MASK) * 2;
  const place = places[at];
  return {
    block: figures.letters[place >>> LETTER_BITS],
    start: place & LETTER_MASK,
    hash: places[at + 1],
  };
}

const ROW_IN_SLOT_BITS = 26;
const ROW_IN_SLOT = (1 << ROW_IN_SLOT_BITS) - 1;
const LETTER_BITS = 16;
const LETTERS = 1 << LETTER_BITS;
const LETTER_MASK = LETTERS - 1;
const LONGEST = 1024;

// A name as it is looked for: its letters, a byte each

const SPELLED = new Uint8Array(LONGEST);

/** How many letters; -1 for a name that is kept as a string. */
function spell(name: string): number {
  const { length } = name;
  if (length > LONGEST) return -1;
  let all = 0;
  for (let i = 0; i < length; i++) {
    const letter = name.charCodeAt(i);
    all |= letter;
    SPELLED[i] = letter;
  }
  return all > 0xff ? -1 : length;
}

/** How many letters; -1 if one is not of ASCII, or there are too many. */
function spellLower(bytes: Uint8Array, at: number, end: number): number {
  const length = end - at;
  if (length > LONGEST) return -1;
  let all = 0;
  for (let i = 0; i < length; i++) {
    const letter = LOWER[bytes[at + i]];
    all |= letter;
    SPELLED[i] = letter;
  }
  return all > 0x7f ? -1 : length;
}

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? String.fromCharCode(byte).toLowerCase().charCodeAt(0) : byte,
);

function hashOfSpelled(length: number): number {
  return hashOf(SPELLED, 0, length) & 0x7fffffff;
}

function rowOfSpelled(figures: FiguresByName, length: number): number {
  return rowOfHashed(figures, length, hashOfSpelled(length));
}

function rowOfHashed(figures: FiguresByName, length: number, hash: number): number {
  const slot = slotOf(figures, length, hash);
  const known = rowIn(figures.table[slot]);
  return known < 0 ? addSpelled(figures, length, hash, slot) : known;
}

/** Where its row stands, or would. */
function slotOf(figures: FiguresByName, length: number, hash: number): number {
  const { table } = figures;
  const mask = table.length - 1;
  const mark = hash >>> 25;
  let slot = hash & mask;
  for (; table[slot] !== 0; slot = (slot + 1) & mask) {
    const found = table[slot];
    if (found >>> ROW_IN_SLOT_BITS === mark && isSpelled(figures, rowIn(found), length, hash))
      break;
  }
  return slot;
}

/** -1 where the slot is free. */
function rowIn(slot: number): number {
  return (slot & ROW_IN_SLOT) - 1;
}

function isSpelled(figures: FiguresByName, row: number, length: number, hash: number): boolean {
  const places = figures.places[row >>> ROW_BITS];
  const at = (row & ROW_MASK) * 2;
  if (places[at + 1] !== hash) return false;
  const place = places[at];
  const block = figures.letters[place >>> LETTER_BITS];
  const start = place & LETTER_MASK;
  if (lengthAt(block, start) !== length) return false;
  for (let i = 0; i < length; i++) if (block[start + 2 + i] !== SPELLED[i]) return false;
  return true;
}

function addSpelled(figures: FiguresByName, length: number, hash: number, slot: number): number {
  const start = roomFor(figures, length);
  putLetters(figures, start, SPELLED, 0, length);
  return addPlace(figures, start, hash, slot);
}

/** Behind their length, in the last block. */
function putLetters(
  { letters }: FiguresByName,
  start: number,
  from: Uint8Array,
  at: number,
  end: number,
): void {
  const block = letters[letters.length - 1];
  const length = end - at;
  block[start] = length >>> 8;
  block[start + 1] = length & 0xff;
  for (let i = 0; i < length; i++) block[start + 2 + i] = from[at + i];
}

/** The bits of a hash that stand in its slot above the row, so that most others need no look. */
function markOf(hash: number): number {
  return (hash >>> 25) << ROW_IN_SLOT_BITS;
}

/** Where a name's length and letters go, in the last block of letters. */
function roomFor(figures: FiguresByName, length: number): number {
  if (figures.taken + 2 + length > LETTERS) {
    figures.letters.push(new Uint8Array(LETTERS));
    figures.taken = 0;
  }
  const start = figures.taken;
  figures.taken += 2 + length;
  return start;
}

/** The new row of the name whose letters lie at `start` in the last block. */
function addPlace(figures: FiguresByName, start: number, hash: number, slot: number): number {
  const row = addNamedRow(figures);
  const places = figures.places[row >>> ROW_BITS];
  places[(row & ROW_MASK) * 2] = (figures.letters.length - 1) * LETTERS + start;
  places[(row & ROW_MASK) * 2 + 1] = hash;
  figures.table[slot] = markOf(hash) | (row + 1);
  if (figures.rows * 2 > figures.table.length) growTable(figures);
  return row;
}

function oddRow(figures: FiguresByName, name: string): number {
  const known = figures.odd.byName.get(name);
  if (known !== undefined) return known;
  const row = addNamedRow(figures);
  figures.odd.byName.set(name, row);
  figures.odd.byRow.set(row, name);
  return row;
}

function addNamedRow(figures: FiguresByName): number {
  if ((figures.rows & ROW_MASK) === 0) figures.places.push(new Uint32Array(ROWS * 2));
  return addRow(figures);
}

function growTable(figures: FiguresByName): void {
  const table = new Uint32Array(figures.table.length * 2);
  for (let row = 0; row < figures.rows; row++) {
    if (figures.odd.byRow.has(row)) continue;
    const places = figures.places[row >>> ROW_BITS];
    const hash = places[(row & ROW_MASK) * 2 + 1];
    table[freeSlot(table, hash)] = markOf(hash) | (row + 1);
  }
  figures.table = table;
}

/** Twice as many slots as rows, and a power of two. */
function tableLength(rows: number): number {
  return Math.max(1024, 2 ** Math.ceil(Math.log2(2 * rows + 1)));
}

/** For a name that is not there. */
function freeSlot(table: Uint32Array, hash: number): number {
  const mask = table.length - 1;
  let slot = hash & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

function placeOf(figures: FiguresByName, row: number): number {
  return (figures.places[row >>> ROW_BITS] as Uint32Array)[(row & ROW_MASK) * 2];
}

function lengthAt(block: Uint8Array, at: number): number {
  return ((block[at] as number) << 8) | (block[at + 1] as number);
}
