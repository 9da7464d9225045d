/**
 * What the views make of rows that the logs of the demo do not have.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { mail, recipient } from "../../reports/mail.testing.ts";
import { idOfBits } from "../../tracking/id-bits.ts";
import { openDuckDB } from "../duckdb.ts";
import { DayRows } from "../rows/day-rows.ts";
import { tableIn } from "../rows/stored-rows.ts";
import { TABLES } from "../tables/index.ts";
import { MACROS } from "./macros.ts";
import { VIEWS } from "./views.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-views-"));
after(() => rmSync(home, { recursive: true }));

test("a recipient that was never tried has no delivery, and each id is that of its number", async () => {
  const duckdb = await openDuckDB();
  for (const sql of MACROS) await duckdb.run(sql);
  const rows = new DayRows();
  const ids = [idOfBits(0, 0), idOfBits(0xffffffff, 0xffffffff), idOfBits(1_700_000_001, 42)];
  for (const [i, id] of ids.entries())
    rows.add(
      mail({
        id,
        queue: { host: "", instance: "" },
        to: [
          recipient("remote bob@Partner.test", [
            [10, 11, "deferral", "busy"],
            [20, 22, "success", "ok"],
          ]),
          recipient("local carol", []),
        ],
      }),
      i,
    );
  const files = await rows.write(duckdb, (table) => join(home, `${table}.parquet`));
  const from = (name: string): string =>
    tableIn(
      TABLES[name as "messages"],
      files.flatMap(({ table, path }) => (table === name ? [path] : [])),
    );
  for (const { name, sql } of VIEWS)
    if (name === "messages" || name === "deliveries" || name === "recipients")
      await duckdb.run(`CREATE VIEW ${name} AS ${sql(from, {})}`);
  assert.deepEqual(
    await duckdb.rows(
      "SELECT address, domain, deliveries FROM recipients WHERE sequence = 0 ORDER BY 1",
    ),
    [
      ["bob@Partner.test", "partner.test", 2n],
      ["carol", null, 0n],
    ],
  );
  assert.deepEqual(
    await duckdb.rows(
      "SELECT recipient, outcome, seconds FROM deliveries WHERE sequence = 1 ORDER BY delivery",
    ),
    [
      [0n, "deferral", 1],
      [0n, "success", 2],
    ],
  );
  assert.deepEqual(
    await duckdb.rows("SELECT id, id_of(id) = id_number, host FROM messages ORDER BY sequence"),
    ids.map((id) => [id, true, null]),
  );
  duckdb.close();
});
