/**
 * Messages, recipients and deliveries to look at while they lie in columns.
 *
 * A view has the fields of its kind, and reads one when it is asked for it. There is one view of a message,
 * and one of a status line, which are shown to the caller's function and are valid until that
 * returns: code that stores one, or anything that hangs on it, must `keep` it.
 */

import { type OfBytes, rememberingBytes } from "../bytes/remembering.ts";
import type { DeliveryNumber, Msg } from "../grammars/qmail-send/event.ts";
import { type Instant, instantOf, STEP_SECONDS } from "../time/instant.ts";
import {
  DELIVERY_OUTCOMES,
  type Delivery,
  type DeliveryOutcome,
  FATES,
  type Fact,
  type Fate,
  MESSAGE_STATES,
  type Message,
  type MessageState,
  type Missing,
  type QueueName,
  type Recipient,
} from "./facts.ts";
import { messageId } from "./id.ts";
import { missingIn } from "./incomplete.ts";
import { NONE as EMPTY } from "./lists.ts";
import {
  msgOfNumber,
  NO_OUTCOME,
  NONE,
  overwrittenRecords,
  poison,
  type Records,
} from "./records.ts";
import type { Emit, SendLine } from "./send-line.ts";
import type { MessageSession } from "./sessions/facts.ts";
import { type Texts, textAt, UNIT } from "./texts.ts";

/** Emits the message, as long as `emit` runs. */
export function showMessage(records: Records, message: number, emit: Emit): void {
  MESSAGE.show(records, message);
  emit(MESSAGE_FACT);
  if (poison.isOn) MESSAGE.overwrite();
}

/** Emits what a status line says, as long as `emit` runs. */
export function showLoad({ queue, emit, seconds, nanos, slots, exitasap }: SendLine): void {
  LOAD.queue = queue.name;
  LOAD.seconds = seconds;
  LOAD.nanos = nanos;
  LOAD.slots = slots;
  LOAD.exitasap = exitasap;
  emit(LOAD);
  if (poison.isOn) LOAD.overwrite();
}

/** Nothing is shown any more: what was shown last goes with its tracking. */
export function endShowing(): void {
  MESSAGE.overwrite();
}

/** The fact in memory of its own, which nobody changes any more. */
export function keep(fact: Fact): Fact {
  switch (fact.kind) {
    case "message":
      return { kind: "message", message: keptMessage(fact.message) };
    case "load":
      return fact instanceof LoadView ? fact.keep() : fact;
    default:
      return fact;
  }
}

export function keptMessage(message: Message): Message {
  return message instanceof MessageView ? message.keep() : message;
}

/** The message as it is now, with this one of its deliveries; NONE: with nobody it goes to. */
export function messageWith(records: Records, message: number, delivery: number): Message {
  const view = new MessageView(records, message);
  if (delivery === NONE) return view.keepWith([]);
  const to = new RecipientView();
  const attempt = new DeliveryView();
  to.show(records, records.deliveries.recipient[delivery]);
  attempt.show(records, delivery);
  const { address, channel, fate } = to;
  return view.keepWith([{ address, channel, fate, deliveries: [attempt.keep()] }]);
}

/** A text where it lies, for tallies that need no string of it: what was asked for last, overwritten by the next. */
export interface TextPlace {
  bytes: Uint8Array;
  at: number;
  end: number;
}

/** The sender of a message in columns; undefined if `info msg` was not seen. */
export function senderOf({ messages, texts }: Records, message: number): string | undefined {
  const length = messages.senderLength[message];
  return length < 0 ? undefined : textAt(texts, messages.sender[message], length);
}

export class MessageView implements Message {
  records: Records;
  message: number;
  #recipients: Shown<RecipientView> | undefined;
  #shown: RecipientView[] | undefined;
  /** Made when asked for first: tallies ask often. */
  #born: Instant | undefined;
  #queued: Instant | undefined;
  #ended: Instant | undefined;
  #sender: string | undefined;
  #senderNumber = UNASKED;

  constructor(records: Records, message: number) {
    this.records = records;
    this.message = message;
  }

  show(records: Records, message: number): void {
    this.records = records;
    this.message = message;
    this.#shown = undefined;
    this.#born = undefined;
    this.#queued = undefined;
    this.#ended = undefined;
    this.#sender = undefined;
    this.#senderNumber = UNASKED;
  }

  /** Its time is over, and that of all that hangs on it. */
  overwrite(): void {
    this.#recipients?.overwrite();
    this.show(OVERWRITTEN, 0);
  }

  get id(): string {
    return messageId(this.records, this.message);
  }

  get queue(): QueueName {
    return this.records.queues[this.records.messages.queue[this.message]];
  }

  get msg(): Msg {
    return msgOfNumber(this.records, this.records.messages.msg[this.message]);
  }

  get qp(): number | undefined {
    return known(this.records.messages.qp[this.message]);
  }

  get uid(): number | undefined {
    return known(this.records.messages.uid[this.message]);
  }

  get bytes(): number | undefined {
    return known(this.records.messages.bytes[this.message]);
  }

  get sender(): string | undefined {
    this.#sender ??= senderOf(this.records, this.message);
    return this.#sender;
  }

  get senderPlace(): TextPlace | undefined {
    const { messages, texts } = this.records;
    const length = messages.senderLength[this.message];
    if (length <= 0) return undefined;
    const at = messages.sender[this.message] * UNIT;
    return placed(texts.bytes, at, at + length);
  }

  get senderNumber(): number {
    if (this.#senderNumber !== UNASKED) return this.#senderNumber;
    const { messages, texts } = this.records;
    const { sender, senderLength, senderHash } = messages;
    const one = this.message;
    this.#senderNumber = numberOf(SENDERS, texts, sender[one], senderLength[one], senderHash[one]);
    return this.#senderNumber;
  }

  get born(): Instant | undefined {
    const { born, bornNanos } = this.records.messages;
    this.#born ??= instantOf(born[this.message], bornNanos[this.message]);
    return this.#born;
  }

  get queued(): Instant | undefined {
    const { queued, queuedNanos } = this.records.messages;
    this.#queued ??= instantOf(queued[this.message], queuedNanos[this.message]);
    return this.#queued;
  }

  get ended(): Instant | undefined {
    const { ended, endedNanos } = this.records.messages;
    this.#ended ??= instantOf(ended[this.message], endedNanos[this.message]);
    return this.#ended;
  }

  get state(): MessageState {
    return MESSAGE_STATES[this.records.messages.state[this.message]];
  }

  get recipients(): RecipientView[] {
    this.#shown ??= this.#show();
    return this.#shown;
  }

  get bounce(): Message["bounce"] {
    return this.records.messages.rare[this.message]?.bounce;
  }

  get bounceDiscarded(): Message["bounceDiscarded"] {
    return this.records.messages.rare[this.message]?.bounceDiscarded;
  }

  get bounceOf(): Message["bounceOf"] {
    return this.records.messages.rare[this.message]?.bounceOf;
  }

  get forwards(): Message["forwards"] {
    return this.records.messages.rare[this.message]?.forwards ?? EMPTY;
  }

  get forwardOf(): Message["forwardOf"] {
    return this.records.messages.rare[this.message]?.forwardOf;
  }

  get incomplete(): Missing[] {
    return missingIn(this.records.messages.incomplete[this.message]);
  }

  get lines(): string[] | undefined {
    return this.records.messages.rare[this.message]?.lines;
  }

  get session(): MessageSession | undefined {
    return this.records.messages.rare[this.message]?.session;
  }

  keep(): Message {
    return this.keepWith(this.recipients.map((recipient) => recipient.keep()));
  }

  keepWith(recipients: Recipient[]): Message {
    const { lines, session } = this;
    return {
      id: this.id,
      queue: this.queue,
      msg: this.msg,
      qp: this.qp,
      uid: this.uid,
      bytes: this.bytes,
      sender: this.sender,
      born: this.born,
      queued: this.queued,
      ended: this.ended,
      state: this.state,
      recipients,
      bounce: this.bounce,
      bounceDiscarded: this.bounceDiscarded,
      bounceOf: this.bounceOf,
      forwards: this.forwards,
      forwardOf: this.forwardOf,
      incomplete: this.incomplete,
      ...(lines && { lines }),
      ...(session && { session }),
    };
  }

  #show(): RecipientView[] {
    const { records, message } = this;
    const { first, recipients } = records.messages;
    this.#recipients ??= new Shown(() => new RecipientView());
    const shown = this.#recipients.first(recipients[message]);
    let one = first[message];
    for (const view of shown) {
      view.show(records, one);
      one = records.recipients.next[one];
    }
    return shown;
  }
}

export class RecipientView implements Recipient {
  #records = OVERWRITTEN;
  #recipient = 0;
  readonly #deliveries = new Shown(() => new DeliveryView());
  #shown: DeliveryView[] | undefined;
  /** Made when asked for first: tallies ask often. */
  #address: string | undefined;
  #domainNumber = UNASKED;

  show(records: Records, recipient: number): void {
    this.#records = records;
    this.#recipient = recipient;
    this.#shown = undefined;
    this.#address = undefined;
    this.#domainNumber = UNASKED;
  }

  overwrite(): void {
    this.#deliveries.overwrite();
    this.show(OVERWRITTEN, 0);
  }

  get address(): string {
    const { recipients, texts } = this.#records;
    const { address, addressLength } = recipients;
    this.#address ??= textAt(texts, address[this.#recipient], addressLength[this.#recipient]);
    return this.#address;
  }

  get domainPlace(): TextPlace | undefined {
    const { recipients, texts } = this.#records;
    const from = recipients.address[this.#recipient] * UNIT;
    const end = from + recipients.addressLength[this.#recipient];
    let at = end;
    while (at > from && texts.bytes[at - 1] !== AT) at--;
    return at > from && at < end ? placed(texts.bytes, at, end) : undefined;
  }

  get domainNumber(): number {
    if (this.#domainNumber !== UNASKED) return this.#domainNumber;
    const { bytes, at, end } = this.domainPlace ?? NOWHERE;
    this.#domainNumber = DOMAINS(bytes, at, end);
    return this.#domainNumber;
  }

  get channel(): string {
    return this.#records.channels.values[this.#records.recipients.channel[this.#recipient]];
  }

  get fate(): Fate {
    return FATES[this.#records.recipients.fate[this.#recipient]];
  }

  get deliveries(): DeliveryView[] {
    this.#shown ??= this.#show();
    return this.#shown;
  }

  keep(): Recipient {
    return {
      address: this.address,
      channel: this.channel,
      fate: this.fate,
      deliveries: this.deliveries.map((delivery) => delivery.keep()),
    };
  }

  #show(): DeliveryView[] {
    const { recipients, deliveries } = this.#records;
    let count = 0;
    for (let one = recipients.first[this.#recipient]; one !== NONE; one = deliveries.next[one])
      count++;
    const shown = this.#deliveries.first(count);
    let one = recipients.first[this.#recipient];
    for (const view of shown) {
      view.show(this.#records, one);
      one = deliveries.next[one];
    }
    return shown;
  }
}

export class DeliveryView implements Delivery {
  #records = OVERWRITTEN;
  #delivery = 0;
  /** Made when asked for first: tallies ask often. */
  #started: Instant | undefined;
  #finished: Instant | undefined;
  #report: string | undefined;
  #reportNumber = UNASKED;

  show(records: Records, delivery: number): void {
    this.#records = records;
    this.#delivery = delivery;
    this.#started = undefined;
    this.#finished = undefined;
    this.#report = undefined;
    this.#reportNumber = UNASKED;
  }

  overwrite(): void {
    this.show(OVERWRITTEN, 0);
  }

  get delivery(): DeliveryNumber {
    return this.#records.deliveries.number[this.#delivery] as DeliveryNumber;
  }

  get started(): Instant | undefined {
    const { started, startedNanos } = this.#records.deliveries;
    this.#started ??= instantOf(started[this.#delivery], startedNanos[this.#delivery]);
    return this.#started;
  }

  get finished(): Instant | undefined {
    const { finished, finishedNanos } = this.#records.deliveries;
    this.#finished ??= instantOf(finished[this.#delivery], finishedNanos[this.#delivery]);
    return this.#finished;
  }

  /** `secondsIn`; NaN where that is not known. */
  get seconds(): number {
    const { started, startedNanos, finished, finishedNanos } = this.#records.deliveries;
    const one = this.#delivery;
    const seconds = finished[one] - started[one] + (finishedNanos[one] - startedNanos[one]) / 1e9;
    return seconds <= -STEP_SECONDS ? Number.NaN : Math.max(0, seconds);
  }

  get outcome(): DeliveryOutcome | undefined {
    const outcome = this.#records.deliveries.outcome[this.#delivery];
    return outcome === NO_OUTCOME ? undefined : DELIVERY_OUTCOMES[outcome];
  }

  get report(): string | undefined {
    const { deliveries, texts } = this.#records;
    const length = deliveries.reportLength[this.#delivery];
    if (length < 0) return undefined;
    this.#report ??= textAt(texts, deliveries.report[this.#delivery], length);
    return this.#report;
  }

  get reportNumber(): number {
    if (this.#reportNumber !== UNASKED) return this.#reportNumber;
    const { deliveries, texts } = this.#records;
    const { report, reportLength, reportHash } = deliveries;
    const one = this.#delivery;
    this.#reportNumber = numberOf(REPORTS, texts, report[one], reportLength[one], reportHash[one]);
    return this.#reportNumber;
  }

  keep(): Delivery {
    return {
      delivery: this.delivery,
      started: this.started,
      finished: this.finished,
      outcome: this.outcome,
      report: this.report,
    };
  }
}

export class LoadView {
  readonly kind = "load";
  queue: QueueName = { host: "", instance: "" };
  seconds = Number.NaN;
  nanos = 0;
  slots: SendLine["slots"] = [];
  exitasap = false;

  get at(): Instant | undefined {
    return instantOf(this.seconds, this.nanos);
  }

  overwrite(): void {
    this.queue = { host: "overwritten", instance: "overwritten" };
    this.seconds = -1;
    this.slots = [];
  }

  keep(): Fact {
    const { kind, queue, at, exitasap } = this;
    return { kind, queue, at, slots: this.slots.map((slots) => ({ ...slots })), exitasap };
  }
}

function numberOf(
  numbers: OfBytes<number>,
  { bytes }: Texts,
  block: number,
  length: number,
  hash: number,
): number {
  return length < 0 ? 0 : numbers(bytes, block * UNIT, block * UNIT + length, hash);
}

function placed(bytes: Uint8Array, at: number, end: number): TextPlace {
  PLACE.bytes = bytes;
  PLACE.at = at;
  PLACE.end = end;
  return PLACE;
}

const NOTHING = new Uint8Array(0);
const NOWHERE: TextPlace = { bytes: NOTHING, at: 0, end: 0 };
const PLACE: TextPlace = { ...NOWHERE };

/** Numbers that were not used yet. */
let numbers = 0;
const SENDERS = rememberingBytes(() => ++numbers);
const DOMAINS = rememberingBytes(() => ++numbers);
const REPORTS = rememberingBytes(() => ++numbers);
/** No number of a text. */
const UNASKED = -1;
const AT = 0x40;

export function known(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}

/** Views that are used again and again, and the lists of the first so many of them. */
class Shown<View extends { overwrite(): void }> {
  readonly #views: View[] = [];
  readonly #lists: View[][] = [];
  readonly #make: () => View;

  constructor(make: () => View) {
    this.#make = make;
  }

  first(count: number): View[] {
    while (this.#views.length < count) this.#views.push(this.#make());
    if (count >= MOST_LISTS) return this.#views.slice(0, count);
    while (this.#lists.length <= count) this.#lists.push(this.#views.slice(0, this.#lists.length));
    return this.#lists[count];
  }

  overwrite(): void {
    for (const view of this.#views) view.overwrite();
  }
}

const MOST_LISTS = 16;
const OVERWRITTEN = overwrittenRecords();
const MESSAGE = new MessageView(OVERWRITTEN, 0);
const MESSAGE_FACT: Fact = { kind: "message", message: MESSAGE };
const LOAD = new LoadView();
