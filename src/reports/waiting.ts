/**
 * Who waits in the queue at a moment: of each message kept the recipients that were not done by then, how often
 * and since when they were tried, and when the next and the last attempt come.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import { keptMessage } from "../tracking/views.ts";
import { wholeOf } from "./filter/part.ts";
import { byName } from "./ranking.ts";
import type { Given, ShowAsked } from "./report.ts";
import { isOpenAt, type QueuesSeen, sendStateAt } from "./running-at.ts";
import { plannedTries } from "./schedule.ts";

/** A message with all its recipients, for they are tried together, and with those that were asked for. */
export interface Kept {
  message: Message;
  /** Their places; absent: all. */
  asked: ReadonlySet<number> | undefined;
}

/** A recipient that waits, or a message of which none is known to. */
export interface WaitingRecipient {
  message: Message;
  recipient: Recipient | undefined;
  /** Attempts begun by the moment. */
  attempts: number;
  last: Delivery | undefined;
  /** The last that ended by the moment. */
  ended: Delivery | undefined;
  nextTry: Instant | undefined;
  givesUp: Instant | undefined;
  /** The last has not ended by the moment. */
  isTried: boolean;
  /** No attempt is made: its qmail-send does not run. */
  isStopped: boolean;
}

/** What the log tells of ends with it: of a moment behind that it tells what it tells of its end. */
export function momentOf({ at, end }: Pick<ShowAsked, "at" | "end">): Instant | undefined {
  return at && end && compareInstants(at, end) > 0 ? end : (at ?? end);
}

/** In the queue at the moment; where none is given, at the end of the log. */
export function mayWait(message: Message, given: Given): boolean {
  if (message.state === "lost") return false;
  if (!given.at) return message.state !== "ended";
  const entered = message.queued ?? message.born;
  if (entered && compareInstants(entered, given.at) > 0) return false;
  return message.state !== "ended" || !isBy(message.ended, given.at);
}

/** Whether it happened at the moment or before; what has no time has. */
export function isBy(happened: Instant | undefined, at: Instant | undefined): boolean {
  return !happened || !at || compareInstants(happened, at) <= 0;
}

export function oldestFirst(a: Message, b: Message): number {
  const one = a.queued ?? a.born;
  const other = b.queued ?? b.born;
  const byTime = one && other ? compareInstants(one, other) : one ? -1 : other ? 1 : 0;
  return byTime || byName(a.id, b.id);
}

export function keptOf(part: Message): Kept {
  const whole = wholeOf(part);
  const isWhole = whole === part;
  const places = isWhole ? [] : part.recipients.map((one) => whole.recipients.indexOf(one));
  return { message: keptMessage(whole), asked: isWhole ? undefined : new Set(places) };
}

/** Of those that wait the ones that were asked for; a message for which nobody waits as it is. */
export function waitingIn(
  { message, asked }: Kept,
  at: Instant | undefined,
  given: Given,
  queues: QueuesSeen,
): WaitingRecipient[] {
  const { state } = sendStateAt(queues, message.queue, at);
  const isStopped = state === "stopped" || state === "crashed" || state === "stopping";
  const waiting: (WaitingRecipient & { place: number })[] = [];
  for (const [place, recipient] of message.recipients.entries()) {
    const made = recipient.deliveries.filter(({ started }) => isBy(started, at));
    if (made.some((delivery) => isFinal(delivery) && isBy(delivery.finished, at))) continue;
    waiting.push({
      place,
      message,
      recipient,
      attempts: made.length,
      last: made.at(-1),
      ended: made.findLast(({ outcome, finished }) => outcome && isBy(finished, at)),
      nextTry: undefined,
      givesUp: undefined,
      isTried: isUnderWay(message, made.at(-1), at, queues),
      isStopped,
    });
  }
  for (const one of waiting) schedule(one, waiting, given);
  if (waiting.length > 0) return waiting.filter(({ place }) => asked?.has(place) ?? true);
  const nobody = { recipient: undefined, attempts: 0, last: undefined, ended: undefined };
  const unplanned = { nextTry: undefined, givesUp: undefined, isTried: false };
  return [{ message, ...nobody, ...unplanned, isStopped }];
}

/** Begun by the moment, and not over; where its end is lost, nobody knows when that was. */
function isUnderWay(
  { queue, incomplete }: Message,
  last: Delivery | undefined,
  at: Instant | undefined,
  queues: QueuesSeen,
): boolean {
  if (!last || (last.finished && isBy(last.finished, at))) return false;
  if (last.finished) return true;
  if (last.outcome === undefined && incomplete.includes("outcome")) return false;
  return isOpenAt(queues, queue, last, at);
}

function isFinal({ outcome }: Delivery): boolean {
  return outcome === "success" || outcome === "failure";
}

function schedule(one: WaitingRecipient, all: WaitingRecipient[], { queueLifetime }: Given): void {
  const { queued } = one.message;
  const channel = one.recipient?.channel;
  if (!queued || !channel || !one.last?.started) return;
  const starts = all.flatMap(({ recipient, last }) =>
    recipient?.channel === channel && last?.started ? [last.started] : [],
  );
  const planned = plannedTries(channel, queued, starts, queueLifetime);
  if (!one.isStopped) one.nextTry = planned?.next;
  one.givesUp = planned?.last;
}
