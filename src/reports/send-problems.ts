/**
 * What needs attention at qmail-send itself: its alerts and warnings, runs that died or were stopped.
 *
 * Trouble of one queue is over when its qmail-send has logged a status line since: it delivers again. Why it died
 * it cannot say, so a death is urgent for a day, as it may come again.
 */
import { compareInstants, type Instant, secondsBetween } from "../time/instant.ts";
import { nanosOfLoad, secondsOfLoad } from "../tracking/counting.ts";
import type { Fact, Notice, QueueName, Run } from "../tracking/facts.ts";
import {
  type MailProblem,
  mergeSeen,
  type ProblemState,
  type Seen,
  see,
  some,
  times,
  unseen,
} from "./problem-rows.ts";
import { byName } from "./ranking.ts";
import type { Tally } from "./report.ts";
import { shellWords } from "./shell-words.ts";

/** By host and instance. */
type SendTroubles = Map<string, TroublesOfQueue>;

interface TroublesOfQueue {
  /** By level and form. */
  notices: Map<string, NoticesSeen>;
  crashes: EndsSeen;
  stops: EndsSeen;
  /** The last status line: seconds and nanoseconds. */
  worked: number;
  workedNanos: number;
}

/** The first of them stands for all. */
type NoticesSeen = Seen & { notice: Notice };

type EndsSeen = Seen & { interrupted: number };

export const sendTroubles: Tally<SendTroubles> = {
  name: "send-troubles",
  tables: [],
  begin: () => new Map(),
  add: {
    notice(state, { notice }) {
      const { notices } = troublesOf(state, notice.queue);
      see(noticesSeen(notices, `${notice.level} ${notice.form}`, notice), notice.at);
    },
    run: (state, { run }) => addRun(troublesOf(state, run.queue), run),
    load: (state, fact) => addWork(troublesOf(state, fact.queue), fact),
  },
  merge(state, later) {
    for (const [key, troubles] of later) {
      const known = state.get(key);
      if (known) mergeTroubles(known, troubles);
      else state.set(key, troubles);
    }
  },
  show: () => [],
};

function troublesOf(state: SendTroubles, { host, instance }: QueueName): TroublesOfQueue {
  const key = `${host}\n${instance}`;
  let troubles = state.get(key);
  if (!troubles) {
    troubles = {
      notices: new Map(),
      crashes: { ...unseen(), interrupted: 0 },
      stops: { ...unseen(), interrupted: 0 },
      worked: Number.NEGATIVE_INFINITY,
      workedNanos: 0,
    };
    state.set(key, troubles);
  }
  return troubles;
}

function noticesSeen(
  notices: TroublesOfQueue["notices"],
  key: string,
  notice: Notice,
): NoticesSeen {
  const seen = notices.get(key) ?? { ...unseen(), notice };
  notices.set(key, seen);
  if (isBefore(notice, seen.notice)) seen.notice = notice;
  return seen;
}

/** Of those that came at one time the first by name. */
function isBefore(one: Notice, other: Notice): boolean {
  if (!one.at || !other.at) return false;
  const order = compareInstants(one.at, other.at);
  return order < 0 || (order === 0 && one.text < other.text);
}

function addRun({ crashes, stops }: TroublesOfQueue, { end, to, interrupted }: Run): void {
  if (end === "running") return;
  const seen = end === "crash" ? crashes : stops;
  see(seen, to);
  seen.interrupted += interrupted;
}

/** Two lines in seven are status lines: no moment is made of them. */
function addWork(troubles: TroublesOfQueue, load: Fact & { kind: "load" }): void {
  const seconds = secondsOfLoad(load);
  if (seconds >= troubles.worked) workedAt(troubles, seconds, nanosOfLoad(load));
}

function workedAt(troubles: TroublesOfQueue, seconds: number, nanos: number): void {
  const isLater = seconds > troubles.worked || nanos > troubles.workedNanos;
  if (!isLater) return;
  troubles.worked = seconds;
  troubles.workedNanos = nanos;
}

function mergeTroubles(troubles: TroublesOfQueue, later: TroublesOfQueue): void {
  for (const [key, { notice, ...seen }] of later.notices)
    mergeSeen(noticesSeen(troubles.notices, key, notice), seen);
  mergeEnds(troubles.crashes, later.crashes);
  mergeEnds(troubles.stops, later.stops);
  if (later.worked >= troubles.worked) workedAt(troubles, later.worked, later.workedNanos);
}

function mergeEnds(ends: EndsSeen, later: EndsSeen): void {
  mergeSeen(ends, later);
  ends.interrupted += later.interrupted;
}

/** Whether each queue has logged a status line since it had the trouble; the last may stand in the same second. */
function haveWorkedSince(
  troubles: SendTroubles,
  seenIn: (of: TroublesOfQueue) => Seen | undefined,
): boolean {
  return [...troubles.values()].every((one) => {
    const last = seenIn(one)?.last;
    if (!last) return true;
    return (
      one.worked > last.seconds || (one.worked === last.seconds && one.workedNanos > last.nanos)
    );
  });
}

/** All queues' notices of one form are one problem. */
export function noticeProblems(troubles: SendTroubles): MailProblem[] {
  const all: TroublesOfQueue["notices"] = new Map();
  for (const { notices } of troubles.values())
    for (const [key, { notice, ...seen }] of notices)
      mergeSeen(noticesSeen(all, key, notice), seen);
  return [...all]
    .sort(
      ([, a], [, b]) =>
        byName(a.notice.level, b.notice.level) ||
        b.count - a.count ||
        byName(a.notice.form, b.notice.form),
    )
    .map(([key, { notice, ...seen }]) => {
      const { level, form, text } = notice;
      const often = seen.count === 1 ? "" : ` (${seen.count} times)`;
      const goesOn = haveWorkedSince(troubles, ({ notices }) => notices.get(key));
      return {
        state: level === "warning" ? "note" : goesOn ? "over" : "urgent",
        name: form,
        what: `${level}: ${text}${often}`,
        since: goesOn ? "qmail-send has worked on since" : "No work of qmail-send is logged since",
        seen,
        command: `qtrail ${shellWords(["lines", "--form", form])}`,
      };
    });
}

/** `end`: the last stamp of the log. */
export function runProblems(troubles: SendTroubles, end: Instant | undefined): MailProblem[] {
  const crashes: EndsSeen = { ...unseen(), interrupted: 0 };
  const stops: EndsSeen = { ...unseen(), interrupted: 0 };
  for (const one of troubles.values()) {
    mergeEnds(crashes, one.crashes);
    mergeEnds(stops, one.stops);
  }
  return [
    ...(crashes.count > 0 ? [crashProblem(crashes, troubles, end)] : []),
    ...(stops.count > 0 ? [stopProblem(stops, troubles)] : []),
  ];
}

/** For so long a death is urgent: its cause may be there still. */
const CALM_SECONDS = 86_400;

function crashProblem(
  crashes: EndsSeen,
  troubles: SendTroubles,
  end: Instant | undefined,
): MailProblem {
  const runs = haveWorkedSince(troubles, ({ crashes }) => crashes);
  const calm = crashes.last && end ? secondsBetween(crashes.last, end) : 0;
  const isOver = runs && calm >= CALM_SECONDS;
  const again = `It runs again${isOver ? ", and has not died since" : ""}`;
  return {
    state: isOver ? "over" : "urgent",
    name: "crash",
    what: `qmail-send died without a word ${times(crashes.count)}${cut(crashes.interrupted)}`,
    since: `${runs ? again : "No status line of it is logged since"}; why it died its log does not tell`,
    seen: crashes,
    // A run without its end begins anew at 0.
    command: cutOff(crashes.interrupted) ?? "qtrail lines --kind status",
  };
}

function stopProblem(stops: EndsSeen, troubles: SendTroubles): MailProblem {
  const runs = haveWorkedSince(troubles, ({ stops }) => stops);
  const state: ProblemState = !runs ? "open" : stops.interrupted > 0 ? "over" : "note";
  return {
    state,
    name: "restart",
    what: `qmail-send was stopped ${times(stops.count)}${cut(stops.interrupted)}`,
    since: runs ? "It runs again" : "No status line of it is logged since: it may not run",
    seen: stops,
    command: cutOff(stops.interrupted) ?? "qtrail lines --kind daemon",
  };
}

function cut(interrupted: number): string {
  return interrupted > 0
    ? `; ${some(interrupted, "delivery")} cut off: that mail may arrive twice`
    : "";
}

function cutOff(interrupted: number): string | undefined {
  return interrupted > 0 ? "qtrail find --status interrupted" : undefined;
}
