/**
 * What lines that hold two stamps tell of those that hold one.
 *
 *     Oct 11 01:20:14 sm qmail: 1349943614.661005 end msg 12795922
 *     date by the log's own clock    the same moment in UTC, by splogger
 *
 * The date without a year and a zone is the same moment as the decimals, give or take the second that
 * syslog was behind: so year and zone are known, also for the dates of other programs' lines around.
 */
import { letters } from "../bytes/bytes.ts";
import { dateOf, daysOf, MONTH_NAMES, SECONDS_PER_DAY } from "./calendar.ts";
import { newYearStep } from "./clock.ts";

/** What the lines of a part of a file tell. */
export interface Told {
  /** The year of the first date in it. */
  year: number;
  /** In the order of the lines: whose line, a moment, and how far local clocks were ahead of UTC then. */
  offsets: { at: number; offset: number; host: string }[];
}

/** undefined if no line has both stamps. `lines` are whole, in the order of the file. */
export function toldBy(lines: Uint8Array): Told | undefined {
  let newYears = 0;
  let lastMonth = Number.NaN;
  let year: number | undefined;
  const offsets: Told["offsets"] = [];
  for (const line of letters(lines, 0, lines.length).split("\n")) {
    const date = DATED.exec(line)?.groups;
    if (!date) continue;
    const month = MONTH_NAMES.indexOf(date.month as string) + 1;
    if (!Number.isNaN(lastMonth)) newYears += newYearStep(lastMonth, month);
    lastMonth = month;
    const stamped = STAMPED.exec(line)?.groups;
    const exact = Number(stamped?.exact);
    if (Number.isNaN(exact)) continue;
    const ofDay = Number(date.hour) * 3600 + Number(date.minute) * 60 + Number(date.second);
    const found = nearestTo(exact, month, Number(date.day), ofDay);
    if (!found) continue;
    year ??= found.year - newYears;
    offsets.push({ at: exact, offset: found.offset, host: stamped?.host ?? "" });
  }
  return year === undefined ? undefined : { year, offsets };
}

const DATED = new RegExp(
  `^[ \\t]*(?:<\\d{1,3}>)?(?<month>${MONTH_NAMES.join("|")}) +(?<day>\\d{1,2}) (?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)(?:\\.\\d+)? `,
);
/** Behind the head, where no program but splogger writes decimals of ten digits. */
const STAMPED =
  /^\s*\S+ +\d+ \S+ (?:<[^>]*> )?(?<host>(?:[^\s:]+ ){0,3})(?:[^\s:]+:|\[[^\s\]]+\]) (?:\[ID [^\]]*\] )?(?<exact>\d{9,11})\.\d{1,9}[ +]/;

/** The year in which the date lies at a zone's distance from `exact`, and that distance. */
function nearestTo(exact: number, month: number, day: number, ofDay: number) {
  const { year: about } = dateOf(Math.floor(exact / SECONDS_PER_DAY));
  for (const year of [about, about - 1, about + 1]) {
    const ahead = daysOf(year, month, day) * SECONDS_PER_DAY + ofDay - exact;
    const offset = Math.round(ahead / QUARTER) * QUARTER;
    if (Math.abs(offset) <= FARTHEST && Math.abs(ahead - offset) <= LATE_SECONDS)
      return { year, offset };
  }
  return undefined;
}

/** Zones differ by quarters of an hour, and none is farther than 14 hours ahead. */
const QUARTER = 900;
const FARTHEST = 14 * 3600;
/** How much later than splogger's stamp syslog may have dated the line. */
const LATE_SECONDS = 120;
