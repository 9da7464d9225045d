/**
 * Links that look for their other end: a message names the qp of one that was not seen yet.
 */
import type { Records } from "./records.ts";

/** A qp that some message names; `link` gets the id when the other end is found. */
export interface Wanted {
  kind: "bounce" | "forward";
  /** The record of the message that names it. */
  from: number;
  link: Link;
  /** When; NaN where the line has no stamp. */
  seconds: number;
  nanos: number;
}

export interface Link {
  qp: number;
  id?: string;
}

export type WantedByQp = Map<number, Wanted[]>;

export function addWanted(all: WantedByQp, wanted: Wanted): void {
  const others = all.get(wanted.link.qp);
  if (others) others.push(wanted);
  else all.set(wanted.link.qp, [wanted]);
}

/** Nobody looks any more for the other end of this link. */
export function stopWanting(all: WantedByQp, link: Link): void {
  const others = all.get(link.qp)?.filter((wanted) => wanted.link !== link);
  if (others && others.length > 0) all.set(link.qp, others);
  else all.delete(link.qp);
}

/** Nor for those of this message's links. */
export function giveUp(all: WantedByQp, { messages }: Records, message: number): void {
  const { forwards = [], bounce } = messages.rare[message] ?? {};
  for (const forward of forwards) stopWanting(all, forward);
  if (bounce) stopWanting(all, bounce);
}

/** Some link of the message has not found its end. */
export function isUnresolved({ messages }: Records, message: number): boolean {
  const rare = messages.rare[message];
  if (!rare) return false;
  const { bounce, forwards } = rare;
  if (bounce !== undefined && bounce.id === undefined) return true;
  return forwards?.some((forward) => forward.id === undefined) ?? false;
}
