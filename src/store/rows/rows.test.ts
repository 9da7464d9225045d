/**
 * Facts are written as rows and come back as they were, value for value; a key that is not there may come back
 * as undefined. Not tested here: what DuckDB may do and how it ends (../duckdb.test.ts).
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fc, generator, isLong, seed, times } from "../../chance.testing.ts";
import { closeLogs, openLogs, showFacts } from "../../pipeline/facts.ts";
import { mail, recipient } from "../../reports/mail.testing.ts";
import { utc } from "../../time/zones.ts";
import type { Fact } from "../../tracking/facts.ts";
import { poison } from "../../tracking/records.ts";
import { keep } from "../../tracking/views.ts";
import { type DuckDB, openDuckDB, quoted } from "../duckdb.ts";
import { anyStored } from "./any-stored.testing.ts";
import { DayRows } from "./day-rows.ts";
import { factsOf, type TableFiles } from "./facts-of.ts";

const CORPUS = fileURLToPath(new URL("../../../../corpus", import.meta.url));
const LOGS = ["qmail-send", "sessions"];
const MORE_LOGS = ["containers", "demo", "field", "qmailanalog", "real", "time"];
const home = mkdtempSync(join(tmpdir(), "qtrail-rows-"));
let duckdb: DuckDB;
let written = 0;

before(async () => {
  duckdb = await openDuckDB();
});
after(() => {
  duckdb.close();
  rmSync(home, { recursive: true });
});

test("any facts come back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStored, { minLength: 100, maxLength: 200 }), async (facts) => {
      assert.deepEqual(plainly(await storedAndRead(facts)), plainly(facts));
    }),
    { numRuns: times(4, 300) },
  );
});

test("facts of logs of the corpus come back, read where they lay", async () => {
  const rows = new DayRows();
  const facts: Fact[] = [];
  poison.isOn = true;
  for (const part of [...LOGS, ...(isLong ? MORE_LOGS : [])]) {
    const logs = await openLogs([join(CORPUS, part)], { zone: utc });
    const reading = showFacts(logs, { zone: utc }, (fact) => {
      facts.push(keep(fact));
      rows.add(fact, facts.length);
    });
    while (!(await reading.next()).done);
    closeLogs(logs);
  }
  poison.isOn = false;
  assert.deepEqual(new Set(facts.map(({ kind }) => kind)).size, 9);
  assert.deepEqual(plainly(await readBack(await writtenFrom(rows))), plainly(facts));
});

test("a message of many recipients, an address of a megabyte, and large files come back", async () => {
  const random = generator(seed);
  const report = () => Array.from({ length: 12 }, () => random(2 ** 32)).join("_");
  const to = Array.from({ length: 5000 }, (_, i) =>
    recipient(
      `${i % 2 === 0 ? "remote" : "local"} ${i}@x.example`,
      i % 3 === 0 ? [] : [[i, i + 1, "success", report()]],
    ),
  );
  const long = recipient(`remote ${"a".repeat(1 << 20)}@x.example`, [[0, 1, "failure", "no"]]);
  const odd = { host: "a\0b", instance: "" };
  const facts = [mail({ to }), mail({ to: [long] }), mail({ to: [] }), mail({ to, queue: odd })];
  const files = await filesOf(facts);
  // Of large files names are asked for first.
  assert.ok(statSync(files.deliveries?.[0] ?? "").size > 100_000);
  assert.deepEqual(plainly(await readBack(files)), plainly(facts));
});

test("files of one day that were written one after the other are read as one", async () => {
  const facts = fc.sample(anyStored, { numRuns: 300, seed: 7 });
  const rows = new DayRows();
  const files: Record<string, string[]> = {};
  for (const [i, fact] of facts.entries()) {
    rows.add(fact, 10 + 3 * i);
    if (i % 70 !== 69 && i !== facts.length - 1) continue;
    for (const [table, paths] of Object.entries(await writtenFrom(rows)))
      files[table] = [...(files[table] ?? []), ...paths];
    assert.equal(rows.count, 0);
  }
  assert.deepEqual(plainly(await readBack(files)), plainly(facts));
});

test("facts of several days are read in the order in which they were concluded", async () => {
  const facts = fc.sample(anyStored, { numRuns: 200, seed: 9 });
  const days = [new DayRows(), new DayRows(), new DayRows()];
  for (const [i, fact] of facts.entries()) days[(2 * i) % 3]?.add(fact, i);
  const files: Record<string, string[]> = {};
  for (const day of days.toReversed())
    for (const [table, paths] of Object.entries(await writtenFrom(day)))
      files[table] = [...(files[table] ?? []), ...paths];
  assert.deepEqual(plainly(await readBack(files)), plainly(facts));
});

test("a column that a file was written without has no values", async () => {
  const facts = [mail({ to: [recipient("local a@x.example", [[0, 1, "success", "did_1+0+0/"]])] })];
  const files = await filesOf(facts);
  const [path = ""] = files.messages ?? [];
  const older = join(home, "older.parquet");
  await duckdb.run(
    `COPY (SELECT * EXCLUDE (qp, rest) FROM ${quoted(path)}) TO ${quoted(older)} (FORMAT parquet, FIELD_IDS {${await numbersIn(path)}})`,
  );
  const [first] = facts;
  assert.ok(first?.kind === "message");
  const { qp: _, ...message } = first.message;
  // Its id has other letters, and so is in the rest.
  const expected = [{ kind: "message", message: { ...message, id: "" } }];
  assert.deepEqual(plainly(await readBack({ ...files, messages: [older] })), plainly(expected));
});

/** The numbers of the columns but these two. */
async function numbersIn(path: string): Promise<string> {
  const rows = await duckdb.rows(
    `SELECT name, field_id::INTEGER FROM parquet_schema(${quoted(path)}) WHERE name NOT IN ('qp', 'rest') AND field_id IS NOT NULL`,
  );
  return rows.map(([name, number]) => `${name}: ${number}`).join(", ");
}

test("what could not be written stays, and is written when it is tried again", async () => {
  const facts = [mail({ to: [recipient("local a@x.example", [])] }), mail()];
  const rows = new DayRows();
  for (const [i, fact] of facts.entries()) rows.add(fact, i);
  const nowhere = (table: string) => join(home, table === "deliveries" ? "no-folder" : "", table);
  await assert.rejects(rows.write(duckdb, nowhere), /No such file/);
  assert.deepEqual(plainly(await readBack(await writtenFrom(rows))), plainly(facts));
  assert.equal(rows.count, 0);
});

test("a file that was written tells its rows and its first and last moment", async () => {
  const rows = new DayRows();
  for (const [i, queued] of [30, 10.5, 20].entries()) rows.add(mail({ queued }), i);
  const [messages] = await rows.write(duckdb, (table) => join(home, `moments-${table}.parquet`));
  assert.equal(messages?.rows, 3);
  assert.equal(messages?.from, "1795176010500000000");
  assert.equal(messages?.to, "1795176030000000000");
});

async function storedAndRead(facts: readonly Fact[]): Promise<Fact[]> {
  return readBack(await filesOf(facts));
}

async function filesOf(facts: readonly Fact[]): Promise<TableFiles> {
  const rows = new DayRows();
  for (const [i, fact] of facts.entries()) rows.add(fact, i);
  return writtenFrom(rows);
}

async function writtenFrom(rows: DayRows): Promise<Record<string, string[]>> {
  written++;
  const files = await rows.write(duckdb, (table) => join(home, `${table}-${written}.parquet`));
  return Object.fromEntries(files.map(({ table, path }) => [table, [path]]));
}

async function readBack(files: TableFiles): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const batch of factsOf(duckdb, files)) facts.push(...batch);
  return facts;
}

/** Without keys that have no value. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(given.map(([key, one]) => [key, plainly(one)]));
}
