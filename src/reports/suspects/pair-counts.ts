/**
 * Counts by a row and a number, for very many of them: a hash table in arrays of numbers. Plain data.
 */
export interface PairCounts {
  /** For each place the row and 1; 0 for a free place. Their length is a power of two. */
  ofRows: Uint32Array;
  keys: Float64Array;
  counts: Float64Array;
  held: number;
}

interface CountedPair {
  row: number;
  /** An integer from 0 on. */
  key: number;
  count: number;
}

export function newPairCounts(): PairCounts {
  return emptyOf(256);
}

export function addPair(pairs: PairCounts, row: number, key: number, count: number): void {
  let place = placeOf(pairs, row, key);
  if (pairs.ofRows[place] === 0) {
    pairs.held++;
    if (2 * pairs.held > pairs.keys.length) {
      grow(pairs);
      place = placeOf(pairs, row, key);
    }
    pairs.ofRows[place] = row + 1;
    pairs.keys[place] = key;
  }
  pairs.counts[place] += count;
}

/** Shows all, in no order. */
export function eachPair(
  { ofRows, keys, counts }: PairCounts,
  show: (row: number, key: number, count: number) => void,
): void {
  for (let place = 0; place < keys.length; place++)
    if (ofRows[place] > 0) show(ofRows[place] - 1, keys[place], counts[place]);
}

/** Those of some rows, in order. */
export function pairsOf(pairs: PairCounts, isOf: (row: number) => boolean): CountedPair[] {
  const all: CountedPair[] = [];
  eachPair(pairs, (row, key, count) => {
    if (isOf(row)) all.push({ row, key, count });
  });
  return all.sort((a, b) => a.row - b.row || a.key - b.key);
}

function emptyOf(length: number): PairCounts {
  return {
    ofRows: new Uint32Array(length),
    keys: new Float64Array(length),
    counts: new Float64Array(length),
    held: 0,
  };
}

function grow(pairs: PairCounts): void {
  const larger = emptyOf(4 * pairs.keys.length);
  larger.held = pairs.held;
  for (let from = 0; from < pairs.keys.length; from++) {
    if (pairs.ofRows[from] === 0) continue;
    const place = placeOf(larger, pairs.ofRows[from] - 1, pairs.keys[from]);
    larger.ofRows[place] = pairs.ofRows[from];
    larger.keys[place] = pairs.keys[from];
    larger.counts[place] = pairs.counts[from];
  }
  Object.assign(pairs, larger);
}

/** Where it is, or would be. */
function placeOf({ ofRows, keys }: PairCounts, row: number, key: number): number {
  const mask = keys.length - 1;
  const hash =
    Math.imul(row, 0x9e3779b1) ^ Math.imul(key | 0, 0x85ebca6b) ^ Math.floor(key / 2 ** 32);
  let place = (hash ^ (hash >>> 15)) & mask;
  while (ofRows[place] !== 0 && (ofRows[place] !== row + 1 || keys[place] !== key))
    place = (place + 1) & mask;
  return place;
}
