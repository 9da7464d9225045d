/**
 * Chance in tests: the one door to fast-check, and the one place that says how much is tried.
 *
 * `npm test` draws the same on every run, and little. `npm run test:long` draws anew, much more, and
 * prints its seed: with QTRAIL_SEED set to it a run draws the same again.
 *
 * For tests only (it needs fast-check), and left out of the package by its name.
 */
import { env } from "node:process";
import fc from "fast-check";

export const isLong = env.QTRAIL_TESTS === "long";

/** Of all that tests draw, with fast-check or by themselves. */
export const seed = Number(env.QTRAIL_SEED ?? 20_261_128);

fc.configureGlobal({ seed });

export { fc };

/** How often something is tried: in a short run of the tests, and in a long one. */
export function times(short: number, long: number): number {
  return isLong ? long : short;
}

/** A whole number from 0 up to but not `below`. */
export type Random = (below: number) => number;

/** Mulberry32, small and the same everywhere: what tests draw where fast-check is not needed. */
export function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
