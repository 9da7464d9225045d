/**
 * A moment to the nanosecond, as log stamps give it.
 *
 * A double cannot hold today's time in nanoseconds (they pass 2^53), and a bigint for each
 * line is slow; so seconds and nanoseconds stand side by side.
 */
export interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted; negative before 1970. */
  readonly seconds: number;
  /** 0 to 999,999,999, counted forward from `seconds`. */
  readonly nanos: number;
}

/** The moment of these columns; undefined where `seconds` is NaN, the mark of a line without a stamp. */
export function instantOf(seconds: number, nanos: number): Instant | undefined {
  if (Number.isNaN(seconds)) return undefined;
  // V8 keeps a small whole number without a box of its own.
  const small = seconds | 0;
  return { seconds: small === seconds ? small : seconds, nanos };
}

/** How far something has come: an instant that goes on in place, so code that keeps it copies it. */
export type Reached = { -readonly [Key in keyof Instant]: Instant[Key] };

/** `known` gone on to these columns; a new one where there was none. */
export function reachedAt(known: Reached | undefined, seconds: number, nanos: number): Reached {
  const small = seconds | 0;
  const whole = small === seconds ? small : seconds;
  if (!known) return { seconds: whole, nanos };
  known.seconds = whole;
  known.nanos = nanos;
  return known;
}

/** Negative if `a` is before `b`, 0 if they are the same moment, positive if after. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.seconds - b.seconds || a.nanos - b.nanos;
}

/** Seconds from `from` to `to`, exact to the nanosecond for spans below 100 days. */
export function secondsBetween(from: Instant, to: Instant): number {
  return to.seconds - from.seconds + (to.nanos - from.nanos) / 1e9;
}

/**
 * How long something took, in seconds; undefined where the clock was set back in between, so that
 * nobody knows. Less than a second back is how stamps of two programs may lie: then it is 0.
 */
export function spanBetween(from: Instant, to: Instant): number | undefined {
  const seconds = secondsBetween(from, to);
  return seconds <= -STEP_SECONDS ? undefined : Math.max(0, seconds);
}

/** A stamp so much earlier than one before it tells that the clock was set back. */
export const STEP_SECONDS = 1;

/** `instant` moved by `seconds` (a fraction is rounded to nanoseconds). */
export function later(instant: Instant, seconds: number): Instant {
  const whole = Math.floor(seconds);
  const nanos = instant.nanos + Math.round((seconds - whole) * 1e9);
  const carry = Math.floor(nanos / 1e9);
  return { seconds: instant.seconds + whole + carry, nanos: nanos - carry * 1e9 };
}
