/**
 * Domains in the letters of all languages: typed and logged in either of two forms, they are one.
 *
 *     bücher.example      as people type it
 *     xn--bcher-kva.example   as most mail systems send it
 *
 * What is compared is the first form: a part of a name is found there too. Sources: RFC 3492 (punycode),
 * RFC 5890.
 */

/** The text with every `xn--` label of it in its own letters; one that is none stays as it is. */
export function inOwnLetters(text: string): string {
  if (!/xn--/i.test(text)) return text.normalize("NFC");
  return text
    .replace(
      /xn--([a-z0-9-]{1,59})/gi,
      (label, code: string) => decoded(code.toLowerCase()) ?? label,
    )
    .normalize("NFC");
}

const BASE = 36;
const FIRST_CODE = 128;
const FIRST_BIAS = 72;

/** Basic letters, a hyphen, then deltas: each a number with digits of varying worth. */
function decoded(code: string): string | undefined {
  const hyphen = code.lastIndexOf("-");
  const letters = [...code.slice(0, Math.max(0, hyphen))].map((letter) => letter.charCodeAt(0));
  let [at, place, letter, bias] = [hyphen + 1, 0, FIRST_CODE, FIRST_BIAS];
  while (at < code.length) {
    const before = place;
    let worth = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(code.charCodeAt(at++));
      if (digit < 0) return undefined;
      place += digit * worth;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      worth *= BASE - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    letter += Math.floor(place / length);
    if (letter > 0x10ffff || (letter >= 0xd800 && letter < 0xe000)) return undefined;
    place %= length;
    letters.splice(place++, 0, letter);
  }
  return String.fromCodePoint(...letters);
}

function digitOf(sign: number): number {
  if (sign >= 97 && sign <= 122) return sign - 97; // a-z
  if (sign >= 48 && sign <= 57) return sign - 22; // 0-9: 26-35
  return -1;
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > 455; k += BASE) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
