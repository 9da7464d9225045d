/**
 * Hours, days, weeks and months of the display zone, as rows of a report have them:
 *
 *     2026-11-19 14:00   2026-11-19   2026-W47   2026-11
 *
 * A week is that of ISO 8601: it begins on Monday, and is of the year that its Thursday is in. An hour that comes
 * twice when clocks are set back is one.
 */
import { dateOf, daysOf, SECONDS_PER_DAY } from "../time/calendar.ts";
import { dateText } from "./days.ts";

export const PERIODS = ["hour", "day", "week", "month"] as const;
export type PeriodWord = (typeof PERIODS)[number];

interface PeriodForm {
  /** The number of the period that has a local second: later ones have larger numbers. */
  place(localSeconds: number): number;
  name(place: number): string;
}

const SECONDS_PER_HOUR = 3600;
const HOURS_PER_DAY = 24;
/** From Monday 1969-12-29, the week of 1970-01-01, which was a Thursday. */
const THURSDAY = 3;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

export const PERIOD_FORMS: Record<PeriodWord, PeriodForm> = {
  hour: {
    place: (seconds) => Math.floor(seconds / SECONDS_PER_HOUR),
    name(hour) {
      const day = Math.floor(hour / HOURS_PER_DAY);
      return `${dateText(day)} ${two(hour - day * HOURS_PER_DAY)}:00`;
    },
  },
  day: { place: dayOf, name: dateText },
  week: {
    place: (seconds) => Math.floor((dayOf(seconds) + THURSDAY) / DAYS_PER_WEEK),
    name(week) {
      const thursday = week * DAYS_PER_WEEK;
      const { year } = dateOf(thursday);
      return `${year}-W${two(Math.floor((thursday - daysOf(year, 1, 1)) / DAYS_PER_WEEK) + 1)}`;
    },
  },
  month: {
    place(seconds) {
      const { year, month } = dateOf(dayOf(seconds));
      return year * MONTHS_PER_YEAR + month - 1;
    },
    name(place) {
      const year = Math.floor(place / MONTHS_PER_YEAR);
      return `${year}-${two(place - year * MONTHS_PER_YEAR + 1)}`;
    },
  },
};

function dayOf(seconds: number): number {
  return Math.floor(seconds / SECONDS_PER_DAY);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
