/**
 * Lists that are mostly empty: all share one, and get their own with the first item.
 *
 * It is not frozen, as nobody may add to it: where a loop meets frozen lists too, V8 makes an object for each turn.
 * The tests freeze it.
 */
export const NONE: never[] = [];

/**
 * `list` with `item` at its end: another array while it is short, for V8 would make room for
 * seventeen where most lists never hold more than three.
 */
export function added<Item>(list: Item[], item: Item): Item[] {
  switch (list.length) {
    case 0:
      return [item];
    case 1:
      return [list[0] as Item, item];
    case 2:
      return [list[0] as Item, list[1] as Item, item];
    default:
      list.push(item);
      return list;
  }
}

/** `list` with `item` at `index`. */
export function inserted<Item>(list: Item[], index: number, item: Item): Item[] {
  if (index === list.length) return added(list, item);
  list.splice(index, 0, item);
  return list;
}
