/**
 * The message as every interface gives it: schema `qtrail/message@2`.
 *
 * `msg` and `id` are strings, for inodes pass 2^53; times are RFC 3339 in UTC with
 * nanoseconds; what the log does not tell has no key. Fields are only ever added.
 */
import { rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Delivery, Fate, Message, MessageState, Missing } from "./facts.ts";
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
  channel: string;
  fate: Fate;
  deliveries: DeliveryJson[];
}

export interface DeliveryJson {
  delivery: number;
  started?: string;
  finished?: string;
  outcome?: NonNullable<Delivery["outcome"]>;
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
    ...(sender !== undefined && { sender }),
    ...time("born", message.born),
    ...time("queued", message.queued),
    ...time("ended", message.ended),
    state: message.state,
    recipients: message.recipients.map(({ address, channel, fate, deliveries }) => ({
      address,
      channel,
      fate,
      deliveries: deliveries.map(deliveryJson),
    })),
    ...(bounce && { bounce }),
    ...(bounceDiscarded && { bounceDiscarded }),
    ...(bounceOf && { bounceOf }),
    ...(message.forwards.length > 0 && { forwards: message.forwards }),
    ...(forwardOf && { forwardOf }),
    ...(message.session && { session: message.session }),
    ...(message.incomplete.length > 0 && { incomplete: message.incomplete }),
  };
}

function deliveryJson({ delivery, started, finished, outcome, report }: Delivery): DeliveryJson {
  return {
    delivery,
    ...time("started", started),
    ...time("finished", finished),
    ...(outcome && { outcome }),
    ...(report !== undefined && { report }),
  };
}

function time<Key extends string>(key: Key, at: Instant | undefined): { [key in Key]?: string } {
  return at ? ({ [key]: rfc3339(at) } as { [key in Key]?: string }) : {};
}
