/**
 * DuckDB, with which the store's files are written and read: the one file that knows it.
 *
 * It is an optional package with a binary for each system, loaded when a store is first read or written. An
 * instance is always in memory: the files are Parquet, so that any number of processes read them at once. What does not
 * fit into its memory lies in a folder of its own for a while.
 */
import { arch, platform } from "node:process";
import type * as Api from "@duckdb/node-api";
import { rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import { StoreError } from "./trouble.ts";

export interface DuckDBOptions {
  /** How much memory it may take, in MB; JavaScript's comes on top. */
  memory?: number;
  threads?: number;
  /** Where it may put what does not fit into memory; absent: a query that needs more than its memory fails. */
  spillFolder?: string;
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

/** The answer to what somebody asked. */
export interface SqlAnswer {
  columns: { name: string; type: string; kind: AnswerKind }[];
  /** A chunk after the other as it comes; to be read to its end, or returned. */
  rows(): AsyncGenerator<AnswerValue[][]>;
}

/** What the values of a column are: of `other` a text, or values in values. */
export type AnswerKind = "number" | "time" | "other";

export type AnswerValue = Instant | InnerValue;

/** Dates, spans of time, bytes and the like are texts. */
export type InnerValue = ChunkValue | InnerValue[] | { [key in string]: InnerValue };

const MEMORY_MB = 600;
const THREADS = 2;

/** @throws NoDuckDB */
export async function loadDuckDB(): Promise<typeof Api> {
  return import("@duckdb/node-api").catch((cause: unknown) => {
    throw new NoDuckDB(cause);
  });
}

export async function openDuckDB(options: DuckDBOptions = {}): Promise<DuckDB> {
  const { memory = MEMORY_MB, threads = THREADS, spillFolder = "", signal } = options;
  signal?.throwIfAborted();
  const api = await loadDuckDB();
  const instance = await api.DuckDBInstance.create(":memory:", {
    memory_limit: `${memory}MB`,
    threads: String(threads),
    temp_directory: spillFolder,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
  });
  return new DuckDB(api, instance, await instance.connect(), signal);
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

  /**
   * For SQL that somebody typed: from now on these files can be opened, and nothing else: no other file, no network, no
   * setting. That a statement only reads is for who asks to guard (sql/statement.ts).
   */
  async lock(files: readonly string[]): Promise<void> {
    await this.run(`SET allowed_paths = [${files.map(quoted).join(", ")}]`);
    await this.run("SET enable_external_access = false");
    await this.run("SET lock_configuration = true");
  }

  /** Carries out a statement whose answer nobody needs. */
  async run(sql: string): Promise<void> {
    await this.#until(this.#connection.run(sql));
  }

  /** The answer, a chunk after the other as it comes: only these few rows are in memory. */
  async *chunks(sql: string): AsyncGenerator<Chunk> {
    const { result, end } = await this.#ask(sql);
    try {
      yield* this.#chunksOf(result);
    } finally {
      end();
    }
  }

  /** The same of what somebody asked: with the names of its columns, whatever is in them. */
  async answer(sql: string): Promise<SqlAnswer> {
    const { result, end } = await this.#ask(sql);
    const { DuckDBTypeId } = this.#api;
    const names = result.columnNames();
    const columns = result.columnTypes().map((type, i) => ({
      name: names[i] as string,
      type: String(type),
      kind: kindOf(DuckDBTypeId[type.typeId] as keyof typeof Api.DuckDBTypeId),
    }));
    return { columns, rows: () => this.#rowsOf(result, end) };
  }

  /** All rows of a short answer. */
  async rows(sql: string): Promise<ChunkValue[][]> {
    const rows: ChunkValue[][] = [];
    for await (const { rows: count, columns } of this.chunks(sql))
      for (let i = 0; i < count; i++) rows.push(columns.map((column) => column.getItem(i)));
    return rows;
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

  async #ask(sql: string): Promise<{ result: Api.DuckDBResult; end(): void }> {
    this.#signal?.throwIfAborted();
    const connection = await this.#instance.connect();
    this.#reading.add(connection);
    const end = (): void => {
      this.#reading.delete(connection);
      connection.closeSync();
    };
    try {
      return { result: await this.#until(connection.stream(sql)), end };
    } catch (error) {
      end();
      throw error;
    }
  }

  async *#chunksOf(result: Api.DuckDBResult): AsyncGenerator<Chunk> {
    const width = result.columnCount;
    for (;;) {
      this.#signal?.throwIfAborted();
      const chunk = await this.#until(result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) return;
      const columns: ReadColumn[] = [];
      for (let i = 0; i < width; i++) columns.push(chunk.getColumnVector(i) as ReadColumn);
      yield { rows: chunk.rowCount, columns, memory: chunk };
    }
  }

  async *#rowsOf(result: Api.DuckDBResult, end: () => void): AsyncGenerator<AnswerValue[][]> {
    try {
      for await (const { rows: count, columns } of this.#chunksOf(result)) {
        const rows: AnswerValue[][] = [];
        for (let i = 0; i < count; i++)
          rows.push(columns.map((column) => plainValue(this.#api, column.getItem(i))));
        yield rows;
      }
    } finally {
      end();
    }
  }

  async #until<Result>(answer: Promise<Result>): Promise<Result> {
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

/** Of a column of that type. */
function kindOf(type: keyof typeof Api.DuckDBTypeId): AnswerKind {
  if (type.startsWith("TIMESTAMP")) return "time";
  return NUMBERS.has(type) ? "number" : "other";
}

const NUMBERS: ReadonlySet<keyof typeof Api.DuckDBTypeId> = new Set([
  ...(["TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "BIGNUM"] as const),
  ...(["UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"] as const),
  ...(["FLOAT", "DOUBLE", "DECIMAL"] as const),
]);

function plainValue(api: typeof Api, value: unknown): AnswerValue {
  if (typeof value !== "object" || value === null) return value as ChunkValue;
  return momentIn(api, value) ?? innerValue(api, value);
}

/** Within another value a moment is a text. */
function innerValue(api: typeof Api, value: unknown): InnerValue {
  if (typeof value !== "object" || value === null) return value as ChunkValue;
  const inner = (one: unknown): InnerValue => innerValue(api, one);
  if (value instanceof api.DuckDBListValue || value instanceof api.DuckDBArrayValue)
    return value.items.map(inner);
  if (value instanceof api.DuckDBStructValue)
    return Object.fromEntries(Object.entries(value.entries).map(([key, one]) => [key, inner(one)]));
  if (value instanceof api.DuckDBMapValue)
    return value.entries.map(({ key, value: one }) => ({ key: inner(key), value: inner(one) }));
  if (value instanceof api.DuckDBUnionValue || value instanceof api.DuckDBVariantValue)
    return inner(value.value);
  if (value instanceof api.DuckDBDateValue && !value.isFinite)
    return value.days > 0 ? "infinity" : "-infinity";
  const moment = momentIn(api, value);
  return moment ? rfc3339(moment) : String(value);
}

/** undefined of another value, and of the moment that never comes. */
function momentIn(api: typeof Api, value: unknown): Instant | undefined {
  const nanos = nanosOf(api, value);
  if (nanos === undefined) return undefined;
  const seconds = nanos / NANOS - (nanos % NANOS < 0n ? 1n : 0n);
  return { seconds: Number(seconds), nanos: Number(nanos - seconds * NANOS) };
}

const NANOS = 1_000_000_000n;

function nanosOf(api: typeof Api, value: unknown): bigint | undefined {
  if (value instanceof api.DuckDBTimestampNanosecondsValue)
    return value.isFinite ? value.nanos : undefined;
  if (value instanceof api.DuckDBTimestampMillisecondsValue)
    return value.isFinite ? value.millis * 1_000_000n : undefined;
  if (value instanceof api.DuckDBTimestampSecondsValue)
    return value.isFinite ? value.seconds * NANOS : undefined;
  if (value instanceof api.DuckDBTimestampValue || value instanceof api.DuckDBTimestampTZValue)
    return value.isFinite ? value.micros * 1000n : undefined;
  return undefined;
}
