/**
 * The deliveries of a queue that run: by their numbers, and in the order in which they began.
 */
import { MESSAGE_STATES } from "./facts.ts";
import { removeNumber, setRecord } from "./open-numbers.ts";
import type { Queue } from "./queue.ts";
import { NO_OUTCOME, NONE, take } from "./records.ts";
import type { SendLine } from "./send-line.ts";

/** The line tells that a delivery of that number has begun. */
export function openDelivery(
  { queue, delivery, seconds, nanos }: SendLine,
  message: number,
  recipient: number,
): void {
  const { recipients, deliveries } = queue.records;
  const one = take(deliveries);
  deliveries.next[one] = NONE;
  deliveries.number[one] = delivery;
  deliveries.message[one] = message;
  deliveries.recipient[one] = recipient;
  deliveries.started[one] = seconds;
  deliveries.startedNanos[one] = nanos;
  deliveries.finished[one] = Number.NaN;
  deliveries.outcome[one] = NO_OUTCOME;
  deliveries.reportLength[one] = -1;
  if (recipients.first[recipient] === NONE) recipients.first[recipient] = one;
  else deliveries.next[recipients.last[recipient]] = one;
  recipients.last[recipient] = one;
  deliveries.older[one] = queue.newest;
  deliveries.newer[one] = NONE;
  if (queue.newest === NONE) queue.oldest = one;
  else deliveries.newer[queue.newest] = one;
  queue.newest = one;
  setRecord(queue.deliveries, delivery, one);
}

/** It does not run any more, and its number is free. */
export function closeDelivery(queue: Queue, one: number): void {
  const { messages, recipients, deliveries } = queue.records;
  removeNumber(queue.deliveries, deliveries.number[one]);
  const older = deliveries.older[one];
  const newer = deliveries.newer[one];
  if (older === NONE) queue.oldest = newer;
  else deliveries.newer[older] = newer;
  if (newer === NONE) queue.newest = older;
  else deliveries.older[newer] = older;
  const message = deliveries.message[one];
  recipients.isBusy[deliveries.recipient[one]] = 0;
  messages.busy[message]--;
  if (messages.busy[message] === 0 && messages.state[message] === DELIVERING)
    messages.state[message] = QUEUED;
}

const QUEUED = MESSAGE_STATES.indexOf("queued");
export const DELIVERING = MESSAGE_STATES.indexOf("delivering");
