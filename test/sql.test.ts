/**
 * SQL over a store of the demo, and what is exported of it: both say what other commands say, and by SQL nothing else
 * can be reached.
 *
 * Not tested here: how much memory a query takes, and how long; what a terminal shows.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Answer, answerTo } from "../bench/answers/asking.ts";
import { ECS_FIELDS } from "../src/cli/ecs.ts";
import { type AnswerValue, openDuckDB, quoted } from "../src/store/duckdb.ts";
import { manifestIn } from "../src/store/reader.ts";
import { StoreQuery } from "../src/store/sql/asking.ts";
import { tablesIn } from "../src/store/sql/statement.ts";
import { VIEWS } from "../src/store/sql/views.ts";
import type { Period } from "../src/time/words.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qtrail-sql-"));
const store = join(home, "store");
/** A week of it. */
const LOGS = [join(home, "send/current"), "corpus/demo/pop3d"];
after(() => rmSync(home, { recursive: true, force: true }));

const VALUES = `SELECT 12345678901234567890 AS big, 1.50 AS price, 'nan'::DOUBLE AS nan, NULL AS nothing, true AS yes,
  [1, 2] AS list, {'a': TIMESTAMP '2026-11-19 08:14:07'} AS struct, MAP {'k': 1} AS map, DATE '2026-11-19' AS day, DATE '-infinity' AS dawn,
  TIMESTAMP '2026-11-19 08:14:07.5' AS at, TIMESTAMP 'infinity' AS never, INTERVAL 3 DAY AS span,
  '\\x00a'::BLOB AS bytes, chr(27) || '[31m' AS red, '=cmd' AS formula, 1 AS one, 2 AS one`;

const sql = (...words: string[]): string[] => ["sql", "--store", store, "-q", ...words];

/** In their order. */
const ASK = {
  import: ["import", "--store", store, "--utc", ...LOGS],
  nothing: ["import", "--store", join(home, "nothing"), join(home, "nowhere")],
  nowhere: ["import", "--store", "", ...LOGS],
  early: sql("--utc", "--on", "2026-11-12", "-o", "json", "SELECT 1 AS one"),
  late: sql("--utc", "--on", "2026-11-15", "-o", "json", "SELECT 1 AS one"),
  find: ["find", "--utc", "-o", "ndjson", "-q", ...LOGS],
  ndjson: sql("-o", "ndjson", VALUES),
  csv: sql("-o", "csv", VALUES),
  json: sql("-o", "json", "SELECT 1 AS one"),
  table: sql("SELECT chr(27) || '[31m' AS red"),
  none: sql("SELECT * FROM messages WHERE false"),
  many: sql("SELECT * FROM range(20000)"),
  tables: sql("--tables", "-o", "csv"),
  exported: ["export", ...LOGS],
  exportedOfStore: ["export", "--store", store],
  ecs: ["export", "--store", store, "-o", "ecs", "-q"],
  bounced: ["export", "--store", store, "status:bounced"],
  parquet: ["export", "--store", store, "-o", "parquet", "--into", join(home, "tables")],
  again: ["export", "--store", store, "-o", "parquet", "--into", join(home, "tables")],
  filtered: ["export", "--store", store, "-o", "parquet", "status:bounced", "--into", "x"],
};
let answers: { [Name in keyof typeof ASK]: Answer };

before(async () => {
  mkdirSync(join(home, "send"));
  copyFileSync("corpus/demo/send/@400000006afe559f10924964.s", LOGS[0] as string);
  const all: Answer[] = [];
  for (const words of Object.values(ASK)) all.push(await answerTo(words));
  answers = Object.fromEntries(Object.keys(ASK).map((name, i) => [name, all[i]])) as typeof answers;
  assert.equal(answers.import.status, 0, answers.import.stderr);
});

const LIMITS = { memory: 600, seconds: 30 };

async function rowsOf(
  sql: string,
  limits: Partial<typeof LIMITS> & { period?: Period } = {},
): Promise<AnswerValue[][]> {
  const stop = new AbortController();
  const query = new StoreQuery(store, { ...LIMITS, period: {}, stop, ...limits });
  try {
    const rows: AnswerValue[][] = [];
    for await (const some of (await query.answer(sql)).rows()) rows.push(...some);
    return rows;
  } finally {
    query.close();
  }
}

test("its tables hold what the logs tell, and ids are those that are shown", async () => {
  const messages = recordsOf(answers.find, "qtrail/message@2");
  const recipients = messages.flatMap((one) => one.recipients);
  const counted = `SELECT (SELECT count(*) FROM messages), (SELECT count(*) FROM recipients),
    (SELECT sum(deliveries) FROM recipients), (SELECT count(*) FROM deliveries)`;
  const attempts = recipients.flatMap(({ deliveries }) => deliveries).length;
  assert.deepEqual((await rowsOf(counted))[0]?.map(Number), [
    messages.length,
    recipients.length,
    attempts,
    attempts,
  ]);
  const ids = await rowsOf("SELECT id, sender, state FROM messages ORDER BY sequence");
  const key = (row: readonly unknown[]): string => JSON.stringify(row);
  assert.deepEqual(
    ids.map(key).sort(),
    messages.map(({ id, sender = null, state }) => key([id, sender, state])).sort(),
  );
  const [one] = ids;
  assert.deepEqual(
    await rowsOf(`SELECT id, sender, state FROM messages WHERE id_number = id_of('${one?.[0]}')`),
    [one],
  );
  assert.deepEqual(await rowsOf("SELECT id_of('no id'), id_of('iiiiiiiiiiiii')"), [[null, null]]);
});

test("each table has the columns that are documented, of the types that are", async () => {
  const described = VIEWS.map(
    ({ name }) => `SELECT '${name}', column_name, column_type FROM (DESCRIBE ${name})`,
  );
  const documented = VIEWS.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, { type }]) => [name, column, type]),
  );
  assert.deepEqual((await rowsOf(described.join(" UNION ALL "))).sort(), documented.sort());
});

test("a period has the messages that came in then, and all of what happened then", async () => {
  const from = Date.UTC(2026, 10, 15) / 1000;
  const period = { from: { seconds: from, nanos: 0 }, to: { seconds: from + 86_400, nanos: 0 } };
  for (const [view, moment] of [
    ["messages", "coalesce(queued, born)"],
    ["deliveries", "coalesce(started, finished)"],
    ["sessions", "coalesce(started, ended)"],
  ]) {
    const whole = `SELECT count(*) FROM ${view} WHERE ${moment} BETWEEN '2026-11-15' AND '2026-11-16'`;
    const [[count] = []] = await rowsOf(whole);
    assert.deepEqual(await rowsOf(`SELECT count(*) FROM ${view}`, { period }), [[count]], view);
    assert.ok(Number(count) > 0);
  }
  assert.deepEqual(
    await rowsOf("SELECT count(*) FROM recipients ANTI JOIN messages USING (sequence)", { period }),
    [[0n]],
  );
});

test("one statement that reads is carried out, over the tables and nothing else", async () => {
  writeFileSync(join(home, "secret.csv"), "secret");
  const [segment] = manifestIn(store).segments;
  const file = join(store, segment?.file ?? "");
  for (const [sql, said] of [
    [`SELECT * FROM '${home}/secret.csv'`, /[Cc]annot access file|does not exist/],
    [`SELECT * FROM '${store}/segments/../../secret.csv'`, /[Cc]annot access file/],
    [`SELECT * FROM '${file}'`, /[Cc]annot access file/],
    ["SELECT sendr FROM messages", /"sendr" not found/],
    ["SELECT * FROM message", /message does not exist/],
  ] as const)
    await assert.rejects(rowsOf(sql), said, sql);
  const duckdb = await openDuckDB();
  for (const [sql, said] of [
    [`SELECT * FROM read_text('${home}/secret.csv')`, /read_text\(\) reads/],
    [`SELECT * FROM messages, read_csv('${home}/secret.csv')`, /read_csv\(\) reads/],
    [`SELECT (FROM parquet_metadata('${file}') LIMIT 1)`, /parquet_metadata\(\) reads/],
    ["WITH a AS (FROM query('SELECT 1')) FROM a", /query\(\) reads/],
    ["FROM enable_logging(storage='file', storage_path='x')", /enable_logging\(\) reads/],
    ["SELECT * FROM duckdb_settings()", /duckdb_settings\(\) reads/],
    [`ATTACH '${home}/other.db'`, /something else than to read/],
    [`COPY messages TO '${home}/out.csv'`, /something else than to read/],
    ["INSTALL httpfs", /something else than to read/],
    ["LOAD httpfs", /something else than to read/],
    ["PRAGMA version", /something else than to read/],
    ["SET memory_limit = '10GB'", /something else than to read/],
    ["EXPLAIN ANALYZE SELECT 1", /something else than to read/],
    ["CREATE TABLE t AS SELECT 1", /something else than to read/],
    ["SELECT 1; SELECT 2", /one statement at a time/],
    [";", /no statement/],
    ["SELEC 1", /syntax error at or near "SELEC"/],
  ] as const)
    await assert.rejects(tablesIn(duckdb, sql), said, sql);
  duckdb.close();
  assert.deepEqual(await rowsOf("SELECT 1e400, '\"value\":Infinity' -- and a remark"), [
    [Number.POSITIVE_INFINITY, '"value":Infinity'],
  ]);
});

test("more memory and more time than a query may take is said", async () => {
  const endless = "SELECT count(*) FROM messages a, messages b, messages c, messages d";
  await assert.rejects(rowsOf(endless, { seconds: 0.1 }), /not done in 0.1 s/);
  const large = "SELECT list(a) FROM messages a, messages b, messages c";
  await assert.rejects(rowsOf(large, { memory: 50 }), /more memory than 50 MB/);
});

test("every kind of value is written, the same each time", () => {
  assert.deepEqual(JSON.parse(answers.ndjson.stdout), {
    big: "12345678901234567890",
    price: "1.50",
    nan: "NaN",
    nothing: null,
    yes: true,
    list: [1, 2],
    struct: { a: "2026-11-19T08:14:07.000000000Z" },
    map: [{ key: "k", value: 1 }],
    day: "2026-11-19",
    dawn: "-infinity",
    at: "2026-11-19T08:14:07.500000000Z",
    never: "infinity",
    span: "3 days",
    bytes: "\\x00a",
    red: "\x1b[31m",
    formula: "=cmd",
    one: 1,
    one_2: 2,
  });
  assert.equal(
    answers.csv.stdout.split("\n")[1],
    `12345678901234567890,1.50,NaN,,true,"[1,2]","{""a"":""2026-11-19T08:14:07.000000000Z""}","[{""key"":""k"",""value"":1}]",2026-11-19,'-infinity,2026-11-19 08:14:07,infinity,3 days,\\x00a,\x1b[31m,'=cmd,1,2`,
  );
  assert.match(answers.table.stdout, /^red\n\\x1b\[31m\n/);
  const document = JSON.parse(answers.json.stdout);
  assert.deepEqual(document.columns, [{ name: "one", type: "INTEGER" }]);
  assert.deepEqual(document.rows, [{ one: 1 }]);
  assert.equal(document.coverage.schema, "qtrail/coverage@1");
});

test("an answer on a period tells of the surprises of its days", () => {
  const surprisesIn = ({ stdout }: Answer) => JSON.parse(stdout).coverage.surprises;
  assert.deepEqual(surprisesIn(answers.json), { adopted: 2, "outcome-without-start": 1 });
  assert.deepEqual(surprisesIn(answers.early), surprisesIn(answers.json));
  assert.deepEqual(surprisesIn(answers.late), {});
});

test("an import tells what is complete and what is still followed; where nothing came in no store is left", () => {
  const { stdout } = answers.import;
  const [, complete, followed] =
    /Complete: (\d+) messages, .*\nStill followed, .*: (\d+) messages?, /.exec(stdout) ?? [];
  const messages = recordsOf(answers.find, "qtrail/message@2");
  assert.equal(Number(complete) + Number(followed), messages.length);
  assert.equal(answers.nothing.status, 2);
  assert.match(answers.nothing.stdout, /^Nothing was imported/);
  assert.ok(!readdirSync(home).includes("nothing"));
  assert.match(answers.nowhere.stderr, /--store needs a value/);
});

test("no row is exit status 1, and a table for people has the first of very many", () => {
  assert.equal(answers.none.status, 1);
  const { stdout, status } = answers.many;
  assert.equal(status, 0);
  assert.match(stdout, /^The first 10,000 rows; there are more: -o csv has all\. {2}Searched/m);
});

test("a damaged file and a missing one are said, and what is left is answered", async () => {
  const [damaged, missing] = manifestIn(store).segments.filter(({ table }) => table === "messages");
  const [one, other] = [damaged?.file ?? "", missing?.file ?? ""].map((file) => join(store, file));
  const bytes = readFileSync(one as string);
  const [[all] = []] = await rowsOf("SELECT count(*) FROM messages");
  writeFileSync(
    one as string,
    bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)),
  );
  renameSync(other as string, join(home, "away"));
  const stop = new AbortController();
  const query = new StoreQuery(store, { ...LIMITS, period: {}, stop });
  const rows: AnswerValue[][] = [];
  for await (const some of (await query.answer("SELECT count(*) FROM messages")).rows())
    rows.push(...some);
  query.close();
  writeFileSync(one as string, bytes);
  renameSync(join(home, "away"), other as string);
  const left = Number(all) - (damaged?.rows ?? 0) - (missing?.rows ?? 0);
  assert.deepEqual(rows, [[BigInt(left)]]);
  const said = query.coverage().troubles.map(({ what, hint }) => `${what}; ${hint}`);
  assert.equal(said.length, 2);
  assert.match(
    said.join("\n"),
    /wrong checksum: \d+ rows of messages, 2026-11-\d\d; what can be done: qtrail fsck/,
  );
  assert.match(said.join("\n"), /missing: \d+ rows of messages/);
});

test("a query comes on standard input too, and ^C ends it at once", async () => {
  const words = [MAIN, "sql", "--store", store, "-o", "csv"];
  const child = spawn(process.execPath, words, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end("SELECT range\nFROM range(1000000000000);\n");
  const [begin] = await once(child.stdout, "data");
  assert.match(String(begin), /^range\n0\n1\n/);
  child.kill("SIGINT");
  assert.deepEqual(await once(child, "exit"), [130, null]);
});

test("export has the messages and sessions of find and sessions, of logs and of a store alike", async () => {
  const { exported, exportedOfStore, find, bounced } = answers;
  for (const schema of ["qtrail/message@2", "qtrail/session@2"])
    assert.deepEqual(byId(recordsOf(exportedOfStore, schema)), byId(recordsOf(exported, schema)));
  assert.deepEqual(recordsOf(exported, "qtrail/message@2"), recordsOf(find, "qtrail/message@2"));
  const [[sessions] = []] = await rowsOf("SELECT count(*) FROM sessions");
  assert.equal(recordsOf(exported, "qtrail/session@2").length, Number(sessions));
  assert.equal(recordsOf(exported, "qtrail/coverage@1").length, 1);
  assert.equal(recordsOf(bounced, "qtrail/session@2").length, 0);
  assert.ok(recordsOf(bounced, "qtrail/message@2").length > 0);
});

test("as ECS each message, delivery, session and refusal is one event, with fields that are documented", async () => {
  const events = answers.ecs.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const counts = `SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM deliveries) +
    (SELECT count(*) FROM sessions) + (SELECT count(*) FROM refusals)`;
  assert.deepEqual(await rowsOf(`SELECT (${counts})::INTEGER`), [[events.length]]);
  assert.equal(new Set(events.map(({ event }) => event.id)).size, events.length);
  const documented = ECS_FIELDS.flatMap(([field]) => field.split(", "));
  const fields = new Set(events.flatMap((event) => fieldsOf(event)));
  for (const field of fields)
    assert.ok(
      documented.some((one) => isOne(field, one)),
      field,
    );
  for (const event of events) assert.match(event["@timestamp"], /^2026-11-\d\dT[\d:.]+Z$/);
});

test("as Parquet the tables are files, and nothing is written over", async () => {
  const { parquet, again, filtered } = answers;
  assert.match(parquet.stdout, /^Written into .*: [\d,]+ rows of messages, /);
  const duckdb = await openDuckDB();
  const counts: AnswerValue[] = [];
  for (const { name, columns } of VIEWS) {
    const file = quoted(join(home, "tables", `${name}.parquet`));
    const described = await duckdb.rows(
      `SELECT column_name, column_type FROM (DESCRIBE FROM ${file})`,
    );
    assert.deepEqual(
      described,
      Object.entries(columns).map(([column, { type }]) => [column, type]),
    );
    counts.push(...(await duckdb.rows(`SELECT count(*) FROM ${file}`)).flat());
  }
  const counted = VIEWS.map(({ name }) => `(SELECT count(*) FROM ${name})`);
  assert.deepEqual([counts], await rowsOf(`SELECT ${counted.join(", ")}`));
  duckdb.close();
  assert.match(again.stderr, /it is there already, and nothing is written over/);
  assert.match(filtered.stderr, /tables are chosen by --since, --until and --on only/);
  assert.deepEqual(
    readdirSync(home).filter((name) => name.endsWith(".part")),
    [],
  );
});

function recordsOf({ stdout }: Answer, schema: string) {
  const records = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return records.filter((record) => record.schema === schema);
}

function byId(records: readonly { id: string }[]) {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The paths of what has a value. */
function fieldsOf(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === "object" && !Array.isArray(one)
      ? fieldsOf(one, `${path}${key}.`)
      : `${path}${key}`,
  );
}

function isOne(field: string, documented: string): boolean {
  return documented.endsWith("*")
    ? field.startsWith(documented.slice(0, -1))
    : field === documented;
}
