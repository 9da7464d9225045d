/**
 * Facts from the output of matchup: an independent way from a log to our reports.
 *
 *     d k birth start end bytes <sender> channel.recipient qp uid report
 *     m birth done bytes successes failures deferrals <sender> qp uid
 *
 * A `?` stands for what the log does not have: sender, qp and uid where no info msg line was
 * seen; birth is then the start of the delivery. Not printed, and so not here: deliveries
 * without an end, messages without any end of a delivery.
 */
import type { DeliveryNumber, Msg, Outcome } from "../../src/grammars/qmail-send/event.ts";
import type { Instant } from "../../src/time/instant.ts";
import type { Fact, Message, Recipient } from "../../src/tracking/facts.ts";

const OUTCOMES: Record<string, Outcome> = { k: "success", d: "failure", z: "deferral" };

export function factsOfMatchup(output: string): Fact[] {
  const messages = new Map<string, Message>();
  const lines = output.split("\n").map((line) => line.split(" "));
  for (const fields of lines) {
    if (fields[0] === "d") addDelivery(messages, fields);
    if (fields[0] === "m") endMessage(messages, fields);
  }
  return [...messages.values()].map((message) => ({ kind: "message", message }));
}

function addDelivery(messages: Map<string, Message>, fields: string[]): void {
  const [, result, birth, start, end, bytes, sender, to, qp, uid, ...report] = fields as [
    string, string, string, string, string, string, string, string, string, string, ...string[],
  ]; // biome-ignore format: one line
  const outcome = OUTCOMES[result] as Outcome;
  const message = messageOf(messages, birth, bytes, sender, qp, uid);
  const recipient = openRecipient(message, to);
  recipient.deliveries.push({
    delivery: 1 as DeliveryNumber,
    started: instant(start),
    finished: instant(end),
    outcome,
    report: report.join(" "),
  });
  recipient.fate =
    outcome === "success" ? "delivered" : outcome === "failure" ? "bounced" : "deferred";
}

function endMessage(messages: Map<string, Message>, fields: string[]): void {
  const [, birth, done, bytes, , , , sender, qp, uid] = fields as [
    string, string, string, string, string, string, string, string, string, string,
  ]; // biome-ignore format: one line
  const message = messageOf(messages, birth, bytes, sender, qp, uid);
  message.state = "ended";
  message.ended = instant(done);
}

function messageOf(
  messages: Map<string, Message>,
  birth: string,
  bytes: string,
  sender: string,
  qp: string,
  uid: string,
): Message {
  const key = `${birth} ${qp} ${uid} ${sender}`;
  const known = messages.get(key);
  if (known) return known;
  const message: Message = {
    id: key,
    queue: { host: "", instance: "" },
    msg: 0 as Msg,
    ...(sender !== "?" && {
      qp: Number(qp),
      uid: Number(uid),
      bytes: Number(bytes),
      sender: sender.slice(1, -1),
      queued: instant(birth),
    }),
    born: instant(birth),
    state: "queued",
    recipients: [],
    forwards: [],
    incomplete: [],
  };
  messages.set(key, message);
  return message;
}

function openRecipient(message: Message, to: string): Recipient {
  const dot = to.indexOf(".");
  const channel = to.slice(0, dot);
  const address = to.slice(dot + 1);
  const open = message.recipients.find(
    (one) => one.channel === channel && one.address === address && one.fate === "deferred",
  );
  if (open) return open;
  const recipient: Recipient = { address, channel, fate: "queued", deliveries: [] };
  message.recipients.push(recipient);
  return recipient;
}

function instant(stamp: string): Instant {
  const [seconds, nanos] = stamp.split(".") as [string, string];
  return { seconds: Number(seconds), nanos: Number(nanos) };
}
