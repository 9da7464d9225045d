/**
 * Which session brought which message, and how sure that is.
 *
 *     recordio, qlog and others print    250 ok 1773047831 qp 12350      at the end of DATA
 *     qmail-send prints                  info msg 5: bytes 700 from <a@example.com> qp 12350 uid 82
 *
 * The same qp near in time is `exact`. Where only one side has it, a message is held against
 * what the sessions of that moment offered: sender, recipients and time together, in one place
 * only, are `strong`; less, or several, is `likely`. Equal numbers prove, unequal ones disprove
 * nothing: a wrapper (simscan, qmail-scanner) forks the real qmail-queue, whose pid is another.
 * Pids are used again, so everything is looked for near in time; what the clocks of the two
 * logs differ by is measured on exact joins and allowed for.
 */
import { type Instant, secondsBetween } from "../../time/instant.ts";
import type { Message } from "../facts.ts";
import { added } from "../lists.ts";
import { entriesOf, get, newTable, put, remove, type Table } from "../table.ts";
import { likeness, sameRecipient } from "./addresses.ts";
import type { Evidence, MessageSession, Session, Transaction } from "./facts.ts";
import type { EmitSession, Progress } from "./state.ts";

export interface Joins {
  /** First and last line of the sessions' logs so far. */
  from: Instant | undefined;
  to: Instant | undefined;
  /** Accepted transactions by the qp that was printed with the acceptance. */
  offeredQps: Table<number, Offer>;
  /** Those of sessions that were handed out: qmail-send may have been down for a while. */
  departedQps: Table<number, Departed>;
  /** Offers by what loggers leave of the sender; those of ended sessions go with them. */
  bySender: Map<string, Offer[]>;
  /** Messages that wait to be joined, oldest first from `firstArrival` on. */
  arrivals: Arrival[];
  firstArrival: number;
  arrivalsByQp: Table<number, Arrival>;
  arrivalsBySender: Map<string, Arrival[]>;
  /** Sessions of which no line tells what was said, by their start; ended ones stay a while. */
  silent: Set<Session>;
  /** Ended sessions that may still be joined, oldest first from `firstStaying` on. */
  staying: { session: Session; ended: Instant | undefined }[];
  firstStaying: number;
  /** Turns since old qps were last forgotten. */
  sinceForgetting: number;
  /** The uids of messages that were joined exactly, with how often. */
  uids: Map<number, number>;
  /** Seconds that the queue's log is ahead of the sessions', of the first exact joins. */
  skews: number[];
  skew: number;
}

export interface Offer {
  session: Session;
  transaction: Transaction;
  /** Under which `bySender` holds it. */
  key: string;
  /** The message that is known to be it. */
  taken: Message | undefined;
}

/** What is left of an accepted transaction that nobody has come for. */
interface Departed {
  id: string;
  sender: string | undefined;
  at: Instant | undefined;
}

interface Arrival {
  message: Message;
  at: Instant | undefined;
  isSettled: boolean;
}

export function newJoins(): Joins {
  return {
    from: undefined,
    to: undefined,
    offeredQps: newTable(),
    departedQps: newTable(),
    bySender: new Map(),
    arrivals: [],
    firstArrival: 0,
    arrivalsByQp: newTable(),
    arrivalsBySender: new Map(),
    silent: new Set(),
    staying: [],
    firstStaying: 0,
    sinceForgetting: 0,
    uids: new Map(),
    skews: [],
    skew: 0,
  };
}

// From the sessions' side

/** A session has begun: it may bring a message though no line tells so. */
export function expect(joins: Joins, session: Session): void {
  joins.silent.add(session);
}

/** A session's log has a line of `at`. */
export function reachJoins(joins: Joins, at: Instant): void {
  joins.from ??= at;
  joins.to = at;
}

/** A transaction was begun or went on: it may bring a message. */
export function offer(
  joins: Joins,
  session: Session,
  progress: Progress,
  at: Instant | undefined,
): void {
  const known = offerOf(joins, session, progress);
  const qp = known.transaction.queued?.qp;
  if (qp === undefined || known.taken) return;
  const arrival = get(joins.arrivalsByQp, qp);
  if (
    arrival &&
    !arrival.isSettled &&
    areNear(arrival.at, at) &&
    isSender(known.transaction, arrival.message)
  )
    joinExactly(joins, known, arrival);
  else put(joins.offeredQps, qp, known);
}

function offerOf(joins: Joins, session: Session, progress: Progress): Offer {
  const { transaction, offer: known } = progress;
  if (known && (known.key !== UNKNOWN_SENDER || transaction.sender === undefined)) return known;
  const key = senderKey(transaction.sender);
  if (known) {
    takeOut(joins.bySender, UNKNOWN_SENDER, (one) => one === known);
    known.key = key;
  } else joins.silent.delete(session);
  const made = known ?? { session, transaction, key, taken: undefined };
  progress.offer = made;
  const offers = joins.bySender.get(key);
  if (offers) offers.push(made);
  else joins.bySender.set(key, [made]);
  return made;
}

/** `session` has ended at `ended`: it is handed out once no message can be joined to it any more. */
export function awaitMessages(
  joins: Joins,
  session: Session,
  ended: Instant | undefined,
  emit: EmitSession,
): void {
  joins.staying.push({ session, ended });
  if (!isSilent(session)) joins.silent.delete(session);
  if (ended) settleUntil(joins, ended);
  handOutUntil(joins, ended, emit);
}

export function finishJoins(joins: Joins, emit: EmitSession): void {
  for (const arrival of joins.arrivals.slice(joins.firstArrival)) settle(joins, arrival);
  joins.arrivals = [];
  joins.firstArrival = 0;
  for (const { session } of joins.staying.slice(joins.firstStaying))
    emit({ kind: "session", session });
  joins.staying = [];
  joins.firstStaying = 0;
}

// From the queue's side

/** `info msg` was read. */
export function arrive(joins: Joins, message: Message, at: Instant | undefined): void {
  if (joins.from === undefined) return;
  const arrival: Arrival = { message, at, isSettled: false };
  joins.arrivals.push(arrival);
  const qp = message.qp as number;
  const offered = get(joins.offeredQps, qp);
  if (
    offered &&
    !offered.taken &&
    areNear(offered.transaction.queued?.at, at) &&
    isSender(offered.transaction, message)
  ) {
    joinExactly(joins, offered, arrival);
    return;
  }
  const departed = get(joins.departedQps, qp);
  if (departed && areNear(departed.at, at) && isSender(departed, message)) {
    remove(joins.departedQps, qp);
    message.session = { id: departed.id, join: "exact", evidence: ["qp", "sender", "time"] };
    arrival.isSettled = true;
    return;
  }
  put(joins.arrivalsByQp, qp, arrival);
  const sender = likeness(message.sender ?? "");
  const alike = joins.arrivalsBySender.get(sender);
  if (alike) alike.push(arrival);
  else joins.arrivalsBySender.set(sender, [arrival]);
  if (at) settleUntil(joins, at);
}

/** `message` is about to be handed out: its session is decided now. */
export function settleMessage(joins: Joins, message: Message): void {
  if (message.session || joins.from === undefined) return;
  const alike = joins.arrivalsBySender.get(likeness(message.sender ?? ""));
  const arrival = alike?.find((one) => one.message === message);
  if (arrival) settle(joins, arrival);
}

// Joining

function joinExactly(joins: Joins, found: Offer, arrival: Arrival): void {
  const { session, transaction } = found;
  const { message } = arrival;
  remove(joins.offeredQps, message.qp as number);
  found.taken = message;
  const evidence: Evidence[] = ["qp"];
  if (transaction.sender !== undefined) evidence.push("sender");
  if (areNear(transaction.queued?.at, arrival.at)) evidence.push("time");
  tie(message, session, { id: session.id, join: "exact", evidence });
  forget(joins, arrival);
  const { uid } = message;
  if (uid !== undefined) joins.uids.set(uid, (joins.uids.get(uid) ?? 0) + 1);
  measureSkew(joins, transaction.queued?.at, arrival.at);
}

/** Arrivals older than a minute have seen all that could be theirs; joined ones have it. */
function settleUntil(joins: Joins, now: Instant): void {
  while (joins.firstArrival < joins.arrivals.length) {
    const arrival = joins.arrivals[joins.firstArrival] as Arrival;
    const isJoined = arrival.message.session?.join === "exact";
    if (!isJoined && arrival.at && secondsBetween(arrival.at, now) <= SETTLE_SECONDS) break;
    settle(joins, arrival);
    takeOut(
      joins.arrivalsBySender,
      likeness(arrival.message.sender ?? ""),
      (one) => one === arrival,
    );
    joins.firstArrival++;
  }
  if (joins.firstArrival > 64 && joins.firstArrival > joins.arrivals.length / 2) {
    joins.arrivals = joins.arrivals.slice(joins.firstArrival);
    joins.firstArrival = 0;
  }
  if (++joins.sinceForgetting >= FORGET_AFTER) forgetQps(joins, now);
}

function settle(joins: Joins, arrival: Arrival): void {
  if (arrival.isSettled) return;
  forget(joins, arrival);
  if (joins.from === undefined) return;
  const { message } = arrival;
  const decided = decide(joins, arrival);
  message.session = decided.found;
  if (!decided.session) return;
  if (decided.offer && decided.found.join === "strong") decided.offer.taken = message;
  tie(message, decided.session, decided.found);
}

interface Decided {
  found: MessageSession;
  session?: Session;
  offer?: Offer;
}

function decide(joins: Joins, arrival: Arrival): Decided {
  const { message, at } = arrival;
  if (message.bounceOf) return none("bounce");
  if (message.forwardOf) return none("forward");
  const offers = offersFor(joins, arrival);
  const [best] = offers;
  if (best) {
    const evidence = evidenceFor(best, message);
    const isAlone = offers.length === 1 && suitors(joins, best, arrival) === 0;
    const isWhole = evidence.includes("sender") && evidence.includes("recipients");
    const join = isAlone && isWhole ? "strong" : "likely";
    return decidedFor(
      best.session,
      { join, evidence },
      offers.slice(1).map(({ session }) => session),
      best,
    );
  }
  if (isOtherUser(joins, message)) return none("other-user");
  const sessions = silentSessionsFor(joins, arrival);
  const [first, ...others] = sessions;
  if (first)
    return decidedFor(
      first,
      { join: "likely", evidence: silentEvidence(joins, first, message) },
      others,
    );
  if (at && isOutside(joins, at)) return none("no-log");
  return none("no-session");
}

function decidedFor(
  session: Session,
  found: Omit<MessageSession, "id">,
  others: Session[],
  offered?: Offer,
): Decided {
  const ids = [...new Set(others.filter((one) => one !== session).map(({ id }) => id))];
  return {
    found: {
      id: session.id,
      ...found,
      ...(ids.length > 0 && { others: ids.slice(0, MOST_OTHERS) }),
    },
    session,
    ...(offered && { offer: offered }),
  };
}

function none(why: NonNullable<MessageSession["why"]>): Decided {
  return { found: { join: "none", evidence: [], why } };
}

function tie(message: Message, session: Session, found: MessageSession): void {
  message.session = found;
  if (found.join === "none") return;
  session.messages = added(session.messages, {
    id: message.id,
    ...(message.qp !== undefined && { qp: message.qp }),
    join: found.join,
    evidence: found.evidence,
  });
  const isUndecided = ["unknown", "open", "given-up", "nothing"].includes(session.verdict);
  if (found.join === "likely" || !isUndecided) return;
  session.verdict = "accepted";
  session.step = undefined;
  session.rule = undefined;
  session.text = undefined;
}

// What fits

/** Transactions with the message's sender, at its time, with its recipients; the better first. */
function offersFor(joins: Joins, arrival: Arrival): Offer[] {
  const { message } = arrival;
  const sender = likeness(message.sender ?? "");
  const offers = [
    ...(joins.bySender.get(senderKey(sender)) ?? []),
    ...(sender.includes("@") ? (joins.bySender.get(withoutHost(sender)) ?? []) : []),
  ];
  return offers.filter((one) => fits(joins, one, arrival));
}

function fits(
  joins: Joins,
  { transaction, session, taken }: Offer,
  { message, at }: Arrival,
): boolean {
  if (taken && taken !== message) return false;
  const { verdict, recipients } = transaction;
  if (verdict === "refused" || verdict === "deferred") return false;
  if (!isAtItsTime(joins, session, transaction, at)) return false;
  const accepted = recipients.filter(
    (one) => one.verdict !== "refused" && one.verdict !== "deferred",
  );
  return message.recipients.every(
    ({ address, channel }) =>
      accepted.length === 0 || accepted.some((one) => sameRecipient(one.address, address, channel)),
  );
}

/** From the last recipient to the acceptance, or to the next transaction, or to the end. */
function isAtItsTime(
  joins: Joins,
  session: Session,
  transaction: Transaction,
  at: Instant | undefined,
): boolean {
  if (!at) return true;
  const { transactions, ended } = session;
  const next = transactions[transactions.indexOf(transaction) + 1];
  const begin = transaction.recipients.at(-1)?.at ?? transaction.at;
  const end = transaction.queued?.at ?? next?.at ?? ended;
  const moved = -joins.skew;
  const sinceBegin = begin ? secondsBetween(begin, at) + moved : 0;
  const sinceEnd = end ? secondsBetween(end, at) + moved : 0;
  return sinceBegin >= -EARLY_SECONDS && sinceEnd <= AFTER_SECONDS;
}

/** How many other messages the transaction fits as well. */
function suitors(joins: Joins, best: Offer, arrival: Arrival): number {
  const alike = joins.arrivalsBySender.get(likeness(arrival.message.sender ?? "")) ?? [];
  return alike.filter((other) => other !== arrival && fits(joins, best, other)).length;
}

function evidenceFor({ transaction }: Offer, message: Message): Evidence[] {
  const { recipients, sender, bytes } = transaction;
  const accepted = recipients.filter(
    (one) => one.verdict !== "refused" && one.verdict !== "deferred",
  );
  const evidence: Evidence[] = [];
  if (sender !== undefined) evidence.push("sender");
  const isEach =
    accepted.length > 0 &&
    message.recipients.length > 0 &&
    accepted.length >= message.recipients.length &&
    (message.state !== "ended" || accepted.length === message.recipients.length);
  if (isEach) evidence.push("recipients");
  if (bytes !== undefined && message.bytes !== undefined && message.bytes >= bytes)
    evidence.push("bytes");
  evidence.push("time");
  return evidence;
}

/** Sessions that were open then and of which the log does not tell what was said. */
function silentSessionsFor(joins: Joins, { message, at }: Arrival): Session[] {
  if (!at) return [];
  const found: { session: Session; rank: number }[] = [];
  let looked = 0;
  for (const session of joins.silent) {
    if (++looked > MOST_LOOKED_AT) break;
    if (!isSilent(session)) continue;
    const { started, ended } = session;
    if (!started || secondsBetween(started, at) - joins.skew < -EARLY_SECONDS) continue;
    if (ended && secondsBetween(ended, at) - joins.skew > AFTER_SECONDS) continue;
    if (session.messages.some(({ join }) => join !== "likely")) continue;
    found.push({ session, rank: rankOf(session, message, at) });
    if (found.length >= MOST_COMPARED) break;
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ session }) => session);
}

/**
 * Lower is better: begun before and ended soon after, qmail-queue's pid soon after the session's,
 * and no other message that it may have brought.
 */
function rankOf({ started, ended, pid, messages }: Session, { qp }: Message, at: Instant): number {
  const begun = started && secondsBetween(at, started) > 0 ? 10 : 0;
  const done = ended ? secondsBetween(at, ended) : OPEN_STILL;
  const apart = qp === undefined || pid === undefined ? 0 : qp - pid;
  const child = apart > 0 ? Math.min(1, apart / NEAR_PIDS) : 1;
  return begun + Math.abs(done) + 10 * child + 0.3 * messages.length;
}

/** As if a session that is open still had so many seconds to go. */
const OPEN_STILL = 5;

function silentEvidence(joins: Joins, session: Session, { qp, uid }: Message): Evidence[] {
  const evidence: Evidence[] = ["time"];
  if (uid !== undefined && joins.uids.has(uid)) evidence.push("uid");
  const apart = qp === undefined || session.pid === undefined ? 0 : qp - session.pid;
  if (apart > 0 && apart <= NEAR_PIDS) evidence.push("pid");
  return evidence;
}

/** Exact joins have shown which uids sessions have, and this is none of them. */
function isOtherUser(joins: Joins, { uid }: Message): boolean {
  if (uid === undefined || joins.uids.has(uid)) return false;
  let joined = 0;
  for (const count of joins.uids.values()) joined += count;
  return joined >= ENOUGH_JOINS;
}

function isOutside({ from, to }: Joins, at: Instant): boolean {
  return (
    !from ||
    !to ||
    secondsBetween(from, at) < -EARLY_SECONDS ||
    secondsBetween(to, at) > AFTER_SECONDS
  );
}

// Time

/** `info msg` comes so long before the acceptance is logged, at most. */
const EARLY_SECONDS = 2;
/** And so long after it: the trigger may be lost, then qmail-send looks by itself. */
const AFTER_SECONDS = 10;
const QP_SECONDS = 1800;
const FORGET_AFTER = 4096;
const SETTLE_SECONDS = 60;
/** How long an ended session stays for messages that may be its own and are not decided. */
const STAY_SECONDS = 80;
/** And where there are none: as long as one may come, with clocks that differ by some seconds. */
const BRIEF_STAY_SECONDS = 20;
/** Without stamps so many later sessions bound the same. */
const MOST_STAYING = 1000;
const MOST_COMPARED = 256;
const MOST_LOOKED_AT = 20_000;
const MOST_OTHERS = 19;
const NEAR_PIDS = 100;
const ENOUGH_JOINS = 5;
const SKEWS_KEPT = 101;

function areNear(one: Instant | undefined, other: Instant | undefined): boolean {
  return one && other ? Math.abs(secondsBetween(one, other)) <= QP_SECONDS : true;
}

/** The median of the first exact joins; less than a second is no skew but work. */
function measureSkew(joins: Joins, taken: Instant | undefined, arrived: Instant | undefined): void {
  if (!taken || !arrived || joins.skews.length >= SKEWS_KEPT) return;
  joins.skews.push(secondsBetween(taken, arrived));
  const sorted = joins.skews.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >>> 1] ?? 0;
  joins.skew = Math.abs(median) < 1 ? 0 : median;
}

// Forgetting

function forget(joins: Joins, arrival: Arrival): void {
  const { message } = arrival;
  arrival.isSettled = true;
  if (get(joins.arrivalsByQp, message.qp as number) === arrival)
    remove(joins.arrivalsByQp, message.qp as number);
}

function forgetQps(joins: Joins, now: Instant): void {
  joins.sinceForgetting = 0;
  for (const [qp, { at }] of entriesOf(joins.departedQps)) {
    if (at && secondsBetween(at, now) <= QP_SECONDS) break;
    remove(joins.departedQps, qp);
  }
}

function handOutUntil(joins: Joins, now: Instant | undefined, emit: EmitSession): void {
  while (joins.firstStaying < joins.staying.length) {
    const { session, ended } = joins.staying[joins.firstStaying] as Joins["staying"][number];
    const tooMany = joins.staying.length - joins.firstStaying > MOST_STAYING;
    if (ended && now ? mayBringYet(joins, ended, now) : !tooMany) break;
    joins.firstStaying++;
    withdraw(joins, session);
    emit({ kind: "session", session });
  }
  if (joins.firstStaying > 64 && joins.firstStaying > joins.staying.length / 2) {
    joins.staying = joins.staying.slice(joins.firstStaying);
    joins.firstStaying = 0;
  }
}

function mayBringYet(joins: Joins, ended: Instant, now: Instant): boolean {
  const age = secondsBetween(ended, now);
  if (age <= BRIEF_STAY_SECONDS + Math.abs(joins.skew)) return true;
  const pending = joins.arrivals[joins.firstArrival];
  if (!pending || age > STAY_SECONDS) return false;
  return !pending.at || secondsBetween(ended, pending.at) - joins.skew <= AFTER_SECONDS;
}

function withdraw(joins: Joins, session: Session): void {
  joins.silent.delete(session);
  for (const { sender, queued } of session.transactions) {
    takeOut(joins.bySender, senderKey(sender), (one) => one.session === session);
    const qp = queued?.qp;
    if (qp === undefined || get(joins.offeredQps, qp)?.session !== session) continue;
    remove(joins.offeredQps, qp);
    put(joins.departedQps, qp, { id: session.id, sender, at: queued?.at });
  }
}

function takeOut<Entry>(
  lists: Map<string, Entry[]>,
  key: string,
  isIt: (one: Entry) => boolean,
): Entry | undefined {
  const list = lists.get(key);
  const index = list?.findIndex(isIt) ?? -1;
  if (!list || index < 0) return undefined;
  const [taken] = list.splice(index, 1);
  if (list.length === 0) lists.delete(key);
  return taken;
}

// Small things

/** No line tells of a transaction, and the client was not turned away at the door. */
function isSilent({ transactions, verdict, auth, local }: Session): boolean {
  const isMailbox = local.port !== undefined && MAILBOX_PORTS.has(local.port);
  const isUndecided = verdict === "unknown" || verdict === "open";
  return transactions.length === 0 && auth.length === 0 && isUndecided && !isMailbox;
}

/** POP3 and IMAP. */
const MAILBOX_PORTS = new Set([110, 143, 993, 995]);

function isSender({ sender: said }: { sender?: string | undefined }, { sender }: Message): boolean {
  if (said === undefined || sender === undefined) return true;
  const logged = likeness(said);
  const known = likeness(sender);
  return logged === known || known.startsWith(`${logged}@`);
}

const UNKNOWN_SENDER = "\n";

function senderKey(sender: string | undefined): string {
  return sender === undefined ? UNKNOWN_SENDER : likeness(sender);
}

/** A sender without a host is logged with the server's own. */
function withoutHost(sender: string): string {
  return sender.slice(0, sender.lastIndexOf("@"));
}
