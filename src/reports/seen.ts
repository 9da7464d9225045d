/**
 * When a name was first and last seen, kept in four columns of its counters.
 *
 * An instant in two numbers keeps its nanoseconds; 0 seconds stands for "never".
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import { type Counters, numberAt, setNumber } from "./counters.ts";

/** How many columns it takes, from the one that is named on. */
export const SEEN_WIDTH = 4;

export function seeAt(
  counters: Counters,
  row: number,
  column: number,
  at: Instant | undefined,
): void {
  if (!at) return;
  const first = firstSeen(counters, row, column);
  const last = lastSeen(counters, row, column);
  if (!first || compareInstants(at, first) < 0) setInstant(counters, row, column, at);
  if (!last || compareInstants(at, last) > 0) setInstant(counters, row, column + 2, at);
}

export function firstSeen(counters: Counters, row: number, column: number): Instant | undefined {
  return instantAt(counters, row, column);
}

export function lastSeen(counters: Counters, row: number, column: number): Instant | undefined {
  return instantAt(counters, row, column + 2);
}

/** Two columns: seconds and nanoseconds. */
export function instantAt(counters: Counters, row: number, column: number): Instant | undefined {
  const seconds = numberAt(counters, row, column);
  return seconds === 0 ? undefined : { seconds, nanos: numberAt(counters, row, column + 1) };
}

export function setInstant(
  counters: Counters,
  row: number,
  column: number,
  at: Instant | undefined,
): void {
  setNumber(counters, row, column, at?.seconds ?? 0);
  setNumber(counters, row, column + 1, at?.nanos ?? 0);
}
