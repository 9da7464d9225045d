/**
 * The spread of many durations or sizes in bounded memory.
 *
 * The first 16,384 are kept as they are. After that a value counts in a bucket of its leading
 * eleven binary digits, so that a percentile is off by at most 0.05 % of itself, in 512 KB
 * however many there are. Count, total, smallest and largest stay exact. exact-percentiles.ts is exact
 * throughout.
 */
import { addSample, newSamples, percentile, type Samples } from "./exact-percentiles.ts";
import { addSpan, addSum, newSum, type Sum } from "./sum.ts";

export interface Sketch {
  count: number;
  total: Sum;
  smallest: number;
  largest: number;
  /** All values, while they are few. */
  exact: Samples | undefined;
  buckets: Float64Array | undefined;
}

export function newSketch(): Sketch {
  return {
    count: 0,
    total: newSum(),
    smallest: Number.POSITIVE_INFINITY,
    largest: Number.NEGATIVE_INFINITY,
    exact: newSamples(),
    buckets: undefined,
  };
}

/** `value` is not negative. */
export function addToSketch(sketch: Sketch, value: number): void {
  sketch.count++;
  addSpan(sketch.total, value);
  if (value < sketch.smallest) sketch.smallest = value;
  if (value > sketch.largest) sketch.largest = value;
  keep(sketch, value);
}

/** Takes over the values of another. */
export function mergeSketch(sketch: Sketch, other: Sketch): void {
  const { exact, buckets } = other;
  sketch.count += other.count;
  addSum(sketch.total, other.total);
  sketch.smallest = Math.min(sketch.smallest, other.smallest);
  sketch.largest = Math.max(sketch.largest, other.largest);
  for (let i = 0; exact && i < exact.count; i++) keep(sketch, exact.values[i] as number);
  if (!buckets) return;
  const into = bucketsOf(sketch);
  for (let i = 0; i < BUCKETS; i++) into[i] += buckets[i] as number;
}

/** Smallest value that at least `percent` percent do not pass (nearest rank); undefined if none. */
export function percentileOf(sketch: Sketch, percent: number): number | undefined {
  const { count, smallest, largest, exact, buckets } = sketch;
  if (exact || !buckets || count === 0) return exact && percentile(exact, percent);
  const rank = Math.max(1, Math.ceil((percent * count) / 100));
  let passed = 0;
  const bucket = buckets.findIndex((inIt) => {
    passed += inIt;
    return passed >= rank;
  });
  return rank === count ? largest : Math.min(largest, Math.max(smallest, middleOf(bucket)));
}

const MOST_EXACT = 16_384;
/** Powers of two from 2^-30 (a nanosecond) to 2^34, each in 1024 buckets. */
const LOWEST = -30;
const OCTAVES = 64;
const DIGITS = 10;
const BUCKETS = OCTAVES << DIGITS;
/** The bits of a double, to take its exponent and leading digits from. */
const double = new Float64Array(1);
const bits = new Uint32Array(double.buffer);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
const FIRST = (1023 + LOWEST) << DIGITS;

function keep(sketch: Sketch, value: number): void {
  const { exact, buckets } = sketch;
  if (buckets) buckets[bucketOf(value)]++;
  else if (exact) {
    addSample(exact, value);
    if (exact.count >= MOST_EXACT) bucketsOf(sketch);
  }
}

/** From now on values are counted, not kept. */
function bucketsOf(sketch: Sketch): Float64Array {
  const { exact } = sketch;
  sketch.buckets ??= new Float64Array(BUCKETS);
  for (let i = 0; exact && i < exact.count; i++)
    sketch.buckets[bucketOf(exact.values[i] as number)]++;
  sketch.exact = undefined;
  return sketch.buckets;
}

function bucketOf(value: number): number {
  double[0] = value;
  const bucket = ((bits[HIGH] as number) >>> (20 - DIGITS)) - FIRST;
  return Math.max(0, Math.min(BUCKETS - 1, bucket));
}

/** The lowest bucket takes all that is shorter than a nanosecond. */
function middleOf(bucket: number): number {
  return bucket === 0 ? 0 : (edgeOf(bucket) + edgeOf(bucket + 1)) / 2;
}

function edgeOf(bucket: number): number {
  bits[1 - HIGH] = 0;
  bits[HIGH] = (bucket + FIRST) << (20 - DIGITS);
  return double[0] as number;
}
