/**
 * A message without the names of others. Its raw lines are left out.
 */
import type { Delivery, Message, Recipient } from "../../tracking/facts.ts";
import type { EveryField } from "./every-field.ts";
import type { Masking } from "./masked-addresses.ts";
import { type TextMask, textMask } from "./masked-texts.ts";

export function maskedMessage(message: Message, masking: Masking): Message {
  const { sender, recipients } = message;
  const others = masking.othersIn([sender, ...recipients.map(({ address }) => address)]);
  const text = textMask(masking, others);
  const masked: EveryField<Message> = {
    id: message.id,
    queue: message.queue,
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
    bounce: message.bounce,
    bounceDiscarded: message.bounceDiscarded,
    bounceOf: message.bounceOf,
    forwards: message.forwards,
    forwardOf: message.forwardOf,
    session: message.session,
    incomplete: message.incomplete,
    lines: undefined,
  };
  return masked;
}

function maskedRecipient(
  { address, channel, fate, deliveries }: Recipient,
  masking: Masking,
  text: TextMask,
): Recipient {
  const masked: EveryField<Recipient> = {
    address: masking.address(address, channel),
    channel,
    fate,
    deliveries: deliveries.map((one) => maskedDelivery(one, text)),
  };
  return masked;
}

function maskedDelivery(
  { delivery, started, finished, outcome, report }: Delivery,
  text: TextMask,
): Delivery {
  const masked: EveryField<Delivery> = {
    delivery,
    started,
    finished,
    outcome,
    report: text(report),
  };
  return masked;
}
