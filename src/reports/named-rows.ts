/**
 * Rows of a table as records, a key for each column: for who reads a report that is made already.
 */
import type { Cell, Table } from "./report.ts";

/** undefined where there is no such table. */
export function namedRows(
  tables: readonly Table[],
  name: string,
): Record<string, Cell>[] | undefined {
  const table = tables.find(({ form }) => form.name === name);
  return table?.rows.map((row) =>
    Object.fromEntries(table.form.columns.map(({ name }, i) => [name, row[i]])),
  );
}
