/**
 * The stable id of a message or session: 64 bits, made only from what the log itself says.
 *
 *     31 bits   the second of its first line, since 2000 in UTC; 0 before that, or without a stamp
 *     33 bits   a hash of who, where and when it began
 *
 * A store sorts by the second first. People see the same bits as 13 letters and digits, hash first, so
 * that a beginning is short to type, and a whole id tells when to look:
 *
 *     gw37qh 9h8569c     five bits a letter, the last one's lowest bit is 0
 *     hash    second
 *
 * The same log gives the same ids on every run and in any cutting: never a path, a flag or a
 * configuration takes part. Two of one second share an id once in 8,600 million pairs.
 */
import type { Msg } from "../grammars/qmail-send/event.ts";
import { type Instant, instantOf } from "../time/instant.ts";
import { msgOfNumber, type Records } from "./records.ts";

/** Crockford's base 32, lower case: no i, l, o, u. */
export const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

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
  const hashed = hash(words, 0x9e3779b9);
  const last = hash(words, 0x85ebca6b) & 1;
  const second = secondSince2000(born);
  return String.fromCharCode(
    letter(hashed >>> 27),
    letter(hashed >>> 22),
    letter(hashed >>> 17),
    letter(hashed >>> 12),
    letter(hashed >>> 7),
    letter(hashed >>> 2),
    letter((hashed << 3) | (last << 2) | (second >>> 29)),
    letter(second >>> 24),
    letter(second >>> 19),
    letter(second >>> 14),
    letter(second >>> 9),
    letter(second >>> 4),
    letter(second << 1),
  );
}

/** The id of a message in columns; "" of one whose first line was passed over. */
export function messageId(records: Records, message: number): string {
  if (isOlder(records, message)) return "";
  const { msg, seed, born, bornNanos, ordinal } = records.messages;
  const number = msgOfNumber(records, msg[message]);
  const first = instantOf(born[message], bornNanos[message]);
  return stableId(seed[message], number, first, ordinal[message]);
}

/** Instead of an ordinal: reading began within the message's life, so that nobody knows its first line. */
export const OLDER = Number.NaN;

export function isOlder({ messages }: Records, message: number): boolean {
  return Number.isNaN(messages.ordinal[message]);
}

/** Unix seconds of the first line of the message or session with this id; undefined if it had no stamp, or this is no whole id. */
export function secondOf(id: string): number | undefined {
  if (!ID.test(id)) return undefined;
  let second = 0;
  for (const sign of id.slice(6)) second = second * 32 + LETTERS.indexOf(sign);
  second = Math.floor(second / 2) % 2 ** 31;
  return second === 0 ? undefined : second + UNIX_2000;
}

/** A number that tells hosts and, on each, queues apart, for ids: by the names that the lines themselves give. */
export function seedOf(host: string, queue = ""): number {
  const name = `${host}\n${queue}`;
  let seed = 0;
  for (let i = 0; i < name.length; i++) seed = Math.imul(seed ^ name.charCodeAt(i), 0x01000193);
  return seed >>> 0;
}

const ID = /^[0-9a-hjkmnp-tv-z]{13}$/;
const UNIX_2000 = 946_684_800;

function secondSince2000(born: Instant | undefined): number {
  const second = (born?.seconds ?? 0) - UNIX_2000;
  return second > 0 && second < 2 ** 31 ? second : 0;
}

function letter(bits: number): number {
  return LETTERS.charCodeAt(bits & 31);
}

/** 32 bits of the words (murmur3's mixing). */
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
