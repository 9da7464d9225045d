/**
 * Messages on their way out: one that has ended stays a little while, in case a link to or from it turns up,
 * then it is handed out, and its record goes to others.
 */
import { NONE, type Records } from "./records.ts";
import type { Emit, SendLine } from "./send-line.ts";
import { settleMessage } from "./sessions/joins.ts";
import type { Joins } from "./sessions/pending.ts";
import { HELD, isGone, LEAVING } from "./stays.ts";
import { showMessage } from "./views.ts";
import { giveUp, isUnresolved, type WantedByQp } from "./wanted.ts";

export interface Leaving {
  /** For a moment, as each message, in the order in which they left: the first and the last of a chain (`next`). */
  first: number;
  last: number;
  count: number;
  /** Because a link of theirs has not found its end. */
  held: Set<number>;
  /** A message is joined to its session before it leaves. */
  joins: Joins;
}

export function newLeaving(joins: Joins): Leaving {
  return { first: NONE, last: NONE, count: 0, held: new Set(), joins };
}

/** How long an ended message stays for a link to it, in seconds of the log's time. */
const STAY_SECONDS = 10;
/** How long a link looks for its end: a new message may wait that long for its turn in todo. */
export const LOOK_SECONDS = 3600;
/** Without stamps, numbers of messages bound the same things. */
const STAY_MESSAGES = 1000;
export const LOOK_MESSAGES = 100_000;

/** A message ended or was lost at that moment: it is emitted once no link can turn up any more. */
export function leave(
  { queue, emit }: SendLine,
  message: number,
  seconds: number,
  nanos: number,
): void {
  const { records, host } = queue;
  const { messages } = records;
  const { leaving } = host;
  messages.left[message] = seconds;
  messages.leftNanos[message] = nanos;
  messages.stay[message] = LEAVING;
  messages.next[message] = NONE;
  if (leaving.count === 0) leaving.first = message;
  else messages.next[leaving.last] = message;
  leaving.last = message;
  leaving.count++;
  releaseSoon(records, leaving, seconds, nanos, emit);
  if (leaving.held.size > 0) releaseHeld(records, leaving, host.links.wanted, seconds, nanos, emit);
}

/** Emits everything that is on its way out, in order. */
export function leaveAll(records: Records, leaving: Leaving, emit: Emit): void {
  for (const message of leaving.held) handOut(records, leaving, message, emit);
  leaving.held.clear();
  while (leaving.count > 0) handOut(records, leaving, takeFirst(records, leaving), emit);
}

/** The message's story is over for tracking. */
export function handOut(records: Records, { joins }: Leaving, message: number, emit: Emit): void {
  settleMessage(joins, records, message);
  showMessage(records, message, emit);
  isGone(records, message);
}

/** A link of the message has found its end: it may have been held for that. */
export function handOutIfComplete(
  records: Records,
  leaving: Leaving,
  message: number,
  emit: Emit,
): void {
  if (records.messages.stay[message] !== HELD || isUnresolved(records, message)) return;
  leaving.held.delete(message);
  handOut(records, leaving, message, emit);
}

function takeFirst({ messages }: Records, leaving: Leaving): number {
  const { first } = leaving;
  leaving.first = messages.next[first];
  leaving.count--;
  return first;
}

function releaseSoon(
  records: Records,
  leaving: Leaving,
  now: number,
  nowNanos: number,
  emit: Emit,
): void {
  while (leaving.count > 0) {
    const age = ageOf(records, leaving.first, now, nowNanos);
    if (stays(age, STAY_SECONDS, leaving.count > STAY_MESSAGES)) break;
    const message = takeFirst(records, leaving);
    if (isUnresolved(records, message)) {
      leaving.held.add(message);
      records.messages.stay[message] = HELD;
    } else handOut(records, leaving, message, emit);
  }
}

function releaseHeld(
  records: Records,
  leaving: Leaving,
  wanted: WantedByQp,
  now: number,
  nowNanos: number,
  emit: Emit,
): void {
  for (const message of leaving.held) {
    const age = ageOf(records, message, now, nowNanos);
    if (stays(age, LOOK_SECONDS, leaving.held.size > LOOK_MESSAGES)) break;
    leaving.held.delete(message);
    giveUp(wanted, records, message);
    handOut(records, leaving, message, emit);
  }
}

/** Seconds since it left; NaN where one of the two lines has no stamp. */
function ageOf({ messages }: Records, message: number, now: number, nowNanos: number): number {
  return now - messages.left[message] + (nowNanos - messages.leftNanos[message]) / 1e9;
}

/** Without an age it goes by number. */
export function stays(age: number, seconds: number, tooMany: boolean): boolean {
  return Number.isNaN(age) ? !tooMany : age <= seconds;
}
