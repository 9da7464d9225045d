/**
 * `qtrail sql`: a question in SQL to what the store holds.
 */
import { buffer } from "node:stream/consumers";
import type { TableForm } from "../reports/report.ts";
import { utc } from "../time/zones.ts";
import { againOn } from "./again.ts";
import { type Call, command, count, grouped, onOff } from "./command.ts";
import { coverageJson, coverageText, plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { type Format, OUTPUT, PERIOD, READING, STORE } from "./flags.ts";
import { orTrouble, stdinIsGiven, warning, zoneOf } from "./logs.ts";
import { formatOf } from "./output/format.ts";
import { renderTable } from "./output/table.ts";
import { periodOf } from "./period.ts";
import { openScreen, type Screen } from "./screen.ts";
import { filterOf } from "./search.ts";
import { MOST_SHOWN, writeAnswer } from "./sql-answer.ts";
import { storeThere } from "./stored.ts";

const { fields: _, ...FORMATS_OF_ROWS } = OUTPUT;
const MEMORY = 600;
const SECONDS = 60;

const flags = {
  ...grouped("The store", {
    tables: onOff("the tables that can be asked, their columns, and what these mean"),
    store: { ...STORE.store, about: "the folder of the store; else the usual one" },
    memory: count("MB", `how much memory the query may take (default ${MEMORY})`, { least: 50 }),
    timeout: count("SECONDS", `how long it may work (default ${SECONDS})`, {
      example: String(SECONDS),
    }),
  }),
  ...PERIOD,
  ...FORMATS_OF_ROWS,
  tz: { ...READING.tz, about: "zone of --since, --until and --on; the answer is in UTC" },
  utc: READING.utc,
};

export const sql = command({
  name: "sql",
  summary: "ask the store in SQL",
  about: [
    "Carries out a query over what the store holds: the words of the command line, or standard input. `qtrail sql --tables` lists the tables: messages, recipients, deliveries (the attempts), sessions, refusals, notices, loads. Rows of one message, and of one session, have the same `sequence`: join by it. What is still in the queue is there too, as it was at the last import.",
    "The SQL is DuckDB's. One statement that reads is carried out, over these tables and nothing else: no file, no network, no setting. Moments are TIMESTAMP in UTC, to the microsecond, and are shown so. `id_of('4c3he...')` gives the number of an id: `WHERE id_number = id_of('...')` finds one message quickly. With --since, --until and --on the tables hold that time only, and no other day's file is opened: a message counts when it came in, all else when it happened.",
    "Every file is checked before it is read; what is damaged is left out, and said. The order of rows is that of ORDER BY, else any.",
    `Formats: csv, tsv, ndjson and json are written as rows come, a table or md has the first ${MOST_SHOWN} rows. In JSON a number past 53 bits is a text, and a list or a struct is one; elsewhere these are JSON.`,
    "Exit status: 0, 1 if there is no row, 2 if the query is wrong or something could not be read, 130 if it was interrupted.",
  ],
  arguments: [{ usage: "[QUERY...]", about: "the query; none: standard input" }],
  flags,
  examples: [
    { command: "qtrail sql --tables", about: "what can be asked" },
    {
      command:
        "qtrail sql 'SELECT domain, count(*) FROM deliveries GROUP BY domain ORDER BY 2 DESC LIMIT 10'",
      about: "the ten domains with the most attempts",
    },
    {
      command:
        "qtrail sql --since 7d 'SELECT id, sender, bytes FROM messages ORDER BY bytes DESC LIMIT 5'",
      about: "the largest messages of a week",
    },
    {
      command: "qtrail sql -o csv < monthly.sql > monthly.csv",
      about: "a query of a file, for a spreadsheet",
    },
  ],
  run,
});

async function run({ args, flags: given, now }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given);
  const format = formatOf(given);
  if (given.tables) return tellTables(format, given.raw, screen);
  const query = await queryOf(args);
  const times = { now, zone: zoneOf(given) };
  const period = periodOf(
    filterOf(given, [], { name: "sql", kinds: ["queue", "sessions"] }),
    times,
  );
  const folder = await storeThere(given.store);
  const { StoreQuery } = await import("../store/sql/asking.ts");
  const stop = new AbortController();
  const limits = { memory: given.memory ?? MEMORY, seconds: given.timeout ?? SECONDS };
  const asking = new StoreQuery(folder, { ...limits, period, stop });
  const interrupt = (): never => {
    stop.abort(); // Node waits for DuckDB
    process.exit(INTERRUPTED);
  };
  process.on("SIGINT", interrupt);
  try {
    const answer = await asking.answer(query);
    const { rows, isWhole, remarks } = await writeAnswer(answer, {
      format,
      raw: given.raw,
      screen,
      coverage: () => coverageJson(asking.coverage()),
    });
    const read = asking.coverage();
    const coverage = { ...read, again: againOn([], given, { read }) };
    for (const trouble of coverage.troubles) screen.talk(warning(trouble));
    const count = isWhole
      ? `${plural(rows, "row")}.`
      : `The first ${plural(rows, "row")}; there are more: -o csv has all.`;
    const words = [...remarks, `${count}  ${coverageText(coverage, utc)}`].join("\n");
    if (format === "table" || format === "md")
      await screen.write(`${rows > 0 ? "\n" : ""}${words}\n`);
    else screen.talk(words);
    return orTrouble(rows > 0 ? 0 : 1, coverage);
  } finally {
    process.off("SIGINT", interrupt);
    asking.close();
  }
}

async function queryOf(words: readonly string[]): Promise<string> {
  const isPiped = words.length === 0 && stdinIsGiven();
  const query = isPiped ? (await buffer(process.stdin)).toString() : words.join(" ");
  if (query.trim() !== "") return query;
  throw new UserError("no query was given", {
    hint: "write: qtrail sql 'SELECT * FROM messages LIMIT 5'; what there is: qtrail sql --tables",
  });
}

/** For people a list for each table, for programs one of all columns. */
async function tellTables(format: Format, raw: boolean, screen: Screen): Promise<number> {
  const { VIEWS } = await import("../store/sql/views.ts");
  if (format !== "table") {
    const rows = VIEWS.flatMap(({ name, columns }) =>
      Object.entries(columns).map(([column, { type, about }]) => [name, column, type, about]),
    );
    await writeAnswer(
      {
        columns: ["table", "column", "type", "about"].map((name) => ({
          name,
          type: "VARCHAR",
          kind: "other",
        })),
        async *rows() {
          yield rows;
        },
      },
      { format, raw, screen, coverage: () => ({}) },
    );
    return 0;
  }
  const parts = VIEWS.map(({ name, about, columns }) => {
    const rows = Object.entries(columns).map(([column, { type, about }]) => [column, type, about]);
    const { lines } = renderTable({ form: TABLE, rows, notes: [] }, { zone: utc, screen });
    return `${screen.colours.strong(name)}: ${about}\n${lines.join("")}`;
  });
  await screen.show(parts.join("\n"));
  return 0;
}

const TABLE: TableForm = {
  name: "columns",
  title: "Columns",
  columns: [
    { name: "column", about: "its name", type: "text", narrow: "stays" },
    { name: "type", about: "as SQL has it", type: "text", narrow: "stays" },
    { name: "about", about: "what it tells", type: "text", narrow: "answer", sentence: true },
  ],
};

const INTERRUPTED = 130;
