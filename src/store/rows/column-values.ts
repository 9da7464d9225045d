/**
 * Columns of a chunk that was read: what they hold, or else what of them stands in the row's rest.
 */
import type { Msg } from "../../grammars/qmail-send/event.ts";
import { type Instant, instantOf } from "../../time/instant.ts";
import { idOfBits } from "../../tracking/id-bits.ts";
import type { ReadColumn } from "../duckdb.ts";
import type { StoredColumn, StoredTable, StoredType } from "../tables/table.ts";
import { partsOf } from "./parts.ts";
import type { Rest } from "./rest.ts";

export type ColumnValues<Of extends StoredTable> = {
  readonly [Name in keyof Of["columns"]]: ReadValues<Values[Of["columns"][Name]["type"]]>;
};

interface Values {
  number: number;
  time: Instant;
  id: string;
  inode: Msg;
  text: string;
  json: string;
  name: string;
  word: string;
  flag: boolean;
}

export interface ReadValues<Value> {
  at(row: number, rest: Rest): Value | undefined;
}

/** The names in columns of names, where they were asked for before, by the column's. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/** The SQL of what `valuesOf` takes. */
export function selected(table: StoredTable, names: KnownNames): string {
  return readColumns(table)
    .flatMap(([name, { type }]) => partsOf(name, type, names.get(name)))
    .join(", ");
}

export function valuesOf<Of extends StoredTable>(
  table: Of,
  names: KnownNames,
  parts: readonly ReadColumn[],
): ColumnValues<Of> {
  let next = 0;
  const values = readColumns(table).map(([name, column]) => {
    const known = names.get(name);
    const from = next;
    next += partsOf(name, column.type, known).length;
    if (known) return [name, new NameValues(name, known, parts[from] as NumberColumn)];
    return [name, READERS[column.type](name, column, parts[from], parts[from + 1])];
  });
  return Object.fromEntries(values) as ColumnValues<Of>;
}

/** What facts are made of. */
function readColumns({ columns }: StoredTable): [string, StoredColumn][] {
  return Object.entries(columns).filter(([, { isDerived }]) => !isDerived);
}

/** A column of numbers alone. */
interface NumberColumn {
  getItem(row: number): number;
}

class PlainValues<Value> implements ReadValues<Value> {
  readonly #name: string;
  readonly #values: { getItem(row: number): Value | null };

  constructor(name: string, values: { getItem(row: number): Value | null }) {
    this.#name = name;
    this.#values = values;
  }

  at(row: number, rest: Rest): Value | undefined {
    return this.#values.getItem(row) ?? (rest[this.#name] as Value | undefined);
  }
}

class NumberValues implements ReadValues<number> {
  readonly #name: string;
  readonly #values: NumberColumn;

  constructor(name: string, values: NumberColumn) {
    this.#name = name;
    this.#values = values;
  }

  at(row: number, rest: Rest): number | undefined {
    const value = this.#values.getItem(row);
    return Number.isNaN(value) ? (rest[this.#name] as number | undefined) : value;
  }
}

class TimeValues implements ReadValues<Instant> {
  readonly #name: string;
  readonly #seconds: NumberColumn;
  readonly #nanos: NumberColumn;

  constructor(name: string, seconds: NumberColumn, nanos: NumberColumn) {
    this.#name = name;
    this.#seconds = seconds;
    this.#nanos = nanos;
  }

  at(row: number, rest: Rest): Instant | undefined {
    const seconds = this.#seconds.getItem(row);
    if (Number.isNaN(seconds)) return rest[this.#name] as Instant | undefined;
    return instantOf(seconds, this.#nanos.getItem(row));
  }
}

/** Two words of 32 bits, put together by `of`. */
class WordsValues<Value> implements ReadValues<Value> {
  readonly #name: string;
  readonly #high: NumberColumn;
  readonly #low: NumberColumn;
  readonly #of: (high: number, low: number) => Value;

  constructor(
    name: string,
    high: NumberColumn,
    low: NumberColumn,
    of: (high: number, low: number) => Value,
  ) {
    this.#name = name;
    this.#high = high;
    this.#low = low;
    this.#of = of;
  }

  at(row: number, rest: Rest): Value | undefined {
    const high = this.#high.getItem(row);
    if (Number.isNaN(high)) return rest[this.#name] as Value | undefined;
    return this.#of(high, this.#low.getItem(row));
  }
}

function msgOfWords(high: number, low: number): Msg {
  const isExact = high < 2 ** 21;
  return (isExact ? high * 2 ** 32 + low : (BigInt(high) << 32n) | BigInt(low)) as Msg;
}

class WordValues implements ReadValues<string> {
  readonly #name: string;
  readonly #words: readonly string[];
  readonly #places: NumberColumn;

  constructor(name: string, words: readonly string[], places: NumberColumn) {
    this.#name = name;
    this.#words = words;
    this.#places = places;
  }

  at(row: number, rest: Rest): string | undefined {
    const place = this.#places.getItem(row);
    return place === 0 ? (rest[this.#name] as string | undefined) : this.#words[place - 1];
  }
}

class NameValues implements ReadValues<string> {
  readonly #name: string;
  readonly #names: readonly string[];
  readonly #places: NumberColumn;

  constructor(name: string, names: readonly string[], places: NumberColumn) {
    this.#name = name;
    this.#names = names;
    this.#places = places;
  }

  at(row: number, rest: Rest): string | undefined {
    const place = this.#places.getItem(row);
    return place < 0 ? (rest[this.#name] as string | undefined) : this.#names[place];
  }
}

type ReadParts = (
  name: string,
  column: StoredColumn,
  first: ReadColumn | undefined,
  second: ReadColumn | undefined,
) => ReadValues<unknown>;

const plain: ReadParts = (name, _column, values) => new PlainValues(name, values as ReadColumn);

const READERS: { [Type in StoredType]: ReadParts } = {
  number: (name, _column, values) => new NumberValues(name, values as NumberColumn),
  time: (name, _column, seconds, nanos) =>
    new TimeValues(name, seconds as NumberColumn, nanos as NumberColumn),
  id: (name, _column, high, low) =>
    new WordsValues(name, high as NumberColumn, low as NumberColumn, idOfBits),
  inode: (name, _column, high, low) =>
    new WordsValues(name, high as NumberColumn, low as NumberColumn, msgOfWords),
  text: plain,
  json: plain,
  name: plain,
  word: (name, { words = [] }, places) => new WordValues(name, words, places as NumberColumn),
  flag: plain,
};
