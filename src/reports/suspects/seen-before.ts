/**
 * Whether a word was met before, for millions of words in some bits each: Bloom filters, each twice as large as
 * the one before it is full. It may take a new word for a known one, once in fifty at worst, and never the
 * other way round: what is told from it is a share, and the share of new ones is rather too low. Plain data.
 */
export interface SeenBefore {
  /** Bits; the last takes new words. */
  filters: Uint32Array[];
  /** Words in the last. */
  held: number;
}

const FIRST_WORDS = 1 << 12;
const BITS_PER_WORD = 10;
const PROBES = 3;

export function newSeenBefore(): SeenBefore {
  return { filters: [new Uint32Array((FIRST_WORDS * BITS_PER_WORD) >>> 5)], held: 0 };
}

/** Notes the word of these two hashes; false if it is new. */
export function meet(seen: SeenBefore, hash: number, second: number): boolean {
  for (const filter of seen.filters) if (isIn(filter, hash, second)) return true;
  const last = seen.filters[seen.filters.length - 1];
  put(last, hash, second);
  if (++seen.held * BITS_PER_WORD > last.length * 32) {
    seen.filters.push(new Uint32Array(last.length * 2));
    seen.held = 0;
  }
  return false;
}

function isIn(filter: Uint32Array, hash: number, second: number): boolean {
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(filter, hash, second, probe);
    if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function put(filter: Uint32Array, hash: number, second: number): void {
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(filter, hash, second, probe);
    filter[bit >>> 5] |= 1 << (bit & 31);
  }
}

function bitOf(filter: Uint32Array, hash: number, second: number, probe: number): number {
  return ((hash + Math.imul(probe, second | 1)) >>> 0) % (filter.length * 32);
}

/** 32 bits of a text (FNV-1a, mixed). */
export function hashOfText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Another number of 32 bits that depends on every bit of both. */
export function mixed(hash: number, other = 0): number {
  let bits = hash ^ Math.imul(other, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
