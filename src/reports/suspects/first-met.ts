/**
 * Who met something first on which day: of each word the row of that day, for millions of words of 32 bits.
 *
 * Days do not come in order: where a word turns out to have been met on an earlier day, that one is its first from
 * then on. Two words in four thousand million are taken for one. Plain data.
 */
export interface FirstMet {
  /** An open hash table of words; its length is a power of two. */
  words: Uint32Array;
  /** For each its row and 1; 0 for a free place. */
  firstRows: Uint32Array;
  held: number;
}

export function newFirstMet(): FirstMet {
  return { words: new Uint32Array(1024), firstRows: new Uint32Array(1024), held: 0 };
}

/** The row that it was met first in, or -1. */
export function rowMet({ words, firstRows }: FirstMet, word: number): number {
  return firstRows[placeOf(words, firstRows, word)] - 1;
}

export function setRowMet(met: FirstMet, word: number, row: number): void {
  let place = placeOf(met.words, met.firstRows, word);
  if (met.firstRows[place] === 0) {
    met.held++;
    if (2 * met.held > met.words.length) {
      grow(met);
      place = placeOf(met.words, met.firstRows, word);
    }
  }
  met.words[place] = word;
  met.firstRows[place] = row + 1;
}

/** Each word and its row, in no order. */
export function* eachMet({ words, firstRows }: FirstMet): Generator<[word: number, row: number]> {
  for (let place = 0; place < words.length; place++)
    if (firstRows[place] > 0) yield [words[place], firstRows[place] - 1];
}

function grow(met: FirstMet): void {
  const length = 2 * met.words.length;
  const words = new Uint32Array(length);
  const firstRows = new Uint32Array(length);
  for (const [word, row] of eachMet(met)) {
    const place = placeOf(words, firstRows, word);
    words[place] = word;
    firstRows[place] = row + 1;
  }
  met.words = words;
  met.firstRows = firstRows;
}

/** Where it is, or would be. */
function placeOf(words: Uint32Array, firstRows: Uint32Array, word: number): number {
  const mask = words.length - 1;
  let place = word & mask;
  while (firstRows[place] !== 0 && words[place] !== word) place = (place + 1) & mask;
  return place;
}
