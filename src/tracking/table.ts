/**
 * A map for keys that come and go: qps that sessions told, and that messages came with.
 *
 * A JavaScript Map in which keys are deleted as fast as they are added makes a new inner table
 * again and again, and V8 ties each outgrown table to its successor: one that has grown old keeps
 * all later ones, and whatever they held, until the next full collection. So a key that goes only
 * gives up its value here, and the Map is made anew when most keys have gone. Plain data: a
 * structured clone saves it.
 */
export interface NumberTable<Key, Value> {
  entries: Map<Key, Value | undefined>;
  /** Keys in `entries` that have gone. */
  gone: number;
}

export function newTable<Key, Value>(): NumberTable<Key, Value> {
  return { entries: new Map(), gone: 0 };
}

export function sizeOf<Key, Value>(table: NumberTable<Key, Value>): number {
  return table.entries.size - table.gone;
}

export function get<Key, Value>(table: NumberTable<Key, Value>, key: Key): Value | undefined {
  return table.entries.get(key);
}

export function put<Key, Value>(table: NumberTable<Key, Value>, key: Key, value: Value): void {
  const { size } = table.entries;
  const wasThere = table.entries.get(key) !== undefined;
  table.entries.set(key, value);
  if (!wasThere && table.entries.size === size) table.gone--;
}

/** True if the key was there. */
export function remove<Key, Value>(table: NumberTable<Key, Value>, key: Key): boolean {
  if (table.entries.get(key) === undefined) return false;
  table.entries.set(key, undefined);
  table.gone++;
  if (table.gone > MOST_GONE && table.gone > 2 * sizeOf(table)) renew(table);
  return true;
}

/** Keys and values in the order in which the keys first came. */
export function* entriesOf<Key, Value>(table: NumberTable<Key, Value>): Generator<[Key, Value]> {
  for (const [key, value] of table.entries) if (value !== undefined) yield [key, value];
}

const MOST_GONE = 256;

function renew<Key, Value>(table: NumberTable<Key, Value>): void {
  const entries = new Map<Key, Value | undefined>();
  for (const [key, value] of table.entries) if (value !== undefined) entries.set(key, value);
  table.entries = entries;
  table.gone = 0;
}
