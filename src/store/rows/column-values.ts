/**
 * Columns of a chunk that was read: what they held, or else what of them stands in the row's rest.
 */
import type { Msg } from "../../grammars/qmail-send/event.ts";
import { type Instant, instantOf } from "../../time/instant.ts";
import { idOfBits } from "../../tracking/id-bits.ts";
import type { ChunkValue } from "../duckdb.ts";
import type { StoredColumn, StoredTable, StoredType } from "../tables/table.ts";
import { apartIn } from "./parts.ts";
import type { Rest } from "./rest.ts";

export type ColumnValues<Of extends StoredTable> = {
  readonly [Name in keyof Of["columns"]]: Values[Of["columns"][Name]["type"]];
};

interface Values {
  number: ReadValues<number>;
  time: ReadValues<Instant>;
  id: ReadValues<string>;
  inode: ReadValues<Msg>;
  text: ReadValues<string>;
  json: ReadValues<string>;
  word: ReadValues<string>;
  flag: ReadValues<boolean>;
}

export interface ReadValues<Value> {
  at(row: number, rest: Rest): Value | undefined;
}

/** The SQL of what `valuesOf` takes. */
export function selected({ columns }: StoredTable): string {
  return Object.entries(columns)
    .flatMap(([name, column]) => apartIn(column, name))
    .join(", ");
}

export function valuesOf<Of extends StoredTable>(
  { columns }: Of,
  parts: ChunkValue[][],
): ColumnValues<Of> {
  let next = 0;
  const values = Object.entries(columns).map(([name, column]) => {
    const from = next;
    next += apartIn(column, name).length;
    return [name, readFrom(name, column, parts.slice(from, next))];
  });
  return Object.fromEntries(values) as ColumnValues<Of>;
}

function readFrom(
  name: string,
  { type, words = [] }: StoredColumn,
  parts: ChunkValue[][],
): ReadValues<unknown> {
  const [first = [], second = []] = parts;
  if (type === "word") return new WordValues(name, words, first as (number | null)[]);
  return READERS[type](name, first, second);
}

class PlainValues<Value> implements ReadValues<Value> {
  readonly #name: string;
  readonly #values: (Value | null)[];

  constructor(name: string, values: (Value | null)[]) {
    this.#name = name;
    this.#values = values;
  }

  at(row: number, rest: Rest): Value | undefined {
    return this.#values[row] ?? (rest[this.#name] as Value | undefined);
  }
}

class TimeValues implements ReadValues<Instant> {
  readonly #name: string;
  readonly #seconds: (number | null)[];
  readonly #nanos: number[];

  constructor(name: string, seconds: (number | null)[], nanos: number[]) {
    this.#name = name;
    this.#seconds = seconds;
    this.#nanos = nanos;
  }

  at(row: number, rest: Rest): Instant | undefined {
    const seconds = this.#seconds[row] as number | null;
    if (seconds === null) return rest[this.#name] as Instant | undefined;
    return instantOf(seconds, this.#nanos[row] as number);
  }
}

class IdValues implements ReadValues<string> {
  readonly #name: string;
  readonly #high: (number | null)[];
  readonly #low: number[];

  constructor(name: string, high: (number | null)[], low: number[]) {
    this.#name = name;
    this.#high = high;
    this.#low = low;
  }

  at(row: number, rest: Rest): string | undefined {
    const high = this.#high[row] as number | null;
    if (high === null) return rest[this.#name] as string | undefined;
    return idOfBits(high, this.#low[row] as number);
  }
}

class InodeValues implements ReadValues<Msg> {
  readonly #name: string;
  readonly #high: (number | null)[];
  readonly #low: number[];

  constructor(name: string, high: (number | null)[], low: number[]) {
    this.#name = name;
    this.#high = high;
    this.#low = low;
  }

  at(row: number, rest: Rest): Msg | undefined {
    const high = this.#high[row] as number | null;
    if (high === null) return rest[this.#name] as Msg | undefined;
    const low = this.#low[row] as number;
    const exact = high < 2 ** 21 ? high * 2 ** 32 + low : (BigInt(high) << 32n) | BigInt(low);
    return exact as Msg;
  }
}

class WordValues implements ReadValues<string> {
  readonly #name: string;
  readonly #words: readonly string[];
  readonly #places: (number | null)[];

  constructor(name: string, words: readonly string[], places: (number | null)[]) {
    this.#name = name;
    this.#words = words;
    this.#places = places;
  }

  at(row: number, rest: Rest): string | undefined {
    const place = this.#places[row] as number | null;
    return place === null ? (rest[this.#name] as string | undefined) : this.#words[place];
  }
}

type ReadParts = (name: string, first: ChunkValue[], second: ChunkValue[]) => ReadValues<unknown>;

const plain: ReadParts = (name, values) => new PlainValues(name, values);

const READERS: { [Type in Exclude<StoredType, "word">]: ReadParts } = {
  number: plain,
  time: (name, seconds, nanos) =>
    new TimeValues(name, seconds as (number | null)[], nanos as number[]),
  id: (name, high, low) => new IdValues(name, high as (number | null)[], low as number[]),
  inode: (name, high, low) => new InodeValues(name, high as (number | null)[], low as number[]),
  text: plain,
  json: plain,
  flag: plain,
};
