/**
 * A state as plain data that takes little room, and back: what a store writes of a tally.
 *
 * States are quick to add to: tables of names have hash tables, arrays have room to grow, numbers have eight bytes.
 * Packed, names are one row of bytes, numbers of a column stand side by side (packed-numbers.ts), samples are in order,
 * and what things of one form have in common stands once. Each packed piece is a list that begins with its kind:
 *
 *     [MAP, [TEXTS, ["a", "b"]], [ALIKE, 2, ["count", "at"], [NUMBERS, 2, ...], ...]]
 */
import { type Samples, samplesOf, sorted } from "../exact-percentiles.ts";
import { type FiguresByName, figuresOf, type Names, namesIn } from "../figures-by-name.ts";
import type { SpansByRow } from "../first-and-last.ts";
import { columnOf, type NumberRows, rowsOfColumns } from "../number-rows.ts";
import type { Sum } from "../sum.ts";
import { type PackedNumbers, packedNumbers, unpackedNumbers } from "./packed-numbers.ts";

export type Packed = unknown[] | string | number | bigint | boolean | undefined;

const OBJECT = 0;
const LIST = 1;
const MAP = 2;
const SET = 3;
const NUMBERS = 4;
const TEXTS = 5;
const NONE = 6;
const SOME = 7;
const ALIKE = 8;
const FIGURES = 9;
const ROWS = 10;
const SPANS = 11;
const SAMPLES = 12;
const COUNTS = 13;
const BYTES = 14;
const MAPS = 15;
const SETS = 16;

export function packed(state: unknown): Packed {
  if (typeof state !== "object" || state === null) return state as Packed;
  if (Array.isArray(state)) return [LIST, packedList(state)];
  if (state instanceof Map)
    return [MAP, packedList([...state.keys()]), packedList([...state.values()])];
  if (state instanceof Set) return [SET, packedList([...state])];
  if (state instanceof Float64Array) return [COUNTS, state.length, packedCounts(state)];
  if (ArrayBuffer.isView(state)) return [BYTES, state];
  if (isFigures(state)) return [FIGURES, namesIn(state), packedRows(state)];
  if (isRows(state)) return [ROWS, packedRows(state)];
  if (isSpans(state)) return [SPANS, packedSpans(state)];
  if (isSamples(state)) return [SAMPLES, packedSamples(state)];
  return [OBJECT, Object.keys(state), packedList(Object.values(state))];
}

export function unpacked(piece: Packed): unknown {
  if (!Array.isArray(piece)) return piece;
  const [kind, one, other] = piece;
  switch (kind) {
    case OBJECT:
      return objectOf(one as string[], unpackedList(other as Packed));
    case LIST:
      return unpackedList(one as Packed);
    case MAP: {
      const values = unpackedList(other as Packed);
      return new Map(unpackedList(one as Packed).map((key, i) => [key, values[i]]));
    }
    case SET:
      return new Set(unpackedList(one as Packed));
    case COUNTS:
      return unpackedCounts(one as number, other as PackedCounts);
    case BYTES:
      return one;
    case FIGURES:
      return figuresOf(one as Names, unpackedRows(other as PackedRows));
    case ROWS:
      return unpackedRows(one as PackedRows);
    case SPANS:
      return unpackedSpans(one as PackedRows);
    default:
      return unpackedSamples(one as PackedSamples);
  }
}

// ---- lists of values

function packedList(values: readonly unknown[]): Packed {
  const [first] = values;
  const isAll = (test: (value: unknown) => boolean): boolean => values.every(test);
  if (isAll((value) => value === undefined)) return [NONE, values.length];
  if (values.includes(undefined)) {
    const isThere = Float64Array.from(values, (value) => Number(value !== undefined));
    const there = values.filter((value) => value !== undefined);
    return [SOME, values.length, packedNumbers(isThere), packedList(there)];
  }
  if (isAll((value) => typeof value === "number"))
    return [NUMBERS, values.length, packedNumbers(Float64Array.from(values as number[]))];
  if (isAll((value) => typeof value === "string")) return [TEXTS, [...values]];
  if (values.length > 1 && isAll((value) => value instanceof Map)) {
    const maps = values as Map<unknown, unknown>[];
    const keys = packedList(maps.flatMap((map) => [...map.keys()]));
    const ofKeys = packedList(maps.flatMap((map) => [...map.values()]));
    return [MAPS, maps.length, packedSizes(maps), keys, ofKeys];
  }
  if (values.length > 1 && isAll((value) => value instanceof Set)) {
    const sets = values as Set<unknown>[];
    return [SETS, sets.length, packedSizes(sets), packedList(sets.flatMap((set) => [...set]))];
  }
  if (values.length > 1 && isPlain(first)) {
    const keys = Object.keys(first);
    if (isAll((value) => isPlain(value) && isSame(Object.keys(value), keys)))
      return [
        ALIKE,
        values.length,
        keys,
        ...keys.map((key) => packedList(values.map(fieldOf(key)))),
      ];
  }
  return [LIST, ...values.map(packed)];
}

function unpackedList(piece: Packed): unknown[] {
  const [kind, one, other, ...more] = piece as unknown[];
  switch (kind) {
    case NONE:
      return new Array(one as number).fill(undefined);
    case SOME: {
      const there = unpackedList(more[0] as Packed);
      let next = 0;
      const isThere = unpackedNumbers(other as PackedNumbers, one as number);
      return Array.from(isThere, (is) => (is === 0 ? undefined : there[next++]));
    }
    case NUMBERS:
      return [...unpackedNumbers(other as PackedNumbers, one as number)];
    case TEXTS:
      return [...(one as string[])];
    case ALIKE: {
      const columns = more.map((column) => unpackedList(column as Packed));
      const keys = other as string[];
      return Array.from({ length: one as number }, (_, i) =>
        objectOf(
          keys,
          columns.map((column) => column[i]),
        ),
      );
    }
    case MAPS: {
      const [keys, values] = more.map((all) => unpackedList(all as Packed));
      return partsOf(one as number, other as PackedNumbers).map(
        ([from, to]) => new Map(keys.slice(from, to).map((key, i) => [key, values[from + i]])),
      );
    }
    case SETS: {
      const all = unpackedList(more[0] as Packed);
      return partsOf(one as number, other as PackedNumbers).map(
        ([from, to]) => new Set(all.slice(from, to)),
      );
    }
    default:
      return (piece as unknown[]).slice(1).map((value) => unpacked(value as Packed));
  }
}

function packedSizes(all: readonly { size: number }[]): PackedNumbers {
  return packedNumbers(Float64Array.from(all, ({ size }) => size));
}

/** Where each begins and ends among all. */
function partsOf(count: number, sizes: PackedNumbers): [from: number, to: number][] {
  let to = 0;
  return Array.from(unpackedNumbers(sizes, count), (size) => {
    to += size;
    return [to - size, to];
  });
}

function fieldOf(key: string): (value: unknown) => unknown {
  return (value) => (value as Record<string, unknown>)[key];
}

function objectOf(keys: readonly string[], values: readonly unknown[]): object {
  const made: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) made[keys[i]] = values[i];
  return made;
}

/** Of no form that is packed in its own way. */
function isPlain(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map) &&
    !(value instanceof Set) &&
    !ArrayBuffer.isView(value) &&
    !isRows(value) &&
    !isSpans(value) &&
    !isSamples(value)
  );
}

function isSame(keys: readonly string[], others: readonly string[]): boolean {
  return keys.length === others.length && keys.every((key, i) => key === others[i]);
}

// ---- rows of numbers, with names or without

type PackedRows = [rows: number, ...columns: PackedNumbers[]];

function isFigures(state: object): state is FiguresByName {
  return isRows(state) && "letters" in state;
}

function isRows(state: object): state is NumberRows {
  return "rows" in state && "width" in state && "numbers" in state;
}

function packedRows(state: NumberRows): PackedRows {
  const columns = Array.from({ length: state.width }, (_, column) => columnOf(state, column));
  return [state.rows, ...columns.map(packedNumbers)];
}

function unpackedRows([rows, ...columns]: PackedRows): NumberRows {
  return rowsOfColumns(
    rows,
    columns.map((column) => unpackedNumbers(column, rows)),
  );
}

const SPAN_WIDTH = 4;

function isSpans(state: object): state is SpansByRow {
  return "numbers" in state && !("rows" in state);
}

/** The last moment of each as its distance from the first. */
function packedSpans({ numbers }: SpansByRow): PackedRows {
  let rows = Math.ceil(numbers.length / SPAN_WIDTH);
  while (rows > 0 && numbers[(rows - 1) * SPAN_WIDTH] === 0) rows--;
  const columns = Array.from({ length: SPAN_WIDTH }, (_, column) =>
    Float64Array.from({ length: rows }, (_, row) => {
      const at = row * SPAN_WIDTH + column;
      return column === 2 ? numbers[at] - numbers[at - 2] : numbers[at];
    }),
  );
  return [rows, ...columns.map(packedNumbers)];
}

function unpackedSpans([rows, ...columns]: PackedRows): SpansByRow {
  const numbers = new Float64Array(Math.max(1, rows) * SPAN_WIDTH);
  for (const [column, packedColumn] of columns.entries()) {
    const values = unpackedNumbers(packedColumn, rows);
    for (let row = 0; row < rows; row++) {
      const at = row * SPAN_WIDTH + column;
      numbers[at] = column === 2 ? values[row] + numbers[at - 2] : values[row];
    }
  }
  return { numbers };
}

// ---- samples

/** In units of `scale`; behind them which of those do not tell the sample to the last bit, and what it is. */
interface PackedSamples {
  count: number;
  total: Sum;
  scale: number;
  numbers: PackedNumbers;
  odd: [count: number, places: PackedNumbers, samples: PackedNumbers];
}

function isSamples(state: object): state is Samples {
  return "values" in state && "isSorted" in state;
}

function packedSamples(samples: Samples): PackedSamples {
  const values = sorted(samples);
  const scale = values.every(Number.isInteger) ? 1 : NANOS;
  const numbers = values.map((value) => unitsOf(value, scale));
  const places = Array.from(values.keys()).filter((i) => sampleOf(numbers[i], scale) !== values[i]);
  const odd = Float64Array.from(places, (place) => values[place]);
  return {
    count: values.length,
    total: samples.total,
    scale,
    numbers: packedNumbers(numbers),
    odd: [odd.length, packedNumbers(Float64Array.from(places)), packedNumbers(odd)],
  };
}

function unpackedSamples({ count, total, scale, numbers, odd }: PackedSamples): Samples {
  const values = unpackedNumbers(numbers, count).map((units) => sampleOf(units, scale));
  const [oddCount, places, samples] = odd;
  const exact = unpackedNumbers(samples, oddCount);
  for (const [i, place] of unpackedNumbers(places, oddCount).entries()) values[place] = exact[i];
  return samplesOf(values, total);
}

const NANOS = 1e9;

function unitsOf(value: number, scale: number): number {
  const whole = Math.floor(value);
  return whole * scale + Math.round((value - whole) * scale);
}

/** As the time between two stamps is reckoned. */
function sampleOf(units: number, scale: number): number {
  const whole = Math.floor(units / scale);
  return whole + (units - whole * scale) / scale;
}

// ---- counts, most of which are 0

type PackedCounts = [count: number, places: PackedNumbers, counts: PackedNumbers];

function packedCounts(counts: Float64Array): PackedCounts {
  const places = Float64Array.from(counts.keys()).filter((place) => counts[place] !== 0);
  const there = places.map((place) => counts[place]);
  return [places.length, packedNumbers(places), packedNumbers(there)];
}

function unpackedCounts(length: number, [count, places, there]: PackedCounts): Float64Array {
  const counts = new Float64Array(length);
  const all = unpackedNumbers(there, count);
  for (const [i, place] of unpackedNumbers(places, count).entries()) counts[place] = all[i];
  return counts;
}
