/**
 * The two ends of a connection, as several lines tell of them.
 */
import type { End } from "../../grammars/session/event.ts";

/** The first that is given is kept as it is, and what becomes of two that meet again too: most sessions share them. */
export function joined(known: Readonly<End>, given: Readonly<End>): Readonly<End> {
  if (known === NOWHERE) return given;
  const met = MET.get(known);
  if (met?.given === given) return met.both;
  const both = { ...given, ...known };
  MET.set(known, { given, both });
  return both;
}

/** What was given last where this was known, and what became of both. */
const MET = new WeakMap<Readonly<End>, { given: Readonly<End>; both: Readonly<End> }>();

/** An end of which nothing is known. */
export const NOWHERE: Readonly<End> = Object.freeze({});

/** What was not known before is taken from `given`. */
export function fillEnd(end: End, given: End | undefined): void {
  if (!given) return;
  if (given.address !== undefined) end.address ??= given.address;
  if (given.name !== undefined) end.name ??= given.name;
  if (given.port !== undefined) end.port ??= given.port;
}
