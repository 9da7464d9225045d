/**
 * The day of the store's zone that a fact belongs to: a message that in which it came into the queue, a session that
 * in which it came in, all else that in which it happened.
 */

import { timeOf } from "../reports/counting.ts";
import { dateText } from "../reports/days.ts";
import { SECONDS_PER_DAY } from "../time/calendar.ts";
import type { Zone } from "../time/zones.ts";
import { secondsOfLoad } from "../tracking/counting.ts";
import type { Fact } from "../tracking/facts.ts";

/** The day of what has no time. */
export const NO_DAY = "none";

/** Names of days for facts, the name of the last one being made once. */
export function daysIn({ offsetAt }: Zone): (fact: Fact) => string {
  let last = Number.NaN;
  let name = NO_DAY;
  return (fact) => {
    const seconds = secondsOf(fact);
    if (Number.isNaN(seconds)) return NO_DAY;
    const day = Math.floor((seconds + offsetAt(seconds)) / SECONDS_PER_DAY);
    if (day !== last) name = dateText(day);
    last = day;
    return name;
  };
}

/** The day that a moment is in. */
export function dayAt(seconds: number, { offsetAt }: Zone): string {
  return dateText(Math.floor((seconds + offsetAt(seconds)) / SECONDS_PER_DAY));
}

/** Unix seconds of its moment; NaN where it has none. */
function secondsOf(fact: Fact): number {
  return fact.kind === "load" ? secondsOfLoad(fact) : (timeOf(fact)?.seconds ?? Number.NaN);
}

/** What is still open belongs to no day yet. */
export const OPEN = "open";
