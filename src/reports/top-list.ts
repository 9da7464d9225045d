/**
 * Top lists of figures by name: the rows with the largest figures first, and one row that sums up the rest.
 */
import { type FiguresByName, mergeFigures, nameAt, newFigures } from "./figures-by-name.ts";
import { numberAt } from "./number-rows.ts";
import { byName, keepFirst, othersName } from "./ranking.ts";
import type { Cell, TableForm, Takers, Tally } from "./report.ts";

/** A name with its figures; `row` is -1 for several. */
export type Row<Column extends string> = { name: string; row: number } & Record<Column, number>;

/** In which order rows come. */
interface Order<Column extends string> {
  /** The largest of the first of these figures first, of equal ones that of the next ... */
  by: [Column, ...Column[]];
  /** Of rows with equal figures; absent: by name. */
  order?(a: Row<Column>, b: Row<Column>): number;
}

export interface TopList<Column extends string> extends Order<Column> {
  top: number;
  /** Which rows it is of; absent: all. */
  isOf?(row: number): boolean;
}

/** A tally that is nothing but a top list. */
export function topListOf<Column extends string>({
  form,
  columns,
  add,
  cells,
  notes = [],
  ...order
}: {
  form: TableForm;
  columns: Record<Column, number>;
  add: Takers<FiguresByName>;
  cells(row: Row<NoInfer<Column>>): Cell[];
  notes?: string[];
} & Order<NoInfer<Column>>): Tally<FiguresByName> {
  return {
    tables: [form],
    begin: () => newFigures(columns),
    add,
    merge: mergeFigures,
    show(figures, { top }) {
      return [{ form, rows: topRows(figures, columns, { top, ...order }).map(cells), notes }];
    },
  };
}

/** The first `top` rows, and then, if some are left, one named `(12 others)` with their sums. */
export function topRows<Column extends string>(
  figures: FiguresByName,
  columns: Record<Column, number>,
  { top, by, order = (a, b) => byName(a.name, b.name), isOf }: TopList<NoInfer<Column>>,
): Row<Column>[] {
  const [most, then = most] = by;
  const inOrder = (a: Row<Column>, b: Row<Column>): number => {
    for (const column of by) if (a[column] !== b[column]) return b[column] - a[column];
    return order(a, b);
  };
  const first: Row<Column>[] = [];
  const sums = new Float64Array(figures.width);
  let all = 0;
  for (let row = 0; row < figures.rows; row++) {
    if (isOf && !isOf(row)) continue;
    all++;
    for (let column = 0; column < sums.length; column++)
      sums[column] += numberAt(figures, row, column);
    // Most rows are far from the top: their name is not made.
    const last = first[top - 1];
    const more = last ? numberAt(figures, row, columns[most]) - last[most] : 0;
    if (more < 0) continue;
    if (last && more === 0 && numberAt(figures, row, columns[then]) < last[then]) continue;
    keepFirst(first, rowAt(figures, columns, row), top, inOrder);
  }
  first.sort(inOrder);
  if (all === first.length) return first;
  const rest: Record<string, string | number> = { name: othersName(all - first.length), row: -1 };
  for (const column of Object.keys(columns) as Column[])
    rest[column] = first.reduce((sum, row) => sum - row[column], sums[columns[column]]);
  return [...first, rest as Row<Column>];
}

function rowAt<Column extends string>(
  figures: FiguresByName,
  columns: Record<Column, number>,
  row: number,
): Row<Column> {
  const found: Record<string, string | number> = { name: nameAt(figures, row), row };
  for (const column of Object.keys(columns) as Column[])
    found[column] = numberAt(figures, row, columns[column]);
  return found as Row<Column>;
}
