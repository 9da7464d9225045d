/**
 * A message without the names of others. Its raw lines are left out.
 */
import type { Delivery, Message, QueueName, Recipient } from "../../tracking/facts.ts";
import { reasonIn } from "../../tracking/json.ts";
import type { MessageSession } from "../../tracking/sessions/facts.ts";
import type { EveryField } from "./every-field.ts";
import type { Masking } from "./masked-addresses.ts";
import { namedInTexts, type TextMask, textMask } from "./masked-texts.ts";

export function maskedMessage(message: Message, masking: Masking): Message {
  const { sender, recipients } = message;
  const reports = recipients.flatMap(({ deliveries }) => deliveries.map(({ report }) => report));
  const others = masking.othersIn([
    sender,
    ...recipients.map(({ address }) => address),
    ...namedInTexts(reports),
  ]);
  const text = reportMask(textMask(masking, others), textMask(masking, new Set()));
  const masked: EveryField<Message> = {
    id: message.id,
    queue: maskedQueue(message.queue),
    msg: message.msg,
    qp: message.qp,
    uid: message.uid,
    bytes: message.bytes,
    sender: sender === undefined ? undefined : masking.address(sender),
    born: message.born,
    queued: message.queued,
    ended: message.ended,
    state: message.state,
    recipients: recipients.map((recipient) => maskedRecipient(recipient, masking, text)),
    bounce: message.bounce && maskedLink(message.bounce),
    bounceDiscarded: message.bounceDiscarded,
    bounceOf: message.bounceOf && { id: message.bounceOf.id },
    forwards: message.forwards.map(maskedLink),
    forwardOf: message.forwardOf && { id: message.forwardOf.id },
    session: message.session && maskedJoin(message.session),
    incomplete: message.incomplete,
    lines: undefined,
  };
  return masked;
}

export function maskedQueue({ host, instance }: QueueName): QueueName {
  const masked: EveryField<QueueName> = { host, instance };
  return masked;
}

type Link = Message["forwards"][number];

function maskedLink({ qp, id }: Link): Link {
  const masked: EveryField<Link> = { qp, id };
  return masked;
}

function maskedJoin({ id, join, evidence, others, why }: MessageSession): MessageSession {
  const masked: EveryField<MessageSession> = { id, join, evidence, others, why };
  return masked;
}

type ReportMask = (delivery: Delivery) => string | undefined;

/**
 * A word without which the report would mean something else is nobody's name: somebody may be called `such@…`, and
 * `no such user` tells of him nothing.
 */
function reportMask(all: TextMask, addresses: TextMask): ReportMask {
  return (delivery) => {
    const report = all(delivery.report);
    const { delivery: number, outcome } = delivery;
    const isSame = reasonIn({ delivery: number, outcome, report }) === reasonIn(delivery);
    return isSame ? report : addresses(delivery.report);
  };
}

function maskedRecipient(
  { address, channel, fate, deliveries }: Recipient,
  masking: Masking,
  report: ReportMask,
): Recipient {
  const masked: EveryField<Recipient> = {
    address: masking.address(address, channel),
    channel,
    fate,
    deliveries: deliveries.map((one) => maskedDelivery(one, report)),
  };
  return masked;
}

function maskedDelivery(one: Delivery, report: ReportMask): Delivery {
  const { delivery, started, finished, outcome } = one;
  const masked: EveryField<Delivery> = {
    delivery,
    started,
    finished,
    outcome,
    report: report(one),
  };
  return masked;
}
