/**
 * What is in flight: messages with their recipients and deliveries, in records that point to one
 * another.
 *
 *     message --> recipient --> recipient …        table of numbers --> message
 *                     |
 *                     +--> delivery --> delivery …  table of open deliveries --> delivery
 *
 * A number stays in its table when its message has ended, for what was seen of it is asked for
 * when the section is joined to what was before.
 */
import { compareTexts, hashOf } from "../bytes";
import { allocate, release } from "../memory";
import { NEVER } from "../spans";
import {
  addSlot,
  clearTable,
  markOf,
  newTable,
  removeSlot,
  setSlot,
  slotAt,
  slotOf,
  slotsOf,
  slotValue,
  Table,
} from "../table";
import { letGo, Text } from "./texts";

@unmanaged
export class Message {
  msg: u64;
  born: u64;
  /** NEVER until `info msg` was seen. */
  queued: u64;
  bytes: u64;
  qp: u64;
  uid: u64;
  /** In a block of its own. */
  sender: usize;
  senderLength: u32;
  recipientCount: u32;
  first: Recipient | null;
  last: Recipient | null;
  /** Open deliveries. */
  busy: u32;
  /** How the bounce was thrown away: an index of DISCARDED. */
  discarded: u32;
  hasBounce: u32;
  bounceQp: u64;
  /** All its recipients are found by their addresses. */
  isIndexed: u32;
}

export const NOT_DISCARDED: u32 = 0;

@unmanaged
export class Recipient {
  next: Recipient | null;
  /** Of the same message and hash, where the message is indexed. */
  alike: Recipient | null;
  message: Message;
  address: usize;
  addressLength: u32;
  hash: u32;
  channel: u32;
  fate: u32;
  isBusy: u32;
  deliveryCount: u32;
  first: Delivery | null;
  last: Delivery | null;
}

@unmanaged
export class Delivery {
  number: u64;
  started: u64;
  /** NEVER while it is open. */
  finished: u64;
  recipient: Recipient;
  next: Delivery | null;
  outcome: u32;
  /** Of a deferral or failure; of all, where messages are handed out. */
  text: Text | null;
}

export const LOCAL: u32 = 0;
export const REMOTE: u32 = 1;

/** Fates, from the settled to the least settled. */
export const DELIVERED: u32 = 0;
export const DISCARDED: u32 = 1;
export const BOUNCED: u32 = 2;
export const EXPIRED: u32 = 3;
export const DEFERRED: u32 = 4;
export const QUEUED: u32 = 5;

export const SUCCESS: u32 = 0;
export const DEFERRAL: u32 = 1;
export const FAILURE: u32 = 2;
export const OPEN_DELIVERY: u32 = 3;

/** What is known of a number: the low bits of its slot's mark. */
export const OPEN: u32 = 1;
export const ENDED: u32 = 2;
/** Its message is from before the section. */
export const LATE_OPEN: u32 = 3;
export const LATE_ENDED: u32 = 4;
export const STATE: u32 = 7;
/** `new msg` was seen of it here; and nothing of it before that. */
export const BEGUN: u32 = 8;
export const TAKEN_AS_FREE: u32 = 16;

/** Instead of a delivery: it was begun here, for a message from before. */
export const LATE_DELIVERY: u32 = 0;

const FEW: u32 = 16;

export let numbers: Table = changetype<Table>(0);
export let openDeliveries: Table = changetype<Table>(0);
/** Recipients of messages that have many, by message and hash of the address. */
let byAddress: Table = changetype<Table>(0);

export function beginMessages(): void {
  numbers = newTable();
  openDeliveries = newTable();
  byAddress = newTable();
}

/** All messages are given back, and all numbers are unknown. */
export function forgetMessages(): void {
  const count = slotsOf(numbers);
  for (let i: u32 = 0; i < count; i++) {
    const slot = slotAt(numbers, i);
    if ((markOf(slot) & STATE) === OPEN) freeMessage(changetype<Message>(<usize>slotValue(slot)));
  }
  clearTable(numbers);
  clearTable(openDeliveries);
}

export function newMessage(msg: u64, born: u64): Message {
  const message = changetype<Message>(allocate(offsetof<Message>()));
  memory.fill(changetype<usize>(message), 0, offsetof<Message>());
  message.msg = msg;
  message.born = born;
  message.queued = NEVER;
  return message;
}

export function setSender(message: Message, at: usize, length: u32): void {
  message.sender = copied(at, length);
  message.senderLength = length;
}

/**
 * The recipient that a new delivery is for. The same address twice in one envelope is two
 * recipients, told apart only by being tried while the other one runs or is done.
 */
export function takeRecipient(message: Message, channel: u32, at: usize, length: u32): Recipient {
  const hash = <u32>hashOf(at, length, channel);
  let recipient = message.isIndexed ? firstAlike(message, hash) : message.first;
  while (recipient !== null) {
    if (
      recipient.hash === hash &&
      recipient.channel === channel &&
      recipient.fate >= DEFERRED &&
      recipient.isBusy === 0 &&
      compareTexts(recipient.address, recipient.addressLength, at, length) === 0
    )
      return recipient;
    recipient = message.isIndexed ? recipient.alike : recipient.next;
  }
  return addRecipient(message, channel, at, length, hash);
}

export function addDelivery(recipient: Recipient, number: u64, started: u64): void {
  const delivery = changetype<Delivery>(allocate(offsetof<Delivery>()));
  delivery.number = number;
  delivery.started = started;
  delivery.finished = NEVER;
  delivery.recipient = recipient;
  delivery.next = null;
  delivery.outcome = OPEN_DELIVERY;
  delivery.text = null;
  const last = recipient.last;
  if (last !== null) last.next = delivery;
  else recipient.first = delivery;
  recipient.last = delivery;
  recipient.deliveryCount++;
  recipient.isBusy = 1;
  recipient.message.busy++;
  addSlot(openDeliveries, number, <u32>changetype<usize>(delivery), 1);
}

/** Gives back all that belongs to the message. */
export function freeMessage(message: Message): void {
  let recipient = message.first;
  while (recipient !== null) {
    const next = recipient.next;
    if (message.isIndexed) unindex(message, recipient);
    freeRecipient(recipient);
    recipient = next;
  }
  if (message.queued !== NEVER) release(message.sender, message.senderLength);
  release(changetype<usize>(message), offsetof<Message>());
}

function freeRecipient(recipient: Recipient): void {
  let delivery = recipient.first;
  while (delivery !== null) {
    const next = delivery.next;
    const text = delivery.text;
    if (text !== null) letGo(text);
    release(changetype<usize>(delivery), offsetof<Delivery>());
    delivery = next;
  }
  release(recipient.address, recipient.addressLength);
  release(changetype<usize>(recipient), offsetof<Recipient>());
}

function addRecipient(
  message: Message,
  channel: u32,
  at: usize,
  length: u32,
  hash: u32,
): Recipient {
  const recipient = changetype<Recipient>(allocate(offsetof<Recipient>()));
  memory.fill(changetype<usize>(recipient), 0, offsetof<Recipient>());
  recipient.message = message;
  recipient.address = copied(at, length);
  recipient.addressLength = length;
  recipient.hash = hash;
  recipient.channel = channel;
  recipient.fate = QUEUED;
  const last = message.last;
  if (last !== null) last.next = recipient;
  else message.first = recipient;
  message.last = recipient;
  message.recipientCount++;
  if (message.isIndexed) index(message, recipient);
  else if (message.recipientCount > FEW) indexAll(message);
  return recipient;
}

function indexAll(message: Message): void {
  message.isIndexed = 1;
  let recipient = message.first;
  while (recipient !== null) {
    index(message, recipient);
    recipient = recipient.next;
  }
}

/** Behind all that are alike: the first of the envelope is tried first. */
function index(message: Message, recipient: Recipient): void {
  const before = firstAlike(message, recipient.hash);
  recipient.alike = null;
  if (before === null) {
    addSlot(byAddress, keyOf(message, recipient.hash), <u32>changetype<usize>(recipient), 1);
    return;
  }
  let last: Recipient = before;
  let alike = last.alike;
  while (alike !== null) {
    last = alike;
    alike = last.alike;
  }
  last.alike = recipient;
}

function unindex(message: Message, recipient: Recipient): void {
  const slot = slotOf(byAddress, keyOf(message, recipient.hash));
  if (slot !== 0) removeSlot(byAddress, slot);
}

function firstAlike(message: Message, hash: u32): Recipient | null {
  const slot = slotOf(byAddress, keyOf(message, hash));
  return slot === 0 ? null : changetype<Recipient>(<usize>slotValue(slot));
}

function keyOf(message: Message, hash: u32): u64 {
  return ((<u64>changetype<usize>(message)) << 32) | hash;
}

function copied(at: usize, length: u32): usize {
  const copy = allocate(length);
  memory.copy(copy, at, length);
  return copy;
}

/** The slot of a number, for what is said of it from now on. */
export function setNumber(slot: usize, msg: u64, value: u32, mark: u32): void {
  if (slot === 0) addSlot(numbers, msg, value, mark);
  else setSlot(slot, value, mark);
}
