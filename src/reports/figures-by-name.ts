/**
 * Figures by name, for millions of names: each costs its letters, its numbers and 17 bytes.
 *
 * A Map of objects costs five times that, and the collector's time to walk it. Names lie in
 * blocks of bytes, found by an open hash table of row numbers; numbers lie in blocks of rows.
 * A name with a letter above U+00FF, or longer than a block's share, is kept as a string.
 */
import { letters } from "../bytes/bytes.ts";
import {
  addRow,
  addTo,
  type NumberRows,
  newRows,
  numberAt,
  ROW_BITS,
  ROW_MASK,
  ROWS,
} from "./number-rows.ts";

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
  /** Under a symbol, so that no copy of the state has it: numbers mean something as long as we run. */
  [REMEMBERED]?: Remembered;
}

const REMEMBERED = Symbol("rows by the number of their text");

/** By the last digits of a number of a text, that number and its row. */
interface Remembered {
  numbers: Float64Array;
  rows: Int32Array;
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
  const hash = hashOf(name);
  if (hash === ODD) return oddRow(figures, name);
  const { table } = figures;
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot];
    if (found === 0) return addName(figures, name, hash, slot);
    const row = (found & ROW_IN_SLOT) - 1;
    if (isMarked(found, hash) && isNamed(figures, row, name, hash)) return row;
  }
}

/**
 * The row of what `nameOf` calls `one`. `number`, unless 0, stands for the same name always (views.ts): by
 * it the row is found again without the name being made.
 */
export function rowFor<One>(
  figures: FiguresByName,
  number: number,
  one: One,
  nameOf: (one: One) => string,
): number {
  if (number === 0) return rowOf(figures, nameOf(one));
  figures[REMEMBERED] ??= {
    numbers: new Float64Array(REMEMBERED_ROWS),
    rows: new Int32Array(REMEMBERED_ROWS),
  };
  const { numbers, rows } = figures[REMEMBERED];
  const slot = number & (REMEMBERED_ROWS - 1);
  if (numbers[slot] !== number) {
    rows[slot] = rowOf(figures, nameOf(one));
    numbers[slot] = number;
  }
  return rows[slot];
}

/** The row of `name`, or -1 if it has none yet. */
export function knownRow(figures: FiguresByName, name: string): number {
  const hash = hashOf(name);
  if (hash === ODD) return figures.odd.byName.get(name) ?? -1;
  const { table } = figures;
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot];
    const row = (found & ROW_IN_SLOT) - 1;
    if (found === 0 || (isMarked(found, hash) && isNamed(figures, row, name, hash))) return row;
  }
}

export function nameAt(figures: FiguresByName, row: number): string {
  const odd = figures.odd.byRow.get(row);
  if (odd !== undefined) return odd;
  const place = placeOf(figures, row);
  const block = figures.letters[place >>> LETTER_BITS];
  const at = place & LETTER_MASK;
  return letters(block, at + 2, at + 2 + lengthAt(block, at));
}

/** Adds the figures of another, name by name. */
export function mergeFigures(figures: FiguresByName, other: FiguresByName): void {
  for (let from = 0; from < other.rows; from++) {
    const row = rowOf(figures, nameAt(other, from));
    for (let column = 0; column < figures.width; column++)
      addTo(figures, row, column, numberAt(other, from, column));
  }
}

const REMEMBERED_ROWS = 1 << 13;
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

function isNamed(figures: FiguresByName, row: number, name: string, hash: number): boolean {
  const places = figures.places[row >>> ROW_BITS];
  const at = (row & ROW_MASK) * 2;
  if (places[at + 1] !== hash) return false;
  const place = places[at];
  const block = figures.letters[place >>> LETTER_BITS];
  const start = place & LETTER_MASK;
  if (lengthAt(block, start) !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (block[start + 2 + i] !== name.charCodeAt(i)) return false;
  }
  return true;
}

function addName(figures: FiguresByName, name: string, hash: number, slot: number): number {
  const start = roomFor(figures, name.length);
  const block = figures.letters[figures.letters.length - 1];
  block[start] = name.length >>> 8;
  block[start + 1] = name.length & 0xff;
  for (let i = 0; i < name.length; i++) block[start + 2 + i] = name.charCodeAt(i);
  return addPlace(figures, start, hash, slot);
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
  const mask = table.length - 1;
  for (let row = 0; row < figures.rows; row++) {
    if (figures.odd.byRow.has(row)) continue;
    const places = figures.places[row >>> ROW_BITS];
    const hash = places[(row & ROW_MASK) * 2 + 1];
    let slot = hash & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = markOf(hash) | (row + 1);
  }
  figures.table = table;
}

function placeOf(figures: FiguresByName, row: number): number {
  return (figures.places[row >>> ROW_BITS] as Uint32Array)[(row & ROW_MASK) * 2];
}

function lengthAt(block: Uint8Array, at: number): number {
  return ((block[at] as number) << 8) | (block[at + 1] as number);
}
