/**
 * A table for people: columns two spaces apart, numbers to the right, text to the left.
 *
 * On a terminal the widest text columns are cut with `…` until a row fits; nowhere else is
 * anything cut, and a very long text sticks out instead of making all rows as long. Every cell of
 * a stranger is escaped before it is measured.
 */
import type { Column, ColumnType, Table } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import type { Screen } from "../screen.ts";
import { humanCell, humanHeads } from "./cells.ts";
import { cutTo, displayWidth } from "./width.ts";

export interface TableStyle {
  zone: Zone;
  screen: Pick<Screen, "width" | "wide" | "unicode" | "colours">;
  /** Spaces before each row. */
  indent?: number;
  /** A colour for a cell, told by its column and text. */
  paint?(column: Column, cell: string): string;
}

const GAP = 2;
/** A column is not cut below this, and one that is this narrow already (an id) not at all. */
const LEAST = 8;
const NARROW = 12;
/** Of a column that is not cut, the most that its texts are filled up to. */
const FILLED = 100;
const LEFT: ReadonlySet<ColumnType> = new Set(["text", "time"]);

/** Head and rows, each with its newline; a table without rows is "". */
export function renderTable(table: Table, style: TableStyle): string {
  return tableLines(table, style).join("");
}

/** The same line by line. */
export function tableLines(table: Table, style: TableStyle): string[] {
  const { screen, zone, indent = 0 } = style;
  const shown = table.form.columns.flatMap((column, index) =>
    column.detail && !screen.wide ? [] : [{ column, index }],
  );
  const allHeads = humanHeads(table, zone);
  const heads = shown.map(({ index }) => allHeads[index] as string);
  const rows = table.rows.map((row) =>
    shown.map(({ column, index }) => humanCell(row[index], column, zone)),
  );
  if (rows.length === 0) return [];

  const natural = heads.map((head, i) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[i] as string)), displayWidth(head)),
  );
  const canCut = shown.map(
    ({ column }, i) => column.type === "text" && (natural[i] as number) > NARROW,
  );
  const widths = fitted(natural, canCut, screen.width, indent);
  const sign = screen.unicode ? "…" : "~";
  const line = (cells: string[], paint: (text: string, i: number) => string): string => {
    const parts = cells.map((cell, i) => {
      const width = widths[i] as number;
      const text = screen.width === undefined ? cell : cutTo(cell, width, sign);
      const space = " ".repeat(Math.max(0, width - displayWidth(text)));
      const painted = text === "" ? "" : paint(text, i);
      return LEFT.has(shown[i]?.column.type as ColumnType) ? painted + space : space + painted;
    });
    return `${" ".repeat(indent)}${parts.join(" ".repeat(GAP)).trimEnd()}\n`;
  };
  const head = line(heads, (text) => screen.colours.strong(text));
  const lines = [head];
  for (const row of rows)
    lines.push(line(row, (text, i) => style.paint?.(shown[i]?.column as Column, text) ?? text));
  return lines;
}

/** Takes columns away from the widest text until the row fits, or all are at their least. */
function fitted(
  natural: number[],
  canCut: boolean[],
  width: number | undefined,
  indent: number,
): number[] {
  if (width === undefined) return natural.map((w) => Math.min(w, FILLED));
  const widths = [...natural];
  let over = indent + widths.reduce((sum, w) => sum + w + GAP, -GAP) - width;
  while (over > 0) {
    let widest = -1;
    for (const [i, w] of widths.entries())
      if (canCut[i] && w > LEAST && w > (widths[widest] ?? 0)) widest = i;
    if (widest < 0) break;
    widths[widest] = (widths[widest] as number) - 1;
    over--;
  }
  return widths;
}
