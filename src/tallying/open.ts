/**
 * What is open in the engine at the end of a section, as the tracker has it.
 */
import type { DeliveryNumber, Msg, Outcome } from "../grammars/qmail-send/event.ts";
import { FATE_NAMES } from "../reports/totals.ts";
import type { Instant } from "../time/instant.ts";
import type { Delivery, Fate, Message, QueueName, Recipient } from "../tracking/facts.ts";
import { stableId } from "../tracking/id.ts";
import { type OpenDelivery, type OpenMessage, openMessage } from "../tracking/queue.ts";
import type { Engine } from "./engine.ts";

export interface Open {
  messages: [Msg, OpenMessage][];
  deliveries: [DeliveryNumber, OpenDelivery][];
}

/** Of reports only those of deferrals and failures are told: nobody who reads sections asks for others. */
export function openIn(engine: Engine, queue: QueueName, seed: number): Open {
  const at = engine.is.tellOpen();
  const list: List = { engine, seed, numbers: engine.numbersAt(at, engine.is.toldLength()), at: 0 };
  const open: Open = { messages: [], deliveries: [] };
  while (list.at < list.numbers.length) readMessage(list, queue, open);
  return open;
}

/** The list of numbers, in the order of assembly/lines/telling.ts, and how far it is read. */
interface List {
  engine: Engine;
  /** Of ids. */
  seed: number;
  numbers: Float64Array;
  at: number;
}

export const CHANNELS = ["local", "remote"];
export const OUTCOMES = ["success", "deferral", "failure"] as const satisfies Outcome[];
export const DISCARDED = [undefined, "double", "triple"] as const;

function readMessage(list: List, queue: QueueName, open: Open): void {
  const msg = next(list) as Msg;
  const born = nextMoment(list);
  const queued = nextMoment(list);
  const [bytes, qp, uid] = [next(list), next(list), next(list)];
  const sender = nextText(list);
  const bounceQp = next(list);
  const discarded = DISCARDED[next(list)];
  const message: Message = {
    id: stableId(list.seed, msg, born, 0),
    queue,
    msg,
    ...(queued && { qp, uid, bytes, sender }),
    ...(born && { born }),
    ...(queued && { queued }),
    state: queued ? "queued" : "classifying",
    recipients: [],
    ...(bounceQp >= 0 && { bounce: { qp: bounceQp } }),
    ...(discarded && { bounceDiscarded: discarded }),
    forwards: [],
    incomplete: [],
  };
  const holder = openMessage(message);
  open.messages.push([msg, holder]);
  for (let left = next(list); left > 0; left--) readRecipient(list, holder, open);
}

function readRecipient(list: List, holder: OpenMessage, open: Open): void {
  const channel = CHANNELS[next(list)] as string;
  const fate = FATE_NAMES[next(list)] as Fate;
  const address = nextText(list);
  const recipient: Recipient = { address, channel, fate, deliveries: [] };
  holder.message.recipients.push(recipient);
  for (let left = next(list); left > 0; left--) {
    const delivery = nextDelivery(list);
    recipient.deliveries.push(delivery);
    if (delivery.outcome !== undefined) continue;
    holder.message.state = "delivering";
    holder.busy.push(recipient);
    const number = delivery.delivery as DeliveryNumber;
    open.deliveries.push([number, { holder, recipient, delivery }]);
  }
}

function nextDelivery(list: List): Delivery {
  const delivery = next(list);
  const started = nextMoment(list);
  const finished = nextMoment(list);
  const outcome = OUTCOMES[next(list)]; // undefined while it is open
  const report = nextText(list);
  return {
    delivery,
    ...(started && { started }),
    ...(finished && { finished }),
    ...(outcome && { outcome, report }),
  };
}

function next(list: List): number {
  return list.numbers[list.at++] as number;
}

function nextMoment(list: List): Instant | undefined {
  const [seconds, nanos] = [next(list), next(list)];
  return seconds === 0 && nanos === 0 ? undefined : { seconds, nanos };
}

function nextText(list: List): string {
  const at = next(list);
  return list.engine.textAt(at, next(list));
}
