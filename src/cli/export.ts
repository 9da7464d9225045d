/**
 * `qtrail export`: what the logs and the store tell, for other programs, as much as there is of it.
 */

import { jsonText } from "../bytes/json-text.ts";
import { choiceOf } from "../reports/filter/chosen.ts";
import type { Filter } from "../reports/filter/filter.ts";
import { isOfTime } from "../reports/filter/period.ts";
import type { Period } from "../time/words.ts";
import { utc } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";
import { messageJson } from "../tracking/json.ts";
import { sessionJson } from "../tracking/sessions/json.ts";
import { againOn } from "./again.ts";
import { type Call, command, grouped, text } from "./command.ts";
import { against, coverageJson, coverageText, plural } from "./coverage.ts";
import { ecsOfMessage, ecsOfSession } from "./ecs.ts";
import { UserError } from "./error.ts";
import { filtersOn, READING, SCREEN, STORE } from "./flags.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { orTrouble, readFacts, readOptions, timeContext, warning } from "./logs.ts";
import { periodOf } from "./period.ts";
import { bundle, openScreen, type Screen } from "./screen.ts";
import { filterOf, sortArguments } from "./search.ts";
import { storeThere } from "./stored.ts";

const SEARCHED = { name: "export", kinds: ["queue", "sessions"] } as const;

const EXPORTS = ["ndjson", "ecs", "parquet"] as const;

const flags = {
  ...grouped("Output", {
    output: text("FORMAT", `format: ${EXPORTS.join(", ")} (default ndjson)`, {
      short: "o",
      choices: EXPORTS,
    }),
    into: text("DIR", "of parquet: the folder that is made, with a file for each table"),
  }),
  ...filtersOn("messages and sessions", SEARCHED.kinds),
  ...STORE,
  ...SCREEN,
  ...READING,
};

export const exporting = command({
  name: "export",
  summary: "write what the store or the logs hold for other programs",
  about: [
    "ndjson has every message and every session as one JSON record a line, those of `find` and `sessions` (schemas qtrail/message@2 and qtrail/session@2), and the coverage as the last.",
    "ecs has events of the Elastic Common Schema, one a line: of each message, each delivery, each session and each refusal; which fields they have: docs/schema.md. Their event.id stays the same, so that what is sent again can replace what was there. The coverage is on standard error.",
    "parquet has the tables of `qtrail sql` as files in the folder DIR, which must be empty or not there yet; it is made of the store alone, and of filters only the period chooses.",
    "Messages and sessions stream in the order in which they are over, of a store day by day; those that are still open come last. A filter that only messages have leaves sessions out, and the other way round.",
    "Exit status: 0 if there was something, 1 if not, 2 if something could not be read or written.",
  ],
  arguments: [
    { usage: "[QUERY...]", about: "terms such as from:*@shop.example since:2d, as find has them" },
    {
      usage: "[PATH...]",
      about: "log files or directories; none: the store, else the logs that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    {
      command: "qtrail export -o ecs --since 1h > events.ndjson",
      about: "the last hour, for Elasticsearch or OpenSearch",
    },
    { command: "qtrail export --on 2026-11-19 | gzip > day.ndjson.gz", about: "a day, to keep" },
    { command: "qtrail export -o parquet --into tables", about: "all, for Python, R or DuckDB" },
  ],
  run,
});

async function run({ args, flags: given, now }: Call<typeof flags>): Promise<number> {
  const { words, paths } = sortArguments(args);
  const filter = filterOf(given, words, SEARCHED);
  const options = await readOptions(given);
  const patterns = patternGuard();
  const times = { ...timeContext(options, now), guard: patterns.guard };
  const period = periodOf(filter, times);
  const screen = await openScreen(given);
  if (given.output === "parquet") {
    refuseOfParquet(given, filter, paths);
    return writeParquet(await storeThere(given.store), given.into as string, period, screen);
  }
  if (given.into !== undefined)
    throw new UserError("--into: only parquet is written to a folder", {
      hint: "records go to standard output: > FILE",
    });
  const choice = choiceOf(filter, times);
  const recordsOf = RECORDS[given.output === "ecs" ? "ecs" : "ndjson"];
  const writer = bundle(screen.write);
  let records = 0;
  const onFact = (fact: Fact): void | Promise<void> => {
    const kind = fact.kind === "message" ? "queue" : "sessions";
    if ((fact.kind !== "message" && fact.kind !== "session") || !choice.kinds.includes(kind))
      return;
    const isFound =
      fact.kind === "message"
        ? choice.recipients(fact.message) !== undefined
        : choice.session(fact.session) !== undefined;
    if (!isFound) return;
    const found = recordsOf(fact);
    records += found.length;
    return writer.add(found.map((record) => `${jsonText(record)}\n`).join(""));
  };
  const kinds = choice.kinds;
  const facts = kinds.map((kind) => (kind === "queue" ? "message" : "session"));
  const asked = { period, kinds, withOrigins: true, withMail: true, facts, filter };
  const read = await readFacts(paths, { ...options, asked }, screen, onFact);
  patterns.cover(read);
  const coverage = against(read, { kinds, period, now }, againOn(paths, given, { filter, read }));
  if (given.output === "ecs")
    screen.talk(`${plural(records, "event")}.  ${coverageText(coverage, options.zone)}`);
  else await writer.add(`${jsonText(coverageJson(coverage))}\n`);
  await writer.flush();
  return orTrouble(records > 0 ? 0 : 1, coverage);
}

type Exportable = Extract<Fact, { kind: "message" | "session" }>;

const RECORDS: { ndjson(fact: Exportable): object[]; ecs(fact: Exportable): object[] } = {
  ndjson: (fact) => [
    fact.kind === "message" ? messageJson(fact.message) : sessionJson(fact.session),
  ],
  ecs: (fact) =>
    fact.kind === "message" ? ecsOfMessage(fact.message) : ecsOfSession(fact.session),
};

function refuseOfParquet(
  { into, noStore, host }: Call<typeof flags>["flags"],
  { terms }: Filter,
  paths: readonly string[],
): void {
  if (paths.length > 0 || noStore)
    throw new UserError("-o parquet is made of the store, and logs were named", {
      hint: "import them first: qtrail import; or -o ndjson, -o ecs",
    });
  if (host !== undefined || !terms.every(isOfTime))
    throw new UserError("-o parquet: tables are chosen by --since, --until and --on only", {
      hint: "-o ndjson and -o ecs take every filter, and qtrail sql every condition",
    });
  if (into === undefined)
    throw new UserError("-o parquet: it is several files, and no folder is named", {
      hint: "write: qtrail export -o parquet --into tables",
    });
}

async function writeParquet(
  folder: string,
  to: string,
  period: Period,
  screen: Screen,
): Promise<number> {
  const { exportParquet } = await import("../store/sql/exporting.ts");
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.on("SIGINT", interrupt);
  try {
    const { tables, coverage } = await exportParquet(folder, to, period, stop.signal);
    for (const trouble of coverage.troubles) screen.talk(warning(trouble));
    const said = tables.map(({ name, rows }) => `${plural(rows, "row")} of ${name}`);
    await screen.write(`Written into ${to}: ${said.join(", ")}.\n${coverageText(coverage, utc)}\n`);
    return orTrouble(tables.some(({ rows }) => rows > 0) ? 0 : 1, coverage);
  } catch (error) {
    if (stop.signal.aborted) return INTERRUPTED;
    throw error;
  } finally {
    process.off("SIGINT", interrupt);
  }
}

const INTERRUPTED = 130;
