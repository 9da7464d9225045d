/**
 * Who and what was turned away at the door, by which rule, and whether the greylisted came back.
 */
import type { Session } from "../tracking/sessions/facts.ts";
import { senderDomain, senderName } from "./addresses.ts";
import { addressText, learnName, nameOf, newClientNames } from "./client-names.ts";
import { countsSession } from "./counted.ts";
import { followGreylisting, GREYLISTED, greylistRows, newGreylisting } from "./greylisting.ts";
import { byName } from "./ranking.ts";
import {
  meaningOf,
  newRefusalTally,
  REFUSAL_COLUMNS,
  refusalRows,
  ruleName,
  tallyRefusal,
} from "./refusal-tally.ts";
import { type Refusal, refusalsIn } from "./refusals.ts";
import type { Cell, Fold, Given, Report, TableForm } from "./report.ts";
import { type Span, widen } from "./seen.ts";

const BY_RULE: TableForm = {
  name: "rules",
  title: "By rule",
  columns: [
    {
      name: "rule",
      about: "What decided; all: the other rows add up to it; (not told) where no line says.",
      type: "text",
    },
    {
      name: "refusals",
      about: "connections + recipients + messages, and refused + deferred.",
      type: "count",
      narrow: "answer",
    },
    { name: "refused", about: "Turned away for good.", type: "count" },
    { name: "deferred", about: "Turned away for now: the client may come again.", type: "count" },
    {
      name: "connections",
      about: "Connections that were turned away before a sender was taken.",
      type: "count",
    },
    { name: "recipients", about: "Recipients that were turned away, one by one.", type: "count" },
    {
      name: "messages",
      about: "Messages that were turned away as a whole, at MAIL or after DATA.",
      type: "count",
    },
    {
      name: "sessions",
      about: "Sessions that hold them; one that met several rules is in several rows.",
      type: "count",
      detail: true,
    },
    { name: "first", about: "When the first was.", type: "time", detail: true },
    { name: "last", about: "When the last was.", type: "time" },
    { name: "means", about: "What the rule says.", type: "text", sentence: true },
  ],
};

const BY_CLIENT: TableForm = {
  name: "clients",
  title: "By client",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text", narrow: 1 },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_DOMAIN: TableForm = {
  name: "domains",
  title: "By the sender's domain",
  columns: [
    {
      name: "domain",
      about:
        "Domain of the sender in lower case; <> the empty sender, (unknown) where no sender was named.",
      type: "text",
    },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_SENDER: TableForm = {
  name: "senders",
  title: "By sender",
  detail: true,
  columns: [
    {
      name: "sender",
      about:
        "Sender in lower case; <> the empty sender, (unknown) where none was named: a client may claim any.",
      type: "text",
    },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_RECIPIENT: TableForm = {
  name: "recipients",
  title: "By recipient",
  columns: [
    { name: "recipient", about: "Recipient in lower case.", type: "text" },
    ...REFUSAL_COLUMNS,
  ],
};

export const refused: Report = {
  name: "refused",
  version: 1,
  title: "Who and what was turned away, by which rule, and did the greylisted come back",
  about:
    "A connection that was turned away before a sender was taken is one refusal; else each recipient of a mail that was turned away is one, however often it was named; else a message that was turned away as a whole, at MAIL or at the end of DATA, is one. Refused is for good, deferred for now. Sessions count that came in in the period. By recipient, a message that was refused as a whole counts for each of its recipients; refusals that named none are left out there.",
  needs: ["sessions"],
  tables: [BY_RULE, GREYLISTED, BY_CLIENT, BY_DOMAIN, BY_RECIPIENT, BY_SENDER],
  fold: foldRefused,
};

interface ByRule extends Span {
  rule: string;
  refused: number;
  deferred: number;
  connection: number;
  recipient: number;
  message: number;
  sessions: number;
}

function foldRefused(given: Given): Fold {
  const all = newByRule("all");
  const byRule = new Map<string, ByRule>();
  const names = newClientNames();
  const clients = newRefusalTally();
  const domains = newRefusalTally();
  const senders = newRefusalTally();
  const recipients = newRefusalTally();
  const greylisting = newGreylisting();
  let withoutRecipient = 0;

  function addRefusal(refusal: Refusal, { client }: Session): void {
    tallyRefusal(clients, addressText(client), refusal);
    tallyRefusal(domains, senderDomain(refusal.sender), refusal);
    tallyRefusal(senders, senderName(refusal.sender), refusal);
    for (const address of refusal.recipients)
      tallyRefusal(recipients, address.toLowerCase(), refusal);
    if (refusal.recipients.length === 0) withoutRecipient++;
  }

  return {
    add(fact) {
      if (fact.kind !== "session") return;
      const { session } = fact;
      const isInPeriod = countsSession(session, given);
      followGreylisting(greylisting, session, isInPeriod);
      if (!isInPeriod) return;
      const refusals = refusalsIn(session);
      if (refusals.length === 0) return;
      learnName(names, session.client);
      addByRule(all, byRule, refusals);
      for (const refusal of refusals) addRefusal(refusal, session);
    },
    tables() {
      return [
        { form: BY_RULE, rows: ruleRows(all, byRule), notes: [UNIT] },
        { form: GREYLISTED, rows: greylistRows(greylisting), notes: [] },
        {
          form: BY_CLIENT,
          rows: refusalRows(clients, given.top).map(({ name, cells }) => [
            name,
            nameOf(names, name),
            ...cells,
          ]),
          notes: [],
        },
        { form: BY_DOMAIN, rows: named(refusalRows(domains, given.top)), notes: [] },
        {
          form: BY_RECIPIENT,
          rows: named(refusalRows(recipients, given.top)),
          notes:
            withoutRecipient > 0 ? [`Refusals that named no recipient: ${withoutRecipient}.`] : [],
        },
        { form: BY_SENDER, rows: named(refusalRows(senders, given.top)), notes: [] },
      ];
    },
  };
}

const UNIT =
  "refusals = connections + recipients + messages: a connection turned away before a sender was taken counts once, else each recipient, else the message.";

function addByRule(all: ByRule, byRule: Map<string, ByRule>, refusals: Refusal[]): void {
  const met = new Set<ByRule>([all]);
  for (const refusal of refusals) {
    const rule = ruleName(refusal.rule);
    let one = byRule.get(rule);
    if (!one) {
      one = newByRule(rule);
      byRule.set(rule, one);
    }
    met.add(one);
    for (const tally of [all, one]) {
      tally[refusal.verdict]++;
      tally[refusal.unit]++;
      widen(tally, refusal.at);
    }
  }
  for (const tally of met) tally.sessions++;
}

function newByRule(rule: string): ByRule {
  return {
    rule,
    refused: 0,
    deferred: 0,
    connection: 0,
    recipient: 0,
    message: 0,
    sessions: 0,
    first: undefined,
    last: undefined,
  };
}

function ruleRows(all: ByRule, byRule: Map<string, ByRule>): Cell[][] {
  if (all.sessions === 0) return [];
  const rules = [...byRule.values()].sort(
    (a, b) => refusalsOf(b) - refusalsOf(a) || byName(a.rule, b.rule),
  );
  return [all, ...rules].map((one) => [
    one.rule,
    refusalsOf(one),
    one.refused,
    one.deferred,
    one.connection,
    one.recipient,
    one.message,
    one.sessions,
    one.first,
    one.last,
    meaningOf(one.rule),
  ]);
}

function refusalsOf({ refused, deferred }: ByRule): number {
  return refused + deferred;
}

function named(rows: { name: string; cells: Cell[] }[]): Cell[][] {
  return rows.map(({ name, cells }) => [name, ...cells]);
}
