/**
 * CSV as RFC 4180 has it (with plain newlines) and TSV, for spreadsheets and scripts.
 *
 * A spreadsheet runs a cell that begins like a formula, and anybody can send mail from an
 * address such as `=cmd|…`: such cells get a `'` in front. It reads `2026-11-20 08:14:07` as a moment, but
 * no nine decimals, no T and no Z: times are in UTC, cut to the second. And people read blanks, not the `_`
 * that qmail logs for them. `raw` gives what a program wants: texts as logged, stamps in full.
 */
import { escapeControls } from "../../bytes/bytes.ts";
import { readable } from "../../grammars/delivery-report/reading.ts";
import { isInstant, machineCell } from "../../reports/cells.ts";
import type { Cell, Column, ColumnType, Table } from "../../reports/report.ts";
import { localText } from "../../time/format.ts";
import { utc } from "../../time/zones.ts";

export type Delimited = "csv" | "tsv";

export interface Style {
  kind: Delimited;
  raw: boolean;
  /** A stranger's control signs are shown there, never sent. */
  isTerminal: boolean;
}

/** Head and rows, one by one. */
export function* delimitedTable(table: Table, style: Style): Generator<string> {
  const { columns } = table.form;
  yield delimitedHead(columns, style.kind);
  for (const row of table.rows) yield delimitedRow(columns, row, style);
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
  { kind, raw, isTerminal }: Style,
): string {
  const cells = columns.map(({ type }, i) => (raw ? machineCell(row[i]) : sheetCell(row[i], type)));
  return joined(cells, kind, isTerminal);
}

function sheetCell(cell: Cell, type: ColumnType): string {
  if (isInstant(cell)) return localText(cell, utc, 0);
  const text = machineCell(cell);
  if (type === "report") return guarded(readable(text).replaceAll("\n", " "));
  return type === "text" ? guarded(text) : text;
}

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function joined(cells: string[], kind: Delimited, isTerminal = false): string {
  const enclosed = cells.map(kind === "csv" ? csvCell : tsvCell);
  const written = isTerminal ? enclosed.map(escapeControls) : enclosed;
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
