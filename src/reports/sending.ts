/**
 * What senders sent: the tally and the columns that senders, sender-domains and uids share.
 *
 * The plain columns count every message of the period. The detail columns count completed
 * messages only, as qmailanalog's zsenders and zsuids do: `info msg` and `end msg` are in the log.
 */
import type { Message } from "../tracking/facts.ts";
import { attemptsOf, isCompleted } from "./attempts.ts";
import { addFate, FATE_COLUMNS, type Fates, fateCells, noFates } from "./fates.ts";
import { byName, type Ranking } from "./ranking.ts";
import type { Cell, Column } from "./report.ts";
import { addSpan, newSum, type Sum, totalOf } from "./sum.ts";

/** Its sum is the time of all attempts. */
export interface Sending extends Fates, Sum {
  name: string;
  uid: number | undefined;
  messages: number;
  bytes: number;
  attempts: number;
  completed: number;
  completedBytes: number;
  successBytes: number;
  resultBytes: number;
  results: number;
  completedAttempts: number;
}

export function newSending(name: string, uid?: number): Sending {
  return {
    name,
    uid,
    messages: 0,
    ...noFates(),
    bytes: 0,
    attempts: 0,
    ...newSum(),
    completed: 0,
    completedBytes: 0,
    successBytes: 0,
    resultBytes: 0,
    results: 0,
    completedAttempts: 0,
  };
}

export function addSent(sending: Sending, message: Message): void {
  const bytes = message.bytes ?? 0;
  const { success, failure, deferral, seconds } = attemptsOf(message);
  sending.messages++;
  sending.bytes += bytes;
  sending.attempts += success + failure + deferral;
  addSpan(sending, seconds);
  for (const recipient of message.recipients) addFate(sending, recipient.fate);
  if (!isCompleted(message)) return;
  sending.completed++;
  sending.completedBytes += bytes;
  sending.successBytes += bytes * success;
  sending.resultBytes += bytes * (success + failure);
  sending.results += success + failure;
  sending.completedAttempts += success + failure + deferral;
}

/** Most messages first, then most bytes, then by name and uid. */
export const BY_MESSAGES: Ranking<Sending> = {
  order: (a, b) =>
    b.messages - a.messages ||
    b.bytes - a.bytes ||
    byName(a.name, b.name) ||
    (a.uid ?? -1) - (b.uid ?? -1),
  empty: newSending,
};

/** Behind the columns that name the sender. */
export const SENDING_COLUMNS = [
  { name: "messages", about: "Messages that came into the queue.", type: "count" },
  { name: "bytes", about: "Bytes of these messages, each counted once.", type: "bytes" },
  ...FATE_COLUMNS,
  {
    name: "attempts",
    about: "Delivery attempts whose end was logged: successes, failures and deferrals.",
    type: "count",
  },
  {
    name: "seconds",
    head: "TIME",
    about: "Time spent in these attempts, each from its start to its end: xdelay.",
    type: "seconds",
  },
  {
    name: "completed",
    about: "Completed messages: their info msg and their end msg lines are in the log.",
    type: "count",
    detail: true,
  },
  {
    name: "completedBytes",
    about: "Bytes of completed messages, each counted once.",
    type: "bytes",
    detail: true,
  },
  {
    name: "successBytes",
    about: "Bytes of completed messages, each counted once for every successful attempt.",
    type: "bytes",
    detail: true,
  },
  {
    name: "resultBytes",
    about: "Bytes of completed messages, each counted once for every success and failure.",
    type: "bytes",
    detail: true,
  },
  {
    name: "results",
    about: "Successful and failed attempts of completed messages: one for each recipient.",
    type: "count",
    detail: true,
  },
  {
    name: "completedAttempts",
    about: "Delivery attempts of completed messages whose end was logged.",
    type: "count",
    detail: true,
  },
] as const satisfies Column[];

/** Cells for SENDING_COLUMNS. */
export function sendingCells(sending: Sending): Cell[] {
  return [
    sending.messages,
    sending.bytes,
    ...fateCells(sending),
    sending.attempts,
    totalOf(sending),
    sending.completed,
    sending.completedBytes,
    sending.successBytes,
    sending.resultBytes,
    sending.results,
    sending.completedAttempts,
  ];
}
