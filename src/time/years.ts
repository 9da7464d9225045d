/**
 * Which year a file without years begins in.
 *
 * The rule: its last stamp is of the latest year that puts it at most a day after the file's
 * last change. Going backwards from there, every step from a late month to an early one
 * (December to January) was a new year. A February 29 must fall into a leap year; if it does
 * not, the whole file is moved to the latest earlier years where it does.
 *
 * Look through the whole file, or only its beginning and its end: the latter is right for
 * every file that spans less than a year.
 */
import { find } from "../bytes/bytes.ts";
import { isLeapYear } from "./calendar.ts";
import { latestLocal, latestYear, newYearStep } from "./clock.ts";
import type { Instant } from "./instant.ts";
import { type Clock, emptyStamp, readStamp } from "./stamps.ts";
import { utc, type Zone } from "./zones.ts";

/** What looking through a file has found so far. */
export interface YearScan {
  /** New years that have begun between the first stamp and the last. */
  newYears: number;
  /** As a date without a year; undefined until there is a stamp without one. */
  first: YearlessDate | undefined;
  last: YearlessDate | undefined;
  /** `newYears` when February 29 was met. */
  leapDay: number | undefined;
}

interface YearlessDate {
  readonly month: number;
  readonly day: number;
  readonly secondOfDay: number;
}

export function yearScan(): YearScan {
  return { newYears: 0, first: undefined, last: undefined, leapDay: undefined };
}

/** Looks through whole lines, in file order. A syslog priority such as `<22>` is skipped. */
export function scanYears(lines: Uint8Array, scan: YearScan): void {
  const clock = new ScanningClock(scan);
  const stamp = emptyStamp();
  for (let at = 0; at < lines.length; ) {
    const newline = lines.indexOf(NEWLINE, at);
    const end = newline < 0 ? lines.length : newline;
    const text = lines[at] === LESS_THAN ? find(lines, GREATER_THAN, at, end) + 1 : at;
    if (lines[text] >= CAPITAL_A) readStamp(lines, text, end, clock, stamp);
    at = end + 1;
  }
}

/** The year of the first line; undefined if no stamp lacks its year. */
export function firstYear(scan: YearScan, changed: Instant, zone: Zone): number | undefined {
  const { first, last, newYears, leapDay } = scan;
  if (!first || !last) return undefined;
  const years = newYears === 0 && isDaysAfter(first, last) ? 1 : newYears;
  const latest = latestLocal(changed, zone);
  let year = latestYear(last.month, last.day, last.secondOfDay, latest) - years;
  if (leapDay !== undefined) while (!isLeapYear(year + leapDay)) year--;
  return year;
}

const NEWLINE = 0x0a;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const CAPITAL_A = 0x41;

/** A step back of more than a day, where only beginning and end were looked at. */
function isDaysAfter(a: YearlessDate, b: YearlessDate): boolean {
  return a.month !== b.month ? a.month > b.month : a.day > b.day + 1;
}

/** A clock that only takes note of the dates it is asked about. */
class ScanningClock implements Clock {
  readonly zone = utc;
  readonly inferredYear = undefined;
  readonly doubledHour = 0;
  readonly absentHour = 0;
  readonly strangeZone = "";
  private readonly scan: YearScan;

  constructor(scan: YearScan) {
    this.scan = scan;
  }

  yearOf(month: number, day: number, secondOfDay: number): number {
    const scan = this.scan;
    scan.newYears += scan.last ? newYearStep(scan.last.month, month) : 0;
    scan.last = { month, day, secondOfDay };
    scan.first ??= scan.last;
    if (month === 2 && day === 29) scan.leapDay = scan.newYears;
    return Number.NaN;
  }

  fromLocal(localSeconds: number): number {
    return localSeconds;
  }

  fromNamed(localSeconds: number): number {
    return localSeconds;
  }

  fromTai(taiSeconds: number): number {
    return taiSeconds;
  }
}
