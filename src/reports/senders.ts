/**
 * Who sent how much: one row for each sender address and the uid that handed the mail in.
 */
import type { Message } from "../tracking/facts.ts";
import { senderName } from "./addresses.ts";
import { counts } from "./counted.ts";
import { FATES_ADD_UP } from "./fates.ts";
import { topOf } from "./ranking.ts";
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
    },
    ...SENDING_COLUMNS,
  ],
};

export const senders: Report = {
  name: "senders",
  title: "Who sent how much, by sender address and uid",
  about:
    "One row for each envelope sender and each user that handed its mail in, most messages first. Messages count that came into the queue in the period; their recipients and attempts count with them, whenever they were made.",
  tables: [SENDERS],
  fold: foldSenders,
};

function foldSenders(given: Given): Fold {
  const byUid = new Map<number | undefined, Map<string, Sending>>();
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      addSent(sendingOf(byUid, fact.message), fact.message);
    },
    tables() {
      const all = [...byUid.values()].flatMap((byName) => [...byName.values()]);
      const rows = topOf(all, given.top, BY_MESSAGES);
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

function sendingOf(
  byUid: Map<number | undefined, Map<string, Sending>>,
  { uid, sender }: Message,
): Sending {
  let bySender = byUid.get(uid);
  if (!bySender) {
    bySender = new Map();
    byUid.set(uid, bySender);
  }
  const name = senderName(sender);
  let sending = bySender.get(name);
  if (!sending) {
    sending = newSending(name, uid);
    bySender.set(name, sending);
  }
  return sending;
}
