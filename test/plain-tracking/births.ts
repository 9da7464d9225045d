/**
 * How often a number was born at one stamp: several lines may share it to the nanosecond, and ids tell
 * lives of one number apart by it.
 */
import type { Msg } from "../../src/grammars/qmail-send/event.ts";
import { compareInstants, type Instant } from "../../src/time/instant.ts";

export interface Births {
  at: Instant | undefined;
  /** The first that was born at that stamp. */
  first: Msg | undefined;
  /** All of them, once there are two. */
  counts: Map<Msg, number> | undefined;
  /** All births, for logs without stamps. */
  total: number;
}

export function newBirths(): Births {
  return { at: undefined, first: undefined, counts: undefined, total: 0 };
}

/** How many lives of `msg` began at this very stamp before the one that begins now. */
export function bear(births: Births, msg: Msg, born: Instant | undefined): number {
  if (!born) return births.total++;
  if (!births.at || compareInstants(births.at, born) !== 0) {
    births.at = born;
    births.first = msg;
    births.counts = undefined;
    return 0;
  }
  births.counts ??= new Map([[births.first as Msg, 1]]);
  const before = births.counts.get(msg) ?? 0;
  births.counts.set(msg, before + 1);
  return before;
}
