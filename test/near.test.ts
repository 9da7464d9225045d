/**
 * What is near a search that finds nothing is gathered from messages that are handed out as it is from
 * messages that are made.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { bigPlan } from "../bench/big-plan.ts";
import { simulateWhole } from "../bench/simulate.ts";
import { fc } from "../src/chance.testing.ts";
import { type NearMisses, nearMisses } from "../src/cli/near.ts";
import { factsIn, openLogs } from "../src/pipeline/facts.ts";
import { Folding, foldIn } from "../src/pipeline/folding.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { rfc3339 } from "../src/time/format.ts";
import { utc } from "../src/time/zones.ts";
import { CHANGES, changed } from "./tallying/changes.ts";
import { GIVEN } from "./tallying/twins.ts";

const OPTIONS = { zone: utc };
const LOGS = [7, 12].map((seed) => simulateWhole(bigPlan(60_000, seed)).log.toString("latin1"));
const BEGIN = Number.parseInt((LOGS[0] ?? "").slice(2, 17), 16) - 10;
const TIMES = { now: { seconds: BEGIN, nanos: 0 }, zone: utc };

const home = mkdtempSync(join(tmpdir(), "qtrail-near-"));
after(() => rmSync(home, { recursive: true }));
const path = join(home, "send.log");

async function plainly(near: NearMisses): Promise<string[]> {
  const facts = factsIn(await openLogs([path], OPTIONS), OPTIONS);
  for await (const some of facts)
    for (const fact of some) if (fact.kind === "message") near.add(fact.message);
  return near.sentences();
}

async function handedOut(near: NearMisses, sectionBytes: number): Promise<string[]> {
  const newFold = () => (near.fold as NonNullable<NearMisses["fold"]>)(() => {});
  const folding = new Folding({ name: "near misses", fold: newFold }, GIVEN);
  const sharing = { threads: 1, leastBytes: 0, sectionBytes };
  const logs = await openLogs([path], OPTIONS);
  for await (const _ of foldIn(logs, OPTIONS, folding, sharing));
  near.take(folding.fold);
  return near.sentences();
}

const anyChange = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(900),
  line: fc.constantFrom("end msg 7", "new msg 7", "status: exiting", "what is this"),
});

test("addresses that look alike, and messages of other times", async () => {
  let said = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LOGS),
      fc.nat(),
      fc.constantFrom("to", "from", "word"),
      fc.boolean(),
      fc.array(anyChange, { maxLength: 4 }),
      fc.constantFrom(2_000, 25_000),
      async (log, draw, key, hasPeriod, changes, sectionBytes) => {
        writeFileSync(path, changed(log, changes), "latin1");
        const addresses = [...log.matchAll(/ to (?:local|remote) (\S+)/g)].map(([, one]) => one);
        const address = addresses[draw % addresses.length] ?? "";
        const slip = draw % 3 === 0 ? address : address.replace(/.@/, "@");
        const since = rfc3339({ seconds: BEGIN + 1_000_000, nanos: 0 });
        const query = `${key === "word" ? "" : `${key}:`}${slip}${hasPeriod ? ` since:${since}` : ""}`;
        const filter = parseQuery(query, false);
        const sentences = await handedOut(nearMisses(filter, TIMES), sectionBytes);
        assert.deepEqual(sentences, await plainly(nearMisses(filter, TIMES)));
        said += sentences.length;
      },
    ),
    { numRuns: 100 },
  );
  assert.ok(said > 50, `${said} sentences`);
});

test("parts know no ids", () => {
  assert.equal(nearMisses(parseQuery("id:abc to:anna", false), TIMES).fold, undefined);
});
