/**
 * The overview's figures, counted when a message has left the queue: src/reports/overview.ts
 * without objects. Each function here has its twin there, named behind it.
 */
import { compareTexts } from "./bytes";
import { MOST_CATEGORIES } from "./categories";
import { allocate, allocateZeros } from "./memory";
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
import { Names, newNames, numbersAt, numbersLike, numbersOf, numbersOfWord } from "./names";
import {
  addSketch,
  addSpan,
  addSum,
  addToSketch,
  NEVER,
  newSketch,
  Seen,
  Sketch,
  Sum,
  secondsBetween,
  widen,
} from "./spans";
import {
  addSlot,
  freeTable,
  keyOf,
  markOf,
  newTable,
  setSlot,
  slotAt,
  slotOf,
  slotsOf,
  slotValue,
  Table,
} from "./table";
import { copyText, holdToo, letGo, lettersOf, Text } from "./texts";

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

/** What is counted, one behind the other, as the host reads it. */
const FATE_TOTALS: usize = 0;
const ATTEMPT_TOTALS: usize = FATE_TOTALS + FATES * 32;
const COMPLETED: usize = ATTEMPT_TOTALS + OUTCOMES * 32;
const BOUNCES: usize = COMPLETED + 128;
const EXPIRED_SEEN: usize = BOUNCES + BOUNCE_KINDS * 8;
const DISCARDED_SEEN: usize = EXPIRED_SEEN + 24;
const HOURS: usize = DISCARDED_SEEN + 24;
const TOTALS_BYTES: usize = HOURS + 16;

/** All that is counted; another thread may read it when this one does not count any more. */
@unmanaged
export class Tallies {
  totals: usize;
  /** By category. */
  reasons: usize;
  senders: Names;
  domains: Names;
  firstAttempts: Sketch;
  finalAttempts: Sketch;
  /** Deferrals by domain and hour. */
  deferralHours: Table;
}

export let tallies: Tallies = changetype<Tallies>(0);
let totals: usize = 0;
let reasons: usize = 0;
let senders: Names = changetype<Names>(0);
let domains: Names = changetype<Names>(0);
let firstAttempts: Sketch = changetype<Sketch>(0);
let finalAttempts: Sketch = changetype<Sketch>(0);
let deferralHours: Table = changetype<Table>(0);
/** Only messages queued in here count: from <= queued < to. */
let from: u64 = 0;
let to: u64 = u64.MAX_VALUE;

export function beginTallies(since: u64, until: u64): void {
  totals = allocateZeros(TOTALS_BYTES);
  store<f64>(totals + HOURS, Infinity);
  store<f64>(totals + HOURS, -Infinity, 8);
  reasons = allocateZeros(<usize>MOST_CATEGORIES * REASON_BYTES);
  senders = newNames(SENDER_WIDTH);
  domains = newNames(DOMAIN_WIDTH);
  firstAttempts = newSketch();
  finalAttempts = newSketch();
  deferralHours = newTable();
  tallies = changetype<Tallies>(allocate(offsetof<Tallies>()));
  tallies.totals = totals;
  tallies.reasons = reasons;
  tallies.senders = senders;
  tallies.domains = domains;
  tallies.firstAttempts = firstAttempts;
  tallies.finalAttempts = finalAttempts;
  tallies.deferralHours = deferralHours;
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
      const span = secondsBetween(delivery.started, delivery.finished);
      addAttempt(outcome, recipient.channel, span);
      seconds += span;
      reach(completed, delivery.finished);
      addHour(delivery.finished);
      domain.attempts += 1;
      if (outcome === SUCCESS) {
        success += 1;
        addSpan(
          changetype<Sum>(totals + COMPLETED + offsetof<Completed>("ddelaySeconds")),
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
    secondsBetween(message.queued, ended),
  );
  addSender(message, bytes);
  if (message.discarded !== NOT_DISCARDED) see(changetype<Seen>(totals + DISCARDED_SEEN), ended);
  if (isFailed) addBounce(message);
}

function reachBack(completed: Completed, at: u64): void {
  if (completed.first === NEVER || at < completed.first) completed.first = at;
}

function reach(completed: Completed, at: u64): void {
  if (at > completed.last) completed.last = at;
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

function countHour(domain: Domain, hour: u32, count: u32): void {
  const key = ((<u64>changetype<usize>(domain)) << 32) | hour;
  const slot = slotOf(deferralHours, key);
  if (slot === 0) addSlot(deferralHours, key, count, 1);
  else setSlot(slot, slotValue(slot) + count, 1);
}

function isNewest(domain: Domain, text: Text, at: u64): bool {
  const last = domain.lastReport;
  if (last === null || at > domain.lastDeferral) return true;
  return at === domain.lastDeferral && comesBefore(text, last);
}

/** `text` is held for it. */
function setLast(domain: Domain, text: Text, at: u64): void {
  const last = domain.lastReport;
  if (last !== null) letGo(last);
  domain.lastReport = text;
  domain.lastDeferral = at;
}

function hourOf(at: u64): u32 {
  return <u32>(at >> 32) / 3600;
}

function addHour(at: u64): void {
  const hour = <f64>hourOf(at);
  reachHours(hour, hour);
}

function reachHours(first: f64, last: f64): void {
  const hours = totals + HOURS;
  if (first < load<f64>(hours)) store<f64>(hours, first);
  if (last > load<f64>(hours, 8)) store<f64>(hours, last, 8);
}

/** reasons.ts: count */
function addReason(delivery: Delivery, span: f64): void {
  const text = delivery.text as Text;
  const at = delivery.finished;
  const reason = changetype<Reason>(reasons + <usize>text.category * REASON_BYTES);
  reason.attempts += 1;
  addSpan(changetype<Sum>(changetype<usize>(reason) + offsetof<Reason>("seconds")), span);
  if (isExample(reason, text, at)) setExample(reason, holdToo(text));
  widenReason(reason, at, at);
}

/** reasons.ts: seeReport */
function isExample(reason: Reason, text: Text, at: u64): bool {
  const example = reason.example;
  if (example === null || at > reason.last) return true;
  return at === reason.last && comesBefore(text, example);
}

/** `text` is held for it. */
function setExample(reason: Reason, text: Text): void {
  const example = reason.example;
  if (example !== null) letGo(example);
  reason.example = text;
}

function widenReason(reason: Reason, first: u64, last: u64): void {
  if (reason.first === NEVER || first < reason.first) reason.first = first;
  if (last > reason.last) reason.last = last;
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
  const at = totals + BOUNCES + (kind << 3);
  store<f64>(at, load<f64>(at) + 1);
}

// What another thread has counted

/** Takes over what was counted in another region. */
export function absorb(other: Tallies): void {
  absorbTotals(other.totals);
  for (let i: u32 = 0; i < MOST_CATEGORIES; i++) absorbReason(i, other.reasons);
  absorbSenders(other.senders);
  absorbDomains(other.domains, other.deferralHours);
  addSketch(firstAttempts, other.firstAttempts);
  addSketch(finalAttempts, other.finalAttempts);
}

function absorbTotals(others: usize): void {
  for (let i: usize = 0; i < FATES * 4; i++) addNumber(FATE_TOTALS + (i << 3), others);
  for (let i: usize = 0; i < OUTCOMES; i++) {
    const at = ATTEMPT_TOTALS + i * offsetof<AttemptTotal>();
    addNumber(at, others);
    addNumber(at + 8, others);
    absorbSum(at + offsetof<AttemptTotal>("seconds"), others);
  }
  for (let at: usize = 0; at < offsetof<Completed>("qtimeSeconds"); at += 8)
    addNumber(COMPLETED + at, others);
  absorbSum(COMPLETED + offsetof<Completed>("qtimeSeconds"), others);
  absorbSum(COMPLETED + offsetof<Completed>("ddelaySeconds"), others);
  absorbSum(COMPLETED + offsetof<Completed>("xdelaySeconds"), others);
  const completed = changetype<Completed>(totals + COMPLETED);
  const theirs = changetype<Completed>(others + COMPLETED);
  if (theirs.first !== NEVER) reachBack(completed, theirs.first);
  reach(completed, theirs.last);
  for (let i: usize = 0; i < BOUNCE_KINDS; i++) addNumber(BOUNCES + (i << 3), others);
  absorbSeen(EXPIRED_SEEN, others);
  absorbSeen(DISCARDED_SEEN, others);
  reachHours(load<f64>(others + HOURS), load<f64>(others + HOURS, 8));
}

function addNumber(at: usize, others: usize): void {
  store<f64>(totals + at, load<f64>(totals + at) + load<f64>(others + at));
}

function absorbSum(at: usize, others: usize): void {
  addSum(changetype<Sum>(totals + at), changetype<Sum>(others + at));
}

function absorbSeen(at: usize, others: usize): void {
  const seen = changetype<Seen>(totals + at);
  const theirs = changetype<Seen>(others + at);
  seen.count += theirs.count;
  if (theirs.first !== NEVER) widen(seen, theirs.first);
  if (theirs.last !== NEVER) widen(seen, theirs.last);
}

function absorbReason(category: u32, others: usize): void {
  const theirs = changetype<Reason>(others + <usize>category * REASON_BYTES);
  const example = theirs.example;
  if (example === null) return;
  const reason = changetype<Reason>(reasons + <usize>category * REASON_BYTES);
  reason.attempts += theirs.attempts;
  addSum(
    changetype<Sum>(changetype<usize>(reason) + offsetof<Reason>("seconds")),
    changetype<Sum>(changetype<usize>(theirs) + offsetof<Reason>("seconds")),
  );
  if (isExample(reason, example, theirs.last)) setExample(reason, copyText(example));
  widenReason(reason, theirs.first, theirs.last);
}

function absorbSenders(others: Names): void {
  for (let row: u32 = 0; row < others.rows; row++) {
    const numbers = numbersLike(senders, others, row);
    const theirs = numbersAt(others, row);
    for (let i: usize = 0; i < <usize>SENDER_WIDTH * 8; i += 8)
      store<f64>(numbers + i, load<f64>(numbers + i) + load<f64>(theirs + i));
  }
}

function absorbDomains(others: Names, hours: Table): void {
  const ours = newTable();
  for (let row: u32 = 0; row < others.rows; row++) {
    const domain = changetype<Domain>(numbersLike(domains, others, row));
    const theirs = changetype<Domain>(numbersAt(others, row));
    addSlot(ours, changetype<usize>(theirs), <u32>changetype<usize>(domain), 1);
    for (let i: usize = 0; i < offsetof<Domain>("lastDeferral"); i += 8) {
      const at = changetype<usize>(domain) + i;
      store<f64>(at, load<f64>(at) + load<f64>(changetype<usize>(theirs) + i));
    }
    const text = theirs.lastReport;
    if (text !== null && isNewest(domain, text, theirs.lastDeferral))
      setLast(domain, copyText(text), theirs.lastDeferral);
  }
  for (let i: u32 = 0; i < slotsOf(hours); i++) {
    const slot = slotAt(hours, i);
    if (markOf(slot) === 0) continue;
    const domain = slotValue(slotOf(ours, keyOf(slot) >> 32));
    countHour(changetype<Domain>(<usize>domain), <u32>keyOf(slot), slotValue(slot));
  }
  freeTable(ours);
}
