/**
 * The overview's figures, counted when a message has left the queue: src/reports/overview.ts
 * without objects. Each function here has its twin there, named behind it.
 */

import { addSpan, addToSketch, Seen, Sum, spanBetween, widen } from "../spans";
import {
  BOUNCED,
  DEFERRAL,
  Delivery,
  EXPIRED,
  FAILURE,
  Message,
  NOT_DISCARDED,
  REMOTE,
  Recipient,
  SUCCESS,
} from "./messages";
import { numbersOf, numbersOfWord } from "./names";
import {
  ATTEMPT_TOTALS,
  AttemptTotal,
  BOUNCES,
  COMPLETED,
  Completed,
  countHour,
  DISCARDED_SEEN,
  Domain,
  domains,
  EXPIRED_SEEN,
  FATE_TOTALS,
  FateTotal,
  finalAttempts,
  firstAttempts,
  isExample,
  isNewest,
  isWithin,
  REASON_BYTES,
  Reason,
  reach,
  reachBack,
  reachHours,
  reasons,
  senders,
  setExample,
  setLast,
  totals,
  widenReason,
} from "./tallies";
import { holdToo, reasonIn, Text } from "./texts";

/** foldOverview's addMessage, for a message that ended with all its recipients done. */
export function addMessage(message: Message, ended: u64): void {
  if (!isWithin(message.queued)) return;
  const bytes = <f64>message.bytes;
  const completed = changetype<Completed>(totals + COMPLETED);
  let worst: u32 = 0;
  let success: f64 = 0;
  let failure: f64 = 0;
  let deferral: f64 = 0;
  let seconds: f64 = 0;
  let isFailed = false;
  reachBack(completed, message.queued);
  reach(completed, ended);

  let recipient = message.first;
  while (recipient !== null) {
    const fate = recipient.fate;
    if (fate > worst) worst = fate;
    if (fate === BOUNCED || fate === EXPIRED) isFailed = true;
    const total = changetype<FateTotal>(totals + FATE_TOTALS + fate * offsetof<FateTotal>());
    if (recipient.channel === REMOTE) total.remote += 1;
    else total.local += 1;
    if (fate === EXPIRED) seeExpired(recipient);
    const domain = domainOf(recipient);
    addFate(domain, fate);

    let delivery = recipient.first;
    while (delivery !== null) {
      const outcome = delivery.outcome;
      const span = spanBetween(delivery.started, delivery.finished);
      addAttempt(outcome, recipient.channel, span);
      seconds += span;
      reach(completed, delivery.finished);
      addHour(delivery.finished);
      domain.attempts += 1;
      if (outcome === SUCCESS) {
        success += 1;
        addSpan(
          changetype<Sum>(totals + COMPLETED + offsetof<Completed>("ddelaySeconds")),
          spanBetween(message.queued, delivery.finished),
        );
      } else {
        if (outcome === DEFERRAL) {
          deferral += 1;
          addDeferral(domain, delivery);
        } else failure += 1;
        addReason(delivery, span);
      }
      delivery = delivery.next;
    }
    addDelays(message.queued, recipient);
    recipient = recipient.next;
  }

  const fate = changetype<FateTotal>(totals + FATE_TOTALS + worst * offsetof<FateTotal>());
  fate.messages += 1;
  fate.bytes += bytes;
  completed.messages += 1;
  completed.recipients += success + failure;
  completed.messageAttempts += success + failure + deferral;
  completed.bytes += bytes;
  completed.successBytes += bytes * success;
  completed.success += success;
  completed.failure += failure;
  completed.deferral += deferral;
  addSpan(changetype<Sum>(totals + COMPLETED + offsetof<Completed>("xdelaySeconds")), seconds);
  addSpan(
    changetype<Sum>(totals + COMPLETED + offsetof<Completed>("qtimeSeconds")),
    spanBetween(message.queued, ended),
  );
  addSender(message, bytes);
  if (message.discarded !== NOT_DISCARDED) see(changetype<Seen>(totals + DISCARDED_SEEN), ended);
  if (isFailed) addBounce(message);
}

function addAttempt(outcome: u32, channel: u32, span: f64): void {
  const total = changetype<AttemptTotal>(
    totals + ATTEMPT_TOTALS + outcome * offsetof<AttemptTotal>(),
  );
  if (channel === REMOTE) total.remote += 1;
  else total.local += 1;
  addSpan(changetype<Sum>(changetype<usize>(total) + offsetof<AttemptTotal>("seconds")), span);
}

/** problems.ts: see */
function see(seen: Seen, at: u64): void {
  seen.count += 1;
  widen(seen, at);
}

function seeExpired(recipient: Recipient): void {
  const last = recipient.last;
  if (last !== null) see(changetype<Seen>(totals + EXPIRED_SEEN), last.finished);
}

/** overview.ts: addSender */
function addSender(message: Message, bytes: f64): void {
  const length = message.senderLength;
  const numbers = isNullSender(message.sender, length)
    ? numbersOfWord(senders, length === 0 ? "<>" : "<#@[]>")
    : numbersOf(senders, message.sender, length);
  store<f64>(numbers, load<f64>(numbers) + 1);
  store<f64>(numbers, load<f64>(numbers, 8) + bytes, 8);
  store<f64>(numbers, load<f64>(numbers, 16) + <f64>message.recipientCount, 16);
}

/** "", or `#@[]` */
function isNullSender(at: usize, length: u32): bool {
  return length === 0 || (length === 4 && load<u32>(at) === 0x5d5b4023);
}

/** addresses.ts: domainName */
function domainOf(recipient: Recipient): Domain {
  const end = recipient.address + recipient.addressLength;
  let at = end;
  while (at > recipient.address && load<u8>(at - 1) !== 0x40) at--;
  if (at === recipient.address || at === end)
    return changetype<Domain>(numbersOfWord(domains, "(no domain)"));
  return changetype<Domain>(numbersOf(domains, at, <u32>(end - at)));
}

/** Its columns of fates stand in the order of the fates. */
function addFate(domain: Domain, fate: u32): void {
  domain.recipients += 1;
  const column = changetype<usize>(domain) + 8 + ((<usize>fate) << 3);
  store<f64>(column, load<f64>(column) + 1);
}

/** domain-tally.ts: seeDeferral, countHour */
function addDeferral(domain: Domain, delivery: Delivery): void {
  const at = delivery.finished;
  domain.deferrals += 1;
  countHour(domain, hourOf(at), 1);
  const text = delivery.text as Text;
  if (isNewest(domain, text, at)) setLast(domain, holdToo(text), at);
}

function hourOf(at: u64): u32 {
  return <u32>(at >> 32) / 3600;
}

function addHour(at: u64): void {
  const hour = <f64>hourOf(at);
  reachHours(hour, hour);
}

/** reasons.ts: count */
function addReason(delivery: Delivery, span: f64): void {
  const text = delivery.text as Text;
  const at = delivery.finished;
  const number = reasonIn(text, delivery.outcome);
  const reason = changetype<Reason>(reasons + <usize>number * REASON_BYTES);
  reason.attempts += 1;
  addSpan(changetype<Sum>(changetype<usize>(reason) + offsetof<Reason>("seconds")), span);
  if (isExample(reason, text, at)) setExample(reason, holdToo(text));
  widenReason(reason, at, at);
}

/** overview.ts: addDelays */
function addDelays(queued: u64, recipient: Recipient): void {
  const first = recipient.first;
  const last = recipient.last;
  if (first === null || last === null) return;
  addToSketch(firstAttempts, spanBetween(queued, first.finished));
  if (last.outcome === SUCCESS || last.outcome === FAILURE)
    addToSketch(finalAttempts, spanBetween(queued, last.finished));
}

/** bounces.ts: kindOf. 0 single, 1 double, 2 and 3 discarded, 4 not logged */
function addBounce(message: Message): void {
  let kind: usize = 0;
  if (message.discarded !== NOT_DISCARDED) kind = 1 + message.discarded;
  else if (message.hasBounce === 0) kind = 4;
  else if (message.senderLength === 0) kind = 1;
  const at = totals + BOUNCES + (kind << 3);
  store<f64>(at, load<f64>(at) + 1);
}
