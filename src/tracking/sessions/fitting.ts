/**
 * Which offers and sessions a message fits, and what speaks for it.
 */
import { type Instant, secondsBetween } from "../../time/instant.ts";
import type { Message } from "../facts.ts";
import { likeness, sameRecipient } from "./addresses.ts";
import type { Evidence, Session, Transaction, TransactionRecipient } from "./facts.ts";
import type { Arrival, Joins, Offer } from "./pending.ts";
import { isTurnedAway } from "./verdict.ts";

/** Transactions with the message's sender, at its time, with its recipients; the better first. */
export function offersFor(joins: Joins, arrival: Arrival): Offer[] {
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
  if (isTurnedAway(transaction)) return false;
  if (!isAtItsTime(joins, session, transaction, at)) return false;
  const accepted = notTurnedAway(transaction);
  return message.recipients.every(
    ({ address, channel }) =>
      accepted.length === 0 || accepted.some((one) => sameRecipient(one.address, address, channel)),
  );
}

/** The transaction's recipients that a message of it may have. */
export function notTurnedAway({ recipients }: Transaction): TransactionRecipient[] {
  return recipients.filter((one) => !isTurnedAway(one));
}

/** From the last recipient to the acceptance, or to the next transaction, or to the end. */
export function timeOf(
  { transactions, ended }: Session,
  transaction: Transaction,
): { begin: Instant | undefined; end: Instant | undefined } {
  const next = transactions[transactions.indexOf(transaction) + 1];
  return {
    begin: transaction.recipients.at(-1)?.at ?? transaction.at,
    end: transaction.queued?.at ?? next?.at ?? ended,
  };
}

function isAtItsTime(
  joins: Joins,
  session: Session,
  transaction: Transaction,
  at: Instant | undefined,
): boolean {
  if (!at) return true;
  const { begin, end } = timeOf(session, transaction);
  const moved = -joins.skew;
  const sinceBegin = begin ? secondsBetween(begin, at) + moved : 0;
  const sinceEnd = end ? secondsBetween(end, at) + moved : 0;
  return sinceBegin >= -EARLY_SECONDS && sinceEnd <= AFTER_SECONDS;
}

/** How many other messages the transaction fits as well. */
export function suitors(joins: Joins, best: Offer, arrival: Arrival): number {
  const alike = joins.arrivalsBySender.get(likeness(arrival.message.sender ?? "")) ?? [];
  return alike.filter((other) => other !== arrival && fits(joins, best, other)).length;
}

/** What of the offer and the message agrees. */
export function evidenceFor({ transaction }: Offer, message: Message): Evidence[] {
  const { sender, bytes } = transaction;
  const accepted = notTurnedAway(transaction);
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
export function silentSessionsFor(joins: Joins, { message, at }: Arrival): Session[] {
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

/** What speaks for a session of which no line tells what was said. */
export function silentEvidence(joins: Joins, session: Session, { qp, uid }: Message): Evidence[] {
  const evidence: Evidence[] = ["time"];
  if (uid !== undefined && joins.uids.has(uid)) evidence.push("uid");
  const apart = qp === undefined || session.pid === undefined ? 0 : qp - session.pid;
  if (apart > 0 && apart <= NEAR_PIDS) evidence.push("pid");
  return evidence;
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

/** `info msg` comes so long before the acceptance is logged, at most. */
export const EARLY_SECONDS = 2;
/** And so long after it: the trigger may be lost, then qmail-send looks by itself. */
export const AFTER_SECONDS = 10;
const MOST_COMPARED = 256;
const MOST_LOOKED_AT = 20_000;
const NEAR_PIDS = 100;
const ENOUGH_JOINS = 5;

// Small things

/** No line tells of a transaction, and the client was not turned away at the door. */
export function isSilent({ transactions, verdict, auth, local }: Session): boolean {
  const isMailbox = local.port !== undefined && MAILBOX_PORTS.has(local.port);
  const isUndecided = verdict === "unknown" || verdict === "open";
  return transactions.length === 0 && auth.length === 0 && isUndecided && !isMailbox;
}

/** POP3 and IMAP. */
const MAILBOX_PORTS = new Set([110, 143, 993, 995]);

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
export function withoutHost(sender: string): string {
  return sender.slice(0, sender.lastIndexOf("@"));
}
