/**
 * A line as matchup sees it: words between blanks, counted from 0, the stamp being word 0.
 *
 * Blank, tab and NUL end a word; a word that is not there is empty. Numbers are the digits that a
 * word begins with, counted in 64 bits as the original's C does.
 */
import { startsWith } from "../../bytes/bytes.ts";

/** matchup looks at no word behind this many. */
const MOST = 12;

/** The words of one line; valid until the next `split`, and only while its bytes stay. */
export class Fields {
  private bytes: Buffer = Buffer.alloc(0);
  private readonly starts = new Int32Array(MOST);
  private readonly ends = new Int32Array(MOST);

  split(bytes: Buffer, at: number, end: number): void {
    this.bytes = bytes;
    let i = at;
    for (let field = 0; field < MOST; field++) {
      while (i < end && isBlank(bytes[i] as number)) i++;
      this.starts[field] = i;
      while (i < end && !isBlank(bytes[i] as number)) i++;
      this.ends[field] = i;
    }
  }

  start(field: number): number {
    return this.starts[field] as number;
  }

  end(field: number): number {
    return this.ends[field] as number;
  }

  is(field: number, word: Uint8Array): boolean {
    return this.end(field) - this.start(field) === word.length && this.begins(field, word);
  }

  begins(field: number, word: Uint8Array): boolean {
    return startsWith(this.bytes, this.start(field), this.end(field), word);
  }

  text(field: number): string {
    return latin1(this.bytes, this.start(field), this.end(field));
  }

  /** A to Z become small in the line itself. */
  lowerCase(field: number): string {
    for (let i = this.start(field); i < this.end(field); i++) {
      const byte = this.bytes[i] as number;
      if (byte >= 65 && byte <= 90) this.bytes[i] = byte + 32;
    }
    return this.text(field);
  }

  number(field: number): Whole {
    return wholeAt(this.bytes, this.start(field), this.end(field));
  }

  /** `1.5` is delivery 1 of IndiMail's queue 5, and is kept as it stands; `1` is a number. */
  delivery(field: number): Whole | string {
    const dot = digitsEnd(this.bytes, this.start(field), this.end(field));
    const number = this.number(field);
    if (this.bytes[dot] !== DOT || dot === this.end(field)) return number;
    const queue = wholeAt(this.bytes, dot + 1, this.end(field));
    return queue === 0 ? number : `${number}.${queue}`;
  }
}

/** 0 to 2^64 - 1: a number as long as that is exact, a bigint above. */
export type Whole = number | bigint;

/** One character for each byte. */
export function latin1(bytes: Buffer, at: number, end: number): string {
  return bytes.toString("latin1", at, end);
}

function wholeAt(bytes: Buffer, at: number, end: number): Whole {
  const digits = digitsEnd(bytes, at, end);
  if (digits - at > 15) return longWhole(latin1(bytes, at, digits));
  let value = 0;
  for (let i = at; i < digits; i++) value = value * 10 + (bytes[i] as number) - 48;
  return value;
}

function longWhole(digits: string): Whole {
  const value = BigInt.asUintN(64, BigInt(digits));
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

function digitsEnd(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && (bytes[i] as number) >= 48 && (bytes[i] as number) <= 57) i++;
  return i;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 0;
}

const DOT = 46;
