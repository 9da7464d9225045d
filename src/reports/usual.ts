/**
 * A day against the usual: the median of the same weekday in the weeks before. Each of those days is a fold of its
 * own, of the same tallies; a day that the logs do not cover whole is not among them.
 */
import { attemptTotals } from "./attempt-totals.ts";
import { door } from "./door.ts";
import { fateTotals } from "./fate-totals.ts";
import { type MailProblem, unseen } from "./problem-rows.ts";
import type { LogKind } from "./reach.ts";
import { type Cell, reportOf, type Table, type TableForm, type Tally } from "./report.ts";

export const USUAL: TableForm = {
  name: "usual",
  title: "Against the usual",
  needs: "any",
  onlyWithRows: true,
  columns: [
    { name: "figure", head: "", about: "What is counted.", type: "text" },
    { name: "count", about: "In the period asked for.", type: "count" },
    {
      name: "usual",
      about: "The median of the same days of the weeks before that the logs cover whole (--usual).",
      type: "count",
    },
    { name: "change", about: "count against usual.", type: "percent" },
    { name: "least", about: "The least in one of those weeks.", type: "count" },
    { name: "most", about: "The most in one of those weeks.", type: "count" },
    { name: "weeks", about: "How many weeks were compared.", type: "count", narrow: 1 },
  ],
};

/** Its rows come from other days than the facts of a report, and whoever reads those fills them in. */
export const againstUsual: Tally<undefined> = {
  tables: [USUAL],
  begin: () => undefined,
  add: {},
  merge: () => {},
  show: () => [{ form: USUAL, rows: [], notes: [] }],
};

/** What is counted of each of the days before. */
export const USUAL_DAY = reportOf({
  name: "usual-day",
  version: 1,
  title: "A usual day",
  about: "For comparison.",
  needs: ["queue", "sessions"],
  tallies: [fateTotals, attemptTotals, door],
});

interface Figure {
  name: string;
  kind: LogKind;
  table: string;
  column: string;
  /** The first cells of the rows that it sums up. */
  rows: readonly string[];
  /** Said of so many where they are far more, or far fewer than usual; absent: that is nobody's worry. */
  more?: Told;
  fewer?: Told;
}

interface Told {
  state: "open" | "note";
  what: string;
  command: string;
}

const FIGURES: readonly Figure[] = [
  {
    name: "messages taken in",
    kind: "queue",
    table: "totals",
    column: "messages",
    rows: ["accepted"],
    more: { state: "note", what: "messages taken in", command: "qtrail report senders" },
    fewer: { state: "open", what: "messages taken in", command: "qtrail report hours" },
  },
  {
    name: "recipients",
    kind: "queue",
    table: "totals",
    column: "recipients",
    rows: ["accepted"],
  },
  {
    name: "delivered",
    kind: "queue",
    table: "totals",
    column: "recipients",
    rows: ["delivered"],
  },
  {
    name: "bounced or expired",
    kind: "queue",
    table: "totals",
    column: "recipients",
    rows: ["bounced", "expired"],
    more: {
      state: "open",
      what: "recipients bounced or expired",
      command: "qtrail report bounces",
    },
  },
  {
    name: "attempts put off",
    kind: "queue",
    table: "attempts",
    column: "attempts",
    rows: ["deferral"],
    more: { state: "open", what: "attempts put off", command: "qtrail report reasons" },
  },
  {
    name: "connections",
    kind: "sessions",
    table: "door",
    column: "sessions",
    rows: ["connections"],
    fewer: { state: "open", what: "connections", command: "qtrail report services" },
  },
  {
    name: "turned away",
    kind: "sessions",
    table: "door",
    column: "sessions",
    rows: ["refused", "deferred"],
    more: { state: "note", what: "connections turned away", command: "qtrail report refused" },
  },
];

/** The tables of a day, and which logs cover it whole. */
export interface DayCounted {
  tables: readonly Table[];
  covered: readonly LogKind[];
}

interface Compared {
  figure: Figure;
  count: number;
  /** In order. */
  before: number[];
}

function compared(day: DayCounted, before: readonly DayCounted[]): Compared[] {
  return FIGURES.flatMap((figure) => {
    const days = before.filter(({ covered }) => covered.includes(figure.kind));
    if (days.length === 0 || !day.covered.includes(figure.kind)) return [];
    const counts = days.map(({ tables }) => countIn(tables, figure)).sort((a, b) => a - b);
    return [{ figure, count: countIn(day.tables, figure), before: counts }];
  });
}

function countIn(tables: readonly Table[], { table, column, rows }: Figure): number {
  const found = tables.find(({ form }) => form.name === table);
  if (!found) return 0;
  const place = found.form.columns.findIndex(({ name }) => name === column);
  let sum = 0;
  for (const row of found.rows) if (rows.includes(String(row[0]))) sum += Number(row[place] ?? 0);
  return sum;
}

/** Rows for USUAL; none where nothing can be compared. */
export function usualRows(day: DayCounted, before: readonly DayCounted[]): Cell[][] {
  return compared(day, before).map(({ figure, count, before }) => {
    const usual = medianOf(before);
    const change = usual > 0 ? (100 * (count - usual)) / usual : undefined;
    return [figure.name, count, usual, change, before[0], before.at(-1), before.length];
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** With fewer weeks before nothing can be called unusual. */
const LEAST_WEEKS = 3;
/** Twice the usual or half of it, beyond all that was seen before, and so many more or fewer. */
const TIMES = 2;
const LEAST_DIFFERENCE = 20;

/** What is so far from the usual that somebody may want to look. */
export function unusualIn(day: DayCounted, before: readonly DayCounted[]): MailProblem[] {
  return compared(day, before).flatMap(({ figure, count, before }) => {
    if (before.length < LEAST_WEEKS) return [];
    const [usual, least, most] = [medianOf(before), before[0] as number, before.at(-1) as number];
    if (Math.abs(count - usual) < LEAST_DIFFERENCE) return [];
    const isMore = count > most && count >= TIMES * usual;
    const isFewer = count < least && count * TIMES <= usual;
    const told = isMore ? figure.more : isFewer ? figure.fewer : undefined;
    if (!told) return [];
    return [
      {
        state: told.state,
        name: "unusual",
        what: `${count} ${told.what}, usually ${usual} (${least} to ${most} in ${before.length} weeks)`,
        seen: { ...unseen(), count },
        command: told.command,
      },
    ];
  });
}
