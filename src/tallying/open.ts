/**
 * What is open in the engine at the end of a section, as the tracker has it.
 */
import type { DeliveryNumber, Msg, Outcome } from "../grammars/qmail-send/event.ts";
import type { Instant } from "../time/instant.ts";
import type { Delivery, Fate, Message, QueueName, Recipient } from "../tracking/facts.ts";
import { seedOf, stableId } from "../tracking/id.ts";
import type { OpenDelivery, OpenMessage } from "../tracking/queue.ts";
import type { Engine } from "./engine.ts";

export interface Open {
  messages: [Msg, OpenMessage][];
  deliveries: [DeliveryNumber, OpenDelivery][];
}

/** Of reports only those of deferrals and failures are told: nobody who reads sections asks for others. */
export function openIn(engine: Engine, queue: QueueName): Open {
  const at = engine.is.tellOpen();
  const told: Told = { engine, numbers: engine.numbersAt(at, engine.is.toldLength()), at: 0 };
  const open: Open = { messages: [], deliveries: [] };
  while (told.at < told.numbers.length) readMessage(told, queue, open);
  return open;
}

/** The list of numbers, in the order of assembly/telling.ts, and how far it is read. */
interface Told {
  engine: Engine;
  numbers: Float64Array;
  at: number;
}

const FATES = [
  "delivered",
  "discarded",
  "bounced",
  "expired",
  "deferred",
  "queued",
] as const satisfies Fate[];
const CHANNELS = ["local", "remote"];
const OUTCOMES: (Outcome | undefined)[] = ["success", "deferral", "failure", undefined];
export const DISCARDED = [undefined, "double", "triple"] as const;

function readMessage(told: Told, queue: QueueName, open: Open): void {
  const msg = next(told) as Msg;
  const born = nextMoment(told);
  const queued = nextMoment(told);
  const [bytes, qp, uid] = [next(told), next(told), next(told)];
  const sender = nextText(told);
  const bounceQp = next(told);
  const discarded = DISCARDED[next(told)];
  const message: Message = {
    id: stableId(seedOf(`${queue.host}\n`), msg, born, 0),
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
  const holder: OpenMessage = {
    message,
    again: undefined,
    busy: [],
    announced: 0,
    unmarked: 0,
    byAddress: undefined,
  };
  open.messages.push([msg, holder]);
  for (let left = next(told); left > 0; left--) readRecipient(told, holder, open);
}

function readRecipient(told: Told, holder: OpenMessage, open: Open): void {
  const channel = CHANNELS[next(told)] as string;
  const fate = FATES[next(told)] as Fate;
  const address = nextText(told);
  const recipient: Recipient = { address, channel, fate, deliveries: [] };
  holder.message.recipients.push(recipient);
  for (let left = next(told); left > 0; left--) {
    const delivery = nextDelivery(told);
    recipient.deliveries.push(delivery);
    if (delivery.outcome !== undefined) continue;
    holder.message.state = "delivering";
    holder.busy.push(recipient);
    const number = delivery.delivery as DeliveryNumber;
    open.deliveries.push([number, { holder, recipient, delivery }]);
  }
}

function nextDelivery(told: Told): Delivery {
  const delivery = next(told);
  const started = nextMoment(told);
  const finished = nextMoment(told);
  const outcome = OUTCOMES[next(told)];
  const report = nextText(told);
  return {
    delivery,
    ...(started && { started }),
    ...(finished && { finished }),
    ...(outcome && { outcome, report }),
  };
}

function next(told: Told): number {
  return told.numbers[told.at++] as number;
}

function nextMoment(told: Told): Instant | undefined {
  const [seconds, nanos] = [next(told), next(told)];
  return seconds === 0 && nanos === 0 ? undefined : { seconds, nanos };
}

function nextText(told: Told): string {
  const at = next(told);
  return told.engine.textAt(at, next(told));
}
