/**
 * Rows in the order of sort(1) and in the columns of qmailanalog.
 *
 *      sbytes  mess  tries  xdelay  recipient
 *     1198264     1      1    3.05  remote.ann@example.com
 *
 * Columns lie to the right, two blanks apart; the last one to the left, with nothing behind it.
 * Rows that are equal in all columns they are sorted by are put in order as whole lines of bytes.
 */

export type TableRow = readonly string[];

export interface Order {
  /** Positions of the columns that count, the weightiest first. */
  by: readonly number[];
  /** As texts, 12.1 is below 9.5. */
  as: "numbers" | "texts";
  direction: "down" | "up";
}

/** The table's lines, each with its newline. */
export function tableLines(heads: TableRow, rows: readonly TableRow[], order: Order): string {
  return inColumns([heads, ...sorted(rows, order)]);
}

function sorted(rows: readonly TableRow[], { by, as, direction }: Order): TableRow[] {
  const sign = direction === "down" ? -1 : 1;
  return rows
    .map((row) => {
      const cells = by.map((column) => row[column] ?? "");
      return { row, keys: as === "numbers" ? cells.map(Number) : cells, line: row.join(" ") };
    })
    .sort((a, b) => sign * (byKeys(a.keys, b.keys) || compare(a.line, b.line)))
    .map(({ row }) => row);
}

function byKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [i, key] of a.entries()) {
    const difference = compare(key, b[i] as Key);
    if (difference !== 0) return difference;
  }
  return 0;
}

type Key = number | string;

/** Of texts, one character is one byte, so this is the order of bytes. */
function compare(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inColumns(rows: readonly TableRow[]): string {
  const last = (rows[0] as TableRow).length - 1;
  const widths: number[] = Array.from({ length: last }, () => 0);
  for (const row of rows)
    for (let i = 0; i < last; i++)
      widths[i] = Math.max(widths[i] as number, (row[i] as string).length);
  const line = (row: TableRow) =>
    row.map((cell, i) => (i < last ? cell.padStart(widths[i] as number) : cell)).join("  ");
  return rows.map((row) => `${line(row)}\n`).join("");
}
