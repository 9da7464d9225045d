/**
 * What a table of the store is: columns as values, from which its files, the tables of SQL and their page come.
 *
 * To a table columns are only added, at its end: the place of one, counted from 1, is its number in the files,
 * and in a file that was written before there was such a column it reads as if there were no value.
 */

/** The step of the tables that this program writes: each addition of columns is one. */
export const TABLES_STEP = 1;

export interface StoredTable {
  readonly name: string;
  /** What one row is. */
  readonly about: string;
  /** The SQL of the time at which a row counts, in nanoseconds; NULL where it has none. */
  readonly moment: string;
  readonly columns: TableColumns;
}

export interface TableColumns {
  /** Rows lie in the order of it. */
  readonly sequence: StoredColumn & { type: "number" };
  readonly [name: string]: StoredColumn;
}

export interface StoredColumn {
  type: StoredType;
  /** What it tells, with the unit; where there is no value, the log does not tell. */
  about: string;
  /** The step of the tables that brought it. */
  since: number;
  /** Made of the others, for who asks: no fact needs it. */
  isDerived?: true;
  /** Of a `word`: those that there are; to these one only adds at the end. */
  words?: readonly string[];
}

/**
 * - `number`  a whole number, of at most 53 bits
 * - `time`    nanoseconds since 1970 in UTC, 64 bits: from 1677 to 2262
 * - `id`      the 64 bits of an id, its second first (tracking/id-bits.ts)
 * - `inode`   a number of 64 bits without a sign
 * - `text`    a text, as logged
 * - `name`    a text that comes again and again, one of few in a day
 * - `word`    one of these words: its place, from 1
 * - `flag`    true or false
 * - `json`    a value, as JSON
 *
 * A value that its column cannot hold stands in `rest`, by the column's name: a time of another age, an
 * id of other letters, a text with half a surrogate pair.
 */
export type StoredType =
  | "number"
  | "time"
  | "id"
  | "inode"
  | "text"
  | "name"
  | "word"
  | "flag"
  | "json";

/** How a column lies in the files. */
export const SQL_TYPES: { [Type in StoredType]: string } = {
  number: "BIGINT",
  time: "BIGINT",
  id: "UBIGINT",
  inode: "UBIGINT",
  text: "VARCHAR",
  name: "VARCHAR",
  word: "UTINYINT",
  flag: "BOOLEAN",
  json: "VARCHAR",
};

/** Columns that more than one table has. */
export const SEQUENCE = {
  type: "number",
  about: "the place in the order in which facts were concluded, over all tables",
  since: 1,
} as const satisfies StoredColumn;

export const HOST = {
  type: "name",
  about: "the host, as the log or the configuration names it",
  since: 1,
} as const satisfies StoredColumn;

export const REST = {
  type: "json",
  about: "what has no column of its own, and what its column cannot hold",
  since: 1,
} as const satisfies StoredColumn;
