/**
 * A message, its recipients and their deliveries as their columns have them: each field is read when it is asked for.
 */
import type { DeliveryNumber, Msg } from "../grammars/qmail-send/event.ts";
import { type Instant, instantOf, STEP_SECONDS } from "../time/instant.ts";
import {
  DELIVERY_OUTCOMES,
  type Delivery,
  type DeliveryOutcome,
  FATES,
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
import { msgOfNumber, NO_OUTCOME, NONE, overwrittenRecords, type Records } from "./records.ts";
import { ReusedViews } from "./reused-views.ts";
import type { MessageSession } from "./sessions/facts.ts";
import {
  DOMAINS,
  NOWHERE,
  numberOf,
  placed,
  REPORTS,
  SENDERS,
  type TextPlace,
  UNASKED,
} from "./text-numbers.ts";
import { textAt, UNIT } from "./texts.ts";

/** What a view shows whose time is over. */
export const OVERWRITTEN = overwrittenRecords();
const AT = 0x40;

export class MessageView implements Message {
  records: Records;
  message: number;
  #recipients: ReusedViews<RecipientView> | undefined;
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
    this.#recipients ??= new ReusedViews(() => new RecipientView());
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
  readonly #deliveries = new ReusedViews(() => new DeliveryView());
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

/** The sender of a message in columns; undefined if `info msg` was not seen. */
export function senderOf({ messages, texts }: Records, message: number): string | undefined {
  const length = messages.senderLength[message];
  return length < 0 ? undefined : textAt(texts, messages.sender[message], length);
}

export function known(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}
