/**
 * Top lists: the first rows in a stated order, and one row that sums up the rest, so that
 * every column still adds up to its total.
 */

export interface Ranking<T> {
  /** In which order; must tell any two apart, so that the same log gives the same list. */
  order(a: T, b: T): number;
  /** An empty tally to sum the rest in. */
  empty(name: string): T;
}

/** The first `top`, and then, if some are left, one tally named `(12 others)`. */
export function topOf<T extends object>(
  tallies: Iterable<T>,
  top: number,
  { order, empty }: Ranking<T>,
): T[] {
  const first: T[] = [];
  const rest = empty("");
  const summed = figuresOf(rest);
  let others = 0;
  for (const tally of tallies) {
    const left = keepFirst(first, tally, top, order);
    if (!left) continue;
    others++;
    addFigures(rest, left, summed);
  }
  first.sort(order);
  if (others === 0) return first;
  const named = empty(othersName(others));
  addFigures(named, rest, summed);
  return [...first, named];
}

export function othersName(others: number): string {
  return others === 1 ? "(1 other)" : `(${others} others)`;
}

/** The row that sums up what was asked to be left out. */
export function leftOutName(count: number): string {
  return `(${count} left out)`;
}

/** The figures of a tally, which are all its numbers. */
function figuresOf<T extends object>(empty: T): string[] {
  return Object.keys(empty).filter((key) => typeof empty[key as keyof T] === "number");
}

function addFigures<T extends object>(sum: T, tally: T, figures: readonly string[]): void {
  const into = sum as Record<string, number>;
  const from = tally as Record<string, number | undefined>;
  for (const figure of figures) into[figure] += from[figure] ?? 0;
}

/**
 * Keeps `tally` if it is among the first `top` so far; returns the one that is not, if any.
 * Once `first` is full it is in order, so that most tallies cost one comparison.
 */
export function keepFirst<T>(
  first: T[],
  tally: T,
  top: number,
  order: (a: T, b: T) => number,
): T | undefined {
  if (first.length < top) {
    first.push(tally);
    if (first.length === top) first.sort(order);
    return undefined;
  }
  if (top === 0 || order(tally, first[top - 1]) > 0) return tally;
  let place = top - 1;
  const left = first[place];
  while (place > 0 && order(tally, first[place - 1]) < 0) {
    first[place] = first[place - 1];
    place--;
  }
  first[place] = tally;
  return left;
}

/** By code unit: the same in every locale. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
