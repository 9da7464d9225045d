/**
 * Which domains were sent how much, and how it went: recipients summed by what stands behind
 * the last `@`.
 */
import { domainName } from "./addresses.ts";
import { counts } from "./counted.ts";
import { FATES_ADD_UP } from "./fates.ts";
import { tallyParts } from "./figures.ts";
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

const DOMAINS: TableForm = {
  name: "domains",
  title: "Recipient domains",
  columns: [
    {
      name: "domain",
      about: "Domain of the recipient in lower case, on all channels together.",
      type: "text",
    },
    ...RECEIVING_COLUMNS,
  ],
};

export const recipientDomains: Report = {
  name: "recipient-domains",
  version: 1,
  title: "Which domains were sent how much, and how it went",
  about:
    "One row for each domain of recipients, local and remote, most recipients first. Messages count that came into the queue in the period.",
  needs: ["queue"],
  tables: [DOMAINS],
  fold: foldRecipientDomains,
};

function foldRecipientDomains(given: Given): Fold {
  const byDomain = new Map<string, Receiving>();
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      for (const recipient of fact.message.recipients) {
        const name = domainName(recipient.address);
        let receiving = byDomain.get(name);
        if (!receiving) {
          receiving = newReceiving(name);
          byDomain.set(name, receiving);
        }
        addReceived(receiving, recipient, fact.message.bytes);
      }
    },
    parts: tallyParts(byDomain, newReceiving("")),
    tables() {
      const rows = topOf(byDomain.values(), given.top, BY_RECIPIENTS);
      return [
        {
          form: DOMAINS,
          rows: rows.map((row) => [row.name, ...receivingCells(row)]),
          notes: [FATES_ADD_UP],
        },
      ];
    },
  };
}
