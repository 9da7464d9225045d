/**
 * When what waits is tried again, and until when, in a few words, as qmail's schedule has it.
 */
import { isInstant } from "../reports/cells.ts";
import type { Cell } from "../reports/report.ts";
import { duration, shortText } from "../time/format.ts";
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";

/** What is told of a group that waits: its row in the table `waiting`. */
export type WaitingRow = Record<string, Cell>;

/** `in 52m, 00:52`, `now`, `due`, `stopped`; undefined where it is not known. */
export function nextTryWords(
  { nextTry, trying, stopped, recipients }: WaitingRow,
  at: Instant | undefined,
  zone: Zone,
): string | undefined {
  if (Number(stopped) > 0 && stopped === recipients) return "stopped";
  const now = Number(trying) > 0 ? "now" : undefined;
  if (!isInstant(nextTry) || !at) return now;
  if (compareInstants(nextTry, at) <= 0) return now ?? "due";
  const clock = shortText(nextTry, zone).slice(-8, -3);
  return `${now ? "now; " : ""}in ${roundly(spanBetween(at, nextTry) ?? 0)}, ${clock}`;
}

/** A try is never due to the second. */
function roundly(seconds: number): string {
  return seconds < 3600 ? `${Math.max(1, Math.round(seconds / 60))}m` : duration(seconds);
}

/** `20 Nov 18:50`, `at its next try`; undefined where it is not known. */
export function givingUpWords(
  { givesUp }: WaitingRow,
  at: Instant | undefined,
  zone: Zone,
): string | undefined {
  if (!isInstant(givesUp)) return undefined;
  if (at && compareInstants(givesUp, at) <= 0) return "at its next try";
  return shortText(givesUp, zone).slice(4, -3);
}
