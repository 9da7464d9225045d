/**
 * The days that `--usual` compares with: the same days of the weeks before, as far as the logs reach. They are read
 * together with the period that was asked for, and each is counted by a fold of its own.
 */
import type { Coverage } from "../pipeline/coverage.ts";
import { dateText } from "../reports/days.ts";
import { type Choice, chosen } from "../reports/filter/chosen.ts";
import { isWithin } from "../reports/filter/origin.ts";
import { type MailProblem, PROBLEMS, withProblems } from "../reports/problem-rows.ts";
import { LOG_KINDS, type LogKind, lackingIn } from "../reports/reach.ts";
import type { Fold, Given, Table } from "../reports/report.ts";
import { type DayCounted, USUAL, USUAL_DAY, unusualIn, usualRows } from "../reports/usual.ts";
import { SECONDS_PER_DAY, weekdayOf } from "../time/calendar.ts";
import { humanText } from "../time/format.ts";
import { compareInstants, type Instant, secondsBetween } from "../time/instant.ts";
import { type Period, parsePeriod, type TimeContext } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";
import { UserError } from "./error.ts";

/** Two months: what was usual before may not be so now. */
const MOST_WEEKS = 8;
const DAYS_PER_WEEK = 7;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export interface UsualDays {
  /** `Thursdays`, or `weeks' same 3 days`. */
  name: string;
  /** Whole days, one or up to seven in a row. */
  asked: Whole;
  /** The same days of the weeks before, the latest first. */
  before: { period: Whole; fold: Fold }[];
  now: Instant;
  zone: Zone;
}

type Whole = Required<Period>;

/** What the period is compared with; a period that is not of whole days is refused. */
export function usualDays(
  { from, to }: Period,
  times: TimeContext,
  given: Given,
  choice: Choice,
): UsualDays {
  const { zone, now } = times;
  const first = from && localDay(from, zone);
  const last = to && localDay(to, zone);
  const days = first === undefined || last === undefined ? 0 : last - first;
  const periodAt = (day: number): Whole => ({
    from: midnight(day, times),
    to: midnight(day + days, times),
  });
  const asked = first === undefined ? undefined : periodAt(first);
  const isWhole = asked && from && to && isSame(asked.from, from) && isSame(asked.to, to);
  if (first === undefined || !isWhole || days < 1 || days > DAYS_PER_WEEK)
    throw new UserError("--usual compares whole days with the same weekdays before them", {
      hint: "ask for one day, or for up to seven: --on yesterday --usual",
    });
  const before = Array.from({ length: MOST_WEEKS }, (_, i) => ({
    period: periodAt(first - DAYS_PER_WEEK * (i + 1)),
    fold: chosen(USUAL_DAY.fold(given), choice),
  }));
  const name =
    days === 1 ? `${WEEKDAYS[weekdayOf(first)]}s` : `weeks, the same ${days} days of each`;
  return { name, asked, before, now, zone };
}

function localDay({ seconds }: Instant, zone: Zone): number {
  return Math.floor((seconds + zone.offsetAt(seconds)) / SECONDS_PER_DAY);
}

function midnight(day: number, times: TimeContext): Instant {
  return parsePeriod(dateText(day), times).from as Instant;
}

function isSame(a: Instant, b: Instant): boolean {
  return compareInstants(a, b) === 0;
}

/** All that has to be read. */
export function periodWithBefore({ asked, before }: UsualDays): Period {
  return { from: before.at(-1)?.period.from ?? asked.from, to: asked.to };
}

/** Counts a message or session of one of the days before. */
export function addToDays({ asked, before }: UsualDays, fact: Fact): void {
  const at = momentOf(fact);
  if (!at || compareInstants(at, asked.from) >= 0) return;
  before.find(({ period }) => isWithin(at, period))?.fold.add(fact);
}

function momentOf(fact: Fact): Instant | undefined {
  if (fact.kind === "message") return fact.message.queued ?? fact.message.born;
  return fact.kind === "session" ? (fact.session.started ?? fact.session.ended) : undefined;
}

/** The tables of the overview with the comparison, and with what is unusual among the problems. */
export function withUsual(tables: readonly Table[], days: UsualDays, coverage: Coverage): Table[] {
  const { asked, before, now } = days;
  const coveredIn = (period: Whole) =>
    LOG_KINDS.filter((kind) => isCovered(kind, period, coverage, now));
  const day = { tables, covered: coveredIn(asked) };
  const counted = before
    .map(({ period, fold }) => ({ tables: fold.tables(coverage.to), covered: coveredIn(period) }))
    .filter(({ covered }) => covered.length > 0);
  const note = words(day, counted, days, coverage);
  const problems: MailProblem[] = unusualIn(day, counted);
  return tables.map((table) => {
    if (table.form === USUAL) return { ...table, rows: usualRows(day, counted), notes: [note] };
    return table.form === PROBLEMS ? withProblems(table, problems) : table;
  });
}

/** A day of which no more than these are to come is over. */
const LAST_SECONDS = 60;

/** Whether logs of the kind tell of all of the period: from its first moment to its last, without a gap. */
function isCovered(kind: LogKind, period: Whole, coverage: Coverage, now: Instant): boolean {
  const { notRead, notCovered } = lackingIn(coverage.sources, { kinds: [kind], period, now });
  const isLacking = notCovered.some(({ log }) => log === undefined);
  const isTooEarly = secondsBetween(now, period.to) > LAST_SECONDS;
  const isBroken = coverage.gaps.some(
    ({ from, to }) =>
      (!from || compareInstants(from, period.to) < 0) &&
      (!to || compareInstants(to, period.from) > 0),
  );
  return notRead.length === 0 && !isLacking && !isTooEarly && !isBroken;
}

function words(
  day: DayCounted,
  before: readonly DayCounted[],
  { name, zone }: UsualDays,
  { from }: Coverage,
): string {
  const reach = from ? ` The logs reach back to ${humanText(from, zone)}.` : "";
  if (day.covered.length === 0)
    return `Not compared: the logs do not cover the whole period asked for.${reach}`;
  const weeks = before.length;
  if (weeks === 0)
    return `Nothing to compare with: of the last ${MOST_WEEKS} ${name} the logs cover none whole.${reach}`;
  return `usual = the median of ${weeks} of the last ${MOST_WEEKS} ${name}, which the logs cover whole.${reach}`;
}
