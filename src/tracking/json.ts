/**
 * The message as every interface gives it: schema `qtrail/message@2`.
 *
 * `msg` and `id` are strings, for inodes pass 2^53; times are RFC 3339 in UTC with
 * nanoseconds; what the log does not tell has no key. Fields are only ever added.
 */
import { plainOf } from "../grammars/addresses/plain-address.ts";
import { howOf, reasonOf } from "../grammars/delivery-report/reading.ts";
import type { How, Reason } from "../grammars/delivery-report/reasons.ts";
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { rfc3339 } from "../time/format.ts";
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Delivery, Fate, Message, MessageState, Missing, Recipient } from "./facts.ts";
import type { MessageSession } from "./sessions/facts.ts";

export const MESSAGE_SCHEMA = "qtrail/message@2";

export interface MessageJson {
  schema: typeof MESSAGE_SCHEMA;
  id: string;
  host?: string;
  instance?: string;
  msg: string;
  qp?: number;
  uid?: number;
  bytes?: number;
  sender?: string;
  /** As people typed it, where that is another. */
  senderPlain?: string;
  born?: string;
  queued?: string;
  ended?: string;
  state: MessageState;
  recipients: RecipientJson[];
  bounce?: { qp: number; id?: string };
  bounceDiscarded?: "double" | "triple";
  bounceOf?: { id: string };
  forwards?: { qp: number; id?: string }[];
  forwardOf?: { id: string };
  session?: MessageSession;
  incomplete?: Missing[];
}

export interface RecipientJson {
  address: string;
  /** As people typed it, where that is another. */
  addressPlain?: string;
  channel: string;
  fate: Fate;
  finished?: string;
  /** Seconds from queued to finished. */
  delay?: number;
  reason?: Reason;
  deliveries: DeliveryJson[];
}

export interface DeliveryJson {
  delivery: number;
  started?: string;
  finished?: string;
  outcome?: NonNullable<Delivery["outcome"]>;
  reason?: Reason | How;
  report?: string;
}

export function messageJson(message: Message): MessageJson {
  const { queue, qp, uid, bytes, sender, bounce, bounceDiscarded, bounceOf, forwardOf } = message;
  return {
    schema: MESSAGE_SCHEMA,
    id: message.id,
    ...(queue.host && { host: queue.host }),
    ...(queue.instance && { instance: queue.instance }),
    msg: String(message.msg),
    ...(qp !== undefined && { qp }),
    ...(uid !== undefined && { uid }),
    ...(bytes !== undefined && { bytes }),
    ...(sender !== undefined && { sender, ...plain("senderPlain", sender) }),
    ...time("born", message.born),
    ...time("queued", message.queued),
    ...time("ended", message.ended),
    state: message.state,
    recipients: message.recipients.map((recipient) => recipientJson(message, recipient)),
    ...(bounce && { bounce }),
    ...(bounceDiscarded && { bounceDiscarded }),
    ...(bounceOf && { bounceOf }),
    ...(message.forwards.length > 0 && { forwards: message.forwards }),
    ...(forwardOf && { forwardOf }),
    ...(message.session && { session: message.session }),
    ...(message.incomplete.length > 0 && { incomplete: message.incomplete }),
  };
}

function recipientJson(message: Message, recipient: Recipient): RecipientJson {
  const { address, channel, fate, deliveries } = recipient;
  const delay = delayOf(message, recipient);
  const reason = reasonFor(recipient);
  return {
    address,
    ...plain("addressPlain", address, channel),
    channel,
    fate,
    ...time("finished", deliveries.at(-1)?.finished),
    ...(delay !== undefined && { delay }),
    ...(reason && { reason }),
    deliveries: deliveries.map(deliveryJson),
  };
}

/** Seconds from the message's coming into the queue to the end of the recipient's last delivery. */
export function delayOf({ queued, born }: Message, { deliveries }: Recipient): number | undefined {
  const from = queued ?? born;
  const finished = deliveries.at(-1)?.finished;
  const seconds = from && finished && spanBetween(from, finished);
  return seconds === undefined ? undefined : Math.round(seconds * 1e9) / 1e9;
}

/** Why its last delivery that was no success failed or waits. */
export function reasonFor({ deliveries }: Recipient): Reason | undefined {
  const last = deliveries.findLast(
    ({ outcome }) => outcome === "deferral" || outcome === "failure",
  );
  return last && reasonOf(last.report ?? "", last.outcome as Outcome)?.reason;
}

export function reasonIn({ outcome, report = "" }: Delivery): Reason | How | undefined {
  if (outcome === undefined || outcome === "interrupted") return undefined;
  return outcome === "success" ? howOf(report) : reasonOf(report, outcome)?.reason;
}

function deliveryJson(one: Delivery): DeliveryJson {
  const { delivery, started, finished, outcome, report } = one;
  const reason = reasonIn(one);
  return {
    delivery,
    ...time("started", started),
    ...time("finished", finished),
    ...(outcome && { outcome }),
    ...(reason && { reason }),
    ...(report !== undefined && { report }),
  };
}

/** A key for the plain form, where there is one. */
export function plain<Key extends string>(
  key: Key,
  address: string,
  channel?: string,
): { [key in Key]?: string } {
  const typed = plainOf(address, channel);
  return typed === undefined ? {} : ({ [key]: typed } as { [key in Key]?: string });
}

function time<Key extends string>(key: Key, at: Instant | undefined): { [key in Key]?: string } {
  return at ? ({ [key]: rfc3339(at) } as { [key in Key]?: string }) : {};
}
