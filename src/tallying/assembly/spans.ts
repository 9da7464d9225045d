/**
 * Times and durations: a moment is seconds since 1970 and nanoseconds in one number, a duration a
 * number of seconds; sums and spreads of durations as src/reports/sum.ts and sketch.ts have them.
 */
import { allocate, allocateZeros } from "./memory";

/** No moment: none that a stamp can give. */
export const NEVER: u64 = 0;

export function momentOf(seconds: u64, nanos: u64): u64 {
  return (seconds << 32) | nanos;
}

export function secondsOf(moment: u64): f64 {
  return <f64>(moment >> 32);
}

export function nanosOf(moment: u64): f64 {
  return <f64>(<u32>moment);
}

export function secondsBetween(from: u64, to: u64): f64 {
  return secondsOf(to) - secondsOf(from) + (nanosOf(to) - nanosOf(from)) / 1e9;
}

/** The same of what took so long. A section in which stamps go back by a second and more is not counted. */
export function spanBetween(from: u64, to: u64): f64 {
  return Math.max(0, secondsBetween(from, to));
}

/** Exact to the nanosecond, in whatever order durations are added. */
@unmanaged
export class Sum {
  seconds: f64;
  nanos: f64;
}

export function addSpan(sum: Sum, seconds: f64): void {
  const whole = Math.floor(seconds);
  sum.seconds += whole;
  sum.nanos += rounded((seconds - whole) * 1e9);
  carry(sum);
}

export function addSum(sum: Sum, other: Sum): void {
  sum.seconds += other.seconds;
  sum.nanos += other.nanos;
  carry(sum);
}

function carry(sum: Sum): void {
  if (sum.nanos < 1e9) return;
  sum.seconds += 1;
  sum.nanos -= 1e9;
}

/** As JavaScript's Math.round has it, for what is not negative. */
function rounded(number: f64): f64 {
  const above = Math.ceil(number);
  return above - 0.5 > number ? above - 1 : above;
}

/** Both ends of what was seen. */
@unmanaged
export class Seen {
  count: f64;
  first: u64;
  last: u64;
}

export function widen(seen: Seen, at: u64): void {
  if (seen.first === NEVER || at < seen.first) seen.first = at;
  if (at > seen.last) seen.last = at;
}

@unmanaged
export class Sketch {
  count: f64;
  seconds: f64;
  nanos: f64;
  smallest: f64;
  largest: f64;
  /** The first values. */
  exact: usize;
  /** How many are in each bucket, once there are more than that. */
  buckets: usize;
}

export const MOST_EXACT: u32 = 16384;
const DIGITS: u32 = 10;
const BUCKETS: i32 = 64 << DIGITS;
const FIRST: i32 = (1023 - 30) << DIGITS;

export function newSketch(): Sketch {
  const sketch = changetype<Sketch>(allocate(offsetof<Sketch>()));
  sketch.count = 0;
  sketch.seconds = 0;
  sketch.nanos = 0;
  sketch.smallest = Infinity;
  sketch.largest = -Infinity;
  sketch.exact = allocate(MOST_EXACT * 8);
  sketch.buckets = allocateZeros(BUCKETS * 8);
  return sketch;
}

/** Takes over the values of another. */
export function addSketch(sketch: Sketch, other: Sketch): void {
  const known = <u32>sketch.count;
  const added = <u32>other.count;
  sketch.count += other.count;
  addSum(sumOf(sketch), sumOf(other));
  sketch.smallest = min(sketch.smallest, other.smallest);
  sketch.largest = max(sketch.largest, other.largest);
  if (known + added < MOST_EXACT) {
    memory.copy(sketch.exact + ((<usize>known) << 3), other.exact, (<usize>added) << 3);
    return;
  }
  if (known < MOST_EXACT) countExact(sketch, sketch.exact, known);
  if (added < MOST_EXACT) countExact(sketch, other.exact, added);
  else
    for (let i: usize = 0; i < <usize>BUCKETS * 8; i += 8)
      store<f64>(sketch.buckets + i, load<f64>(sketch.buckets + i) + load<f64>(other.buckets + i));
}

function countExact(sketch: Sketch, exact: usize, length: u32): void {
  for (let i: u32 = 0; i < length; i++) count(sketch, load<f64>(exact + ((<usize>i) << 3)));
}

/** Its first two numbers behind the count. */
function sumOf(sketch: Sketch): Sum {
  return changetype<Sum>(changetype<usize>(sketch) + offsetof<Sketch>("seconds"));
}

export function addToSketch(sketch: Sketch, value: f64): void {
  const index = <u32>sketch.count;
  sketch.count += 1;
  addSpan(sumOf(sketch), value);
  if (value < sketch.smallest) sketch.smallest = value;
  if (value > sketch.largest) sketch.largest = value;
  if (index < MOST_EXACT) {
    store<f64>(sketch.exact + ((<usize>index) << 3), value);
    if (index === MOST_EXACT - 1) countExact(sketch, sketch.exact, MOST_EXACT);
  } else count(sketch, value);
}

function count(sketch: Sketch, value: f64): void {
  const leading = <i32>(reinterpret<u64>(value) >> (52 - DIGITS)) - FIRST;
  const bucket = sketch.buckets + ((<usize>max(0, min(BUCKETS - 1, leading))) << 3);
  store<f64>(bucket, load<f64>(bucket) + 1);
}
