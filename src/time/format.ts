/**
 * Moments and spans as text: RFC 3339 for machines, weekday and zone for people.
 *
 * Names are English in every locale. Digits that are not shown are cut off, not rounded:
 * a line of 09:14:07.9996 happened in second 07.
 */
import { dateOf, MONTH_NAMES, SECONDS_PER_DAY, WEEKDAY_NAMES, weekdayOf } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import type { Zone } from "./zones.ts";

/** `2026-11-20T08:14:07.412000000Z`: always nine decimals, always UTC. */
export function rfc3339(instant: Instant): string {
  return `${dateText(instant.seconds)}T${timeText(instant.seconds, instant.nanos, 9)}Z`;
}

/** The moment that such a text names; undefined for another text, and for none. */
export function momentIn(text: string | undefined): Instant | undefined {
  const [, second, fraction = ""] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text ?? "") ?? [];
  if (second === undefined || Number.isNaN(Date.parse(`${second}Z`))) return undefined;
  return { seconds: Date.parse(`${second}Z`) / 1000, nanos: Number(fraction.padEnd(9, "0")) };
}

/** `2026-11-20 09:14:07.412`: what clocks in the zone show, with 0 to 9 `digits` of the second. */
export function localText(instant: Instant, zone: Zone, digits: number): string {
  const shown = instant.seconds + zone.offsetAt(instant.seconds);
  return `${dateText(shown)} ${timeText(shown, instant.nanos, digits)}`;
}

/** `Fri 20 Nov 2026 09:14:07 CET`. */
export function humanText(instant: Instant, zone: Zone, digits = 0): string {
  const shown = instant.seconds + zone.offsetAt(instant.seconds);
  const days = Math.floor(shown / SECONDS_PER_DAY);
  const time = timeText(shown, instant.nanos, digits);
  const { year } = dateOf(days);
  return `${dayText(days)} ${year} ${time} ${zone.abbreviationAt(instant.seconds)}`;
}

/** `Fri 20 Nov 09:14:07`, for a column whose heading names the year and the zone. */
export function shortText(instant: Instant, zone: Pick<Zone, "offsetAt">, digits = 0): string {
  const shown = instant.seconds + zone.offsetAt(instant.seconds);
  const days = Math.floor(shown / SECONDS_PER_DAY);
  return `${dayText(days)} ${timeText(shown, instant.nanos, digits)}`;
}

/** `Thu 19 Nov 00:00:00 - Fri 20 Nov 2026 17:31:40 CET`. */
export function periodText(from: Instant | undefined, to: Instant | undefined, zone: Zone): string {
  if (from && to) {
    const [date, time] = localText(to, zone, 0).split(" ") as [string, string];
    if (localText(from, zone, 0).startsWith(date)) {
      const [begin, end] = [humanText(from, zone), zone.abbreviationAt(to.seconds)];
      return `${begin.slice(0, begin.lastIndexOf(" "))} - ${time} ${end}`;
    }
    const sameYear = yearOf(from, zone) === yearOf(to, zone);
    const begin = sameYear ? shortText(from, zone) : humanText(from, zone);
    return `${begin} - ${humanText(to, zone)}`;
  }
  if (from) return `from ${humanText(from, zone)} on`;
  return to ? `before ${humanText(to, zone)}` : "";
}

/**
 * A span at a glance: `0.004 s`, `0.08 s`, `2.5 s`, `43 s`, `6m 43s`, `1h 12m`, `5d 02h`; what is
 * shown is rounded.
 */
export function duration(seconds: number): string {
  if (seconds < 0) return `-${duration(-seconds)}`;
  if (seconds === 0 || !Number.isFinite(seconds))
    return `${Object.is(seconds, -0) ? 0 : seconds} s`;
  if (seconds < 0.0005) return "<0.001 s";
  if (seconds < 0.00995) return `${seconds.toFixed(3)} s`;
  if (seconds < 0.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${two(whole % 60)}s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 1440) return `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
  const hours = Math.round(seconds / 3600);
  return `${Math.floor(hours / 24)}d ${two(hours % 24)}h`;
}

/** `Fri 20 Nov`. */
function dayText(days: number): string {
  const { month, day } = dateOf(days);
  return `${WEEKDAY_NAMES[weekdayOf(days)]} ${two(day)} ${MONTH_NAMES[month - 1]}`;
}

/** `2026-11-20`; years of other than four digits as ISO 8601 writes them: `+012026-11-20`. */
function dateText(seconds: number): string {
  const { year, month, day } = dateOf(Math.floor(seconds / SECONDS_PER_DAY));
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return (year < 0 ? "-" : "+") + String(Math.abs(year)).padStart(6, "0");
}

/** `09:14:07.412`. */
function timeText(seconds: number, nanos: number, digits: number): string {
  const second = seconds - Math.floor(seconds / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  const time = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return digits > 0 ? `${time}.${String(nanos).padStart(9, "0").slice(0, digits)}` : time;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

function two(number: number): string {
  return TWO_DIGITS[number];
}

function yearOf(instant: Instant, zone: Zone): string {
  return humanText(instant, zone).split(" ")[3] as string;
}
