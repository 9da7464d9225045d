/**
 * What waits in the queue at a moment, for what, and until when: rebuilt from the log.
 *
 * Only messages that are in the queue at the moment are kept. Of a message that is there to
 * this day, attempts after the moment are left out; recipients that were first tried later are
 * known to have waited already.
 */
import { duration } from "../time/format.ts";
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { Delivery, Message } from "../tracking/facts.ts";
import { domainOf, senderText } from "./addresses.ts";
import { preprocessing } from "./preprocessing.ts";
import { WAITING, WHO_WAITS } from "./queue-forms.ts";
import { byName, topOf } from "./ranking.ts";
import { reasonOfReport } from "./reason-of-report.ts";
import { type Cell, type Given, reportOf, type Table, type Tally } from "./report.ts";
import { runningAt } from "./running-at.ts";
import {
  isBy,
  type Kept,
  keptOf,
  mayWait,
  momentOf,
  oldestFirst,
  type WaitingRecipient,
  waitingIn,
} from "./waiting.ts";
import { inOneLine } from "./words.ts";

const waitingMessages: Tally<Kept[]> = {
  tables: [WAITING, WHO_WAITS],
  looksAt: [runningAt],
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
    const at = momentOf(asked);
    const queues = asked.found(runningAt);
    const waiting = kept
      .sort((a, b) => oldestFirst(a.message, b.message))
      .flatMap((one) => waitingIn(one, at, asked, queues));
    const messages = [...new Set(waiting.map(({ message }) => message))];
    return [waitingTable(messages, waiting, at, asked), recipientTable(waiting, at)];
  },
};

export const queue = reportOf({
  name: "queue",
  version: 3,
  title: "What is waiting in the queue, for what, and until when",
  about:
    "The queue at the given moment, else at the end of the log, as far as the log shows it: messages that came in and have not left. Retry times are computed from qmail's schedule, the time of giving up from the queue lifetime; a signal (ALRM) or a crash makes attempts earlier, and while qmail-send is stopped there are none. Of a moment behind the log's end it tells what it tells of the end. A period given leaves out messages that came in outside of it. `qtrail queue` tells the same as a page.",
  needs: ["queue"],
  tallies: [waitingMessages, runningAt, preprocessing],
});

interface Group {
  name: string;
  reason: string | undefined;
  messages: Set<Message>;
  recipients: number;
  all: WaitingRecipient[];
}

function waitingTable(
  messages: Message[],
  waiting: WaitingRecipient[],
  at: Instant | undefined,
  given: Given,
): Table {
  const groups = new Map<string, Group>();
  for (const one of waiting) {
    const name = waitsFor(one, at);
    const reason = reasonFor(one.ended);
    const key = `${name}\n${reason ?? ""}`;
    const group = groups.get(key) ?? newGroup(name, reason);
    groups.set(key, group);
    addWaiting(group, [one]);
  }
  const most = (a: Group, b: Group): number =>
    b.recipients - a.recipients ||
    b.messages.size - a.messages.size ||
    byName(a.name, b.name) ||
    byName(a.reason ?? "", b.reason ?? "");
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

function newGroup(name: string, reason?: string): Group {
  return { name, reason, messages: new Set(), recipients: 0, all: [] };
}

function addWaiting(group: Group, waiting: WaitingRecipient[]): void {
  for (const one of waiting) {
    group.messages.add(one.message);
    if (one.recipient) group.recipients++;
    group.all.push(one);
  }
}

function waitsFor({ message, recipient }: WaitingRecipient, at: Instant | undefined): string {
  if (isBeingTakenIn(message, at)) return "(being preprocessed)";
  if (!recipient) return message.recipients.length > 0 ? "(leaving)" : "(not tried yet)";
  if (message.sender === "") return "(bounces)";
  if (message.sender === "#@[]") return "(double bounces)";
  if (recipient.channel === "local") return `local: ${recipient.address.toLowerCase()}`;
  return domainOf(recipient);
}

/** `new msg` was logged by the moment, `info msg` was not. */
function isBeingTakenIn({ state, queued }: Message, at: Instant | undefined): boolean {
  return queued ? !isBy(queued, at) : state === "classifying";
}

/** Of many groups together (`isRest`) no one's reason and report is told as if it were that of all. */
function groupRow(
  { name, reason, messages, recipients, all }: Group,
  at: Instant | undefined,
  isRest: boolean,
): Cell[] {
  const latest = isRest ? undefined : latestDeferral(all);
  return [
    name,
    messages.size,
    recipients,
    most([...messages].map((message) => ageOf(message, at))),
    isRest ? undefined : reason,
    most(all.map(({ attempts }) => attempts)),
    earliest(all.map((one) => (one.isTried ? undefined : one.nextTry))),
    earliest(all.map(({ givesUp }) => givesUp)),
    all.filter(({ isTried }) => isTried).length,
    all.filter(({ recipient, isStopped }) => recipient && isStopped).length,
    inOneLine(latest?.report),
  ];
}

function latestDeferral(waiting: WaitingRecipient[]): Delivery | undefined {
  let latest: Delivery | undefined;
  for (const { ended } of waiting) {
    if (ended?.outcome !== "deferral") continue;
    const isLater = ended.finished && (!latest?.finished || isBy(latest.finished, ended.finished));
    if (!latest || isLater) latest = ended;
  }
  return latest;
}

function recipientTable(waiting: WaitingRecipient[], at: Instant | undefined): Table {
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
      one.isTried ? last?.started : undefined,
      message.incomplete.join(" ") || undefined,
      waitsFor(one, at),
      inOneLine(ended?.report),
    ];
  });
  return { form: WHO_WAITS, rows, notes: [] };
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
  waiting: WaitingRecipient[],
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
