/**
 * Which message a line of qmail-send changes: it came into the queue, a delivery of it ended, or it left.
 *
 * Asked for twice, since a delivery is known by its number before its line was tracked, and a message that left
 * behind it.
 */
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { recordOf } from "./open-numbers.ts";
import type { Queue } from "./queue.ts";
import { NONE, numberOfMsg } from "./records.ts";

export type Change = "queued" | "delivered" | "left";

/** The record of the delivery that the line ends; NONE if it ends none. To be asked before it is tracked. */
export function deliveryOf({ deliveries }: Queue, event: SendEvent): number {
  if (event.kind !== "delivery-ended" && event.kind !== "delivery-mangled") return NONE;
  return recordOf(deliveries, event.delivery);
}

/** What the line of that stamp changed, and the record of the message. To be asked when it was tracked. */
export function changeBy(
  queue: Queue,
  event: SendEvent,
  seconds: number,
  ofDelivery: number,
): { change: Change; message: number } | undefined {
  const changed = (change: Change, message: number) =>
    message === NONE ? undefined : { change, message };
  switch (event.kind) {
    case "message-info":
      return changed("queued", recordOf(queue.messages, numberOfMsg(queue.records, event.msg)));
    case "delivery-ended":
    case "delivery-mangled":
      return changed("delivered", ofDelivery);
    case "message-ended":
      return changed("left", lastLeft(queue, numberOfMsg(queue.records, event.msg), seconds));
    default:
      return undefined;
  }
}

/** The message of that number, if it left last, at that moment: the line may say again what was said before. */
function lastLeft({ host, records, place }: Queue, number: number, seconds: number): number {
  const { count, last } = host.leaving;
  const { msg, queue, ended } = records.messages;
  if (count === 0 || msg[last] !== number || queue[last] !== place) return NONE;
  return Object.is(ended[last], seconds) ? last : NONE;
}
