/**
 * Messages: how they come into the queue, and leave it.
 *
 * An open number may come again: whether it is the same message or another one shows at `info msg`.
 */
import { bear } from "./births.ts";
import { FATES, MESSAGE_STATES, type Missing } from "./facts.ts";
import { OLDER } from "./id.ts";
import { incompleteOf, withMissing, withoutMissing } from "./incomplete.ts";
import { leave } from "./leaving.ts";
import { announce, wantBounce } from "./links.ts";
import { closeDelivery } from "./open-deliveries.ts";
import { recordOf, removeNumber, setRecord } from "./open-numbers.ts";
import type { Queue } from "./queue.ts";
import { addRecipient, isFinal, UNKNOWN } from "./recipients.ts";
import { NONE, type Records, rareOf, take } from "./records.ts";
import type { SendLine } from "./send-line.ts";
import { arrive } from "./sessions/joins.ts";
import { HERE } from "./stays.ts";
import { surprise } from "./surprises.ts";
import { isTextAt, keepText } from "./texts.ts";
import { stopWanting } from "./wanted.ts";

export function messageNew(said: SendLine): void {
  const { queue, msg, seconds, nanos, line } = said;
  const { messages } = queue.records;
  const known = recordOf(queue.messages, msg);
  if (known === NONE) {
    keepLine(
      said,
      open(said, msg, seconds, nanos, bear(queue.births, msg, seconds, nanos), NOTHING_MISSING),
    );
    return;
  }
  keepAgainLine(queue.records, known);
  sayAgain(said, known, line);
  const isAdopted = Number.isNaN(messages.qp[known]) && messages.recipients[known] > 0;
  if (isAdopted) present(said, known);
}

export function messageInfo(said: SendLine): void {
  const { queue, seconds, nanos } = said;
  const message = messageOfInfo(said);
  const { messages, texts } = queue.records;
  keepLine(said, message);
  if (!Number.isNaN(messages.qp[message])) return;
  messages.bytes[message] = said.size;
  messages.sender[message] = keepText(texts, said.bytes, said.textAt, said.textEnd);
  messages.senderLength[message] = said.textEnd - said.textAt;
  messages.senderHash[message] = said.hash;
  messages.qp[message] = said.qp;
  messages.uid[message] = said.uid;
  messages.queued[message] = seconds;
  messages.queuedNanos[message] = nanos;
  if (messages.incomplete[message] !== 0)
    messages.incomplete[message] = withoutMissing(messages.incomplete[message], "info");
  if (messages.state[message] === CLASSIFYING) messages.state[message] = QUEUED;
  announce(said, message);
  arrive(queue.host.leaving.joins, queue.records, message);
}

export function recipientAnnounced(said: SendLine): void {
  const { messages, records } = said.queue;
  const message = recordOf(messages, said.msg);
  if (message === NONE) return;
  addRecipient(said, message);
  records.messages.announced[message]++;
  keepLine(said, message);
}

export function bounceSent(said: SendLine): void {
  const { queue, msg, qp } = said;
  const message = openOrAdopt(said);
  keepLine(said, message);
  const rare = rareOf(queue.records, message);
  if (rare.bounce) {
    surprise(said, "bounced-again", { msg });
    stopWanting(queue.host.links.wanted, rare.bounce);
  }
  rare.bounce = { qp };
  wantBounce(said, message, rare.bounce);
}

export function bounceDiscarded(said: SendLine): void {
  const message = openOrAdopt(said);
  rareOf(said.queue.records, message).bounceDiscarded = said.discarded;
  keepLine(said, message);
}

export function messageEnded(said: SendLine): void {
  const { queue, msg, seconds, nanos } = said;
  const { messages } = queue.records;
  if (
    queue.unlinkTrouble.size > 0 &&
    recordOf(queue.messages, msg) === NONE &&
    queue.unlinkTrouble.delete(msg)
  ) {
    surprise(said, "ended-twice", { msg });
    return;
  }
  const message = openOrAdopt(said);
  keepLine(said, message);
  messages.ended[message] = seconds;
  messages.endedNanos[message] = nanos;
  messages.state[message] = ENDED;
  blameBounce(queue.records, message);
  if (messages.busy[message] > 0) surprise(said, "end-with-open-delivery", { msg });
  forget(queue, message);
  leave(said, message, seconds, nanos);
}

/** The message of an open number; one first seen here is adopted. */
export function openOrAdopt(said: SendLine): number {
  const { queue, msg, seconds, nanos } = said;
  const { messages } = queue.records;
  const known = recordOf(queue.messages, msg);
  if (known !== NONE) {
    const message = messages.isAgain[known] === 1 ? present(said, known) : known;
    if (Number.isNaN(messages.qp[message])) miss(queue.records, message, "info");
    return message;
  }
  surprise(said, "adopted", { msg });
  const ordinal = queue.isContinued ? OLDER : bear(queue.births, msg, seconds, nanos);
  return open(said, msg, seconds, nanos, ordinal, NEW_AND_INFO_MISSING);
}

/** The raw line is one of the message's. */
export function keepLine({ queue, line }: SendLine, message: number): void {
  if (line !== undefined) addLine(queue.records, message, line);
}

export function miss({ messages }: Records, message: number, what: Missing): void {
  messages.incomplete[message] = withMissing(messages.incomplete[message], what);
}

const QUEUED = MESSAGE_STATES.indexOf("queued");
const CLASSIFYING = MESSAGE_STATES.indexOf("classifying");
const ENDED = MESSAGE_STATES.indexOf("ended");
const LOST = MESSAGE_STATES.indexOf("lost");

const NOTHING_MISSING = incompleteOf();
const INFO_MISSING = incompleteOf("info");
const NEW_AND_INFO_MISSING = incompleteOf("new", "info");

function addLine(records: Records, message: number, line: string): void {
  const rare = rareOf(records, message);
  rare.lines ??= [];
  rare.lines.push(line);
}

/** Decides whether `info msg` repeats the open message, or shows that a new one began. */
function messageOfInfo(said: SendLine): number {
  const { queue, msg, seconds, nanos } = said;
  const { messages } = queue.records;
  const known = recordOf(queue.messages, msg);
  if (known === NONE)
    return open(
      said,
      msg,
      seconds,
      nanos,
      bear(queue.births, msg, seconds, nanos),
      NEW_AND_INFO_MISSING,
    );
  const isAnnounced = messages.isAgain[known] === 1;
  if (!isAnnounced && Number.isNaN(messages.qp[known])) return known;
  if (isSame(said, known)) {
    keepAgainLine(queue.records, known);
    messages.isAgain[known] = 0;
    surprise(said, "preprocessed-again", { msg });
    return known;
  }
  if (!isAnnounced) sayAgain(said, known, undefined);
  const message = present(said, known);
  if (!isAnnounced) miss(queue.records, message, "new");
  return message;
}

/** Nothing to compare with (`info msg` not seen yet) counts as the same. */
function isSame(said: SendLine, message: number): boolean {
  const { messages, texts } = said.queue.records;
  if (Number.isNaN(messages.qp[message])) return true;
  return (
    messages.qp[message] === said.qp &&
    messages.bytes[message] === said.size &&
    messages.uid[message] === said.uid &&
    messages.senderHash[message] === said.hash &&
    messages.senderLength[message] === said.textEnd - said.textAt &&
    isTextAt(
      texts,
      messages.sender[message],
      messages.senderLength[message],
      said.bytes,
      said.textAt,
    )
  );
}

/** The number came again, at this line. */
function sayAgain(
  { queue, msg, seconds, nanos }: SendLine,
  message: number,
  line: string | undefined,
): void {
  const { messages } = queue.records;
  messages.isAgain[message] = 1;
  messages.again[message] = seconds;
  messages.againNanos[message] = nanos;
  messages.againOrdinal[message] = bear(queue.births, msg, seconds, nanos);
  if (line !== undefined) rareOf(queue.records, message).againLine = line;
}

/** The line of the `new msg` before turns out to be one of this message. */
function keepAgainLine(records: Records, message: number): void {
  const rare = records.messages.rare[message];
  if (rare?.againLine === undefined) return;
  addLine(records, message, rare.againLine);
  rare.againLine = undefined;
}

/**
 * A bounce was sent, and the lines of a delivery that failed are missing: where all of the message is in
 * the log but the end of one recipient's, and no other recipient failed, it is that one that bounced.
 */
function blameBounce(records: Records, message: number): void {
  const { messages, recipients } = records;
  if (!messages.rare[message]?.bounce || isMissing(records, message, "new")) return;
  let only = NONE;
  for (let one = messages.first[message]; one !== NONE; one = recipients.next[one]) {
    const fate = recipients.fate[one];
    if (fate === BOUNCED || fate === EXPIRED) return;
    if (isFinal(fate)) continue;
    if (only !== NONE) return;
    only = one;
  }
  if (only !== NONE) recipients.fate[only] = BOUNCED;
}

const BOUNCED = FATES.indexOf("bounced");
const EXPIRED = FATES.indexOf("expired");

function isMissing({ messages }: Records, message: number, what: Missing): boolean {
  const list = messages.incomplete[message];
  return list !== 0 && withMissing(list, what) === list;
}

/** `new msg` came for an open number and it was another message: the old one is lost. */
function present(said: SendLine, old: number): number {
  const { queue } = said;
  const { messages } = queue.records;
  const msg = messages.msg[old];
  const ordinal = messages.againOrdinal[old];
  const line = messages.rare[old]?.againLine;
  const [seconds, nanos] = [messages.again[old], messages.againNanos[old]];
  messages.state[old] = LOST;
  miss(queue.records, old, "end");
  surprise(said, "lost-track", { msg, seconds, nanos });
  forget(queue, old);
  leave(said, old, seconds, nanos);
  const message = open(said, msg, seconds, nanos, ordinal, INFO_MISSING);
  if (line !== undefined) addLine(queue.records, message, line);
  return message;
}

/** A message is in the queue from now on, under a number that was free. */
function open(
  { queue }: SendLine,
  msg: number,
  born: number,
  bornNanos: number,
  ordinal: number,
  incomplete: number,
): number {
  const { messages } = queue.records;
  const message = take(messages);
  messages.msg[message] = msg;
  messages.queue[message] = queue.place;
  messages.seed[message] = queue.seed;
  messages.ordinal[message] = ordinal;
  messages.born[message] = born;
  messages.bornNanos[message] = bornNanos;
  messages.queued[message] = Number.NaN;
  messages.ended[message] = Number.NaN;
  messages.bytes[message] = Number.NaN;
  messages.qp[message] = Number.NaN;
  messages.uid[message] = Number.NaN;
  messages.senderLength[message] = -1;
  messages.state[message] = incomplete === NEW_AND_INFO_MISSING ? QUEUED : CLASSIFYING;
  messages.incomplete[message] = incomplete;
  messages.first[message] = NONE;
  messages.last[message] = NONE;
  messages.recipients[message] = 0;
  messages.busy[message] = 0;
  messages.announced[message] = 0;
  messages.unmarked[message] = 0;
  messages.isAgain[message] = 0;
  messages.stay[message] = HERE;
  messages.holds[message] = 0;
  setRecord(queue.messages, msg, message);
  if (queue.unlinkTrouble.size > 0) queue.unlinkTrouble.delete(msg);
  return message;
}

/** The number is free again. Recipients without a final result have an unknown fate. */
function forget(queue: Queue, message: number): void {
  const { records } = queue;
  const { messages, recipients, deliveries } = records;
  removeNumber(queue.messages, messages.msg[message]);
  for (let one = queue.oldest; one !== NONE && messages.busy[message] > 0; ) {
    const next = deliveries.newer[one];
    if (deliveries.message[one] === message) closeDelivery(queue, one);
    one = next;
  }
  for (let one = messages.first[message]; one !== NONE; one = recipients.next[one]) {
    if (isFinal(recipients.fate[one])) continue;
    recipients.fate[one] = UNKNOWN;
    miss(records, message, "outcome");
  }
}
