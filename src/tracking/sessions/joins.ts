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
import { type Instant, instantOf, reachedAt, secondsBetween } from "../../time/instant.ts";
import type { Message } from "../facts.ts";
import { added } from "../lists.ts";
import { senderOf } from "../message-views.ts";
import { type Records, rareOf } from "../records.ts";
import { hold, letGo } from "../stays.ts";
import { entriesOf, get, put, remove } from "../table.ts";
import { likeness } from "./addresses.ts";
import type { Evidence, MessageSession, NoSession, Session } from "./facts.ts";
import {
  AFTER_SECONDS,
  EARLY_SECONDS,
  evidenceFor,
  isOnlyOne,
  isOtherUser,
  isOutside,
  isSender,
  isSilent,
  isWholeSession,
  kindOf,
  mayBeTo,
  mayHaveRecipients,
  mayHaveSize,
  offersFor,
  secondsAfter,
  senderKey,
  silentEvidence,
  silentSessionsFor,
  suitors,
  UNKNOWN_SENDER,
} from "./fitting.ts";
import { type Arrival, type Claim, type Joins, messageOf, type Offer } from "./pending.ts";
import type { EmitSession, Progress } from "./state.ts";
import { isTaken } from "./verdict.ts";

// From the sessions' side

/** A session has begun: it may bring a message though no line tells so. */
export function expect(joins: Joins, session: Session): void {
  joins.silent.add(session);
}

/** A session's log has a line of that stamp. */
export function reachJoins(joins: Joins, seconds: number, nanos: number): void {
  joins.from ??= instantOf(seconds, nanos);
  joins.to = reachedAt(joins.to, seconds, nanos);
}

/** A transaction was begun or went on: it may bring a message. */
export function offer(joins: Joins, session: Session, progress: Progress): void {
  const known = offerOf(joins, session, progress);
  const { queued } = known.transaction;
  if (queued?.qp === undefined || known.taken) return;
  joins.telling.add(kindOf(session));
  const arrival = get(joins.arrivalsByQp, queued.qp);
  if (arrival && isPromptly(joins, known, arrival)) joinExactly(joins, known, arrival);
  if (!known.taken) put(joins.offeredQps, queued.qp, known);
}

function offerOf(joins: Joins, session: Session, progress: Progress): Offer {
  const { transaction, offer: known } = progress;
  if (known && (known.key !== UNKNOWN_SENDER || transaction.sender === undefined)) return known;
  const key = senderKey(transaction.sender);
  if (known) {
    takeOut(joins.bySender, UNKNOWN_SENDER, (one) => one === known);
    known.key = key;
  }
  const made = known ?? { session, transaction, key, suitors: 0, taken: undefined };
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

/** `info msg` of the message was read. */
export function arrive(joins: Joins, records: Records, message: number): void {
  if (joins.from === undefined) return;
  const { queued, queuedNanos, qp } = records.messages;
  const at = instantOf(queued[message], queuedNanos[message]);
  const arrival: Arrival = { records, message, at, isSettled: false };
  addArrival(joins, arrival);
  const claim = claimFor(joins, qp[message]);
  if (claim && isPromptly(joins, claim, arrival)) {
    joinExactly(joins, claim, arrival);
    return;
  }
  awaitOffers(joins, arrival);
  if (at) settleUntil(joins, at);
}

/** The message has its first recipient: a session that was to bring it must have named that one. */
export function checkJoin(joins: Joins, message: number): void {
  if (joins.from === undefined) return;
  const unchecked = joins.unchecked.get(message);
  if (!unchecked) return;
  joins.unchecked.delete(message);
  const { claim, arrival } = unchecked;
  if (mayBeTo(claim.transaction, messageOf(arrival))) return;
  undo(joins, claim, arrival);
  addArrival(joins, arrival);
  awaitOffers(joins, arrival);
}

function addArrival(joins: Joins, arrival: Arrival): void {
  joins.arrivals.push(arrival);
  hold(arrival.records, arrival.message);
}

function awaitOffers(joins: Joins, arrival: Arrival): void {
  const message = messageOf(arrival);
  put(joins.arrivalsByQp, message.qp as number, arrival);
  const sender = likeness(message.sender ?? "");
  const alike = joins.arrivalsBySender.get(sender);
  if (alike) alike.push(arrival);
  else joins.arrivalsBySender.set(sender, [arrival]);
}

/** The message is about to be handed out: its session is decided now. */
export function settleMessage(joins: Joins, records: Records, message: number): void {
  if (joins.from === undefined) return;
  joins.unchecked.delete(message);
  if (records.messages.rare[message]?.session) return;
  const alike = joins.arrivalsBySender.get(likeness(senderOf(records, message) ?? ""));
  const arrival = alike?.find((one) => one.message === message);
  if (arrival) settle(joins, arrival);
}

// Joining

/** What was accepted last as the message's qp, and nobody has come for. */
function claimFor(joins: Joins, qp: number): Claim | undefined {
  return get(joins.offeredQps, qp) ?? get(joins.departedQps, qp);
}

/** It was accepted from the same sender just before; where that is not known, a moment before. */
function isPromptly(joins: Joins, { transaction }: Claim, arrival: Arrival): boolean {
  const { at } = arrival;
  const message = messageOf(arrival);
  const { queued, sender } = transaction;
  const after = queued?.at && at ? secondsAfter(joins, queued.at, at) : 0;
  const isTime =
    after >= -EARLY_SECONDS && after <= (sender === undefined ? AFTER_SECONDS : PROMPT_SECONDS);
  return (
    isTime &&
    isSender(transaction, message) &&
    mayHaveSize(transaction, message) &&
    mayBeTo(transaction, message)
  );
}

/** It was accepted some time before, or by another clock: pids are used again, so all has to agree. */
function isLately(joins: Joins, { transaction }: Claim, arrival: Arrival): boolean {
  const { at } = arrival;
  const message = messageOf(arrival);
  const accepted = transaction.queued?.at;
  const after = accepted && at ? secondsAfter(joins, accepted, at) : 0;
  const isTime = Math.abs(after) <= QP_SECONDS && !(isMeasuring(joins) && after < -EARLY_SECONDS);
  const { recipients } = message;
  const isTold = transaction.sender !== undefined && recipients.length > 0;
  return (
    isTime &&
    isTold &&
    isSender(transaction, message) &&
    mayHaveSize(transaction, message) &&
    mayHaveRecipients(transaction, message)
  );
}

function joinExactly(joins: Joins, claim: Claim, arrival: Arrival): void {
  const { transaction } = claim;
  const message = messageOf(arrival);
  const qp = message.qp as number;
  const evidence: Evidence[] = ["qp"];
  if (transaction.sender !== undefined) evidence.push("sender");
  evidence.push(isPromptly(joins, claim, arrival) ? "time" : "recipients");
  forget(joins, arrival);
  if (message.recipients.length === 0) joins.unchecked.set(arrival.message, { arrival, claim });
  if ("id" in claim) {
    if (get(joins.departedQps, qp) === claim) remove(joins.departedQps, qp);
    setSession(arrival, { id: claim.id, join: "exact", evidence });
    return;
  }
  if (get(joins.offeredQps, qp) === claim) remove(joins.offeredQps, qp);
  claim.taken = message.id;
  tie(arrival, claim.session, { id: claim.session.id, join: "exact", evidence });
  joins.proven.add(kindOf(claim.session));
  const { uid } = message;
  if (uid !== undefined) joins.uids.set(uid, (joins.uids.get(uid) ?? 0) + 1);
  measureSkew(joins, transaction.queued?.at, arrival.at);
}

/** It was another process of that number. */
function undo(joins: Joins, claim: Claim, arrival: Arrival): void {
  const message = messageOf(arrival);
  arrival.isSettled = false;
  setSession(arrival, undefined);
  if ("id" in claim) return;
  const { session, transaction } = claim;
  session.messages = session.messages.filter(({ id }) => id !== message.id);
  claim.taken = undefined;
  const uid = message.uid as number;
  const others = (joins.uids.get(uid) ?? 1) - 1;
  if (others > 0) joins.uids.set(uid, others);
  else joins.uids.delete(uid);
  forgetSkew(joins, transaction.queued?.at, arrival.at);
}

/** Arrivals older than a minute have seen all that could be theirs; joined ones have it. */
function settleUntil(joins: Joins, now: Instant): void {
  const first = joins.firstArrival;
  while (joins.firstArrival < joins.arrivals.length) {
    const arrival = joins.arrivals[joins.firstArrival] as Arrival;
    const isJoined = messageOf(arrival).session?.join === "exact";
    if (!isJoined && arrival.at && secondsBetween(arrival.at, now) <= SETTLE_SECONDS) break;
    joins.firstArrival++;
  }
  const old = joins.arrivals.slice(first, joins.firstArrival);
  for (const arrival of old) settle(joins, arrival);
  for (const arrival of old) {
    const sender = likeness(messageOf(arrival).sender ?? "");
    takeOut(joins.arrivalsBySender, sender, (one) => one === arrival);
    letGo(arrival.records, arrival.message);
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
  const message = messageOf(arrival);
  const claim = claimFor(joins, message.qp as number);
  if (claim && isLately(joins, claim, arrival)) {
    joinExactly(joins, claim, arrival);
    return;
  }
  const { found, session, offer } = decide(joins, arrival);
  setSession(arrival, found);
  if (!session) return;
  if (offer && found.join === "strong") offer.taken = message.id;
  tie(arrival, session, found);
}

interface Decided {
  found: MessageSession;
  session?: Session;
  offer?: Offer;
}

function decide(joins: Joins, arrival: Arrival): Decided {
  const { at } = arrival;
  const message = messageOf(arrival);
  if (message.bounceOf) return none("bounce");
  if (message.forwardOf) return none("forward");
  const offers = offersFor(joins, arrival);
  const [best] = offers;
  const isAlone = offers.length === 1 && best?.suitors === 0;
  for (const one of offers) one.suitors++;
  if (best && isAlone && suitors(joins, best, arrival) === 0) {
    const { session, transaction } = best;
    const evidence = evidenceFor(best, message);
    const isWhole = evidence.includes("sender") && evidence.includes("recipients");
    const isProof = isTaken(transaction) && !isFirstOfWrapper(joins, best);
    const join = isWhole && isProof ? "strong" : "likely";
    if (join === "strong" || ((isWhole || isTaken(transaction)) && isWholeSession(session)))
      return { found: { id: session.id, join, evidence }, session, offer: best };
  }
  const silent = silentSessionsFor(joins, arrival);
  const [only] = silent;
  noteCompany(joins, message, offers.length + silent.length);
  if (only && offers.length === 0 && silent.length === 1 && isOnlyOne(joins, only, arrival)) {
    const evidence = silentEvidence(joins, message);
    return { found: { id: only.id, join: "likely", evidence }, session: only };
  }
  const others = [...offers.map(({ session }) => session), ...silent];
  if (others.length > 0) return none("not-logged", others);
  if (isOtherUser(joins, message)) return none("other-user");
  const isOfService = message.uid !== undefined && joins.uids.has(message.uid);
  return none(isOfService || (at && isOutside(joins, at)) ? "no-log" : "no-session");
}

/** That a program stands in qmail-queue's place one mail alone does not show. */
function isFirstOfWrapper({ wrapped }: Joins, { session, transaction }: Offer): boolean {
  const kind = kindOf(session);
  if (transaction.queued?.qp === undefined || wrapped.has(kind)) return false;
  wrapped.add(kind);
  return true;
}

function noteCompany({ company }: Joins, { uid }: Message, candidates: number): void {
  if (uid === undefined) return;
  const known = company.get(uid) ?? { met: 0, alone: 0 };
  company.set(uid, known);
  known[candidates > 0 ? "met" : "alone"]++;
}

function none(why: NoSession, others: readonly Session[] = []): Decided {
  const ids = [...new Set(others.map(({ id }) => id))].slice(0, MOST_OTHERS);
  return { found: { join: "none", evidence: [], why, ...(ids.length > 0 && { others: ids }) } };
}

function tie(arrival: Arrival, session: Session, found: MessageSession): void {
  setSession(arrival, found);
  if (found.join === "none") return;
  const { id, qp } = messageOf(arrival);
  session.messages = added(session.messages, {
    id,
    ...(qp !== undefined && { qp }),
    join: found.join,
    evidence: found.evidence,
  });
}

function setSession({ records, message }: Arrival, found: MessageSession | undefined): void {
  rareOf(records, message).session = found;
}

// Time

/** A number is looked for so long: qmail-send looks by itself after 25 minutes. */
const QP_SECONDS = 1800;
const FORGET_AFTER = 4096;
const SETTLE_SECONDS = 60;
/** How long an ended session stays for messages that may be its own and are not decided. */
const STAY_SECONDS = 80;
/** And where there are none: as long as one may come, with clocks that differ by some seconds. */
const BRIEF_STAY_SECONDS = 20;
/** Without stamps so many later sessions bound the same. */
const MOST_STAYING = 1000;
/** qmail-send takes a message in so soon after it was accepted, where it is not down or busy. */
const PROMPT_SECONDS = 60;
const MOST_OTHERS = 20;
const SKEWS_KEPT = 101;

/** What the clocks differ by is known a little. */
function isMeasuring({ skews }: Joins): boolean {
  return skews.length > 0;
}

/** The median of the first exact joins; less than a second is no skew but work. */
function measureSkew(joins: Joins, taken: Instant | undefined, arrived: Instant | undefined): void {
  if (!taken || !arrived || joins.skews.length >= SKEWS_KEPT) return;
  joins.skews.push(secondsBetween(taken, arrived));
  takeMedian(joins);
}

function forgetSkew(joins: Joins, taken: Instant | undefined, arrived: Instant | undefined): void {
  const index = taken && arrived ? joins.skews.lastIndexOf(secondsBetween(taken, arrived)) : -1;
  if (index < 0) return;
  joins.skews.splice(index, 1);
  takeMedian(joins);
}

function takeMedian(joins: Joins): void {
  const sorted = joins.skews.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >>> 1] ?? 0;
  joins.skew = Math.abs(median) < 1 ? 0 : median;
}

// Forgetting

function forget(joins: Joins, arrival: Arrival): void {
  const qp = arrival.records.messages.qp[arrival.message];
  arrival.isSettled = true;
  if (get(joins.arrivalsByQp, qp) === arrival) remove(joins.arrivalsByQp, qp);
}

function forgetQps(joins: Joins, now: Instant): void {
  joins.sinceForgetting = 0;
  for (const [qp, { transaction }] of entriesOf(joins.departedQps)) {
    const at = transaction.queued?.at;
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
  for (const transaction of session.transactions) {
    takeOut(joins.bySender, senderKey(transaction.sender), (one) => one.session === session);
    const qp = transaction.queued?.qp;
    if (qp === undefined || get(joins.offeredQps, qp)?.session !== session) continue;
    remove(joins.offeredQps, qp);
    put(joins.departedQps, qp, { id: session.id, transaction });
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
