/**
 * A moment by local clocks as tai64nlocal writes it: `2024-01-12 21:44:25`.
 *
 * C's long arithmetic is kept where it shows: a year before 0 wraps to 2^64, and a year that no
 * `int` holds has no text (the original crashes there).
 */
import type { LocalZone } from "../time/zone-file.ts";

/** 400 years, in which the calendar repeats. */
const CYCLE = 146_097n * 86_400n;

/** undefined if the year is beyond what C's `struct tm` holds. */
export function clockText(unixSeconds: bigint, zone: LocalZone): string | undefined {
  const cycles = isPlain(unixSeconds) ? 0n : floorDivide(unixSeconds, CYCLE);
  const seconds = Number(unixSeconds - cycles * CYCLE);
  // Beyond the tables the same rules hold for ever: a plain second of the same cycle has them.
  const offset = zone.timeAt(cycles === 0n ? seconds : farSecond(seconds, cycles)).offset;
  const { correction, isLeap } = zone.leapAt(cycles === 0n ? seconds : farSecond(seconds, cycles));
  const local = seconds + offset - correction;
  const days = Math.floor(local / 86_400);
  const ofDay = local - days * 86_400;
  const { year, month, day } = dateOf(days);
  const fullYear = BigInt(year) + cycles * 400n;
  if (fullYear - 1900n !== BigInt.asIntN(32, fullYear - 1900n)) return undefined;
  const second = (ofDay % 60) + (isLeap ? 1 : 0);
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, second].map(two).join(":");
  return `${BigInt.asUintN(64, fullYear)}-${two(month)}-${two(day)} ${clock}`;
}

/** Years -9999 to 50000 or so: exact as they are. */
function isPlain(seconds: bigint): boolean {
  return seconds > -377_000_000_000n && seconds < 1_500_000_000_000n;
}

function farSecond(seconds: number, cycles: bigint): number {
  const plain = cycles > 0n ? 40n : -40n;
  return seconds + Number(plain * CYCLE);
}

/** Proleptic Gregorian date of a day counted from 1970-01-01 (Howard Hinnant's algorithm). */
function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
