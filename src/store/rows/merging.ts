/**
 * Several files of one day and one table become one, with the same rows in the same order.
 */
import type { DuckDB } from "../duckdb.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import { BY_SEQUENCE, inOrder } from "./file-order.ts";
import { tableIn } from "./stored-rows.ts";
import { type WrittenRows, writeParquet } from "./table-rows.ts";
import { isOneIn } from "./where.ts";

/** Rows of `without`, which are sequences, are left out. */
export async function mergeFiles(
  duckdb: DuckDB,
  name: TableName,
  inputs: readonly string[],
  output: string,
  without: readonly number[] = [],
): Promise<WrittenRows> {
  const table = TABLES[name];
  const { files, areApart } = await inOrder(duckdb, inputs);
  const rows = `SELECT ${Object.keys(table.columns).join(", ")} FROM ${tableIn(table, files)}`;
  const kept = `${rows} WHERE NOT (${isOneIn("sequence", without)})`;
  return writeParquet(duckdb, table, areApart ? kept : kept + BY_SEQUENCE, output);
}
