/**
 * The rows of one table, read a chunk after the other from its files.
 */
import { type Chunk, type DuckDB, quoted } from "../duckdb.ts";
import { SQL_TYPES, type StoredTable } from "../tables/table.ts";
import { type ColumnValues, selected, valuesOf } from "./column-values.ts";

/** The sequence behind the last. */
export const END = Number.POSITIVE_INFINITY;

export class StoredRows<Of extends StoredTable> {
  readonly #table: Of;
  readonly #chunks: AsyncGenerator<Chunk> | undefined;
  values: ColumnValues<Of>;
  row = 0;
  #chunk: Chunk | undefined;
  #isOver: boolean;

  /** `which` is the SQL of which rows are wanted; absent: all. */
  constructor(duckdb: DuckDB, table: Of, files: readonly string[] = [], which?: string) {
    this.#table = table;
    this.#isOver = files.length === 0;
    if (files.length > 0) this.#chunks = duckdb.chunks(rowsIn(table, files, which));
    this.values = valuesOf(table, []);
  }

  /** What was read is used up. */
  get isSpent(): boolean {
    return this.row === (this.#chunk?.rows ?? 0) && !this.#isOver;
  }

  /** Of the next row, unless it is spent; END if there is none. */
  get sequence(): number {
    return this.row === (this.#chunk?.rows ?? 0) ? END : this.#sequenceAt(this.row);
  }

  async refill(): Promise<void> {
    const next = await this.#chunks?.next();
    const chunk = next?.value;
    this.#isOver = !chunk;
    if (!chunk) return;
    const last = this.#chunk ? this.#sequenceAt(this.#chunk.rows - 1) : Number.NEGATIVE_INFINITY;
    this.#chunk = chunk;
    this.row = 0;
    this.values = valuesOf(this.#table, chunk.columns);
    if (this.#sequenceAt(0) < last)
      throw new Error(`${this.#table.name}: files in another order than they were written in`);
  }

  #sequenceAt(row: number): number {
    return this.#chunk?.columns[0]?.getItem(row) as number;
  }

  async end(): Promise<void> {
    await this.#chunks?.return(undefined);
  }
}

/** All rows come as they lie, which is quick; DuckDB says nothing of the order of those that it looked for. */
function rowsIn(table: StoredTable, files: readonly string[], which: string | undefined): string {
  const select = `SELECT ${selected(table)} FROM ${tableIn(table, files)}`;
  return which === undefined
    ? select
    : `${select} WHERE ${which} ORDER BY sequence, file_row_number`;
}

/** The table that files hold, as SQL reads it: columns that a file was written without have no values. */
export function tableIn({ columns }: StoredTable, files: readonly string[]): string {
  const fields = Object.entries(columns).map(
    ([name, { type }], i) =>
      `${i + 1}: {name: '${name}', type: '${SQL_TYPES[type]}', default_value: NULL}`,
  );
  return `read_parquet([${files.map(quoted).join(", ")}], schema = MAP {${fields.join(", ")}}, file_row_number = true)`;
}
