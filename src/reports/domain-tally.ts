/**
 * Where mail goes and how it fares, for the overview: recipients by domain, and the domains
 * that put off much of it.
 *
 * Two things are named: a domain that put off at least half of its attempts, and a domain with
 * an hour in which it put off five times as many as in its other hours. Either needs at least
 * 20 deferrals.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Recipient } from "../tracking/facts.ts";
import { domainName } from "./addresses.ts";
import { addFate, type Fates, noFates } from "./fates.ts";
import { addFigures, figuresOf } from "./figures.ts";
import { byName, type Ranking } from "./ranking.ts";

export interface DomainTally extends Fates {
  name: string;
  attempts: number;
  deferrals: number;
  /** Deferrals by the hour since 1970 (UTC) in which they ended. */
  hours: Map<number, number> | undefined;
  /** The report of the latest deferral. */
  lastReport: string;
  lastDeferral: Instant | undefined;
}

export interface Domains {
  byDomain: Map<string, DomainTally>;
  /** First and last hour in which any attempt ended. */
  firstHour: number;
  lastHour: number;
}

export function newDomains(): Domains {
  return {
    byDomain: new Map(),
    firstHour: Number.POSITIVE_INFINITY,
    lastHour: Number.NEGATIVE_INFINITY,
  };
}

export function addDomain(domains: Domains, recipient: Recipient): void {
  const tally = domainTally(domains, domainName(recipient.address));
  addFate(tally, recipient.fate);
  for (const { outcome, finished, report } of recipient.deliveries) {
    if (outcome === undefined || outcome === "interrupted") continue;
    tally.attempts++;
    if (finished) reach(domains, finished);
    if (outcome !== "deferral") continue;
    tally.deferrals++;
    if (finished) countHour(tally, hourOf(finished), 1);
    seeDeferral(tally, finished, report ?? "");
  }
}

/** The tally of a domain, made if it is new. */
export function domainTally({ byDomain }: Domains, name: string): DomainTally {
  let tally = byDomain.get(name);
  if (!tally) {
    tally = newDomain(name);
    byDomain.set(name, tally);
  }
  return tally;
}

/** Takes over what was counted of other recipients. */
export function mergeDomains(domains: Domains, others: Domains): void {
  domains.firstHour = Math.min(domains.firstHour, others.firstHour);
  domains.lastHour = Math.max(domains.lastHour, others.lastHour);
  for (const [name, other] of others.byDomain) {
    const tally = domains.byDomain.get(name);
    if (tally) mergeDomain(tally, other);
    else domains.byDomain.set(name, other);
  }
}

function mergeDomain(tally: DomainTally, other: DomainTally): void {
  addFigures(tally, other, FIGURES);
  for (const [hour, count] of other.hours ?? []) countHour(tally, hour, count);
  if (other.deferrals > 0) seeDeferral(tally, other.lastDeferral, other.lastReport);
}

/** Keeps the report of the latest deferral; of those that came at one time the first by name. */
function seeDeferral(tally: DomainTally, at: Instant | undefined, report: string): void {
  const { lastDeferral, lastReport } = tally;
  const order = at && lastDeferral ? compareInstants(at, lastDeferral) : 1;
  if (order < 0 || (order === 0 && report >= lastReport)) return;
  tally.lastReport = report;
  tally.lastDeferral = at;
}

const FIGURES = figuresOf(newDomain(""));

/** Most recipients first, then by name. */
export const BY_RECIPIENTS: Ranking<DomainTally> = {
  order: (a, b) => b.recipients - a.recipients || byName(a.name, b.name),
  empty: newDomain,
};

function newDomain(name: string): DomainTally {
  return {
    name,
    ...noFates(),
    attempts: 0,
    deferrals: 0,
    hours: undefined,
    lastReport: "",
    lastDeferral: undefined,
  };
}

function reach(domains: Domains, at: Instant): void {
  const hour = hourOf(at);
  if (hour < domains.firstHour) domains.firstHour = hour;
  if (hour > domains.lastHour) domains.lastHour = hour;
}

function hourOf({ seconds }: Instant): number {
  return Math.floor(seconds / 3600);
}

function countHour(tally: DomainTally, hour: number, count: number): void {
  tally.hours ??= new Map();
  tally.hours.set(hour, (tally.hours.get(hour) ?? 0) + count);
}

/** A domain that puts off more than it should. */
export interface Reluctant {
  domain: DomainTally;
  /** The hour that stands out, if it is one. */
  spike: { from: Instant; deferrals: number; usual: number } | undefined;
}

const LEAST_DEFERRALS = 20;
const TIMES_USUAL = 5;
/** With fewer hours in the log none can be called usual. */
const LEAST_HOURS = 6;

/** Most deferrals first. */
export function reluctantIn({ byDomain, firstHour, lastHour }: Domains): Reluctant[] {
  const hours = lastHour - firstHour + 1;
  const found: Reluctant[] = [];
  for (const domain of byDomain.values()) {
    if (domain.deferrals < LEAST_DEFERRALS) continue;
    const spike = hours >= LEAST_HOURS ? spikeOf(domain, hours) : undefined;
    if (spike || domain.deferrals * 2 >= domain.attempts) found.push({ domain, spike });
  }
  return found.sort(
    (a, b) => b.domain.deferrals - a.domain.deferrals || byName(a.domain.name, b.domain.name),
  );
}

function spikeOf({ hours, deferrals }: DomainTally, inLog: number): Reluctant["spike"] {
  let worst = Number.NaN;
  let most = 0;
  for (const [hour, count] of hours ?? []) {
    if (count < most || (count === most && hour > worst)) continue;
    worst = hour;
    most = count;
  }
  const usual = (deferrals - most) / (inLog - 1);
  if (most < LEAST_DEFERRALS || most < TIMES_USUAL * usual) return undefined;
  return { from: { seconds: worst * 3600, nanos: 0 }, deferrals: most, usual };
}
