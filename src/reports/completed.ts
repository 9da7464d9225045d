/**
 * zoverall's figures: completed messages, and all attempts whose end was logged.
 *
 * As matchup does it, an attempt for a message whose info msg line is not in the log counts as
 * if the message had been queued when the attempt began.
 */

import { compareInstants, type Instant } from "../time/instant.ts";
import type { Message } from "../tracking/facts.ts";
import { attemptsOf, isCompleted, spanOf } from "./attempts.ts";
import type { Cell, TableForm, Tally } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

const COMPLETED: TableForm = {
  name: "completed",
  title: "Completed messages, as qmailanalog's zoverall counts",
  columns: [
    {
      name: "messages",
      about: "Completed messages: their info msg and their end msg lines are in the log.",
      type: "count",
    },
    {
      name: "recipients",
      about: "Successful and failed attempts of completed messages: one for each recipient.",
      type: "count",
    },
    {
      name: "messageAttempts",
      about: "Attempts of completed messages whose end was logged.",
      type: "count",
    },
    { name: "attemptsPerMessage", about: "messageAttempts / messages.", type: "number" },
    { name: "bytes", about: "Bytes of completed messages, each counted once.", type: "bytes" },
    {
      name: "successBytes",
      about: "Bytes of completed messages, each counted once for every success.",
      type: "bytes",
    },
    {
      name: "qtime",
      about: "Average seconds from queued to the end of completed messages.",
      type: "seconds",
    },
    {
      name: "attempts",
      about: "Attempts whose end was logged, of completed and all other messages.",
      type: "count",
    },
    { name: "success", about: "Those that were successful.", type: "count" },
    { name: "failure", about: "Those that failed for good.", type: "count" },
    { name: "deferral", about: "Those that were put off.", type: "count" },
    {
      name: "ddelay",
      about:
        "Total seconds from queued to each success; from the start of the attempt where info msg is not in the log.",
      type: "seconds",
    },
    { name: "averageDdelay", about: "ddelay / success.", type: "seconds" },
    {
      name: "xdelay",
      about: "Total seconds from the start to the end of attempts.",
      type: "seconds",
    },
    { name: "averageXdelay", about: "xdelay / attempts.", type: "seconds" },
    {
      name: "timeSpan",
      about: "Seconds from the first queued message to the last end of an attempt or message.",
      type: "seconds",
    },
    {
      name: "concurrency",
      about: "xdelay / timeSpan: attempts that ran at one time, on average.",
      type: "number",
    },
  ],
  detail: true,
};

interface Completed {
  messages: number;
  recipients: number;
  messageAttempts: number;
  bytes: number;
  successBytes: number;
  qtime: Sum;
  success: number;
  failure: number;
  deferral: number;
  ddelay: Sum;
  xdelay: Sum;
  first: Instant | undefined;
  last: Instant | undefined;
}

export const completed: Tally<Completed> = {
  tables: [COMPLETED],
  begin: newCompleted,
  add: { message: (state, { message }) => addMessage(state, message) },
  merge(state, later) {
    for (const figure of COUNTS) state[figure] += later[figure];
    for (const span of SPANS) addSum(state[span], later[span]);
    if (later.first) reachBack(state, later.first);
    if (later.last) reach(state, later.last);
  },
  show: (state) => [{ form: COMPLETED, rows: [row(state)], notes: [] }],
};

const COUNTS = [
  "messages",
  "recipients",
  "messageAttempts",
  "bytes",
  "successBytes",
  "success",
  "failure",
  "deferral",
] as const satisfies (keyof Completed)[];
const SPANS = ["qtime", "ddelay", "xdelay"] as const satisfies (keyof Completed)[];

function newCompleted(): Completed {
  return {
    messages: 0,
    recipients: 0,
    messageAttempts: 0,
    bytes: 0,
    successBytes: 0,
    qtime: newSum(),
    success: 0,
    failure: 0,
    deferral: 0,
    ddelay: newSum(),
    xdelay: newSum(),
    first: undefined,
    last: undefined,
  };
}

function addMessage(completed: Completed, message: Message): void {
  const { success, failure, deferral, seconds } = attemptsOf(message);
  completed.success += success;
  completed.failure += failure;
  completed.deferral += deferral;
  addSpan(completed.xdelay, seconds);
  const isDone = isCompleted(message);
  if (isDone || success + failure + deferral > 0) addSpans(completed, message);
  if (!isDone) return;
  const bytes = message.bytes ?? 0;
  completed.messages++;
  completed.recipients += success + failure;
  completed.messageAttempts += success + failure + deferral;
  completed.bytes += bytes;
  completed.successBytes += bytes * success;
  addSpan(completed.qtime, spanOf(message.queued, message.ended) ?? 0);
}

function addSpans(completed: Completed, { queued, ended, recipients }: Message): void {
  if (queued) reachBack(completed, queued);
  if (ended) reach(completed, ended);
  for (const { deliveries } of recipients) {
    for (const { outcome, started, finished } of deliveries) {
      if (!finished) continue;
      const begun = queued ?? started;
      if (begun) reachBack(completed, begun);
      reach(completed, finished);
      if (outcome === "success") addSpan(completed.ddelay, spanOf(begun, finished) ?? 0);
    }
  }
}

function reachBack(completed: Completed, at: Instant): void {
  if (!completed.first || compareInstants(at, completed.first) < 0) completed.first = at;
}

function reach(completed: Completed, at: Instant): void {
  if (!completed.last || compareInstants(at, completed.last) > 0) completed.last = at;
}

function row(completed: Completed): Cell[] {
  const { messages, success, failure, deferral, first, last } = completed;
  const [ddelay, xdelay] = [totalOf(completed.ddelay), totalOf(completed.xdelay)];
  const attempts = success + failure + deferral;
  const timeSpan = spanOf(first, last);
  return [
    messages,
    completed.recipients,
    completed.messageAttempts,
    ratio(completed.messageAttempts, messages),
    completed.bytes,
    completed.successBytes,
    ratio(totalOf(completed.qtime), messages),
    attempts,
    success,
    failure,
    deferral,
    ddelay,
    ratio(ddelay, success),
    xdelay,
    ratio(xdelay, attempts),
    timeSpan,
    timeSpan ? xdelay / timeSpan : undefined,
  ];
}

function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
