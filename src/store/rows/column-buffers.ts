/**
 * Columns that are filled: each puts one value behind the other, and says to `left` what it cannot hold.
 *
 * Numbers lie in typed arrays that grow; what there is none of is NaN, or 0 before a word's place.
 */
import type { Msg } from "../../grammars/qmail-send/event.ts";
import type { Instant } from "../../time/instant.ts";
import { bitsOfId } from "../../tracking/id-bits.ts";
import type { ChunkValue } from "../duckdb.ts";
import type { StoredColumn, StoredTable, StoredType } from "../tables/table.ts";
import type { Spill } from "./rest.ts";

export type ColumnBuffers<Of extends StoredTable> = {
  readonly [Name in keyof Of["columns"]]: Buffers[Of["columns"][Name]["type"]];
};

/** What a column of each type is filled by. */
interface Buffers {
  number: NumberBuffer;
  time: TimeBuffer;
  id: IdBuffer;
  inode: InodeBuffer;
  text: TextBuffer;
  json: TextBuffer;
  word: WordBuffer;
  flag: FlagBuffer;
}

export interface ColumnBuffer {
  /** About how much memory it takes. */
  readonly bytes: number;
  /** The values in a range of rows, of each of the column's parts. */
  slices(from: number, to: number): ChunkValue[][];
}

export function newBuffers<Of extends StoredTable>({ columns }: Of): ColumnBuffers<Of> {
  const buffers = Object.entries(columns).map(([name, column]) => [name, bufferOf(name, column)]);
  return Object.fromEntries(buffers) as ColumnBuffers<Of>;
}

function bufferOf(name: string, { type, words = [] }: StoredColumn): ColumnBuffer {
  if (type === "word") return new WordBuffer(name, words);
  return new BUFFERS[type](name);
}

const FEW = 16;

export class NumberBuffer implements ColumnBuffer {
  readonly #name: string;
  #values = new Float64Array(FEW);
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.byteLength;
  }

  put(value: number | undefined, left: Spill): void {
    if (this.#count === this.#values.length) this.#values = twice(this.#values);
    const fits = Number.isSafeInteger(value) && !Object.is(value, -0);
    if (!fits && value !== undefined) left.keep(this.#name, value);
    this.#values[this.#count++] = fits ? (value as number) : Number.NaN;
  }

  /** Of a row that has one. */
  at(row: number): number {
    return this.#values[row] as number;
  }

  slices(from: number, to: number): ChunkValue[][] {
    return [known(this.#values, from, to)];
  }
}

export class TimeBuffer implements ColumnBuffer {
  readonly #name: string;
  #seconds = new Float64Array(FEW);
  #nanos = new Int32Array(FEW);
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#seconds.byteLength + this.#nanos.byteLength;
  }

  put(value: Instant | undefined, left: Spill): void {
    if (this.#count === this.#seconds.length) {
      this.#seconds = twice(this.#seconds);
      this.#nanos = twice(this.#nanos);
    }
    const fits = value !== undefined && isInRange(value);
    if (!fits && value !== undefined) left.keep(this.#name, value);
    this.#seconds[this.#count] = fits ? value.seconds : Number.NaN;
    this.#nanos[this.#count++] = fits ? value.nanos : 0;
  }

  slices(from: number, to: number): ChunkValue[][] {
    return [known(this.#seconds, from, to), Array.from(this.#nanos.subarray(from, to))];
  }
}

/** Of these the nanoseconds since 1970 have 64 bits. */
const MOST_SECONDS = 9_223_372_035;

function isInRange({ seconds, nanos }: Instant): boolean {
  if (!Number.isInteger(seconds) || Math.abs(seconds) > MOST_SECONDS) return false;
  if (!Number.isInteger(nanos) || nanos < 0 || nanos >= 1e9) return false;
  return !Object.is(seconds, -0) && !Object.is(nanos, -0);
}

/** Two words of 32 bits; no value where the higher is NaN. */
class WordsBuffer implements ColumnBuffer {
  #high = new Float64Array(FEW);
  #low = new Uint32Array(FEW);
  #count = 0;

  get bytes(): number {
    return this.#high.byteLength + this.#low.byteLength;
  }

  protected add(high: number, low: number): void {
    if (this.#count === this.#high.length) {
      this.#high = twice(this.#high);
      this.#low = twice(this.#low);
    }
    this.#high[this.#count] = high;
    this.#low[this.#count++] = low;
  }

  slices(from: number, to: number): ChunkValue[][] {
    return [known(this.#high, from, to), Array.from(this.#low.subarray(from, to))];
  }
}

export class IdBuffer extends WordsBuffer {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  put(id: string | undefined, left: Spill): void {
    const bits = id === undefined ? undefined : bitsOfId(id);
    if (!bits && id !== undefined) left.keep(this.#name, id);
    this.add(bits?.high ?? Number.NaN, bits?.low ?? 0);
  }
}

export class InodeBuffer extends WordsBuffer {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  put(value: Msg | number | undefined, left: Spill): void {
    if (typeof value === "bigint" && value > MAX_SAFE && value < BITS_64) {
      this.add(Number(value >> 32n), Number(value & 0xffffffffn));
      return;
    }
    const fits = Number.isSafeInteger(value) && !((value as number) < 0) && !Object.is(value, -0);
    if (!fits && value !== undefined) left.keep(this.#name, value);
    if (fits) this.add(Math.floor((value as number) / 2 ** 32), (value as number) >>> 0);
    else this.add(Number.NaN, 0);
  }
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const BITS_64 = 1n << 64n;

export class TextBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #values: (string | null)[] = [];
  #letters = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.length * BYTES_OF_A_STRING + this.#letters;
  }

  put(value: string | undefined, left: Spill): void {
    const fits = value !== undefined && !HALF_A_PAIR.test(value);
    if (!fits && value !== undefined) left.keep(this.#name, value);
    if (fits) this.#letters += value.length;
    this.#values.push(fits ? value : null);
  }

  slices(from: number, to: number): ChunkValue[][] {
    return [this.#values.slice(from, to)];
  }
}

const BYTES_OF_A_STRING = 24;
/** A surrogate without its other half has no bytes in UTF-8. */
const HALF_A_PAIR = /\p{Surrogate}/u;

export class WordBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #words: readonly string[];
  /** The word's place, from 1. */
  #places = new Uint8Array(FEW);
  #count = 0;

  constructor(name: string, words: readonly string[]) {
    this.#name = name;
    this.#words = words;
  }

  get bytes(): number {
    return this.#places.byteLength;
  }

  put(word: string | undefined, left: Spill): void {
    if (this.#count === this.#places.length) this.#places = twice(this.#places);
    const place = word === undefined ? 0 : this.#words.indexOf(word) + 1;
    if (place === 0 && word !== undefined) left.keep(this.#name, word);
    this.#places[this.#count++] = place;
  }

  slices(from: number, to: number): ChunkValue[][] {
    const words: ChunkValue[] = [];
    for (let i = from; i < to; i++)
      words.push(this.#words[(this.#places[i] as number) - 1] ?? null);
    return [words];
  }
}

export class FlagBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #flags: (boolean | null)[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#flags.length * 8;
  }

  put(flag: boolean | undefined, left: Spill): void {
    const fits = typeof flag === "boolean";
    if (!fits && flag !== undefined) left.keep(this.#name, flag);
    this.#flags.push(fits ? flag : null);
  }

  slices(from: number, to: number): ChunkValue[][] {
    return [this.#flags.slice(from, to)];
  }
}

const BUFFERS = {
  number: NumberBuffer,
  time: TimeBuffer,
  id: IdBuffer,
  inode: InodeBuffer,
  text: TextBuffer,
  json: TextBuffer,
  flag: FlagBuffer,
} as const satisfies { [Type in Exclude<StoredType, "word">]: new (name: string) => ColumnBuffer };

/** null where there is none. */
function known(values: Float64Array, from: number, to: number): ChunkValue[] {
  const slice: ChunkValue[] = [];
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    slice.push(Number.isNaN(value) ? null : value);
  }
  return slice;
}

function twice<Values extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  values: Values,
): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}
