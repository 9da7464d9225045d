/**
 * Files in the order of their rows.
 *
 * Rows of a file lie in the order of their sequences. Those of one day come in file after file; those of several days lie
 * between one another, and have to be sorted.
 */
import { type DuckDB, quoted } from "../duckdb.ts";

export interface FileOrder {
  files: readonly string[];
  /** All rows of a file are behind those of the file before it. */
  areApart: boolean;
}

export async function inOrder(duckdb: DuckDB, files: readonly string[]): Promise<FileOrder> {
  if (files.length < 2) return { files, areApart: true };
  const ranges = (await duckdb.rows(
    `SELECT file_name, min(stats_min_value::BIGINT)::DOUBLE AS first, max(stats_max_value::BIGINT)::DOUBLE
       FROM parquet_metadata([${files.map(quoted).join(", ")}])
      WHERE path_in_schema = 'sequence' GROUP BY file_name ORDER BY first`,
  )) as [string, number, number][];
  const areApart = ranges.every(([, first], i) => i === 0 || first > (ranges[i - 1]?.[2] ?? first));
  return { files: ranges.map(([file]) => file), areApart };
}

/** Of rows that do not lie in order; those of one sequence are in one file. */
export const BY_SEQUENCE = " ORDER BY sequence, file_row_number";
