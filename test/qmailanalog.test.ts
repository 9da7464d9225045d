/**
 * Our reports give the figures of qmailanalog: every row of every z* table, for real logs.
 *
 * corpus/qmailanalog holds what the fork of qmailanalog in indimail-mta printed for the logs of
 * corpus/real. The figures are compared twice: read from the log by us, and from what matchup
 * made of the log. docs/qmailanalog.md says which of our columns is which of its.
 *
 * Not tested here: the order of rows, which is ours, and the lines that matchup passes on
 * because it does not understand them (`? `), which zsendmail passes on too.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { factsIn, openLogs } from "../src/pipeline/facts.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { differences } from "./qmailanalog/compare.ts";
import { distributionOf, NONE } from "./qmailanalog/distribution.ts";
import { factsOfMatchup } from "./qmailanalog/matchup.ts";
import { delaysIn, ourDistribution, TABLES } from "./qmailanalog/tables.ts";

const RUNS = ["run-a", "run-b2", "run-d2", "run-e"];

for (const run of RUNS) {
  const fromMatchup = factsOfMatchup(printed(run, "matchup.out"));
  const fromLog = factsOfLog(`corpus/real/${run}/send`);
  for (const [name, table] of Object.entries(TABLES)) {
    const theirs = table.printed(printed(run, name));
    test(`${name} of ${run} has rows`, () => assert.ok(theirs.size > 10));
    test(`from matchup's output of ${run} our reports have every figure of ${name}`, () => {
      assert.deepEqual(differences(theirs, table.ours(fromMatchup)), []);
    });
    test(`from the log of ${run} our reports have every figure of ${name}`, async () => {
      assert.deepEqual(differences(theirs, table.ours(await fromLog)), []);
    });
  }
  test(`the delays of ${run} are zddist's without its three slips`, async () => {
    const facts = await fromLog;
    const without = distributionOf(delaysIn(facts), NONE);
    const ours = ourDistribution(facts);
    assert.ok(without.size > 50);
    for (const [percent, { doneby, avg }] of without) {
      assert.ok(isNear(ours.get(percent)?.doneby, doneby), `${percent}: doneby ${doneby}`);
      assert.ok(isNear(ours.get(percent)?.avg, avg), `${percent}: avg ${avg}`);
    }
  });
}

/** To the microsecond: below are only sums of doubles. */
function isNear(ours: number | undefined, theirs: number | undefined): boolean {
  return Math.abs((ours ?? Number.NaN) - (theirs ?? Number.NaN)) <= 1e-6;
}

async function factsOfLog(directory: string): Promise<Fact[]> {
  const options = { zone: utc };
  const facts: Fact[] = [];
  for await (const batch of factsIn(await openLogs([directory], options), options))
    facts.push(...batch);
  return facts;
}

function printed(run: string, name: string): string {
  return gunzipSync(readFileSync(`corpus/qmailanalog/${run}/${name}.gz`)).toString("latin1");
}
