/**
 * What became of a message or a recipient, in one phrase of plain words.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { readable, reasonOf } from "../grammars/delivery-report/reading.ts";
import { REASONS, type ReasonWords } from "../grammars/delivery-report/reasons.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { duration } from "../time/format.ts";
import type { Delivery, Fate, Message } from "../tracking/facts.ts";
import { delayOf } from "../tracking/json.ts";

/** A message, as far as it is judged: one in memory, or one that was read from JSON. */
export interface Judged {
  state: Message["state"];
  bounce?: unknown;
  recipients: readonly JudgedRecipient[];
}

interface JudgedRecipient {
  address: string;
  channel: string;
  fate: Fate;
  /** Seconds from its coming into the queue to the end of the last delivery. */
  delay?: number | undefined;
  deliveries: readonly Ended[];
}

/** A delivery, as far as its words say why. */
type Ended = Pick<Delivery, "outcome" | "report">;

export function judged(message: Message): Judged {
  const { state, bounce, recipients } = message;
  return {
    state,
    bounce,
    recipients: recipients.map((recipient) => {
      const { address, channel, fate, deliveries } = recipient;
      return { address, channel, fate, deliveries, delay: delayOf(message, recipient) };
    }),
  };
}

/** For one line of a list: `delivered after 2 tries (6m 43s)`, `2 delivered, 1 bounced`. */
export function verdictOf(message: Judged): string {
  const { recipients } = message;
  const [only] = recipients;
  if (!only) return stateWords(message);
  if (recipients.length === 1) return recipientVerdict(message, only);
  return fateCounts(recipients)
    .map(([fate, count]) => `${count} ${FATE_WORDS[fate]}`)
    .join(", ");
}

/** For the head of one message: `DELIVERED to 2 of 2 recipients`. */
export function headline(message: Judged): string {
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

export const FATE_WORDS: Record<Fate, string> = {
  delivered: "delivered",
  bounced: "bounced",
  expired: "expired",
  deferred: "waiting",
  queued: "not tried yet",
  discarded: "discarded",
  unknown: "unknown",
};

export function recipientVerdict(
  { state }: Pick<Judged, "state">,
  recipient: JudgedRecipient,
): string {
  const { fate, deliveries, address, delay } = recipient;
  const tries = deliveries.length;
  const after = tries > 1 ? ` after ${tries} tries` : "";
  const why = lastReason(deliveries);
  switch (fate) {
    case "delivered":
      return `delivered${after}${delay === undefined ? "" : ` (${duration(delay)})`}`;
    case "bounced": {
      const by = recipient.channel === "local" ? "here" : `by ${domainOf(address) ?? "remote"}`;
      return `bounced ${by}${after}${why}`;
    }
    case "expired":
      return `expired${after}${why}`;
    case "deferred":
      return `waiting, put off ${tries === 1 ? "once" : `${tries} times`}${why}`;
    case "queued":
      return state === "delivering" && tries > 0 ? "being tried" : "not tried yet";
    case "discarded":
      return "discarded";
    case "unknown":
      return "unknown: the log does not show how it ended";
  }
}

function lastReason(deliveries: readonly Ended[]): string {
  const last = deliveries.findLast(({ report }) => report);
  if (!last) return "";
  return ` (${wordsOf(last)?.name ?? escapeControls(readable(last.report ?? "").replaceAll("\n", " "))})`;
}

/** Why a delivery failed or waits, as people read it; undefined if its report tells nothing. */
export function meaningOf(delivery: Ended): string | undefined {
  return wordsOf(delivery)?.meaning;
}

/** What a report means and what to do; undefined if its text tells nothing. */
export function adviceOn(delivery: Ended): string | undefined {
  const words = wordsOf(delivery);
  return words && `${words.meaning}: ${words.advice}`;
}

function wordsOf({ report = "", outcome }: Ended): ReasonWords | undefined {
  if (!outcome || outcome === "interrupted") return undefined;
  const reason = reasonOf(report, outcome)?.reason;
  return REASONS.find(({ name }) => name === reason && name !== "unknown");
}

function stateWords({ state, bounce }: Judged): string {
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
function fateCounts(recipients: readonly JudgedRecipient[]): [Fate, number][] {
  return FATES.map((fate): [Fate, number] => [
    fate,
    recipients.filter((recipient) => recipient.fate === fate).length,
  ]).filter(([, count]) => count > 0);
}
