/**
 * Recipients by fate, in columns that add up:
 * recipients = delivered + bounced + expired + discarded + waiting + unknown.
 */
import type { Fate } from "../tracking/facts.ts";
import type { Column } from "./report.ts";

export interface Fates {
  recipients: number;
  delivered: number;
  bounced: number;
  expired: number;
  discarded: number;
  waiting: number;
  unknown: number;
}

export function noFates(): Fates {
  return {
    recipients: 0,
    delivered: 0,
    bounced: 0,
    expired: 0,
    discarded: 0,
    waiting: 0,
    unknown: 0,
  };
}

export function addFate(fates: Fates, fate: Fate): void {
  fates.recipients++;
  fates[fate === "queued" || fate === "deferred" ? "waiting" : fate]++;
}

export const FATE_COLUMNS = [
  {
    name: "recipients",
    about:
      "Recipients that the log shows: delivered + bounced + expired + discarded + waiting + unknown.",
    type: "count",
  },
  {
    name: "delivered",
    about: "Recipients whose mail the next server, or the mailbox, took.",
    type: "count",
  },
  { name: "bounced", about: "Recipients that failed for good.", type: "count" },
  {
    name: "expired",
    about: "Recipients given up because the queue lifetime ran out.",
    type: "count",
  },
  {
    name: "discarded",
    about: "Recipients whose mail was taken and thrown away, as the configuration says.",
    type: "count",
    detail: true,
  },
  { name: "waiting", about: "Recipients still in the queue, tried or not.", type: "count" },
  {
    name: "unknown",
    about: "Recipients whose fate is not in the log.",
    type: "count",
    detail: true,
  },
] as const satisfies Column[];

/** Cells for FATE_COLUMNS. */
export function fateCells(fates: Fates): number[] {
  const { recipients, delivered, bounced, expired, discarded, waiting, unknown } = fates;
  return [recipients, delivered, bounced, expired, discarded, waiting, unknown];
}

export const FATES_ADD_UP =
  "recipients = delivered + bounced + expired + discarded + waiting + unknown.";
