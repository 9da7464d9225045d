/** When mail comes: through the day as people work, in bursts, or at moments that are listed. */
import type { Envelope, Stream } from "../qmail-send.ts";
import { type Random, waitAround } from "../random.ts";

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** Of a busiest hour, so much in each hour of the day. */
const WORKING_DAY = [
  4, 2, 2, 2, 3, 6, 14, 35, 72, 96, 100, 88, 66, 74, 92, 98, 84, 66, 48, 40, 36, 30, 18, 9,
];
const HOURS_AT_FULL_PACE = WORKING_DAY.reduce((sum, part) => sum + part, 0) / 100;

/** Monday to Friday so many messages a day, at the weekend a share of that; within a span. */
export function daily(
  perDay: number,
  weekend: number,
  mail: (random: Random, now: number) => Envelope,
  span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY },
): Stream {
  const mean = (HOUR * HOURS_AT_FULL_PACE) / perDay;
  const next = (now: number, random: Random): number => {
    let at = Math.max(now, span.from);
    do {
      at += waitAround(random, mean);
      if (at >= span.until || perDay === 0) return Number.POSITIVE_INFINITY;
    } while (random() > paceAt(at, weekend));
    return at;
  };
  return { next, mail: (now, random) => mail(random, now) };
}

/** 2026-09-07 was a Monday; times are UTC. */
function paceAt(at: number, weekend: number): number {
  const day = Math.floor(at / DAY + 3) % 7;
  const hour = Math.floor(at / HOUR) % 24;
  return ((WORKING_DAY[hour] as number) / 100) * (day < 5 ? 1 : weekend);
}

/** At these moments, in whatever order they were made up. */
export function atMoments(moments: number[], mail: (n: number, now: number) => Envelope): Stream {
  const sorted = moments.toSorted((a, b) => a - b);
  let n = 0;
  return {
    next: (now) => Math.max(now, sorted[n] ?? Number.POSITIVE_INFINITY),
    mail: (now) => mail(n++, now),
  };
}

/** One mail after the other, as fast as a program hands them in. */
export function inARow(from: number, count: number, seconds: number, random: Random): number[] {
  let at = from;
  return Array.from({ length: count }, () => {
    at += waitAround(random, seconds);
    return at;
  });
}
