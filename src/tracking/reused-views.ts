/**
 * Views that are used again and again, and the lists of the first so many of them: however much is shown, no more views
 * are made than are shown at a time.
 */
export class ReusedViews<View extends { overwrite(): void }> {
  readonly #views: View[] = [];
  readonly #lists: View[][] = [];
  readonly #make: () => View;

  constructor(make: () => View) {
    this.#make = make;
  }

  first(count: number): View[] {
    while (this.#views.length < count) this.#views.push(this.#make());
    if (count >= MOST_LISTS) return this.#views.slice(0, count);
    while (this.#lists.length <= count) this.#lists.push(this.#views.slice(0, this.#lists.length));
    return this.#lists[count];
  }

  overwrite(): void {
    for (const view of this.#views) view.overwrite();
  }
}

const MOST_LISTS = 16;
