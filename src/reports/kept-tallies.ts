/**
 * What is kept of the facts of a day, so that no report has to read them again: the state of every tally.
 *
 *     states = newStates(tallies)                  what the day has told: takerOf(states, given) takes its facts
 *     packed = packedState(kept, state)            plain data, small: what a store writes
 *     state  = unpackedState(kept, packed)
 *     mergeStates(states, later)                   days into a month
 *     fold   = report.fold(given)                  the answer: fold.merge(states, at) for each day or month, in order
 *
 * A state tells of all facts: nothing was left out of it, and it does not know what is asked. What it does depend on
 * are the days and hours of the zone (`offsetAt`), which it has to be asked in again; a report of a moment
 * (`Given.at`) needs the facts.
 */

import { REPORTS } from "./index.ts";
import { type Packed, packed, unpacked } from "./kept/packing.ts";
import type { AnyTally, Report } from "./report.ts";

/** A tally whose state is kept. */
export interface KeptTally {
  /** Which it is, for ever: `senders/senders`. */
  name: string;
  /** Of its state: one of another version is not read, and its facts are folded again. */
  version: number;
  tally: AnyTally;
}

/** Each tally of all reports, however they are counted, but for those that list facts. */
export const KEPT_TALLIES: readonly KeptTally[] = keptTallies();

/** Those that a report looks at; undefined where some of them is not kept, so that it needs the facts. */
export function keptOf({ tallies }: Report): KeptTally[] | undefined {
  const kept = new Set(tallies.map(({ add }) => BY_ADDING.get(add)));
  return kept.has(undefined) ? undefined : ([...kept] as KeptTally[]);
}

/** A state as plain data, small (kept/packing.ts). */
export function packedState({ tally }: KeptTally, state: unknown): Packed {
  tally.settle?.(state as never);
  return packed(state);
}

/** The state that was packed, to which facts can be added and others merged. */
export function unpackedState(_kept: KeptTally, piece: Packed): unknown {
  return unpacked(piece);
}

/** Tallies that count alike have one state, whatever they show of it. */
const BY_ADDING = new Map(KEPT_TALLIES.map((kept) => [kept.tally.add, kept]));

function keptTallies(): KeptTally[] {
  const all = new Map<AnyTally["add"], KeptTally>();
  for (const { name: report, tallies, counts = {} } of REPORTS) {
    const counted = [...(counts.per ?? []), ...Object.values(counts.by ?? {}).flat()];
    for (const tally of [...tallies, ...counted]) {
      const name = `${report}/${tally.name ?? tally.tables[0]?.name}`;
      if (!tally.isListing && !all.has(tally.add))
        all.set(tally.add, { name, version: tally.stateVersion ?? 1, tally });
    }
  }
  return [...all.values()];
}
