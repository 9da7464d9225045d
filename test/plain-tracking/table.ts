/**
 * Open messages, open deliveries, numbers looked for, by their numbers: a plain Map, whose keys stand in
 * the order in which they came.
 */
export type Table<Key, Value> = Map<Key, Value>;

export function newTable<Key, Value>(): Table<Key, Value> {
  return new Map();
}

export function sizeOf<Key, Value>(table: Table<Key, Value>): number {
  return table.size;
}

export function get<Key, Value>(table: Table<Key, Value>, key: Key): Value | undefined {
  return table.get(key);
}

export function put<Key, Value>(table: Table<Key, Value>, key: Key, value: Value): void {
  table.set(key, value);
}

/** True if the key was there. */
export function remove<Key, Value>(table: Table<Key, Value>, key: Key): boolean {
  return table.delete(key);
}

export function clear<Key, Value>(table: Table<Key, Value>): void {
  table.clear();
}

export function entriesOf<Key, Value>(table: Table<Key, Value>): [Key, Value][] {
  return [...table];
}
