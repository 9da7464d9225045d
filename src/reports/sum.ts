/**
 * Sums of durations, exact to the nanosecond: in whatever order they are added, and from however
 * many parts they are put together, the total is the same to the last digit.
 */
import type { Instant } from "../time/instant.ts";

export interface Sum {
  /** Whole seconds. */
  seconds: number;
  /** The rest, less than a second. */
  nanos: number;
}

export function newSum(): Sum {
  return { seconds: 0, nanos: 0 };
}

export function addSpan(sum: Sum, seconds: number): void {
  const whole = Math.floor(seconds);
  sum.seconds += whole;
  sum.nanos += Math.round((seconds - whole) * 1e9);
  if (sum.nanos >= 1e9) carry(sum);
}

/** The time from one moment to a later one; nothing where the clock was set back. */
export function addBetween(sum: Sum, from: Instant, to: Instant): void {
  const borrow = to.nanos < from.nanos ? 1 : 0;
  const seconds = to.seconds - from.seconds - borrow;
  if (seconds < 0) return;
  sum.seconds += seconds;
  sum.nanos += to.nanos - from.nanos + borrow * 1e9;
  if (sum.nanos >= 1e9) carry(sum);
}

/** Takes away what addBetween added. */
export function takeBetween(sum: Sum, from: Instant, to: Instant): void {
  const taken = newSum();
  addBetween(taken, from, to);
  sum.seconds -= taken.seconds;
  sum.nanos -= taken.nanos;
  if (sum.nanos >= 0) return;
  sum.seconds--;
  sum.nanos += 1e9;
}

export function addSum(sum: Sum, { seconds, nanos }: Sum): void {
  sum.seconds += seconds;
  sum.nanos += nanos;
  if (sum.nanos >= 1e9) carry(sum);
}

/** In seconds; also of sums that were added figure by figure. */
export function totalOf({ seconds, nanos }: Sum): number {
  return seconds + Math.floor(nanos / 1e9) + (nanos % 1e9) / 1e9;
}

function carry(sum: Sum): void {
  sum.seconds += Math.floor(sum.nanos / 1e9);
  sum.nanos %= 1e9;
}
