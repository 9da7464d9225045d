/**
 * CSV as RFC 4180 has it (with plain newlines) and TSV, for spreadsheets and scripts.
 *
 * A spreadsheet runs a cell that begins like a formula, and anybody can send mail from an
 * address such as `=cmd|…`: such cells get a `'` in front unless `raw` is asked for.
 */
import type { Cell, Column, Table } from "../../reports/report.ts";
import { machineCell } from "./cells.ts";

export type Delimited = "csv" | "tsv";

/** Head and rows, one by one. */
export function* delimitedTable(table: Table, kind: Delimited, raw: boolean): Generator<string> {
  const { columns } = table.form;
  yield delimitedHead(columns, kind);
  for (const row of table.rows) yield delimitedRow(columns, row, kind, raw);
}

export function delimitedHead(columns: Column[], kind: Delimited): string {
  return joined(
    columns.map(({ name }) => name),
    kind,
  );
}

export function delimitedRow(
  columns: Column[],
  row: Cell[],
  kind: Delimited,
  raw: boolean,
): string {
  const cells = columns.map(({ type }, i) => {
    const text = machineCell(row[i]);
    return type === "text" && !raw ? guarded(text) : text;
  });
  return joined(cells, kind);
}

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function joined(cells: string[], kind: Delimited): string {
  const written = cells.map(kind === "csv" ? csvCell : tsvCell);
  return `${written.join(kind === "csv" ? "," : "\t")}\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** TSV has no quotes: what would end a cell is written as an escape. */
function tsvCell(text: string): string {
  return text.replace(/[\\\t\r\n]/g, (sign) => {
    if (sign === "\\") return "\\\\";
    if (sign === "\t") return "\\t";
    return sign === "\r" ? "\\r" : "\\n";
  });
}
