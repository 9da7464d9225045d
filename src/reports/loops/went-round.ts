/**
 * A circle that mail went round in, as every kind of evidence gives it.
 */
import { type Instant, secondsBetween } from "../../time/instant.ts";
import type { Span } from "../first-and-last.ts";
import { byName } from "../ranking.ts";

export interface Circle extends Span {
  /** What it is believed for. */
  evidence: "links" | "failures" | "answers" | "growth";
  /** `a@x.example -> b@x.example -> a@x.example`; `?` is a way that the log does not tell. */
  way: string;
  rounds: number;
  why: string;
}

/** A circle through these addresses, said from the same one wherever mail came in. */
export function wayThrough(addresses: readonly string[]): string {
  const least = [...addresses].sort(byName)[0];
  const start = addresses.indexOf(least);
  return [...addresses.slice(start), ...addresses.slice(0, start), least].join(" -> ");
}

/** Back to this address on a way that the log does not tell. */
export function wayBackTo(address: string): string {
  return `${address} -> ? -> ${address}`;
}

/** Rounds an hour, to three digits; undefined of one round, or without stamps. */
export function roundsPerHour({ rounds, first, last }: Circle): number | undefined {
  const span = first && last ? secondsBetween(first, last) : 0;
  return rounds > 1 && span > 0 ? Number((((rounds - 1) * 3600) / span).toPrecision(3)) : undefined;
}

/**
 * Whether it went on at the end of the log: it was silent there for no more than three of its rounds, or a minute.
 * One round has no pace that could tell.
 */
export function stateAt(circle: Circle, end: Instant | undefined): string | undefined {
  const rate = roundsPerHour(circle);
  if (rate === undefined || !circle.last || !end) return undefined;
  const silence = secondsBetween(circle.last, end);
  return silence <= Math.max(60, (3 * 3600) / rate) ? "running" : "over";
}
