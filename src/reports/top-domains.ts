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
  /** By the row of `figures`. */
  deferrals: Map<number, Deferrals>;
  /** First and last hour in which any attempt ended. */
  firstHour: number;
  lastHour: number;
}

interface Deferrals {
  /** How many by the hour since 1970 (UTC) in which they ended. */
  hours: Map<number, number>;
  latest: LatestReport;
}

export const topDomains: Tally<Domains> = {
  tables: [DOMAINS],
  begin: () => ({
    figures: newFigures(FARED),
    deferrals: new Map(),
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
    for (const [row, { hours, latest }] of later.deferrals) {
      const deferrals = deferralsOf(domains, rows[row]);
      for (const [hour, count] of hours) countHour(deferrals, hour, count);
      mergeReport(deferrals.latest, latest);
    }
  },
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
    const deferrals = deferralsOf(domains, row);
    if (hour !== undefined) countHour(deferrals, hour, 1);
    seeReport(deferrals.latest, delivery);
  }
  addTo(domains.figures, row, FARED.attempts, attempts);
  addTo(domains.figures, row, FARED.deferrals, putOff);
}

function deferralsOf({ deferrals }: Domains, row: number): Deferrals {
  let known = deferrals.get(row);
  if (!known) {
    known = { hours: new Map(), latest: noReport() };
    deferrals.set(row, known);
  }
  return known;
}

function countHour({ hours }: Deferrals, hour: number, count: number): void {
  hours.set(hour, (hours.get(hour) ?? 0) + count);
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
  for (const [row, { hours, latest }] of domains.deferrals) {
    const deferrals = numberAt(figures, row, FARED.deferrals);
    if (deferrals < LEAST_DEFERRALS) continue;
    const attempts = numberAt(figures, row, FARED.attempts);
    const spike = inLog >= LEAST_HOURS ? spikeOf(hours, deferrals, inLog) : undefined;
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
