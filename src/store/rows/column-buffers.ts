/// <reference lib="es2024.string" />
/**
 * Columns that are filled: each puts one value behind the other, and says to `spill` what it cannot hold.
 *
 * Numbers lie in typed arrays that grow, and go to DuckDB as they are: where there is none it is NaN, or 0 before a
 * place in a list. A column that holds nothing, or the same name in all rows, is no column but a word of the query.
 */
import type { Msg } from "../../grammars/qmail-send/event.ts";
import type { Instant } from "../../time/instant.ts";
import { bitsOfId } from "../../tracking/id-bits.ts";
import { type ChunkColumn, type ChunkType, quoted } from "../duckdb.ts";
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
  name: NameBuffer;
  word: WordBuffer;
  flag: FlagBuffer;
}

export interface ColumnBuffer {
  /** About how much memory it takes. */
  readonly bytes: number;
  /** How its values go to DuckDB. */
  packed(): PackedColumn;
}

/** A column in parts of which DuckDB makes one. */
export interface PackedColumn {
  types: readonly ChunkType[];
  /** The SQL of the column; `parts` are the names of what `types` are the types of. */
  sql(parts: readonly string[]): string;
  /** The values in a range of rows, of each part. */
  slices(from: number, to: number): ChunkColumn[];
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
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.byteLength;
  }

  put(value: number | undefined, spill: Spill): void {
    if (this.#count === this.#values.length) this.#values = twice(this.#values);
    const fits = Number.isSafeInteger(value) && !Object.is(value, -0);
    if (fits) this.#hasAny = true;
    else if (value !== undefined) spill.keep(this.#name, value);
    this.#values[this.#count++] = fits ? (value as number) : Number.NaN;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::BIGINT");
    return {
      types: ["DOUBLE"],
      sql: ([number]) => `if(isnan(${number}), NULL, ${number}::BIGINT)`,
      slices: (from, to) => [this.#values.subarray(from, to)],
    };
  }
}

export class TimeBuffer implements ColumnBuffer {
  readonly #name: string;
  #seconds = new Float64Array(FEW);
  #nanos = new Int32Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#seconds.byteLength + this.#nanos.byteLength;
  }

  put(value: Instant | undefined, spill: Spill): void {
    if (this.#count === this.#seconds.length) {
      this.#seconds = twice(this.#seconds);
      this.#nanos = twice(this.#nanos);
    }
    const fits = value !== undefined && isInRange(value);
    if (fits) this.#hasAny = true;
    else if (value !== undefined) spill.keep(this.#name, value);
    this.#seconds[this.#count] = fits ? value.seconds : Number.NaN;
    this.#nanos[this.#count++] = fits ? value.nanos : 0;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::BIGINT");
    return {
      types: ["DOUBLE", "INTEGER"],
      sql: ([seconds, nanos]) =>
        `if(isnan(${seconds}), NULL, ${seconds}::BIGINT * ${NANOS} + ${nanos})`,
      slices: (from, to) => [this.#seconds.subarray(from, to), this.#nanos.subarray(from, to)],
    };
  }
}

const NANOS = 1_000_000_000;
/** Of these the nanoseconds since 1970 have 64 bits. */
const MOST_SECONDS = 9_223_372_035;

function isInRange({ seconds, nanos }: Instant): boolean {
  if (!Number.isInteger(seconds) || Math.abs(seconds) > MOST_SECONDS) return false;
  if (!Number.isInteger(nanos) || nanos < 0 || nanos >= NANOS) return false;
  return !Object.is(seconds, -0) && !Object.is(nanos, -0);
}

/** Two words of 32 bits; no value where the higher is NaN. */
class WordsBuffer implements ColumnBuffer {
  #high = new Float64Array(FEW);
  #low = new Uint32Array(FEW);
  #count = 0;
  #hasAny = false;

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
    this.#hasAny ||= !Number.isNaN(high);
  }

  protected addNone(): void {
    this.add(Number.NaN, 0);
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::UBIGINT");
    return {
      types: ["DOUBLE", "UINTEGER"],
      sql: ([high, low]) => `if(isnan(${high}), NULL, (${high}::UBIGINT << 32) | ${low})`,
      slices: (from, to) => [this.#high.subarray(from, to), this.#low.subarray(from, to)],
    };
  }
}

export class IdBuffer extends WordsBuffer {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  put(id: string | undefined, spill: Spill): void {
    const bits = id === undefined ? undefined : bitsOfId(id);
    if (bits) this.add(bits.high, bits.low);
    else {
      if (id !== undefined) spill.keep(this.#name, id);
      this.addNone();
    }
  }
}

export class InodeBuffer extends WordsBuffer {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  put(value: Msg | number | undefined, spill: Spill): void {
    if (typeof value === "bigint" && value > MAX_SAFE && value < BITS_64)
      this.add(Number(value >> 32n), Number(value & 0xffffffffn));
    else if (Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0))
      this.add(Math.floor((value as number) / 2 ** 32), (value as number) >>> 0);
    else {
      if (value !== undefined) spill.keep(this.#name, value);
      this.addNone();
    }
  }
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const BITS_64 = 1n << 64n;

export class TextBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #values: (string | null)[] = [];
  #letters = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.length * BYTES_OF_A_STRING + this.#letters;
  }

  put(value: string | undefined, spill: Spill): void {
    if (value === undefined) this.#values.push(null);
    else if (value.isWellFormed()) {
      this.#letters += value.length;
      this.#hasAny = true;
      this.#values.push(value);
    } else {
      // A surrogate without its other half has no bytes in UTF-8.
      spill.keep(this.#name, value);
      this.#values.push(null);
    }
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::VARCHAR");
    return {
      types: ["VARCHAR"],
      sql: ([text]) => text as string,
      slices: (from, to) => [this.#values.slice(from, to)],
    };
  }
}

const BYTES_OF_A_STRING = 24;

/** Few texts that come again and again: the place of each in a list, from 1. */
export class NameBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  #letters = 0;
  #values = new Uint32Array(FEW);
  #count = 0;
  #hasNone = false;
  #last: string | undefined;
  #lastPlace = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.byteLength + this.#names.length * 3 * BYTES_OF_A_STRING + this.#letters;
  }

  put(name: string | undefined, spill: Spill): void {
    if (this.#count === this.#values.length) this.#values = twice(this.#values);
    if (name === undefined) {
      this.#hasNone = true;
      this.#values[this.#count++] = 0;
      return;
    }
    if (name !== this.#last) {
      this.#last = name;
      this.#lastPlace = this.#places.get(name) ?? this.#newPlace(name);
    }
    if (this.#lastPlace === 0) {
      spill.keep(this.#name, name);
      this.#hasNone = true;
    }
    this.#values[this.#count++] = this.#lastPlace;
  }

  #newPlace(name: string): number {
    const place = name.isWellFormed() ? this.#names.push(name) : 0;
    this.#places.set(name, place);
    this.#letters += name.length;
    return place;
  }

  packed(): PackedColumn {
    const names = this.#names;
    if (names.length === 0) return constant("NULL::VARCHAR");
    if (names.length === 1 && !this.#hasNone) return constant(quoted(names[0] as string));
    if (names.length > MOST_NAMES)
      return {
        types: ["VARCHAR"],
        sql: ([text]) => text as string,
        slices: (from, to) => [
          Array.from(this.#values.subarray(from, to), (place) => names[place - 1] ?? null),
        ],
      };
    return {
      types: ["UINTEGER"],
      sql: ([place]) => `([${names.map(quoted).join(", ")}])[${place}]`,
      slices: (from, to) => [this.#values.subarray(from, to)],
    };
  }
}

/** A query of more would be long. */
const MOST_NAMES = 4096;

/** The place of the word, from 1. */
export class WordBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #words: readonly string[];
  #places = new Uint8Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string, words: readonly string[]) {
    this.#name = name;
    this.#words = words;
  }

  get bytes(): number {
    return this.#places.byteLength;
  }

  put(word: string | undefined, spill: Spill): void {
    if (this.#count === this.#places.length) this.#places = twice(this.#places);
    const place = word === undefined ? 0 : this.#words.indexOf(word) + 1;
    if (place > 0) this.#hasAny = true;
    else if (word !== undefined) spill.keep(this.#name, word);
    this.#places[this.#count++] = place;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::UTINYINT");
    return {
      types: ["UTINYINT"],
      sql: ([place]) => `nullif(${place}, 0::UTINYINT)`,
      slices: (from, to) => [this.#places.subarray(from, to)],
    };
  }
}

/** 1 for false, 2 for true. */
export class FlagBuffer implements ColumnBuffer {
  readonly #name: string;
  #flags = new Uint8Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#flags.byteLength;
  }

  put(flag: boolean | undefined, spill: Spill): void {
    if (this.#count === this.#flags.length) this.#flags = twice(this.#flags);
    const fits = typeof flag === "boolean";
    if (fits) this.#hasAny = true;
    else if (flag !== undefined) spill.keep(this.#name, flag);
    this.#flags[this.#count++] = fits ? (flag ? 2 : 1) : 0;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::BOOLEAN");
    return {
      types: ["UTINYINT"],
      sql: ([flag]) => `if(${flag} = 0, NULL, ${flag} = 2)`,
      slices: (from, to) => [this.#flags.subarray(from, to)],
    };
  }
}

const BUFFERS = {
  number: NumberBuffer,
  time: TimeBuffer,
  id: IdBuffer,
  inode: InodeBuffer,
  text: TextBuffer,
  json: TextBuffer,
  name: NameBuffer,
  flag: FlagBuffer,
} as const satisfies { [Type in Exclude<StoredType, "word">]: new (name: string) => ColumnBuffer };

/** The same in all rows. */
function constant(sql: string): PackedColumn {
  return { types: [], sql: () => sql, slices: () => [] };
}

function twice<Values extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  values: Values,
): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}
