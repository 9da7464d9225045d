/**
 * Tallies by name, for millions of names: their figures lie in columns (counters.ts), and a tally is an
 * object only while somebody looks at it.
 */
import {
  addCounters,
  addTo,
  type Counters,
  largestRows,
  nameAt,
  newCounters,
  numberAt,
  rowOf,
  sumsOf,
} from "./counters.ts";
import { figuresOf } from "./figures.ts";
import { othersName, type Ranking, topOf } from "./ranking.ts";
import type { Parts } from "./report.ts";

export interface Columns<T extends object> {
  counters: Counters;
  figures: readonly string[];
  /** An empty tally of that name. */
  empty(name: string): T;
  /** What is added to a row, before it is. */
  one: T;
}

export function newColumns<T extends object>(empty: (name: string) => T): Columns<T> {
  const one = empty("");
  const figures = figuresOf(one);
  return { counters: newCounters(figures.length), figures, empty, one };
}

/** Adds to the tally of `name` what `count` adds to an empty one. */
export function addByName<T extends object>(
  { counters, figures, one }: Columns<T>,
  name: string,
  count: (tally: T) => void,
): void {
  const numbers = one as Record<string, number>;
  for (const figure of figures) numbers[figure] = 0;
  count(one);
  const row = rowOf(counters, name);
  for (let i = 0; i < figures.length; i++)
    addTo(counters, row, i, numbers[figures[i] as string] as number);
}

/**
 * The first `top` and what sums up the rest, as topOf has them; `by`: the two figures that decide about
 * the order first.
 */
export function topIn<T extends object>(
  columns: Columns<T>,
  top: number,
  ranking: Ranking<T>,
  by: [keyof T & string, keyof T & string],
): T[] {
  const { counters, figures } = columns;
  const [first, then] = by.map((figure) => figures.indexOf(figure)) as [number, number];
  const likely = largestRows(counters, top, first, then).map((row) => tallyAt(columns, row));
  const shown = topOf(likely, top, ranking).slice(0, top);
  const left = counters.rows - shown.length;
  if (left === 0) return shown;
  const rest = ranking.empty(othersName(left));
  const sums = sumsOf(counters);
  const numbers = rest as Record<string, number>;
  for (const [i, figure] of figures.entries()) numbers[figure] = sums[i] as number;
  for (const tally of shown)
    for (const figure of figures) numbers[figure] -= (tally as Record<string, number>)[figure] ?? 0;
  return [...shown, rest];
}

function tallyAt<T extends object>({ counters, figures, empty }: Columns<T>, row: number): T {
  const tally = empty(nameAt(counters, row));
  const numbers = tally as Record<string, number>;
  for (const [i, figure] of figures.entries()) numbers[figure] = numberAt(counters, row, i);
  return tally;
}

/** The parts of a fold that is nothing but these. */
export function columnParts<T extends object>({ counters }: Columns<T>): Parts {
  return {
    begin() {},
    part: () => counters,
    merge: (part) => addCounters(counters, part as Counters),
  };
}
