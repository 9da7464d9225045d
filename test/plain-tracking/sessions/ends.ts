/**
 * The two ends of a connection, as several lines tell of them.
 */
import { detached } from "../../../src/bytes/bytes.ts";
import type { End } from "../../../src/grammars/session/event.ts";

/** The first that is given is kept as it is: most sessions of a service share it. */
export function joined(known: Readonly<End>, given: Readonly<End>): Readonly<End> {
  return known === NOWHERE ? given : { ...given, ...known };
}

/** An end of which nothing is known. */
export const NOWHERE: Readonly<End> = Object.freeze({});

/** What was not known before is taken from `given`. */
export function fillEnd(end: End, given: End | undefined): void {
  if (!given) return;
  if (given.address !== undefined) end.address ??= given.address;
  if (given.name !== undefined) end.name ??= detached(given.name);
  if (given.port !== undefined) end.port ??= given.port;
}
