/**
 * The tallies of a day while its facts come in: each is added as it is handed out, so that its rows need not be read
 * again for them.
 *
 *     tallies ─ through 4711 ┤ facts 4711, 4712 … of the day      through: the first fact that is not in them
 */
import { KEPT_TALLIES } from "../../reports/kept-tallies.ts";
import { type Given, newStates, type States, takerOf } from "../../reports/report.ts";
import type { Fact } from "../../tracking/facts.ts";
import { tallyFile } from "../tally-file.ts";

export class DayStates {
  readonly add: (fact: Fact) => void;
  private readonly states: States;

  /** `before`: those of the day's earlier facts; absent: there are none. */
  constructor(given: Given, before?: States) {
    this.states = before ?? newStates(KEPT_TALLIES.map(({ tally }) => tally));
    this.add = takerOf(this.states, given);
  }

  bytes(): Buffer {
    return tallyFile(KEPT_TALLIES, this.states);
  }
}

/** What the states of a store are made with: they know nothing of what will be asked. */
export function givenIn(offsetAt: Given["offsetAt"]): Given {
  return { top: 0, queueLifetime: 0, offsetAt };
}
