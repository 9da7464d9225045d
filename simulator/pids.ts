/**
 * The process ids of one machine: the kernel counts up, five a second, and wraps.
 *
 * The simulators of one machine share these, so that a session, and the qmail-queue that it calls
 * a second later, have numbers a little apart, and no two processes of a turn have the same.
 */
const LOWEST = 300;
const PER_SECOND = 5;

export class Pids {
  readonly #limit: number;
  /** Turns of the counter since 1970 that are given out. */
  readonly #taken = new Set<number>();

  /** Pids are below `limit`. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A pid of that moment (Unix microseconds); the next free one. */
  at(micros: number): number {
    let count = Math.floor((micros / 1e6) * PER_SECOND);
    while (this.#taken.has(count)) count++;
    this.#taken.add(count);
    return LOWEST + (count % (this.#limit - LOWEST));
  }
}
