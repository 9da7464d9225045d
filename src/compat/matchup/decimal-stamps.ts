/**
 * Stamps as matchup prints them: decimal Unix seconds.
 *
 *     @4000000065a1b2c3075bcd15  ->  1705095865.123456789     TAI64N, 10 s taken off
 *     901967408.113926           ->  901967408.113926         anything else stays as it is
 *
 * The original shifts each hex digit into 64 bits of seconds and 32 of nanoseconds until it meets
 * another byte, so that odd labels give odd numbers; here they give the same.
 */
import { latin1 } from "./fields.ts";

/** Seconds behind `@`: 16 digits. */
const LABEL_SECONDS = 17;
const LABEL = 25;
/** 2^62 + 10, what daemontools adds to Unix seconds. */
const TAI_OFFSET = 4611686018427387914n;

export class DecimalStamps {
  /** The seconds of the last label: stamps come in long runs of one second. */
  private readonly lastLabel = Buffer.alloc(LABEL_SECONDS);
  private lastSeconds = "";

  /** The stamp in [at, end), which holds no blank. */
  decimal(bytes: Buffer, at: number, end: number): string {
    if (bytes[at] !== AT) return latin1(bytes, at, end);
    if (end - at !== LABEL) return oddLabel(latin1(bytes, at + 1, end));
    const nanos = hex8(bytes, at + LABEL_SECONDS);
    const isLast = this.isLastSecond(bytes, at);
    if (Number.isNaN(nanos) || (!isLast && !isHex(bytes, at + 1, at + LABEL_SECONDS)))
      return oddLabel(latin1(bytes, at + 1, end));
    if (!isLast) {
      bytes.copy(this.lastLabel, 0, at, at + LABEL_SECONDS);
      this.lastSeconds = secondsOf(latin1(bytes, at + 1, at + LABEL_SECONDS));
    }
    return `${this.lastSeconds}.${String(nanos).padStart(9, "0")}`;
  }

  /** From behind: the last digit is the first to differ. */
  private isLastSecond(bytes: Buffer, at: number): boolean {
    let i = LABEL_SECONDS - 1;
    while (i >= 0 && bytes[at + i] === this.lastLabel[i]) i--;
    return i < 0;
  }
}

function secondsOf(hex: string): string {
  return String(BigInt.asUintN(64, BigInt(`0x0${hex}`) - TAI_OFFSET));
}

/** A label that is too short, too long, or ends in something else. */
function oddLabel(text: string): string {
  const hex = /^[0-9a-f]*/.exec(text)?.[0] ?? "";
  return `${secondsOf(hex.slice(0, -8))}.${String(Number(`0x0${hex.slice(-8)}`)).padStart(9, "0")}`;
}

function hex8(bytes: Buffer, at: number): number {
  let value = 0;
  for (let i = at; i < at + 8; i++) value = value * 16 + hexDigit(bytes[i] as number);
  return value;
}

function isHex(bytes: Buffer, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (Number.isNaN(hexDigit(bytes[i] as number))) return false;
  return true;
}

/** NaN if it is none; upper case is none. */
function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  return byte >= 97 && byte <= 102 ? byte - 87 : Number.NaN;
}

const AT = 64;
