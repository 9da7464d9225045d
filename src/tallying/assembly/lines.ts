/**
 * Reads lines of qmail-send where they lie, follows messages and counts what the overview shows,
 * without objects and from an empty queue: the fast twin of src/pipeline/section.ts.
 *
 *     @400000006ae6810d07e5a11c starting delivery 1: msg 93869 to remote joe@example.com
 *      label, 24 hex digits      a line as qmail-send writes it, printable ASCII
 *
 * Only what is ordinary is done here. A line that speaks of what was before the section is kept as
 * it is; one of another form the host is asked about; and where a line is met that shows something
 * strange (a run that ends, a message that leaves with a recipient undone), reading stops before it.
 * What is strange, and why, is in src/tracking/passing.ts, which follows any line.
 */
import {
  find,
  isPrintable,
  lineEnd,
  NO_NUMBER,
  numberAt,
  numberBefore,
  numberEnd,
  numberStart,
} from "./bytes";
import { beginLate, keepLate, takeLate } from "./late";
import { addLoad, beginAt, beginLoad, isFree, readStatus, takeLoad } from "./load";
import { takeRegion } from "./memory";
import {
  addDelivery,
  BEGUN,
  BOUNCED,
  beginMessages,
  DEFERRAL,
  DEFERRED,
  DELIVERED,
  Delivery,
  DISCARDED,
  ENDED,
  EXPIRED,
  FAILURE,
  forgetMessages,
  freeMessage,
  LATE_DELIVERY,
  LATE_ENDED,
  LATE_OPEN,
  LOCAL,
  Message,
  newMessage,
  numbers,
  OPEN,
  openDeliveries,
  REMOTE,
  Recipient,
  STATE,
  SUCCESS,
  setNumber,
  setSender,
  TAKEN_AS_FREE,
  takeRecipient,
} from "./messages";
import { beginNames, LONGEST_NAME } from "./names";
import { takeWanted } from "./search";
import { momentOf, NEVER } from "./spans";
import { addSlot, markOf, removeSlot, setSlot, slotOf, slotValue } from "./table";
import { addMessage, beginTallies, isWithin } from "./tallies";
import { beginTexts, hold } from "./texts";

export { lateAt, lateBytes, lateCount } from "./late";
export { CHUNK_BYTES, chunkAt, freeBytes, usedBytes } from "./memory";
export { findText, wantedAt } from "./search";
export { absorb } from "./tallies";
export * from "./telling";

/** A line of another form: one of the ODD words below. */
declare function odd(at: usize, end: usize, seconds: f64, nanos: f64): u32;
/** The first status line. */
declare function firstStatus(at: usize, end: usize, seconds: f64, nanos: f64): void;
/** The first line that says that nothing is delivered. */
declare function firstFree(hasDelivered: bool, hasStatus: bool): void;
/** Whether the report of a local success says that nothing was done with the mail. */
declare function isIdle(at: usize, end: usize): bool;

/** Unknown, or nothing that moves the run's end. */
const ODD_PASSED: u32 = 0;
/** Understood. */
const ODD_TAKEN: u32 = 1;
/** Understood, and to be kept with the late ones; the second does not move the run's end. */
const ODD_LATE: u32 = 3;
const ODD_LATE_PASSED: u32 = 4;
/** All others: reading stops before the line. */

/** Why reading stopped. */
export const ALL_READ: u32 = 0;
export const AT_STRANGE: u32 = 1;
/** At a line that is not a line of multilog, or too long. */
export const AT_FOREIGN: u32 = 2;
export const AT_ODD: u32 = 3;

/** Behind the last line that was read. All these are addresses, counts and moments. */
export let stoppedAt: usize = 0;
export let lines: f64 = 0;
export let understood: f64 = 0;
/** Of all lines. */
export let firstMoment: u64 = 0;
export let lastMoment: u64 = 0;
/** Of the last line that was an event. */
export let eventMoment: u64 = 0;
export let firstDelivery: f64 = -1;
export let lastDelivery: f64 = -1;
export let hasDelivered: bool = false;
export let hasStatus: bool = false;
/** The last line was a delivery's begin or end. */
export let isAfterDelivery: bool = true;
let hasBeenFree: bool = false;
/** In no part of the section has a line an earlier stamp than one before it, but for a second. */
export let isOrdered: bool = true;

/**
 * Begins a section in the region [base, behind), which is this instance's alone. `since` and
 * `until`: which messages count, by their `info msg`.
 */
export function begin(base: usize, behind: usize, since: u64, until: u64): void {
  takeRegion(base, behind);
  beginTexts();
  beginMessages();
  beginNames();
  takeLoad();
  takeLate();
  takeWanted();
  isOrdered = true;
  beginTallies(since, until);
  beginPiece();
}

/** Nothing is known of what was before, but what has been counted stays. */
export function beginPiece(): void {
  forgetMessages();
  beginLoad();
  beginLate();
  beginPart();
  understood = 0;
  eventMoment = NEVER;
  firstDelivery = -1;
  lastDelivery = -1;
  hasDelivered = false;
  hasStatus = false;
  isAfterDelivery = true;
  hasBeenFree = false;
}

/** From now on lines and their moments are counted anew. */
export function beginPart(): void {
  lines = 0;
  firstMoment = u64.MAX_VALUE;
  lastMoment = NEVER;
}

const A_SECOND: u64 = 1 << 32;
const STAMP_BYTES: usize = 26;
const SHORTEST: usize = STAMP_BYTES + 9;
const TAI_SECONDS: u32 = 10;
const MOST_NANOS: u32 = 999_999_999;
/** "40000000": seconds since 1970 below 2^32. */
const LABEL_BEGIN: u64 = 0x3030303030303034;

/** Reads the lines of [from, end), which lies in the chunk; tells why it stopped, at `stoppedAt`. */
export function read(from: usize, end: usize): u32 {
  let at = from;
  stoppedAt = at;
  while (at < end) {
    const newline = lineEnd(at, end);
    if (newline === end) break;
    const isClean = isPrintable;
    if (!isStamped(at, newline)) return AT_FOREIGN;
    const stopped = takeLine(at + STAMP_BYTES, newline, isClean);
    if (stopped !== ALL_READ) return stopped;
    lines += 1;
    seeMoment();
    at = newline + 1;
    stoppedAt = at;
  }
  return ALL_READ;
}

/** Takes the moments of the whole lines of [from, end), and nothing else of them; where these end. */
export function readMoments(from: usize, end: usize): usize {
  let at = from;
  while (at < end) {
    const newline = lineEnd(at, end);
    if (newline === end) break;
    if (isStamped(at, newline)) seeMoment();
    at = newline + 1;
  }
  return at;
}

function seeMoment(): void {
  if (moment < firstMoment) firstMoment = moment;
  if (moment > lastMoment) lastMoment = moment;
  else if (moment + A_SECOND < lastMoment) isOrdered = false;
}

/** Of the line that is being read. */
let moment: u64 = 0;

/** Takes the label for `moment`; false if there is none as multilog writes it. */
function isStamped(at: usize, end: usize): bool {
  if (end - at < SHORTEST || load<u8>(at) !== 0x40 || load<u8>(at + 25) !== 0x20) return false;
  if (load<u64>(at + 1) !== LABEL_BEGIN) return false;
  const hex = v128.load(at + 9);
  const isDigit = i8x16.lt_u(i8x16.sub(hex, i8x16.splat(0x30)), i8x16.splat(10));
  const isLetter = i8x16.lt_u(i8x16.sub(hex, i8x16.splat(0x61)), i8x16.splat(6));
  if (!i8x16.all_true(v128.or(isDigit, isLetter))) return false;
  const seconds = hexAt(at + 9);
  const nanos = hexAt(at + 17);
  if (nanos > MOST_NANOS || seconds <= TAI_SECONDS) return false;
  moment = momentOf(seconds - TAI_SECONDS, nanos);
  return true;
}

/** Of eight digits. */
function hexAt(at: usize): u32 {
  const letters = load<u64>(at);
  let digits = (letters & 0x0f0f0f0f0f0f0f0f) + 9 * ((letters >> 6) & 0x0101010101010101);
  digits = ((digits << 4) | (digits >> 8)) & 0x00ff00ff00ff00ff;
  digits = ((digits << 8) | (digits >> 16)) & 0x0000ffff0000ffff;
  return <u32>((digits << 16) | (digits >> 32));
}

const NEW_MSG: u64 = 0x2067736d2077656e; // "new msg "
const INFO_MSG: u64 = 0x67736d206f666e69; // "info msg"
const STARTING: u64 = 0x676e697472617473; // "starting"
const DELIVERY: u64 = 0x79726576696c6564; // "delivery"
const END_MSG: u64 = 0x2067736d20646e65; // "end msg "
const STATUS: u64 = 0x203a737574617473; // "status: "
const BOUNCE_MSG: u64 = 0x6d2065636e756f62; // "bounce m"

/** What a line of the ordinary forms came to. */
const TAKEN: u32 = 0;
const LATE: u32 = 1;
const STRANGE: u32 = 2;
const OTHER: u32 = 3;

function takeLine(at: usize, end: usize, isClean: bool): u32 {
  let came = OTHER;
  if (isClean) {
    const word = load<u64>(at);
    if (word === STATUS) came = takeStatus(at, end);
    else if (word === DELIVERY) came = takeEnded(at, end);
    else if (word === STARTING) came = takeStarted(at, end);
    else if (word === NEW_MSG) came = takeNew(at, end);
    else if (word === INFO_MSG) came = takeInfo(at, end);
    else if (word === END_MSG) came = takeEnd(at, end);
    else if (word === BOUNCE_MSG) came = takeBounce(at, end);
  }
  if (came === STRANGE) return AT_STRANGE;
  if (came === OTHER) {
    const is = odd(at, end, <f64>(moment >> 32), <f64>(<u32>moment));
    if (is === ODD_LATE || is === ODD_LATE_PASSED) {
      if (!keepLate(at - STAMP_BYTES, end + 1)) return AT_FOREIGN;
    }
    if (is === ODD_PASSED || is === ODD_LATE_PASSED) return ALL_READ;
    if (is !== ODD_TAKEN && is !== ODD_LATE) return AT_ODD;
  } else {
    if (came === LATE && !keepLate(at - STAMP_BYTES, end + 1)) return AT_FOREIGN;
    understood += 1;
  }
  eventMoment = moment;
  return ALL_READ;
}

/** `new msg M` */
function takeNew(at: usize, end: usize): u32 {
  const msg = numberAt(at + 8);
  if (msg === NO_NUMBER || numberEnd !== end) return OTHER;
  const slot = slotOf(numbers, msg);
  const mark = slot === 0 ? BEGUN | TAKEN_AS_FREE : markOf(slot) | BEGUN;
  const state = slot === 0 ? ENDED : mark & STATE;
  if (state === OPEN) return STRANGE;
  if (state === LATE_OPEN) return LATE;
  const message = newMessage(msg, moment);
  setNumber(slot, msg, <u32>changetype<usize>(message), (mark & ~STATE) | OPEN);
  return TAKEN;
}

/** `info msg M: bytes B from <SENDER> qp P uid U` */
function takeInfo(at: usize, end: usize): u32 {
  if (load<u8>(at + 8) !== 0x20) return OTHER;
  const msg = numberAt(at + 9);
  const bytesAt = numberEnd;
  if (msg === NO_NUMBER || load<u64>(bytesAt) !== 0x207365747962203a) return OTHER; // ": bytes "
  const bytes = numberAt(bytesAt + 8);
  const from = numberEnd;
  if (bytes === NO_NUMBER || (load<u64>(from) & 0xffffffffffffff) !== 0x3c206d6f726620)
    return OTHER; // " from <"
  const senderAt = from + 7;
  // A sender may hold anything, so what follows it is read from the end.
  const uid = numberBefore(end, senderAt);
  if (uid === NO_NUMBER) return OTHER;
  const uidAt = numberStart - 5;
  if (uidAt < senderAt || (load<u64>(uidAt) & 0xffffffffff) !== 0x2064697520) return OTHER; // " uid "
  const qp = numberBefore(uidAt, senderAt);
  const senderEnd = numberStart - 5;
  if (qp === NO_NUMBER || senderEnd < senderAt) return OTHER;
  if ((load<u64>(senderEnd) & 0xffffffffff) !== 0x207071203e) return OTHER; // "> qp "
  const length = <u32>(senderEnd - senderAt);
  if (length + 2 > LONGEST_NAME) return OTHER;

  const slot = slotOf(numbers, msg);
  if (slot === 0 || (markOf(slot) & STATE) !== OPEN) return lateMessage(slot, msg, LATE_OPEN);
  const message = changetype<Message>(<usize>slotValue(slot));
  if (message.queued !== NEVER) return STRANGE;
  message.queued = moment;
  message.bytes = bytes;
  message.qp = qp;
  message.uid = uid;
  setSender(message, senderAt, length);
  return TAKEN;
}

/** `starting delivery D: msg M to CHANNEL ADDRESS` */
function takeStarted(at: usize, end: usize): u32 {
  if (load<u64>(at + 8) !== 0x726576696c656420 || load<u16>(at + 16) !== 0x2079) return OTHER; // " delivery "
  const number = numberAt(at + 18);
  const msgAt = numberEnd;
  if (number === NO_NUMBER || (load<u64>(msgAt) & 0xffffffffffff) !== 0x2067736d203a) return OTHER; // ": msg "
  const msg = numberAt(msgAt + 6);
  const to = numberEnd;
  if (msg === NO_NUMBER) return OTHER;
  let channel = LOCAL;
  let address = to + 10;
  if (load<u64>(to) === 0x6f6d6572206f7420 && (load<u32>(to + 8) & 0xffffff) === 0x206574) {
    channel = REMOTE; // " to remote "
    address = to + 11;
  } else if (
    (load<u64>(to) & 0xffffffffffffff) !== 0x636f6c206f7420 ||
    (load<u32>(to + 7) & 0xffffff) !== 0x206c61 // " to local "
  )
    return OTHER;
  if (address >= end || find(0x20, address, end) !== end) return OTHER;

  const isNext = firstDelivery < 0 || <f64>number === lastDelivery + 1;
  if (!isNext) return STRANGE;
  const slot = slotOf(numbers, msg);
  const isOpen = slot !== 0 && (markOf(slot) & STATE) === OPEN;
  if (isOpen) {
    const message = changetype<Message>(<usize>slotValue(slot));
    if (message.queued === NEVER) return STRANGE;
    const recipient = takeRecipient(message, channel, address, <u32>(end - address));
    addDelivery(recipient, number, moment);
  } else {
    if (lateMessage(slot, msg, LATE_OPEN) === STRANGE) return STRANGE;
    addSlot(openDeliveries, number, LATE_DELIVERY, 1);
  }
  if (firstDelivery < 0) firstDelivery = <f64>number;
  lastDelivery = <f64>number;
  hasDelivered = true;
  isAfterDelivery = true;
  return isOpen ? TAKEN : LATE;
}

/** `delivery D: OUTCOME: REPORT` */
function takeEnded(at: usize, end: usize): u32 {
  if (load<u8>(at + 8) !== 0x20) return OTHER;
  const number = numberAt(at + 9);
  const word = numberEnd;
  if (number === NO_NUMBER) return OTHER;
  const begins = load<u64>(word);
  let outcome = SUCCESS;
  let report = word + 11;
  if (begins === 0x736563637573203a) {
    if ((load<u32>(word + 8) & 0xffffff) !== 0x203a73) return OTHER; // ": success: "
  } else if (begins === 0x727265666564203a) {
    if (load<u32>(word + 8) !== 0x203a6c61) return OTHER; // ": deferral: "
    outcome = DEFERRAL;
    report = word + 12;
  } else if (begins === 0x72756c696166203a) {
    if ((load<u32>(word + 8) & 0xffffff) !== 0x203a65) return OTHER; // ": failure: "
    outcome = FAILURE;
  } else return OTHER;
  if (report > end || find(0x20, report, end) !== end) return OTHER;

  const slot = slotOf(openDeliveries, number);
  hasDelivered = true;
  isAfterDelivery = true;
  if (slot === 0) return LATE;
  const delivery = changetype<Delivery>(<usize>slotValue(slot));
  removeSlot(openDeliveries, slot);
  if (changetype<u32>(delivery) === LATE_DELIVERY) return LATE;
  const recipient = delivery.recipient;
  delivery.outcome = outcome;
  delivery.finished = moment;
  if (outcome !== SUCCESS) delivery.text = hold(report, <u32>(end - report), outcome);
  recipient.fate = fateAfter(outcome, report, end, recipient);
  recipient.isBusy = 0;
  recipient.message.busy--;
  return TAKEN;
}

/** tracker.ts: fateAfter */
function fateAfter(outcome: u32, report: usize, end: usize, recipient: Recipient): u32 {
  if (outcome === DEFERRAL) return DEFERRED;
  if (outcome === FAILURE) return isGivenUp(report, end) ? EXPIRED : BOUNCED;
  if (recipient.channel === REMOTE) return DELIVERED;
  if (report === end) return load<u8>(recipient.address) === 0x40 ? DISCARDED : DELIVERED;
  return mayBeIdle(report, end) && isIdle(report, end) ? DISCARDED : DELIVERED;
}

const GIVEN_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";

/** ending.ts: isExpired. With or without the last `/`. */
function isGivenUp(report: usize, end: usize): bool {
  const length = GIVEN_UP.length;
  const behind = load<u8>(end - 1) === 0x2f ? end - 1 : end;
  const at = behind - (length - 1);
  if (at < report || at > end) return false;
  for (let i = 0; i < length - 1; i++)
    if (load<u8>(at + i) !== GIVEN_UP.charCodeAt(i)) return false;
  return true;
}

/** It ends in `did_0+0+0/` or the like: three numbers that begin with 0, perhaps `qp_5/` behind. */
function mayBeIdle(report: usize, end: usize): bool {
  let at = end - 1;
  if (load<u8>(at) !== 0x2f) return false; // /
  const digits = digitsBefore(at, report);
  if (digits - report > 4 && load<u32>(digits - 4) === 0x5f70712f) at = digits - 4; // "/qp_"
  for (let i = 0; i < 3; i++) {
    const start = digitsBefore(at, report);
    if (start === at || load<u8>(start) !== 0x30) return false;
    at = start - 1;
  }
  return true;
}

/** Where the digits before `end` begin. */
function digitsBefore(end: usize, at: usize): usize {
  let i = end;
  while (i > at && <u32>load<u8>(i - 1) - 48 <= 9) i--;
  return i;
}

/** `bounce msg M qp Q` */
function takeBounce(at: usize, end: usize): u32 {
  if ((load<u32>(at + 8) & 0xffffff) !== 0x206773) return OTHER; // "sg "
  const msg = numberAt(at + 11);
  const qpAt = numberEnd;
  if (msg === NO_NUMBER || load<u32>(qpAt) !== 0x20707120) return OTHER; // " qp "
  const qp = numberAt(qpAt + 4);
  if (qp === NO_NUMBER || numberEnd !== end) return OTHER;
  const slot = slotOf(numbers, msg);
  if (slot === 0 || (markOf(slot) & STATE) !== OPEN) return lateMessage(slot, msg, LATE_OPEN);
  const message = changetype<Message>(<usize>slotValue(slot));
  if (message.queued === NEVER || message.hasBounce !== 0) return STRANGE;
  message.hasBounce = 1;
  message.bounceQp = qp;
  return TAKEN;
}

/** `end msg M` */
function takeEnd(at: usize, end: usize): u32 {
  const msg = numberAt(at + 8);
  if (msg === NO_NUMBER || numberEnd !== end) return OTHER;
  const slot = slotOf(numbers, msg);
  if (slot === 0 || (markOf(slot) & STATE) !== OPEN) return lateMessage(slot, msg, LATE_ENDED);
  const message = changetype<Message>(<usize>slotValue(slot));
  if (message.queued === NEVER || !isDone(message)) return STRANGE;
  addMessage(message, moment);
  freeMessage(message);
  setSlot(slot, 0, (markOf(slot) & ~STATE) | ENDED);
  return TAKEN;
}

/** It has recipients, and all have a final fate, so that no delivery is open. */
function isDone(message: Message): bool {
  let recipient = message.first;
  if (recipient === null) return false;
  while (recipient !== null) {
    if (recipient.fate >= DEFERRED) return false;
    recipient = recipient.next;
  }
  return true;
}

/** A line on a message of before. After its end here, whatever is said of a number is strange. */
function lateMessage(slot: usize, msg: u64, state: u32): u32 {
  if (slot === 0) setNumber(0, msg, 0, state);
  else {
    if ((markOf(slot) & STATE) === ENDED) return STRANGE;
    setSlot(slot, 0, (markOf(slot) & ~STATE) | state);
  }
  return LATE;
}

/** `status: local 1/10 remote 3/20` */
function takeStatus(at: usize, end: usize): u32 {
  if (!readStatus(at + 8, end)) return OTHER;
  if (isFree()) {
    // With a delivery under way it may be the first line of another run.
    if (openDeliveries.count > 0 || !isAfterDelivery) return STRANGE;
    if (!hasBeenFree) firstFree(hasDelivered, hasStatus);
    hasBeenFree = true;
  }
  if (!hasStatus) {
    firstStatus(at, end, <f64>(moment >> 32), <f64>(<u32>moment));
    if (isWithin(moment)) beginAt(moment);
  } else if (isWithin(moment)) addLoad(moment);
  hasStatus = true;
  isAfterDelivery = false;
  return TAKEN;
}

/** A bounce is thrown away: its number, and which of DISCARDED; false if it is not open here. */
export function discardBounce(msg: f64, which: u32): bool {
  const slot = slotOf(numbers, <u64>msg);
  if (slot === 0 || (markOf(slot) & STATE) !== OPEN) return false;
  const message = changetype<Message>(<usize>slotValue(slot));
  if (message.queued === NEVER) return false;
  message.discarded = which;
  return true;
}

/** What is known of a number: its state, or 0. */
export function stateOf(msg: f64): u32 {
  const slot = slotOf(numbers, <u64>msg);
  return slot === 0 ? 0 : markOf(slot);
}
