/**
 * Which domains sent how much: senders summed by what stands behind the `@`.
 */

import { senderNumber } from "../tracking/counting.ts";
import { senderDomain } from "./addresses.ts";
import { mailSentBy } from "./mail-sent.ts";
import { reportOf } from "./report.ts";

export const bySenderDomains = mailSentBy({
  name: "domains",
  title: "Sender domains",
  columns: [
    {
      name: "domain",
      about:
        "Domain of the envelope sender in lower case; <> bounces, <#@[]> double bounces, (unknown) where info msg is not in the log.",
      type: "text",
    },
  ],
  nameOf: ({ sender }) => senderDomain(sender),
  numberOf: senderNumber,
  cells: (name) => [name],
});

export const senderDomains = reportOf({
  name: "sender-domains",
  version: 1,
  title: "Which domains sent how much",
  about:
    "One row for each domain of envelope senders, most messages first. Messages count that came into the queue in the period; their recipients and attempts count with them, whenever they were made.",
  needs: ["queue"],
  counts: { per: [bySenderDomains], fold: true },
  tallies: [bySenderDomains],
});
