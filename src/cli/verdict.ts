/**
 * What became of a message or a recipient, in one phrase of plain words.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { readable, reasonOf } from "../grammars/delivery-report/reading.ts";
import { REASONS, type ReasonWords } from "../grammars/delivery-report/reasons.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { duration } from "../time/format.ts";
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Delivery, Fate, Message, Recipient } from "../tracking/facts.ts";
import type { Colours } from "./colours.ts";

/** For one line of a list: `delivered after 2 tries (6m 43s)`, `2 delivered, 1 bounced`. */
export function verdictOf(message: Message): string {
  const { recipients } = message;
  const [only] = recipients;
  if (!only) return stateWords(message);
  if (recipients.length === 1) return recipientVerdict(message, only);
  return fateCounts(recipients)
    .map(([fate, count]) => `${count} ${FATE_WORDS[fate]}`)
    .join(", ");
}

/** For the head of one message: `DELIVERED to 2 of 2 recipients`. */
export function headline(message: Message): string {
  const { recipients } = message;
  if (recipients.length === 0) return stateWords(message).toUpperCase();
  const of = `of ${recipients.length} recipient${recipients.length === 1 ? "" : "s"}`;
  const [first, ...others] = fateCounts(recipients).map(([fate, count], i) =>
    i === 0
      ? `${FATE_WORDS[fate].toUpperCase()} ${fate === "delivered" ? "to" : "for"} ${count} ${of}`
      : `${FATE_WORDS[fate].toUpperCase()} for ${count}`,
  );
  return [first, ...others].join(", ");
}

/** Colours a phrase of this file, which says the same in words. */
export function paintVerdict(phrase: string, colours: Colours): string {
  if (/bounced|expired|failed|refused|cut off/i.test(phrase)) return colours.bad(phrase);
  return /^(?:\d+ )?(?:delivered|discarded|accepted)[^,]*$|^delivered to \d+ of/i.test(phrase)
    ? colours.good(phrase)
    : colours.waiting(phrase);
}

export const FATE_WORDS: Record<Fate, string> = {
  delivered: "delivered",
  bounced: "bounced",
  expired: "expired",
  deferred: "waiting",
  queued: "not tried yet",
  discarded: "discarded",
  unknown: "unknown",
};

function recipientVerdict(message: Message, recipient: Recipient): string {
  const { fate, deliveries, address } = recipient;
  const tries = deliveries.length;
  const after = tries > 1 ? ` after ${tries} tries` : "";
  const why = lastReason(deliveries);
  switch (fate) {
    case "delivered":
      return `delivered${after}${took(message.queued ?? message.born, deliveries)}`;
    case "bounced": {
      const by = recipient.channel === "local" ? "here" : `by ${domainOf(address) ?? "remote"}`;
      return `bounced ${by}${after}${why}`;
    }
    case "expired":
      return `expired${after}${why}`;
    case "deferred":
      return `waiting, put off ${tries === 1 ? "once" : `${tries} times`}${why}`;
    case "queued":
      return message.state === "delivering" && tries > 0 ? "being tried" : "not tried yet";
    case "discarded":
      return "discarded";
    case "unknown":
      return "unknown: the log does not show how it ended";
  }
}

function took(from: Instant | undefined, deliveries: Delivery[]): string {
  const to = deliveries.at(-1)?.finished;
  const seconds = from && to ? spanBetween(from, to) : undefined;
  return seconds === undefined ? "" : ` (${duration(seconds)})`;
}

function lastReason(deliveries: Delivery[]): string {
  const last = deliveries.findLast(({ report }) => report);
  if (!last) return "";
  return ` (${wordsOf(last)?.name ?? escapeControls(readable(last.report ?? "").replaceAll("\n", " "))})`;
}

/** Why a delivery failed or waits, as people read it; undefined if its report tells nothing. */
export function meaningOf(delivery: Delivery): string | undefined {
  return wordsOf(delivery)?.meaning;
}

/** What a report means and what to do; undefined if its text tells nothing. */
export function adviceOn(delivery: Delivery): string | undefined {
  const words = wordsOf(delivery);
  return words && `${words.meaning}: ${words.advice}`;
}

function wordsOf({ report = "", outcome }: Delivery): ReasonWords | undefined {
  if (!outcome || outcome === "interrupted") return undefined;
  const reason = reasonOf(report, outcome)?.reason;
  return REASONS.find(({ name }) => name === reason && name !== "unknown");
}

function stateWords({ state, bounce }: Message): string {
  switch (state) {
    case "classifying":
    case "queued":
    case "delivering":
      return bounce
        ? "in the queue, a bounce was sent; its recipients are not in the log"
        : "in the queue, no recipient tried yet";
    case "ended":
      if (bounce) return "left the queue, and a bounce was sent; its recipients are not in the log";
      return "left the queue, its recipients are not in the log";
    case "lost":
      return "unknown: its end is not in the log";
  }
}

const FATES = Object.keys(FATE_WORDS) as Fate[];

/** How many recipients each fate has; fates without are left out. */
function fateCounts(recipients: Recipient[]): [Fate, number][] {
  return FATES.map((fate): [Fate, number] => [
    fate,
    recipients.filter((recipient) => recipient.fate === fate).length,
  ]).filter(([, count]) => count > 0);
}
