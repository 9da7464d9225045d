/**
 * The stable id of a message: 12 letters and digits from who, where and when it was born.
 *
 * The same log gives the same ids on every run and in any cutting. 60 bits: among ten million
 * messages the chance that any two share an id is one in 20,000.
 */
import type { Msg } from "../grammars/qmail-send/event.ts";
import type { Instant } from "../time/instant.ts";

/** Crockford's base 32, lower case: no i, l, o, u. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** `seed` tells queues apart; `ordinal` tells lives of one number apart that share a stamp. */
export function messageId(
  seed: number,
  msg: Msg,
  born: Instant | undefined,
  ordinal: number,
): string {
  const low = typeof msg === "bigint" ? Number(msg & 0xffffffffn) : msg % 0x100000000;
  const high = typeof msg === "bigint" ? Number(msg >> 32n) : Math.floor(msg / 0x100000000);
  const words = [seed, low, high, born?.seconds ?? 0, born?.nanos ?? 0, ordinal];
  return thirtyBits(words, 0x9e3779b9) + thirtyBits(words, 0x85ebca6b);
}

/** Six letters of a hash of the words (murmur3's mixing). */
function thirtyBits(words: number[], start: number): string {
  let hash = start;
  for (const word of words) {
    let mixed = Math.imul(word, 0xcc9e2d51);
    mixed = (mixed << 15) | (mixed >>> 17);
    hash ^= Math.imul(mixed, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  let letters = "";
  for (let shift = 0; shift < 30; shift += 5) letters += LETTERS[(hash >>> shift) & 31];
  return letters;
}
