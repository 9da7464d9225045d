/**
 * Which domains sent how much: senders summed by what stands behind the `@`.
 */
import { senderDomain } from "./addresses.ts";
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

const DOMAINS: TableForm = {
  name: "domains",
  title: "Sender domains",
  columns: [
    {
      name: "domain",
      about:
        "Domain of the envelope sender in lower case; <> bounces, <#@[]> double bounces, (unknown) where info msg is not in the log.",
      type: "text",
    },
    ...SENDING_COLUMNS,
  ],
};

export const senderDomains: Report = {
  name: "sender-domains",
  version: 1,
  title: "Which domains sent how much",
  about:
    "One row for each domain of envelope senders, most messages first. Messages count that came into the queue in the period; their recipients and attempts count with them, whenever they were made.",
  needs: ["queue"],
  tables: [DOMAINS],
  fold: foldSenderDomains,
};

function foldSenderDomains(given: Given): Fold {
  const byDomain = new Map<string, Sending>();
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      const name = senderDomain(fact.message.sender);
      let sending = byDomain.get(name);
      if (!sending) {
        sending = newSending(name);
        byDomain.set(name, sending);
      }
      addSent(sending, fact.message);
    },
    parts: tallyParts(byDomain, newSending("")),
    tables() {
      const rows = topOf(byDomain.values(), given.top, BY_MESSAGES);
      return [
        {
          form: DOMAINS,
          rows: rows.map((row) => [row.name, ...sendingCells(row)]),
          notes: [FATES_ADD_UP],
        },
      ];
    },
  };
}
