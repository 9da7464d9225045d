/**
 * The rows of a day as files of the store: one of each table that has some.
 */
import { renameSync } from "node:fs";
import { join } from "node:path";
import type { DuckDB } from "./duckdb.ts";
import { TMP } from "./folder.ts";
import type { Segment } from "./manifest.ts";
import type { DayRows } from "./rows/day-rows.ts";
import { TABLES_STEP } from "./tables/table.ts";
import type { StoreWriter } from "./writer.ts";

export interface RowsOfDay extends Pick<Segment, "day" | "first" | "last"> {
  /** Of the file of a table. */
  name(table: string): string;
}

/** They are in place, and the caller's to commit. */
export async function publishRows(
  writer: StoreWriter,
  duckdb: DuckDB,
  rows: DayRows,
  { name, ...of }: RowsOfDay,
): Promise<Segment[]> {
  const tables = await rows.write(duckdb, (table) => join(writer.folder, TMP, `${table}.parquet`));
  const segments: Segment[] = [];
  for (const { path, ...written } of tables) {
    const file = await writer.publish(name(written.table), (place) => renameSync(path, place));
    segments.push({ ...file, ...written, ...of, level: 0, schema: TABLES_STEP });
  }
  return segments;
}
