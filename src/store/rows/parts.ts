/**
 * How a column goes from JavaScript to DuckDB and back: in parts for which JavaScript has numbers.
 *
 * A number of 64 bits would be a bigint, which is slow; two numbers that SQL puts together, and takes apart, are not.
 */
import { type ChunkType, quoted } from "../duckdb.ts";
import type { StoredColumn, StoredType } from "../tables/table.ts";

interface Parts {
  types: readonly ChunkType[];
  /** The SQL that makes the column of its parts. */
  together(...parts: string[]): string;
  /** The SQL of each part. */
  apart(column: string): string[];
}

const WORDS: Parts = {
  types: ["UINTEGER", "UINTEGER"],
  together: (high, low) => `(${high}::UBIGINT << 32) | ${low}`,
  apart: (column) => [`(${column} >> 32)::UINTEGER`, `(${column} & 4294967295)::UINTEGER`],
};

const TEXT: Parts = {
  types: ["VARCHAR"],
  together: (text) => text as string,
  apart: (column) => [column],
};

const NANOS = 1_000_000_000;

const PARTS: { [Type in Exclude<StoredType, "word">]: Parts } = {
  number: {
    types: ["DOUBLE"],
    together: (number) => `${number}::BIGINT`,
    apart: (column) => [`${column}::DOUBLE`],
  },
  time: {
    types: ["DOUBLE", "INTEGER"],
    together: (seconds, nanos) => `${seconds}::BIGINT * ${NANOS} + ${nanos}`,
    apart: (column) => {
      const nanos = `((${column} % ${NANOS} + ${NANOS}) % ${NANOS})`;
      return [`((${column} - ${nanos}) // ${NANOS})::DOUBLE`, `${nanos}::INTEGER`];
    },
  },
  id: WORDS,
  inode: WORDS,
  text: TEXT,
  json: TEXT,
  flag: { ...TEXT, types: ["BOOLEAN"] },
};

export function typesOf({ type, words }: StoredColumn): readonly ChunkType[] {
  return type === "word" ? [words ?? []] : PARTS[type].types;
}

/** `parts` are the names of what `typesOf` has types of. */
export function togetherIn({ type }: StoredColumn, parts: readonly string[]): string {
  return type === "word" ? `${parts[0]}::VARCHAR` : PARTS[type].together(...parts);
}

export function apartIn({ type, words = [] }: StoredColumn, column: string): string[] {
  if (type !== "word") return PARTS[type].apart(column);
  return [`enum_code(TRY_CAST(${column} AS ${enumOf(words)}))`];
}

export function enumOf(words: readonly string[]): string {
  return `ENUM(${words.map(quoted).join(", ")})`;
}
