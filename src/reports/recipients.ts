/**
 * Who was sent how much, and how it went: one row for each channel and recipient address.
 */
import { counts } from "./counted.ts";
import { FATES_ADD_UP } from "./fates.ts";
import { topOf } from "./ranking.ts";
import {
  addReceived,
  BY_RECIPIENTS,
  newReceiving,
  RECEIVING_COLUMNS,
  type Receiving,
  receivingCells,
} from "./receiving.ts";
import type { Fold, Given, Report, TableForm } from "./report.ts";

const RECIPIENTS: TableForm = {
  name: "recipients",
  title: "Recipients",
  columns: [
    {
      name: "channel",
      about: "local, remote, or the word of a supplementary remote channel.",
      type: "text",
    },
    {
      name: "recipient",
      about: "Address in lower case, as logged: with the prefix of a virtual domain.",
      type: "text",
    },
    ...RECEIVING_COLUMNS,
  ],
};

export const recipients: Report = {
  name: "recipients",
  title: "Who was sent how much, and how it went",
  about:
    "One row for each channel and recipient address, most recipients first: an address counts once for each message to it. Messages count that came into the queue in the period. qmail logs a recipient when it is first tried.",
  tables: [RECIPIENTS],
  fold: foldRecipients,
};

function foldRecipients(given: Given): Fold {
  const byChannel = new Map<string, Map<string, Receiving>>();
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      for (const recipient of fact.message.recipients) {
        const receiving = receivingOf(byChannel, recipient.channel, recipient.address);
        addReceived(receiving, recipient, fact.message.bytes);
      }
    },
    tables() {
      const all = [...byChannel.values()].flatMap((byAddress) => [...byAddress.values()]);
      const rows = topOf(all, given.top, BY_RECIPIENTS);
      return [
        {
          form: RECIPIENTS,
          rows: rows.map((row) => [row.channel, row.name, ...receivingCells(row)]),
          notes: [FATES_ADD_UP],
        },
      ];
    },
  };
}

function receivingOf(
  byChannel: Map<string, Map<string, Receiving>>,
  channel: string,
  address: string,
): Receiving {
  let byAddress = byChannel.get(channel);
  if (!byAddress) {
    byAddress = new Map();
    byChannel.set(channel, byAddress);
  }
  const name = address.toLowerCase();
  let receiving = byAddress.get(name);
  if (!receiving) {
    receiving = newReceiving(name, channel);
    byAddress.set(name, receiving);
  }
  return receiving;
}
