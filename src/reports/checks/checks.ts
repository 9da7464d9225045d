/**
 * The checks of `qtrail check`: each measures one thing, holds it against two thresholds, and says in a sentence
 * what it found. What was not read is UNKNOWN, never OK.
 */
import { duration } from "../../time/format.ts";
import { compareInstants, type Instant, secondsBetween } from "../../time/instant.ts";
import type { QueuesNow, SendsNow } from "../metrics/gauges.ts";
import { type Minute, minuteOf, type Recent } from "./recent.ts";

export type CheckState = "OK" | "WARNING" | "CRITICAL" | "UNKNOWN";

/** From the best to the worst, as monitoring systems sum up several. */
const STATES: readonly CheckState[] = ["OK", "UNKNOWN", "WARNING", "CRITICAL"];

/** From which figure on it is a warning, and critical. */
export interface Thresholds {
  warning: number;
  critical: number;
}

export interface CheckResult {
  name: CheckName;
  state: CheckState;
  /** One sentence, with the figure. */
  says: string;
  /** Of performance data: a count, seconds or percent. Absent where it could not be measured. */
  value?: number;
  thresholds?: Thresholds;
  /** The command that looks closer. */
  see?: string;
}

export interface CheckForm {
  /** What is measured, for help. */
  about: string;
  unit: "" | "s" | "%";
  thresholds: Thresholds;
}

const DAY = 86_400;
const HOUR = 3600;

/** Defaults that a healthy server does not reach, busy or quiet. */
export const CHECK_FORMS = {
  queue: {
    about: "messages in the queue",
    unit: "",
    thresholds: { warning: 1000, critical: 5000 },
  },
  oldest: {
    about: "age of the oldest message; qmail gives up after 7 days, so an older one is stuck",
    unit: "s",
    thresholds: { warning: 8 * DAY, critical: 10 * DAY },
  },
  deferrals: {
    about: "share of the remote attempts within the time that were put off; from 20 attempts on",
    unit: "%",
    thresholds: { warning: 50, critical: 80 },
  },
  slots: {
    about: "share of the time in which all delivery slots of a channel were taken",
    unit: "%",
    thresholds: { warning: 50, critical: 90 },
  },
  logIns: {
    about: "failed log-ins within the time; one that succeeds behind many failures is critical",
    unit: "",
    thresholds: { warning: 100, critical: 1000 },
  },
  silence: {
    about: "time since the last line of a log, of each that is read",
    unit: "s",
    thresholds: { warning: 6 * HOUR, critical: DAY },
  },
} as const satisfies Record<string, CheckForm>;

export type CheckName = keyof typeof CHECK_FORMS | "sending" | "logging";

/** Fewer attempts tell no share. */
const LEAST_ATTEMPTS = 20;

export interface CheckedLog {
  name: string;
  isQueue: boolean;
  to: Instant | undefined;
}

export interface Measured {
  queues: QueuesNow;
  sends: SendsNow;
  recent: Recent;
  logs: readonly CheckedLog[];
  now: Instant;
  /** Seconds that the shares are taken over. */
  within: number;
  thresholds: { [Name in keyof typeof CHECK_FORMS]: Thresholds };
}

export function checksOn(measured: Measured): CheckResult[] {
  const { logs } = measured;
  const hasQueue = logs.some(({ isQueue }) => isQueue);
  const hasSessions = logs.some(({ isQueue }) => !isQueue);
  return [
    ...(hasQueue
      ? [
          sending(measured),
          queueCheck(measured),
          oldest(measured),
          ...(isUncovered(measured)
            ? [unread("deferrals", NOTHING_LOGGED), unread("slots", NOTHING_LOGGED)]
            : [deferrals(measured), slots(measured)]),
        ]
      : [unread("queue", "no log of qmail-send was read: nothing is known of the queue")]),
    ...(hasSessions ? [logIns(measured)] : []),
    ...(hasQueue && hasSessions ? [logging(measured)] : []),
    silence(measured),
  ];
}

/** Nothing was logged of the time that shares are taken over, for longer than a quiet log may be silent. */
function isUncovered({ logs, now, within, thresholds: { silence } }: Measured): boolean {
  const end = endOfQueue(logs);
  const quiet = Number.isFinite(silence.warning) ? silence.warning : 0;
  return end !== undefined && secondsBetween(end, now) > Math.max(within, quiet);
}

const NOTHING_LOGGED = "qmail-send has logged nothing in the time that is looked at";

/** The worst of all. */
export function stateOf(checks: readonly CheckResult[]): CheckState {
  const places = checks.map(({ state }) => STATES.indexOf(state));
  return STATES[Math.max(0, ...places)] as CheckState;
}

function unread(name: CheckName, says: string): CheckResult {
  return { name, state: "UNKNOWN", says };
}

/** A qmail-send that was stopped, or died, and has said nothing since. */
function sending(measured: Measured): CheckResult {
  const { queues } = measured.sends;
  if (queues.size === 0 && isUncovered(measured)) return unread("sending", NOTHING_LOGGED);
  const down = [...queues.values()].filter(({ isDown }) => isDown);
  if (down.length === 0)
    return { name: "sending", state: "OK", says: "qmail-send runs, by its log" };
  return {
    name: "sending",
    state: "CRITICAL",
    says: "qmail-send was stopped, or died, and its log shows no start since: nothing is delivered",
    see: "qtrail report incidents",
  };
}

function queueCheck({ queues, thresholds }: Measured): CheckResult {
  const messages = [...queues.values()].reduce((sum, one) => sum + one.messages, 0);
  return judged("queue", messages, thresholds.queue, `${some(messages, "message")} in the queue`, {
    see: "qtrail queue",
  });
}

/** As old as it was at the log's end: what became of it since, no log tells. */
function oldest({ queues, thresholds, logs, now }: Measured): CheckResult {
  const end = endOfQueue(logs) ?? now;
  const ages = [...queues.values()].flatMap((one) =>
    one.oldest ? [Math.max(0, secondsBetween(one.oldest, end))] : [],
  );
  const age = Math.max(0, ...ages);
  const says =
    ages.length === 0 ? "nothing waits" : `the oldest message has waited ${duration(age)}`;
  return judged("oldest", age, thresholds.oldest, says, { see: "qtrail queue" });
}

function deferrals({ recent, thresholds, within, now }: Measured): CheckResult {
  const minutes = minutesWithin(recent, now, within);
  const attempts = sumOf(minutes.map((one) => one.attempts));
  const deferred = sumOf(minutes.map((one) => one.deferrals));
  const share = attempts === 0 ? 0 : (100 * deferred) / attempts;
  const says = `${deferred} of ${some(attempts, "remote attempt")} put off in ${duration(within)}`;
  const limits = attempts < LEAST_ATTEMPTS ? NEVER : thresholds.deferrals;
  return judged("deferrals", share, limits, says, { see: "qtrail report reasons" });
}

function slots({ recent, thresholds, within, now }: Measured): CheckResult {
  const full: { [channel: string]: number } = {};
  for (const minute of minutesWithin(recent, now, within))
    for (const [channel, seconds] of Object.entries(minute.full))
      full[channel] = (full[channel] ?? 0) + seconds;
  const [channel, seconds] = Object.entries(full).sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const share = Math.min(100, (100 * seconds) / within);
  const says =
    seconds === 0
      ? `no channel had all slots taken in ${duration(within)}`
      : `all ${channel} slots were taken for ${duration(seconds)} of ${duration(within)}`;
  return judged("slots", share, thresholds.slots, says, { see: "qtrail report capacity" });
}

function logIns({ recent, thresholds, within, now }: Measured): CheckResult {
  const minutes = minutesWithin(recent, now, within);
  const failed = sumOf(minutes.map((one) => one.failedLogIns));
  const see = { see: "qtrail report auth" };
  const [guessed] = recent.guessed.filter(({ at }) => at && isWithin(at, now, within));
  const says = `${some(failed, "log-in")} failed in ${duration(within)}`;
  if (!guessed) return judged("logIns", failed, thresholds.logIns, says, see);
  const { user, address, failures } = guessed;
  return {
    ...judged("logIns", failed, thresholds.logIns, says, see),
    state: "CRITICAL",
    says: `${user || "a user"} logged in from ${address} after ${some(failures, "failure")}: a guessed password?`,
  };
}

/** Mail that was taken has to come into the queue: its log must go on as long as that. */
function logging({ recent: { taken }, logs }: Measured): CheckResult {
  const last = endOfQueue(logs);
  const behind = taken && last ? secondsBetween(last, taken) : 0;
  if (behind <= MOST_BEHIND)
    return {
      name: "logging",
      state: "OK",
      says: "the logs of the queue and of the sessions agree",
    };
  return {
    name: "logging",
    state: "CRITICAL",
    says: `mail was taken ${duration(behind)} after the last line of qmail-send: it does not run, or is not logged`,
    see: "qtrail doctor",
  };
}

function endOfQueue(logs: readonly CheckedLog[]): Instant | undefined {
  const ends = logs.flatMap(({ isQueue, to }) => (isQueue && to ? [to] : []));
  return ends.sort(compareInstants).at(-1);
}

/** qmail-send is told of new mail at once, and looks by itself every 25 minutes. */
const MOST_BEHIND = 1800;

function silence({ logs, thresholds, now }: Measured): CheckResult {
  const silent = logs.flatMap(({ name, to }) =>
    to ? [{ name, seconds: Math.max(0, secondsBetween(to, now)) }] : [],
  );
  const [longest] = silent.sort((a, b) => b.seconds - a.seconds);
  if (!longest) return unread("silence", "no log has times: how long they are silent is not known");
  const { name, seconds } = longest;
  return judged(
    "silence",
    seconds,
    thresholds.silence,
    `the last line of ${name} is ${duration(seconds)} old`,
    { see: "qtrail doctor" },
  );
}

const NEVER: Thresholds = {
  warning: Number.POSITIVE_INFINITY,
  critical: Number.POSITIVE_INFINITY,
};

function judged(
  name: CheckName,
  value: number,
  thresholds: Thresholds,
  says: string,
  { see }: { see: string },
): CheckResult {
  const { warning, critical } = thresholds;
  const state = value >= critical ? "CRITICAL" : value >= warning ? "WARNING" : "OK";
  return { name, state, says, value, thresholds, ...(state !== "OK" && { see }) };
}

function minutesWithin({ minutes }: Recent, now: Instant, within: number): Minute[] {
  const from = minuteOf(now) - Math.ceil(within / 60);
  return [...minutes].flatMap(([number, minute]) =>
    number > from && number <= minuteOf(now) ? [minute] : [],
  );
}

function isWithin(at: Instant, now: Instant, within: number): boolean {
  const ago = secondsBetween(at, now);
  return ago >= 0 && ago <= within;
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function some(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
