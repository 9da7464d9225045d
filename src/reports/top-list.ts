/**
 * Top lists of figures by name: the rows with the largest figures first, one row that sums up the rest,
 * and one for those that are left out on purpose.
 */
import { type FiguresByName, mergeFigures, nameAt, newFigures } from "./figures-by-name.ts";
import { numberAt } from "./number-rows.ts";
import { byName, keepFirst, leftOutName, othersName } from "./ranking.ts";
import type { Cell, Given, TableForm, Takers, Tally } from "./report.ts";

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
  /** Which names get no row of their own; absent: none. */
  leavesOut?: ((name: string) => boolean) | undefined;
}

/** Which names of a ranking are left out: those of addresses that are, where `addressIn` finds them in a name. */
export function leavingOut(
  { isLeftOut }: Given,
  addressIn: (name: string) => string = (name) => name,
): ((name: string) => boolean) | undefined {
  return isLeftOut && ((name) => isLeftOut(addressIn(name)));
}

/** A tally that is nothing but a top list. */
export function topListOf<Column extends string>({
  form,
  columns,
  add,
  cells,
  addressIn,
  notes = [],
  ...order
}: {
  form: TableForm;
  columns: Record<Column, number>;
  add: Takers<FiguresByName>;
  cells(row: Row<NoInfer<Column>>): Cell[];
  /** The address in a row's name, where rows are of addresses. */
  addressIn?(name: string): string;
  notes?: string[];
} & Order<NoInfer<Column>>): Tally<FiguresByName> {
  return {
    tables: [form],
    begin: () => newFigures(columns),
    add,
    merge: mergeFigures,
    show(figures, asked) {
      const leavesOut = addressIn && leavingOut(asked, addressIn);
      const rows = topRows(figures, columns, { top: asked.top, leavesOut, ...order });
      return [{ form, rows: rows.map(cells), notes }];
    },
  };
}

/**
 * The first `top` rows; then, if some remain, one named `(12 others)` with their sums, and one named
 * `(3 left out)` with the sums of those.
 */
export function topRows<Column extends string>(
  figures: FiguresByName,
  columns: Record<Column, number>,
  { top, by, order = (a, b) => byName(a.name, b.name), isOf, leavesOut }: TopList<NoInfer<Column>>,
): Row<Column>[] {
  const [most, then = most] = by;
  const inOrder = (a: Row<Column>, b: Row<Column>): number => {
    for (const column of by) if (a[column] !== b[column]) return b[column] - a[column];
    return order(a, b);
  };
  const first: Row<Column>[] = [];
  const ranked = new Float64Array(figures.width);
  const left = new Float64Array(figures.width);
  let all = 0;
  let leftOut = 0;
  for (let row = 0; row < figures.rows; row++) {
    if (isOf && !isOf(row)) continue;
    const isLeft = leavesOut?.(nameAt(figures, row)) === true;
    const sums = isLeft ? left : ranked;
    for (let column = 0; column < sums.length; column++)
      sums[column] += numberAt(figures, row, column);
    if (isLeft) {
      leftOut++;
      continue;
    }
    all++;
    // Most rows are far from the top: their name is not made.
    const last = first[top - 1];
    const more = last ? numberAt(figures, row, columns[most]) - last[most] : 0;
    if (more < 0) continue;
    if (last && more === 0 && numberAt(figures, row, columns[then]) < last[then]) continue;
    keepFirst(first, rowAt(figures, columns, row), top, inOrder);
  }
  first.sort(inOrder);
  const sumOf = (name: string, figure: (column: Column) => number): Row<Column> => {
    const sum: Record<string, string | number> = { name, row: -1 };
    for (const column of Object.keys(columns) as Column[]) sum[column] = figure(column);
    return sum as Row<Column>;
  };
  const others = all - first.length;
  const restOf = (column: Column): number =>
    first.reduce((sum, row) => sum - row[column], ranked[columns[column]]);
  return [
    ...first,
    ...(others > 0 ? [sumOf(othersName(others), restOf)] : []),
    ...(leftOut > 0 ? [sumOf(leftOutName(leftOut), (column) => left[columns[column]])] : []),
  ];
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
