/**
 * The rows of one table, read a chunk after the other from its files.
 */
import { statSync } from "node:fs";
import { type Chunk, type DuckDB, quoted } from "../duckdb.ts";
import { SQL_TYPES, type StoredTable } from "../tables/table.ts";
import { type ColumnValues, type KnownNames, selected, valuesOf } from "./column-values.ts";
import { BY_SEQUENCE, inOrder } from "./file-order.ts";

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
      throw new Error(`rows of ${this.#table.name} are not in the order of their sequences`);
  }

  /**
   * Rows come as they lie, if they lie in order; DuckDB says nothing of the order of what it looks up. Who reads many rows
   * asks for the names in them first, and gets their places, which are read sooner than texts.
   */
  async #begun(): Promise<AsyncGenerator<Chunk>> {
    const duckdb = this.#duckdb;
    const table = this.#table;
    const which = this.#which;
    if (which?.areFound) {
      const from = tableIn(table, this.#files);
      const select = `SELECT ${selected(table, this.#names)} FROM ${from} WHERE ${which.sql}`;
      return duckdb.chunks(select + BY_SEQUENCE);
    }
    const { files, areApart } = await inOrder(duckdb, this.#files);
    const from = tableIn(table, files);
    if (areLarge(files)) this.#names = await namesIn(duckdb, table, from);
    const select = `SELECT ${selected(table, this.#names)} FROM ${from} WHERE ${which?.sql ?? "true"}`;
    return duckdb.chunks(areApart ? select : select + BY_SEQUENCE);
  }

  #sequenceAt(row: number): number {
    return this.#chunk?.columns[0]?.getItem(row) as number;
  }

  async end(): Promise<void> {
    await this.#chunks?.return(undefined);
  }
}

async function namesIn(
  duckdb: DuckDB,
  { columns }: StoredTable,
  from: string,
): Promise<KnownNames> {
  const asked = Object.entries(columns).filter(
    ([, { type, isDerived }]) => type === "name" && !isDerived,
  );
  const lists = asked.map(
    ([name]) =>
      `(SELECT to_json(list(${name})) FROM (SELECT DISTINCT ${name} FROM ${from} WHERE ${name} IS NOT NULL LIMIT ${MOST_NAMES + 1}))`,
  );
  const [row = []] = await duckdb.rows(`SELECT ${lists.join(", ")}`);
  const names = new Map<string, string[]>();
  for (const [i, [name]] of asked.entries()) {
    const known = JSON.parse((row[i] as string | null) ?? "[]") as string[];
    if (known.length <= MOST_NAMES && known.every(isEnumerable)) names.set(name, known);
  }
  return names;
}

const MOST_NAMES = 4096;

/** Of less, texts are read before names were asked for. */
function areLarge(files: readonly string[]): boolean {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) >= LARGE_BYTES;
}

const LARGE_BYTES = 100_000;

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
