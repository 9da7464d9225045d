/**
 * Every delivery attempt and every finished message, one row each, in the order of their ends.
 *
 * That order is known at the end of the log only. So what the rows say is kept in columns, and a row is made
 * of them when somebody takes it.
 */
import type { Instant } from "../time/instant.ts";
import { secondsIn } from "../tracking/counting.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import { senderText } from "./addresses.ts";
import { type AttemptEnd, attemptsOf, endOf, isCompleted, spanOf } from "./attempts.ts";
import { type FiguresByName, nameAt, newFigures, rowOf } from "./figures-by-name.ts";
import { addRow, columns, type NumberRows, newRows, numberAt, setNumber } from "./number-rows.ts";
import { byName } from "./ranking.ts";
import {
  type Cell,
  type Column,
  type Rows,
  reportOf,
  type TableForm,
  type Tally,
} from "./report.ts";

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

interface Kept {
  attempts: NumberRows;
  finished: NumberRows;
  /** Cells for MESSAGE_COLUMNS of each message that a row is of. */
  messages: Cell[][];
  /** Names without figures: channels, addresses, reports. */
  texts: FiguresByName;
}

// A moment is its second, Infinity where there is none, and its nanoseconds; a span that is not known is
// NaN. Rows begin with what they are ordered by: the end, the start, the attempt's number, the message.
const ORDERED = ["at", "atNanos", "started", "startedNanos", "number", "message"] as const;
const ATTEMPT = columns(
  ...ORDERED,
  "channel",
  "address",
  "attempt",
  "end",
  "ddelay",
  "xdelay",
  "report",
);
const FINISHED = columns(...ORDERED, "bytes", "results", "deferrals", "qtime");

const ENDS: AttemptEnd[] = [
  "success",
  "failure",
  "deferral",
  "interrupted",
  "running",
  "not-logged",
];

const attemptsAndMessages: Tally<Kept> = {
  isListing: true,
  tables: [DELIVERIES, MESSAGES],
  begin: () => ({
    attempts: newRows(ATTEMPT),
    finished: newRows(FINISHED),
    messages: [],
    texts: newFigures({}),
  }),
  add: {
    message(kept, { message }) {
      const isFinished = isCompleted(message);
      if (!isFinished && message.recipients.every(({ deliveries }) => deliveries.length === 0))
        return;
      const { id, msg, qp, uid, sender } = message;
      kept.messages.push([id, msg, qp, uid, senderText(sender)]);
      for (const recipient of message.recipients) addAttempts(kept, message, recipient);
      if (isFinished) addFinished(kept, message);
    },
  },
  merge(kept, later) {
    const before = kept.messages.length;
    for (const cells of later.messages) kept.messages.push(cells);
    const textLike = (row: number): number =>
      row < 0 ? row : rowOf(kept.texts, nameAt(later.texts, row));
    for (const [rows, others, form] of [
      [kept.attempts, later.attempts, ATTEMPT],
      [kept.finished, later.finished, FINISHED],
    ] as const) {
      for (let from = 0; from < others.rows; from++) {
        const row = addRow(rows);
        for (const column of Object.values(form))
          setNumber(rows, row, column, numberAt(others, from, column));
        setNumber(rows, row, form.message, before + numberAt(others, from, form.message));
      }
    }
    for (let row = kept.attempts.rows - later.attempts.rows; row < kept.attempts.rows; row++)
      for (const column of [ATTEMPT.channel, ATTEMPT.address, ATTEMPT.report])
        setNumber(kept.attempts, row, column, textLike(numberAt(kept.attempts, row, column)));
  },
  show: (kept) => [
    { form: DELIVERIES, rows: inOrder(kept, kept.attempts, attemptCells), notes: [] },
    { form: MESSAGES, rows: inOrder(kept, kept.finished, finishedCells), notes: [] },
  ],
};

export const deliveries = reportOf({
  name: "deliveries",
  version: 2,
  title: "Every delivery attempt and finished message, one row each",
  about:
    "All attempts for the messages that came into the queue in the period, in the order of their ends, and all of these messages that left the queue with their beginning in the log. What the rows say is kept in memory until the end of the log, some 250 bytes for each attempt.",
  needs: ["queue"],
  tallies: [attemptsAndMessages],
});

function addAttempts(kept: Kept, message: Message, recipient: Recipient): void {
  const { attempts, texts } = kept;
  const channel = rowOf(texts, recipient.channel);
  const address = rowOf(texts, recipient.address);
  let attempt = 0;
  for (const delivery of recipient.deliveries) {
    const { started, finished } = delivery;
    const row = addOrdered(kept, attempts, finished ?? started, started, delivery.delivery);
    setNumber(attempts, row, ATTEMPT.channel, channel);
    setNumber(attempts, row, ATTEMPT.address, address);
    setNumber(attempts, row, ATTEMPT.attempt, ++attempt);
    setNumber(attempts, row, ATTEMPT.end, ENDS.indexOf(endOf(message, recipient, delivery)));
    setNumber(attempts, row, ATTEMPT.ddelay, spanOf(message.queued, finished) ?? Number.NaN);
    setNumber(attempts, row, ATTEMPT.xdelay, secondsIn(delivery) ?? Number.NaN);
    setNumber(attempts, row, ATTEMPT.report, reportRow(texts, delivery));
  }
}

function addFinished(kept: Kept, message: Message): void {
  const { finished } = kept;
  const { ended, queued, bytes = Number.NaN } = message;
  const { success, failure, deferral } = attemptsOf(message);
  const row = addOrdered(kept, finished, ended, queued, 0);
  setNumber(finished, row, FINISHED.bytes, bytes);
  setNumber(finished, row, FINISHED.results, success + failure);
  setNumber(finished, row, FINISHED.deferrals, deferral);
  setNumber(finished, row, FINISHED.qtime, spanOf(queued, ended) ?? Number.NaN);
}

/** A new row of the last message. */
function addOrdered(
  { messages }: Kept,
  rows: NumberRows,
  at: Instant | undefined,
  started: Instant | undefined,
  number: number,
): number {
  const row = addRow(rows);
  setNumber(rows, row, ATTEMPT.at, at?.seconds ?? Number.POSITIVE_INFINITY);
  setNumber(rows, row, ATTEMPT.atNanos, at?.nanos ?? 0);
  setNumber(rows, row, ATTEMPT.started, started?.seconds ?? Number.POSITIVE_INFINITY);
  setNumber(rows, row, ATTEMPT.startedNanos, started?.nanos ?? 0);
  setNumber(rows, row, ATTEMPT.number, number);
  setNumber(rows, row, ATTEMPT.message, messages.length - 1);
  return row;
}

/** -1 for no report. */
function reportRow(texts: FiguresByName, { report }: Delivery): number {
  return report === undefined ? -1 : rowOf(texts, report);
}

/** Rows are made one after the other, whenever they are gone through. */
function inOrder(kept: Kept, rows: NumberRows, cellsOf: (kept: Kept, row: number) => Cell[]): Rows {
  const order = Array.from({ length: rows.rows }, (_, row) => row);
  order.sort((a, b) => compareRows(kept, rows, a, b));
  return {
    length: order.length,
    map: (make) => order.map((row) => make(cellsOf(kept, row))),
    *[Symbol.iterator]() {
      for (const row of order) yield cellsOf(kept, row);
    },
  };
}

/** What has no time comes last. */
function compareRows({ messages }: Kept, rows: NumberRows, a: number, b: number): number {
  for (let column = ATTEMPT.at; column <= ATTEMPT.number; column++) {
    const [one, other] = [numberAt(rows, a, column), numberAt(rows, b, column)];
    if (one !== other) return one < other ? -1 : 1;
  }
  const idOf = (row: number): string => messages[numberAt(rows, row, ATTEMPT.message)][0] as string;
  return byName(idOf(a), idOf(b));
}

function attemptCells({ attempts, messages, texts }: Kept, row: number): Cell[] {
  const number = (column: number): number => numberAt(attempts, row, column);
  const report = number(ATTEMPT.report);
  return [
    momentIn(attempts, row),
    ...messages[number(ATTEMPT.message)],
    number(ATTEMPT.number),
    nameAt(texts, number(ATTEMPT.channel)),
    nameAt(texts, number(ATTEMPT.address)),
    number(ATTEMPT.attempt),
    ENDS[number(ATTEMPT.end)],
    known(number(ATTEMPT.ddelay)),
    known(number(ATTEMPT.xdelay)),
    report < 0 ? undefined : nameAt(texts, report),
  ];
}

function finishedCells({ finished, messages }: Kept, row: number): Cell[] {
  const number = (column: number): number => numberAt(finished, row, column);
  return [
    momentIn(finished, row),
    ...messages[number(FINISHED.message)],
    known(number(FINISHED.bytes)),
    number(FINISHED.results),
    number(FINISHED.deferrals),
    known(number(FINISHED.qtime)),
  ];
}

/** The moment by which rows are ordered first. */
function momentIn(rows: NumberRows, row: number): Instant | undefined {
  const seconds = numberAt(rows, row, ATTEMPT.at);
  if (seconds === Number.POSITIVE_INFINITY) return undefined;
  return { seconds, nanos: numberAt(rows, row, ATTEMPT.atNanos) };
}

function known(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}
