/**
 * Lists that are mostly empty: all share one, and get their own with the first item.
 */
export const NONE: never[] = [];
Object.freeze(NONE);

/** `list` with `item` at its end; the same array unless it was the shared one. */
export function added<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** `list` with `item` at `index`. */
export function inserted<Item>(list: Item[], index: number, item: Item): Item[] {
  if (index === list.length) return added(list, item);
  list.splice(index, 0, item);
  return list;
}
