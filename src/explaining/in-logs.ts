/**
 * What is only in the logs: which messages had a number of qmail's, which deliveries, and what has an id.
 */
import { readable, reasonOf } from "../grammars/delivery-report/reading.ts";
import { duration, shortText } from "../time/format.ts";
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { type Explanation, explanation, type NamedFact } from "./explanation.ts";

/** Messages that had this number, one after the other. */
export function explainMsg(msg: string, messages: readonly Message[], zone: Zone): Explanation {
  const many = messages.length;
  return explanation({
    what: "message",
    kind: "msg",
    verdict: `msg ${msg} was the number of ${many === 1 ? "one message" : `${many} messages`}.`,
    means:
      "The number is the inode of the message's queue file: once a message has left the queue, the next may get it.",
    facts: messages.map((message) => messageFact(message, zone)),
    next: messages.map(({ id }) => `qtrail show ${id}`),
  });
}

function messageFact(message: Message, zone: Zone): NamedFact {
  const { id, born, queued, ended, sender, recipients } = message;
  const [first, ...more] = recipients;
  const to = first ? `${first.address}${more.length > 0 ? ` (+${more.length})` : ""}` : "?";
  const from = sender === undefined ? "?" : sender || "<>";
  return {
    name: id,
    value: `${spanText(queued ?? born, ended, zone)}\n${from} -> ${to}`,
    is: fatesText(recipients),
  };
}

function spanText(from: Instant | undefined, to: Instant | undefined, zone: Zone): string {
  const begin = from ? shortText(from, zone) : "?";
  const took = from && to ? spanBetween(from, to) : undefined;
  if (!to) return `${begin}, not seen to leave the queue`;
  return `${begin} to ${shortText(to, zone)}${took === undefined ? "" : ` (${duration(took)})`}`;
}

function fatesText(recipients: readonly Recipient[]): string {
  const counts = new Map<string, number>();
  for (const { fate } of recipients) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  const words = [...counts].map(([fate, count]) => (count === 1 ? fate : `${count} ${fate}`));
  return words.join(", ") || "no recipient seen";
}

/** Deliveries that had this number, each in another run of qmail-send. */
export function explainDelivery(
  delivery: string,
  messages: readonly Message[],
  zone: Zone,
): Explanation {
  const found = messages.flatMap((message) =>
    message.recipients.flatMap((recipient) =>
      recipient.deliveries
        .filter((one) => String(one.delivery) === delivery)
        .map((one) => ({ message, recipient, one })),
    ),
  );
  const many = found.length;
  return explanation({
    what: "delivery",
    kind: "delivery",
    verdict: `delivery ${delivery} was ${many === 1 ? "one attempt" : `${many} attempts`}.`,
    means: "qmail-send counts its deliveries from 1 each time that it starts.",
    facts: found.map(({ message, recipient, one }) => ({
      name: message.id,
      value: `${one.started ? shortText(one.started, zone) : "?"} to ${recipient.address}`,
      is: deliveryText(one),
    })),
    next: [...new Set(found.map(({ message }) => `qtrail show ${message.id}`))],
  });
}

function deliveryText({ outcome, report = "" }: Delivery): string {
  if (outcome === undefined) return "its end is not in the log";
  if (outcome === "interrupted") return "cut off by the end of qmail-send";
  const reason = reasonOf(report, outcome)?.reason;
  return `${outcome}${reason ? `, ${reason}` : ""}: "${readable(report).replaceAll("\n", " ")}"`;
}

/** What has the id, or begins with it. */
export function explainId(
  messages: readonly Message[],
  sessions: readonly Session[],
  zone: Zone,
): Explanation[] {
  const ofMessages = messages.map((message) =>
    explanation({
      what: "message",
      kind: "message",
      verdict: "The id of a message.",
      facts: [
        messageFact(message, zone),
        { name: "msg", value: String(message.msg), is: "its number in qmail's log" },
      ],
      next: [`qtrail show ${message.id}`],
    }),
  );
  const ofSessions = sessions.map((session) =>
    explanation({
      what: "session",
      kind: "session",
      verdict: "The id of a session.",
      facts: [
        { name: "id", value: session.id },
        ...(session.started ? [{ name: "began", value: shortText(session.started, zone) }] : []),
        { name: "verdict", value: session.verdict },
      ],
      next: [`qtrail session ${session.id}`],
    }),
  );
  return [...ofMessages, ...ofSessions];
}
