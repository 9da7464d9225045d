/**
 * How often something happened in the last minute, by the seconds of the log: a count for each second.
 */
export interface PerMinute {
  counts: Uint32Array;
  /** The second that each count is of. */
  seconds: Float64Array;
  /** The highest rate so far, for who draws it as a share. */
  peak: number;
}

const SECONDS = 60;

export function newPerMinute(): PerMinute {
  return { counts: new Uint32Array(SECONDS), seconds: new Float64Array(SECONDS), peak: 0 };
}

export function countAt({ counts, seconds }: PerMinute, second: number): void {
  const place = second % SECONDS;
  if (seconds[place] > second) return; // older than a minute
  if (seconds[place] < second) counts[place] = 0;
  seconds[place] = second;
  counts[place]++;
}

/** In the minute that ends with `second`. */
export function rateAt(rate: PerMinute, second: number): number {
  let sum = 0;
  for (let place = 0; place < SECONDS; place++) {
    const age = second - rate.seconds[place];
    if (age >= 0 && age < SECONDS) sum += rate.counts[place];
  }
  rate.peak = Math.max(rate.peak, sum);
  return sum;
}
