/**
 * Deliveries: begun under a number, and ended under it, or cut off, or lost from the log.
 */
import { text } from "../bytes/bytes.ts";
import { isExpired } from "../grammars/delivery-report/reading.ts";
import { OUTCOMES } from "../grammars/qmail-send/rows.ts";
import { FATES } from "./facts.ts";
import { wantForward } from "./links.ts";
import { localEndOf } from "./local-ends.ts";
import { keepLine, miss, openOrAdopt } from "./message-rules.ts";
import { closeDelivery, DELIVERING, openDelivery } from "./open-deliveries.ts";
import { recordOf } from "./open-numbers.ts";
import type { Queue } from "./queue.ts";
import { DEFERRED, takeRecipient, UNKNOWN } from "./recipients.ts";
import { NONE, type Records, rareOf } from "./records.ts";
import type { SendLine } from "./send-line.ts";
import { checkJoin } from "./sessions/joins.ts";
import { surprise } from "./surprises.ts";
import { keepText, textAt } from "./texts.ts";

export function deliveryStarted(said: SendLine): void {
  const { queue, delivery } = said;
  const { messages, recipients } = queue.records;
  countUp(said);
  const message = openOrAdopt(said);
  keepLine(said, message);
  const stale = recordOf(queue.deliveries, delivery);
  if (stale !== NONE) loseOutcome(said, stale);
  const recipient = takeRecipient(said, message);
  checkJoin(queue.host.leaving.joins, message);
  openDelivery(said, message, recipient);
  messages.state[message] = DELIVERING;
  messages.busy[message]++;
  recipients.isBusy[recipient] = 1;
  queue.run.afterDelivery = true;
}

export function deliveryEnded(said: SendLine): void {
  const { queue, delivery, outcome } = said;
  const { run, records } = queue;
  run.afterDelivery = true;
  const one = recordOf(queue.deliveries, delivery);
  if (one === NONE) {
    if (!isOlder(queue, delivery)) surprise(said, "outcome-without-start", { delivery, outcome });
    return;
  }
  if (run.doubtful.size > 0) run.doubtful.delete(delivery);
  const { deliveries, recipients, texts } = records;
  const message = deliveries.message[one];
  const recipient = deliveries.recipient[one];
  keepLine(said, message);
  deliveries.outcome[one] = outcome;
  deliveries.report[one] = keepText(texts, said.bytes, said.textAt, said.textEnd);
  deliveries.reportLength[one] = said.textEnd - said.textAt;
  deliveries.reportHash[one] = said.hash;
  deliveries.finished[one] = said.seconds;
  deliveries.finishedNanos[one] = said.nanos;
  closeDelivery(queue, one);
  if (outcome === DEFERRAL) recipients.fate[recipient] = DEFERRED;
  else if (outcome === FAILURE)
    recipients.fate[recipient] = isExpired(reportOf(said)) ? EXPIRED : BOUNCED;
  else if (recipients.channel[recipient] !== LOCAL) recipients.fate[recipient] = DELIVERED;
  else deliveredLocally(said, message, recipient, one);
}

/** qmail-ldap's `delivery N: log: text` is one of the message's lines. */
export function deliveryLog(said: SendLine): void {
  const { deliveries, records } = said.queue;
  const one = recordOf(deliveries, said.delivery);
  if (one !== NONE) keepLine(said, records.deliveries.message[one]);
}

/** qmail-send went on, but the end of this delivery is not in the log. */
export function loseOutcome(said: SendLine, one: number): void {
  const { queue } = said;
  const { messages, recipients, deliveries } = queue.records;
  const message = deliveries.message[one];
  closeDelivery(queue, one);
  miss(queue.records, message, "outcome");
  recipients.fate[deliveries.recipient[one]] = UNKNOWN;
  surprise(said, "outcome-lost", { msg: messages.msg[message], delivery: deliveries.number[one] });
}

const DEFERRAL = OUTCOMES.indexOf("deferral");
const FAILURE = OUTCOMES.indexOf("failure");
const DELIVERED = FATES.indexOf("delivered");
const BOUNCED = FATES.indexOf("bounced");
const EXPIRED = FATES.indexOf("expired");
const DISCARDED = FATES.indexOf("discarded");
/** The number of the channel `local`. */
const LOCAL = 0;

/** Numbers left out are lost lines; deliveries in doubt were no restart, since numbers go on. */
function countUp(said: SendLine): void {
  const { queue, delivery } = said;
  const { run } = queue;
  if (run.doubtful.size > 0) {
    for (const doubtful of run.doubtful) {
      const lost = recordOf(queue.deliveries, doubtful);
      if (lost !== NONE) loseOutcome(said, lost);
    }
    run.doubtful.clear();
  }
  run.doubt = undefined;
  if (delivery < run.lastDelivery) {
    run.missed.delete(delivery);
    return;
  }
  if (run.lastDelivery > 0 && delivery > run.lastDelivery + 1) {
    surprise(said, "delivery-gap", { delivery });
    const first = Math.max(run.lastDelivery + 1, delivery - MISSED_KEPT);
    if (run.missed.size > MISSED_KEPT) run.missed.clear();
    for (let missed = first; missed < delivery; missed++) run.missed.add(missed);
  }
  run.lastDelivery = delivery;
  if (run.firstDelivery === 0) run.firstDelivery = delivery;
}

/** A delivery of the run that reading began in, begun before that. */
function isOlder({ isContinued, run }: Queue, delivery: number): boolean {
  const { number, firstDelivery } = run;
  return isContinued && number === 1 && (firstDelivery === 0 || delivery < firstDelivery);
}

const MISSED_KEPT = 100;

/** What qmail-local has done stands in its report: nothing at all, and which copies it sent on. */
function deliveredLocally(said: SendLine, message: number, recipient: number, one: number): void {
  const { records } = said.queue;
  const { recipients, deliveries } = records;
  const { isIdle, forwards } = localEndOf(said.bytes, said.textAt, said.textEnd, said.hash);
  const isDiscarded = isIdle || (said.textAt === said.textEnd && isToNobody(records, recipient));
  recipients.fate[recipient] = isDiscarded ? DISCARDED : DELIVERED;
  for (const qp of forwards) {
    const rare = rareOf(records, message);
    const link = { qp };
    rare.forwards = [...(rare.forwards ?? []), link];
    wantForward(said, message, link, deliveries.started[one], deliveries.startedNanos[one]);
  }
}

/** The address has no name before its `@`. */
function isToNobody({ recipients, texts }: Records, recipient: number): boolean {
  const { address, addressLength } = recipients;
  return textAt(texts, address[recipient], Math.min(1, addressLength[recipient])) === "@";
}

function reportOf({ bytes, textAt, textEnd }: SendLine): string {
  return text(bytes, textAt, textEnd);
}
