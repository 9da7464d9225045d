/**
 * The ordinary forms of qmail-send's lines, each read where it lies, and what it does to the
 * messages in flight. What is strange, and why, is in src/tracking/passing.ts.
 */
import { find, NO_NUMBER, numberAt, numberBefore, numberEnd, numberStart } from "../bytes";
import { NEVER } from "../spans";
import { moment } from "../stamps";
import { addSlot, markOf, removeSlot, setSlot, slotOf, slotValue } from "../table";
import { bear } from "./births";
import { addMessage } from "./counting";
import { fateAfter } from "./fates";
import { addLoad, beginAt, isFree, readStatus } from "./load";
import {
  addDelivery,
  BEGUN,
  DEFERRAL,
  DEFERRED,
  Delivery,
  ENDED,
  FAILURE,
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
  STATE,
  SUCCESS,
  setNumber,
  setSender,
  TAKEN_AS_FREE,
  takeRecipient,
} from "./messages";
import { LONGEST_NAME } from "./names";
import { isWithin } from "./tallies";
import { handOut } from "./telling";
import { hold } from "./texts";

/** The first status line. */
declare function firstStatus(at: usize, end: usize, seconds: f64, nanos: f64): void;
/** The first line that says that nothing is delivered. */
declare function firstFree(hasDelivered: bool, hasStatus: bool): void;

/** What a line came to. */
export const TAKEN: u32 = 0;
/** It speaks of a message of before. */
export const LATE: u32 = 1;
export const STRANGE: u32 = 2;
/** It has another form. */
export const OTHER: u32 = 3;

export let firstDelivery: f64 = -1;
export let lastDelivery: f64 = -1;
export let hasDelivered: bool = false;
export let hasStatus: bool = false;
/** The last line was a delivery's begin or end. */
export let isAfterDelivery: bool = true;
let hasBeenFree: bool = false;
/** Of the last line on a message of before. */
let lateMoment: u64 = NEVER;

/** Messages that leave the queue are not counted here but handed to the host. */
let areHandedOut: bool = false;

export function handMessagesOut(are: bool): void {
  areHandedOut = are;
}

/** Nothing is known of what was before. */
export function beginForms(): void {
  firstDelivery = -1;
  lastDelivery = -1;
  hasDelivered = false;
  hasStatus = false;
  isAfterDelivery = true;
  hasBeenFree = false;
  lateMoment = NEVER;
}

const NEW_MSG: u64 = 0x2067736d2077656e; // "new msg "
const INFO_MSG: u64 = 0x67736d206f666e69; // "info msg"
const STARTING: u64 = 0x676e697472617473; // "starting"
const DELIVERY: u64 = 0x79726576696c6564; // "delivery"
const END_MSG: u64 = 0x2067736d20646e65; // "end msg "
const STATUS: u64 = 0x203a737574617473; // "status: "
const BOUNCE_MSG: u64 = 0x6d2065636e756f62; // "bounce m"

/** A line of printable ASCII, behind its label. */
export function takeForm(at: usize, end: usize): u32 {
  const word = load<u64>(at);
  if (word === STATUS) return takeStatus(at, end);
  if (word === DELIVERY) return takeEnded(at, end);
  if (word === STARTING) return takeStarted(at, end);
  if (word === NEW_MSG) return takeNew(at, end);
  if (word === INFO_MSG) return takeInfo(at, end);
  if (word === END_MSG) return takeEnd(at, end);
  if (word === BOUNCE_MSG) return takeBounce(at, end);
  return OTHER;
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
  // A line on its life before, at this very stamp.
  if (state === LATE_ENDED && moment === lateMoment) return STRANGE;
  if (!bear(msg, moment)) return STRANGE;
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
  if (outcome !== SUCCESS || areHandedOut)
    delivery.text = hold(report, <u32>(end - report), outcome);
  recipient.fate = fateAfter(outcome, report, end, recipient);
  recipient.isBusy = 0;
  recipient.message.busy--;
  return TAKEN;
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
  if (!areHandedOut) addMessage(message, moment);
  else if (isWithin(message.queued)) handOut(message, moment);
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
  lateMoment = moment;
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
