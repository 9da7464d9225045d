/**
 * What became of a message, to paste into a mail: to a customer, or to the postmaster of the other server.
 *
 *     The message from billing@shop.example was taken by our mail server on Thu 19 Nov 2026 09:14:07 CET.
 *
 *     To k.maier@partner.test: their server 198.51.100.234 accepted it on Thu 19 Nov 2026 12:00:48 CET, and
 *     answered: "250 2.0.0 Ok: queued as 53A5C741F8". What it did with it afterwards, only its postmaster can tell.
 *
 * Quoted to a customer are the remote's words alone: what programs of this host write may name its files.
 */

import { escapeControls } from "../bytes/bytes.ts";
import { meaningOf } from "../explaining/verdict.ts";
import { plainOf } from "../grammars/addresses/plain-address.ts";
import {
  howOf,
  readable,
  readableReply,
  remoteHost,
  remoteId,
} from "../grammars/delivery-report/reading.ts";
import { grouped } from "../reports/cells.ts";
import { plannedTries } from "../reports/schedule.ts";
import { humanText } from "../time/format.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import { wrapped } from "./helptext.ts";
import type { LetterReader } from "./letter-recipients.ts";

export interface LetterStyle {
  reader: LetterReader;
  zone: Zone;
  /** The end of what was read. */
  end: Instant | undefined;
  queueLifetime: number;
  width: number;
}

/** Paragraphs: of the message, then of each recipient in `told`, and of no other. */
export function letterOf(message: Message, told: readonly Recipient[], style: LetterStyle): string {
  const paragraphs = [
    opening(message, style),
    ...(told.length === 0 ? ["The log does not tell its recipients."] : []),
    ...told.map((recipient) => {
      const letter: Letter = { ...style, message, recipient, unnamed: othersThan(told, message) };
      const words = style.reader === "customer" ? toCustomer(letter) : toPostmaster(letter);
      return `To ${escapeControls(plainOf(recipient.address, recipient.channel) ?? recipient.address)}: ${words}`;
    }),
  ];
  return paragraphs.map((words) => `${wrapped(words.trim(), style.width)}\n`).join("\n");
}

interface Letter extends LetterStyle {
  message: Message;
  recipient: Recipient;
  /** Addresses of which the reader may not know. */
  unnamed: readonly string[];
}

function othersThan(told: readonly Recipient[], { recipients }: Message): string[] {
  const others = recipients.filter((recipient) => !told.includes(recipient));
  return others.flatMap(({ address, channel }) => [address, plainOf(address, channel) ?? address]);
}

function opening({ sender, bytes, queued, born, incomplete }: Message, { zone }: LetterStyle) {
  const from =
    sender === undefined
      ? "The message, whose sender the log does not tell,"
      : sender === "" || sender === "#@[]"
        ? "The notice of failure to deliver"
        : `The message from ${escapeControls(plainOf(sender) ?? sender)}`;
  const size = bytes === undefined ? "" : ` (${grouped(bytes)} bytes)`;
  const at = queued ?? born;
  const when = at ? ` on ${humanText(at, zone)}` : "";
  return incomplete.includes("new")
    ? `${from}${size} was seen by our mail server first${when}; when it came, the log does not tell.`
    : `${from}${size} was taken by our mail server${when}.`;
}

function toCustomer(letter: Letter): string {
  const { recipient, message } = letter;
  const { fate, deliveries, channel } = recipient;
  const last = deliveries.findLast(({ outcome }) => outcome && outcome !== "interrupted");
  switch (fate) {
    case "delivered":
      if (!last) return UNKNOWN;
      return channel === "local"
        ? takenHere(last, letter)
        : `${theirServer(last, "their")} accepted it${when(last, letter)}, and ${answered(last, letter)} What it did with it afterwards, only its postmaster can tell.${delayed(letter)}`;
    case "discarded":
      return `taken${last ? when(last, letter) : ""}, and thrown away, as is set up for this address.`;
    case "bounced":
      return `not delivered. ${refused(last, letter)}${notice(message)}`;
    case "expired":
      return `not delivered, and given up${last ? when(last, letter) : ""} after ${tries(deliveries.length)}, as it had waited for too long.${lastWords(last, letter)}${notice(message)}`;
    case "deferred":
      return `not delivered yet. It was put off ${times(putOff(deliveries).length)}, the last time${last ? when(last, letter) : ""}.${lastWords(last, letter)}${whatFollows(letter)}`;
    case "queued":
      return deliveries.length > 0
        ? "not delivered yet; a try is under way at the end of the log."
        : "not tried yet at the end of the log.";
    case "unknown":
      return UNKNOWN;
  }
}

const UNKNOWN = "the log does not tell what became of it.";

/** Whether it lies in the mailbox is known only where qmail-local put it there itself. */
function takenHere(delivery: Delivery, letter: Letter): string {
  const at = when(delivery, letter);
  switch (howOf(delivery.report ?? "")) {
    case "stored":
      return `delivered into the mailbox on our server${at}.${delayed(letter)}`;
    case "forwarded":
      return `taken by our server${at}, and sent on as is set up for this address.${delayed(letter)}`;
    case "piped":
      return `delivered on our server${at}, to the program that is set up for this address, which reported success; where it put the message, the log does not tell.${delayed(letter)}`;
    default:
      return `taken by our server${at}.${delayed(letter)}`;
  }
}

function refused(last: Delivery | undefined, letter: Letter): string {
  if (!last) return "When and why, the log does not tell.";
  if (letter.recipient.channel === "local")
    return `Our server refused it${when(last, letter)}.${inOtherWords(last, letter)}`;
  return readableReply(last.report ?? "") === undefined
    ? `Our server gave it up${when(last, letter)}.${inOtherWords(last, letter)}`
    : `${capital(theirServer(last, "their"))} refused it${when(last, letter)}, and ${answered(last, letter)}${inOtherWords(last, letter)}`;
}

/** Of a try that put it off, or was the last. */
function lastWords(last: Delivery | undefined, letter: Letter): string {
  if (!last) return "";
  const said = readableReply(last.report ?? "") !== undefined;
  const reply = said ? ` Then ${theirServer(last, "their")} ${answered(last, letter)}` : "";
  return reply + inOtherWords(last, letter);
}

function inOtherWords(delivery: Delivery, { recipient }: Letter): string {
  const meaning = meaningOf(delivery);
  if (!meaning) return "";
  if (recipient.channel === "local")
    return ` The reason: ${meaning.replace(/^they say that /, "")}.`;
  const hasReply = readableReply(delivery.report ?? "") !== undefined;
  return ` ${hasReply ? "In plain words" : "The reason"}: ${meaning}.`;
}

function notice({ bounce, sender }: Message): string {
  return bounce && sender ? " A notice of this went to the sender." : "";
}

function delayed(letter: Letter): string {
  const late = putOff(letter.recipient.deliveries);
  const [first] = late;
  if (!first) return "";
  const at = late.length === 1 ? "" : ", first";
  return ` Before, it was put off ${times(late.length)}${at}${when(first, letter)}.${lastWords(first, letter)}`;
}

function putOff(deliveries: readonly Delivery[]): Delivery[] {
  return deliveries.filter(({ outcome }) => outcome === "deferral");
}

/** By qmail-send's schedule; that it runs then, no log can tell. */
function whatFollows({ message, recipient, queueLifetime, end, zone }: Letter): string {
  if (message.state === "ended" || message.state === "lost")
    return " What followed, the log does not tell.";
  const { queued, recipients } = message;
  const starts = recipients.flatMap(({ channel, fate, deliveries }) => {
    const started = deliveries.at(-1)?.started;
    return channel === recipient.channel && fate === "deferred" && started ? [started] : [];
  });
  const planned = queued && plannedTries(recipient.channel, queued, starts, queueLifetime);
  if (!planned) return " When it is tried next, the log does not tell.";
  const next = humanText(planned.next, zone);
  const isOverdue = end && compareInstants(planned.next, end) < 0;
  const again = isOverdue
    ? `The next try was due on ${next}, and is not in the log.`
    : `The next try is due on ${next}.`;
  return ` ${again} If no try succeeds, it is given up on ${humanText(planned.last, zone)}.`;
}

/** The remote's answer is what its postmaster knows it by. */
function toPostmaster(letter: Letter): string {
  const { fate, deliveries } = letter.recipient;
  const last = deliveries.findLast(({ outcome }) => outcome && outcome !== "interrupted");
  if (!last) return "our server has not reached yours yet, as far as the log tells.";
  const report = last.report ?? "";
  const hasReply = readableReply(report) !== undefined;
  const answer = hasReply
    ? answered(last, letter)
    : `our server noted: "${oneLine(readable(report))}".`;
  const yours = theirServer(last, "your");
  const at = when(last, letter);
  if (fate === "delivered") {
    const id = remoteId(report);
    const known = id ? ` Your server's id of it is ${escapeControls(id)}.` : "";
    return `${yours} accepted it${at}, and ${answer}${known} Could you tell us what became of it there?`;
  }
  if (fate === "unknown" || fate === "discarded" || fate === "queued") return UNKNOWN;
  const [first] = putOff(deliveries);
  const since =
    first && first !== last
      ? ` It was put off ${times(putOff(deliveries).length)}, first${when(first, letter)}.`
      : "";
  const did = hasReply
    ? `${yours} ${fate === "bounced" ? "refused it" : "put it off"}${at}, and ${answer}`
    : `${fate === "bounced" ? "it could not be delivered" : "your server could not take it"}${at}; ${answer}`;
  return `${did}${since} Could you tell us why, and what would let it through?`;
}

/** Words that name somebody else's address are not shown in part: they are not shown. */
function answered({ report = "" }: Delivery, { unnamed }: Letter): string {
  const reply = readableReply(report);
  if (reply === undefined) return "the log does not hold its answer.";
  const small = reply.toLowerCase();
  const isOthers = unnamed.some((address) =>
    small.includes(address.toLowerCase().replaceAll("_", " ")),
  );
  return isOthers
    ? "its answer is left out here, as it names other addresses."
    : `answered: "${oneLine(reply)}".`;
}

function oneLine(text: string): string {
  return escapeControls(text.replaceAll("\n", " ").trim());
}

function theirServer({ report = "" }: Delivery, whose: "their" | "your"): string {
  const { ip, name } = remoteHost(report) ?? {};
  const named = name && ip ? `${name} [${ip}]` : (ip ?? name);
  return `${whose} server${named ? ` ${escapeControls(named)}` : ""}`;
}

function when({ finished, started }: Delivery, { zone }: Letter): string {
  const at = finished ?? started;
  return at ? ` on ${humanText(at, zone)}` : "";
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function tries(count: number): string {
  return count === 1 ? "one try" : `${count} tries`;
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
