/**
 * The mail transactions of a session, from lines that each tell a part.
 *
 * Two witnesses may speak of the same transaction, each in order but not in step with the other:
 * the lines of qmail-smtpd, its patches and gates ("told"), and the recorded dialogue ("spoken").
 * Each goes through the transactions at its own pace; where both have come they add to one.
 */
import type { Step } from "../../grammars/session/event.ts";
import type { Instant } from "../../time/instant.ts";
import { secondsBetween } from "../../time/instant.ts";
import { added, inserted, NONE } from "../lists.ts";
import type { Transaction, TransactionRecipient } from "./facts.ts";
import { mayBeWritten } from "./rewriting.ts";
import type { OpenSession, Progress, Side } from "./state.ts";
import { isTurnedAway } from "./verdict.ts";

export type Witness = "told" | "spoken";

/** Takes a step `mail`, `rcpt`, `data` or `queue` into the transaction that it is part of. */
export function addToTransaction(
  holder: OpenSession,
  step: Step,
  witness: Witness,
  at: Instant | undefined,
): Progress {
  const progress = step.isAside
    ? beginAside(holder, witness)
    : progressFor(holder, step, witness, at);
  const { transaction } = progress;
  const side = begunSide(progress, witness);
  if (at) transaction.at ??= at;
  if (step.sender !== undefined) transaction.sender ??= step.sender;
  if (step.senderDomain !== undefined) transaction.senderDomain ??= step.senderDomain;
  if (step.bytes !== undefined) transaction.bytes ??= step.bytes;
  if (step.spf !== undefined) transaction.spf = step.spf;
  if (step.scan) transaction.scans = added(transaction.scans, step.scan);
  switch (step.step) {
    case "mail":
      side.hasMail ||= step.sender !== undefined;
      if (step.verdict !== undefined && step.verdict !== "accepted") decide(transaction, step);
      break;
    case "rcpt":
      side.hasRecipients = true;
      for (const address of step.recipients ?? []) addRecipient(transaction, address, step, at);
      break;
    default:
      for (const address of newIn(transaction, step.recipients ?? [])) {
        side.hasRecipients = true;
        addRecipient(transaction, address, { rule: step.rule, text: step.text }, at);
      }
      if (step.verdict !== undefined) conclude(transaction, step, at);
      side.isDone = step.step === "queue" || (step.verdict ?? "accepted") !== "accepted";
  }
  return progress;
}

/** The sender as far as it is known: `@example.com` where only its domain is. */
export function senderOf({
  sender,
  senderDomain,
}: Pick<Transaction, "sender" | "senderDomain">): string | undefined {
  return sender ?? (senderDomain === undefined ? undefined : `@${senderDomain}`);
}

/**
 * Decides what a line says of a recipient that an earlier one has named. False if none has, or it is
 * of another one: then the line is a step of its own.
 */
export function decideRecipientBefore(holder: OpenSession, step: Step, witness: Witness): boolean {
  const progress = presentOf(holder, witness);
  if (!progress || sideOf(progress, witness)?.isDone) return false;
  const recipient = progress.transaction.recipients.at(-1);
  if (!recipient) return false;
  const [named = recipient.address] = step.recipients ?? [];
  const isOther = named.toLowerCase() !== recipient.address.toLowerCase();
  if (isOther || (step.ofRecipient === "undecided" && recipient.verdict !== undefined))
    return false;
  if (step.sender !== undefined) progress.transaction.sender ??= step.sender;
  if (step.verdict !== undefined && isWeightier(recipient, step)) decide(recipient, step);
  return true;
}

/** The transaction that a step of this witness belongs to; a new one where a new one begins. */
function progressFor(
  holder: OpenSession,
  step: Step,
  witness: Witness,
  at: Instant | undefined,
): Progress {
  if (isPastRefusal(holder, step, witness)) goTo(holder, witness, underWay(holder, witness));
  const present = presentOf(holder, witness);
  if (present && !isNext(present, step, witness, at)) return present;
  let index = placeOf(holder, witness) + 1;
  while (holder.progress[index]?.isAside) index++;
  const known = holder.progress[index];
  const next = known && mayHaveSender(known.transaction, step) ? known : beginAt(holder, index);
  goTo(holder, witness, index);
  return next;
}

// Where each witness is

function presentOf(holder: OpenSession, witness: Witness): Progress | undefined {
  return holder.progress[placeOf(holder, witness)];
}

function placeOf({ told, spoken }: OpenSession, witness: Witness): number {
  return witness === "told" ? told : spoken;
}

function goTo(holder: OpenSession, witness: Witness, place: number): void {
  if (witness === "told") holder.told = place;
  else holder.spoken = place;
}

function sideOf({ told, spoken }: Progress, witness: Witness): Side | undefined {
  return witness === "told" ? told : spoken;
}

function begunSide(progress: Progress, witness: Witness): Side {
  if (witness === "told") progress.told ??= newSide();
  else progress.spoken ??= newSide();
  return sideOf(progress, witness) as Side;
}

/** Of a sender that was turned away within a mail, which stays the present one. */
function beginAside(holder: OpenSession, witness: Witness): Progress {
  const begun = beginAt(holder, Math.max(placeOf(holder, witness), 0));
  begun.isAside = true;
  return begun;
}

/** Something was taken, and it cannot be the mail of a sender that was turned away. */
function isPastRefusal(holder: OpenSession, step: Step, witness: Witness): boolean {
  const present = presentOf(holder, witness);
  const isTaken = step.verdict === "accepted" && (step.step === "rcpt" || step.step === "queue");
  return isTaken && present !== undefined && isRefusedSender(present, witness);
}

function isRefusedSender(progress: Progress, witness: Witness): boolean {
  return isTurnedAway(progress.transaction) && sideOf(progress, witness)?.isDone === false;
}

/** The last mail before that is not over; the present one if there is none. */
function underWay(holder: OpenSession, witness: Witness): number {
  const place = placeOf(holder, witness);
  const index = holder.progress.findLastIndex(
    (one, i) =>
      i < place && sideOf(one, witness)?.isDone === false && !isTurnedAway(one.transaction),
  );
  return index < 0 ? place : index;
}

/** A new transaction in that place; both witnesses stay at those that they were at. */
function beginAt(holder: OpenSession, index: number): Progress {
  const begun: Progress = {
    transaction: newTransaction(),
    told: undefined,
    spoken: undefined,
    offer: undefined,
    isAside: false,
  };
  holder.progress = inserted(holder.progress, index, begun);
  holder.session.transactions = inserted(holder.session.transactions, index, begun.transaction);
  if (holder.told >= index) holder.told++;
  if (holder.spoken >= index) holder.spoken++;
  return begun;
}

/** Whether the step begins another transaction than the one this witness was at. */
function isNext(
  progress: Progress,
  step: Step,
  witness: Witness,
  at: Instant | undefined,
): boolean {
  const { transaction } = progress;
  const side = sideOf(progress, witness);
  if (isRefusedSender(progress, witness) && step.verdict === "accepted") return true;
  if (!mayHaveSender(transaction, step)) return true;
  if (side?.isDone) return !isEcho(transaction, step, at);
  const namesSender = (step.sender ?? step.senderDomain) !== undefined;
  return step.step === "mail" && namesSender && (side?.hasRecipients ?? false);
}

/** Whether what the step tells of the sender is true of the transaction's. */
function mayHaveSender(
  { sender, senderDomain }: Transaction,
  step: Pick<Step, "sender" | "senderDomain">,
): boolean {
  if (step.sender === undefined && step.senderDomain === undefined) return true;
  if (step.sender !== undefined && sender !== undefined) return mayBeWritten(sender, step.sender);
  const [one, other] = [domainIn(sender, senderDomain), domainIn(step.sender, step.senderDomain)];
  return one === undefined || other === undefined || one === other;
}

function domainIn(sender: string | undefined, domain: string | undefined): string | undefined {
  return (domain ?? sender?.slice(sender.lastIndexOf("@") + 1))?.toLowerCase();
}

/** Several lines may tell of one acceptance; what comes for another qp, or later, is new. */
function isEcho(transaction: Transaction, step: Step, at: Instant | undefined): boolean {
  if (step.step !== "queue" && step.step !== "data") return false;
  const { queued } = transaction;
  if (step.qp !== undefined && queued?.qp !== undefined) return step.qp === queued.qp;
  return !queued?.at || !at || Math.abs(secondsBetween(queued.at, at)) <= ECHO_SECONDS;
}

const ECHO_SECONDS = 2;

/**
 * What a line names at the end, with commas between. An address that has commas looks like several there;
 * where it was told by itself before, it is none of them.
 */
function newIn({ recipients }: Transaction, named: string[]): string[] {
  if (!recipients.some(hasComma)) return named;
  const whole = recipients.filter(hasComma);
  const rest = whole.reduce((text, { address }) => text.replaceAll(address, ""), named.join(","));
  return rest.split(",").filter((address) => address !== "");
}

function hasComma({ address }: TransactionRecipient): boolean {
  return address.includes(",");
}

function addRecipient(
  transaction: Transaction,
  address: string,
  step: Pick<Step, "verdict" | "rule" | "text">,
  at: Instant | undefined,
): void {
  const known = namedAs(transaction, address);
  if (!known) {
    const recipient: TransactionRecipient = { address };
    if (at) recipient.at = at;
    transaction.recipients = added(transaction.recipients, decide(recipient, step));
  } else if (step.verdict !== undefined && isWeightier(known, step)) decide(known, step);
}

function namedAs({ recipients }: Transaction, address: string): TransactionRecipient | undefined {
  for (const one of recipients) if (mayBeWritten(one.address, address)) return one;
  return undefined;
}

/** A refusal outweighs what was said before; a rule outweighs none. */
function isWeightier(
  known: TransactionRecipient,
  { verdict, rule }: Pick<Step, "verdict" | "rule">,
): boolean {
  if (known.verdict === undefined) return true;
  if (known.verdict === verdict) return known.rule === undefined && rule !== undefined;
  return known.verdict === "accepted";
}

function conclude(transaction: Transaction, step: Step, at: Instant | undefined): void {
  if (step.verdict !== "accepted") {
    decide(transaction, step);
    return;
  }
  if (step.step !== "queue") return;
  // A number of the queue is a proof; without one, what was refused stays so.
  if (transaction.verdict === "refused" && step.qp === undefined) return;
  transaction.verdict = "accepted";
  transaction.rule = undefined;
  transaction.text = undefined;
  transaction.queued ??= {};
  if (at) transaction.queued.at ??= at;
  if (step.qp !== undefined) transaction.queued.qp ??= step.qp;
  for (const recipient of transaction.recipients) recipient.verdict ??= "accepted";
}

function decide<T extends Transaction | TransactionRecipient>(
  subject: T,
  { verdict, rule, text }: Pick<Step, "verdict" | "rule" | "text">,
): T {
  if (verdict !== undefined) subject.verdict = verdict;
  if (rule !== undefined) subject.rule = rule;
  if (text !== undefined) subject.text = text;
  return subject;
}

/** All keys at once: an object whose shape never changes is small and quick to reach into. */
function newTransaction(): Transaction {
  return {
    at: undefined,
    sender: undefined,
    senderDomain: undefined,
    verdict: undefined,
    rule: undefined,
    text: undefined,
    recipients: NONE,
    bytes: undefined,
    spf: undefined,
    scans: NONE,
    queued: undefined,
  };
}

function newSide(): Side {
  return { hasMail: false, hasRecipients: false, isDone: false };
}
