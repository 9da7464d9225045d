/**
 * Many durations or sizes, kept to say exactly below which of them a given share lies.
 *
 * Eight bytes each, in an array that doubles when it is full. A percentile is found by
 * quickselect, without sorting: of a million samples three take some ten milliseconds.
 */
export interface Samples {
  values: Float64Array<ArrayBuffer>;
  count: number;
  isSorted: boolean;
}

export function newSamples(): Samples {
  return { values: new Float64Array(64), count: 0, isSorted: true };
}

export function addSample(samples: Samples, value: number): void {
  if (samples.count === samples.values.length) {
    const larger = new Float64Array(samples.count * 2);
    larger.set(samples.values);
    samples.values = larger;
  }
  samples.values[samples.count++] = value;
  samples.isSorted = false;
}

/** Takes over those of other samples. */
export function addSamples(samples: Samples, { values, count }: Samples): void {
  const all = new Float64Array(Math.max(64, 2 * (samples.count + count)));
  all.set(samples.values.subarray(0, samples.count));
  all.set(values.subarray(0, count), samples.count);
  samples.values = all;
  samples.count += count;
  samples.isSorted = samples.count === 0;
}

/** Smallest sample that at least `percent` percent do not pass (nearest rank); undefined if none. */
export function percentile(samples: Samples, percent: number): number | undefined {
  const { count } = samples;
  if (count === 0) return undefined;
  const rank = Math.max(1, Math.ceil((percent * count) / 100)) - 1;
  if (!samples.isSorted) select(samples.values, rank, count);
  return samples.values[rank];
}

/** The same to the last digit in whatever order they came. */
export function totalIn(samples: Samples): number {
  let total = 0;
  for (const value of sorted(samples)) total += value;
  return total;
}

export function average(samples: Samples): number | undefined {
  return samples.count === 0 ? undefined : totalIn(samples) / samples.count;
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
