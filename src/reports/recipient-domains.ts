/**
 * Which domains were sent how much, and how it went: recipients summed by what stands behind
 * the last `@`.
 */
import { domainOf } from "./addresses.ts";
import { mailReceivedBy } from "./mail-received.ts";
import { reportOf } from "./report.ts";

export const byRecipientDomains = mailReceivedBy({
  name: "domains",
  title: "Recipient domains",
  columns: [
    {
      name: "domain",
      about: "Domain of the recipient in lower case, on all channels together.",
      type: "text",
    },
  ],
  nameOf: domainOf,
  cells: (name) => [name],
});

export const recipientDomains = reportOf({
  name: "recipient-domains",
  version: 1,
  title: "Which domains were sent how much, and how it went",
  about:
    "One row for each domain of recipients, local and remote, most recipients first. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [byRecipientDomains] },
  tallies: [byRecipientDomains],
});
