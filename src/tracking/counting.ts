/**
 * What tallies ask of each fact, told from columns where the fact is a view: no string and no moment is made for it.
 */
import { spanBetween } from "../time/instant.ts";
import type { Delivery, Fact, Message, Recipient } from "./facts.ts";
import { DeliveryView, known, MessageView, RecipientView } from "./message-views.ts";
import type { TextPlace } from "./text-numbers.ts";
import { LoadView } from "./views.ts";

/** The sender's; undefined if there is none, or the object was kept. */
export function senderPlace(message: Message): TextPlace | undefined {
  return message instanceof MessageView ? message.senderPlace : undefined;
}

/** Of what stands behind the recipient's last `@`; undefined if nothing does, or the object was kept. */
export function domainPlace(recipient: Recipient): TextPlace | undefined {
  return recipient instanceof RecipientView ? recipient.domainPlace : undefined;
}

/**
 * Numbers for texts, for tallies that count by them: the same number is always the same text, so that what was
 * found by the text is found again by the number. 0 for none; a text that was not met lately gets another.
 * Objects that were kept have none.
 */
export function senderNumber(message: Message): number {
  return message instanceof MessageView ? message.senderNumber : 0;
}

/** Of what stands behind the last `@`. */
export function domainNumber(recipient: Recipient): number {
  return recipient instanceof RecipientView ? recipient.domainNumber : 0;
}

export function reportNumber(delivery: Delivery): number {
  return delivery instanceof DeliveryView ? delivery.reportNumber : 0;
}

/** xdelay: seconds from the start of a delivery to its end; undefined where that is not known (`spanBetween`). */
export function secondsIn(delivery: Delivery): number | undefined {
  if (delivery instanceof DeliveryView) return known(delivery.seconds);
  const { started, finished } = delivery;
  return started && finished ? spanBetween(started, finished) : undefined;
}

/** The stamp of a status line as columns have it, for tallies that take each of them: NaN where it has none. */
export function secondsOfLoad(load: Fact & { kind: "load" }): number {
  return load instanceof LoadView ? load.seconds : (load.at?.seconds ?? Number.NaN);
}

export function nanosOfLoad(load: Fact & { kind: "load" }): number {
  return load instanceof LoadView ? load.nanos : (load.at?.nanos ?? 0);
}

export function slotsUsed({ slots }: Fact & { kind: "load" }): number {
  let used = 0;
  for (let i = 0; i < slots.length; i++) used += slots[i].used;
  return used;
}

/**
 * qmail-send and tcpserver log each slot that becomes free by itself. Where several became free in one line,
 * and none is used now, the program began anew, or lines are lost: how long they were used is not known.
 */
export function isBegunAnew(usedBefore: number, used: number): boolean {
  return used === 0 && usedBefore > 1;
}
