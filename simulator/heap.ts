/**
 * What comes next: a binary heap of items by a number, equals in the order they came.
 */
export class Heap<T> {
  #keys: number[] = [];
  #orders: number[] = [];
  #items: T[] = [];
  #pushed = 0;

  get size(): number {
    return this.#items.length;
  }

  /** The smallest key; Infinity if there is none. */
  get nextKey(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY;
  }

  push(key: number, item: T): void {
    const order = this.#pushed++;
    let hole = this.#items.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#isAfter(parent, key, order)) break;
      this.#move(parent, hole);
      hole = parent;
    }
    this.#put(hole, key, order, item);
  }

  /** Takes out the item with the smallest key. */
  pop(): T | undefined {
    const first = this.#items[0];
    const key = this.#keys.pop();
    const order = this.#orders.pop();
    const item = this.#items.pop();
    if (this.#items.length === 0 || key === undefined || order === undefined) return first;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.#items.length) break;
      const right = child + 1;
      if (
        right < this.#items.length &&
        this.#isAfter(child, this.#keys[right] as number, this.#orders[right] as number)
      )
        child = right;
      if (this.#isAfter(child, key, order)) break;
      this.#move(child, hole);
      hole = child;
    }
    this.#put(hole, key, order, item as T);
    return first;
  }

  /** Empties the heap and gives what was in it, in no order. */
  drain(): T[] {
    const items = this.#items;
    this.#keys = [];
    this.#orders = [];
    this.#items = [];
    return items;
  }

  #isAfter(place: number, key: number, order: number): boolean {
    const placed = this.#keys[place] as number;
    return placed > key || (placed === key && (this.#orders[place] as number) > order);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#keys[from] as number, this.#orders[from] as number, this.#items[from] as T);
  }

  #put(place: number, key: number, order: number, item: T): void {
    this.#keys[place] = key;
    this.#orders[place] = order;
    this.#items[place] = item;
  }
}
