/**
 * Several files of one day and one table become one, with the same rows in the same order.
 */
import type { DuckDB } from "../duckdb.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import { tableIn } from "./stored-rows.ts";
import { type WrittenRows, writeParquet } from "./table-rows.ts";
import { isOneIn } from "./where.ts";

/** `inputs` in the order in which they were written; rows of `without`, which are sequences, are left out. */
export async function mergeFiles(
  duckdb: DuckDB,
  name: TableName,
  inputs: readonly string[],
  output: string,
  without: readonly number[] = [],
): Promise<WrittenRows> {
  const table = TABLES[name];
  const rows = `SELECT ${Object.keys(table.columns).join(", ")} FROM ${tableIn(table, inputs)}`;
  const kept = without.length > 0 ? `${rows} WHERE NOT (${isOneIn("sequence", without)})` : rows;
  return writeParquet(duckdb, table, kept, output);
}
