/**
 * How a column that was filled goes to DuckDB: in parts for which JavaScript has typed arrays, of which SQL makes one.
 *
 * A column that holds nothing, or the same name in all rows, has no parts: it is a word of the query.
 */
import type { ChunkColumn, ChunkType } from "../duckdb.ts";

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

/** The same in all rows. */
export function constant(sql: string): PackedColumn {
  return { types: [], sql: () => sql, slices: () => [] };
}

export function twice<Values extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  values: Values,
): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}

/** How many values there is room for at first. */
export const FEW = 16;
