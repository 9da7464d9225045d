/**
 * Who was sent how much, and how it went: one row for each channel and recipient address.
 */
import { addByName, columnParts, newColumns, topIn } from "./columns.ts";
import { counts } from "./counted.ts";
import { FATES_ADD_UP } from "./fates.ts";
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
      narrow: "stays",
    },
    ...RECEIVING_COLUMNS,
  ],
};

export const recipients: Report = {
  name: "recipients",
  version: 1,
  title: "Who was sent how much, and how it went",
  about:
    "One row for each channel and recipient address, most recipients first: an address counts once for each message to it. Messages count that came into the queue in the period. qmail logs a recipient when it is first tried.",
  needs: ["queue"],
  tables: [RECIPIENTS],
  fold: foldRecipients,
};

function foldRecipients(given: Given): Fold {
  const tallies = newColumns(receivingNamed);
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      const { bytes, recipients } = fact.message;
      for (const recipient of recipients) {
        const name = `${recipient.channel} ${recipient.address.toLowerCase()}`;
        addByName(tallies, name, (receiving) => addReceived(receiving, recipient, bytes));
      }
    },
    parts: columnParts(tallies),
    tables() {
      const rows = topIn(tallies, given.top, BY_RECIPIENTS, ["recipients", "successBytes"]);
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

/** `remote ann@example.edu` */
function receivingNamed(name: string): Receiving {
  const blank = name.indexOf(" ");
  return newReceiving(name.slice(blank + 1), name.slice(0, blank));
}
