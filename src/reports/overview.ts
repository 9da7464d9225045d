/**
 * The overview: what needs attention, then what came in and what became of it, in totals that
 * add up, then the short lists that other reports have in full.
 */
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { Message, Recipient } from "../tracking/facts.ts";
import { senderName } from "./addresses.ts";
import { spanOf } from "./attempts.ts";
import { KIND_NAMES, kindOf } from "./bounces.ts";
import { type Bounded, boundedRow, newBounded } from "./bounded.ts";
import {
  addCompleted,
  COMPLETED,
  type Completed,
  completedRow,
  mergeCompleted,
  newCompleted,
} from "./completed.ts";
import { counts, countsSession } from "./counted.ts";
import {
  addCounters,
  addTo,
  type Counters,
  largestRows,
  nameAt,
  numberAt,
  sumsOf,
} from "./counters.ts";
import {
  addDomain,
  BY_RECIPIENTS,
  type Domains,
  mergeDomains,
  newDomains,
} from "./domain-tally.ts";
import { addToDoor, DOOR, type Door, doorRows, mergeDoor, newDoor } from "./door.ts";
import { addDoorProblem, doorProblemRows, newDoorProblems } from "./door-problems.ts";
import {
  addLoad,
  beginLoad,
  CAPACITY,
  capacityForm,
  capacityRows,
  type Load,
  mergeLoad,
  newLoad,
} from "./load.ts";
import {
  addMessageProblems,
  addProblem,
  mergeProblems,
  newProblems,
  PROBLEMS,
  type Problems,
  problemRows,
} from "./problems.ts";
import { byName, othersName, topOf } from "./ranking.ts";
import {
  addReason,
  mergeReasons,
  newReasons,
  REASONS,
  type Reasons,
  reasonRows,
  talliesOf,
} from "./reasons.ts";
import type { Cell, Fold, Given, Report, TableForm } from "./report.ts";
import { addToSketch, mergeSketch, newSketch, percentileOf, type Sketch } from "./sketch.ts";
import { totalOf } from "./sum.ts";
import {
  ATTEMPTS,
  addTotals,
  attemptRows,
  attemptsPerRecipient,
  FATES,
  fateRows,
  mergeTotals,
  newTotals,
  type Totals,
} from "./totals.ts";

const DELAYS: TableForm = {
  name: "delays",
  title: "Time to deliver",
  columns: [
    {
      name: "span",
      head: "",
      about:
        "first-attempt: from queued to the end of a recipient's first attempt; final: from queued to its success or failure.",
      type: "text",
    },
    { name: "recipients", about: "Recipients that it is known of.", type: "count" },
    { name: "average", about: "Average, in seconds.", type: "seconds" },
    {
      name: "p50",
      about: "Half of the spans are not longer, in seconds; of many spans to 0.05 %.",
      type: "seconds",
    },
    {
      name: "p90",
      about: "90 % of the spans are not longer, in seconds; of many spans to 0.05 %.",
      type: "seconds",
    },
    {
      name: "p99",
      about: "99 % of the spans are not longer, in seconds; of many spans to 0.05 %.",
      type: "seconds",
    },
    { name: "longest", about: "The longest, in seconds.", type: "seconds" },
  ],
};

const QUEUE: TableForm = {
  name: "queue",
  title: "In the queue at the end of the log",
  columns: [
    { name: "messages", about: "Messages that have not left the queue.", type: "count" },
    {
      name: "recipients",
      about: "Their recipients that wait, as far as they are known.",
      type: "count",
    },
    { name: "oldest", about: "Age of the oldest, in seconds.", type: "seconds" },
  ],
};

const SENDERS: TableForm = {
  name: "senders",
  title: "Top senders",
  columns: [
    { name: "sender", about: "Envelope sender in lower case; <> bounces.", type: "text" },
    {
      name: "messages",
      about: "Messages that came into the queue.",
      type: "count",
      narrow: "answer",
    },
    { name: "bytes", about: "Their bytes.", type: "bytes" },
    { name: "recipients", about: "Their recipients.", type: "count" },
  ],
};

const DOMAINS: TableForm = {
  name: "domains",
  title: "Top recipient domains",
  columns: [
    { name: "domain", about: "Domain of recipients in lower case.", type: "text" },
    {
      name: "recipients",
      about: "delivered + failed + waiting + other.",
      type: "count",
      narrow: "answer",
    },
    { name: "delivered", about: "Delivered.", type: "count" },
    { name: "failed", about: "Bounced or expired.", type: "count" },
    { name: "waiting", about: "Still in the queue.", type: "count", narrow: 3 },
    { name: "other", about: "Discarded, or of unknown fate.", type: "count", narrow: 1 },
    { name: "attempts", about: "Attempts whose end was logged.", type: "count", narrow: 2 },
    { name: "deferrals", about: "Attempts that were put off.", type: "count" },
  ],
};

/** The literal reports are long: the report `reasons` shows them. */
const FRONT_REASONS: TableForm = {
  ...REASONS,
  columns: REASONS.columns.map((column) =>
    column.name === "report" ? { ...column, detail: true } : column,
  ),
};

const BOUNCES: TableForm = {
  name: "bounces",
  title: "Bounces",
  detail: true,
  columns: [
    {
      name: "kind",
      head: "",
      about:
        "single: told the sender; double: told the postmaster; discarded-double, discarded-triple: thrown away; pending: to be sent when all recipients are done; not-logged: no notice in the log.",
      type: "text",
    },
    { name: "messages", about: "Messages with failed recipients.", type: "count" },
  ],
};

export const overview: Report = {
  name: "overview",
  version: 2,
  title: "Overview",
  about:
    "What needs attention; how many messages came in and what became of their recipients; where logs of sessions were read, what came to the door and what was turned away; how long it took; who sent and received most; why mail failed. A table shows the page that one reads, with lists of five rows; --wide and the machine formats have all of it. Messages count that came into the queue in the period, with all that happened to them later; sessions count that came in in the period; alerts, restarts and slots count when they happened. Delivered means that the next server, or the mailbox, took it.",
  needs: ["queue", "sessions"],
  tables: [
    PROBLEMS,
    FATES,
    DOOR,
    ATTEMPTS,
    DELAYS,
    CAPACITY,
    QUEUE,
    SENDERS,
    DOMAINS,
    FRONT_REASONS,
    BOUNCES,
    COMPLETED,
  ],
  top: 5,
  fold: foldOverview,
};

/** One row of the senders' counters. */
interface Sender {
  name: string;
  messages: number;
  bytes: number;
  recipients: number;
}

const SENDER = { messages: 0, bytes: 1, recipients: 2 };

interface Waiting {
  messages: number;
  recipients: number;
  oldest: Instant | undefined;
}

/** What was counted of a log: a part of the overview. */
export interface Counted {
  problems: Problems;
  totals: Totals;
  load: Load;
  domains: Domains;
  reasons: Reasons;
  completed: Completed;
  senders: Bounded;
  first: Sketch;
  final: Sketch;
  waiting: Waiting;
  bounces: Map<string, number>;
  door: Door;
}

export function newCounted({
  mostNames = Number.POSITIVE_INFINITY,
}: Pick<Given, "mostNames">): Counted {
  return {
    problems: newProblems(),
    totals: newTotals(),
    load: newLoad(),
    domains: newDomains(),
    reasons: newReasons(),
    completed: newCompleted(),
    senders: newBounded(3, mostNames),
    first: newSketch(),
    final: newSketch(),
    waiting: { messages: 0, recipients: 0, oldest: undefined },
    bounces: new Map(),
    door: newDoor(),
  };
}

function merge(counted: Counted, other: Counted): void {
  mergeProblems(counted.problems, other.problems);
  mergeTotals(counted.totals, other.totals);
  mergeLoad(counted.load, other.load);
  mergeDomains(counted.domains, other.domains);
  mergeReasons(counted.reasons, other.reasons);
  mergeCompleted(counted.completed, other.completed);
  addCounters(counted.senders.counters, other.senders.counters);
  mergeSketch(counted.first, other.first);
  mergeSketch(counted.final, other.final);
  mergeWaiting(counted.waiting, other.waiting);
  for (const [kind, messages] of other.bounces)
    counted.bounces.set(kind, (counted.bounces.get(kind) ?? 0) + messages);
  mergeDoor(counted.door, other.door);
}

function foldOverview(given: Given): Fold {
  const counted = newCounted(given);
  const { problems, totals, load, domains, reasons, completed } = counted;
  const { senders, first, final, waiting, bounces, door } = counted;
  const doorProblems = newDoorProblems();

  function addMessage(message: Message): void {
    addTotals(totals, message);
    addMessageProblems(problems, message);
    addCompleted(completed, message);
    addSender(senders, message);
    if (message.state !== "ended" && message.state !== "lost") addWaiting(waiting, message);
    let isFailed = false;
    for (const recipient of message.recipients) {
      addDomain(domains, recipient);
      addDelays(first, final, message, recipient);
      for (const delivery of recipient.deliveries) addReason(reasons, delivery);
      if (recipient.fate === "bounced" || recipient.fate === "expired") isFailed = true;
    }
    if (!isFailed) return;
    const kind = kindOf(message);
    bounces.set(kind, (bounces.get(kind) ?? 0) + 1);
  }

  return {
    add(fact) {
      if (fact.kind === "message") {
        if (counts(fact.message, given)) addMessage(fact.message);
        return;
      }
      addLoad(load, fact, given);
      if (fact.kind === "load") return;
      addProblem(problems, fact, given);
      if (fact.kind === "session" && countsSession(fact.session, given))
        addToDoor(door, fact.session);
      addDoorProblem(doorProblems, fact, given);
    },
    // What is forgotten in bounded memory depends on the order in which names came.
    ...(given.mostNames === undefined && {
      parts: {
        begin: (fact) => beginLoad(load, fact, given),
        part: (): Counted => ({ ...counted, reasons: talliesOf(reasons) }),
        merge: (part) => merge(counted, part as Counted),
      },
    }),
    tables(end) {
      const perRecipient = attemptsPerRecipient(totals);
      return [
        {
          form: PROBLEMS,
          rows: problemRows(problems, load, domains, reasons, doorProblemRows(doorProblems)),
          notes: [],
        },
        {
          form: FATES,
          rows: fateRows(totals),
          notes: [
            "accepted = delivered + discarded + bounced + expired + deferred + queued + unknown.",
          ],
        },
        { form: DOOR, rows: doorRows(door), notes: [] },
        {
          form: ATTEMPTS,
          rows: attemptRows(totals),
          notes:
            perRecipient === undefined
              ? []
              : [`Attempts for each recipient tried: ${perRecipient.toFixed(2)}.`],
        },
        {
          form: DELAYS,
          rows: [delayRow("first-attempt", first), delayRow("final", final)],
          notes: [],
        },
        { form: capacityForm(load), rows: capacityRows(load), notes: [] },
        { form: QUEUE, rows: [queueRow(waiting, end)], notes: [] },
        { form: SENDERS, rows: senderRows(senders, given.top), notes: senderNotes(senders) },
        {
          form: DOMAINS,
          rows: topOf(domains.byDomain.values(), given.top, BY_RECIPIENTS).map((domain) => [
            domain.name,
            domain.recipients,
            domain.delivered,
            domain.bounced + domain.expired,
            domain.waiting,
            domain.discarded + domain.unknown,
            domain.attempts,
            domain.deferrals,
          ]),
          notes: [],
        },
        { form: FRONT_REASONS, rows: reasonRows(reasons, given.top), notes: [] },
        {
          form: BOUNCES,
          rows: KIND_NAMES.filter((kind) => bounces.has(kind)).map((kind) => [
            kind,
            bounces.get(kind),
          ]),
          notes: [],
        },
        { form: COMPLETED, rows: [completedRow(completed)], notes: [] },
      ];
    },
  };
}

function addSender(senders: Bounded, message: Message): void {
  const row = boundedRow(senders, senderName(message.sender));
  const { counters } = senders;
  addTo(counters, row, SENDER.messages, 1);
  addTo(counters, row, SENDER.bytes, message.bytes ?? 0);
  addTo(counters, row, SENDER.recipients, message.recipients.length);
}

function senderRows({ counters, forgotten, error }: Bounded, top: number): Cell[][] {
  const likely = largestRows(counters, top, SENDER.messages, SENDER.bytes);
  const rows = topOf(
    likely.map((row) => senderAt(counters, row)),
    Math.min(top, likely.length),
    {
      order: BY_MESSAGES,
      empty: (name): Sender => ({ name, messages: 0, bytes: 0, recipients: 0 }),
    },
  ).slice(0, top);
  const left = counters.rows - rows.length;
  const cells = rows.map(({ name, messages, bytes, recipients }): Cell[] => [
    name,
    messages,
    bytes,
    recipients,
  ]);
  if (left === 0 && error === 0) return cells;
  const sums = sumsOf(counters).map((sum, column) => {
    const shown = cells.reduce((total, row) => total + Number(row[column + 1]), 0);
    return sum + (forgotten[column] as number) - shown;
  });
  // Once some were forgotten nobody knows any more how many they are.
  const name = error > 0 ? "(others)" : othersName(left);
  return [...cells, [name, ...sums]];
}

const BY_MESSAGES = (a: Sender, b: Sender): number =>
  b.messages - a.messages || b.bytes - a.bytes || byName(a.name, b.name);

function senderNotes({ most, error }: Bounded): string[] {
  return error === 0
    ? []
    : [
        `Counted in bounded memory, ${most.toLocaleString("en-US")} senders at a time: each may have up to ${error} messages more than shown.`,
      ];
}

function senderAt(counters: Counters, row: number): Sender {
  return {
    name: nameAt(counters, row),
    messages: numberAt(counters, row, SENDER.messages),
    bytes: numberAt(counters, row, SENDER.bytes),
    recipients: numberAt(counters, row, SENDER.recipients),
  };
}

function addDelays(
  first: Sketch,
  final: Sketch,
  { queued }: Message,
  { deliveries }: Recipient,
): void {
  const firstSeconds = spanOf(queued, deliveries[0]?.finished);
  if (firstSeconds !== undefined) addToSketch(first, firstSeconds);
  const last = deliveries.at(-1);
  if (last?.outcome !== "success" && last?.outcome !== "failure") return;
  const finalSeconds = spanOf(queued, last.finished);
  if (finalSeconds !== undefined) addToSketch(final, finalSeconds);
}

function delayRow(span: string, delays: Sketch): Cell[] {
  const { count } = delays;
  return [
    span,
    count,
    count > 0 ? totalOf(delays.total) / count : undefined,
    percentileOf(delays, 50),
    percentileOf(delays, 90),
    percentileOf(delays, 99),
    percentileOf(delays, 100),
  ];
}

function addWaiting(waiting: Waiting, message: Message): void {
  waiting.messages++;
  for (const { fate } of message.recipients) {
    if (fate === "queued" || fate === "deferred") waiting.recipients++;
  }
  const entered = message.queued ?? message.born;
  if (entered && (!waiting.oldest || compareInstants(entered, waiting.oldest) < 0))
    waiting.oldest = entered;
}

function mergeWaiting(waiting: Waiting, { messages, recipients, oldest }: Waiting): void {
  waiting.messages += messages;
  waiting.recipients += recipients;
  if (oldest && (!waiting.oldest || compareInstants(oldest, waiting.oldest) < 0))
    waiting.oldest = oldest;
}

function queueRow({ messages, recipients, oldest }: Waiting, end: Instant | undefined): Cell[] {
  return [messages, recipients, oldest && end ? spanBetween(oldest, end) : undefined];
}
