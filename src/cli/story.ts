/**
 * The story of one message, for people:
 *
 *     DELIVERED to 2 of 2 recipients.  48,211 bytes, queued Fri 20 Nov 2026 09:14:07.412 CET (msg 12345, qp 27763)
 *
 *       from   billing@shop.example   uid 1001
 *       to     k.maier@partner.test   09:15:07.412  put off after 60 s: cannot connect
 *                                     09:20:50.501  delivered (2.5 s)
 *                                                   "192.0.2.7 accepted message. Remote host said: 250 OK …"
 */

import { escapeControls } from "../bytes/bytes.ts";
import {
  deliveryWords,
  endWords,
  MISSING_WORDS,
  senderWords,
} from "../explaining/message-words.ts";
import { typedSenderWords, typedWords } from "../explaining/typed-words.ts";
import { adviceOn, headline, judged, verdictOf } from "../explaining/verdict.ts";
import { readable } from "../grammars/delivery-report/reading.ts";
import { grouped } from "../reports/cells.ts";
import { humanText, localText } from "../time/format.ts";
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Message, Recipient } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { paintVerdict } from "./colours.ts";
import { displayWidth } from "./output/width.ts";
import type { Screen } from "./screen.ts";
import { broughtBy } from "./session-story.ts";

export interface Related {
  bounce: Message | undefined;
  bounceOf: Message | undefined;
  forwards: Message[];
  forwardOf: Message | undefined;
  /** The session that brought it. */
  session: Session | undefined;
}

export interface StoryStyle {
  zone: Zone;
  screen: Pick<Screen, "colours" | "width">;
  /** The raw lines too. */
  withLines: boolean;
  /** The session that brought it, whole. */
  withSession: boolean;
}

export function storyOf(message: Message, related: Related, style: StoryStyle): string {
  const parts = [
    `${paintVerdict(headline(judged(message)), style.screen.colours)}.  ${facts(message, style.zone)}`,
    "",
    ...people(message, style),
    ...end(message, style.zone),
    ...links(message, related),
    ...broughtBy(message, related.session, { zone: style.zone, withAll: style.withSession }),
    ...missing(message),
  ];
  if (style.withLines)
    parts.push("", ...(message.lines ?? []).map((line) => `  ${escapeControls(line)}`));
  return `${parts.join("\n")}\n`;
}

function facts(message: Message, zone: Zone): string {
  const { bytes, queue, msg, qp } = message;
  const at = message.queued ?? message.born;
  const where = [queue.host, queue.instance].filter(Boolean).map(escapeControls).join(" ");
  const numbers = [`msg ${msg}`, qp !== undefined && `qp ${qp}`, `id ${message.id}`];
  return [
    bytes !== undefined && `${grouped(bytes)} bytes, `,
    at &&
      `${message.incomplete.includes("new") ? "first seen" : "queued"} ${humanText(at, zone, 3)} `,
    where && `on ${where} `,
    `(${numbers.filter(Boolean).join(", ")})`,
  ]
    .filter(Boolean)
    .join("");
}

/** Width of `  from   `. */
const LABEL = 7;

function people(message: Message, style: StoryStyle): string[] {
  const addresses = message.recipients.map(({ address }) => escapeControls(address));
  const sender = escapeControls(senderWords(message.sender));
  const width = Math.min(40, Math.max(...[sender, ...addresses].map(displayWidth)));
  const uid = message.uid === undefined ? "" : `   uid ${message.uid}`;
  const day = message.queued ?? message.born;
  const typed = message.sender === undefined ? undefined : typedSenderWords(message.sender);
  return [
    row("from", sender, width) + uid,
    ...typedRow(typed),
    ...message.recipients.flatMap((recipient, i) => {
      const steps = deliverySteps(recipient, day, style);
      const head = row("to", addresses[i] as string, width);
      const [first = paintVerdict("not tried yet", style.screen.colours), ...others] = steps;
      const space = " ".repeat(2 + LABEL + width);
      const typed = typedRow(typedWords(recipient.address, recipient.channel));
      const below = (more: readonly string[]): string[] => more.map((step) => `${space}   ${step}`);
      const fitting = displayWidth(addresses[i] as string) <= width;
      return fitting
        ? [`${head}   ${first}`, ...typed, ...below(others)]
        : [head, ...typed, ...below(steps)];
    }),
  ];
}

/** Below an address that is not as people typed it. */
function typedRow(words: string | undefined): string[] {
  return words === undefined ? [] : [`${" ".repeat(2 + LABEL)}${escapeControls(words)}`];
}

function row(label: string, address: string, width: number): string {
  return `  ${label.padEnd(LABEL)}${address}${" ".repeat(Math.max(0, width - displayWidth(address)))}`;
}

/** For each delivery a line of what happened, and a line with the words of the report, as many as it has. */
function deliverySteps(
  { deliveries, channel, fate }: Recipient,
  day: Instant | undefined,
  { zone, screen }: StoryStyle,
): string[] {
  return deliveries.flatMap((delivery, i) => {
    const at = delivery.finished ?? delivery.started;
    const time = at ? `${clock(at, day, zone)}  ` : "";
    const { started, finished } = delivery;
    const took = started && finished && spanBetween(started, finished);
    const told = { ...delivery, hasBegun: started !== undefined, took };
    const what = deliveryWords(told, channel, i === deliveries.length - 1 ? fate : undefined);
    const space = " ".repeat(time.length);
    const words = readable(delivery.report ?? "")
      .split("\n")
      .map(escapeControls);
    const literal = words.map(
      (line, j) => `${space}${j === 0 ? '"' : " "}${line}${j === words.length - 1 ? '"' : ""}`,
    );
    const isLast = i === deliveries.length - 1;
    const advice = isLast && fate !== "delivered" ? adviceOn(delivery) : undefined;
    return [
      time + paintVerdict(what, screen.colours),
      ...(delivery.report ? literal : []),
      ...(advice ? [`${space}-> ${advice}`] : []),
    ];
  });
}

/** The time of day; with the day where it is another than the message's own. */
function clock(at: Instant, day: Instant | undefined, zone: Zone): string {
  const local = localText(at, zone, 3);
  const sameDay = day && localText(day, zone, 0).slice(0, 10) === local.slice(0, 10);
  return sameDay ? local.slice(11) : local;
}

function end({ born, queued, ended, state }: Message, zone: Zone): string[] {
  const from = queued ?? born;
  const stayed = from && ended && spanBetween(from, ended);
  const words = endWords(state, stayed);
  return [ended ? `  ${clock(ended, from, zone)}  ${words}` : `  ${words}`];
}

function links(message: Message, related: Related): string[] {
  const { bounce, bounceOf, bounceDiscarded, forwards, forwardOf } = message;
  const told = (label: string, id: string | undefined, other: Message | undefined): string =>
    `  ${label}  ${id ?? other?.id ?? "not in this log"}${other ? `  ${linkWords(other)}` : ""}`;
  return [
    ...(bounceOf ? [told("is the bounce of", bounceOf.id, related.bounceOf)] : []),
    ...(forwardOf ? [told("was forwarded from", forwardOf.id, related.forwardOf)] : []),
    ...(bounce
      ? [told(`its bounce (qp ${bounce.qp})`, bounce.id ?? related.bounce?.id, related.bounce)]
      : []),
    ...(bounceDiscarded
      ? [`  the notice of failure was thrown away: a ${bounceDiscarded} bounce`]
      : []),
    ...forwards.map((forward) =>
      told(
        `forwarded as (qp ${forward.qp})`,
        forward.id,
        related.forwards.find(({ id, qp }) => id === forward.id || qp === forward.qp),
      ),
    ),
  ];
}

function linkWords(other: Message): string {
  const [first] = other.recipients;
  const to = first ? ` to ${escapeControls(first.address)}` : "";
  return `from ${escapeControls(senderWords(other.sender))}${to}: ${verdictOf(judged(other))}`;
}

function missing({ incomplete }: Message): string[] {
  if (incomplete.length === 0) return [];
  return [`  not in the log: ${incomplete.map((part) => MISSING_WORDS[part]).join(", ")}`];
}
