/**
 * A message as rows, and back: one of its own, and one for each attempt for each of its recipients.
 */
import { reasonOfDelivery } from "../../reports/reason-of-report.ts";
import type {
  Delivery,
  DeliveryOutcome,
  Fate,
  Message,
  MessageState,
  Missing,
  Recipient,
} from "../../tracking/facts.ts";
import type { MessageSession } from "../../tracking/sessions/facts.ts";
import { TABLES } from "../tables/index.ts";
import type { ColumnValues } from "./column-values.ts";
import { Left, type Rest, restAt } from "./rest.ts";
import { TableRows } from "./table-rows.ts";

const { messages, deliveries } = TABLES;

export type MessageValues = ColumnValues<typeof messages>;
export type DeliveryValues = ColumnValues<typeof deliveries>;

export class MessageRows {
  readonly messages = new TableRows(messages);
  readonly deliveries = new TableRows(deliveries);
  readonly #left = new Left();

  add(message: Message, sequence: number): void {
    const { columns } = this.messages;
    const left = this.#left;
    const { queue, session } = message;
    columns.sequence.put(sequence, left);
    columns.id.put(message.id, left);
    columns.host.put(queue.host, left);
    columns.instance.put(queue.instance, left);
    columns.msg.put(message.msg, left);
    columns.qp.put(message.qp, left);
    columns.uid.put(message.uid, left);
    columns.bytes.put(message.bytes, left);
    columns.sender.put(message.sender, left);
    columns.born.put(message.born, left);
    columns.queued.put(message.queued, left);
    columns.ended.put(message.ended, left);
    columns.state.put(message.state, left);
    columns.incomplete.put(message.incomplete.join(" ") || undefined, left);
    columns.session.put(session?.id, left);
    columns.joined.put(session?.join, left);
    columns.rest.put(left.take(restOfMessage(message)), left);
    const { recipients } = message;
    columns.recipients.put(recipients.length, left);
    this.messages.count++;
    for (let i = 0; i < recipients.length; i++)
      this.#addRecipient(recipients[i] as Recipient, i, sequence);
  }

  #addRecipient(recipient: Recipient, place: number, sequence: number): void {
    const { deliveries } = recipient;
    if (deliveries.length === 0) this.#addDelivery(recipient, place, undefined, sequence);
    for (const delivery of deliveries) this.#addDelivery(recipient, place, delivery, sequence);
  }

  #addDelivery(
    recipient: Recipient,
    place: number,
    delivery: Delivery | undefined,
    sequence: number,
  ): void {
    const { columns } = this.deliveries;
    const left = this.#left;
    columns.sequence.put(sequence, left);
    columns.recipient.put(place, left);
    columns.address.put(recipient.address, left);
    columns.channel.put(recipient.channel, left);
    columns.fate.put(recipient.fate, left);
    columns.delivery.put(delivery?.delivery, left);
    columns.started.put(delivery?.started, left);
    columns.finished.put(delivery?.finished, left);
    columns.outcome.put(delivery?.outcome, left);
    columns.report.put(delivery?.report, left);
    columns.reason.put(delivery && reasonIn(delivery), left);
    columns.rest.put(left.take(), left);
    this.deliveries.count++;
  }
}

function reasonIn(delivery: Delivery): string | undefined {
  const { outcome } = delivery;
  if (outcome !== "deferral" && outcome !== "failure") return undefined;
  return reasonOfDelivery(delivery, outcome);
}

function restOfMessage(message: Message): Rest | undefined {
  const { bounce, bounceDiscarded, bounceOf, forwards, forwardOf, session } = message;
  const isPlain = !bounce && !bounceDiscarded && !bounceOf && !forwardOf && !session;
  if (isPlain && forwards.length === 0) return undefined;
  const { evidence, others, why } = session ?? {};
  return {
    bounce,
    bounceDiscarded,
    bounceOf,
    forwards: forwards.length > 0 ? forwards : undefined,
    forwardOf,
    evidence,
    others,
    why,
  };
}

/** The message of a row. */
export function messageAt(values: MessageValues, row: number, recipients: Recipient[]): Message {
  const rest = restAt(values.rest, row);
  const { bounce, bounceDiscarded, bounceOf, forwards, forwardOf } = rest as Partial<Message>;
  const join = values.joined.at(row, rest);
  return {
    id: values.id.at(row, rest) ?? "",
    queue: {
      host: values.host.at(row, rest) ?? "",
      instance: values.instance.at(row, rest) ?? "",
    },
    msg: values.msg.at(row, rest) as Message["msg"],
    qp: values.qp.at(row, rest),
    uid: values.uid.at(row, rest),
    bytes: values.bytes.at(row, rest),
    sender: values.sender.at(row, rest),
    born: values.born.at(row, rest),
    queued: values.queued.at(row, rest),
    ended: values.ended.at(row, rest),
    state: values.state.at(row, rest) as MessageState,
    recipients,
    bounce,
    bounceDiscarded,
    bounceOf,
    forwards: forwards ?? [],
    forwardOf,
    incomplete: (values.incomplete.at(row, rest)?.split(" ") ?? []) as Missing[],
    ...(join !== undefined && { session: sessionAt(values, row, rest, join) }),
  };
}

function sessionAt(values: MessageValues, row: number, rest: Rest, join: string): MessageSession {
  const { evidence = [], others, why } = rest as Partial<MessageSession>;
  return {
    id: values.session.at(row, rest),
    join: join as MessageSession["join"],
    evidence,
    others,
    why,
  };
}

/** Whether these are all that it has. */
export function hasAll(
  { recipients }: MessageValues,
  row: number,
  found: readonly Recipient[],
): boolean {
  return (recipients.at(row, {}) ?? found.length) === found.length;
}

/** The recipient of a row, whose attempts are to come. */
export function recipientAt(values: DeliveryValues, row: number, rest: Rest): Recipient {
  return {
    address: values.address.at(row, rest) ?? "",
    channel: values.channel.at(row, rest) ?? "",
    fate: values.fate.at(row, rest) as Fate,
    deliveries: [],
  };
}

/** The attempt of a row; undefined where the recipient was never tried. */
export function deliveryAt(values: DeliveryValues, row: number, rest: Rest): Delivery | undefined {
  const delivery = values.delivery.at(row, rest);
  if (delivery === undefined) return undefined;
  return {
    delivery,
    started: values.started.at(row, rest),
    finished: values.finished.at(row, rest),
    outcome: values.outcome.at(row, rest) as DeliveryOutcome | undefined,
    report: values.report.at(row, rest),
  };
}
