/**
 * What of a store a report is made from: states of its tallies where it is on everything, else the facts that it takes.
 */
import { keptOf } from "../reports/kept-tallies.ts";
import type { Fold, Report } from "../reports/report.ts";
import type { KeptAsked } from "../store/answering/stored.ts";
import { later } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Fact } from "../tracking/facts.ts";

/** A store's states, where they say what the report asks. */
export function keptFor(
  report: Report,
  { merge }: Fold,
  per: string | undefined,
  { from, to }: Period,
): KeptAsked | undefined {
  if (per === "hour" || (report.looksBeyond && (from || to))) return undefined;
  const tallies = keptOf(report);
  if (!tallies) return undefined;
  const longest = per === "day" || per === "week" ? "day" : "month";
  return { tallies, longest, merge };
}

/** What a report looks at that looks beyond its period. */
export function aroundOf({ from, to }: Period): Period {
  return { ...(from && { from: later(from, -AROUND) }), ...(to && { to: later(to, AROUND) }) };
}

/** The kinds of fact that a report takes. */
export function factsOf({ tallies }: Report): Fact["kind"][] {
  const kinds = tallies.flatMap(({ add, pass = {} }) => [
    ...Object.keys(add),
    ...Object.keys(pass),
  ]);
  return [...new Set(kinds)] as Fact["kind"][];
}

/** A week and a day: longer than qmail keeps a message. */
const AROUND = 8 * 86_400;
