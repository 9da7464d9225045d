/**
 * A table for people: columns two spaces apart, numbers to the right, text to the left.
 *
 * It fits its screen (layout.ts). On a terminal a row is one line, and texts that are too wide end
 * with `…`. In a pipe no text is cut: one that is wider than its column goes on on the next line,
 * like a long name in `df`, and sentences wrap:
 *
 *     SENDER            MESSAGES  RECIPIENTS
 *     anna@club.example      273         273
 *     bounces-2026-11-19-anna=club.example@lists.shop.example
 *                              5           9
 *
 * Every cell of a stranger is escaped before it is measured.
 */

import { humanCell, humanHeads } from "../../reports/cells.ts";
import type { Cell, Column, ColumnType, Table, TableForm } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import type { Screen } from "../screen.ts";
import { GAP, isSentence, layOut, type Placed } from "./layout.ts";
import { brokenAt, cutTo, displayWidth, wrappedTo } from "./width.ts";

export interface TableStyle {
  zone: Zone;
  screen: Pick<Screen, "width" | "cuts" | "wide" | "unicode" | "colours">;
  /** A colour for a cell, told by its column and text. */
  paint?(column: Column, cell: string): string;
}

export interface Rendered {
  /** Head and rows, each with its newline; none for a table without rows. */
  lines: string[];
  /** How many columns have no room. */
  leftOut: number;
}

const LEFT: ReadonlySet<ColumnType> = new Set(["text", "time", "report"]);
const BELOW = 2;

export function renderTable(table: Table, style: TableStyle): Rendered {
  const { lines, leftOut } = renderRows(table, [], style);
  return { lines, leftOut };
}

/** Rows that come one by one, under a head that was printed with the first, or before (`isContinued`). */
export function rowPrinter(
  form: TableForm,
  style: TableStyle,
  isContinued: boolean,
): (row: Cell[]) => string[] {
  let widths: readonly number[] = form.columns.map(({ type }) => USUAL_WIDTHS[type] ?? 0);
  let isFirst = !isContinued;
  return (row) => {
    const rendered = renderRows({ form, rows: [row], notes: [] }, widths, style);
    widths = rendered.widths; // a wide text makes room for those that come
    const lines = isFirst ? rendered.lines : rendered.lines.slice(1);
    isFirst = false;
    return lines;
  };
}

/** Of columns of which nobody knows yet what will be in them. */
const USUAL_WIDTHS: { [Type in ColumnType]?: number } = { text: 24, bytes: 9, report: 36 };

/** `atLeast`: how wide each column of the form is in any case; `widths` gives how wide they became. */
function renderRows(
  table: Table,
  atLeast: readonly number[],
  style: TableStyle,
): Rendered & { widths: number[] } {
  const { screen, zone } = style;
  const shown = table.form.columns.flatMap((column, index) =>
    column.detail && !screen.wide ? [] : [{ column, index }],
  );
  const columns = shown.map(({ column }) => column);
  const allHeads = humanHeads(table, zone);
  const heads = shown.map(({ index }) => allHeads[index] as string);
  const rows = table.rows.map((row) =>
    shown.map(({ column, index }) => humanCell(row[index], column, zone)),
  );
  if (rows.length === 0) return { lines: [], leftOut: 0, widths: [] };

  const ofHeads = heads.map(displayWidth);
  const natural = ofHeads.map((head, i) =>
    rows.reduce(
      (most, row) => Math.max(most, displayWidth(row[i] as string)),
      Math.max(head, atLeast[shown[i]?.index ?? 0] ?? 0),
    ),
  );
  const { row: places, below, leftOut } = layOut(columns, natural, ofHeads, screen);
  const sign = screen.unicode ? "…" : "~";
  const print = (cells: string[], paint: (text: string, column: Column) => string): string[] => {
    const lines = rowLines(cells, places, columns, screen, sign, paint);
    for (const i of below)
      for (const piece of wrappedTo(cells[i] as string, (screen.width as number) - BELOW))
        if (piece !== "") lines.push(" ".repeat(BELOW) + paint(piece, columns[i] as Column));
    return lines.map((line) => `${line}\n`);
  };
  const lines = print(heads, (text) => screen.colours.strong(text));
  for (const row of rows)
    for (const line of print(row, (text, column) => style.paint?.(column, text) ?? text))
      lines.push(line);
  const widths = table.form.columns.map((_, index) => {
    const at = shown.findIndex((one) => one.index === index);
    return natural[at] ?? 0;
  });
  return { lines, leftOut, widths };
}

/** The lines of one row, without those below it. */
function rowLines(
  cells: string[],
  places: readonly Placed[],
  columns: readonly Column[],
  { width, cuts }: Pick<Screen, "width" | "cuts">,
  sign: string,
  paint: (text: string, column: Column) => string,
): string[] {
  const lines = [{ text: "", width: 0 }];
  /** Writes on the first line from `on` that is free there; without bounds always on that line. */
  const put = (on: number, start: number, text: string, column: Column): number => {
    let at = on;
    const gap = ({ width }: { width: number }): number => (width === 0 ? 0 : GAP);
    const line = (): { text: string; width: number } => {
      lines[at] ??= { text: "", width: 0 };
      return lines[at];
    };
    if (width !== undefined) while (line().width > 0 && line().width + GAP > start) at++;
    const free = line();
    const space = Math.max(start - free.width, gap(free));
    free.text += " ".repeat(space) + paint(text, column);
    free.width += space + displayWidth(text);
    return at;
  };
  let on = 0;
  for (const { index, start, width: own } of places) {
    const column = columns[index] as Column;
    const cell = cells[index] as string;
    if (cell === "") continue;
    if (width === undefined || cuts || displayWidth(cell) <= own) {
      const text = width === undefined ? cell : cutTo(cell, own, sign);
      const isLeft = LEFT.has(column.type);
      on = put(on, start + (isLeft ? 0 : Math.max(0, own - displayWidth(text))), text, column);
    } else if (isSentence(column)) {
      let at = on - 1;
      for (const piece of wrappedTo(cell, own)) at = put(at + 1, start, piece, column);
    } else {
      for (const piece of brokenAt(cell, width))
        on = put(on, Math.max(0, Math.min(start, width - displayWidth(piece))), piece, column);
    }
  }
  return lines.map(({ text }) => text);
}
