/**
 * How clients are called: the last name that a session gives for each address.
 *
 * Names are kept once in a table of letters, as there may be a million of them.
 */
import type { Client } from "../tracking/sessions/facts.ts";
import { type FiguresByName, knownRow, nameAt, newFigures, rowOf } from "./figures-by-name.ts";
import { columns, numberAt, setNumber } from "./number-rows.ts";

export interface ClientNames {
  addresses: FiguresByName;
  names: FiguresByName;
}

/** Of an address: the row of its name. */
const NAMED = columns("name");

export function newClientNames(): ClientNames {
  return { addresses: newFigures(NAMED), names: newFigures({}) };
}

export function learnName({ addresses, names }: ClientNames, { address, name }: Client): void {
  if (!address || !name) return;
  setNumber(addresses, rowOf(addresses, address), NAMED.name, rowOf(names, name));
}

export function nameOf({ addresses, names }: ClientNames, address: string): string | undefined {
  const row = knownRow(addresses, address);
  return row < 0 ? undefined : nameAt(names, numberAt(addresses, row, NAMED.name));
}

/** The address, or what stands for it where no line names it. */
export function addressText({ address }: Client): string {
  return address || NO_ADDRESS;
}

const NO_ADDRESS = "(no address)";
