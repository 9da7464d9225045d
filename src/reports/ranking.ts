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
  const sorted = [...tallies].sort(order);
  if (sorted.length <= top) return sorted;
  const others = sorted.slice(top);
  const rest = empty(others.length === 1 ? "(1 other)" : `(${others.length} others)`);
  for (const tally of others) addNumbers(rest, tally);
  return [...sorted.slice(0, top), rest];
}

/** By code unit: the same in every locale. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds up what both have as a number; a figure that is undefined in `sum` stays so. */
function addNumbers(sum: object, tally: object): void {
  const into = sum as Record<string, unknown>;
  for (const [key, figure] of Object.entries(tally)) {
    const before = into[key];
    if (typeof before === "number" && typeof figure === "number") into[key] = before + figure;
  }
}
