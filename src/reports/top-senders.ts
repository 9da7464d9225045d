/**
 * Who sent most, for the overview; the report `senders` has more columns, and each uid apart.
 */

import { senderPlace } from "../tracking/counting.ts";
import type { Message } from "../tracking/facts.ts";
import { senderAddress, senderName } from "./addresses.ts";
import { type FiguresByName, rowOf, rowOfLower } from "./figures-by-name.ts";
import { addTo, columns } from "./number-rows.ts";
import type { TableForm } from "./report.ts";
import { topListOf } from "./top-list.ts";

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

export const topSenders = topListOf({
  form: SENDERS,
  columns: SENT,
  add: {
    message(senders, { message }) {
      const row = rowOfSender(senders, message);
      addTo(senders, row, SENT.messages, 1);
      addTo(senders, row, SENT.bytes, message.bytes ?? 0);
      addTo(senders, row, SENT.recipients, message.recipients.length);
    },
  },
  by: ["messages", "bytes"],
  addressIn: senderAddress,
  cells: (one) => [one.name, one.messages, one.bytes, one.recipients],
});

/** A sender that is an address is its own name, in lower case. */
function rowOfSender(senders: FiguresByName, message: Message): number {
  const place = senderPlace(message);
  const isAddress = place && place.bytes[place.at] !== SHARP;
  const row = isAddress ? rowOfLower(senders, place.bytes, place.at, place.end) : -1;
  return row < 0 ? rowOf(senders, senderName(message.sender)) : row;
}

const SHARP = 0x23; // `#@[]`
