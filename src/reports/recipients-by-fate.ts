/**
 * Recipients by fate, in columns that add up:
 * recipients = delivered + bounced + expired + discarded + waiting + unknown.
 */
import type { Fate } from "../tracking/facts.ts";
import type { Column } from "./report.ts";

export const FATE_FIGURES = [
  "recipients",
  "delivered",
  "bounced",
  "expired",
  "discarded",
  "waiting",
  "unknown",
] as const;

/** Where a recipient of each fate counts, besides `recipients`. */
export const FIGURE_OF: Record<Fate, (typeof FATE_FIGURES)[number]> = {
  queued: "waiting",
  deferred: "waiting",
  delivered: "delivered",
  bounced: "bounced",
  expired: "expired",
  discarded: "discarded",
  unknown: "unknown",
};

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
export function fateCells(row: Record<(typeof FATE_FIGURES)[number], number>): number[] {
  return FATE_FIGURES.map((figure) => row[figure]);
}

export const FATES_ADD_UP =
  "recipients = delivered + bounced + expired + discarded + waiting + unknown.";
