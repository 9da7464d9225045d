/**
 * Services: how many connections, how they ended, how full the service was, and its troubles.
 *
 * A connection server logs `status: 5/30` whenever a number changes, so a service is at its limit
 * from a line that says so to the next one. The time after the last line, and after the service
 * stopped or started, is not known and not counted. So that a day goes on from the one before it, its first status
 * line is kept beside the last.
 */
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { ServiceWord, Session } from "../tracking/sessions/facts.ts";
import { addToSketch, mergeSketch, newSketch, type Sketch } from "./bounded-percentiles.ts";
import { type Span, widen, widenBy } from "./first-and-last.ts";
import { byName } from "./ranking.ts";
import type { Tally } from "./report.ts";
import { ENDINGS, type Ending, endingOf } from "./session-verdicts.ts";
import { addBetween, addSum, newSum, type Sum, totalOf } from "./sum.ts";

export interface ServiceFigures extends Record<Ending, number>, Record<ServiceWord, number> {
  host: string;
  name: string;
  sessions: number;
  encrypted: number;
  seconds: Sketch;
  peak: number;
  /** That of the last status line. */
  limit: number | undefined;
  /** That of the first session that tells one. */
  told: { limit: number; at: Instant | undefined } | undefined;
  /** Time between status lines, and that of it with all places taken. */
  watched: Sum;
  full: Sum;
  /** When it came to its limit, but for `begun`. */
  firstFull: Instant | undefined;
  lastFull: Instant | undefined;
  isFull: boolean;
  /** The first status line, if it did not start or stop before: it goes on from what was before. */
  begun: { at: Instant | undefined; isFull: boolean } | undefined;
  /** It started or stopped. */
  isBroken: boolean;
  /** The last status line. */
  statusAt: Instant | undefined;
  /** By what and text. */
  lines: Map<string, ServiceLine>;
}

/** What a service said of itself, each text once. */
export interface ServiceLine extends Span {
  /** "" for several. */
  what: ServiceWord | "";
  text: string;
  count: number;
}

/** By host, then by name. */
export type Services = Map<string, Map<string, ServiceFigures>>;

export const serviceTally: Tally<Services> = {
  name: "services-seen",
  tables: [],
  begin: () => new Map(),
  add: {
    session(services, { session }) {
      addSession(serviceOf(services, session.host, session.service), session);
    },
    slots(services, { host, service, used, limit, at }) {
      addSlots(serviceOf(services, host, service), used, limit, at);
    },
    service(services, { host, service, what, text, at }) {
      addLine(serviceOf(services, host, service), what, text, at);
    },
  },
  merge(services, later) {
    for (const ofHost of later.values())
      for (const one of ofHost.values()) mergeService(serviceOf(services, one.host, one.name), one);
  },
  show: () => [],
};

/** By host and name. */
export function servicesIn(services: Services): ServiceFigures[] {
  const all = [...services.values()].flatMap((ofHost) => [...ofHost.values()]);
  return all.sort((a, b) => byName(a.host, b.host) || byName(a.name, b.name));
}

/** The share of the time watched in which all places were taken. */
export function fullPercent({ full, watched }: ServiceFigures): number | undefined {
  const seconds = totalOf(watched);
  return seconds > 0 ? (100 * totalOf(full)) / seconds : undefined;
}

/** The limit of the last status line; without one, what a session tells. */
export function limitOf({ limit, told }: ServiceFigures): number | undefined {
  return limit ?? told?.limit;
}

/** First and last time that it came to its limit. */
export function fullSpan({ begun, firstFull, lastFull }: ServiceFigures): Span {
  const begunFull = begun?.isFull ? begun.at : undefined;
  return { first: begunFull ?? firstFull, last: lastFull ?? begunFull };
}

/** What it said of itself; of very many texts the first by name, troubles before others. */
export function linesOf({ lines }: ServiceFigures): ServiceLine[] {
  sumUpOthers(lines);
  return [...lines.values()];
}

/** A log may hold any number of different texts: beyond these they count under one. */
const MOST_TEXTS = 1000;
const OTHER_TEXTS = "(other texts)";

function addSession(service: ServiceFigures, session: Session): void {
  const { started, ended, tls, slots } = session;
  service.sessions++;
  service[endingOf(session)]++;
  if (tls !== undefined) service.encrypted++;
  if (slots) service.peak = Math.max(service.peak, slots.used);
  if (slots) tellLimit(service, { limit: slots.limit, at: started ?? ended });
  const seconds = started && ended && spanBetween(started, ended);
  if (seconds !== undefined) addToSketch(service.seconds, seconds);
}

/** That of the first session; of several at that moment the lower one. */
function tellLimit(service: ServiceFigures, said: NonNullable<ServiceFigures["told"]>): void {
  const { told } = service;
  const later = told ? compareMoments(said.at, told.at) || said.limit - told.limit : -1;
  if (later < 0) service.told = said;
}

/** What has no time is behind all else. */
function compareMoments(a: Instant | undefined, b: Instant | undefined): number {
  return a && b ? compareInstants(a, b) : Number(!a) - Number(!b);
}

function addSlots(
  service: ServiceFigures,
  used: number,
  limit: number,
  at: Instant | undefined,
): void {
  const isFull = limit > 0 && used >= limit;
  if (service.begun || service.isBroken) goOn(service, isFull, at);
  else service.begun = { at, isFull };
  service.statusAt = at;
  service.isFull = isFull;
  service.peak = Math.max(service.peak, used);
  service.limit = limit;
}

/** Up to the next status line it is as the last one says. */
function goOn(service: ServiceFigures, isFull: boolean, at: Instant | undefined): void {
  const { statusAt } = service;
  if (statusAt && at) {
    addBetween(service.watched, statusAt, at);
    if (service.isFull) addBetween(service.full, statusAt, at);
  }
  if (isFull && !service.isFull) {
    service.firstFull ??= at;
    service.lastFull = at;
  }
}

function addLine(
  service: ServiceFigures,
  what: ServiceWord,
  text: string,
  at: Instant | undefined,
): void {
  service[what]++;
  if (what !== "trouble") {
    service.isFull = false;
    service.statusAt = undefined;
    service.isBroken = true;
  }
  const { lines } = service;
  const line = lineOf(lines, what, text);
  line.count++;
  widen(line, at);
  if (lines.size > 2 * MOST_TEXTS) sumUpOthers(lines);
}

function mergeService(service: ServiceFigures, later: ServiceFigures): void {
  for (const figure of FIGURES) service[figure] += later[figure];
  mergeSketch(service.seconds, later.seconds);
  service.peak = Math.max(service.peak, later.peak);
  service.limit = later.limit ?? service.limit;
  if (later.told) tellLimit(service, later.told);
  mergeStatus(service, later);
  for (const one of later.lines.values()) addLines(service.lines, one);
  sumUpOthers(service.lines);
}

const FIGURES = [
  "sessions",
  ...ENDINGS,
  "started",
  "stopped",
  "trouble",
  "encrypted",
] as const satisfies (keyof ServiceFigures)[];

function mergeStatus(service: ServiceFigures, later: ServiceFigures): void {
  const { begun, isBroken } = later;
  if (!begun && !isBroken) return;
  const goesOn = service.begun !== undefined || service.isBroken;
  if (begun && goesOn) goOn(service, begun.isFull, begun.at);
  if (!goesOn) service.begun = begun;
  addSum(service.watched, later.watched);
  addSum(service.full, later.full);
  service.firstFull ??= later.firstFull;
  service.lastFull = later.lastFull ?? service.lastFull;
  service.isFull = later.isFull;
  service.statusAt = later.statusAt;
  service.isBroken ||= isBroken;
}

type ServiceLines = ServiceFigures["lines"];

/** Texts beyond the first MOST_TEXTS become one. It does not matter when: those go in any case. */
function sumUpOthers(lines: ServiceLines): void {
  if (lines.size <= MOST_TEXTS) return;
  const named = [...lines.values()].filter(({ text }) => text !== OTHER_TEXTS);
  named.sort(
    (a, b) =>
      Number(b.what === "trouble") - Number(a.what === "trouble") ||
      byName(a.text, b.text) ||
      byName(a.what, b.what),
  );
  for (const one of named.slice(MOST_TEXTS)) {
    lines.delete(`${one.what} ${one.text}`);
    addLines(lines, { ...one, text: OTHER_TEXTS });
  }
}

function addLines(lines: ServiceLines, some: ServiceLine): void {
  const line = lineOf(lines, some.what, some.text);
  line.count += some.count;
  widenBy(line, some);
}

function lineOf(lines: ServiceLines, what: ServiceLine["what"], text: string): ServiceLine {
  const key = `${what} ${text}`;
  let line = lines.get(key);
  if (!line) {
    line = { what, text, count: 0, first: undefined, last: undefined };
    lines.set(key, line);
  }
  return line;
}

function serviceOf(services: Services, host: string, name: string): ServiceFigures {
  let ofHost = services.get(host);
  if (!ofHost) {
    ofHost = new Map();
    services.set(host, ofHost);
  }
  let service = ofHost.get(name);
  if (!service) {
    service = newService(host, name);
    ofHost.set(name, service);
  }
  return service;
}

function newService(host: string, name: string): ServiceFigures {
  return {
    host,
    name,
    sessions: 0,
    accepted: 0,
    refused: 0,
    deferred: 0,
    left: 0,
    nothing: 0,
    unknown: 0,
    started: 0,
    stopped: 0,
    trouble: 0,
    encrypted: 0,
    seconds: newSketch(),
    peak: 0,
    limit: undefined,
    told: undefined,
    watched: newSum(),
    full: newSum(),
    firstFull: undefined,
    lastFull: undefined,
    isFull: false,
    begun: undefined,
    isBroken: false,
    statusAt: undefined,
    lines: new Map(),
  };
}
