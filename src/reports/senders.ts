/**
 * Who sent how much: one row for each sender address and the uid that handed the mail in.
 */
import { senderName } from "./addresses.ts";
import { addByName, columnParts, newColumns, topIn } from "./columns.ts";
import { counts } from "./counted.ts";
import { FATES_ADD_UP } from "./fates.ts";
import type { Fold, Given, Report, TableForm } from "./report.ts";
import {
  addSent,
  BY_MESSAGES,
  newSending,
  SENDING_COLUMNS,
  type Sending,
  sendingCells,
} from "./sending.ts";

const SENDERS: TableForm = {
  name: "senders",
  title: "Senders",
  columns: [
    {
      name: "uid",
      about: "The user that handed the mail to qmail-queue: qmaild for SMTP, qmails for bounces.",
      type: "msg",
    },
    {
      name: "sender",
      about:
        "Envelope sender in lower case; <> a bounce, <#@[]> a double bounce, (unknown) where info msg is not in the log.",
      type: "text",
      narrow: "stays",
    },
    ...SENDING_COLUMNS,
  ],
};

export const senders: Report = {
  name: "senders",
  version: 1,
  title: "Who sent how much, by sender address and uid",
  about:
    "One row for each envelope sender and each user that handed its mail in, most messages first. Messages count that came into the queue in the period; their recipients and attempts count with them, whenever they were made.",
  needs: ["queue"],
  tables: [SENDERS],
  fold: foldSenders,
};

function foldSenders(given: Given): Fold {
  const tallies = newColumns(sendingNamed);
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      const { message } = fact;
      const name = `${message.uid ?? ""} ${senderName(message.sender)}`;
      addByName(tallies, name, (sending) => addSent(sending, message));
    },
    parts: columnParts(tallies),
    tables() {
      const rows = topIn(tallies, given.top, BY_MESSAGES, ["messages", "bytes"]);
      return [
        {
          form: SENDERS,
          rows: rows.map((row) => [row.uid, row.name, ...sendingCells(row)]),
          notes: [FATES_ADD_UP],
        },
      ];
    },
  };
}

/** `1008 joe@example.com` */
function sendingNamed(name: string): Sending {
  const blank = name.indexOf(" ");
  const uid = blank > 0 ? Number(name.slice(0, blank)) : undefined;
  return newSending(name.slice(blank + 1), uid);
}
