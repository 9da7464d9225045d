/**
 * What the host reads: when a section is over where the tables lie, and what is still open; and before,
 * if it wants them, the messages that have left the queue. Messages are lists of numbers.
 */

import { allocate, release } from "../memory";
import { NEVER, nanosOf, secondsOf } from "../spans";
import { markOf, slotAt, slotsOf, slotValue } from "../table";
import { slots } from "./load";
import { Delivery, Message, numbers, OPEN, Recipient, STATE } from "./messages";
import { tallies } from "./tallies";
import { lettersOf, Text } from "./texts";

/** Where what is counted lies: seven addresses, as Tallies has them. */
export function talliesAt(): usize {
  return changetype<usize>(tallies);
}

export function loadAt(): usize {
  return changetype<usize>(slots);
}

/** The table of numbers of messages: slots of 16 bytes. */
export function slotsAt(): usize {
  return numbers.slots;
}

export function slotCount(): u32 {
  return slotsOf(numbers);
}

// Messages

/** A message that has left the queue: its list, and then when it did. */
declare function left(at: usize): void;

let list: usize = 0;
let capacity: usize = 0;
let told: usize = 0;

function tell(number: f64): void {
  if ((told + 1) << 3 > capacity) {
    const larger = allocate(capacity * 2);
    memory.copy(larger, list, told << 3);
    release(list, capacity);
    list = larger;
    capacity *= 2;
  }
  store<f64>(list + (told++ << 3), number);
}

/** Two numbers; both 0 if there is no such moment. */
function tellMoment(at: u64): void {
  tell(secondsOf(at));
  tell(nanosOf(at));
}

/** Its list has room from now on. */
export function beginTelling(): void {
  capacity = 1 << 16;
  list = allocate(capacity);
}

/** Where the list of all open messages lies; `toldLength` numbers. */
export function tellOpen(): usize {
  told = 0;
  const count = slotsOf(numbers);
  for (let i: u32 = 0; i < count; i++) {
    const slot = slotAt(numbers, i);
    if ((markOf(slot) & STATE) === OPEN) tellMessage(changetype<Message>(<usize>slotValue(slot)));
  }
  return list;
}

export function toldLength(): usize {
  return told;
}

export function handOut(message: Message, ended: u64): void {
  told = 0;
  tellMessage(message);
  tellMoment(ended);
  left(list);
}

function tellMessage(message: Message): void {
  tell(<f64>message.msg);
  tellMoment(message.born);
  tellMoment(message.queued);
  tell(<f64>message.bytes);
  tell(<f64>message.qp);
  tell(<f64>message.uid);
  tell(message.queued === NEVER ? 0 : <f64>message.sender);
  tell(message.senderLength);
  tell(message.hasBounce !== 0 ? <f64>message.bounceQp : -1);
  tell(message.discarded);
  tell(message.recipientCount);
  let recipient = message.first;
  while (recipient !== null) {
    tellRecipient(recipient);
    recipient = recipient.next;
  }
}

function tellRecipient(recipient: Recipient): void {
  tell(recipient.channel);
  tell(recipient.fate);
  tell(<f64>recipient.address);
  tell(recipient.addressLength);
  tell(recipient.deliveryCount);
  let delivery = recipient.first;
  while (delivery !== null) {
    tellDelivery(delivery);
    delivery = delivery.next;
  }
}

function tellDelivery(delivery: Delivery): void {
  tell(<f64>delivery.number);
  tellMoment(delivery.started);
  tellMoment(delivery.finished);
  tell(delivery.outcome);
  tellText(delivery.text);
}

function tellText(text: Text | null): void {
  tell(text === null ? 0 : <f64>lettersOf(text));
  tell(text === null ? 0 : text.length);
}

/** Of a text that a tally holds: where its letters lie, and how many they are. */
export function textLetters(text: usize): usize {
  return text + offsetof<Text>();
}

export function textLength(text: usize): u32 {
  return changetype<Text>(text).length;
}
