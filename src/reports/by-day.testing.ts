/**
 * What all tallies show of facts that were counted in one go, and of the same facts counted day by day, kept and
 * merged: for the tests that hold the two equal.
 */
import type { Fact } from "../tracking/facts.ts";
import { timeOf } from "./counting.ts";
import { REPORTS } from "./index.ts";
import type { Packed } from "./kept/packing.ts";
import { KEPT_TALLIES, packedState, unpackedState } from "./kept-tallies.ts";
import {
  type Given,
  mergeStates,
  newStates,
  type ShowAsked,
  type States,
  type Table,
  takerOf,
} from "./report.ts";

/** Counted as they come. */
export function inOneGo(facts: Iterable<Fact>, given: Given): States {
  const states = newStates(KEPT_TALLIES.map(({ tally }) => tally));
  const take = takerOf(states, given);
  for (const fact of facts) take(fact);
  return states;
}

/** Each day counted by itself and kept, in the order of time; what has no time comes last. */
export function byDay(
  facts: Iterable<Fact>,
  given: Given,
  kept: (states: States) => States,
): States[] {
  const days = new Map<number, Fact[]>();
  for (const fact of facts) {
    const at = timeOf(fact);
    const day = at
      ? Math.floor((at.seconds + given.offsetAt(at.seconds)) / 86_400)
      : Number.POSITIVE_INFINITY;
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(fact);
    else days.set(day, [fact]);
  }
  return [...days].sort(([a], [b]) => a - b).map(([, ofDay]) => kept(inOneGo(ofDay, given)));
}

/** Packed, written by `write`, and unpacked. */
export function keptBy(write: (piece: Packed) => Packed): (states: States) => States {
  return (states) =>
    new Map(
      KEPT_TALLIES.map((kept) => [
        kept.tally,
        unpackedState(kept, write(packedState(kept, states.get(kept.tally)))),
      ]),
    );
}

/** All of them, in the order of time. */
export function merged([first, ...later]: readonly States[], given: Given): States {
  const all = first ?? inOneGo([], given);
  for (const one of later) mergeStates(all, one);
  return all;
}

/** What all reports show, however they are counted, by their names. */
export function shownOf(states: States, asked: Omit<ShowAsked, "found" | "everywhere">) {
  const shown: Record<string, Pick<Table, "rows" | "notes">> = {};
  const byAdding = new Map([...states].map(([{ add }, state]) => [add, state]));
  const found: ShowAsked["found"] = (tally) => byAdding.get(tally.add as never) as never;
  const everywhere: ShowAsked["everywhere"] = (tally) => [found(tally)];
  for (const { name, tallies, counts = {} } of REPORTS) {
    const counted = [...(counts.per ?? []), ...Object.values(counts.by ?? {}).flat()];
    for (const tally of new Set([...tallies, ...counted])) {
      if (tally.isListing) continue;
      const tables = tally.show(byAdding.get(tally.add) as never, { ...asked, found, everywhere });
      for (const { form, rows, notes } of tables)
        shown[`${name}/${tally.tables[0]?.name}/${form.name}`] = {
          rows: rows.map((row) => [...row]),
          notes,
        };
    }
  }
  return shown;
}
