/**
 * The stable id of a message or session: 12 letters and digits from who, where and when it began.
 *
 * The same log gives the same ids on every run and in any cutting. 60 bits: among ten million
 * messages the chance that any two share an id is one in 20,000.
 */
import type { Msg } from "../grammars/qmail-send/event.ts";
import type { Instant } from "../time/instant.ts";

/** Crockford's base 32, lower case: no i, l, o, u. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** `seed` tells queues or hosts apart; `ordinal` tells lives of one number that share a stamp. */
export function stableId(
  seed: number,
  number: Msg | number,
  born: Instant | undefined,
  ordinal: number,
): string {
  const low = typeof number === "bigint" ? Number(number & 0xffffffffn) : number % 0x100000000;
  const high =
    typeof number === "bigint" ? Number(number >> 32n) : Math.floor(number / 0x100000000);
  const words = [seed, low, high, born?.seconds ?? 0, born?.nanos ?? 0, ordinal];
  const first = hash(words, 0x9e3779b9);
  const second = hash(words, 0x85ebca6b);
  return String.fromCharCode(
    letter(first, 0),
    letter(first, 5),
    letter(first, 10),
    letter(first, 15),
    letter(first, 20),
    letter(first, 25),
    letter(second, 0),
    letter(second, 5),
    letter(second, 10),
    letter(second, 15),
    letter(second, 20),
    letter(second, 25),
  );
}

/** A number that tells names apart, for ids. */
export function seedOf(name: string): number {
  let seed = 0;
  for (let i = 0; i < name.length; i++) seed = Math.imul(seed ^ name.charCodeAt(i), 0x01000193);
  return seed >>> 0;
}

function letter(bits: number, shift: number): number {
  return LETTERS.charCodeAt((bits >>> shift) & 31);
}

/** 32 bits of the words (murmur3's mixing), of which an id uses 30. */
function hash(words: number[], start: number): number {
  let bits = start;
  for (const word of words) {
    let mixed = Math.imul(word, 0xcc9e2d51);
    mixed = (mixed << 15) | (mixed >>> 17);
    bits ^= Math.imul(mixed, 0x1b873593);
    bits = (bits << 13) | (bits >>> 19);
    bits = (Math.imul(bits, 5) + 0xe6546b64) | 0;
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
