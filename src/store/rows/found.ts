/**
 * The rows of messages or sessions that are asked for, found by DuckDB before any is read: by their sequences, which
 * all rows of a fact have.
 */
import type { DuckDB } from "../duckdb.ts";
import { TABLES } from "../tables/index.ts";
import { tableIn, type Which } from "./stored-rows.ts";
import { type FactTable, isOneIn } from "./where.ts";

export interface FoundRows {
  /** A table of DuckDB with their sequences and moments, until `forget`. */
  name: string;
  count: number;
}

/** `condition` is that of `conditionOf`. */
export async function find(
  duckdb: DuckDB,
  table: FactTable,
  files: readonly string[],
  condition: string,
): Promise<FoundRows> {
  const name = `found_${++finds}`;
  const from = tableIn(TABLES[table], files);
  await duckdb.run(
    `CREATE TABLE ${name} AS SELECT sequence, ${TABLES[table].moment} AS moment FROM ${from} WHERE ${condition}`,
  );
  const [[count]] = (await duckdb.rows(`SELECT count(*)::INTEGER FROM ${name}`)) as [[number]];
  return { name, count };
}

let finds = 0;

export async function forget(duckdb: DuckDB, { name }: FoundRows): Promise<void> {
  await duckdb.run(`DROP TABLE ${name}`);
}

/** Few are told by their numbers, so that DuckDB sees which parts of a file have none of them. */
export async function whichOf(duckdb: DuckDB, { name, count }: FoundRows): Promise<Which> {
  if (count > MOST_LISTED)
    return { sql: `sequence IN (SELECT sequence FROM ${name})`, areFound: true };
  return whichAt((await duckdb.rows(`SELECT sequence::DOUBLE FROM ${name}`)).flat() as number[]);
}

export function whichAt(sequences: readonly number[]): Which {
  return { sql: isOneIn("sequence", sequences), areFound: true };
}

const MOST_LISTED = 1000;

/** The sequences of all that were found, the newest first, those without a moment last. */
export async function* newestOf(duckdb: DuckDB, { name }: FoundRows): AsyncGenerator<number[]> {
  const sql = `SELECT sequence::DOUBLE FROM ${name} ORDER BY moment DESC NULLS LAST, sequence DESC`;
  for await (const { rows, columns } of duckdb.chunks(sql)) {
    const sequences: number[] = [];
    for (let i = 0; i < rows; i++) sequences.push(columns[0]?.getItem(i) as number);
    yield sequences;
  }
}
