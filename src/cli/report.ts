/**
 * `qtrail report`: an answer made from all facts; which reports there are, src/reports says.
 */

import { existsSync } from "node:fs";
import { type Choice, choiceOf, chosen, isOfChosen } from "../reports/filter/chosen.ts";
import { leftOutTest } from "../reports/filter/left-out.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { besidesPeriod, isOfTime } from "../reports/filter/period.ts";
import { looksLikeTerm } from "../reports/filter/query.ts";
import { REPORTS } from "../reports/index.ts";
import { dangersIn, PROBLEMS } from "../reports/problem-rows.ts";
import { isTold, type Lacking, LOG_KINDS, type LogKind } from "../reports/reach.ts";
import type { Cell, Given, Report, Table, TableForm } from "../reports/report.ts";
import { isOfFigures, withoutTexts } from "../reports/scope/figures-alone.ts";
import type { Instant } from "../time/instant.ts";
import { type Period, parseMoment } from "../time/words.ts";
import type { Fact } from "../tracking/facts.ts";
import { type Again, againOn } from "./again.ts";
import type { Asker } from "./asker.ts";
import { type Call, command, count, grouped, onOff, text } from "./command.ts";
import { COUNTED, countedAsAsked, countingWords, tablesByGroup } from "./counting-asked.ts";
import { against, lackingOf } from "./coverage.ts";
import { withCoverage } from "./coverage-rows.ts";
import { UserError } from "./error.ts";
import { COUNTING, FOLLOWING, filtersOn, OUTPUT, QUEUE_LIFETIME, READING, STORE } from "./flags.ts";
import { beginningIn, readSince } from "./following.ts";
import { frontLine } from "./front-line.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { hashesFor, withHashes } from "./hashed-filter.ts";
import { wrapped } from "./helptext.ts";
import { orTrouble, readFacts, readOptions, timeContext } from "./logs.ts";
import { machineUsers } from "./machine-users.ts";
import { chooseFields } from "./output/fields.ts";
import { typedAs } from "./redacted-filter.ts";
import { redactorFor } from "./redaction.ts";
import { checkMailing, isForPeople, printReport, REPORT_FORMATS } from "./report-formats.ts";
import { aroundOf, factsOf, keptFor } from "./report-from-store.ts";
import { isUnread } from "./report-page.ts";
import { openScreen } from "./screen.ts";
import { filterOf, sortArguments } from "./search.ts";
import { addToDays, periodWithBefore, usualDays, withUsual } from "./usual-days.ts";

const TOP = 10;
/** Of the overview, which is to be read at one go. */
const FRONT_TOP = REPORTS[0]?.top;

const NAME_WIDTH = Math.max(...REPORTS.map(({ name }) => name.length));
const REPORT_LIST = REPORTS.map(({ name, title }) => `${name.padEnd(NAME_WIDTH)}  ${title}`);

const flags = {
  ...filtersOn("messages and sessions", LOG_KINDS),
  ...grouped("What is counted", {
    top: count(
      "N",
      `rows of a list, the rest being one row; 0: all (default ${TOP}, in the overview ${FRONT_TOP})`,
      {
        least: 0,
      },
    ),
    at: text("TIME", "the moment that a report on the queue speaks of; else the log's end"),
    passwd: text(
      "FILE",
      "names of users by uid, as /etc/passwd of the machine that wrote the logs has them; else this machine's, where no logs are named",
    ),
    ...COUNTING,
    ...COUNTED,
    usual: onOff(
      "overview, of whole days: compare with the median of the same weekdays before, as far as the logs cover them whole",
    ),
    table: text("NAME", "only this table of the report"),
    problems: onOff(
      "overview: only what puts mail in danger, and what that rests on; nothing without any; exit with 1 if there is one",
    ),
    list: onOff("list the reports"),
    explain: onOff("instead of the report, what it counts and what its columns mean"),
    exitCode: onOff(
      "exit with 1 if the report has no rows, or the logs end before the period does",
    ),
  }),
  ...grouped("Following", { cursorFile: FOLLOWING.cursorFile }),
  ...OUTPUT,
  ...grouped("Output", {
    output: text("FORMAT", `format: ${REPORT_FORMATS.join(", ")}`, {
      short: "o",
      choices: REPORT_FORMATS,
    }),
    mailTo: text("ADDRESS", "with -o mime: whom the mail is for; sendmail -t sends it"),
    mailFrom: text("ADDRESS", "with -o mime: whom it is from; else whom sendmail says"),
  }),
  ...STORE,
  ...READING,
};

export const report = command({
  name: "report",
  summary: "count and rank: senders, domains, reasons, delays, the queue and more",
  about: [
    "Reads the logs through and prints a report; without a name, the overview. Every report says what it rests on, and its totals add up with the remainder named.",
    `The reports:\n${REPORT_LIST.map((line) => `  ${line}`).join("\n")}`,
    "Flags and terms of the query language choose what is counted, as in find and sessions: from, size, uid, qp, msg, id and words choose messages; to, domain, status, reason and report choose recipients, and only those are counted; ip, name, helo, user, verdict and rule choose sessions, as from, to and domain do in reports on these. ! leaves out a whole message or session. With --since, --until or --on, messages count that came into the queue in that time, and sessions that came in in it.",
    "csv and tsv have one table: the first, or the one that --table names.",
    "Exit status: 0, also for an empty report unless --exit-code is given; 2 on trouble.",
  ],
  arguments: [
    { usage: "[NAME]", about: "a report", completes: REPORTS.map(({ name }) => name) },
    { usage: "[QUERY...]", about: "terms such as to:grey.example status:deferred since:2d" },
    { usage: "[PATH...]", about: "log files or directories", completes: "paths" },
  ],
  flags,
  examples: [
    { command: "qtrail report", about: "the overview of everything in the log" },
    { command: "qtrail report --on yesterday", about: "yesterday's report, for a cron job" },
    ...REPORTS.slice(1, 3).map(({ name, title }) => ({
      command: `qtrail report ${name}`,
      about: title,
    })),
    {
      command: "qtrail report reasons --to grey.example --since yesterday",
      about: "why mail to one domain was put off or failed",
    },
    {
      command: "qtrail report sender-domains --per day --fold",
      about: "how much each domain sent on each day, lists and forwarded mail under who is known",
    },
    { command: "qtrail report clients --by network", about: "who connects, by network" },
    { command: "qtrail report senders -o csv > senders.csv", about: "for a spreadsheet" },
  ],
  run,
});

async function run({ args, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given, asker.outlet);
  if (given.list) {
    await screen.show(REPORT_LIST.map((line) => `${line}\n`).join(""));
    return 0;
  }
  const { asked: named, words, paths } = reportNamed(args, asker);
  const asked = countedAsAsked(named, given);
  const isFigures = asker.seen?.isFigures === true;
  if (isFigures && !asked.tables.some(isOfFigures))
    throw new UserError("what is asked for lists single messages, or replies word for word", {
      hint: "it is shown to those who may see mail",
    });
  if (given.problems && asked.name !== "overview")
    throw new UserError(`--problems: report ${asked.name} does not tell of problems`, {
      hint: "write: qtrail report --problems",
    });
  if (given.usual && asked.name !== "overview")
    throw new UserError(`--usual: report ${asked.name} is not compared with other days`, {
      hint: "write: qtrail report --on yesterday --usual",
    });
  const wanted = given.problems ? PROBLEMS.name : given.table;
  checkTable(asked, wanted);
  checkMailing(given);
  if (given.explain) {
    await screen.show(explanation(asked));
    return 0;
  }
  const searched = {
    name: `report ${asked.name}`,
    kinds: asked.needs,
    others: reportsOn,
  };
  const typed = await withHashes(filterOf(given, words, searched), given, paths);
  const options = await readOptions(given, asker);
  const patterns = patternGuard({ all: asker.patternMilliseconds });
  const times = { ...timeContext(options, now), guard: patterns.guard };
  const { cursorFile } = given;
  const following = { follow: false, cursorFile };
  const { filter, period, since } = beginningIn(typed, times, following);
  const choice = choiceOf(filter, times);
  refuseTable(asked, wanted, choice);
  const users = await machineUsers(given.passwd, paths, given.store);
  const asks = {
    top: given.top === 0 ? Number.POSITIVE_INFINITY : (given.top ?? asked.top ?? TOP),
    queueLifetime: given.queueLifetime ?? QUEUE_LIFETIME,
    ...(given.leaveOut.length > 0 && {
      isLeftOut: leftOutTest(
        given.leaveOut.map((typed) => typedAs(typed, redactorFor(given))),
        await hashesFor(given, paths),
      ),
    }),
    ...(given.at !== undefined && { at: parseMoment(given.at, times) }),
    ...(users && { users }),
    offsetAt: options.zone.offsetAt,
  } satisfies Given;
  const fold = chosen(asked.fold(asks), choice);
  const usual = given.usual
    ? usualDays(period, times, asks, choiceOf(besidesPeriod(filter), times))
    : undefined;
  const reading = usual ? periodWithBefore(usual) : period;
  const add = (fact: Fact): void => {
    fold.add(fact);
    if (usual) addToDays(usual, fact);
  };
  const about = asked.looksBeyond
    ? { around: aroundOf(reading) }
    : { asked: { period: reading, kinds: asked.needs, facts: factsOf(asked), filter } };
  const isOfAll = filter.terms.every(isOfTime) && !usual && given.at === undefined && !given.fold;
  const kept = isOfAll ? keptFor(asked, fold, given.per, period) : undefined;
  const { coverage: read, save } = await readSince(
    { paths, options, given: following, screen, now, since },
    (follower) => follower.facts(add),
    () => readFacts(paths, { ...options, ...about, kept }, screen, add),
  );
  patterns.cover(read);
  const kinds = asked.needs.filter((kind) => choice.kinds.includes(kind));
  const again = againOn(paths, given, { filter, kindsOf, read });
  const coverage = against(read, { kinds, period: periodNeeded(period, asks.at), now }, again);
  const lacking = lackingOf(coverage);
  const forPeople = isForPeople(given);
  const isDrawn = ["html", "mime"].includes(given.output ?? "");
  const isShown = ({ form, rows, notes }: Table): boolean =>
    (!form.detail || !forPeople || screen.wide || (isDrawn && form.charted === true)) &&
    (!form.onlyWithRows || rows.length + notes.length > 0);
  const counted = fold.tables(coverage.to);
  const told = (usual ? withUsual(counted, usual, coverage) : counted)
    .filter(({ form }) => isOfChosen(form, asked, choice) && isTableTold(form, asked, lacking))
    .map((table) => withCoverage(table, coverage, period, options.zone))
    .map((table) => withCommands(table, again));
  const tables = told
    .filter(({ form }) => !isFigures || isOfFigures(form))
    .map((table) => (isFigures ? withoutTexts(table) : table))
    .filter((table) => (wanted ? table.form.name === wanted : isShown(table)))
    .map((table) => (given.problems ? dangersIn(table) : table))
    .map((table) => withFields(table, given.fields));
  const verdict = tables.some(({ form }) => form.name === PROBLEMS.name)
    ? frontLine(told)
    : asked.verdict?.(told);
  const answer = { asked, filter, tables, period, zone: options.zone, coverage, verdict };
  const isEmpty = tables.every(({ rows }) => rows.length === 0);
  if (given.problems) {
    const isToTell = !isEmpty || isUnread(answer);
    if (isToTell || !forPeople) await printReport(answer, { ...given, now }, screen);
    save();
    return orTrouble(isToTell ? 1 : 0, coverage);
  }
  await printReport(answer, { ...given, now }, screen);
  save();
  const isAlarming = lacking.notCovered.some((one) => one.isAlarming);
  return orTrouble(given.exitCode && (isEmpty || isAlarming) ? 1 : 0, coverage);
}

/** The period that was asked for, up to the moment that the report speaks of. */
function periodNeeded({ from, to }: Period, at: Instant | undefined): Period {
  const end = to ?? at;
  return { ...(from && { from }), ...(end && { to: end }) };
}

/** Whether a log was read that the table is made from: zeros would be told as if one had been. */
function isTableTold(form: TableForm, { needs }: Report, lacking: Lacking): boolean {
  const kind = form.needs ?? needs[0];
  return kind === undefined || kind === "any" || isTold(lacking, kind);
}

/** The commands that tell more, for these logs. */
function withCommands(table: Table, again: Again): Table {
  const column = table.form.columns.findIndex(({ name }) => name === "see");
  if (column < 0) return table;
  const row = (cells: Cell[]) => cells.with(column, again(String(cells[column])));
  return { ...table, rows: table.rows.map(row) };
}

/** The first argument is a report if there is one of that name, or the last; the rest are a query and paths. */
function reportNamed(
  args: string[],
  asker: Asker,
): { asked: Report; words: string[]; paths: string[] } {
  const named = (word: string | undefined): Report | undefined =>
    REPORTS.find(({ name }) => name === word?.toLowerCase());
  const [first, ...rest] = args;
  const byFirst = named(first);
  if (byFirst) return { asked: byFirst, ...sortArguments(rest, asker) };
  const byLast = named(args.at(-1));
  if (byLast) return { asked: byLast, ...sortArguments(args.slice(0, -1), asker) };
  const isOther =
    first === undefined || first === "-" || looksLikeTerm(first) || /[^\w-]/.test(first);
  if (isOther || (asker.namesFiles && existsSync(first)))
    return { asked: REPORTS[0] as Report, ...sortArguments(args, asker) };
  const names = REPORTS.map(({ name }) => name);
  const meant = nearest(first.toLowerCase(), names);
  throw new UserError(`there is no report and no file "${first}"`, {
    hint: meant ? `did you mean: qtrail report ${meant}` : `the reports are ${names.join(", ")}`,
  });
}

function kindsOf(report: string): readonly LogKind[] {
  return REPORTS.find(({ name }) => name === report)?.needs ?? [];
}

/** The reports that are made from one kind of log alone, by name. */
function reportsOn(kind: LogKind): string {
  const names = REPORTS.flatMap(({ name, needs }) => (needs.join() === kind ? name : []));
  return names.join(", ");
}

/** A table that would tell of all mail is no answer to a question about some. */
function refuseTable(report: Report, wanted: string | undefined, choice: Choice): void {
  const form = report.tables.find(({ name }) => name === wanted);
  if (!form || isOfChosen(form, report, choice)) return;
  const others = report.tables.filter((one) => isOfChosen(one, report, choice));
  throw new UserError(`--table ${form.name}: it is made from what nothing asked for chooses`, {
    hint: `ask for ${others.map(({ name }) => name).join(", ")}, or without the filter`,
  });
}

function checkTable({ name, tables }: Report, wanted: string | undefined): void {
  const names = tables.map((form) => form.name);
  if (wanted === undefined || names.includes(wanted)) return;
  const meant = nearest(wanted, names);
  throw new UserError(`--table: report ${name} has no table "${wanted}"`, {
    hint: meant ? `did you mean --table ${meant}?` : `its tables are ${names.join(", ")}`,
    corrections: [[wanted, meant ?? (names[0] as string)]],
  });
}

export function withFields(table: Table, names: string | undefined): Table {
  if (names === undefined) return table;
  const { form, row } = chooseFields(table.form, names);
  return { ...table, form, rows: table.rows.map(row) };
}

export function explanation(report: Report): string {
  const { name, title, about, tables } = report;
  const formText = (form: TableForm, how: string): string => {
    const columns = form.columns.map(({ name, about }) => `  ${name.padEnd(14)}${about}\n`);
    return `\n${form.title} (${how})\n${columns.join("")}`;
  };
  const forms = [
    ...tables.map((form) => formText(form, `--table ${form.name}`)),
    ...tablesByGroup(report).map(({ by, form }) => formText(form, `--by ${by}`)),
  ];
  const words = [about, countingWords(report)].filter(Boolean).map((text) => wrapped(text, 80));
  return `report ${name}: ${title}\n\n${words.join("\n\n")}\n${forms.join("")}`;
}
