/**
 * What is open, by key, in the order in which matchup writes it to descriptor 5.
 *
 * That order is an accident of the original's memory, and part of its output: something new goes
 * to the end, and what ends leaves its place to the last one.
 *
 *     [a b c d]  b ends  [a d c]  e begins  [a d c e]
 */
export class OpenList<Key, Item extends { key: Key }> {
  private readonly items: Item[] = [];
  private readonly places = new Map<Key, number>();

  find(key: Key): Item | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.items[place];
  }

  /** In the place of the one with the same key, if there is one. */
  put(item: Item): void {
    const place = this.places.get(item.key);
    if (place !== undefined) {
      this.items[place] = item;
      return;
    }
    this.places.set(item.key, this.items.length);
    this.items.push(item);
  }

  remove(key: Key): void {
    const place = this.places.get(key);
    if (place === undefined) return;
    this.places.delete(key);
    const last = this.items.pop() as Item;
    if (last.key === key) return;
    this.items[place] = last;
    this.places.set(last.key, place);
  }

  clear(): void {
    this.items.length = 0;
    this.places.clear();
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.items[Symbol.iterator]();
  }
}
