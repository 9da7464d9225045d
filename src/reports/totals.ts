/**
 * Messages, recipients and bytes by fate, and attempts by outcome, in tables that add up.
 *
 * A message counts once, at the least settled fate among its recipients, so that messages and
 * bytes add up too: unknown before queued, deferred, expired, bounced, discarded, delivered.
 */
import type { Fate, Message, Recipient } from "../tracking/facts.ts";
import { type AttemptEnd, endOf, secondsIn } from "./attempts.ts";
import type { Cell, TableForm } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

export const FATES: TableForm = {
  name: "totals",
  title: "What became of the mail",
  columns: [
    {
      name: "fate",
      head: "",
      about:
        "accepted: all that came into the queue; the other rows add up to it. delivered: the next server or the mailbox took it. discarded: taken and thrown away as configured. bounced: failed for good. expired: failed because the queue lifetime ran out. deferred: tried, still waiting. queued: not tried yet. unknown: not in the log.",
      type: "text",
    },
    {
      name: "messages",
      about: "Messages; one with several fates counts at the lowest of these rows.",
      type: "count",
    },
    {
      name: "recipients",
      about: "Recipients that the log shows, local and remote.",
      type: "count",
    },
    { name: "local", about: "Recipients on the local channel.", type: "count" },
    { name: "remote", about: "Recipients on all other channels.", type: "count" },
    { name: "bytes", about: "Bytes of the messages, each counted once.", type: "bytes" },
  ],
};

export const ATTEMPTS: TableForm = {
  name: "attempts",
  title: "Delivery attempts",
  detail: true,
  columns: [
    {
      name: "outcome",
      head: "",
      about:
        "all: every attempt that was started; the other rows add up to it. interrupted: cut off by the end of qmail-send. running: at the end of the log. not-logged: the line with the outcome is missing.",
      type: "text",
    },
    { name: "attempts", about: "Attempts, local and remote.", type: "count" },
    { name: "local", about: "Attempts on the local channel.", type: "count" },
    { name: "remote", about: "Attempts on all other channels.", type: "count" },
    {
      name: "seconds",
      head: "TIME",
      about: "Time from their start to their end, in seconds: xdelay.",
      type: "seconds",
    },
    { name: "average", about: "seconds / attempts.", type: "seconds" },
  ],
};

export interface Totals {
  fates: Record<Fate, FateTotal>;
  attempts: Record<AttemptEnd, AttemptTotal>;
}

interface FateTotal {
  messages: number;
  local: number;
  remote: number;
  bytes: number;
}

interface AttemptTotal {
  local: number;
  remote: number;
  time: Sum;
}

/** From the settled to the least settled. */
export const FATE_NAMES = [
  "delivered",
  "discarded",
  "bounced",
  "expired",
  "deferred",
  "queued",
  "unknown",
] as const satisfies Fate[];

const RANK: Record<Fate, number> = {
  delivered: 0,
  discarded: 1,
  bounced: 2,
  expired: 3,
  deferred: 4,
  queued: 5,
  unknown: 6,
};

const END_NAMES = [
  "success",
  "deferral",
  "failure",
  "interrupted",
  "running",
  "not-logged",
] as const satisfies AttemptEnd[];

export function newTotals(): Totals {
  const noFate = (): FateTotal => ({ messages: 0, local: 0, remote: 0, bytes: 0 });
  const noAttempt = (): AttemptTotal => ({ local: 0, remote: 0, time: newSum() });
  return {
    fates: {
      delivered: noFate(),
      discarded: noFate(),
      bounced: noFate(),
      expired: noFate(),
      deferred: noFate(),
      queued: noFate(),
      unknown: noFate(),
    },
    attempts: {
      success: noAttempt(),
      deferral: noAttempt(),
      failure: noAttempt(),
      interrupted: noAttempt(),
      running: noAttempt(),
      "not-logged": noAttempt(),
    },
  };
}

export function addTotals(totals: Totals, message: Message): void {
  const total = totals.fates[fateOf(message)];
  total.messages++;
  total.bytes += message.bytes ?? 0;
  for (const recipient of message.recipients) {
    const channel = recipient.channel === "local" ? "local" : "remote";
    totals.fates[recipient.fate][channel]++;
    addAttemptTotals(totals, message, recipient, channel);
  }
}

/** Takes over what was counted of other messages. */
export function mergeTotals(totals: Totals, { fates, attempts }: Totals): void {
  for (const name of FATE_NAMES) addFates(totals.fates[name], fates[name]);
  for (const name of END_NAMES) addAttempts(totals.attempts[name], attempts[name]);
}

function addFates(sum: FateTotal, { messages, local, remote, bytes }: FateTotal): void {
  sum.messages += messages;
  sum.local += local;
  sum.remote += remote;
  sum.bytes += bytes;
}

function addAttempts(sum: AttemptTotal, { local, remote, time }: AttemptTotal): void {
  sum.local += local;
  sum.remote += remote;
  addSum(sum.time, time);
}

function addAttemptTotals(
  { attempts }: Totals,
  message: Message,
  recipient: Recipient,
  channel: "local" | "remote",
): void {
  for (const delivery of recipient.deliveries) {
    const total = attempts[endOf(message, recipient, delivery)];
    total[channel]++;
    addSpan(total.time, secondsIn(delivery) ?? 0);
  }
}

/** Of a message none of whose recipients is in the log: whether it still waits, or is unknown. */
function fateOf({ recipients, state }: Message): Fate {
  if (recipients.length === 0) return state === "ended" || state === "lost" ? "unknown" : "queued";
  let worst: Fate = "delivered";
  for (const { fate } of recipients) if (RANK[fate] > RANK[worst]) worst = fate;
  return worst;
}

/** Rows for FATES. */
export function fateRows({ fates }: Totals): Cell[][] {
  const accepted = { messages: 0, local: 0, remote: 0, bytes: 0 };
  for (const name of FATE_NAMES) addFates(accepted, fates[name]);
  return [fateRow("accepted", accepted), ...FATE_NAMES.map((name) => fateRow(name, fates[name]))];
}

function fateRow(name: string, { messages, local, remote, bytes }: FateTotal): Cell[] {
  return [name, messages, local + remote, local, remote, bytes];
}

/** Rows for ATTEMPTS. */
export function attemptRows({ attempts }: Totals): Cell[][] {
  const all = { local: 0, remote: 0, time: newSum() };
  for (const name of END_NAMES) addAttempts(all, attempts[name]);
  return [attemptRow("all", all), ...END_NAMES.map((name) => attemptRow(name, attempts[name]))];
}

function attemptRow(name: string, { local, remote, time }: AttemptTotal): Cell[] {
  const count = local + remote;
  const seconds = totalOf(time);
  return [name, count, local, remote, seconds, count > 0 ? seconds / count : undefined];
}

/** Attempts for each recipient that was tried; undefined if none was. */
export function attemptsPerRecipient({ fates, attempts }: Totals): number | undefined {
  let made = 0;
  for (const name of END_NAMES) made += attempts[name].local + attempts[name].remote;
  let tried = 0;
  for (const name of FATE_NAMES) {
    if (name !== "queued") tried += fates[name].local + fates[name].remote;
  }
  return tried > 0 ? made / tried : undefined;
}
