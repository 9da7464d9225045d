/**
 * What just happened to mail, a row each: a delivery that ended, a refusal at the door, an alert of qmail-send.
 */

import { senderWords } from "../../explaining/message-words.ts";
import { ruleWords } from "../../explaining/session-words.ts";
import { readable, reasonOf, remoteReply } from "../../grammars/delivery-report/reading.ts";
import { addressText } from "../../reports/client-names.ts";
import { type Refusal, refusalsIn } from "../../reports/refusals.ts";
import { nextTry } from "../../reports/schedule.ts";
import { type Instant, spanBetween } from "../../time/instant.ts";
import type { Delivery, Message, Notice, Recipient } from "../../tracking/facts.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import type { CellStyle } from "./cells.ts";

export interface LiveRow {
  at: Instant | undefined;
  /** Of the message or session; "" for what belongs to none. */
  id: string;
  word: string;
  style: CellStyle;
  /** How bad it is, for who sorts by it: 0 is well. */
  trouble: number;
  /** The sender, or the client; what an alert says. */
  from: string;
  /** The recipient; "" if there is none. */
  to: string;
  /** How long it took. */
  seconds: number | undefined;
  why: string;
  /** When it is tried again. */
  again?: Instant | undefined;
  /** What it is of; absent: nothing that can be opened. */
  of: Held | undefined;
  /** Which of the message's recipients, from 0 on. */
  place?: number;
}

/** A message as it was seen last, for all rows that are of it; or a session. */
export interface Held {
  fact: { kind: "message"; message: Message } | { kind: "session"; session: Session };
}

/** The row of a delivery that has ended. */
export function deliveryRow(
  of: Held,
  message: Message,
  [place, index]: readonly [place: number, index: number],
): LiveRow {
  const recipient = message.recipients[place] as Recipient;
  const delivery = recipient.deliveries[index] as Delivery;
  const { started, finished } = delivery;
  return {
    at: finished ?? started,
    id: message.id,
    ...outcomeWords(recipient, delivery, index),
    from: senderWords(message.sender),
    to: recipient.address,
    seconds: started && finished && spanBetween(started, finished),
    why: whyOf(delivery),
    again: againAt(message, recipient, delivery),
    of,
    place,
  };
}

function outcomeWords(
  { fate, deliveries }: Recipient,
  { outcome }: Delivery,
  index: number,
): Pick<LiveRow, "word" | "style" | "trouble"> {
  const isLast = index === deliveries.length - 1;
  switch (outcome) {
    case "success":
      return { word: "delivered", style: "good", trouble: 0 };
    case "deferral":
      return {
        word: index === 0 ? "put off" : `put off #${index + 1}`,
        style: "waiting",
        trouble: 2,
      };
    case "failure":
      return {
        word: isLast && fate === "expired" ? "EXPIRED" : "BOUNCED",
        style: "bad",
        trouble: 3,
      };
    case "interrupted":
      return { word: "cut off", style: "bad", trouble: 3 };
    case undefined:
      return { word: "no end", style: "waiting", trouble: 1 };
  }
}

/** The literal words of the other server, else the reason in a word. */
function whyOf({ outcome, report = "" }: Delivery): string {
  if (outcome === undefined) return "";
  if (outcome === "interrupted") return "qmail-send ended meanwhile; it may arrive twice";
  const said = remoteReply(report)?.text;
  if (said !== undefined) return `"${oneLine(said)}"`;
  return outcome === "success" ? "" : (reasonOf(report, outcome)?.reason ?? oneLine(report));
}

/** When a delivery that was put off is tried again. */
function againAt(
  { queued }: Message,
  { channel }: Recipient,
  { outcome, started }: Delivery,
): Instant | undefined {
  if (outcome !== "deferral" || !queued || !started) return undefined;
  return { seconds: nextTry(channel, queued, started), nanos: 0 };
}

function oneLine(report: string): string {
  return readable(report).replaceAll("\n", " ").trim();
}

/** The rows of what a session was refused. */
export function refusalRows(session: Session): LiveRow[] {
  return refusalsIn(session).map((refusal) => ({
    at: refusal.at ?? session.ended,
    id: session.id,
    word: refusal.verdict,
    style: "bad",
    trouble: refusal.verdict === "refused" ? 1 : 0,
    ...refusedWho(session, refusal),
    seconds: undefined,
    why: whyRefused(session, refusal),
    of: { fact: { kind: "session", session } },
  }));
}

/** The rule; where none is told, the words of the refusal. */
function whyRefused({ text = "" }: Session, { rule }: Refusal): string {
  return rule === undefined ? text : ruleWords(rule);
}

/** The client and whom it named: a recipient and how many more, else the sender. */
function refusedWho(
  { client }: Session,
  { sender, recipients: [first, ...others] }: Refusal,
): Pick<LiveRow, "from" | "to"> {
  const address = addressText(client);
  if (first !== undefined)
    return { from: address, to: others.length > 0 ? `${first} (+${others.length})` : first };
  return { from: sender === undefined ? address : `${address} as ${senderWords(sender)}`, to: "" };
}

/** The row of an alert of qmail-send. */
export function alertRow({ at, text }: Notice): LiveRow {
  return remarkRow("ALERT", text, at);
}

/** A row that belongs to no message and no session. */
export function remarkRow(word: string, text: string, at: Instant | undefined): LiveRow {
  return {
    at,
    id: "",
    word,
    style: "bad",
    trouble: 4,
    from: text,
    to: "",
    seconds: undefined,
    why: "",
    of: undefined,
  };
}
