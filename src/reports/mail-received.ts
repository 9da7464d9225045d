/**
 * What went to whom: the tally and the columns that recipients and recipient-domains share.
 */
import type { Recipient } from "../tracking/facts.ts";
import { attemptsFor } from "./attempts.ts";
import { type FiguresByName, rowOf } from "./figures-by-name.ts";
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

/** Who was sent it. */
interface Receiver {
  name: string;
  title: string;
  /** What names a row. */
  columns: Column[];
  nameOf(recipient: Recipient): string;
  /** The cells of `columns` for a name; those of the others have but a word. */
  cells(name: string, isOthers: boolean): Cell[];
  /** The address in a name, where it has one. */
  addressIn?(name: string): string;
  /** Of two that were sent alike; absent: by name. */
  order?(a: string, b: string): number;
}

const RECEIVED = columns(
  ...FATE_FIGURES,
  "successBytes",
  "attempts",
  "deferrals",
  "seconds",
  "nanos",
  "results",
);

/** Most recipients first, then most bytes and attempts. */
export function mailReceivedBy({
  name,
  title,
  nameOf,
  cells,
  addressIn,
  order = byName,
  ...receiver
}: Receiver): Tally<FiguresByName> {
  return topListOf({
    form: { name, title, columns: [...receiver.columns, ...RECEIVING_COLUMNS] },
    columns: RECEIVED,
    add: {
      message(figures, { message }) {
        const { bytes = 0, recipients } = message;
        for (const recipient of recipients)
          addRecipient(figures, rowOf(figures, nameOf(recipient)), recipient, bytes);
      },
    },
    by: ["recipients", "successBytes", "attempts"],
    order: (a, b) => order(a.name, b.name),
    ...(addressIn && { addressIn }),
    cells: (one) => [
      ...cells(one.name, one.row < 0),
      ...fateCells(one),
      one.successBytes,
      one.attempts,
      one.deferrals,
      totalOf(one),
      one.attempts > 0 ? totalOf(one) / one.attempts : undefined,
      one.results,
    ],
    notes: [FATES_ADD_UP],
  });
}

/** `bytes` is the size of the message, 0 if it is not known. */
function addRecipient(
  figures: FiguresByName,
  row: number,
  recipient: Recipient,
  bytes: number,
): void {
  const { success, failure, deferral, seconds } = attemptsFor(recipient);
  addTo(figures, row, RECEIVED.recipients, 1);
  addTo(figures, row, RECEIVED[FIGURE_OF[recipient.fate]], 1);
  addTo(figures, row, RECEIVED.successBytes, success * bytes);
  addTo(figures, row, RECEIVED.attempts, success + failure + deferral);
  addTo(figures, row, RECEIVED.deferrals, deferral);
  addSpanTo(figures, row, RECEIVED.seconds, seconds);
  addTo(figures, row, RECEIVED.results, success + failure);
}

const RECEIVING_COLUMNS = [
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
