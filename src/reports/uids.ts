/**
 * Which users of this host handed in how much: one row for each uid.
 */
import { UNKNOWN } from "./addresses.ts";
import { mailSentBy } from "./mail-sent.ts";
import { reportOf } from "./report.ts";

const byUids = mailSentBy({
  name: "uids",
  title: "Users",
  columns: [
    {
      name: "uid",
      about:
        "The user that handed the mail to qmail-queue; (unknown) where info msg is not in the log.",
      type: "text",
    },
  ],
  nameOf: ({ uid }) => (uid === undefined ? UNKNOWN : String(uid)),
  numberOf: ({ uid = -1 }) => uid + 1,
  cells: (name) => [name],
});

export const uids = reportOf({
  name: "uids",
  version: 1,
  title: "Which users of this host handed in how much",
  about:
    "One row for each uid that called qmail-queue, most messages first: qmaild for SMTP, qmails for bounces, a web server's user for its scripts. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [byUids] },
  tallies: [byUids],
});
