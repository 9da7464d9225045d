/**
 * Messages that have left the queue, as the engine hands them to a report that has no engine of its
 * own: what is asked for is read where it lies, so a report that asks for little takes little time.
 *
 * They go their ordinary way: all recipients have their fate. Ids and links are nobody's (Parts in
 * src/reports/report.ts). Each is valid only while it is handed out.
 */
import type { Msg } from "../grammars/qmail-send/event.ts";
import { FATE_NAMES } from "../reports/totals.ts";
import type { Instant } from "../time/instant.ts";
import type { Delivery, Fate, Message, QueueName, Recipient } from "../tracking/facts.ts";
import type { Engine } from "./engine.ts";
import { CHANNELS, DISCARDED, OUTCOMES } from "./open.ts";

/** Places in the list of a message, as assembly/lines/telling.ts tells it; of two numbers the first. */
const MSG = 0;
const BORN = 1;
const QUEUED = 3;
const BYTES = 5;
const QP = 6;
const UID = 7;
const SENDER = 8;
const BOUNCE_QP = 10;
const WHICH_DISCARDED = 11;
const RECIPIENTS = 12;
const MESSAGE_NUMBERS = 13;

/** Of a recipient. */
const CHANNEL = 0;
const FATE = 1;
const ADDRESS = 2;
const DELIVERIES = 4;
const RECIPIENT_NUMBERS = 5;

/** Of a delivery. */
const NUMBER = 0;
const STARTED = 1;
const FINISHED = 3;
const OUTCOME = 5;
const REPORT = 6;
const DELIVERY_NUMBERS = 8;

/** The message whose list lies at an address. */
export function leftMessage(engine: Engine, queue: QueueName, address: number): Message {
  const list = new List(engine, address / 8);
  const { at } = list;
  let next = at + MESSAGE_NUMBERS;
  const recipients: Recipient[] = [];
  for (let i = list.number(at + RECIPIENTS); i > 0; i--) {
    const recipientAt = next;
    next += RECIPIENT_NUMBERS;
    const deliveries: Delivery[] = [];
    for (let j = list.number(recipientAt + DELIVERIES); j > 0; j--) {
      deliveries.push(new LeftDelivery(list, next));
      next += DELIVERY_NUMBERS;
    }
    recipients.push(new LeftRecipient(list, recipientAt, deliveries));
  }
  return new LeftMessage(list, queue, recipients, next);
}

class List {
  readonly at: number;
  private readonly engine: Engine;
  private readonly numbers: Float64Array;

  constructor(engine: Engine, at: number) {
    this.engine = engine;
    this.numbers = engine.numbers;
    this.at = at;
  }

  number(at: number): number {
    return this.numbers[at] as number;
  }

  moment(at: number): Instant {
    return { seconds: this.number(at), nanos: this.number(at + 1) };
  }

  text(at: number): string {
    return this.engine.textAt(this.number(at), this.number(at + 1));
  }
}

class LeftMessage implements Message {
  readonly id = "";
  readonly queue: QueueName;
  readonly state = "ended";
  readonly recipients: Recipient[];
  readonly forwards = NONE;
  readonly incomplete = NONE;
  private readonly list: List;
  private readonly endedAt: number;

  constructor(list: List, queue: QueueName, recipients: Recipient[], endedAt: number) {
    this.list = list;
    this.queue = queue;
    this.recipients = recipients;
    this.endedAt = endedAt;
  }

  get msg(): Msg {
    return this.of(MSG) as Msg;
  }
  get qp(): number {
    return this.of(QP);
  }
  get uid(): number {
    return this.of(UID);
  }
  get bytes(): number {
    return this.of(BYTES);
  }
  get sender(): string {
    return this.list.text(this.list.at + SENDER);
  }
  get born(): Instant {
    return this.list.moment(this.list.at + BORN);
  }
  get queued(): Instant {
    return this.list.moment(this.list.at + QUEUED);
  }
  get ended(): Instant {
    return this.list.moment(this.endedAt);
  }
  get bounce(): Message["bounce"] {
    const qp = this.of(BOUNCE_QP);
    return qp < 0 ? undefined : { qp };
  }
  get bounceDiscarded(): Message["bounceDiscarded"] {
    return DISCARDED[this.of(WHICH_DISCARDED)];
  }

  private of(place: number): number {
    return this.list.number(this.list.at + place);
  }
}

class LeftRecipient implements Recipient {
  readonly deliveries: Delivery[];
  private readonly list: List;
  private readonly at: number;

  constructor(list: List, at: number, deliveries: Delivery[]) {
    this.list = list;
    this.at = at;
    this.deliveries = deliveries;
  }

  get address(): string {
    return this.list.text(this.at + ADDRESS);
  }
  get channel(): string {
    return CHANNELS[this.list.number(this.at + CHANNEL)] as string;
  }
  get fate(): Fate {
    return FATE_NAMES[this.list.number(this.at + FATE)] as Fate;
  }
}

class LeftDelivery implements Delivery {
  private readonly list: List;
  private readonly at: number;

  constructor(list: List, at: number) {
    this.list = list;
    this.at = at;
  }

  get delivery(): number {
    return this.list.number(this.at + NUMBER);
  }
  get started(): Instant {
    return this.list.moment(this.at + STARTED);
  }
  get finished(): Instant {
    return this.list.moment(this.at + FINISHED);
  }
  get outcome(): Delivery["outcome"] {
    return OUTCOMES[this.list.number(this.at + OUTCOME)];
  }
  get report(): string {
    return this.list.text(this.at + REPORT);
  }
}

const NONE: never[] = [];
