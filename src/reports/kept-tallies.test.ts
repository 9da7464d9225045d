/**
 * What a store keeps of each day gives, merged, the answers of all facts at once, to the last digit.
 *
 * Of real and simulated logs it is held by test/kept-days.test.ts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import type { Fact } from "../tracking/facts.ts";
import { anyFact, anyQueueLog } from "./any-facts.testing.ts";
import { byDay, inOneGo, keptBy, merged, shownOf } from "./by-day.testing.ts";
import { timeOf } from "./counting.ts";
import { REPORTS } from "./index.ts";
import { KEPT_TALLIES, keptOf } from "./kept-tallies.ts";
import { at, GIVEN } from "./mail.testing.ts";
import type { Given } from "./report.ts";

test("each tally has a name of its own", () => {
  const names = KEPT_TALLIES.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) < i),
    [],
  );
  assert.deepEqual(
    names.filter((name) => /undefined/.test(name)),
    [],
  );
});

test("all reports are kept but those that list facts", () => {
  const listing = REPORTS.filter((report) => !keptOf(report)).map(({ name }) => name);
  assert.deepEqual(listing, ["bounces", "loops", "deliveries"]);
});

test("each tally merges", () => {
  const apart = KEPT_TALLIES.filter(({ tally }) => !tally.merge).map(({ name }) => name);
  assert.deepEqual(apart, []);
});

const anyFacts = fc.oneof(anyQueueLog, fc.array(anyFact, { maxLength: 24 }).map(linesInOrder));
const kept = keptBy(structuredClone);

/** Seconds from midnight to the noon from which facts are made up: some on one day, some on the next. */
const anyGiven = fc
  .constantFrom(43_150, 42_000, 20_000, 0)
  .map((offset): Given => ({ ...GIVEN, top: 3, offsetAt: () => offset }));

test("days that are kept and merged are all facts at once", () => {
  fc.assert(
    fc.property(anyFacts, anyGiven, (facts, given) => {
      const asked = { ...given, end: at(200_000) };
      const days = byDay(facts, given, kept);
      assert.deepEqual(shownOf(merged(days, given), asked), shownOf(inOneGo(facts, given), asked));
    }),
    { numRuns: times(20, 5000) },
  );
});

test("days that are merged into months first are the same", () => {
  fc.assert(
    fc.property(anyFacts, anyGiven, fc.nat(3), (facts, given, cut) => {
      const asked = { ...given, end: at(200_000) };
      const days = byDay(facts, given, kept);
      const months = [days.slice(0, cut), days.slice(cut)].map((month) =>
        kept(merged(month, given)),
      );
      assert.deepEqual(
        shownOf(merged(months, given), asked),
        shownOf(inOneGo(facts, given), asked),
      );
    }),
    { numRuns: times(20, 5000) },
  );
});

/** What was said in a line comes as it was logged; messages and sessions come whenever they are told. */
function linesInOrder(facts: Fact[]): Fact[] {
  const isLine = ({ kind }: Fact): boolean => kind !== "message" && kind !== "session";
  const lines = facts.filter(isLine);
  lines.sort((a, b) => (timeOf(a)?.seconds ?? 0) - (timeOf(b)?.seconds ?? 0));
  return facts.map((fact) => (isLine(fact) ? (lines.shift() as Fact) : fact));
}
