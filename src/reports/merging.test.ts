/**
 * Every tally that merges: the facts of a log, cut into two and counted apart, give the answer of
 * all at once; a state is plain data.
 *
 * Not merged: what follows greylisted clients and who holds slots.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import type { Fact } from "../tracking/facts.ts";
import { anyFact, anyQueueLog } from "./any-facts.testing.ts";
import { REPORTS } from "./index.ts";
import { at, GIVEN } from "./mail.testing.ts";
import type { AnyTally, Table, Tally } from "./report.ts";

function counted(tally: AnyTally, facts: Fact[]): never {
  const state = tally.begin();
  for (const fact of facts) tally.add[fact.kind]?.(state as never, fact as never, GIVEN);
  return structuredClone(state) as never;
}

/** What others found is their affair: the same for both. */
function shown(tally: AnyTally, state: never, facts: Fact[]): Table[] {
  const found = <State>(other: Tally<State>): State => counted(other as AnyTally, facts);
  const everywhere = <State>(other: Tally<State>): State[] => [found(other)];
  const tables = tally.show(state, { ...GIVEN, top: 3, end: at(200_000), found, everywhere });
  return tables.map((table) => ({ ...table, rows: [...table.rows] }));
}

const merging = REPORTS.flatMap(({ name, tallies, counts }) =>
  [...new Set([...tallies, ...Object.values(counts?.by ?? {}).flat()])]
    .filter(({ merge }) => merge)
    .map((tally) => ({ name: `${name}: ${tally.tables.map((form) => form.name)}`, tally })),
);

for (const { name, tally } of merging) {
  test(`${name}: two halves merged are the whole`, () => {
    const facts = fc.oneof(anyQueueLog, fc.array(anyFact, { maxLength: 16 }));
    fc.assert(
      fc.property(facts, fc.nat(24), (all, cut) => {
        const state = counted(tally, all.slice(0, cut));
        tally.merge?.(state, counted(tally, all.slice(cut)));
        assert.deepEqual(shown(tally, state, all), shown(tally, counted(tally, all), all));
      }),
    );
  });
}
