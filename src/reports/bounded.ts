/**
 * Counters of at most so many names, for logs with more names than memory.
 *
 * When they are full, the rarer half is forgotten: its numbers go into one sum, so that totals
 * stay exact, and the largest count that was forgotten is added to `error`. A name may have been
 * forgotten once each time, so what it shows is low by at most `error`; it is never too high.
 * (Misra and Gries' frequent items, in batches.)
 */
import { addTo, type Counters, nameAt, newCounters, numberAt, rowOf } from "./counters.ts";
import { addSample, newSamples, percentile } from "./samples.ts";

export interface Bounded {
  counters: Counters;
  /** Names that are kept at most; Infinity: all, and nothing is forgotten. */
  most: number;
  /** Sums of the columns of forgotten names. */
  forgotten: number[];
  /** How much the first column of any name may be low. */
  error: number;
}

/** Names that are kept in bounded memory: some 20 MB. */
export const MOST_NAMES = 1 << 18;

export function newBounded(width: number, most: number): Bounded {
  const forgotten = Array.from({ length: width }, () => 0);
  return { counters: newCounters(width), most, forgotten, error: 0 };
}

/** The row of `name`, valid until the next is asked for. */
export function boundedRow(bounded: Bounded, name: string): number {
  if (bounded.counters.rows >= bounded.most) forgetTheRarer(bounded);
  return rowOf(bounded.counters, name);
}

/** The half with the smaller numbers in the first column, and what is equal to the largest of it. */
function forgetTheRarer(bounded: Bounded): void {
  const { counters, forgotten } = bounded;
  const { width, rows } = counters;
  const counts = newSamples();
  for (let row = 0; row < rows; row++) addSample(counts, numberAt(counters, row, 0));
  const limit = percentile(counts, 50) ?? 0;
  const kept = newCounters(width);
  for (let row = 0; row < rows; row++) {
    const isKept = numberAt(counters, row, 0) > limit;
    const to = isKept ? rowOf(kept, nameAt(counters, row)) : -1;
    for (let column = 0; column < width; column++) {
      const number = numberAt(counters, row, column);
      if (isKept) addTo(kept, to, column, number);
      else forgotten[column] = (forgotten[column] as number) + number;
    }
  }
  bounded.counters = kept;
  bounded.error += limit;
}
