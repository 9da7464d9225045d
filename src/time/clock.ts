/**
 * What a file's stamps leave unsaid: zone, year, and which TAI.
 *
 * A clock is made for one file and asked in file order, because order is what resolves
 *
 * - the hour that comes twice in autumn: it is the first one until times jump back by more
 *   than JITTER_SECONDS, which can only be the change; from then on it is the second;
 * - the missing year (RFC 3164): no stamp lies more than a day after the file's last
 *   change, and a step back by half a year or more is a new year;
 *
 * and remembers what it had to guess, so that the coverage can say so.
 */
import { dateOf, daysOf, isLeapYear, SECONDS_PER_DAY } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import { DAEMONTOOLS_SECONDS, type Tai, taiOfStep, unixFromTai } from "./tai64.ts";
import { offsetOfName } from "./zone-names.ts";
import type { Zone } from "./zones.ts";

export interface Clock {
  readonly zone: Zone;
  /** The year taken for the first stamp without one; undefined if there was none, or it was stated. */
  readonly inferredYear: number | undefined;
  /** Local stamps in an hour that came twice, told apart by order alone. */
  readonly doubledHour: number;
  /** Local stamps in an hour that clocks skipped: the zone may be the wrong one. */
  readonly absentHour: number;
  /** A zone's name in a stamp that means several zones, none of them the file's; "" if there was none. */
  readonly strangeZone: string;
  /** Unix seconds at which local clocks show `localSeconds` (counted as if UTC). */
  fromLocal(localSeconds: number): number;
  /** The same for a stamp that names its zone: `CET`. */
  fromNamed(localSeconds: number, zoneName: string): number;
  /** The year of a date without one; NaN if neither a year nor the last change is known. */
  yearOf(month: number, day: number, secondOfDay: number): number;
  /** Unix seconds of TAI seconds since 1970. */
  fromTai(taiSeconds: number): number;
}

export interface ClockOptions {
  zone: Zone;
  /** The operator's word (`--year`) for the file's first line; later lines step on from it. */
  year?: number | undefined;
  /** The same as years.ts inferred it by looking through the file; better than `changed` alone. */
  firstYear?: number | undefined;
  /** When the file was last changed: no stamp without a year is later, give or take a day. */
  changed?: Instant | undefined;
  tai: Tai;
}

export function fileClock(options: ClockOptions): Clock {
  return new FileClock(options);
}

/** How much a line may be earlier than the one before it without anything having happened. */
const JITTER_SECONDS = 30;

/** Years to add when the month goes from `before` to `month`: 1 at New Year, -1 for a late line. */
export function newYearStep(before: number, month: number): -1 | 0 | 1 {
  if (before - month >= 6) return 1;
  return before === 1 && month === 12 ? -1 : 0;
}

/** Local seconds, counted as if UTC, that no stamp without a year may pass. */
export function latestLocal(changed: Instant, zone: Zone): number {
  return changed.seconds + zone.offsetAt(changed.seconds) + SECONDS_PER_DAY;
}

/** The latest year in which the date exists and is not after `latest`. */
export function latestYear(
  month: number,
  day: number,
  secondOfDay: number,
  latest: number,
): number {
  let year = dateOf(Math.floor(latest / SECONDS_PER_DAY)).year;
  while (!existsIn(year, month, day) || localSeconds(year, month, day, secondOfDay) > latest)
    year--;
  return year;
}

/** Offsets are looked up for this many seconds of local time at once. */
const BLOCK_SECONDS = 900;

class FileClock implements Clock {
  readonly zone: Zone;
  inferredYear: number | undefined;
  doubledHour = 0;
  absentHour = 0;
  strangeZone = "";

  private readonly tai: Tai;
  /** TAI seconds [taiFrom, taiTo) are `taiOffset` ahead of Unix seconds. */
  private taiFrom = 0;
  private taiTo = 0;
  private taiOffset = DAEMONTOOLS_SECONDS;

  /** Local seconds [sureFrom, sureTo) mean one moment each, `sureOffset` earlier. */
  private sureFrom = 0;
  private sureTo = 0;
  private sureOffset = 0;
  /** Unix seconds of the local stamp before; NaN at the beginning. */
  private previous = Number.NaN;

  /** Of the stamp without a year before; NaN at the beginning. */
  private year = Number.NaN;
  private month = Number.NaN;
  private readonly statedYear: number | undefined;
  private readonly firstYear: number | undefined;
  private readonly latest: number;

  constructor(options: ClockOptions) {
    this.zone = options.zone;
    this.tai = options.tai;
    this.statedYear = options.year;
    this.firstYear = options.firstYear;
    this.latest =
      options.changed && options.year === undefined
        ? latestLocal(options.changed, options.zone)
        : Number.POSITIVE_INFINITY;
  }

  fromTai(taiSeconds: number): number {
    if (!(taiSeconds >= this.taiFrom && taiSeconds < this.taiTo)) this.findTaiRange(taiSeconds);
    return taiSeconds - this.taiOffset;
  }

  fromLocal(localSeconds: number): number {
    if (localSeconds >= this.sureFrom && localSeconds < this.sureTo)
      this.previous = localSeconds - this.sureOffset;
    else this.previous = this.resolve(localSeconds);
    return this.previous;
  }

  fromNamed(localSeconds: number, zoneName: string): number {
    const { zone } = this;
    const own = zone.fromLocal(localSeconds);
    const moment = own.find((one) => zone.abbreviationAt(one) === zoneName);
    if (moment !== undefined) return moment;
    const offset = offsetOfName(zoneName);
    if (offset !== undefined) return localSeconds - offset;
    this.strangeZone = zoneName;
    return this.fromLocal(localSeconds);
  }

  yearOf(month: number, day: number, secondOfDay: number): number {
    const isFirst = Number.isNaN(this.year);
    let year = isFirst
      ? this.yearOfFirst(month, day, secondOfDay)
      : this.year + newYearStep(this.month, month);
    while (localSeconds(year, month, day, secondOfDay) > this.latest) year--;
    if (isFirst && year !== this.statedYear && !Number.isNaN(year)) this.inferredYear = year;
    this.year = year;
    this.month = month;
    return year;
  }

  private yearOfFirst(month: number, day: number, secondOfDay: number): number {
    if (this.statedYear !== undefined) return this.statedYear;
    if (this.firstYear !== undefined) return this.firstYear;
    if (this.latest === Number.POSITIVE_INFINITY) return Number.NaN;
    return latestYear(month, day, secondOfDay, this.latest);
  }

  private resolve(local: number): number {
    const moments = this.zone.fromLocal(local);
    if (moments.length === 1) {
      this.findSureRange(local);
      return moments[0];
    }
    if (moments.length === 0) {
      this.absentHour++;
      return local - this.zone.offsetAt(local - SECONDS_PER_DAY); // a clock not yet put forward
    }
    this.doubledHour++;
    const [first, second] = moments;
    // Far behind the line before: another log has been appended, and order says nothing.
    const afresh = this.previous > second + 3600;
    return afresh || !(first < this.previous - JITTER_SECONDS) ? first : second;
  }

  private findSureRange(local: number): void {
    const from = Math.floor(local / BLOCK_SECONDS) * BLOCK_SECONDS;
    const last = from + BLOCK_SECONDS - 1;
    const atFrom = this.zone.fromLocal(from);
    const atLast = this.zone.fromLocal(last);
    if (atFrom.length !== 1 || atLast.length !== 1) return;
    if (from - atFrom[0] !== last - atLast[0]) return;
    this.sureFrom = from;
    this.sureTo = from + BLOCK_SECONDS;
    this.sureOffset = from - atFrom[0];
  }

  private findTaiRange(taiSeconds: number): void {
    this.taiFrom = Number.NEGATIVE_INFINITY;
    this.taiTo = Number.POSITIVE_INFINITY;
    this.taiOffset = taiSeconds - unixFromTai(taiSeconds, this.tai);
    if (this.tai === "daemontools") return;
    for (const step of this.tai.steps) {
      const from = taiOfStep(step);
      if (from <= taiSeconds) this.taiFrom = from;
      else if (from < this.taiTo) this.taiTo = from;
    }
  }
}

function existsIn(year: number, month: number, day: number): boolean {
  return month !== 2 || day !== 29 || isLeapYear(year);
}

function localSeconds(year: number, month: number, day: number, secondOfDay: number): number {
  return daysOf(year, month, day) * SECONDS_PER_DAY + secondOfDay;
}
