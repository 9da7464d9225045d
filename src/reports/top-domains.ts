/**
 * Where mail goes and how it fares, for the overview: recipients by domain, and the domains
 * that put off much of it.
 *
 * Two things are named: a domain that put off at least half of its attempts, and a domain with
 * an hour in which it put off five times as many as in its other hours. Either needs at least
 * 20 deferrals.
 */
import type { Instant } from "../time/instant.ts";
import { domainPlace } from "../tracking/counting.ts";
import type { Delivery, Fate, Recipient } from "../tracking/facts.ts";
import { domainOf } from "./addresses.ts";
import {
  countHour,
  type DeferralHours,
  hoursOf,
  mergeHours,
  newDeferralHours,
  settleHours,
} from "./deferral-hours.ts";
import {
  type FiguresByName,
  mergeFigures,
  nameAt,
  newFigures,
  rowOf,
  rowOfLower,
} from "./figures-by-name.ts";
import { type LatestReport, mergeReport, noReport, seeReport } from "./latest-report.ts";
import { addTo, columns, numberAt } from "./number-rows.ts";
import { byName } from "./ranking.ts";
import type { TableForm, Tally } from "./report.ts";
import { topRows } from "./top-list.ts";

const DOMAINS: TableForm = {
  name: "domains",
  title: "Top recipient domains",
  columns: [
    { name: "domain", about: "Domain of recipients in lower case.", type: "text" },
    {
      name: "recipients",
      about: "delivered + failed + waiting + other.",
      type: "count",
      narrow: "answer",
    },
    { name: "delivered", about: "Delivered.", type: "count" },
    { name: "failed", about: "Bounced or expired.", type: "count" },
    { name: "waiting", about: "Still in the queue.", type: "count", narrow: 3 },
    { name: "other", about: "Discarded, or of unknown fate.", type: "count", narrow: 1 },
    { name: "attempts", about: "Attempts whose end was logged.", type: "count", narrow: 2 },
    { name: "deferrals", about: "Attempts that were put off.", type: "count" },
  ],
};

const FARED = columns(
  "recipients",
  "delivered",
  "failed",
  "waiting",
  "other",
  "attempts",
  "deferrals",
  "deferred",
);

const COLUMN_OF: Record<Fate, number> = {
  delivered: FARED.delivered,
  bounced: FARED.failed,
  expired: FARED.failed,
  queued: FARED.waiting,
  deferred: FARED.waiting,
  discarded: FARED.other,
  unknown: FARED.other,
};

export interface Domains {
  figures: FiguresByName;
  /** Of those that were put off, by the row of `figures`. */
  latest: Map<number, LatestReport>;
  /** The same by the hour since 1970 (UTC) in which they ended. */
  hours: DeferralHours;
  /** First and last hour in which any attempt ended. */
  firstHour: number;
  lastHour: number;
}

export const topDomains: Tally<Domains> = {
  tables: [DOMAINS],
  stateVersion: 2,
  begin: () => ({
    figures: newFigures(FARED),
    latest: new Map(),
    hours: newDeferralHours(),
    firstHour: Number.POSITIVE_INFINITY,
    lastHour: Number.NEGATIVE_INFINITY,
  }),
  add: {
    message(domains, { message }) {
      const { figures } = domains;
      for (const recipient of message.recipients) {
        const row = rowOfDomain(figures, recipient);
        addTo(figures, row, FARED.recipients, 1);
        const { fate } = recipient;
        addTo(figures, row, COLUMN_OF[fate], 1);
        if (fate === "deferred") addTo(figures, row, FARED.deferred, 1);
        addDeliveries(domains, row, recipient.deliveries);
      }
    },
  },
  merge(domains, later) {
    const rows = mergeFigures(domains.figures, later.figures);
    domains.firstHour = Math.min(domains.firstHour, later.firstHour);
    domains.lastHour = Math.max(domains.lastHour, later.lastHour);
    mergeHours(domains.hours, later.hours, rows);
    for (const [row, latest] of later.latest) mergeReport(latestOf(domains, rows[row]), latest);
  },
  settle: ({ hours }) => settleHours(hours),
  show({ figures }, { top }) {
    const first = topRows(figures, FARED, {
      top,
      by: ["recipients"],
    });
    const rows = first.map((one) => [
      one.name,
      one.recipients,
      one.delivered,
      one.failed,
      one.waiting,
      one.other,
      one.attempts,
      one.deferrals,
    ]);
    return [{ form: DOMAINS, rows, notes: [] }];
  },
};

function rowOfDomain(figures: FiguresByName, recipient: Recipient): number {
  const place = domainPlace(recipient);
  const row = place ? rowOfLower(figures, place.bytes, place.at, place.end) : -1;
  return row < 0 ? rowOf(figures, domainOf(recipient)) : row;
}

function addDeliveries(domains: Domains, row: number, deliveries: readonly Delivery[]): void {
  let attempts = 0;
  let putOff = 0;
  for (const delivery of deliveries) {
    const { outcome, finished } = delivery;
    if (outcome === undefined || outcome === "interrupted") continue;
    attempts++;
    const hour = finished && Math.floor(finished.seconds / 3600);
    if (hour !== undefined && hour < domains.firstHour) domains.firstHour = hour;
    if (hour !== undefined && hour > domains.lastHour) domains.lastHour = hour;
    if (outcome !== "deferral") continue;
    putOff++;
    if (hour !== undefined) countHour(domains.hours, row, hour);
    seeReport(latestOf(domains, row), delivery);
  }
  addTo(domains.figures, row, FARED.attempts, attempts);
  addTo(domains.figures, row, FARED.deferrals, putOff);
}

function latestOf({ latest }: Domains, row: number): LatestReport {
  const known = latest.get(row) ?? noReport();
  latest.set(row, known);
  return known;
}

/** A domain that puts off more than it should. */
export interface Reluctant {
  domain: string;
  attempts: number;
  deferrals: number;
  lastReport: string;
  /** What became of its recipients. */
  delivered: number;
  failed: number;
  /** Put off, and waiting still. */
  deferred: number;
  /** The hour that stands out, if it is one. */
  spike: { from: Instant; deferrals: number; usual: number } | undefined;
}

const LEAST_DEFERRALS = 20;
const TIMES_USUAL = 5;
/** With fewer hours in the log none can be called usual. */
const LEAST_HOURS = 6;

/** Most deferrals first. */
export function reluctantIn(domains: Domains): Reluctant[] {
  const { figures, firstHour, lastHour } = domains;
  const inLog = lastHour - firstHour + 1;
  const found: Reluctant[] = [];
  const deferralsOf = (row: number): number => numberAt(figures, row, FARED.deferrals);
  const byHour = hoursOf(domains.hours, (row) => deferralsOf(row) >= LEAST_DEFERRALS);
  for (const [row, latest] of domains.latest) {
    const deferrals = deferralsOf(row);
    if (deferrals < LEAST_DEFERRALS) continue;
    const attempts = numberAt(figures, row, FARED.attempts);
    const spike =
      inLog >= LEAST_HOURS ? spikeOf(byHour.get(row) ?? new Map(), deferrals, inLog) : undefined;
    if (spike || deferrals * 2 >= attempts)
      found.push({
        domain: nameAt(figures, row),
        attempts,
        deferrals,
        lastReport: latest.report,
        delivered: numberAt(figures, row, FARED.delivered),
        failed: numberAt(figures, row, FARED.failed),
        deferred: numberAt(figures, row, FARED.deferred),
        spike,
      });
  }
  return found.sort((a, b) => b.deferrals - a.deferrals || byName(a.domain, b.domain));
}

function spikeOf(hours: Map<number, number>, deferrals: number, inLog: number): Reluctant["spike"] {
  let worst = Number.NaN;
  let most = 0;
  for (const [hour, count] of hours) {
    if (count < most || (count === most && hour > worst)) continue;
    worst = hour;
    most = count;
  }
  const usual = (deferrals - most) / (inLog - 1);
  if (most < LEAST_DEFERRALS || most < TIMES_USUAL * usual) return undefined;
  return { from: { seconds: worst * 3600, nanos: 0 }, deferrals: most, usual };
}
