/**
 * Services: how many connections, how they ended, how full the service was, and its troubles.
 *
 * A connection server logs `status: 5/30` whenever a number changes, so a service is at its limit
 * from a line that says so to the next one. The time after the last line, and after the service
 * stopped or started, is not known and not counted.
 */
import { type Instant, spanBetween } from "../time/instant.ts";
import type { ServiceWord, Session } from "../tracking/sessions/facts.ts";
import { addToSketch, newSketch, type Sketch } from "./bounded-percentiles.ts";
import { type Span, widen } from "./first-and-last.ts";
import { byName } from "./ranking.ts";
import type { Tally } from "./report.ts";
import { type Ending, endingOf } from "./session-verdicts.ts";

export interface ServiceFigures extends Record<Ending, number>, Record<ServiceWord, number> {
  host: string;
  name: string;
  sessions: number;
  encrypted: number;
  seconds: Sketch;
  peak: number;
  limit: number | undefined;
  /** Time between status lines, and that of it with all places taken, in seconds. */
  watchedSeconds: number;
  fullSeconds: number;
  firstFull: Instant | undefined;
  lastFull: Instant | undefined;
  isFull: boolean;
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

/** Its slots and sessions follow each other, so facts have to come in one go. */
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
  show: () => [],
};

/** By host and name. */
export function servicesIn(services: Services): ServiceFigures[] {
  const all = [...services.values()].flatMap((ofHost) => [...ofHost.values()]);
  return all.sort((a, b) => byName(a.host, b.host) || byName(a.name, b.name));
}

/** The share of the time watched in which all places were taken. */
export function fullPercent({ fullSeconds, watchedSeconds }: ServiceFigures): number | undefined {
  return watchedSeconds > 0 ? (100 * fullSeconds) / watchedSeconds : undefined;
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
  if (slots) service.limit ??= slots.limit;
  const seconds = started && ended && spanBetween(started, ended);
  if (seconds !== undefined) addToSketch(service.seconds, seconds);
}

function addSlots(
  service: ServiceFigures,
  used: number,
  limit: number,
  at: Instant | undefined,
): void {
  const { statusAt, isFull } = service;
  const seconds = (statusAt && at && spanBetween(statusAt, at)) ?? 0;
  service.watchedSeconds += seconds;
  if (isFull) service.fullSeconds += seconds;
  service.statusAt = at;
  service.isFull = limit > 0 && used >= limit;
  if (service.isFull && !isFull) {
    service.firstFull ??= at;
    service.lastFull = at;
  }
  service.peak = Math.max(service.peak, used);
  service.limit = limit;
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
  }
  const { lines } = service;
  const shown = lines.size < MOST_TEXTS || lines.has(`${what} ${text}`) ? text : OTHER_TEXTS;
  const key = `${what} ${shown}`;
  let line = lines.get(key);
  if (!line) {
    line = { what, text: shown, count: 0, first: undefined, last: undefined };
    lines.set(key, line);
  }
  line.count++;
  widen(line, at);
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
    watchedSeconds: 0,
    fullSeconds: 0,
    firstFull: undefined,
    lastFull: undefined,
    isFull: false,
    statusAt: undefined,
    lines: new Map(),
  };
}
