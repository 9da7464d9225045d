/**
 * What waits in the queue at a moment, for what, and until when: rebuilt from the log.
 *
 * Only messages that are in the queue at the moment are kept. Of a message that is there to
 * this day, attempts after the moment are left out; recipients that were first tried later are
 * known to have waited already.
 */
import { duration } from "../time/format.ts";
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { Delivery, Message, Recipient } from "../tracking/facts.ts";
import { keptMessage } from "../tracking/views.ts";
import { domainName, senderText } from "./addresses.ts";
import { wholeOf } from "./filter/part.ts";
import { byName, topOf } from "./ranking.ts";
import { reasonOfReport } from "./reason-of-report.ts";
import {
  type Cell,
  type Given,
  reportOf,
  type Table,
  type TableForm,
  type Tally,
} from "./report.ts";
import { lastTry, nextTry } from "./schedule.ts";
import { inOneLine } from "./words.ts";

const WAITING: TableForm = {
  name: "waiting",
  title: "What the queue waits for",
  columns: [
    {
      name: "waitingFor",
      head: "WAITING FOR",
      about:
        "Domain of remote recipients, local: and the address of local ones; (bounces) for all notices of failure, (not tried yet) for messages whose recipients are not in the log, (leaving) for messages with nobody left to wait for.",
      type: "text",
    },
    {
      name: "messages",
      head: "MSGS",
      about: "Messages that wait for it; a message may wait for several.",
      type: "count",
    },
    {
      name: "recipients",
      head: "RCPT",
      about: "Recipients that wait, as far as they are known.",
      type: "count",
      narrow: "stays",
    },
    {
      name: "oldest",
      about: "Age of the oldest of these messages, in seconds.",
      type: "seconds",
      narrow: "stays",
    },
    {
      name: "reason",
      about: "Why the latest deferral, in one of 36 words.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "attempts",
      head: "TRIES",
      about: "Most attempts that one of these recipients has had.",
      type: "count",
      narrow: 3,
    },
    {
      name: "nextTry",
      head: "NEXT TRY",
      about: "Earliest next attempt by qmail's schedule; one in the past is due.",
      type: "time",
      narrow: 2,
    },
    {
      name: "givesUp",
      head: "GIVES UP",
      about: "When the first of these recipients has its last attempt.",
      type: "time",
      narrow: 1,
    },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The latest deferral in words.",
      type: "text",
      sentence: true,
    },
  ],
};

const RECIPIENTS: TableForm = {
  name: "recipients",
  title: "Who waits",
  columns: [
    { name: "id", about: "Our id of the message.", type: "text" },
    { name: "msg", about: "qmail's number of the message.", type: "msg", narrow: 1 },
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
      narrow: 1,
    },
    {
      name: "recipient",
      about: "Address as logged; none if the message was not tried yet.",
      type: "text",
      narrow: "stays",
    },
    { name: "bytes", about: "Size of the message.", type: "bytes", narrow: 1 },
    {
      name: "age",
      about: "Seconds since the message was queued.",
      type: "seconds",
      narrow: "stays",
    },
    { name: "attempts", head: "TRIES", about: "Attempts so far.", type: "count" },
    {
      name: "reason",
      about: "Why the last deferral, in one of 36 words.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "lastTry",
      head: "LAST TRY",
      about: "Beginning of the last attempt.",
      type: "time",
      narrow: 2,
    },
    {
      name: "nextTry",
      head: "NEXT TRY",
      about: "Next attempt by qmail's schedule; one in the past is due.",
      type: "time",
      narrow: 2,
    },
    { name: "givesUp", head: "GIVES UP", about: "The last attempt.", type: "time" },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The last deferral in words.",
      type: "text",
      sentence: true,
    },
  ],
};

const waitingMessages: Tally<Kept[]> = {
  tables: [WAITING, RECIPIENTS],
  begin: () => [],
  add: {
    message(kept, { message }, given) {
      if (mayWait(message, given)) kept.push(keptOf(message));
    },
  },
  merge(kept, later) {
    for (const one of later) kept.push(one);
  },
  show(kept, asked) {
    const at = asked.at ?? asked.end;
    const waiting = kept
      .sort((a, b) => oldestFirst(a.message, b.message))
      .flatMap((one) => waitingIn(one, at, asked));
    const messages = [...new Set(waiting.map(({ message }) => message))];
    return [waitingTable(messages, waiting, at, asked), recipientTable(waiting, at)];
  },
};

export const queue = reportOf({
  name: "queue",
  version: 2,
  title: "What is waiting in the queue, for what, and until when",
  about:
    "The queue at the given moment, else at the end of the log, as far as the log shows it: messages that came in and have not left. Retry times are computed from qmail's schedule, the time of giving up from the queue lifetime; a signal (ALRM) or a restart makes attempts earlier. A period given leaves out messages that came in outside of it.",
  needs: ["queue"],
  tallies: [waitingMessages],
});

/** A message with all its recipients, for they are tried together, and with those that were asked for. */
interface Kept {
  message: Message;
  /** Their places; absent: all. */
  asked: ReadonlySet<number> | undefined;
}

/** A recipient that waits, or a message of which none is known to. */
interface Waiting {
  message: Message;
  recipient: Recipient | undefined;
  /** Attempts begun by the moment. */
  attempts: number;
  last: Delivery | undefined;
  /** The last that ended by the moment. */
  ended: Delivery | undefined;
  nextTry: Instant | undefined;
  givesUp: Instant | undefined;
}

/** In the queue at the moment; where none is given, at the end of the log. */
function mayWait(message: Message, given: Given): boolean {
  if (message.state === "lost") return false;
  if (!given.at) return message.state !== "ended";
  const entered = message.queued ?? message.born;
  if (entered && compareInstants(entered, given.at) > 0) return false;
  return message.state !== "ended" || !isBy(message.ended, given.at);
}

/** Whether it happened at the moment or before; what has no time has. */
function isBy(happened: Instant | undefined, at: Instant | undefined): boolean {
  return !happened || !at || compareInstants(happened, at) <= 0;
}

function oldestFirst(a: Message, b: Message): number {
  const one = a.queued ?? a.born;
  const other = b.queued ?? b.born;
  const byTime = one && other ? compareInstants(one, other) : one ? -1 : other ? 1 : 0;
  return byTime || byName(a.id, b.id);
}

function keptOf(part: Message): Kept {
  const whole = wholeOf(part);
  const isWhole = whole === part;
  const places = isWhole ? [] : part.recipients.map((one) => whole.recipients.indexOf(one));
  return { message: keptMessage(whole), asked: isWhole ? undefined : new Set(places) };
}

/** Of those that wait the ones that were asked for; a message for which nobody waits as it is. */
function waitingIn({ message, asked }: Kept, at: Instant | undefined, given: Given): Waiting[] {
  const waiting: (Waiting & { place: number })[] = [];
  for (const [place, recipient] of message.recipients.entries()) {
    const made = recipient.deliveries.filter(({ started }) => isBy(started, at));
    if (made.some((delivery) => isFinal(delivery) && isBy(delivery.finished, at))) continue;
    waiting.push({
      place,
      message,
      recipient,
      attempts: made.length,
      last: made.at(-1),
      ended: made.findLast(({ outcome, finished }) => outcome && isBy(finished, at)),
      nextTry: undefined,
      givesUp: undefined,
    });
  }
  for (const one of waiting) schedule(one, waiting, given);
  if (waiting.length > 0) return waiting.filter(({ place }) => asked?.has(place) ?? true);
  const nobody = { recipient: undefined, attempts: 0, last: undefined, ended: undefined };
  return [{ message, ...nobody, nextTry: undefined, givesUp: undefined }];
}

function isFinal({ outcome }: Delivery): boolean {
  return outcome === "success" || outcome === "failure";
}

/** A pass tries all that wait on a channel; it began when the first of them was started. */
function schedule(one: Waiting, all: Waiting[], { queueLifetime }: Given): void {
  const { queued } = one.message;
  const channel = one.recipient?.channel;
  if (!queued || !channel || !one.last?.started) return;
  let pass = one.last.started;
  for (const other of all) {
    const started = other.recipient?.channel === channel ? other.last?.started : undefined;
    if (started && compareInstants(started, pass) < 0) pass = started;
  }
  const next = nextTry(channel, queued, pass);
  one.nextTry = { seconds: next, nanos: 0 };
  one.givesUp = { seconds: lastTry(channel, queued, next, queueLifetime), nanos: 0 };
}

interface Group {
  name: string;
  messages: Set<Message>;
  recipients: number;
  all: Waiting[];
}

function waitingTable(
  messages: Message[],
  waiting: Waiting[],
  at: Instant | undefined,
  given: Given,
): Table {
  const groups = new Map<string, Group>();
  for (const one of waiting) {
    const name = waitsFor(one);
    const group = groups.get(name) ?? newGroup(name);
    groups.set(name, group);
    addWaiting(group, [one]);
  }
  const most = (a: Group, b: Group): number =>
    b.recipients - a.recipients || b.messages.size - a.messages.size || byName(a.name, b.name);
  const shown = topOf(groups.values(), given.top, { order: most, empty: newGroup });
  const left = [...groups.values()].sort(most).slice(given.top);
  const rest = left.length > 0 ? shown.at(-1) : undefined;
  if (rest) {
    rest.recipients = 0;
    for (const group of left) addWaiting(rest, group.all);
  }
  return {
    form: WAITING,
    rows: shown.map((group) => groupRow(group, at, group === rest)),
    notes: notesOf(messages, waiting, at, given),
  };
}

function newGroup(name: string): Group {
  return { name, messages: new Set(), recipients: 0, all: [] };
}

function addWaiting(group: Group, waiting: Waiting[]): void {
  for (const one of waiting) {
    group.messages.add(one.message);
    if (one.recipient) group.recipients++;
    group.all.push(one);
  }
}

function waitsFor({ message, recipient }: Waiting): string {
  if (!recipient) return message.recipients.length > 0 ? "(leaving)" : "(not tried yet)";
  if (message.sender === "" || message.sender === "#@[]") return "(bounces)";
  if (recipient.channel === "local") return `local: ${recipient.address.toLowerCase()}`;
  return domainName(recipient.address);
}

/** Of many groups together (`isRest`) no one's reason and report is told as if it were that of all. */
function groupRow(
  { name, messages, recipients, all }: Group,
  at: Instant | undefined,
  isRest: boolean,
): Cell[] {
  const latest = isRest ? undefined : latestDeferral(all);
  return [
    name,
    messages.size,
    recipients,
    most([...messages].map((message) => ageOf(message, at))),
    reasonFor(latest),
    most(all.map(({ attempts }) => attempts)),
    earliest(all.map(({ nextTry }) => nextTry)),
    earliest(all.map(({ givesUp }) => givesUp)),
    inOneLine(latest?.report),
  ];
}

function latestDeferral(waiting: Waiting[]): Delivery | undefined {
  let latest: Delivery | undefined;
  for (const { ended } of waiting) {
    if (ended?.outcome !== "deferral") continue;
    const isLater = ended.finished && (!latest?.finished || isBy(latest.finished, ended.finished));
    if (!latest || isLater) latest = ended;
  }
  return latest;
}

function recipientTable(waiting: Waiting[], at: Instant | undefined): Table {
  const rows = waiting.map((one): Cell[] => {
    const { message, recipient, attempts, last, ended } = one;
    return [
      message.id,
      message.msg,
      senderText(message.sender),
      recipient?.channel,
      recipient?.address,
      message.bytes,
      ageOf(message, at),
      attempts,
      reasonFor(ended),
      last?.started,
      one.nextTry,
      one.givesUp,
      inOneLine(ended?.report),
    ];
  });
  return { form: RECIPIENTS, rows, notes: [] };
}

function reasonFor(delivery: Delivery | undefined): string | undefined {
  if (delivery?.outcome === "interrupted") return "interrupted";
  if (delivery?.outcome !== "deferral") return undefined;
  return reasonOfReport(delivery.report ?? "", "deferral");
}

function ageOf({ queued, born }: Message, at: Instant | undefined): number | undefined {
  const entered = queued ?? born;
  return entered && at && spanBetween(entered, at);
}

function most(numbers: (number | undefined)[]): number | undefined {
  let largest: number | undefined;
  for (const number of numbers) {
    if (number !== undefined && (largest === undefined || number > largest)) largest = number;
  }
  return largest;
}

function earliest(moments: (Instant | undefined)[]): Instant | undefined {
  let first: Instant | undefined;
  for (const moment of moments) {
    if (moment && (!first || compareInstants(moment, first) < 0)) first = moment;
  }
  return first;
}

function notesOf(
  messages: Message[],
  waiting: Waiting[],
  at: Instant | undefined,
  { queueLifetime }: Given,
): string[] {
  const recipients = waiting.filter(({ recipient }) => recipient).length;
  const untried = messages.filter((message) => message.recipients.length === 0).length;
  const oldest = most(messages.map((message) => ageOf(message, at)));
  const age = oldest === undefined ? "" : `; the oldest is ${duration(oldest)} old`;
  const incomplete = messages.filter(({ incomplete }) => incomplete.length > 0).length;
  const beginning = `${messages.length - incomplete} of ${messages.length} messages with their whole story`;
  return [
    `${messages.length} messages and ${recipients} known recipients wait${age}.`,
    ...(untried > 0
      ? [`Of ${untried} messages no recipient is known: qmail logs one when it is first tried.`]
      : []),
    `Retry times are computed from qmail's schedule (the n-th after (20n)^2 seconds, local (10n)^2) and a queue lifetime of ${queueLifetime} seconds.`,
    `Rebuilt from the log: ${beginning}.`,
  ];
}
