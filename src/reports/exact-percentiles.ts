/**
 * Many durations or sizes, kept to say exactly below which of them a given share lies.
 *
 * Eight bytes each, in an array that doubles when it is full. A percentile is found by
 * quickselect, without sorting: of a million samples three take some ten milliseconds.
 */
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

export interface Samples {
  values: Float64Array<ArrayBuffer>;
  count: number;
  total: Sum;
  isSorted: boolean;
}

export function newSamples(): Samples {
  return { values: new Float64Array(64), count: 0, total: newSum(), isSorted: true };
}

/** Of these values, smallest first, whose total is known. */
export function samplesOf(values: Float64Array<ArrayBuffer>, total: Sum): Samples {
  return { values, count: values.length, total, isSorted: true };
}

export function addSample(samples: Samples, value: number): void {
  if (samples.count === samples.values.length) makeRoom(samples, 1);
  samples.values[samples.count++] = value;
  addSpan(samples.total, value);
  samples.isSorted = false;
}

/** Takes over those of other samples. */
export function addSamples(samples: Samples, { values, count, total }: Samples): void {
  if (samples.count + count > samples.values.length) makeRoom(samples, count);
  samples.values.set(values.subarray(0, count), samples.count);
  samples.count += count;
  addSum(samples.total, total);
  samples.isSorted = samples.count === 0;
}

function makeRoom(samples: Samples, more: number): void {
  const { values, count } = samples;
  samples.values = new Float64Array(Math.max(64, 2 * values.length, count + more));
  samples.values.set(values.subarray(0, count));
}

/** Smallest sample that at least `percent` percent do not pass (nearest rank); undefined if none. */
export function percentile(samples: Samples, percent: number): number | undefined {
  const { count } = samples;
  if (count === 0) return undefined;
  const rank = Math.max(1, Math.ceil((percent * count) / 100)) - 1;
  if (!samples.isSorted) select(samples.values, rank, count);
  return samples.values[rank];
}

export function average({ count, total }: Samples): number | undefined {
  return count === 0 ? undefined : totalOf(total) / count;
}

/** All samples, smallest first; valid until the next is added. */
export function sorted(samples: Samples): Float64Array<ArrayBuffer> {
  const used = samples.values.subarray(0, samples.count);
  if (!samples.isSorted) used.sort();
  samples.isSorted = true;
  return used;
}

/** Moves the sample that sorting would put at `rank` there, smaller ones before it (Hoare). */
function select(values: Float64Array, rank: number, count: number): void {
  let left = 0;
  let right = count - 1;
  while (left < right) {
    const pivot = values[rank] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while (pivot < (values[j] as number)) j--;
      if (i > j) break;
      const moved = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = moved;
    }
    if (j < rank) left = i;
    if (rank < i) right = j;
  }
}
