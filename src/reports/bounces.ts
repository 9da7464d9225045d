/**
 * Who could not be reached for good, why, and what became of the notice to the sender.
 *
 * A row for each failed recipient is kept until the end of the log.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import { senderText } from "./addresses.ts";
import { isFailed, KIND_NAMES, kindOf } from "./bounce-kinds.ts";
import { namedRows } from "./named-rows.ts";
import { some } from "./problem-rows.ts";
import { byName, topOf } from "./ranking.ts";
import { reasonOfReport } from "./reason-of-report.ts";
import { type Cell, reportOf, type Table, type TableForm, type Tally } from "./report.ts";
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

interface Failure {
  at: Instant | undefined;
  id: string;
  recipient: string;
  reason: string | undefined;
  cells: Cell[];
}

const notices: Tally<Map<string, { messages: number; recipients: number }>> = {
  tables: [KINDS],
  begin: () => new Map(KIND_NAMES.map((kind) => [kind, { messages: 0, recipients: 0 }])),
  add: {
    message(kinds, { message }) {
      const failed = message.recipients.filter(isFailed).length;
      if (failed > 0) count(kinds, kindOf(message), 1, failed);
    },
  },
  merge(kinds, later) {
    for (const [kind, { messages, recipients }] of later) count(kinds, kind, messages, recipients);
  },
  show(kinds) {
    const rows = [...kinds]
      .filter(([, { messages }]) => messages > 0)
      .map(([kind, { messages, recipients }]) => [kind, messages, recipients]);
    return [{ form: KINDS, rows, notes: [] }];
  },
};

function count(
  kinds: Map<string, { messages: number; recipients: number }>,
  kind: string,
  messages: number,
  recipients: number,
): void {
  const before = kinds.get(kind) ?? { messages: 0, recipients: 0 };
  kinds.set(kind, {
    messages: before.messages + messages,
    recipients: before.recipients + recipients,
  });
}

const failedRecipients: Tally<Failure[]> = {
  isListing: true,
  tables: [ADDRESSES, BOUNCES],
  begin: () => [],
  add: {
    message(failures, { message }) {
      for (const recipient of message.recipients)
        if (isFailed(recipient)) failures.push(failureOf(message, recipient, kindOf(message)));
    },
  },
  merge(failures, later) {
    for (const failure of later) failures.push(failure);
  },
  show(failures, { top }) {
    failures.sort(newestFirst);
    return [
      { form: ADDRESSES, rows: addressRows(failures, top), notes: [] },
      { form: BOUNCES, rows: failures.map(({ cells }) => cells), notes: [] },
    ];
  },
};

export const bounces = reportOf({
  name: "bounces",
  version: 2,
  title: "Who could not be reached, why, and what became of the bounce",
  about:
    "One row for each recipient that failed for good, newest first, with what became of the notice of it; before it, the addresses that fail most often. One notice covers all failed recipients of a message. Messages count that came into the queue in the period. Every failed recipient is kept in memory until the end of the log.",
  needs: ["queue"],
  verdict: verdictOnBounces,
  tallies: [notices, failedRecipients],
});

function verdictOnBounces(tables: readonly Table[]): string | undefined {
  const kinds = namedRows(tables, KINDS.name);
  if (!kinds) return undefined;
  if (kinds.length === 0) return "No recipient failed for good";
  const sum = (figure: string, isOf = (_kind: string) => true): number =>
    kinds
      .filter(({ kind }) => isOf(String(kind)))
      .reduce((sum, row) => sum + Number(row[figure]), 0);
  const senders = sum("messages", (kind) => kind === "single");
  const failed = `${some(sum("recipients"), "recipient")} of ${some(sum("messages"), "message")} failed for good`;
  return `${failed}; the sender was told of ${some(senders, "message")}`;
}

function failureOf(message: Message, recipient: Recipient, kind: string): Failure {
  const last = lastFailure(recipient);
  const reason = reasonOfReport(last?.report ?? "", "failure");
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
