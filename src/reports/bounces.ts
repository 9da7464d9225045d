/**
 * Who could not be reached for good, why, and what became of the notice to the sender.
 *
 * A row for each failed recipient is kept until the end of the log.
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import { senderText } from "./addresses.ts";
import { counts } from "./counted.ts";
import { byName, topOf } from "./ranking.ts";
import type { Cell, Fold, Given, Report, TableForm } from "./report.ts";
import { inOneLine } from "./words.ts";

const KINDS: TableForm = {
  name: "kinds",
  title: "What became of the notices",
  columns: [
    {
      name: "kind",
      about:
        "single: to the sender; double: to the postmaster, because the bounce could not be delivered; discarded-double and discarded-triple: thrown away; pending: to be sent when all recipients are done; not-logged: the message is gone and no notice is in the log.",
      type: "text",
    },
    { name: "messages", about: "Messages that it was for.", type: "count" },
    { name: "recipients", about: "Their failed recipients.", type: "count" },
  ],
};

const ADDRESSES: TableForm = {
  name: "addresses",
  title: "Addresses that fail",
  columns: [
    { name: "recipient", about: "Address in lower case.", type: "text" },
    {
      name: "failures",
      head: "TIMES",
      about: "Messages to it that failed.",
      type: "count",
      narrow: "stays",
    },
    { name: "days", about: "Different days (UTC) on which it failed.", type: "count", narrow: 1 },
    { name: "first", about: "First failure in the period.", type: "time", narrow: 2 },
    { name: "last", about: "Last failure in the period.", type: "time" },
    {
      name: "reason",
      about: "Why it failed last, in one of 36 words.",
      type: "text",
      narrow: "answer",
    },
  ],
};

const BOUNCES: TableForm = {
  name: "bounces",
  title: "Failed recipients",
  columns: [
    { name: "time", about: "When the recipient failed.", type: "time" },
    { name: "id", about: "Our id of the message.", type: "text", narrow: "stays" },
    {
      name: "sender",
      about: "Envelope sender; <> a bounce, <#@[]> a double bounce, (unknown) if not in the log.",
      type: "text",
      narrow: 3,
    },
    {
      name: "channel",
      about: "local, remote, or a supplementary channel.",
      type: "text",
      narrow: 2,
    },
    { name: "recipient", about: "Address as logged.", type: "text", narrow: "stays" },
    {
      name: "fate",
      about: "bounced, or expired: given up because the queue lifetime ran out.",
      type: "text",
    },
    { name: "reason", about: "Why, in one of 36 words.", type: "text", narrow: "answer" },
    { name: "attempts", head: "TRIES", about: "Attempts that were made.", type: "count" },
    {
      name: "kind",
      head: "NOTICE",
      about: "What became of the notice to the sender: a kind of the table kinds.",
      type: "text",
    },
    {
      name: "bounceId",
      head: "NOTICE ID",
      about: "Our id of the bounce message, if it was seen in the queue.",
      type: "text",
      narrow: 1,
    },
    {
      name: "bounceOf",
      head: "TELLS OF",
      about: "If the failed message is itself a bounce: our id of the message it tells of.",
      type: "text",
      detail: true,
    },
    {
      name: "report",
      about: "The delivery report in readable words.",
      type: "text",
      sentence: true,
    },
  ],
};

export const bounces: Report = {
  name: "bounces",
  version: 2,
  title: "Who could not be reached, why, and what became of the bounce",
  about:
    "One row for each recipient that failed for good, newest first, with what became of the notice of it; before it, the addresses that fail most often. One notice covers all failed recipients of a message. Messages count that came into the queue in the period. Every failed recipient is kept in memory until the end of the log.",
  needs: ["queue"],
  tables: [KINDS, ADDRESSES, BOUNCES],
  fold: foldBounces,
};

interface Failure {
  at: Instant | undefined;
  id: string;
  recipient: string;
  reason: string | undefined;
  cells: Cell[];
}

type Kinds = Map<string, { messages: number; recipients: number }>;

function foldBounces(given: Given): Fold {
  const kinds: Kinds = new Map(KIND_NAMES.map((kind) => [kind, { messages: 0, recipients: 0 }]));
  const failures: Failure[] = [];
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      const failed = fact.message.recipients.filter(isFailed);
      if (failed.length === 0) return;
      const kind = kindOf(fact.message);
      const tally = kinds.get(kind) as { messages: number; recipients: number };
      tally.messages++;
      tally.recipients += failed.length;
      for (const recipient of failed) failures.push(failureOf(fact.message, recipient, kind));
    },
    tables() {
      failures.sort(newestFirst);
      return [
        {
          form: KINDS,
          rows: [...kinds]
            .filter(([, { messages }]) => messages > 0)
            .map(([kind, { messages, recipients }]) => [kind, messages, recipients]),
          notes: [],
        },
        { form: ADDRESSES, rows: addressRows(failures, given.top), notes: [] },
        { form: BOUNCES, rows: failures.map(({ cells }) => cells), notes: [] },
      ];
    },
  };
}

function isFailed({ fate }: Recipient): boolean {
  return fate === "bounced" || fate === "expired";
}

/** The kinds of the table kinds, in its order. */
export const KIND_NAMES = [
  "single",
  "double",
  "discarded-double",
  "discarded-triple",
  "pending",
  "not-logged",
];

/** What became of the notice of a message with failed recipients. */
export function kindOf({ sender, bounce, bounceDiscarded, state }: Message): string {
  if (bounceDiscarded) return `discarded-${bounceDiscarded}`;
  if (!bounce) return state === "ended" || state === "lost" ? "not-logged" : "pending";
  return sender === "" ? "double" : "single";
}

function failureOf(message: Message, recipient: Recipient, kind: string): Failure {
  const last = lastFailure(recipient);
  const reason = reasonOf(last?.report ?? "", "failure")?.reason;
  return {
    at: last?.finished,
    id: message.id,
    recipient: recipient.address,
    reason,
    cells: [
      last?.finished,
      message.id,
      senderText(message.sender),
      recipient.channel,
      recipient.address,
      recipient.fate,
      reason,
      recipient.deliveries.length,
      kind,
      message.bounce?.id,
      message.bounceOf?.id,
      inOneLine(last?.report),
    ],
  };
}

function lastFailure({ deliveries }: Recipient): Delivery | undefined {
  return deliveries.findLast(({ outcome }) => outcome === "failure");
}

function newestFirst(a: Failure, b: Failure): number {
  const byTime = a.at && b.at ? compareInstants(b.at, a.at) : a.at ? -1 : b.at ? 1 : 0;
  return byTime || byName(a.recipient, b.recipient) || byName(a.id, b.id);
}

interface Address {
  name: string;
  failures: number;
  days: Set<number>;
  first: Instant | undefined;
  last: Instant | undefined;
  reason: string | undefined;
}

/** `failures` come newest first. */
function addressRows(failures: Failure[], top: number): Cell[][] {
  const byAddress = new Map<string, Address>();
  for (const { recipient, at, reason } of failures) {
    const name = recipient.toLowerCase();
    let address = byAddress.get(name);
    if (!address) {
      address = { ...newAddress(name), last: at, reason };
      byAddress.set(name, address);
    }
    address.failures++;
    address.first = at ?? address.first;
    if (at) address.days.add(Math.floor(at.seconds / 86_400));
  }
  const rows = topOf(byAddress.values(), top, {
    order: (a, b) => b.failures - a.failures || b.days.size - a.days.size || byName(a.name, b.name),
    empty: newAddress,
  });
  return rows.map(({ name, failures, days, first, last, reason }) => [
    name,
    failures,
    days.size > 0 ? days.size : undefined,
    first,
    last,
    reason,
  ]);
}

function newAddress(name: string): Address {
  return {
    name,
    failures: 0,
    days: new Set(),
    first: undefined,
    last: undefined,
    reason: undefined,
  };
}
