/**
 * Ties messages together by qp, the pid of the qmail-queue that took a message in.
 *
 *     bounce msg 12 qp 345            wants    the next null-sender message with qp 345
 *     ...success: did_0+1+0/qp_346/   wants    the message with qp 346
 *     info msg 14: ... qp 345 uid 7   is seen  under qp 345
 *
 * Either line may come first, and pids are used again, so both ends look only near in time.
 */
import { messageId } from "./id.ts";
import { handOutIfComplete, LOOK_MESSAGES, LOOK_SECONDS, stays } from "./leaving.ts";
import { senderOf } from "./message-views.ts";
import {
  newOpenNumbers,
  type OpenNumbers,
  recordOf,
  removeNumber,
  setRecord,
} from "./open-numbers.ts";
import { NONE, type Records, rareOf } from "./records.ts";
import type { SendLine } from "./send-line.ts";
import { GONE, hold, letGo } from "./stays.ts";
import { addWanted, type Wanted, type WantedByQp } from "./wanted.ts";

export interface Links {
  /** Messages by the qp of their `info msg`, not linked yet, with the oldest and the newest of them. */
  seen: OpenNumbers;
  oldest: number;
  newest: number;
  wanted: WantedByQp;
}

export function newLinks(): Links {
  return { seen: newOpenNumbers(), oldest: NONE, newest: NONE, wanted: new Map() };
}

/** How long a message is remembered under its qp. */
const SEEN_SECONDS = 60;
/** Old ones are looked for when so many have gathered. */
const FORGET_AT = 64;
/** A bounce may be logged by another process so long before `bounce msg`. */
const EARLY_SECONDS = 10;
/** A forwarded copy under another sender is queued so near to the report of it. */
const OTHER_SENDER_SECONDS = 60;

/** A bounce, which can have been queued a little before the line that tells of it. */
export function wantBounce(said: SendLine, from: number, link: Wanted["link"]): void {
  const { seconds, nanos } = said;
  want(said, { kind: "bounce", from, link, seconds, nanos }, seconds - EARLY_SECONDS, nanos);
}

/** A copy that was sent on by a delivery which began at `since`. */
export function wantForward(
  said: SendLine,
  from: number,
  link: Wanted["link"],
  since: number,
  sinceNanos: number,
): void {
  const { seconds, nanos } = said;
  want(said, { kind: "forward", from, link, seconds, nanos }, since, sinceNanos);
}

/** `since` is the earliest that the other end can have been queued. */
function want(said: SendLine, wanted: Wanted, since: number, sinceNanos: number): void {
  const { records, host } = said.queue;
  const { links } = host;
  const seen = recordOf(links.seen, wanted.link.qp);
  if (
    seen === NONE ||
    seen === wanted.from ||
    !isWithin(records, seen, since, sinceNanos) ||
    !fits(records, wanted, seen)
  ) {
    addWanted(links.wanted, wanted);
    return;
  }
  tie(said, wanted, seen);
  forget(records, links, seen);
}

/** `info msg` of `message` was read: ties it to the message that wants its qp, or remembers it. */
export function announce(said: SendLine, message: number): void {
  const { records, host } = said.queue;
  const { links } = host;
  if (links.seen.count % FORGET_AT === 0) forgetOld(records, links, said.seconds, said.nanos);
  const qp = records.messages.qp[message];
  const wanted = links.wanted.get(qp);
  const index = wanted?.findIndex((one) => isNear(one, said) && fits(records, one, message)) ?? -1;
  if (wanted && index >= 0) {
    const [one] = wanted.splice(index, 1);
    if (wanted.length === 0) links.wanted.delete(qp);
    tie(said, one, message);
    return;
  }
  remember(records, links, qp, message);
}

function tie({ queue, emit }: SendLine, wanted: Wanted, message: number): void {
  const { records, host } = queue;
  const { from, link } = wanted;
  link.id = messageId(records, message);
  // A message that was handed out is not changed any more.
  if (records.messages.stay[message] !== GONE) {
    const source = { id: messageId(records, from) };
    if (wanted.kind === "bounce") rareOf(records, message).bounceOf = source;
    else rareOf(records, message).forwardOf = source;
  }
  handOutIfComplete(records, host.leaving, from, emit);
}

/**
 * A bounce has the empty sender, the bounce of a bounce `#@[]`. A forward keeps its sender, or
 * gets that of an owner or a list; then it must be near, for pids are used again.
 */
function fits(records: Records, { kind, from, seconds, nanos }: Wanted, message: number): boolean {
  const original = senderOf(records, from);
  const sender = senderOf(records, message);
  if (kind === "bounce") {
    // Of a message whose `info msg` is not in the log, nobody knows whether it was a bounce itself.
    if (original === undefined) return sender === "" || sender === "#@[]";
    return sender === (original === "" ? "#@[]" : "");
  }
  if (sender === original) return true;
  const { queued, queuedNanos } = records.messages;
  const apart = queued[message] - seconds + (queuedNanos[message] - nanos) / 1e9;
  return !(Math.abs(apart) > OTHER_SENDER_SECONDS);
}

function isNear({ seconds, nanos }: Wanted, said: SendLine): boolean {
  return !(said.seconds - seconds + (said.nanos - nanos) / 1e9 > LOOK_SECONDS);
}

/** Not queued before that moment, as far as is known. */
function isWithin({ messages }: Records, message: number, since: number, nanos: number): boolean {
  const { queued, queuedNanos } = messages;
  return !(queued[message] - since + (queuedNanos[message] - nanos) / 1e9 < 0);
}

// Messages that were seen, by their qp: the newest of each

function remember(records: Records, links: Links, qp: number, message: number): void {
  const before = recordOf(links.seen, qp);
  if (before !== NONE) forget(records, links, before);
  const { older, newer } = records.messages;
  older[message] = links.newest;
  newer[message] = NONE;
  if (links.newest === NONE) links.oldest = message;
  else newer[links.newest] = message;
  links.newest = message;
  setRecord(links.seen, qp, message);
  hold(records, message);
}

function forget(records: Records, links: Links, message: number): void {
  const { older, newer, qp } = records.messages;
  if (older[message] === NONE) links.oldest = newer[message];
  else newer[older[message]] = newer[message];
  if (newer[message] === NONE) links.newest = older[message];
  else older[newer[message]] = older[message];
  removeNumber(links.seen, qp[message]);
  letGo(records, message);
}

function forgetOld(records: Records, links: Links, now: number, nowNanos: number): void {
  const { queued, queuedNanos } = records.messages;
  while (links.oldest !== NONE) {
    const message = links.oldest;
    const age = now - queued[message] + (nowNanos - queuedNanos[message]) / 1e9;
    if (stays(age, SEEN_SECONDS, links.seen.count > LOOK_MESSAGES)) break;
    forget(records, links, message);
  }
}
