/**
 * The word that was probably meant: for slips in verbs, flags and keys, and for near misses
 * among addresses.
 */

/** The nearest of `words`, if it is near enough to be a slip. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 4)) + 1;
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
 * The same distances of one word to very many, some 20 times as fast; `limit` or less.
 *
 * Of a word of up to 31 letters a column of the table is two words of bits: which cells are one more,
 * and one less, than the one above (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances").
 */
export function distancesTo(word: string, limit: number): (other: string) => number {
  const { length } = word;
  if (length === 0 || length > 31) return (other) => editDistance(other, word, limit);
  const places = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i);
    places.set(letter, (places.get(letter) ?? 0) | (1 << i));
  }
  const few = new Int32Array(128);
  for (const [letter, bits] of places) if (letter < 128) few[letter] = bits;
  const last = 1 << (length - 1);
  return (other) => {
    if (Math.abs(other.length - length) >= limit) return limit;
    let more = -1;
    let less = 0;
    let same = 0;
    let before = 0;
    let distance = length;
    for (let i = 0; i < other.length; i++) {
      const letter = other.charCodeAt(i);
      const bits = letter < 128 ? (few[letter] as number) : (places.get(letter) ?? 0);
      const swapped = ((~same & bits) << 1) & before;
      same = (((bits & more) + more) ^ more) | bits | less | swapped;
      const rightMore = less | ~(same | more);
      const rightLess = same & more;
      if (rightMore & last) distance++;
      else if (rightLess & last) distance--;
      more = (rightLess << 1) | ~(same | (rightMore << 1) | 1);
      less = ((rightMore << 1) | 1) & same;
      before = bits;
    }
    return Math.min(distance, limit);
  };
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
