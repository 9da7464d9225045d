/**
 * Finding, comparing and counting in bytes; knows nothing of mail.
 *
 * Every function works on the half-open range [at, end) of `bytes` and never looks past
 * `end`, so a line can be read where it lies in a chunk. A string is made by `text`, last.
 */

/** The bytes of letters below 256: of an ASCII word, for comparing. */
export function ascii(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letter.charCodeAt(0));
}

export function startsWith(bytes: Uint8Array, at: number, end: number, word: Uint8Array): boolean {
  if (end - at < word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

export function endsWith(bytes: Uint8Array, at: number, end: number, word: Uint8Array): boolean {
  return startsWith(bytes, Math.max(at, end - word.length), end, word);
}

/** Position of the first `byte`, or `end` if there is none. */
export function find(bytes: Uint8Array, byte: number, at: number, end: number): number {
  let i = at;
  while (i < end && bytes[i] !== byte) i++;
  return i;
}

/** Position of the last `byte`, or `at - 1` if there is none. */
export function findLast(bytes: Uint8Array, byte: number, at: number, end: number): number {
  let i = end - 1;
  while (i >= at && bytes[i] !== byte) i--;
  return i;
}

/** Position of the first `word`, or `end` if there is none. */
export function findWord(bytes: Uint8Array, word: Uint8Array, at: number, end: number): number {
  for (let i = at; i + word.length <= end; i++) if (startsWith(bytes, i, end, word)) return i;
  return end;
}

/** The decimal number that fills the range; NaN if a byte is no digit, if it is empty, or past 2^53 - 1. */
export function uint(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return Number.NaN;
  let value = 0;
  for (let i = at; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}

/** The value of eight lower-case hex digits; -1 if they are not. */
export function hex8(bytes: Uint8Array, at: number): number {
  const a = HEX[bytes[at]];
  const b = HEX[bytes[at + 1]];
  const c = HEX[bytes[at + 2]];
  const d = HEX[bytes[at + 3]];
  const e = HEX[bytes[at + 4]];
  const f = HEX[bytes[at + 5]];
  const g = HEX[bytes[at + 6]];
  const h = HEX[bytes[at + 7]];
  if ((a | b | c | d | e | f | g | h) < 0) return -1;
  const low = (b << 24) | (c << 20) | (d << 16) | (e << 12) | (f << 8) | (g << 4) | h;
  return a * 0x1000_0000 + low;
}

/** Lower case only, as tai64nlocal has it; -1 is no hex digit. */
const HEX = Int8Array.from({ length: 256 }, (_, byte) =>
  "0123456789abcdef".indexOf(String.fromCharCode(byte)),
);

/**
 * A number of 32 bits for the bytes in the range: for tables of words, not against an enemy. Eight bytes at a time,
 * in two numbers, for a processor works on both at once.
 */
export function hashOf(bytes: Uint8Array, at: number, end: number): number {
  let hash = 0x811c9dc5 ^ (end - at);
  let i = at;
  if (end - at >= 8) {
    const view = viewOf(bytes);
    let other = 0x2545f491;
    for (; i + 8 <= end; i += 8) {
      hash = Math.imul(hash ^ view.getInt32(i, true), 0x9e3779b1);
      other = Math.imul(other ^ view.getInt32(i + 4, true), 0x85ebca6b);
      hash ^= hash >>> 15;
      other ^= other >>> 15;
    }
    hash ^= other;
  }
  for (; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** For reading several bytes at a time; made once for bytes that are asked for one call after the other. */
export function viewOf(bytes: Uint8Array): DataView {
  if (bytes !== viewed) {
    viewed = bytes;
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return view;
}

let viewed: Uint8Array = new Uint8Array(0);
let view = new DataView(viewed.buffer);

/** The range as a string: UTF-8, a malformed sequence read as U+FFFD. */
export function text(bytes: Uint8Array, at: number, end: number): string {
  return node?.utf8Slice
    ? node.utf8Slice.call(bytes, at, end)
    : DECODER.decode(bytes.subarray(at, end));
}

/** The range as a string of one letter for each byte, so that its length and its pieces are those of the bytes. */
export function letters(bytes: Uint8Array, at: number, end: number): string {
  if (node?.latin1Slice) return node.latin1Slice.call(bytes, at, end);
  let all = "";
  for (let i = at; i < end; i += MOST_ARGUMENTS)
    all += String.fromCharCode(...bytes.subarray(i, Math.min(end, i + MOST_ARGUMENTS)));
  return all;
}

/** The bytes of a text, in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return ENCODER.encode(text);
}

/** The bytes of such letters. */
export function bytesOfLetters(letters: string): Uint8Array {
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** What such letters say, as `text` has it. */
export function textOfLetters(letters: string): string {
  if (!BEYOND_ASCII.test(letters)) return letters;
  const bytes = ascii(letters);
  return text(bytes, 0, bytes.length);
}

/** The letters of the bytes of a text. */
export function lettersOfText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  const bytes = bytesOf(text);
  return letters(bytes, 0, bytes.length);
}

/** In Node both are made some six times as quickly as by what browsers have too. */
const node = globalThis.Buffer?.prototype as
  | Partial<Record<"utf8Slice" | "latin1Slice", (at: number, end: number) => string>>
  | undefined;
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const ENCODER = new TextEncoder();
const MOST_ARGUMENTS = 4096;

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The same text in memory of its own. A part that was cut out of a string keeps the whole string
 * alive; this is for parts that stay while their lines go.
 */
export function detached(part: string): string {
  // Two strings are put together before a part is cut out of them: of what was made just for that.
  return part.length < SHORTEST_SLICE ? part : ` ${part}`.slice(1);
}

/** V8 copies what is shorter. */
const SHORTEST_SLICE = 13;

/**
 * Everything that could move a cursor, change a colour or reverse the reading order: C0, DEL,
 * C1, line and paragraph separators, zero-width and bidirectional controls, lone surrogates.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `stranger`'s text made harmless on a terminal: controls as `\x1b` or `\u202e`. */
export function escapeControls(stranger: string): string {
  return stranger.replace(UNPRINTABLE, (control) => {
    const code = control.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** 52 bits that tell bytes [at, end) from others; with what they stand beside, if `a` and `b` are made of that. */
export function longHashOf(
  bytes: Uint8Array,
  at = 0,
  end = bytes.length,
  a = 0x811c9dc5,
  b = 0x9747b28c,
): number {
  let [one, other] = [a, b];
  for (let i = at; i < end; i++) {
    one = Math.imul(one ^ bytes[i], 0x01000193);
    other = Math.imul(other ^ bytes[i], 0x5bd1e995);
    other ^= other >>> 15;
  }
  one ^= one >>> 16;
  return (one >>> 0) * 0x10_0000 + ((other >>> 0) & 0xf_ffff);
}
