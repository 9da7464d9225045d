/**
 * What went to recipients: the tally and the columns that recipients and recipient-domains share.
 */
import type { Recipient } from "../tracking/facts.ts";
import { addAttempts } from "./attempts.ts";
import { addFate, FATE_COLUMNS, type Fates, fateCells, noFates } from "./fates.ts";
import { byName, type Ranking } from "./ranking.ts";
import type { Cell, Column } from "./report.ts";
import { addSpan, newSum, type Sum, totalOf } from "./sum.ts";

/** Its sum is the time of all attempts. */
export interface Receiving extends Fates, Sum {
  name: string;
  channel: string | undefined;
  attempts: number;
  deferrals: number;
  results: number;
  successBytes: number;
}

export function newReceiving(name: string, channel?: string): Receiving {
  return {
    name,
    channel,
    ...noFates(),
    attempts: 0,
    deferrals: 0,
    ...newSum(),
    results: 0,
    successBytes: 0,
  };
}

/** `bytes` is the size of the message, if it is known. */
export function addReceived(
  receiving: Receiving,
  recipient: Recipient,
  bytes: number | undefined,
): void {
  const attempts = { success: 0, failure: 0, deferral: 0, seconds: 0 };
  addAttempts(attempts, recipient);
  const { success, failure, deferral, seconds } = attempts;
  addFate(receiving, recipient.fate);
  receiving.attempts += success + failure + deferral;
  receiving.deferrals += deferral;
  addSpan(receiving, seconds);
  receiving.results += success + failure;
  receiving.successBytes += success * (bytes ?? 0);
}

/** Most recipients first, then most bytes and attempts, then by name and channel. */
export const BY_RECIPIENTS: Ranking<Receiving> = {
  order: (a, b) =>
    b.recipients - a.recipients ||
    b.successBytes - a.successBytes ||
    b.attempts - a.attempts ||
    byName(a.name, b.name) ||
    byName(a.channel ?? "", b.channel ?? ""),
  empty: newReceiving,
};

/** Behind the columns that name the recipient. */
export const RECEIVING_COLUMNS = [
  ...FATE_COLUMNS,
  {
    name: "successBytes",
    head: "BYTES",
    about: "Bytes of the messages, each counted once for every successful attempt.",
    type: "bytes",
  },
  {
    name: "attempts",
    about: "Delivery attempts whose end was logged: successes, failures and deferrals.",
    type: "count",
  },
  { name: "deferrals", about: "Attempts that were put off.", type: "count" },
  {
    name: "seconds",
    head: "TIME",
    about: "Time spent in the attempts, each from its start to its end: xdelay.",
    type: "seconds",
  },
  {
    name: "average",
    about: "Average time of an attempt: seconds / attempts.",
    type: "seconds",
  },
  {
    name: "results",
    about: "Attempts that ended in success or failure: qmailanalog's mess.",
    type: "count",
    detail: true,
  },
] as const satisfies Column[];

/** Cells for RECEIVING_COLUMNS. */
export function receivingCells(receiving: Receiving): Cell[] {
  const { attempts } = receiving;
  const seconds = totalOf(receiving);
  return [
    ...fateCells(receiving),
    receiving.successBytes,
    attempts,
    receiving.deferrals,
    seconds,
    attempts > 0 ? seconds / attempts : undefined,
    receiving.results,
  ];
}
