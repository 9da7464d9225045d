/**
 * Counting the delivery attempts of a message, as qmailanalog's matchup counts them.
 */
import { type Instant, spanBetween } from "../time/instant.ts";
import { secondsIn } from "../tracking/counting.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";

/** Attempts whose end was logged, and the seconds from their start to their end. */
export interface Attempts {
  success: number;
  failure: number;
  deferral: number;
  seconds: number;
}

export function attemptsOf({ recipients }: Message): Attempts {
  const attempts = noAttempts();
  for (const recipient of recipients) addAttempts(attempts, recipient);
  return attempts;
}

export function attemptsFor(recipient: Recipient): Attempts {
  const attempts = noAttempts();
  addAttempts(attempts, recipient);
  return attempts;
}

function noAttempts(): Attempts {
  return { success: 0, failure: 0, deferral: 0, seconds: 0 };
}

function addAttempts(attempts: Attempts, { deliveries }: Recipient): void {
  for (const delivery of deliveries) {
    const { outcome } = delivery;
    if (outcome === undefined || outcome === "interrupted") continue;
    attempts[outcome]++;
    attempts.seconds += secondsIn(delivery) ?? 0;
  }
}

/** Undefined where the log has no stamp for one of them, or the clock was set back in between. */
export function spanOf(from: Instant | undefined, to: Instant | undefined): number | undefined {
  return from && to ? spanBetween(from, to) : undefined;
}

/** The delivery that settled the recipient's fate. */
export function finalOf({ deliveries }: Recipient): Delivery | undefined {
  const last = deliveries.at(-1);
  return last?.outcome === "success" || last?.outcome === "failure" ? last : undefined;
}

/** Completed, as zoverall says it: its sender is known and it has left the queue. */
export function isCompleted(message: Message): boolean {
  return message.state === "ended" && message.qp !== undefined;
}

/**
 * How one attempt ended.
 *
 * - `running`    the log ends before it does
 * - `not-logged` it ended, but the line that says how is missing
 */
export type AttemptEnd = NonNullable<Delivery["outcome"]> | "running" | "not-logged";

export function endOf(message: Message, recipient: Recipient, delivery: Delivery): AttemptEnd {
  if (delivery.outcome !== undefined) return delivery.outcome;
  const runs =
    message.state === "delivering" &&
    recipient.fate !== "unknown" &&
    delivery === recipient.deliveries.at(-1);
  return runs ? "running" : "not-logged";
}
