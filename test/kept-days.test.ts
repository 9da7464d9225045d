/**
 * What a store keeps of each day of simulated and real logs gives, merged, the answers of reading them in one go, to the
 * last digit: of each tally of each report.
 *
 * Of made-up facts, with more chance, it is held by src/reports/kept-tallies.test.ts. Not tested here: logs whose
 * clock was set back over midnight, whose lines are on the day before again.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { isLong } from "../src/chance.testing.ts";
import { openLogs, showFacts } from "../src/pipeline/facts.ts";
import { byDay, inOneGo, keptBy, merged, shownOf } from "../src/reports/by-day.testing.ts";
import { timeOf } from "../src/reports/counting.ts";
import { takerOf } from "../src/reports/report.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { keep } from "../src/tracking/views.ts";

const LOGS = [
  join("corpus", "demo"),
  ...(isLong
    ? [
        join("corpus", "sessions"),
        join("corpus", "real", "run-a"),
        join("corpus", "real", "run-d2"),
      ]
    : []),
];

const kept = keptBy((packed) => deserialize(serialize(packed)));

for (const log of LOGS) {
  test(`${log}: days that are kept and merged are all of it`, async () => {
    const facts = await factsOf(log);
    for (const share of isLong ? [0.2, 0.5, 0.8] : [0.5]) {
      const offset = midnightAt(facts, share);
      const given = { top: 10, queueLifetime: 604_800, offsetAt: () => offset };
      const asked = { ...given, end: undefined };
      const days = byDay(facts, given, kept);
      assert.ok(days.length > 1, "several days");
      const states = inOneGo([], given);
      await read(log, takerOf(states, given));
      assert.deepEqual(shownOf(merged(days, given), asked), shownOf(states, asked));
    }
  });
}

async function factsOf(log: string): Promise<Fact[]> {
  const facts: Fact[] = [];
  await read(log, (fact) => facts.push(keep(fact)));
  return facts;
}

/** Shows the facts of a log as they are read: in columns, not kept. */
async function read(log: string, take: (fact: Fact) => void): Promise<void> {
  const reading = showFacts(await openLogs([log], { zone: utc }), { zone: utc }, take);
  while (!(await reading.next()).done);
}

/** The offset of a zone, in quarters of an hour, whose midnight is behind that share of the facts. */
function midnightAt(facts: readonly Fact[], share: number): number {
  const times = facts.flatMap((fact) => timeOf(fact)?.seconds ?? []).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length * share)] ?? 0;
  return Math.round(((86_400 - (middle % 86_400)) % 86_400) / 900) * 900;
}
