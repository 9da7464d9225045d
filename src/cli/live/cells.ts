/**
 * A screen as a grid of cells: what each place shows, and how.
 *
 * A letter as wide as two takes its place and empties the next. Texts are escaped before they come here.
 */
import { displayWidth } from "../output/width.ts";

/** How a cell is shown; the place in the list is its number in a grid. */
export const STYLES = ["plain", "good", "bad", "waiting", "strong", "faint", "chosen"] as const;
export type CellStyle = (typeof STYLES)[number];

export interface Grid {
  columns: number;
  rows: number;
  /** Row by row, one letter each with the marks on it; "" behind a wide one. */
  letters: string[];
  styles: Uint8Array;
}

export function emptyGrid(columns: number, rows: number): Grid {
  return {
    columns,
    rows,
    letters: new Array<string>(columns * rows).fill(" "),
    styles: new Uint8Array(columns * rows),
  };
}

/** Writes as much of a text as has room; gives the column behind it. */
export function put(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  style: CellStyle = "plain",
): number {
  const { columns, letters, styles } = grid;
  if (row < 0 || row >= grid.rows) return column;
  let at = column;
  for (const letter of text) {
    const width = displayWidth(letter);
    const place = row * columns + at;
    if (width === 0) {
      if (at > column) letters[place - 1] += letter;
      continue;
    }
    if (at + width > columns) break;
    letters[place] = letter;
    styles[place] = STYLES.indexOf(style);
    if (width === 2) {
      letters[place + 1] = "";
      styles[place + 1] = STYLES.indexOf(style);
    }
    at += width;
  }
  return at;
}

/** The letters of each row, for people and tests. */
export function textOfGrid({ columns, rows, letters }: Grid): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row++)
    lines.push(
      letters
        .slice(row * columns, (row + 1) * columns)
        .join("")
        .trimEnd(),
    );
  return `${lines.join("\n")}\n`;
}
