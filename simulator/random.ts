/**
 * Chance from a seed: the same numbers on every machine and every version of Node.
 *
 * Only exact arithmetic is used here and in the plans (no log, exp or pow, whose last bit
 * differs between builds), so that a seed gives the same log byte for byte.
 */

/** A number from 0 up to but not 1. */
export type Random = () => number;

/** mulberry32 by Tommy Ettinger: one 32-bit word of state, good enough for made-up mail. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to but not `limit`. */
export function wholeBelow(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function oneOf<T>(random: Random, list: readonly T[]): T {
  return list[wholeBelow(random, list.length)] as T;
}

/** A wait around `mean`, often short and at times three times as long, as arrivals come. */
export function waitAround(random: Random, mean: number): number {
  const chance = random();
  return mean * 3 * chance * chance;
}

/** Where `text` always falls between 0 and 1 (FNV-1a): a lasting property of an address. */
export function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
