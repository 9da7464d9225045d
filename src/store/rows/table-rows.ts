/**
 * Rows of one table that wait to be written as one file.
 *
 * They come in the order of their sequence and stay in it: nothing is sorted, neither here nor when files are merged
 * or read.
 */
import { type ChunkValue, type DuckDB, quoted } from "../duckdb.ts";
import type { StoredTable } from "../tables/table.ts";
import { type ColumnBuffer, type ColumnBuffers, newBuffers } from "./column-buffers.ts";
import { enumOf, togetherIn, typesOf } from "./parts.ts";

export class TableRows<Of extends StoredTable> {
  readonly table: Of;
  columns: ColumnBuffers<Of>;
  count = 0;

  constructor(table: Of) {
    this.table = table;
    this.columns = newBuffers(table);
  }

  get bytes(): number {
    let bytes = 0;
    for (const buffer of this.#buffers()) bytes += buffer.bytes;
    return bytes;
  }

  /** Of the first row and the last. */
  get sequences(): { first: number; last: number } {
    const { sequence }: ColumnBuffers<StoredTable> = this.columns;
    return { first: sequence.at(0), last: sequence.at(this.count - 1) };
  }

  /** Writes what there is to a new file, and begins anew. */
  async write(duckdb: DuckDB, path: string): Promise<void> {
    const columns = Object.entries(this.table.columns);
    const parts = columns.map(([name, column]) =>
      typesOf(column).map((type, i) => ({ name: `${name}_${i}`, type })),
    );
    const all = parts.flat();
    const waiting = `waiting_${this.table.name}`;
    await duckdb.run(`CREATE TABLE ${waiting} (${all.map(declared).join(", ")})`);
    const buffers = this.#buffers();
    const types = all.map(({ type }) => type);
    await duckdb.append(waiting, types, this.count, (from, to) =>
      buffers.flatMap((buffer): ChunkValue[][] => buffer.slices(from, to)),
    );
    this.columns = newBuffers(this.table);
    this.count = 0;
    const select = columns.map(
      ([name, column], i) =>
        `${togetherIn(
          column,
          (parts[i] ?? []).map((part) => part.name),
        )} AS ${name}`,
    );
    await writeParquet(duckdb, this.table, `SELECT ${select.join(", ")} FROM ${waiting}`, path);
    await duckdb.run(`DROP TABLE ${waiting}`);
  }

  #buffers(): ColumnBuffer[] {
    return Object.values(this.columns);
  }
}

/** Writes the rows of a query to a new file of a table. */
export async function writeParquet(
  duckdb: DuckDB,
  { columns }: StoredTable,
  query: string,
  path: string,
): Promise<void> {
  const numbers = Object.keys(columns).map((name, i) => `${name}: ${i + 1}`);
  await duckdb.run(
    `COPY (${query}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2, FIELD_IDS {${numbers.join(", ")}})`,
  );
}

function declared({ name, type }: { name: string; type: string | readonly string[] }): string {
  return `${name} ${typeof type === "string" ? type : enumOf(type)}`;
}
