/**
 * What of a report somebody sees who may see figures alone: no table whose rows are single messages or literal texts,
 * and in the others no column of such texts.
 */
import type { Cell, Column, Table, TableForm } from "../report.ts";

/** Of a message's id: a row with one is about that message. */
const ID = "id";
/** What a program wrote, word for word. */
const LITERAL: ReadonlySet<string> = new Set(["report", "template", "text"]);

export function isOfFigures({ columns }: TableForm): boolean {
  return !columns.some((one) => one.name === ID || (isLiteral(one) && one.narrow === "stays"));
}

export function withoutTexts(table: Table): Table {
  const { columns } = table.form;
  const isKept = columns.map((column) => !isLiteral(column));
  if (isKept.every(Boolean)) return table;
  const kept = <Value>(all: readonly Value[]): Value[] => all.filter((_, i) => isKept[i]);
  const row = (cells: Cell[]): Cell[] => kept(cells);
  return { ...table, form: { ...table.form, columns: kept(columns) }, rows: table.rows.map(row) };
}

function isLiteral({ name }: Column): boolean {
  return LITERAL.has(name);
}
