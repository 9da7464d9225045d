/** A token for reports shows no single message, and nothing word for word. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { REPORTS } from "../src/reports/index.ts";
import { Tokens } from "../src/server/tokens/tokens.ts";
import { demoServed } from "./served.ts";

const folder = mkdtempSync(`${tmpdir()}/qtrail-figures-`);
const tokens = new Tokens(folder);
const { secret } = tokens.add("grafana", { kind: "figures" }, 60);
const served = await demoServed({ tokens });
after(() => {
  served.close();
  rmSync(folder, { recursive: true });
  assert.deepEqual(served.errors, []);
});

const get = (path: string) => served.get(path, { authorization: `Bearer ${secret}` });

test("what lists messages or quotes replies is refused, or left out of its report", async () => {
  const refused = ["deliveries", "texts"];
  for (const path of ["/api/v1/reports/", "/reports/"])
    for (const name of refused) {
      const response = await get(path + name);
      assert.equal(response.status, 403, path + name);
      assert.match(await response.text(), /your token shows figures alone, and report \w+ lists/);
    }
  const bounces = await get("/api/v1/reports/bounces");
  assert.deepEqual(Object.keys((await bounces.json()).tables), ["kinds", "addresses"]);
  const one = await get("/api/v1/reports/bounces?table=bounces");
  assert.equal(one.status, 403);
  assert.match((await one.json()).hint, /shown: kinds, addresses/);
  assert.equal((await get("/api/v1/reports/reasons?by=template")).status, 400);
  const { reports } = await (await get("/api/v1/reports")).json();
  assert.equal(reports.length, REPORTS.length - refused.length);
});

test("the others hold no id of a message, no reply, and nobody's address", async () => {
  for (const name of ["overview", "queue", "reasons", "dead", "services", "refused", "loops"]) {
    const response = await get(`/api/v1/reports/${name}?top=1000`);
    assert.equal(response.status, 200, name);
    const { tables } = await response.json();
    const told = JSON.stringify(tables);
    assert.doesNotMatch(told, /"(?:id|report|template|text)":/, name);
    assert.doesNotMatch(told, /[^\s…"<#-]@[a-z]/, name);
  }
});

test("explain looks up no message, and nobody is told anything without a token", async () => {
  for (const line of ["msg 1310747", "gxawbedjj8xym"]) {
    const path = `/explain?${new URLSearchParams({ line })}`;
    const refused = await get(path);
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /looked up for those alone who may see mail/);
    assert.equal((await served.get(path)).status, 401);
  }
  assert.equal((await get("/explain?line=4.4.3")).status, 200);
});
