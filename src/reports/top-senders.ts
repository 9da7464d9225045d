/**
 * Who sent most, for the overview; the report `senders` has more columns, and each uid apart.
 */
import type { Message } from "../tracking/facts.ts";
import { senderNumber } from "../tracking/views.ts";
import { senderName } from "./addresses.ts";
import {
  type FiguresByName,
  mergeFigures,
  newFigures,
  rowFor,
  topRows,
} from "./figures-by-name.ts";
import { addTo, columns } from "./number-rows.ts";
import { byName } from "./ranking.ts";
import type { TableForm, Tally } from "./report.ts";

const SENDERS: TableForm = {
  name: "senders",
  title: "Top senders",
  columns: [
    { name: "sender", about: "Envelope sender in lower case; <> bounces.", type: "text" },
    {
      name: "messages",
      about: "Messages that came into the queue.",
      type: "count",
      narrow: "answer",
    },
    { name: "bytes", about: "Their bytes.", type: "bytes" },
    { name: "recipients", about: "Their recipients.", type: "count" },
  ],
};

const SENT = columns("messages", "bytes", "recipients");

export const topSenders: Tally<FiguresByName> = {
  tables: [SENDERS],
  begin: () => newFigures(SENT),
  add: {
    message(senders, { message }) {
      const row = rowFor(senders, senderNumber(message), message, nameOf);
      addTo(senders, row, SENT.messages, 1);
      addTo(senders, row, SENT.bytes, message.bytes ?? 0);
      addTo(senders, row, SENT.recipients, message.recipients.length);
    },
  },
  merge: mergeFigures,
  show(senders, { top }) {
    const first = topRows(senders, SENT, {
      top,
      by: ["messages", "bytes"],
      order: (a, b) => b.messages - a.messages || b.bytes - a.bytes || byName(a.name, b.name),
    });
    const rows = first.map((one) => [one.name, one.messages, one.bytes, one.recipients]);
    return [{ form: SENDERS, rows, notes: [] }];
  },
};

function nameOf({ sender }: Message): string {
  return senderName(sender);
}
