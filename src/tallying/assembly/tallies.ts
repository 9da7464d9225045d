/**
 * The overview's figures, counted when a message has left the queue: src/reports/overview.ts
 * without objects. Each function here has its twin there, named behind it.
 */
import { compareTexts } from "./bytes";
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
import { Names, newNames, numbersOf } from "./names";
import {
  addSpan,
  addToSketch,
  NEVER,
  newSketch,
  Seen,
  Sketch,
  Sum,
  secondsBetween,
  secondsOf,
  widen,
} from "./spans";
import { addSlot, newTable, setSlot, slotOf, slotValue, Table } from "./table";
import { holdToo, letGo, lettersOf, MOST_CATEGORIES, Text } from "./texts";

@unmanaged
class FateTotal {
  messages: f64;
  local: f64;
  remote: f64;
  bytes: f64;
}

@unmanaged
class AttemptTotal {
  local: f64;
  remote: f64;
  seconds: f64;
  nanos: f64;
}

@unmanaged
class Completed {
  messages: f64;
  recipients: f64;
  messageAttempts: f64;
  bytes: f64;
  successBytes: f64;
  success: f64;
  failure: f64;
  deferral: f64;
  qtimeSeconds: f64;
  qtimeNanos: f64;
  ddelaySeconds: f64;
  ddelayNanos: f64;
  xdelaySeconds: f64;
  xdelayNanos: f64;
  first: u64;
  last: u64;
}

/** Attempts that ended for a reason of one category. */
@unmanaged
export class Reason {
  attempts: f64;
  seconds: f64;
  nanos: f64;
  first: u64;
  last: u64;
  example: Text | null;
}

const REASON_BYTES: usize = 48;

/** The columns of a domain. */
@unmanaged
class Domain {
  recipients: f64;
  delivered: f64;
  discarded: f64;
  bounced: f64;
  expired: f64;
  attempts: f64;
  deferrals: f64;
  lastDeferral: u64;
  lastReport: Text | null;
}

const DOMAIN_WIDTH: u32 = 9;
const SENDER_WIDTH: u32 = 3;
const FATES: usize = 4;
const OUTCOMES: usize = 3;
const BOUNCE_KINDS: usize = 5;

/** Everything that is not a table of its own, in one place, as the host reads it. */
export const totals: usize = memory.data(4096, 16);
const FATE_TOTALS: usize = totals;
const ATTEMPT_TOTALS: usize = FATE_TOTALS + FATES * offsetof<FateTotal>();
const COMPLETED: usize = ATTEMPT_TOTALS + OUTCOMES * offsetof<AttemptTotal>();
const BOUNCES: usize = COMPLETED + offsetof<Completed>();
const EXPIRED_SEEN: usize = BOUNCES + BOUNCE_KINDS * 8;
const DISCARDED_SEEN: usize = EXPIRED_SEEN + offsetof<Seen>();
const HOURS: usize = DISCARDED_SEEN + offsetof<Seen>();
const TOTALS_END: usize = HOURS + 16;

export const reasons: usize = memory.data(16384, 16);

export let senders: Names = changetype<Names>(0);
export let domains: Names = changetype<Names>(0);
export let firstAttempts: Sketch = changetype<Sketch>(0);
export let finalAttempts: Sketch = changetype<Sketch>(0);
/** Deferrals by domain and hour. */
export let deferralHours: Table = changetype<Table>(0);
/** Only messages queued in here count: from <= queued < to. */
let from: u64 = 0;
let to: u64 = u64.MAX_VALUE;

export function beginTallies(since: u64, until: u64): void {
  memory.fill(totals, 0, TOTALS_END - totals);
  memory.fill(reasons, 0, <usize>MOST_CATEGORIES * REASON_BYTES);
  store<f64>(HOURS, Infinity);
  store<f64>(HOURS, -Infinity, 8);
  senders = newNames(SENDER_WIDTH);
  domains = newNames(DOMAIN_WIDTH);
  firstAttempts = newSketch();
  finalAttempts = newSketch();
  deferralHours = newTable();
  from = since;
  to = until;
}

export function isWithin(at: u64): bool {
  return from <= at && at < to;
}

/** foldOverview's addMessage, for a message that ended with all its recipients done. */
export function addMessage(message: Message, ended: u64): void {
  if (!isWithin(message.queued)) return;
  const bytes = <f64>message.bytes;
  const completed = changetype<Completed>(COMPLETED);
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
    const total = changetype<FateTotal>(FATE_TOTALS + fate * offsetof<FateTotal>());
    if (recipient.channel === REMOTE) total.remote += 1;
    else total.local += 1;
    if (fate === EXPIRED) seeExpired(recipient);
    const domain = domainOf(recipient);
    addFate(domain, fate);

    let delivery = recipient.first;
    while (delivery !== null) {
      const outcome = delivery.outcome;
      const span = secondsBetween(delivery.started, delivery.finished);
      addAttempt(outcome, recipient.channel, span);
      seconds += span;
      reach(completed, delivery.finished);
      addHour(delivery.finished);
      domain.attempts += 1;
      if (outcome === SUCCESS) {
        success += 1;
        addSpan(
          changetype<Sum>(COMPLETED + offsetof<Completed>("ddelaySeconds")),
          secondsBetween(message.queued, delivery.finished),
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

  const fate = changetype<FateTotal>(FATE_TOTALS + worst * offsetof<FateTotal>());
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
  addSpan(changetype<Sum>(COMPLETED + offsetof<Completed>("xdelaySeconds")), seconds);
  addSpan(
    changetype<Sum>(COMPLETED + offsetof<Completed>("qtimeSeconds")),
    secondsBetween(message.queued, ended),
  );
  addSender(message, bytes);
  if (message.discarded !== NOT_DISCARDED) see(changetype<Seen>(DISCARDED_SEEN), ended);
  if (isFailed) addBounce(message);
}

function reachBack(completed: Completed, at: u64): void {
  if (completed.first === NEVER || at < completed.first) completed.first = at;
}

function reach(completed: Completed, at: u64): void {
  if (at > completed.last) completed.last = at;
}

function addAttempt(outcome: u32, channel: u32, span: f64): void {
  const total = changetype<AttemptTotal>(ATTEMPT_TOTALS + outcome * offsetof<AttemptTotal>());
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
  if (last !== null) see(changetype<Seen>(EXPIRED_SEEN), last.finished);
}

const NAME: usize = memory.data(16, 16);

/** overview.ts: addSender */
function addSender(message: Message, bytes: f64): void {
  let at = message.sender;
  let length = message.senderLength;
  if (isNullSender(at, length)) {
    store<u8>(NAME, 0x3c); // <
    memory.copy(NAME + 1, at, length);
    store<u8>(NAME + 1 + length, 0x3e); // >
    at = NAME;
    length += 2;
  }
  const numbers = numbersOf(senders, at, length);
  store<f64>(numbers, load<f64>(numbers) + 1);
  store<f64>(numbers, load<f64>(numbers, 8) + bytes, 8);
  store<f64>(numbers, load<f64>(numbers, 16) + <f64>message.recipientCount, 16);
}

/** "", or `#@[]` */
function isNullSender(at: usize, length: u32): bool {
  return length === 0 || (length === 4 && load<u32>(at) === 0x5d5b4023);
}

const NO_DOMAIN = "(no domain)";
const NO_DOMAIN_AT: usize = memory.data(16, 16);
const NO_DOMAIN_LENGTH: u32 = 11;

/** addresses.ts: domainName */
function domainOf(recipient: Recipient): Domain {
  const end = recipient.address + recipient.addressLength;
  let at = end;
  while (at > recipient.address && load<u8>(at - 1) !== 0x40) at--;
  if (at === recipient.address || at === end) {
    if (load<u8>(NO_DOMAIN_AT) === 0)
      for (let i = 0; i < NO_DOMAIN.length; i++)
        store<u8>(NO_DOMAIN_AT + i, NO_DOMAIN.charCodeAt(i));
    return changetype<Domain>(numbersOf(domains, NO_DOMAIN_AT, NO_DOMAIN_LENGTH));
  }
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
  const text = delivery.text as Text;
  domain.deferrals += 1;
  const key = ((<u64>changetype<usize>(domain)) << 32) | hourOf(at);
  const slot = slotOf(deferralHours, key);
  if (slot === 0) addSlot(deferralHours, key, 1, 1);
  else setSlot(slot, slotValue(slot) + 1, 1);
  const last = domain.lastReport;
  if (last !== null) {
    if (at < domain.lastDeferral || (at === domain.lastDeferral && !comesBefore(text, last)))
      return;
    letGo(last);
  }
  domain.lastReport = holdToo(text);
  domain.lastDeferral = at;
}

function hourOf(at: u64): u32 {
  return <u32>(at >> 32) / 3600;
}

function addHour(at: u64): void {
  const hour = Math.floor(secondsOf(at) / 3600);
  if (hour < load<f64>(HOURS)) store<f64>(HOURS, hour);
  if (hour > load<f64>(HOURS, 8)) store<f64>(HOURS, hour, 8);
}

/** reasons.ts: count */
function addReason(delivery: Delivery, span: f64): void {
  const text = delivery.text as Text;
  const at = delivery.finished;
  const reason = changetype<Reason>(reasons + <usize>text.category * REASON_BYTES);
  reason.attempts += 1;
  addSpan(changetype<Sum>(changetype<usize>(reason) + offsetof<Reason>("seconds")), span);
  const example = reason.example;
  if (example === null) reason.example = holdToo(text);
  else if (at > reason.last || (at === reason.last && comesBefore(text, example))) {
    letGo(example);
    reason.example = holdToo(text);
  }
  if (reason.first === NEVER || at < reason.first) reason.first = at;
  if (at > reason.last) reason.last = at;
}

function comesBefore(a: Text, b: Text): bool {
  return compareTexts(lettersOf(a), a.length, lettersOf(b), b.length) < 0;
}

/** overview.ts: addDelays */
function addDelays(queued: u64, recipient: Recipient): void {
  const first = recipient.first;
  const last = recipient.last;
  if (first === null || last === null) return;
  addToSketch(firstAttempts, secondsBetween(queued, first.finished));
  if (last.outcome === SUCCESS || last.outcome === FAILURE)
    addToSketch(finalAttempts, secondsBetween(queued, last.finished));
}

/** bounces.ts: kindOf. 0 single, 1 double, 2 and 3 discarded, 4 not logged */
function addBounce(message: Message): void {
  let kind: usize = 0;
  if (message.discarded !== NOT_DISCARDED) kind = 1 + message.discarded;
  else if (message.hasBounce === 0) kind = 4;
  else if (message.senderLength === 0) kind = 1;
  const at = BOUNCES + (kind << 3);
  store<f64>(at, load<f64>(at) + 1);
}
