/**
 * What happened on each day of the display zone, quiet days between them too.
 */
import { dateOf, WEEKDAY_NAMES, weekdayOf } from "../time/calendar.ts";
import { reportOf, type TableForm, type Tally } from "./report.ts";
import {
  byPlace,
  clock,
  inOrder,
  QUARTERS_PER_DAY,
  TRAFFIC_COLUMNS,
  type TrafficClock,
  timelessNote,
  trafficCells,
} from "./traffic.ts";

const DAYS: TableForm = {
  name: "days",
  title: "Days",
  columns: [
    { name: "day", about: "Date in the display zone.", type: "text" },
    { name: "weekday", head: "", about: "Its weekday.", type: "text" },
    ...TRAFFIC_COLUMNS,
  ],
};

const byDay: Tally<TrafficClock> = {
  ...clock,
  tables: [DAYS],
  show(state) {
    const days = byPlace(state, (quarter) => Math.floor(quarter / QUARTERS_PER_DAY));
    const rows = inOrder(days).map(([day, traffic]) => [
      dateText(day),
      WEEKDAY_NAMES[weekdayOf(day)],
      ...trafficCells(traffic),
    ]);
    return [{ form: DAYS, rows, notes: timelessNote(state) }];
  },
};

export const days = reportOf({
  name: "days",
  version: 1,
  title: "What happened on each day",
  about:
    "One row for each day of the display zone. Messages count on the day they came into the queue, attempts on the day they ended. Only messages that came into the queue in the period count. More than 48 quiet days in a row are left out.",
  needs: ["queue"],
  tallies: [byDay],
});

/** `2026-11-20`, of a day counted from 1970-01-01. */
export function dateText(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(ofMonth)}`;
}
