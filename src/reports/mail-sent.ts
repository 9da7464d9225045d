/**
 * What was sent by whom: the tally and the columns that senders, sender-domains and uids share.
 *
 * The plain columns count every message of the period. The detail columns count completed
 * messages only, as qmailanalog's zsenders and zsuids do: `info msg` and `end msg` are in the log.
 */
import type { Message } from "../tracking/facts.ts";
import { attemptsOf, isCompleted } from "./attempts.ts";
import { rowByNumber } from "./by-number.ts";
import type { FiguresByName } from "./figures-by-name.ts";
import { addSpanTo, addTo, columns } from "./number-rows.ts";
import { byName } from "./ranking.ts";
import {
  FATE_COLUMNS,
  FATE_FIGURES,
  FATES_ADD_UP,
  FIGURE_OF,
  fateCells,
} from "./recipients-by-fate.ts";
import type { Cell, Column, Tally } from "./report.ts";
import { totalOf } from "./sum.ts";
import { topListOf } from "./top-list.ts";

/** Who sent it. */
interface Sender {
  name: string;
  title: string;
  /** What names a row. */
  columns: Column[];
  nameOf(message: Message): string;
  /** A number for that name, or 0 (tracking/counting.ts). */
  numberOf?(message: Message): number;
  /** The cells of `columns` for a name; those of the others have but a word. */
  cells(name: string, isOthers: boolean): Cell[];
  /** The address in a name, where it has one. */
  addressIn?(name: string): string;
  /** Of two that sent alike; absent: by name. */
  order?(a: string, b: string): number;
}

const SENT = columns(
  "messages",
  "bytes",
  ...FATE_FIGURES,
  "attempts",
  "seconds",
  "nanos",
  "completed",
  "completedBytes",
  "successBytes",
  "resultBytes",
  "results",
  "completedAttempts",
);

/** Most messages first, then most bytes. */
export function mailSentBy({
  name,
  title,
  nameOf,
  numberOf = () => 0,
  cells,
  addressIn,
  order = byName,
  ...sender
}: Sender): Tally<FiguresByName> {
  return topListOf({
    form: { name, title, columns: [...sender.columns, ...SENDING_COLUMNS] },
    columns: SENT,
    add: {
      message: (figures, { message }) =>
        addMessage(
          figures,
          rowByNumber(figures, numberOf(message), () => nameOf(message)),
          message,
        ),
    },
    by: ["messages", "bytes"],
    order: (a, b) => order(a.name, b.name),
    ...(addressIn && { addressIn }),
    cells: (one) => [
      ...cells(one.name, one.row < 0),
      one.messages,
      one.bytes,
      ...fateCells(one),
      one.attempts,
      totalOf(one),
      one.completed,
      one.completedBytes,
      one.successBytes,
      one.resultBytes,
      one.results,
      one.completedAttempts,
    ],
    notes: [FATES_ADD_UP],
  });
}

function addMessage(figures: FiguresByName, row: number, message: Message): void {
  const bytes = message.bytes ?? 0;
  const { success, failure, deferral, seconds } = attemptsOf(message);
  addTo(figures, row, SENT.messages, 1);
  addTo(figures, row, SENT.bytes, bytes);
  addTo(figures, row, SENT.attempts, success + failure + deferral);
  addSpanTo(figures, row, SENT.seconds, seconds);
  addTo(figures, row, SENT.recipients, message.recipients.length);
  for (const { fate } of message.recipients) addTo(figures, row, SENT[FIGURE_OF[fate]], 1);
  if (!isCompleted(message)) return;
  addTo(figures, row, SENT.completed, 1);
  addTo(figures, row, SENT.completedBytes, bytes);
  addTo(figures, row, SENT.successBytes, bytes * success);
  addTo(figures, row, SENT.resultBytes, bytes * (success + failure));
  addTo(figures, row, SENT.results, success + failure);
  addTo(figures, row, SENT.completedAttempts, success + failure + deferral);
}

const SENDING_COLUMNS = [
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
