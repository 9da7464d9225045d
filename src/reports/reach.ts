/**
 * How far the logs reach that an answer rests on, against what was asked: "none" and "not read" are two
 * things, and of a time that no log covers nothing is known.
 *
 * Each report and list says which kinds of log it is made from; each log that was read, which kinds of
 * lines were met in it and from when to when. What is lacking is a value, for people and for machines.
 */
import { humanText } from "../time/format.ts";
import { compareInstants, type Instant, secondsBetween } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";

/** queue: qmail-send's. sessions: those of tcpserver, qmail-smtpd and the programs around them. */
export type LogKind = "queue" | "sessions";

export const LOG_KINDS: readonly LogKind[] = ["queue", "sessions"];

const NOT_READ: Record<LogKind, string> = {
  queue: "Not read: none of these logs is qmail-send's, so nothing is known of messages.",
  sessions:
    "Not read: none of these logs is of qmail-smtpd or the like, so nothing is known of sessions.",
};

/** One log that was read. */
export interface LogRead {
  name: string;
  kinds: LogKind[];
  from?: Instant;
  to?: Instant;
}

/** What an answer needs. */
export interface Needs {
  /** Kinds of log that it is made from, the most important first; none: any log will do. */
  kinds: readonly LogKind[];
  /** The time it is about, as far as that was said: from <= t < to. */
  period: { from?: Instant; to?: Instant };
  /** What lies behind the present moment is in no log. */
  now: Instant;
  /** What ended before is not kept by who answers, though logs were read further back; absent: all of them is. */
  keptSince?: Instant | undefined;
}

/** A time that was asked for and that no log, or none of a kind, or one of several does not cover. */
export interface Uncovered {
  /** Whose log: absent if it is that of all that were read. */
  kind?: LogKind;
  /** The log's name, where others of its kind cover more. */
  log?: string;
  /** The log begins later, or ends earlier, or before what is kept; absent: its lines have no times. */
  side?: "begins" | "ends" | "kept";
  at?: Instant;
  /** What is not covered; absent ends are those of the period asked. */
  from?: Instant;
  to?: Instant;
  /** Nothing of the period is covered. */
  isWhole: boolean;
  /** Logging may have stopped: nothing, or an hour and more at the end, is not covered. */
  isAlarming: boolean;
}

export interface Lacking {
  /** Kinds of log that are needed and of which no line was read. */
  notRead: LogKind[];
  notCovered: Uncovered[];
}

export function lackingIn(
  logs: readonly LogRead[],
  { kinds, period, now, keptSince }: Needs,
): Lacking {
  const isOf = (kind: LogKind) => logs.filter((log) => log.kinds.includes(kind));
  const notRead = kinds.filter((kind) => isOf(kind).length === 0);
  const asked = period.from || period.to ? clipped(period, now) : undefined;
  if (!asked && !keptSince) return { notRead, notCovered: [] };
  const read = LOG_KINDS.filter((kind) => isOf(kind).length > 0);
  const relevant = kinds.length === 0 ? read : read.filter((kind) => kinds.includes(kind));
  const each = relevant.map((kind) => ({ kind, logs: isOf(kind) }));
  const groups: { kind?: LogKind; logs: readonly LogRead[] }[] =
    read.length > 1 && each.length > 0 ? each : [{ logs }];
  return {
    notRead,
    notCovered: groups.flatMap(({ kind, logs }) => uncoveredBy(kind, logs, asked, keptSince)),
  };
}

/** The same without times, as machines are told it: absent is nothing. */
interface LackingOfKinds {
  notRead?: readonly LogKind[];
  notCovered?: readonly Pick<Uncovered, "kind" | "log" | "isWhole">[];
}

/** Whether anything was read that tells of this kind in the time asked. */
export function isTold({ notRead = [], notCovered = [] }: LackingOfKinds, kind: LogKind): boolean {
  if (notRead.includes(kind)) return false;
  return !notCovered.some(
    (one) => one.isWhole && one.log === undefined && (one.kind === undefined || one.kind === kind),
  );
}

/** The period up to now; one that is wholly to come stays as it is. */
function clipped({ from, to }: Needs["period"], now: Instant): Needs["period"] {
  const isToCome = from && compareInstants(from, now) >= 0;
  const end = isToCome || (to && compareInstants(to, now) < 0) ? to : now;
  return { ...(from && { from }), ...(end && { to: end }) };
}

function uncoveredBy(
  kind: LogKind | undefined,
  logs: readonly LogRead[],
  asked: Needs["period"] | undefined,
  keptSince: Instant | undefined,
): Uncovered[] {
  const of = kind && { kind };
  const from = extreme(logs, "from", -1);
  const to = extreme(logs, "to", 1);
  const over = keptSince && notKept(to, keptSince);
  if (over) return [{ ...of, ...over }];
  if (!asked)
    return logs.flatMap(({ name, to: end }) => {
      const alone = keptSince && notKept(end, keptSince);
      return alone ? [{ ...of, ...alone, log: name, isAlarming: false }] : [];
    });
  const whole = missing(from, to, asked);
  if (whole.some(({ isWhole }) => isWhole)) return whole.map((one) => ({ ...of, ...one }));
  const alone = logs.length < 2 ? [] : logs.flatMap((log) => aloneUncovered(log, asked));
  return [...whole, ...alone].map((one) => ({ ...of, ...one }));
}

/** All of what ends before was let go of. */
function notKept(to: Instant | undefined, keptSince: Instant): Uncovered | undefined {
  if (!to || compareInstants(to, keptSince) >= 0) return undefined;
  return { side: "kept", at: to, from: keptSince, isWhole: true, isAlarming: true };
}

/** A log of several that has nothing of the period: worth knowing, for it may be an old one. */
function aloneUncovered({ name, from, to }: LogRead, asked: Needs["period"]): Uncovered[] {
  return missing(from, to, asked)
    .filter(({ isWhole }) => isWhole)
    .map((one) => ({ ...one, log: name, isAlarming: false }));
}

function missing(
  from: Instant | undefined,
  to: Instant | undefined,
  asked: Needs["period"],
): Uncovered[] {
  if (!from || !to) return [{ ...asked, isWhole: true, isAlarming: true }];
  if (asked.from && compareInstants(to, asked.from) < 0)
    return [{ ...asked, side: "ends", at: to, isWhole: true, isAlarming: true }];
  if (asked.to && compareInstants(from, asked.to) >= 0)
    return [{ ...asked, side: "begins", at: from, isWhole: true, isAlarming: true }];
  const found: Uncovered[] = [];
  if (asked.from && compareInstants(from, asked.from) > 0)
    found.push({
      side: "begins",
      at: from,
      from: asked.from,
      to: from,
      isWhole: false,
      isAlarming: false,
    });
  const silence = asked.to ? secondsBetween(to, asked.to) : 0;
  if (asked.to && silence > LEAST_SILENCE)
    found.push({
      side: "ends",
      at: to,
      from: to,
      to: asked.to,
      isWhole: false,
      isAlarming: silence >= ALARMING_SILENCE,
    });
  return found;
}

/** Seconds without a line at the end of the period: a server may be quiet for a minute. */
const LEAST_SILENCE = 60;
const ALARMING_SILENCE = 3600;

/** A sentence for each thing that is lacking, the most important first. */
export function lackingWords({ notRead, notCovered }: Lacking, zone: Zone): string[] {
  return [
    ...notCovered.map((uncovered) => uncoveredWords(uncovered, zone)),
    ...notRead.map((kind) => NOT_READ[kind]),
  ];
}

/** `The logs end Thu 19 Nov 2026 17:31:40 CET: nothing is known of Fri 20 Nov 2026.` */
export function uncoveredWords(uncovered: Uncovered, zone: Zone): string {
  const { side, at, from, to, isWhole } = uncovered;
  const [whose, many] = whoseWords(uncovered);
  if (!side || !at)
    return `${whose} ${many ? "have" : "has"} no times: it cannot be told what of the period asked is in ${many ? "them" : "it"}.`;
  if (side === "kept")
    return `${whose} ${many ? "end" : "ends"} ${humanText(at, zone)}, and what was over before ${humanText(from as Instant, zone)} is not kept here: nothing is known but what was still open.`;
  const verb = many ? side.replace(/s$/, "") : side;
  const head = `${whose} ${verb} ${humanText(at, zone)}: nothing is known of`;
  if (!isWhole)
    return side === "begins"
      ? `${head} what was before, from ${humanText(from as Instant, zone)} on.`
      : `${head} what came after, up to ${humanText(to as Instant, zone)}.`;
  if (from && to)
    return `${head} the period asked, ${humanText(from, zone)} - ${humanText(to, zone)}.`;
  return `${head} the period asked, ${from ? `from ${humanText(from, zone)} on` : `before ${humanText(to as Instant, zone)}`}.`;
}

/** With whether it is a plural. */
function whoseWords({ kind, log }: Uncovered): [string, boolean] {
  if (log !== undefined) return [log, false];
  if (kind === undefined) return ["The logs", true];
  return [kind === "queue" ? "The log of qmail-send" : "The log of the sessions", false];
}

function extreme(logs: readonly LogRead[], side: "from" | "to", sign: 1 | -1): Instant | undefined {
  let found: Instant | undefined;
  for (const { [side]: moment } of logs)
    if (moment && (!found || compareInstants(moment, found) * sign > 0)) found = moment;
  return found;
}
