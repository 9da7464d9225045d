/**
 * Ties messages together by qp, the pid of the qmail-queue that took a message in.
 *
 *     bounce msg 12 qp 345            wants    the next null-sender message with qp 345
 *     ...success: did_0+1+0/qp_346/   wants    the message with qp 346
 *     info msg 14: ... qp 345 uid 7   is seen  under qp 345
 *
 * Either line may come first, and pids are used again, so both ends look only near in time.
 * A message that has ended stays a little while, in case a link to or from it turns up.
 */
import { type Instant, secondsBetween } from "../../src/time/instant.ts";
import type { Fact, Message } from "../../src/tracking/facts.ts";
import { settleMessage } from "./sessions/joins.ts";
import type { Joins } from "./sessions/pending.ts";
import { entriesOf, get, put, remove, sizeOf, type Table } from "./table.ts";

/** A qp that some message names; `link` gets the id when the other end is found. */
export interface Wanted {
  kind: "bounce" | "forward";
  from: Message;
  link: { qp: number; id?: string };
  at: Instant | undefined;
}

export interface Links {
  /** Messages by the qp of their `info msg`, newest last, not linked yet. */
  seen: Table<number, { message: Message; at: Instant | undefined }>;
  wanted: Map<number, Wanted[]>;
}

/** Messages on their way out, oldest first, with the moment they left the queue or were lost. */
export interface Leaving {
  /** For a moment, as each message: those from `first` on, the others have left. */
  soon: { message: Message; left: Instant | undefined }[];
  first: number;
  /** Because a link of theirs has not found its end. */
  held: Map<Message, Instant | undefined>;
  /** A message is joined to its session before it leaves. */
  joins: Joins;
}

/** How long an ended message stays for a link to it, in seconds of the log's time. */
const STAY_SECONDS = 10;
/** How long a link looks for its end: a new message may wait that long for its turn in todo. */
const LOOK_SECONDS = 3600;
/** How long a message is remembered under its qp. */
const SEEN_SECONDS = 60;
/** Old ones are looked for when so many have gathered. */
const FORGET_AT = 64;
/** A bounce may be logged by another process so long before `bounce msg`. */
const EARLY_SECONDS = 10;
/** A forwarded copy under another sender is queued so near to the report of it. */
const OTHER_SENDER_SECONDS = 60;
/** Without stamps, numbers of messages bound the same things. */
const STAY_MESSAGES = 1000;
const LOOK_MESSAGES = 100_000;

/** `from` names `link.qp`; `since` is the earliest that the other end can have been queued. */
export function want(
  links: Links,
  leaving: Leaving,
  wanted: Wanted,
  since: Instant | undefined,
  emit: (fact: Fact) => void,
): void {
  const seen = get(links.seen, wanted.link.qp);
  if (
    seen &&
    seen.message !== wanted.from &&
    notBefore(seen.at, since) &&
    fits(wanted, seen.message)
  ) {
    remove(links.seen, wanted.link.qp);
    tie(leaving, wanted, seen.message, emit);
    return;
  }
  const others = links.wanted.get(wanted.link.qp);
  if (others) others.push(wanted);
  else links.wanted.set(wanted.link.qp, [wanted]);
}

/** Earliest moment at which the bounce of a `bounce msg` line at `at` can have been queued. */
export function earliestBounce(at: Instant | undefined): Instant | undefined {
  return at && { seconds: at.seconds - EARLY_SECONDS, nanos: at.nanos };
}

/** `info msg` of `message` was read: ties it to whoever wants its qp, or remembers it. */
export function announce(
  links: Links,
  leaving: Leaving,
  message: Message,
  at: Instant | undefined,
  emit: (fact: Fact) => void,
): void {
  if (sizeOf(links.seen) % FORGET_AT === 0) forgetSeen(links, at);
  const qp = message.qp as number;
  const wanted = links.wanted.get(qp);
  const index = wanted?.findIndex((one) => near(one.at, at) && fits(one, message)) ?? -1;
  if (wanted && index >= 0) {
    const [one] = wanted.splice(index, 1);
    if (wanted.length === 0) links.wanted.delete(qp);
    tie(leaving, one as Wanted, message, emit);
    return;
  }
  remove(links.seen, qp);
  put(links.seen, qp, { message, at });
}

/** `message` ended or was lost at `now`: it is emitted once no link can turn up any more. */
export function leave(
  links: Links,
  leaving: Leaving,
  message: Message,
  now: Instant | undefined,
  emit: (fact: Fact) => void,
): void {
  leaving.soon.push({ message, left: now });
  release(links, leaving, now, emit);
}

/** Nobody looks any more for the other end of this link. */
export function stopWanting(links: Links, link: Wanted["link"]): void {
  const others = links.wanted.get(link.qp)?.filter((wanted) => wanted.link !== link);
  if (others && others.length > 0) links.wanted.set(link.qp, others);
  else links.wanted.delete(link.qp);
}

/** Emits everything that is on its way out, in order. */
export function leaveAll(links: Links, leaving: Leaving, emit: (fact: Fact) => void): void {
  for (const message of leaving.held.keys()) handOut(leaving, message, emit);
  for (const { message } of leaving.soon.slice(leaving.first)) handOut(leaving, message, emit);
  leaving.held.clear();
  leaving.soon = [];
  leaving.first = 0;
  links.wanted.clear();
}

/** The message's story is over for tracking. */
export function handOut({ joins }: Leaving, message: Message, emit: (fact: Fact) => void): void {
  settleMessage(joins, message);
  emit({ kind: "message", message });
}

function release(
  links: Links,
  leaving: Leaving,
  now: Instant | undefined,
  emit: (fact: Fact) => void,
): void {
  while (leaving.first < leaving.soon.length) {
    const { message, left } = leaving.soon[leaving.first];
    const tooMany = leaving.soon.length - leaving.first > STAY_MESSAGES;
    if (stays(left, now, STAY_SECONDS, tooMany)) break;
    leaving.first++;
    if (unresolved(message)) leaving.held.set(message, left);
    else handOut(leaving, message, emit);
  }
  if (leaving.first > leaving.soon.length / 2) {
    leaving.soon = leaving.soon.slice(leaving.first);
    leaving.first = 0;
  }
  for (const [message, left] of leaving.held) {
    if (stays(left, now, LOOK_SECONDS, leaving.held.size > LOOK_MESSAGES)) break;
    leaving.held.delete(message);
    giveUp(links, message);
    handOut(leaving, message, emit);
  }
}

function stays(
  left: Instant | undefined,
  now: Instant | undefined,
  seconds: number,
  tooMany: boolean,
): boolean {
  return left && now ? secondsBetween(left, now) <= seconds : !tooMany;
}

function unresolved(message: Message): boolean {
  return (
    (message.bounce !== undefined && message.bounce.id === undefined) ||
    message.forwards.some((forward) => forward.id === undefined)
  );
}

function giveUp(links: Links, message: Message): void {
  for (const forward of message.forwards) stopWanting(links, forward);
  if (message.bounce) stopWanting(links, message.bounce);
}

function tie(leaving: Leaving, wanted: Wanted, message: Message, emit: (fact: Fact) => void): void {
  wanted.link.id = message.id;
  if (isHere(leaving, message)) {
    if (wanted.kind === "bounce") message.bounceOf = { id: wanted.from.id };
    else message.forwardOf = { id: wanted.from.id };
  }
  if (leaving.held.has(wanted.from) && !unresolved(wanted.from)) {
    leaving.held.delete(wanted.from);
    handOut(leaving, wanted.from, emit);
  }
}

/** A message that was handed out is not changed any more. */
function isHere(leaving: Leaving, message: Message): boolean {
  const isOpen = message.state !== "ended" && message.state !== "lost";
  return isOpen || isLeaving(leaving, message) || leaving.held.has(message);
}

function isLeaving({ soon, first }: Leaving, message: Message): boolean {
  return soon.findLastIndex((one) => one.message === message) >= first;
}

/**
 * A bounce has the empty sender, the bounce of a bounce `#@[]`. A forward keeps its sender, or
 * gets that of an owner or a list; then it must be near, for pids are used again.
 */
function fits(wanted: Wanted, message: Message): boolean {
  if (wanted.kind === "bounce") {
    const { sender } = wanted.from;
    // Of a message whose `info msg` is not in the log, nobody knows whether it was a bounce itself.
    if (sender === undefined) return message.sender === "" || message.sender === "#@[]";
    return message.sender === (sender === "" ? "#@[]" : "");
  }
  if (message.sender === wanted.from.sender) return true;
  const apart = wanted.at && message.queued ? secondsBetween(wanted.at, message.queued) : 0;
  return Math.abs(apart) <= OTHER_SENDER_SECONDS;
}

function near(from: Instant | undefined, to: Instant | undefined): boolean {
  return from && to ? secondsBetween(from, to) <= LOOK_SECONDS : true;
}

function notBefore(at: Instant | undefined, since: Instant | undefined): boolean {
  return at && since ? secondsBetween(since, at) >= 0 : true;
}

function forgetSeen(links: Links, now: Instant | undefined): void {
  for (const [qp, seen] of entriesOf(links.seen)) {
    if (stays(seen.at, now, SEEN_SECONDS, sizeOf(links.seen) > LOOK_MESSAGES)) break;
    remove(links.seen, qp);
  }
}
