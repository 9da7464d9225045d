/**
 * What DuckDB may do for a store, and how it ends. Not tested here: a system that has none.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { NoDuckDB, openDuckDB, quoted } from "./duckdb.ts";
import { TABLES } from "./tables/index.ts";
import type { StoredTable } from "./tables/table.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-duckdb-"));
const segments = join(home, "segments");
mkdirSync(segments);
writeFileSync(join(home, "secret.txt"), "secret");
after(() => rmSync(home, { recursive: true }));

test("SQL that somebody typed reads the files that it may and nothing else, and changes no setting", async () => {
  const file = join(segments, "one.parquet");
  const writing = await openDuckDB();
  await writing.run(`COPY (SELECT 1 AS one) TO ${quoted(file)} (FORMAT parquet)`);
  writing.close();
  const duckdb = await openDuckDB({ spillFolder: join(home, "spill") });
  await duckdb.lock([file]);
  assert.deepEqual(await duckdb.rows(`SELECT * FROM ${quoted(file)}`), [[1]]);
  for (const sql of [
    `SELECT * FROM read_text(${quoted(join(home, "secret.txt"))})`,
    `COPY (SELECT 1) TO ${quoted(join(home, "new.csv"))}`,
    "SET enable_external_access = true",
    "SET memory_limit = '10GB'",
    "INSTALL httpfs",
    "LOAD httpfs",
    `ATTACH ${quoted(join(home, "other.db"))}`,
  ])
    await assert.rejects(duckdb.run(sql), sql);
  duckdb.close();
});

test("what runs ends when the signal says so, for the signal's reason", async () => {
  const ending = new AbortController();
  const duckdb = await openDuckDB({ signal: ending.signal });
  const endless = duckdb.rows("SELECT count(*) FROM range(1000000000000) WHERE range % 7 = 8");
  const reason = new Error("^C");
  setTimeout(() => ending.abort(reason), 20);
  await assert.rejects(endless, reason);
  duckdb.close();
  await assert.rejects(openDuckDB({ signal: ending.signal }), reason);
});

test("who has no DuckDB is told for which system it is missing, and what still works", () => {
  const { message, hint } = new NoDuckDB(new Error("Cannot find package\nRequire stack: ..."));
  assert.match(
    message,
    /^the store needs DuckDB, which is not installed for \w+ \w+: Cannot find package$/,
  );
  assert.match(hint, /all but the store works/);
});

test("no column has a name that SQL has for itself", async () => {
  const duckdb = await openDuckDB();
  const reserved = await duckdb.rows(
    "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'",
  );
  const names = new Set(reserved.flat());
  for (const { name, columns } of Object.values<StoredTable>(TABLES))
    for (const column of [name, ...Object.keys(columns)]) assert.ok(!names.has(column), column);
  duckdb.close();
});
