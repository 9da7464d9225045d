/**
 * Who waits for an answer, and whose turn is next: viewers take turns, whatever the number of their questions.
 *
 *     anna: a1 a2 a3   bert: b1      next: a1, b1, a2, a3
 *
 * Whoever has a thread already gets another one only where nobody else waits.
 *
 * Where too many wait the last question of whoever has most is sent away, so that nobody can fill the place.
 */
export interface Waits {
  /** Whose turn it takes. */
  by: string;
}

export class Turns<Waiting extends Waits> {
  private readonly most: number;
  /** By viewer, in the order of their turns; none is empty. */
  private readonly queues = new Map<string, Waiting[]>();

  constructor(most: number) {
    this.most = most;
  }

  get size(): number {
    let size = 0;
    for (const queue of this.queues.values()) size += queue.length;
    return size;
  }

  /** The one that is sent away for it: another's, or itself; undefined while there is place. */
  add(one: Waiting): Waiting | undefined {
    const away = this.size < this.most ? undefined : this.sentAwayFor(one);
    if (away === one) return one;
    const queue = this.queues.get(one.by);
    if (queue) queue.push(one);
    else this.queues.set(one.by, [one]);
    return away;
  }

  /** Of who is served already only where nobody else waits. */
  next(isServed: (by: string) => boolean = () => false): Waiting | undefined {
    const viewers = [...this.queues.keys()];
    const by = viewers.find((viewer) => !isServed(viewer)) ?? viewers[0];
    const queue = by === undefined ? undefined : this.queues.get(by);
    if (by === undefined || !queue) return undefined;
    const one = queue.shift();
    this.queues.delete(by);
    if (queue.length > 0) this.queues.set(by, queue); // behind all others
    return one;
  }

  /** Whether it was waiting. */
  remove(one: Waiting): boolean {
    const queue = this.queues.get(one.by) ?? [];
    const i = queue.indexOf(one);
    if (i < 0) return false;
    queue.splice(i, 1);
    if (queue.length === 0) this.queues.delete(one.by);
    return true;
  }

  /** Those that fit, in the order of each viewer. */
  takeAll(fits: (one: Waiting) => boolean): Waiting[] {
    const taken = [...this.queues.values()].flat().filter(fits);
    for (const one of taken) this.remove(one);
    return taken;
  }

  private sentAwayFor(one: Waiting): Waiting {
    let longest: Waiting[] = [];
    for (const queue of this.queues.values()) if (queue.length > longest.length) longest = queue;
    const own = this.queues.get(one.by)?.length ?? 0;
    const last = longest.at(-1);
    if (last === undefined || longest.length <= own + 1) return one;
    this.remove(last);
    return last;
  }
}
