/**
 * What is kept between questions: a question that is given up ends, and the next one is answered.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Resident } from "./resident.ts";

test("a question that is given up fails at once, and the next one is answered", async () => {
  const resident = new Resident();
  const duckdb = await resident.opened();
  const endless = duckdb.rows("SELECT sum(a * b) FROM range(1000000) x(a), range(1000000) y(b)");
  setTimeout(() => resident.stop(), 20);
  await assert.rejects(endless, /given up/);
  await assert.rejects(duckdb.rows("SELECT 1"), /given up/);
  await resident.forget();
  assert.deepEqual(await (await resident.opened()).rows("SELECT 1"), [[1]]);
  await resident.forget();
});
