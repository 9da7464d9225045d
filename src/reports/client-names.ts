/**
 * How clients are called: the last name that a session gives for each address.
 *
 * Names are kept once in a table of letters, as there may be a million of them.
 */
import type { Client } from "../tracking/sessions/facts.ts";
import {
  type Counters,
  knownRow,
  nameAt,
  newCounters,
  numberAt,
  rowOf,
  setNumber,
} from "./counters.ts";

export interface ClientNames {
  /** By address, in one column: the row of `names`. */
  addresses: Counters;
  names: Counters;
}

export function newClientNames(): ClientNames {
  return { addresses: newCounters(1), names: newCounters(0) };
}

export function learnName({ addresses, names }: ClientNames, { address, name }: Client): void {
  if (!address || !name) return;
  setNumber(addresses, rowOf(addresses, address), 0, rowOf(names, name));
}

export function nameOf({ addresses, names }: ClientNames, address: string): string | undefined {
  const row = knownRow(addresses, address);
  return row < 0 ? undefined : nameAt(names, numberAt(addresses, row, 0));
}

/** The address, or what stands for it where no line names it. */
export function addressText({ address }: Client): string {
  return address || NO_ADDRESS;
}

const NO_ADDRESS = "(no address)";
