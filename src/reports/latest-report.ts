/**
 * The report of the latest of many deliveries; of those that ended at one time the first by its text.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import { reportNumber } from "../tracking/counting.ts";
import type { Delivery } from "../tracking/facts.ts";

export interface LatestReport {
  at: Instant | undefined;
  report: string;
  /** Under a symbol, so that no copy of the state has it: it tells the same report again without its text. */
  [NUMBER]?: number;
}

const NUMBER = Symbol("the number of the report's text");

export function noReport(): LatestReport {
  return { at: undefined, report: "" };
}

export function seeReport(latest: LatestReport, delivery: Delivery): void {
  const { finished } = delivery;
  const order = orderOf(latest, finished);
  if (order < 0) return;
  const number = reportNumber(delivery);
  if (number === 0 || latest[NUMBER] !== number) {
    const { report = "" } = delivery;
    if (order === 0 && report >= latest.report) return;
    latest.report = report;
    latest[NUMBER] = number;
  }
  latest.at = finished ?? latest.at;
}

export function mergeReport(latest: LatestReport, { at, report }: LatestReport): void {
  const order = orderOf(latest, at);
  if (order < 0 || (order === 0 && report >= latest.report)) return;
  latest.report = report;
  latest[NUMBER] = 0;
  latest.at = at ?? latest.at;
}

/** What has no time counts as later: it came later. */
function orderOf({ at: before }: LatestReport, at: Instant | undefined): number {
  return at && before ? compareInstants(at, before) : 1;
}
