/**
 * tai64nlocal: turns the TAI64N label that begins a line into local time, as daemontools' does,
 * byte for byte.
 *
 *     @4000000065a1b2c3075bcd15 end msg 5      2024-01-12 21:44:25.123456789 end msg 5
 *
 * A label is `@` and as many lower-case hex digits as follow, the last eight of them nanoseconds.
 * Nearly all have 24, and the same second as the line before: for these, four bytes are read,
 * compared and written at a time, and the second's text is made once.
 */

import { libcZone } from "../sources/local-zone.ts";
import { type LocalZone, NO_LEAP } from "../time/zone-file.ts";
import { clockText } from "./clock-text.ts";
import { readInto, writeAll } from "./descriptors.ts";
import type { Program } from "./program.ts";
import { statusOf, trying } from "./system-trouble.ts";

export const tai64nlocal: Program = {
  summary: "turn the TAI64N labels of log lines into local time",
  help: `usage: tai64nlocal < log

Reads lines from standard input and writes them to standard output, with the TAI64N label at
the beginning of a line turned into local date and time (the variable TZ says which zone). All
other lines pass unchanged. Lines are written as they come.

As daemontools' tai64nlocal, but a label whose year no calendar holds passes unchanged: the
original crashes there, and takes the rest of the log with it.
`,
  run() {
    const labels = newLabels(libcZone(process.env));
    const input = Buffer.alloc(INPUT_BYTES + WORD);
    return statusOf("tai64nlocal", () => {
      let held = 0;
      for (;;) {
        const free = input.subarray(0, INPUT_BYTES);
        const read = trying("read input", () => readInto(0, free, held));
        // What is held at the end is a label without an end, which the original drops too.
        if (read === 0) return;
        const { output, left } = convert(labels, input, held + read);
        trying("write output", () => writeAll(1, output));
        held = keepLeft(input, left, held + read);
      }
    });
  },
};

const INPUT_BYTES = 1 << 18;
/** Moves the unfinished label to the front; gives its length. */
function keepLeft(input: Buffer, from: number, end: number): number {
  input.copyWithin(0, from, end);
  // A label longer than the buffer: only its last 24 digits count.
  const left = end - from;
  if (left < INPUT_BYTES) return left;
  input.copyWithin(1, left - LABEL_DIGITS, left);
  return 1 + LABEL_DIGITS;
}

const LABEL_DIGITS = 24;

interface Labels {
  zone: LocalZone;
  output: Buffer;
  /** In the middle of a line: what comes is not a label. */
  isInLine: boolean;
  /** The last eight digits of the second whose text stands in `text`, as two words. */
  secondHigh: number;
  secondLow: number;
  /** `2024-01-12 21:44:25.`, as long as years have four digits. */
  text: DataView;
  /** The Unix second at which the minute of `text` begins, and the offset it was made with. */
  minute: number;
  offset: number;
}

export function newLabels(zone: LocalZone): Labels {
  const output = Buffer.allocUnsafe(2 * INPUT_BYTES);
  const text = new DataView(new ArrayBuffer(TEXT_BYTES));
  return {
    zone,
    output,
    isInLine: false,
    secondHigh: 0,
    secondLow: 0,
    text,
    minute: Number.NaN,
    offset: 0,
  };
}

const TEXT_BYTES = 20;

/**
 * Converts what stands in [0, end); `left` is where a label begins that is not over. Behind `end`
 * there is room for a word.
 */
export function convert(
  labels: Labels,
  input: Buffer,
  end: number,
): { output: Uint8Array; left: number } {
  let { output, isInLine } = labels;
  const bytes = viewOf(input);
  let written = viewOf(output);
  let at = 0;
  let to = 0;
  while (at < end) {
    if (to + (end - at) + SPARE > output.length) {
      output = grow(labels, to + (end - at) + SPARE);
      written = viewOf(output);
    }
    if (!isInLine && input[at] === AT_SIGN) {
      if (at + USUAL_BYTES < end && isUsual(labels, input, bytes, at)) {
        writeUsual(labels, bytes, at, written, to);
        at += USUAL_BYTES;
        to += TEXT_BYTES + 9;
      } else {
        const digitsEnd = hexEnd(input, at + 1, end);
        if (digitsEnd === end) break;
        to += anyLabel(labels, input, at, digitsEnd, output, to);
        at = digitsEnd;
      }
    }
    // Four bytes at a time up to the word with the newline; what is written too much is
    // overwritten by what comes next.
    isInLine = true;
    while (at < end) {
      const word = bytes.getUint32(at, true);
      written.setUint32(to, word, true);
      const marked = word ^ NEWLINES;
      if (((marked - 0x01010101) & ~marked & 0x80808080) === 0 && at + WORD <= end) {
        at += WORD;
        to += WORD;
        continue;
      }
      const last = Math.min(at + WORD, end);
      while (at < last && isInLine) {
        isInLine = input[at] !== NEWLINE;
        at++;
        to++;
      }
      if (!isInLine) break;
    }
  }
  labels.isInLine = isInLine;
  return { output: output.subarray(0, to), left: at };
}

export const WORD = 4;
const NEWLINES = 0x0a0a0a0a;

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Room for any label's text. */
const SPARE = 64;
const AT_SIGN = 64;
const NEWLINE = 10;

function grow(labels: Labels, least: number): Buffer {
  const larger = Buffer.allocUnsafe(2 * least);
  labels.output.copy(larger);
  labels.output = larger;
  return larger;
}

function hexEnd(input: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && (HEX[input[at] as number] as number) < 16) at++;
  return at;
}

/**
 * 24 digits that begin with 40000000, a second of the years 1970 to 2106, fewer than a thousand
 * million nanoseconds: then the second's text is made ready.
 */
function isUsual(labels: Labels, input: Buffer, bytes: DataView, at: number): boolean {
  if (bytes.getUint32(at + 1) !== DIGITS_4000 || bytes.getUint32(at + 5) !== DIGITS_0000)
    return false;
  if ((HEX[input[at + USUAL_BYTES] as number] as number) < 16) return false;
  if (!(nanosAt(bytes, at + 17) < 1e9)) return false;
  const high = bytes.getUint32(at + 9);
  const low = bytes.getUint32(at + 13);
  if (high === labels.secondHigh && low === labels.secondLow) return true;
  const second = pairsAt(bytes, at + 9) - LABEL_OF_1970;
  if (!(second >= 0) || !(isInMinute(labels, second) || makeText(labels, second))) return false;
  labels.secondHigh = high;
  labels.secondLow = low;
  return true;
}

/** Changes the two digits of the second, if the rest of the text is the same. */
function isInMinute({ zone, text, minute, offset }: Labels, second: number): boolean {
  const past = second - minute;
  if (!(past >= 0 && past < 60) || zone.timeAt(second).offset !== offset) return false;
  if (zone.leapAt(second) !== NO_LEAP) return false;
  const tens = Math.floor(past / 10);
  text.setUint8(TEXT_BYTES - 3, ZERO + tens);
  text.setUint8(TEXT_BYTES - 2, ZERO + past - 10 * tens);
  return true;
}

function makeText(labels: Labels, second: number): boolean {
  const text = clockText(BigInt(second), labels.zone);
  if (text === undefined || text.length !== TEXT_BYTES - 1) return false;
  for (let i = 0; i < TEXT_BYTES - 1; i++) labels.text.setUint8(i, text.charCodeAt(i));
  labels.text.setUint8(TEXT_BYTES - 1, DOT);
  labels.minute = second - Number(text.slice(-2));
  labels.offset = labels.zone.timeAt(second).offset;
  return true;
}

function writeUsual(
  { text }: Labels,
  bytes: DataView,
  at: number,
  written: DataView,
  to: number,
): void {
  for (let i = 0; i < TEXT_BYTES; i += WORD) written.setUint32(to + i, text.getUint32(i));
  const nanos = nanosAt(bytes, at + 17);
  const thousands = Math.floor(nanos / 1000);
  const millions = Math.floor(thousands / 1000);
  written.setUint32(to + TEXT_BYTES, DECIMALS[millions] as number);
  written.setUint32(to + TEXT_BYTES + 3, DECIMALS[thousands - millions * 1000] as number);
  written.setUint32(to + TEXT_BYTES + 6, DECIMALS[nanos - thousands * 1000] as number);
}

function nanosAt(bytes: DataView, at: number): number {
  const value = pairsAt(bytes, at);
  return value < 0 ? Number.NaN : value;
}

/** Eight hex digits; negative if one of them is none. */
function pairsAt(bytes: DataView, at: number): number {
  const first = PAIRS[bytes.getUint16(at)] as number;
  const second = PAIRS[bytes.getUint16(at + 2)] as number;
  const third = PAIRS[bytes.getUint16(at + 4)] as number;
  const fourth = PAIRS[bytes.getUint16(at + 6)] as number;
  if ((first | second | third | fourth) < 0) return -1;
  return first * 16_777_216 + ((second << 16) | (third << 8) | fourth);
}

/** `@` and 24 digits. */
const USUAL_BYTES = 25;
const DIGITS_4000 = 0x34303030;
const DIGITS_0000 = 0x30303030;
const DOT = 46;
const ZERO = 48;

/** Seconds of a label at 1970-01-01 00:00:00, its first half left out. */
const LABEL_OF_1970 = 10;
const LABEL_AT_1970 = (1n << 62n) + BigInt(LABEL_OF_1970);

function anyLabel(
  labels: Labels,
  input: Buffer,
  at: number,
  digitsEnd: number,
  output: Buffer,
  to: number,
): number {
  const digits = input.toString("latin1", Math.max(at + 1, digitsEnd - LABEL_DIGITS), digitsEnd);
  const value = BigInt(`0x0${digits}`);
  const seconds = BigInt.asIntN(64, (value >> 32n) - LABEL_AT_1970);
  const clock = clockText(seconds, labels.zone);
  if (clock === undefined) {
    input.copy(output, to, at, digitsEnd);
    return digitsEnd - at;
  }
  const nanos = String(BigInt.asUintN(32, value)).padStart(9, "0");
  return output.write(`${clock}.${nanos}`, to, "latin1");
}

/** The value of a hex digit as the original knows it: no capitals; 16 for all other bytes. */
const HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = "0123456789abcdef".indexOf(String.fromCharCode(byte));
  return value < 0 ? 16 : value;
});

/** The value of two hex digits by their two bytes; -1 where one is no digit. */
const PAIRS = Int16Array.from({ length: 65_536 }, (_, pair) => {
  const high = HEX[pair >>> 8] as number;
  const low = HEX[pair & 0xff] as number;
  return high < 16 && low < 16 ? high * 16 + low : -1;
});

/** 0 to 999 as three digits in the upper bytes of a word. */
const DECIMALS = Uint32Array.from({ length: 1000 }, (_, number) => {
  const [a = 0, b = 0, c = 0] = [...String(number).padStart(3, "0")].map((d) => d.charCodeAt(0));
  return ((a << 24) | (b << 16) | (c << 8)) >>> 0;
});
