/**
 * A message's own story in words: its sender, each delivery, and what of it is not in the log.
 */
import { duration } from "../time/format.ts";
import type { Delivery, Fate, MessageState, Missing } from "../tracking/facts.ts";
import { meaningOf } from "./verdict.ts";

/** `<>` for the empty sender; `?` where the log does not tell. */
export function senderWords(sender: string | undefined): string {
  return sender === undefined ? "?" : sender || "<>";
}

/** A delivery, as far as its words need it. */
export interface DeliveryTold extends Pick<Delivery, "outcome" | "report"> {
  hasBegun: boolean;
  /** Seconds, where both its ends are known. */
  took: number | undefined;
}

/** `fate` is the recipient's, if this was the last delivery. */
export function deliveryWords(
  delivery: DeliveryTold,
  channel: string,
  fate: Fate | undefined,
): string {
  const { hasBegun, took, outcome } = delivery;
  const seconds = took === undefined ? undefined : duration(took);
  const after = seconds ? ` after ${seconds}` : "";
  const meaning = meaningOf(delivery);
  const why = meaning ? `: ${meaning}` : "";
  switch (outcome) {
    case "success":
      return `${fate === "discarded" ? "thrown away" : "delivered"}${channel === "local" ? " here" : ""}${seconds ? ` (${seconds})` : ""}`;
    case "deferral":
      return `put off${after}${why}`;
    case "failure":
      return `${fate === "expired" ? "expired" : "failed for good"}${after}${why}`;
    case "interrupted":
      return "cut off: qmail-send ended meanwhile; the mail may arrive twice";
    case undefined:
      return hasBegun ? "begun, no end in the log" : "no end in the log";
  }
}

/** How it left the queue; `stayed` are the seconds that it was there. */
export function endWords(state: MessageState, stayed: number | undefined): string {
  if (state === "lost") return "its end is not in the log: the number was used again";
  if (state !== "ended") return "still in the queue at the end of the log";
  return stayed === undefined ? "left the queue" : `left the queue after ${duration(stayed)}`;
}

/** What of a message is not in the log. */
export const MISSING_WORDS: Record<Missing, string> = {
  new: "its beginning",
  info: "its sender and size",
  outcome: "the outcome of a delivery",
  end: "its end",
};
