/**
 * The rows of one table, read a chunk after the other from its files.
 */
import { type Chunk, type DuckDB, quoted } from "../duckdb.ts";
import { SQL_TYPES, type StoredTable } from "../tables/table.ts";
import { type ColumnValues, type KnownNames, selected, valuesOf } from "./column-values.ts";

/** Which rows are wanted, as SQL: rows that fit, or those that `find` has found by their sequences. */
export interface Which {
  sql: string;
  areFound?: true;
}

/** The sequence behind the last. */
export const END = Number.POSITIVE_INFINITY;

export class StoredRows<Of extends StoredTable> {
  readonly #duckdb: DuckDB;
  readonly #table: Of;
  readonly #files: readonly string[];
  readonly #which: Which | undefined;
  #names: KnownNames = new Map();
  #chunks: AsyncGenerator<Chunk> | undefined;
  #values: ColumnValues<Of> | undefined;
  row = 0;
  #chunk: Chunk | undefined;
  #isOver: boolean;

  /** Without `which` all rows. */
  constructor(duckdb: DuckDB, table: Of, files: readonly string[] = [], which?: Which) {
    this.#duckdb = duckdb;
    this.#table = table;
    this.#files = files;
    this.#which = which;
    this.#isOver = files.length === 0;
  }

  /** Of the chunk that was read. */
  get values(): ColumnValues<Of> {
    return this.#values as ColumnValues<Of>;
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
    this.#chunks ??= await this.#begun();
    const { value: chunk } = await this.#chunks.next();
    this.#isOver = !chunk;
    if (!chunk) return;
    const last = this.#chunk ? this.#sequenceAt(this.#chunk.rows - 1) : Number.NEGATIVE_INFINITY;
    this.#chunk = chunk;
    this.row = 0;
    this.#values = valuesOf(this.#table, this.#names, chunk.columns);
    if (this.#sequenceAt(0) < last)
      throw new Error(`${this.#table.name}: files in another order than they were written in`);
  }

  /** Who reads many rows asks for the names in them first, and gets their places, which are read sooner than texts. */
  async #begun(): Promise<AsyncGenerator<Chunk>> {
    const duckdb = this.#duckdb;
    if (!this.#which?.areFound) this.#names = await namesIn(duckdb, this.#table, this.#files);
    return duckdb.chunks(rowsIn(this.#table, this.#names, this.#files, this.#which));
  }

  #sequenceAt(row: number): number {
    return this.#chunk?.columns[0]?.getItem(row) as number;
  }

  async end(): Promise<void> {
    await this.#chunks?.return(undefined);
  }
}

/** Rows come as they lie, but for those that were found: DuckDB says nothing of the order of what it looks up. */
function rowsIn(
  table: StoredTable,
  names: KnownNames,
  files: readonly string[],
  which: Which | undefined,
): string {
  const where = which ? ` WHERE ${which.sql}` : "";
  const order = which?.areFound ? " ORDER BY sequence, file_row_number" : "";
  return `SELECT ${selected(table, names)} FROM ${tableIn(table, files)}${where}${order}`;
}

async function namesIn(
  duckdb: DuckDB,
  table: StoredTable,
  files: readonly string[],
): Promise<KnownNames> {
  const names = new Map<string, string[]>();
  for (const [name, { type, isDerived }] of Object.entries(table.columns)) {
    if (type !== "name" || isDerived) continue;
    const asked = `SELECT DISTINCT ${name} FROM ${tableIn(table, files)} WHERE ${name} IS NOT NULL LIMIT ${MOST_NAMES + 1}`;
    const known = (await duckdb.rows(asked)).flat() as string[];
    if (known.length <= MOST_NAMES && known.every(isEnumerable)) names.set(name, known);
  }
  return names;
}

const MOST_NAMES = 4096;

/** DuckDB takes no expression for a word of an enumeration, which a text with a NUL is. */
function isEnumerable(name: string): boolean {
  return !name.includes("\0");
}

/** The table that files hold, as SQL reads it: columns that a file was written without have no values. */
export function tableIn({ columns }: StoredTable, files: readonly string[]): string {
  const fields = Object.entries(columns).map(
    ([name, { type }], i) =>
      `${i + 1}: {name: '${name}', type: '${SQL_TYPES[type]}', default_value: NULL}`,
  );
  return `read_parquet([${files.map(quoted).join(", ")}], schema = MAP {${fields.join(", ")}}, file_row_number = true)`;
}
