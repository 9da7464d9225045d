/**
 * A report as a page for people: a first line that may become the subject of a mail, what the logs
 * lack, the tables, and at the end what it all rests on. No line is wider than the screen, but for
 * commands that are to be copied.
 */
import type { Coverage } from "../pipeline/coverage.ts";
import type { Filter } from "../reports/filter/filter.ts";
import { besidesPeriod } from "../reports/filter/period.ts";
import { printFilter } from "../reports/filter/print.ts";
import { countOf, dangersIn, PROBLEMS } from "../reports/problem-rows.ts";
import { lackingWords } from "../reports/reach.ts";
import type { Report, Table } from "../reports/report.ts";
import { periodText } from "../time/format.ts";
import { compareInstants } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { Colours } from "./colours.ts";
import { coverageText, lackingOf, lackingText } from "./coverage.ts";
import { SUBJECT_WIDTH } from "./front-line.ts";
import { fitted } from "./helptext.ts";
import { leftOutWords } from "./output/layout.ts";
import { renderTable } from "./output/table.ts";
import { toldLines } from "./output/told.ts";
import type { Screen } from "./screen.ts";

export interface Answer {
  asked: Report;
  filter: Filter;
  tables: Table[];
  period: Period;
  zone: Zone;
  coverage: Coverage;
  /** The first line, where that is not the title: what the answer comes to. */
  verdict?: string | undefined;
  /** What JSON has besides. */
  more?: Readonly<Record<string, unknown>>;
}

export function reportPage(answer: Answer, screen: Screen): string[] {
  const { zone, coverage, verdict } = answer;
  const tables = tablesShown(answer, screen.wide);
  const width = screen.reportWidth;
  const { strong } = screen.colours;
  const [before, behind] = lackingAround(answer);
  const pieces = [
    ...(verdict === undefined ? [] : [`${strong(fitted(verdict, width))}\n`]),
    ...before.map((line) => `${fitted(line, width)}\n`),
    head(answer, verdict === undefined ? strong : (title) => title, width),
  ];
  let leftOut = 0;
  for (const table of tables) {
    const title = strong(fitted(table.form.title, width));
    pieces.push("\n", tables.length > 1 ? `${title}\n` : "");
    if (table.form.told && width !== undefined) {
      pieces.push(...toldLines(table, zone, width));
    } else {
      const one = renderTable(table, { zone, screen: { ...screen, width } });
      for (const line of one.lines) pieces.push(line);
      leftOut += one.leftOut;
    }
    if (table.rows.length === 0) pieces.push("(none)\n");
    for (const note of table.notes) pieces.push(`${fitted(note, width)}\n`);
  }
  const proof = [...leftOutWords(leftOut), coverageText(coverage, zone), ...behind].join("\n");
  pieces.push(`\n${fitted(proof, width)}\n`);
  return pieces;
}

/** The title with what was asked for, and the period: in one line if there is room. */
function head(answer: Answer, strong: Colours["strong"], width: number | undefined): string {
  const title = titleOf(answer);
  const words = periodWords(answer);
  const isOneLine = title.length + words.length + 3 <= SUBJECT_WIDTH;
  return isOneLine
    ? `${strong(title)}   ${words}\n`
    : `${strong(fitted(title, width))}\n${fitted(words, width)}\n`;
}

/** What the report is about; the period that was asked for is told besides. */
export function titleOf({ asked, filter }: Pick<Answer, "asked" | "filter">): string {
  const query = queryBesidesPeriod(filter);
  return `${asked.title}${query && `, for ${query}`}`;
}

/**
 * Each table as a person reads it: of problems those that somebody may have to act on, the others behind a count.
 */
export function tablesShown({ tables }: Pick<Answer, "tables">, wide: boolean): Table[] {
  return wide
    ? [...tables]
    : tables.map((table) => (table.form === PROBLEMS ? behindCount(table) : table));
}

function behindCount(table: Table): Table {
  const notes = countOf(table, "note");
  if (notes === 0) return table;
  const { rows } = dangersIn(table);
  const more = rows.length > 0 ? " more" : "";
  const need = notes === 1 ? "needs" : "need";
  return { ...table, rows, notes: [`${notes}${more} that ${need} nobody: --wide`, ...table.notes] };
}

/** What was asked for, in words; "" if that was everything in the period. */
export function queryBesidesPeriod(filter: Filter): string {
  return printFilter(besidesPeriod(filter));
}

/** No log of the kind that the report is made from was read: no figure of it is known. */
export function isUnread({ asked, coverage }: Pick<Answer, "asked" | "coverage">): boolean {
  return lackingOf(coverage).notRead.some((kind) => kind === asked.needs[0]);
}

/** What the logs lack, before the report; behind it, what it can do without. */
export function lackingAround({ asked, coverage, zone }: Answer): [string[], string[]] {
  const { notRead, ...rest } = lackingOf(coverage);
  const main = notRead.filter((kind) => kind === asked.needs[0]);
  const others = notRead.filter((kind) => kind !== asked.needs[0]);
  return [
    lackingText({ ...coverage, ...rest, notRead: main }, zone),
    lackingWords({ notCovered: [], notRead: others }, zone),
  ];
}

export function periodWords(answer: Answer): string {
  const { from, to } = periodShown(answer);
  if (answer.coverage.lines === 0) return "nothing new was written";
  return periodText(from, to, answer.zone) || "no times in the log";
}

/** What was asked for; a side that was not asked for is the log's, if that is in the period. */
export function periodShown({ period, coverage }: Pick<Answer, "period" | "coverage">): Period {
  const from = period.from ?? coverage.from;
  const to = period.to ?? coverage.to;
  if (from && to && compareInstants(from, to) > 0) return period;
  return { ...(from && { from }), ...(to && { to }) };
}
