/**
 * The word that was probably meant: for slips in verbs, flags and keys, and for near misses
 * among addresses.
 */

/** The nearest of `words`, if it is near enough to be a slip. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.ceil(word.length * 0.4)) + 1;
  for (const candidate of words) {
    const distance =
      candidate.startsWith(word) && word.length > 1
        ? 0.5
        : editDistance(word, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make
 * `b` of `a`; anything above `limit` may be told as `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return Math.min(above[b.length] as number, limit);
}
