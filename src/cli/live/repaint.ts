/**
 * From what a terminal shows to what it is to show, in few bytes: for a screen at the end of a slow line.
 *
 * Only cells that differ are written. Rows that have moved down as they are, because new ones came in above them,
 * are moved by the terminal itself (a scroll region and an inserted line, both of the VT102). The screen is
 * cleared when it is painted for the first time, and never again.
 */
import { type CellStyle, type Grid, STYLES } from "./cells.ts";

/** The parameters of each style in 16 colours, and without; what is chosen is marked by a sign as well. */
const COLOURED: Record<CellStyle, string> = {
  plain: "",
  good: "32",
  bad: "31",
  waiting: "33",
  strong: "1",
  faint: "2",
  chosen: "7",
};
const UNCOLOURED: Record<CellStyle, string> = { ...COLOURED, good: "", bad: "", waiting: "" };

/** Rows that must have moved before it pays to let the terminal move them. */
const LEAST_MOVED = 2;
/** Cells between two changes that are written again, rather than passed over. */
const SHORT_GAP = 4;

/** What to write; "" if the terminal shows it already. `before` is what it shows; absent: nobody knows. */
export function repaint(before: Grid | undefined, after: Grid, colour: boolean): string {
  if (!before) return `\x1b[0m\x1b[H\x1b[2J${changes(blankLike(after), after, colour)}`;
  if (before.columns !== after.columns || before.rows !== after.rows)
    return `\x1b[0m${changes(unknownLike(after), after, colour)}`;
  const shift = shiftBetween(before, after);
  if (!shift) return changes(before, after, colour);
  return scroll(shift) + changes(shifted(before, shift), after, colour);
}

function blankLike({ columns, rows }: Grid): Grid {
  const cells = columns * rows;
  return {
    columns,
    rows,
    letters: new Array<string>(cells).fill(" "),
    styles: new Uint8Array(cells),
  };
}

/** Every cell of it differs from any. */
function unknownLike(grid: Grid): Grid {
  const blank = blankLike(grid);
  return { ...blank, styles: blank.styles.fill(STYLES.length) };
}

/** Rows `from` to `to`, of which the first `by` come in new and the others have moved down. */
interface Shift {
  from: number;
  to: number;
  by: number;
}

/** The longest stretch of rows that has moved down; undefined if none is worth it. */
function shiftBetween(before: Grid, after: Grid): Shift | undefined {
  const [old, now] = [rowTexts(before), rowTexts(after)];
  let best: Shift | undefined;
  let most = LEAST_MOVED - 1;
  for (let by = 1; by < now.length; by++) {
    let start = 0;
    for (let row = 0; row + by <= now.length; row++) {
      const hasMoved = row + by < now.length && old[row] === now[row + by] && old[row] !== now[row];
      if (hasMoved) continue;
      if (row - start > most) {
        most = row - start;
        best = { from: start, to: row - 1 + by, by };
      }
      start = row + 1;
    }
  }
  return best;
}

function rowTexts({ columns, rows, letters, styles }: Grid): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const [from, to] = [row * columns, (row + 1) * columns];
    return `${letters.slice(from, to).join("\0")}${styles.subarray(from, to).join()}`;
  });
}

function scroll({ from, to, by }: Shift): string {
  return `\x1b[${from + 1};${to + 1}r\x1b[${from + 1}H\x1b[${by === 1 ? "" : by}L\x1b[r`;
}

/** The grid as the terminal shows it then. */
function shifted(grid: Grid, { from, to, by }: Shift): Grid {
  const { columns } = grid;
  const after = { ...grid, letters: [...grid.letters], styles: grid.styles.slice() };
  const [start, end, cells] = [from * columns, (to + 1) * columns, by * columns];
  for (let place = end - 1; place >= start; place--) {
    const isNew = place < start + cells;
    after.letters[place] = isNew ? " " : (grid.letters[place - cells] as string);
    after.styles[place] = isNew ? 0 : (grid.styles[place - cells] as number);
  }
  return after;
}

function changes(before: Grid, after: Grid, colour: boolean): string {
  const sgr = colour ? COLOURED : UNCOLOURED;
  const { columns, rows, letters, styles } = after;
  let written = "";
  let style = 0;
  /** Where the cursor stands; -1 if nobody knows. */
  let cursor = -1;
  const differs = (place: number): boolean =>
    letters[place] !== before.letters[place] || styles[place] !== before.styles[place];
  const write = (place: number): void => {
    const wanted = styles[place] as number;
    if (sgr[STYLES[wanted] as CellStyle] !== sgr[STYLES[style] as CellStyle])
      written += change(sgr[STYLES[wanted] as CellStyle]);
    style = wanted;
    written += letters[place];
  };
  for (let row = 0; row < rows; row++) {
    const end = (row + 1) * columns;
    for (let place = row * columns; place < end; place++) {
      if (!differs(place)) continue;
      const first = letters[place] === "" ? place - 1 : place; // a wide letter is written whole
      const gap = first - cursor;
      const isNear = cursor >= row * columns && gap >= 0;
      if (isNear && gap <= SHORT_GAP) for (let i = cursor; i < first; i++) write(i);
      else if (isNear) written += `\x1b[${gap}C`;
      else if (first !== cursor) written += `\x1b[${row + 1}${columnWords(first - row * columns)}H`;
      write(first);
      if (letters[first + 1] === "" && first + 1 < end) place = first + 1;
      cursor = place + 1;
    }
    // Behind the last column terminals differ in where the cursor is.
    if (cursor === end) cursor = -1;
  }
  return sgr[STYLES[style] as CellStyle] === "" ? written : `${written}\x1b[0m`;
}

function columnWords(column: number): string {
  return column === 0 ? "" : `;${column + 1}`;
}

/** Each style is whole: what was on before goes off. */
function change(parameters: string): string {
  return parameters === "" ? "\x1b[m" : `\x1b[0;${parameters}m`;
}
