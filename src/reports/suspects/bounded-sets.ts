/**
 * The smallest of very many: sets in bounded memory that hold the same whatever came first.
 *
 * They grow to twice their bound before they are cut: what is cut would be in any case. Who reads one cuts it first.
 */
export function keepSmallest<T extends string | number>(set: Set<T>, one: T, most: number): void {
  set.add(one);
  if (set.size > 2 * most) cutSet(set, most);
}

export function cutSet<T extends string | number>(set: Set<T>, most: number): Set<T> {
  if (set.size > most) for (const one of inOrder(set).slice(most)) set.delete(one);
  return set;
}

function inOrder<T extends string | number>(all: Iterable<T>): T[] {
  return [...all].sort((a, b) => (a < b ? -1 : 1));
}
