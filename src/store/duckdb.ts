/**
 * DuckDB, with which the store's files are written and read: the one file that knows it.
 *
 * It is an optional package with a binary for each system, loaded when a store is first read or written. An
 * instance is always in memory: the files are Parquet, so that any number of processes read them at once. What does not
 * fit into its memory lies in a folder of its own for a while.
 */
import { arch, platform } from "node:process";
import type * as Api from "@duckdb/node-api";
import { StoreError } from "./trouble.ts";

export interface DuckDBOptions {
  /** How much memory it may take, in MB; JavaScript's comes on top. */
  memory?: number;
  threads?: number;
  /** Where it may put what does not fit into memory; absent: a query that needs more than its memory fails. */
  spillFolder?: string;
  /**
   * For SQL that somebody typed: files in these folders can be read, and nothing else: no other file, no network,
   * no setting. The folders themselves are for who asks to guard: `isReading` tells whether a statement only reads.
   */
  readOnly?: readonly string[];
  /** Ends what is running; it then throws the signal's reason. */
  signal?: AbortSignal;
}

/** The system has no DuckDB. */
export class NoDuckDB extends StoreError {
  constructor(cause: unknown) {
    const [why = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    super(
      `the store needs DuckDB, which is not installed for ${platform} ${arch}: ${why}`,
      "all but the store works: name the logs, or give --no-store; `npm install @duckdb/node-api` brings it where the system has one",
      cause,
    );
    this.name = "NoDuckDB";
  }
}

/** What a column of a chunk that goes in is made of. */
export type ChunkType = "DOUBLE" | "INTEGER" | "UINTEGER" | "UTINYINT" | "VARCHAR";

export type ChunkValue = string | number | bigint | boolean | null;

/** The values of a column of a chunk that goes in. */
export type ChunkColumn =
  | readonly (string | null)[]
  | Float64Array
  | Int32Array
  | Uint32Array
  | Uint8Array;

/** Rows that lie side by side: to be held as long as its columns are read, which lie in memory of DuckDB. */
export interface Chunk {
  rows: number;
  columns: readonly ReadColumn[];
  memory: object;
}

export interface ReadColumn {
  getItem(row: number): ChunkValue;
}

const MEMORY_MB = 600;
const THREADS = 2;

export async function openDuckDB(options: DuckDBOptions = {}): Promise<DuckDB> {
  const { memory = MEMORY_MB, threads = THREADS, spillFolder = "", readOnly, signal } = options;
  signal?.throwIfAborted();
  const api = await import("@duckdb/node-api").catch((cause: unknown) => {
    throw new NoDuckDB(cause);
  });
  const instance = await api.DuckDBInstance.create(":memory:", {
    memory_limit: `${memory}MB`,
    threads: String(threads),
    temp_directory: spillFolder,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
  });
  const duckdb = new DuckDB(api, instance, await instance.connect(), signal);
  if (readOnly) await duckdb.lock(readOnly);
  return duckdb;
}

export class DuckDB {
  readonly #api: typeof Api;
  readonly #instance: Api.DuckDBInstance;
  readonly #connection: Api.DuckDBConnection;
  readonly #signal: AbortSignal | undefined;
  /** Of answers that are read a chunk after the other: a connection has one. */
  readonly #reading = new Set<Api.DuckDBConnection>();
  readonly #onAbort = (): void => this.interrupt();

  constructor(
    api: typeof Api,
    instance: Api.DuckDBInstance,
    connection: Api.DuckDBConnection,
    signal: AbortSignal | undefined,
  ) {
    this.#api = api;
    this.#instance = instance;
    this.#connection = connection;
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
  }

  /** From now on only files in these folders can be read. */
  async lock(folders: readonly string[]): Promise<void> {
    await this.run(`SET allowed_directories = [${folders.map(quoted).join(", ")}]`);
    await this.run("SET enable_external_access = false");
    await this.run("SET lock_configuration = true");
  }

  /** Carries out a statement whose answer nobody needs. */
  async run(sql: string): Promise<void> {
    await this.#until(this.#connection.run(sql));
  }

  /** The answer, a chunk after the other as it comes: only these few rows are in memory. */
  async *chunks(sql: string): AsyncGenerator<Chunk> {
    const connection = await this.#instance.connect();
    this.#reading.add(connection);
    try {
      const result = await this.#until(connection.stream(sql));
      const width = result.columnCount;
      for (;;) {
        const chunk = await this.#until(result.fetchChunk());
        if (!chunk || chunk.rowCount === 0) return;
        const columns: ReadColumn[] = [];
        for (let i = 0; i < width; i++) columns.push(chunk.getColumnVector(i) as ReadColumn);
        yield { rows: chunk.rowCount, columns, memory: chunk };
      }
    } finally {
      this.#reading.delete(connection);
      connection.closeSync();
    }
  }

  /** All rows of a short answer. */
  async rows(sql: string): Promise<ChunkValue[][]> {
    const rows: ChunkValue[][] = [];
    for await (const { rows: count, columns } of this.chunks(sql))
      for (let i = 0; i < count; i++) rows.push(columns.map((column) => column.getItem(i)));
    return rows;
  }

  /**
   * Whether a statement only reads; throws what DuckDB says of one that it does not understand, or of several. EXPLAIN
   * is none: with ANALYZE it does what it explains.
   */
  async isReading(sql: string): Promise<boolean> {
    const prepared = await this.#until(this.#connection.prepare(sql));
    const { statementType } = prepared;
    prepared.destroySync();
    return statementType === this.#api.StatementType.SELECT;
  }

  /** Puts rows behind those of a table, in their order; `columnsOf` gives the columns of the rows in a range. */
  async append(
    table: string,
    types: readonly ChunkType[],
    count: number,
    columnsOf: (from: number, to: number) => readonly ChunkColumn[],
  ): Promise<void> {
    const { DuckDBDataChunk } = this.#api;
    const most = this.#api.DuckDBVector.standardSize();
    const appender = await this.#connection.createAppender(table);
    const chunk = DuckDBDataChunk.create(types.map((type) => this.#api[type]));
    for (let from = 0; from < count; from += most) {
      this.#signal?.throwIfAborted();
      const to = Math.min(count, from + most);
      chunk.reset();
      chunk.rowCount = to - from;
      // A typed array is as good as an array: it is asked for its length and its items.
      for (const [i, column] of columnsOf(from, to).entries())
        chunk.setColumnValues(i, column as readonly ChunkValue[]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  /** Ends what is running. */
  interrupt(): void {
    this.#connection.interrupt();
    for (const connection of this.#reading) connection.interrupt();
  }

  close(): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #until<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (cause) {
      this.#signal?.throwIfAborted();
      throw cause;
    }
  }
}

/** A text as SQL has it, which ends at a NUL. */
export function quoted(text: string): string {
  const parts = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(" || chr(0) || ")})`;
}
