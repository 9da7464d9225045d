/**
 * `qtrail queue`: what waits, for what, and until when, as a page; its figures are those of `report queue`.
 */
import type { Coverage } from "../pipeline/coverage.ts";
import { choiceOf, chosen } from "../reports/filter/chosen.ts";
import { periodAsked } from "../reports/filter/period.ts";
import { queue as report } from "../reports/queue.ts";
import type { Given } from "../reports/report.ts";
import { rfc3339 } from "../time/format.ts";
import { later } from "../time/instant.ts";
import { parseMoment } from "../time/words.ts";
import { againOn } from "./again.ts";
import { type Call, command, count, grouped, text } from "./command.ts";
import { against, coverageText, lackingOf, lackingText } from "./coverage.ts";
import { COUNTING, filtersOn, OUTPUT, QUEUE_LIFETIME, READING, STORE } from "./flags.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { withHashes } from "./hashed-filter.ts";
import { fitted } from "./helptext.ts";
import { orTrouble, readFold, readOptions, timeContext } from "./logs.ts";
import { formatOf } from "./output/format.ts";
import { isBeforeLog, momentShown, queuePage, queueSaid } from "./queue-page.ts";
import { withFields } from "./report.ts";
import { printReport } from "./report-formats.ts";
import { keptFor } from "./report-from-store.ts";
import { queryBesidesPeriod } from "./report-page.ts";
import { openScreen } from "./screen.ts";
import { filterOf, sortArguments } from "./search.ts";

const SEARCHED = { name: "queue", kinds: ["queue"] } as const;
const TOP = 10;

const flags = {
  ...filtersOn("messages", SEARCHED.kinds),
  ...grouped("Which queue", {
    at: text("TIME", "the queue as it was at this moment; else at the end of the log"),
    queueLifetime: COUNTING.queueLifetime,
    top: count("N", `rows of the list, the rest being one row; 0: all (default ${TOP})`, {
      least: 0,
    }),
  }),
  ...OUTPUT,
  ...STORE,
  ...READING,
};

export const queue = command({
  name: "queue",
  summary: "show what waits in the queue, why, and when it is tried again",
  about: [
    "Shows the queue as the log tells it: how much waits, for which destination and why, with the last literal reply, the next attempt by qmail's schedule and the time of giving up; what is being tried at that moment and since when; and in what qmail-qread and qmail-qstat may differ from it. While qmail-send is stopped no attempt is coming, and that is said instead.",
    "--at shows any moment that the log reaches. Of a later one it tells what will have been tried by then, never with what success.",
    "Flags and terms of the query language choose messages and recipients, as in find. json, ndjson and md have the tables of `report queue`; csv and tsv have a row for each recipient that waits.",
    "Exit status: 0, also if nothing waits; 1 if no log tells of it: none of qmail-send was read, or it begins after the moment; 2 on trouble.",
  ],
  arguments: [
    { usage: "[QUERY...]", about: "terms such as to:grey.example reason:mailbox-full" },
    { usage: "[PATH...]", about: "log files or directories", completes: "paths" },
  ],
  flags,
  examples: [
    { command: "qtrail queue", about: "what waits, for what, and until when" },
    { command: "qtrail queue --to silent.test", about: "what waits for one domain" },
    { command: "qtrail queue --at '2026-11-18 03:00'", about: "the queue at a past moment" },
    {
      command: "qtrail queue --from billing@shop.example -o csv --fields id,recipient",
      about: "the ids of one sender's waiting mail",
    },
  ],
  run,
});

async function run({
  args,
  flags: given,
  now: present,
  asker,
}: Call<typeof flags>): Promise<number> {
  const { words, paths } = sortArguments(args, asker);
  const filter = await withHashes(filterOf(given, words, SEARCHED), given, paths);
  const options = await readOptions(given, asker);
  const patterns = patternGuard({ all: asker.patternMilliseconds });
  const times = { ...timeContext(options, present), guard: patterns.guard };
  const screen = await openScreen(given, asker.outlet);
  const period = periodAsked(filter, times);
  const queueLifetime = given.queueLifetime ?? QUEUE_LIFETIME;
  const at = given.at === undefined ? undefined : parseMoment(given.at, times);
  const asks: Given = {
    top: given.top === 0 ? Number.POSITIVE_INFINITY : (given.top ?? TOP),
    queueLifetime,
    ...(at && { at }),
    offsetAt: options.zone.offsetAt,
  };
  const fold = chosen(report.fold(asks), choiceOf(filter, times));
  const isOfAll = filter.terms.length === 0 && !at;
  const isOfSome = options.seen !== undefined && !at;
  const fromStore = isOfSome
    ? { isOfOpen: true }
    : isOfAll
      ? { kept: keptFor(report, fold, undefined, period) }
      : { around: { ...(at && { from: later(at, -AGES * queueLifetime), to: later(at, 1) }) } };
  const read = await readFold(paths, { ...options, ...fromStore }, screen, fold);
  patterns.cover(read);
  const again = againOn(paths, given, { filter, read });
  const needed = { ...period, ...(at && !period.to && { to: at }) };
  const coverage = against(read, { kinds: SEARCHED.kinds, period: needed, now: present }, again);
  const tables = fold.tables(coverage.to);
  const format = formatOf(given);
  const { from, to: end } = coverage;
  const { zone } = options;
  const query = queryBesidesPeriod(filter);
  const isUnread = isWithoutQueue(coverage);
  const asked = { tables, at, isUnread, from, end, queueLifetime, query, zone, again };
  if (format === "table") {
    const fit = (line: string): string => `${fitted(line, screen.reportWidth)}\n`;
    await screen.show([
      ...lackingText(coverage, zone).map(fit),
      ...queuePage(asked, screen),
      `\n${fit(coverageText(coverage, zone))}`,
    ]);
  } else {
    const isOne = format === "csv" || format === "tsv" || given.fields !== undefined;
    const shown = tables
      .filter(({ form }) => !isOne || form.name === "recipients")
      .map((table) => (isUnread ? { ...table, notes: [] } : table))
      .map((table) => withFields(table, given.fields));
    const { verdict, now, besides } = queueSaid(asked);
    const moment = momentShown(asked);
    const more = { ...(moment && { at: rfc3339(moment) }), now, besides };
    const answer = { asked: report, filter, tables: shown, period, zone, coverage, verdict, more };
    const unmailed = { ...given, mailTo: undefined, mailFrom: undefined, now: present };
    await printReport(answer, unmailed, screen);
  }
  return orTrouble(isWithoutQueue(coverage) || isBeforeLog({ at, from }) ? 1 : 0, coverage);
}

/** A message may have come in so many lifetimes before a moment at which it is in the queue: qmail-send was stopped. */
const AGES = 4;

function isWithoutQueue(coverage: Coverage): boolean {
  return lackingOf(coverage).notRead.includes("queue");
}
