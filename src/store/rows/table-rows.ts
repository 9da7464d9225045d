/**
 * Rows of one table that wait to be written as one file.
 *
 * They come in the order of their sequence and stay in it: nothing is sorted, neither here nor when files are merged
 * or read.
 */
import { dirname } from "node:path";
import { type ChunkType, type DuckDB, quoted } from "../duckdb.ts";
import type { StoredTable } from "../tables/table.ts";
import { storeTrouble } from "../trouble.ts";
import { type ColumnBuffers, newBuffers } from "./column-buffers.ts";
import type { ColumnBuffer } from "./packed-column.ts";

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

  /** What there was is written. */
  beginAnew(): void {
    this.columns = newBuffers(this.table);
    this.count = 0;
  }

  /** Writes what there is to a new file. */
  async write(duckdb: DuckDB, path: string): Promise<WrittenRows> {
    const { table, count } = this;
    const columns = Object.entries(this.columns as ColumnBuffers<StoredTable>).map(
      ([name, buffer]) => packedAs(name, buffer),
    );
    const parts = columns.flatMap(({ parts }) => parts);
    const waiting = `waiting_${++writes}`;
    await duckdb.run(`CREATE TABLE ${waiting} (${parts.map(declared).join(", ")})`);
    try {
      await duckdb.append(
        waiting,
        parts.map(({ type }) => type),
        count,
        (from, to) => columns.flatMap(({ packed }) => packed.slices(from, to)),
      );
      const select = columns.map(({ name, sql }) => `${sql} AS ${name}`);
      const query = `SELECT ${select.join(", ")} FROM ${waiting}`;
      return await writeParquet(duckdb, table, query, path);
    } finally {
      await duckdb.run(`DROP TABLE ${waiting}`);
    }
  }

  #buffers(): ColumnBuffer[] {
    return Object.values(this.columns);
  }
}

let writes = 0;

/** What a file of a table holds. */
export interface WrittenRows {
  rows: number;
  /** The times of its first and last row by time, as nanoseconds since 1970 in digits; absent if none has a time. */
  from?: string;
  to?: string;
}

/** Writes the rows of a query to a new file of a table. @throws StoreFull */
export async function writeParquet(
  duckdb: DuckDB,
  { columns, moment }: StoredTable,
  query: string,
  path: string,
): Promise<WrittenRows> {
  const numbers = Object.keys(columns).map((name, i) => `${name}: ${i + 1}`);
  const copy = `COPY (${query}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2, FIELD_IDS {${numbers.join(", ")}})`;
  await duckdb.run(copy).catch((error: unknown) => {
    throw storeTrouble(dirname(path), error);
  });
  const asked = `SELECT count(*)::DOUBLE, min(${moment})::VARCHAR, max(${moment})::VARCHAR FROM read_parquet(${quoted(path)})`;
  const [[rows, from, to] = []] = (await duckdb.rows(asked)) as [number, string?, string?][];
  return { rows: rows ?? 0, ...(from && to && { from, to }) };
}

function packedAs(name: string, buffer: ColumnBuffer) {
  const packed = buffer.packed();
  const parts = packed.types.map((type, i) => ({ part: `${name}_${i}`, type }));
  return { name, packed, parts, sql: packed.sql(parts.map(({ part }) => part)) };
}

function declared({ part, type }: { part: string; type: ChunkType }): string {
  return `${part} ${type}`;
}
