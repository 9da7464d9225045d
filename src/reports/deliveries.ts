/**
 * Every delivery attempt and every message that left the queue, in the order of their ends.
 *
 * Facts come message by message, and an attempt may end long before its message does. So all
 * rows of the period are kept until the end: some hundred bytes for each attempt.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Message } from "../tracking/facts.ts";
import { senderText } from "./addresses.ts";
import { attemptsOf, endOf, isCompleted, secondsIn, spanOf } from "./attempts.ts";
import { byName } from "./ranking.ts";
import { type Cell, type Column, reportOf, type TableForm, type Tally } from "./report.ts";

const MESSAGE_COLUMNS = [
  { name: "id", about: "Our id of the message: the same on every run.", type: "text" },
  {
    name: "msg",
    about: "qmail's number of the message, used again after it has left the queue.",
    type: "msg",
    detail: true,
  },
  {
    name: "qp",
    about: "Process id of the qmail-queue that took the message in.",
    type: "msg",
    detail: true,
  },
  { name: "uid", about: "User that handed the message in.", type: "msg", detail: true },
  {
    name: "sender",
    about: "Envelope sender; <> a bounce, <#@[]> a double bounce, (unknown) if not in the log.",
    type: "text",
  },
] as const satisfies Column[];

const DELIVERIES: TableForm = {
  name: "deliveries",
  title: "Delivery attempts",
  columns: [
    { name: "time", about: "When the attempt ended; else when it began.", type: "time" },
    ...MESSAGE_COLUMNS,
    {
      name: "delivery",
      about: "qmail-send's number of the attempt, from 1 after each of its starts.",
      type: "msg",
      detail: true,
    },
    {
      name: "channel",
      about: "local, remote, or a supplementary channel.",
      type: "text",
      narrow: 1,
    },
    { name: "recipient", about: "Address as logged.", type: "text", narrow: "stays" },
    {
      name: "attempt",
      head: "TRY",
      about: "The recipient's first, second, ... attempt.",
      type: "count",
      narrow: 2,
    },
    {
      name: "outcome",
      about:
        "success, deferral, failure; interrupted: cut off by the end of qmail-send; running: at the end of the log; not-logged.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "ddelay",
      about: "Seconds from queued to the end of the attempt.",
      type: "seconds",
      narrow: 2,
    },
    {
      name: "xdelay",
      about: "Seconds from the start to the end of the attempt.",
      type: "seconds",
    },
    { name: "report", about: "The delivery report as logged.", type: "text" },
  ],
};

const MESSAGES: TableForm = {
  name: "messages",
  title: "Messages that left the queue",
  columns: [
    { name: "time", about: "When the message left the queue.", type: "time" },
    ...MESSAGE_COLUMNS,
    { name: "bytes", about: "Size of the message.", type: "bytes" },
    {
      name: "results",
      about: "Attempts that ended in success or failure: one for each recipient.",
      type: "count",
    },
    { name: "deferrals", about: "Attempts that were put off.", type: "count" },
    { name: "qtime", about: "Seconds from queued to the end of the message.", type: "seconds" },
  ],
};

interface Row {
  at: Instant | undefined;
  /** Tells rows of one moment apart: the start of the attempt, its number, the message. */
  started: Instant | undefined;
  number: number;
  id: string;
  cells: Cell[];
}

const attempts = rowsOf(DELIVERIES, addAttemptRows);
const finishedMessages = rowsOf(MESSAGES, (rows, message) => {
  if (isCompleted(message)) rows.push(messageRow(message));
});

function rowsOf(form: TableForm, add: (rows: Row[], message: Message) => void): Tally<Row[]> {
  return {
    tables: [form],
    begin: () => [],
    add: { message: (rows, { message }) => add(rows, message) },
    merge(rows, later) {
      for (const row of later) rows.push(row);
    },
    show: (rows) => [{ form, rows: inOrder(rows), notes: [] }],
  };
}

export const deliveries = reportOf({
  name: "deliveries",
  version: 2,
  title: "Every delivery attempt and finished message, one row each",
  about:
    "All attempts for the messages that came into the queue in the period, in the order of their ends, and all of these messages that left the queue with their beginning in the log. The rows are kept in memory until the end of the log.",
  needs: ["queue"],
  tallies: [attempts, finishedMessages],
});

function addAttemptRows(rows: Row[], message: Message): void {
  for (const recipient of message.recipients) {
    let attempt = 0;
    for (const delivery of recipient.deliveries) {
      attempt++;
      const { started, finished } = delivery;
      const at = finished ?? started;
      const cells: Cell[] = [
        at,
        ...messageCells(message),
        delivery.delivery,
        recipient.channel,
        recipient.address,
        attempt,
        endOf(message, recipient, delivery),
        spanOf(message.queued, finished),
        secondsIn(delivery),
        delivery.report,
      ];
      rows.push({ at, started, number: delivery.delivery, id: message.id, cells });
    }
  }
}

function messageRow(message: Message): Row {
  const { success, failure, deferral } = attemptsOf(message);
  return {
    at: message.ended,
    started: message.queued,
    number: 0,
    id: message.id,
    cells: [
      message.ended,
      ...messageCells(message),
      message.bytes,
      success + failure,
      deferral,
      spanOf(message.queued, message.ended),
    ],
  };
}

/** Cells for MESSAGE_COLUMNS. */
function messageCells({ id, msg, qp, uid, sender }: Message): Cell[] {
  return [id, msg, qp, uid, senderText(sender)];
}

function inOrder(rows: Row[]): Cell[][] {
  rows.sort(
    (a, b) =>
      byTime(a.at, b.at) ||
      byTime(a.started, b.started) ||
      a.number - b.number ||
      byName(a.id, b.id),
  );
  return rows.map(({ cells }) => cells);
}

/** What has no time comes last. */
function byTime(a: Instant | undefined, b: Instant | undefined): number {
  if (a && b) return compareInstants(a, b);
  return a ? -1 : b ? 1 : 0;
}
