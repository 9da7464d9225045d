/**
 * How often a number was born at one stamp: several lines may share it to the nanosecond, and ids tell
 * lives of one number apart by it.
 */
export interface Births {
  /** The last stamp at which one was born. */
  seconds: number;
  nanos: number;
  /** The first that was born at that stamp, as columns have its number. */
  first: number;
  /** All of them, once there are two. */
  counts: Map<number, number> | undefined;
  /** All births, for logs without stamps. */
  total: number;
}

export function newBirths(): Births {
  return { seconds: Number.NaN, nanos: 0, first: Number.NaN, counts: undefined, total: 0 };
}

/** How many lives of `msg` began at this very stamp before the one that begins now. */
export function bear(births: Births, msg: number, seconds: number, nanos: number): number {
  if (Number.isNaN(seconds)) return births.total++;
  if (births.seconds !== seconds || births.nanos !== nanos) {
    births.seconds = seconds;
    births.nanos = nanos;
    births.first = msg;
    births.counts = undefined;
    return 0;
  }
  births.counts ??= new Map([[births.first, 1]]);
  const before = births.counts.get(msg) ?? 0;
  births.counts.set(msg, before + 1);
  return before;
}
