/**
 * A search as an address of a page holds it: `q` is the query that `qtrail find` takes, whole.
 */
import type { Filter, Term } from "../reports/filter/filter.ts";
import type { Status } from "../reports/filter/keys.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { printFilter, printTerm } from "../reports/filter/print.ts";
import { localText } from "../time/format.ts";
import { type Instant, later, secondsBetween } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";

/** Keys that may stand in the address of a page by themselves, as flags of its command. */
export const KEYS_BESIDE = [
  "from",
  "to",
  "domain",
  "since",
  "until",
  "on",
  "status",
  "reason",
] as const;

/** The page of a search; every search has one. */
export function findPath(base: string, filter: Filter, more: Record<string, string> = {}): string {
  return `${base}/find?${new URLSearchParams({ q: printFilter(filter), ...more })}`;
}

export function without(filter: Filter, term: Term): Filter {
  return { ...filter, terms: filter.terms.filter((one) => one !== term) };
}

/** The search in another period, whose ends are words that the query language takes. */
export function withPeriod(
  filter: Filter,
  { since, until }: { since?: string; until?: string },
): Filter {
  const terms: Term[] = filter.terms.filter((term) => !isOfTime(term));
  if (since !== undefined) terms.push({ key: "since", negated: false, value: since });
  if (until !== undefined) terms.push({ key: "until", negated: false, value: until });
  return { ...filter, terms };
}

export function onDay(filter: Filter, day: string): Filter {
  const { terms } = withPeriod(filter, {});
  return { ...filter, terms: [...terms, { key: "on", negated: false, value: day }] };
}

export function withStatus(filter: Filter, status: Status | undefined): Filter {
  const terms: Term[] = filter.terms.filter(({ key }) => key !== "status");
  if (status !== undefined) terms.push({ key: "status", negated: false, value: status });
  return { ...filter, terms };
}

/** A moment as the query language takes it: `2026-11-19 13:00`. */
function momentWords(at: Instant, zone: Zone): string {
  return localText(at, zone, 0).replace(/:00$/, "");
}

/** Periods of the same length before and behind; undefined where there is none. */
export function periodsBeside(
  filter: Filter,
  { from, to }: Period,
  { zone, now }: { zone: Zone; now: Instant },
): { earlier?: Filter; later?: Filter } {
  if (!from) return {};
  const end = to ?? now;
  const seconds = secondsBetween(from, end);
  if (seconds <= 0) return {};
  const shifted = (by: number): Filter =>
    withPeriod(filter, {
      since: momentWords(later(from, by * seconds), zone),
      until: momentWords(later(end, by * seconds), zone),
    });
  const isPast = secondsBetween(end, now) > 0;
  return { earlier: shifted(-1), ...(isPast && to && { later: shifted(1) }) };
}

/** What a chip says. */
export function termWords(term: Term): string {
  const { negated, key } = term;
  const printed = printTerm({ ...term, negated: false });
  const words = key === "word" ? printed : `${key}: ${printed.slice(key.length + 1)}`;
  return `${negated ? "not " : ""}${words}`;
}
