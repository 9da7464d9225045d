/**
 * At which hours things happen: the 24 hours of the day, and every hour of the period.
 */
import { PERIOD_FORMS } from "./periods.ts";
import { reportOf, type Table, type TableForm, type Tally } from "./report.ts";
import {
  byPlace,
  clock,
  inOrder,
  newTraffic,
  QUARTERS_PER_DAY,
  QUARTERS_PER_HOUR,
  TRAFFIC_COLUMNS,
  type TrafficClock,
  timelessNote,
  trafficCells,
} from "./traffic.ts";

const HOURS: TableForm = {
  name: "hours",
  title: "Hours of the day",
  charted: true,
  columns: [
    { name: "hour", about: "00 to 23 in the display zone, all days together.", type: "text" },
    ...TRAFFIC_COLUMNS,
  ],
};

const EACH: TableForm = {
  name: "each",
  title: "Each hour",
  columns: [
    {
      name: "hour",
      about: "Beginning of the hour in the display zone; an hour that comes twice is one row.",
      type: "text",
    },
    ...TRAFFIC_COLUMNS,
  ],
  detail: true,
};

const byHour: Tally<TrafficClock> = {
  ...clock,
  tables: [HOURS, EACH],
  show(state) {
    const each = byPlace(state, (quarter) => Math.floor(quarter / QUARTERS_PER_HOUR));
    return [
      hoursTable(HOURS, state),
      {
        form: EACH,
        rows: inOrder(each).map(([hour, traffic]) => [
          PERIOD_FORMS.hour.name(hour),
          ...trafficCells(traffic),
        ]),
        notes: [],
      },
    ];
  },
};

/** For the overview: drawn where there is room for a chart. */
const DETAIL: TableForm = { ...HOURS, detail: true };

export const hoursInDetail: Tally<TrafficClock> = {
  ...clock,
  tables: [DETAIL],
  show: (state) => [hoursTable(DETAIL, state)],
};

function hoursTable(form: TableForm, state: TrafficClock): Table {
  const ofDay = byPlace(state, (quarter) => Math.floor(inDay(quarter) / QUARTERS_PER_HOUR));
  const rows = HOURS_OF_DAY.map((hour) => [
    two(hour),
    ...trafficCells(ofDay.get(hour) ?? newTraffic()),
  ]);
  return { form, rows, notes: timelessNote(state) };
}

export const hours = reportOf({
  name: "hours",
  version: 1,
  title: "At which hours things happen",
  about:
    "The 24 hours of the display zone's day, all days together, and each hour of the period. Messages count in the hour they came into the queue, attempts in the hour they ended. Only messages that came into the queue in the period count. More than 48 quiet hours in a row are left out of the second table.",
  needs: ["queue"],
  tallies: [byHour],
});

const HOURS_PER_DAY = QUARTERS_PER_DAY / QUARTERS_PER_HOUR;
const HOURS_OF_DAY = Array.from({ length: HOURS_PER_DAY }, (_, hour) => hour);

function inDay(quarter: number): number {
  return quarter - Math.floor(quarter / QUARTERS_PER_DAY) * QUARTERS_PER_DAY;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
