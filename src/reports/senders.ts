/**
 * Who sent how much: one row for each sender address and the uid that handed the mail in.
 */
import { senderAddress, senderName } from "./addresses.ts";
import { mailSentBy } from "./mail-sent.ts";
import { byName } from "./ranking.ts";
import { reportOf } from "./report.ts";
import { bySenderDomains } from "./sender-domains.ts";

const bySenders = mailSentBy({
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
  ],
  /** `1008 joe@example.com`. */
  nameOf: ({ uid, sender }) => `${uid ?? ""} ${senderName(sender)}`,
  cells: (name, isOthers) => (isOthers ? [undefined, name] : [uidIn(name), senderIn(name)]),
  addressIn: (name) => senderAddress(senderIn(name)),
  order: (a, b) => byName(senderIn(a), senderIn(b)) || (uidIn(a) ?? -1) - (uidIn(b) ?? -1),
});

export const senders = reportOf({
  name: "senders",
  version: 1,
  title: "Who sent how much, by sender address and uid",
  about:
    "One row for each envelope sender and each user that handed its mail in, most messages first. Messages count that came into the queue in the period; their recipients and attempts count with them, whenever they were made.",
  needs: ["queue"],
  counts: { per: [bySenders], by: { domain: [bySenderDomains] }, fold: true },
  tallies: [bySenders],
});

function senderIn(name: string): string {
  return name.slice(name.indexOf(" ") + 1);
}

function uidIn(name: string): number | undefined {
  return name.startsWith(" ") ? undefined : Number.parseInt(name, 10);
}
