/**
 * When something was first and last seen: in a tally, or in four columns of its counters.
 *
 * In counters an instant is two numbers, which keeps its nanoseconds; 0 seconds stands for "never".
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import { type Counters, numberAt, setNumber } from "./counters.ts";

export interface Span {
  first: Instant | undefined;
  last: Instant | undefined;
}

export function widen(span: Span, at: Instant | undefined): void {
  if (!at) return;
  if (!span.first || compareInstants(at, span.first) < 0) span.first = at;
  if (!span.last || compareInstants(at, span.last) > 0) span.last = at;
}

/** How many columns it takes, from the one that is named on. */
export const SEEN_WIDTH = 4;

export function seeAt(
  counters: Counters,
  row: number,
  column: number,
  at: Instant | undefined,
): void {
  if (!at) return;
  const first = numberAt(counters, row, column);
  const last = numberAt(counters, row, column + 2);
  const { seconds, nanos } = at;
  if (first === 0 || isBefore(seconds, nanos, first, numberAt(counters, row, column + 1)))
    setInstant(counters, row, column, at);
  if (last === 0 || isBefore(last, numberAt(counters, row, column + 3), seconds, nanos))
    setInstant(counters, row, column + 2, at);
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

/** In numbers, as this is done for every session: no Instant is made to compare. */
function isBefore(seconds: number, nanos: number, thanSeconds: number, thanNanos: number): boolean {
  return seconds < thanSeconds || (seconds === thanSeconds && nanos < thanNanos);
}
