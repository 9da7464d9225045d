/**
 * How clients are called: the name that the latest session gives for each address; of several at that moment the
 * first by name, so that it does not matter which of them came first.
 *
 * Names are kept once in a table of letters, as there may be a million of them.
 */
import type { Session } from "../tracking/sessions/facts.ts";
import {
  type FiguresByName,
  knownRow,
  mergeNames,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import { columns, numberAt, setNumber } from "./number-rows.ts";
import { byName } from "./ranking.ts";

export interface ClientNames {
  addresses: FiguresByName;
  names: FiguresByName;
}

/** Of an address: the row of its name, from 1 on, and the moment of the session that gave it. */
const NAMED = columns("name", "seconds", "nanos");

export function newClientNames(): ClientNames {
  return { addresses: newFigures(NAMED), names: newFigures({}) };
}

export function learnName(known: ClientNames, session: Session): void {
  const { address, name } = session.client;
  if (!address || !name) return;
  const { seconds = 0, nanos = 0 } = session.started ?? session.ended ?? {};
  learn(known, rowOf(known.addresses, address), { name, seconds, nanos });
}

/** Takes over what others were learnt by. */
export function mergeNamesOfClients(known: ClientNames, { addresses, names }: ClientNames): void {
  const rows = mergeNames(known.addresses, addresses);
  for (let from = 0; from < addresses.rows; from++)
    learn(known, rows[from], {
      name: nameAt(names, numberAt(addresses, from, NAMED.name) - 1),
      seconds: numberAt(addresses, from, NAMED.seconds),
      nanos: numberAt(addresses, from, NAMED.nanos),
    });
}

export function nameOf({ addresses, names }: ClientNames, address: string): string | undefined {
  const row = knownRow(addresses, address);
  return row < 0 ? undefined : nameAt(names, numberAt(addresses, row, NAMED.name) - 1);
}

/** The address, or what stands for it where no line names it. */
export function addressText({ address }: Session["client"]): string {
  return address || NO_ADDRESS;
}

const NO_ADDRESS = "(no address)";

function learn(
  { addresses, names }: ClientNames,
  row: number,
  { name, seconds, nanos }: { name: string; seconds: number; nanos: number },
): void {
  const before = numberAt(addresses, row, NAMED.name);
  const later =
    seconds - numberAt(addresses, row, NAMED.seconds) ||
    nanos - numberAt(addresses, row, NAMED.nanos);
  if (before > 0 && (later < 0 || (later === 0 && byName(nameAt(names, before - 1), name) <= 0)))
    return;
  setNumber(addresses, row, NAMED.name, rowOf(names, name) + 1);
  setNumber(addresses, row, NAMED.seconds, seconds);
  setNumber(addresses, row, NAMED.nanos, nanos);
}
