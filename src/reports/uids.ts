/**
 * Which users of this host handed in how much: one row for each uid.
 */
import { counts } from "./counted.ts";
import { FATES_ADD_UP } from "./fates.ts";
import { tallyParts } from "./figures.ts";
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

const UIDS: TableForm = {
  name: "uids",
  title: "Users",
  columns: [
    {
      name: "uid",
      about:
        "The user that handed the mail to qmail-queue; (unknown) where info msg is not in the log.",
      type: "text",
    },
    ...SENDING_COLUMNS,
  ],
};

export const uids: Report = {
  name: "uids",
  version: 1,
  title: "Which users of this host handed in how much",
  about:
    "One row for each uid that called qmail-queue, most messages first: qmaild for SMTP, qmails for bounces, a web server's user for its scripts. Messages count that came into the queue in the period.",
  needs: ["queue"],
  tables: [UIDS],
  fold: foldUids,
};

function foldUids(given: Given): Fold {
  const byUid = new Map<number | undefined, Sending>();
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      const { uid } = fact.message;
      let sending = byUid.get(uid);
      if (!sending) {
        sending = newSending(uid === undefined ? "(unknown)" : String(uid), uid);
        byUid.set(uid, sending);
      }
      addSent(sending, fact.message);
    },
    parts: tallyParts(byUid, newSending("")),
    tables() {
      const rows = topOf(byUid.values(), given.top, BY_MESSAGES);
      return [
        {
          form: UIDS,
          rows: rows.map((row) => [row.name, ...sendingCells(row)]),
          notes: [FATES_ADD_UP],
        },
      ];
    },
  };
}
