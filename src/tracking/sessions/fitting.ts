/**
 * Which offers and sessions a message fits, and what speaks for it.
 */
import { type Instant, secondsBetween } from "../../time/instant.ts";
import type { Message } from "../facts.ts";
import { likeness, sameRecipient } from "./addresses.ts";
import type { Evidence, Session, Transaction, TransactionRecipient } from "./facts.ts";
import { type Arrival, type Joins, messageOf, type Offer } from "./pending.ts";
import { isMailbox } from "./ports.ts";
import { isTurnedAway, isWhollyTurnedAway } from "./verdict.ts";

/** Transactions that may be the message; empty where what is known excludes all. */
export function offersFor(joins: Joins, arrival: Arrival): Offer[] {
  const message = messageOf(arrival);
  const sender = likeness(message.sender ?? "");
  const offers = [
    ...(joins.bySender.get(senderKey(sender)) ?? []),
    ...(sender.includes("@") ? (joins.bySender.get(withoutHost(sender)) ?? []) : []),
  ];
  return offers.filter((one) => fits(joins, one, message, arrival.at));
}

function fits(joins: Joins, offer: Offer, message: Message, at: Instant | undefined): boolean {
  const { transaction, session, taken } = offer;
  if (taken !== undefined && taken !== message.id) return false;
  if (!mayHaveSize(transaction, message) || isMuchLarger(transaction, message)) return false;
  if (isTurnedAway(transaction) || isOtherQp(joins, offer, message)) return false;
  if (!isAtItsTime(joins, session, transaction, at)) return false;
  const { recipients } = transaction;
  return recipients.length === 0 || mayHaveRecipients(transaction, message);
}

/** What the client named and was not refused holds all that the message goes to. */
export function mayHaveRecipients(
  { recipients }: Pick<Transaction, "recipients">,
  message: Message,
): boolean {
  const left = recipients.filter((one) => !isTurnedAway(one));
  return left.length > 0 && message.recipients.every((recipient) => hasNamed(left, recipient));
}

/** As far as recipients are known on both sides, some are the same. */
export function mayBeTo({ recipients }: Transaction, message: Message): boolean {
  const isKnown = recipients.length > 0 && message.recipients.length > 0;
  return !isKnown || message.recipients.some((one) => hasNamed(recipients, one));
}

/** Whether the client has named who the message goes to. */
function hasNamed(
  named: readonly Pick<TransactionRecipient, "address">[],
  { address, channel }: Message["recipients"][number],
): boolean {
  return named.some((one) => sameRecipient(one.address, address, channel));
}

/** qmail-queue has put its own line before what was read. */
export function mayHaveSize({ bytes }: Transaction, message: Message): boolean {
  return bytes === undefined || message.bytes === undefined || message.bytes >= bytes;
}

/** Where its beginning or end is not logged, more of it may be lost: what fits then proves too little. */
export function isWholeSession({ incomplete, ended }: Session): boolean {
  return incomplete.length === 0 && ended !== undefined;
}

/** Nor is it much larger than what was read: a scanner adds a report at most. */
function isMuchLarger({ bytes }: Transaction, message: Message): boolean {
  return bytes !== undefined && (message.bytes ?? 0) > bytes + MOST_ADDED;
}

const MOST_ADDED = 16_384;

/**
 * A session whose log tells acceptances with their qp brought those and no other. Only a program that
 * stands in qmail-queue's place (simscan, qmail-scanner) has another number than the qmail-queue that it
 * starts, a little later: a service that has such a one joins none exactly.
 */
function isOtherQp(
  { proven, telling }: Joins,
  { session, transaction }: Offer,
  { qp }: Message,
): boolean {
  const kind = kindOf(session);
  const told = transaction.queued?.qp;
  if (told === undefined) return telling.has(kind);
  return proven.has(kind) || qp === undefined || qp <= told || qp > told + NEAR_PIDS;
}

/** Sessions whose logs tell the same of them: of one service, and encrypted or not. */
export function kindOf(session: Session): string {
  return isEncrypted(session) ? `${session.service} tls` : session.service;
}

export function isEncrypted({ tls, decisions }: Session): boolean {
  return (
    tls !== undefined ||
    decisions.some(({ step, verdict }) => step === "tls" && verdict === "accepted")
  );
}

/** From the acceptance, or else the last recipient, until the next transaction or the end. */
function isAtItsTime(
  joins: Joins,
  { transactions, ended }: Session,
  transaction: Transaction,
  at: Instant | undefined,
): boolean {
  if (!at) return true;
  const { queued, recipients } = transaction;
  const next = transactions[transactions.indexOf(transaction) + 1];
  const begin = queued?.at ?? recipients.at(-1)?.at ?? transaction.at;
  const end = queued?.at ?? next?.at ?? ended;
  return !isBefore(joins, at, begin) && !(end && secondsAfter(joins, end, at) > AFTER_SECONDS);
}

/** How many other messages the transaction fits as well. */
export function suitors(joins: Joins, best: Offer, arrival: Arrival): number {
  const alike = joins.arrivalsBySender.get(likeness(messageOf(arrival).sender ?? "")) ?? [];
  const others = alike.filter((other) => other !== arrival);
  return others.filter((other) => fits(joins, best, messageOf(other), other.at)).length;
}

/** What of the offer and the message agrees. */
export function evidenceFor({ transaction }: Offer, message: Message): Evidence[] {
  const { sender, bytes, recipients } = transaction;
  const accepted = recipients.filter((one) => !isTurnedAway(one));
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

/** Sessions that were open then, and of which the log does not tell what was said. */
export function silentSessionsFor(joins: Joins, { at }: Arrival): Session[] {
  if (!at) return [];
  const found: Session[] = [];
  let looked = 0;
  for (const session of joins.silent) {
    if (++looked > MOST_LOOKED_AT || found.length >= MOST_COMPARED) break;
    if (isSilent(session) && !joins.telling.has(kindOf(session)) && wasOpen(joins, session, at))
      found.push(session);
  }
  return found;
}

function wasOpen(joins: Joins, { started, ended }: Session, at: Instant): boolean {
  if (!started || isBefore(joins, at, started)) return false;
  return !ended || secondsAfter(joins, ended, at) <= CLOSE_SECONDS;
}

/**
 * A silent session is named only where it was the only one, came just before qmail-queue by its pid, was
 * over at once, no other message came in while it was open, and sessions are how this user's mail comes.
 */
export function isOnlyOne(joins: Joins, session: Session, arrival: Arrival): boolean {
  const { ended, pid } = session;
  const { at } = arrival;
  const message = messageOf(arrival);
  const { qp } = message;
  if (!isUserOfSessions(joins, message)) return false;
  if (!at || !ended || pid === undefined || qp === undefined) return false;
  if (qp <= pid || qp > pid + NEAR_PIDS) return false;
  if (-secondsAfter(joins, ended, at) > CLOSE_SECONDS) return false;
  return !joins.arrivals.some(
    (other) =>
      other.message !== arrival.message &&
      other.at &&
      wasOpen(joins, session, other.at) &&
      mayBeBrought(messageOf(other)),
  );
}

/** Nothing shows yet that it came another way, or by another session. */
function mayBeBrought({ bounceOf, forwardOf, session }: Message): boolean {
  return !bounceOf && !forwardOf && session?.join !== "exact";
}

/** Its user's messages came by sessions: by some that are known, or never while none was open. */
function isUserOfSessions({ uids, company }: Joins, { uid }: Message): boolean {
  if (uid === undefined || uids.has(uid)) return uid !== undefined;
  const { met, alone } = company.get(uid) ?? { met: 0, alone: 0 };
  return met >= ENOUGH_JOINS && alone === 0;
}

/** What speaks for a session of which no line tells what was said. */
export function silentEvidence(joins: Joins, { uid }: Message): Evidence[] {
  return uid !== undefined && joins.uids.has(uid) ? ["time", "uid", "pid"] : ["time", "pid"];
}

/** Whether a message of `at` is older than what a session's log tells at `since`. */
function isBefore(joins: Joins, at: Instant, since: Instant | undefined): boolean {
  return since !== undefined && secondsAfter(joins, since, at) < -EARLY_SECONDS;
}

/** From `since`, by the sessions' clock, to `at`, by the queue's; the other way round as well. */
export function secondsAfter(joins: Joins, since: Instant, at: Instant): number {
  return secondsBetween(since, at) - joins.skew;
}

/** Exact joins have shown which uids sessions have, and this is none of them. */
export function isOtherUser(joins: Joins, { uid }: Message): boolean {
  if (uid === undefined || joins.uids.has(uid)) return false;
  let joined = 0;
  for (const count of joins.uids.values()) joined += count;
  return joined >= ENOUGH_JOINS;
}

/** No log of sessions covers that moment. */
export function isOutside({ from, to }: Joins, at: Instant): boolean {
  return (
    !from ||
    !to ||
    secondsBetween(from, at) < -EARLY_SECONDS ||
    secondsBetween(to, at) > AFTER_SECONDS
  );
}

/** `info msg` is logged so long before what the session's log tells of the same moment, at most. */
export const EARLY_SECONDS = 2;
/** And so long after it: the trigger may be lost, then qmail-send looks by itself. */
export const AFTER_SECONDS = 10;
/** Between the message and the end of a session of which nothing else is known. */
const CLOSE_SECONDS = 2;
const MOST_COMPARED = 256;
const MOST_LOOKED_AT = 20_000;
const NEAR_PIDS = 100;
const ENOUGH_JOINS = 5;

// Small things

/** No line tells of a mail that may have been taken, nor that there was none. */
export function isSilent(session: Session): boolean {
  const { transactions, verdict } = session;
  const isUndecided = verdict === "unknown" || verdict === "open";
  return isUndecided && transactions.every(isWhollyTurnedAway) && !isMailbox(session);
}

/** A sender that one side does not tell fits any. */
export function isSender(
  { sender: said }: { sender?: string | undefined },
  { sender }: Message,
): boolean {
  if (said === undefined || sender === undefined) return true;
  const logged = likeness(said);
  const known = likeness(sender);
  return logged === known || known.startsWith(`${logged}@`);
}

/** The key of offers whose sender is not known yet: no address has a newline. */
export const UNKNOWN_SENDER = "\n";

/** Under which offers of that sender are found. */
export function senderKey(sender: string | undefined): string {
  return sender === undefined ? UNKNOWN_SENDER : likeness(sender);
}

/** A sender without a host is logged with the server's own. */
function withoutHost(sender: string): string {
  return sender.slice(0, sender.lastIndexOf("@"));
}
