/**
 * What of a store an answer is made from, in order of time: for each day its rows, or the states of its tallies and the
 * rows that came in later; for a whole month those of the month.
 */
import { daysOf, SECONDS_PER_DAY } from "../../time/calendar.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Period } from "../../time/words.ts";
import type { Zone } from "../../time/zones.ts";
import { NO_DAY, OPEN } from "../days.ts";
import type { Manifest, Segment, TallyFile } from "../manifest.ts";

export interface StoredStretch {
  /** Of everything that is told of it, but for the rows that came in later. */
  tally?: TallyFile;
  /** A moment of it; undefined: what has no time. */
  at: Instant | undefined;
  /** Its days that there is something of. */
  days: string[];
  /** Its rows. */
  segments: Segment[];
}

/** `longest`: of what a state may be; undefined: rows are asked for. */
export function stretchesOf(
  manifest: Manifest,
  zone: Zone,
  period: Period,
  longest: "day" | "month" | undefined,
): StoredStretch[] {
  const { segments, tallies } = manifest;
  const byDay = new Map<string, Segment[]>();
  const add = (day: string, more: readonly Segment[]): void => {
    byDay.set(day, [...(byDay.get(day) ?? []), ...more]);
  };
  for (const { period: day } of tallies) if (day.length === DAY_LENGTH) add(day, []);
  for (const segment of segments) if (segment.day !== OPEN) add(segment.day, [segment]);
  const days = [...byDay.keys()].filter((day) => overlaps(day, period, zone)).sort();
  const stretches: StoredStretch[] = [];
  for (let i = 0; i < days.length; ) {
    const day = days[i] as string;
    const month = day.slice(0, MONTH_LENGTH);
    const ofMonth = longest === "month" ? wholeMonth(month, tallies, period, zone) : undefined;
    const until = ofMonth ? days.findIndex((one, k) => k > i && !one.startsWith(month)) : i + 1;
    const next = until < 0 ? days.length : until;
    const tally =
      ofMonth ?? (longest && isWithin(day, period, zone) ? tallyOf(day, tallies) : undefined);
    const at = day === NO_DAY ? undefined : { seconds: startOf(day, zone), nanos: 0 };
    const its = days.slice(i, next);
    const rows = its.flatMap((one) => byDay.get(one) ?? []);
    stretches.push({ ...(tally && { tally }), at, days: its, segments: rows });
    i = next;
  }
  return stretches;
}

/** The days of a month, each with the states of its tallies: where those of the month cannot be had. */
export function daysOfStretch(
  { days, segments }: StoredStretch,
  { tallies }: Manifest,
  zone: Zone,
): StoredStretch[] {
  return days.map((day) => {
    const tally = tallyOf(day, tallies);
    return {
      ...(tally && { tally }),
      at: { seconds: startOf(day, zone), nanos: 0 },
      days: [day],
      segments: segments.filter((segment) => segment.day === day),
    };
  });
}

const DAY_LENGTH = "2026-11-19".length;
const MONTH_LENGTH = "2026-11".length;

function tallyOf(period: string, tallies: readonly TallyFile[]): TallyFile | undefined {
  return tallies.find((tally) => tally.period === period);
}

function wholeMonth(
  month: string,
  tallies: readonly TallyFile[],
  period: Period,
  zone: Zone,
): TallyFile | undefined {
  const tally = tallyOf(month, tallies);
  if (!tally) return undefined;
  const last = lastDayOf(month);
  return isWithin(`${month}-01`, period, zone) && isWithin(last, period, zone) ? tally : undefined;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const next = number === 12 ? daysOf(year + 1, 1, 1) : daysOf(year, number + 1, 1);
  return `${month}-${String(next - daysOf(year, number, 1)).padStart(2, "0")}`;
}

/** Unix seconds of the day's first moment. */
export function startOf(day: string, zone: Zone, later = 0): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const local = (daysOf(year, month, date) + later) * SECONDS_PER_DAY;
  return zone.fromLocal(local)[0] ?? local - zone.offsetAt(local);
}

function isWithin(day: string, { from, to }: Period, zone: Zone): boolean {
  if (day === NO_DAY) return !from && !to;
  return (
    (!from || compareInstants(from, at(startOf(day, zone))) <= 0) &&
    (!to || compareInstants(to, at(startOf(day, zone, 1))) >= 0)
  );
}

/** Whether something of the day is in the period. */
export function overlaps(day: string, { from, to }: Period, zone: Zone): boolean {
  if (day === NO_DAY) return !from && !to;
  return (
    (!from || compareInstants(from, at(startOf(day, zone, 1))) < 0) &&
    (!to || compareInstants(to, at(startOf(day, zone))) > 0)
  );
}

function at(seconds: number): Instant {
  return { seconds, nanos: 0 };
}
