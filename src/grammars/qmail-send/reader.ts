/**
 * Reads a line of qmail-send where its bytes lie: the fast twin of plain.ts.
 *
 *     new msg M        info msg M: bytes B from <SENDER> qp P uid U    end msg M    bounce msg M qp P
 *     starting delivery D: msg M to CHANNEL RECIPIENT                  delivery D: OUTCOME: REPORT
 *     status: local 1/10 remote 3/20
 *
 * These are nearly all of a log; each has a function here that knows the words by their place
 * and makes strings only of what the event keeps. Where one of them does not fit, and for all
 * other lines, the plain reader decides. Both agree on every line (agreement.test.ts).
 *
 * An event belongs to the caller, but that of a `status:` line may be the same object as before
 * (frozen): such lines are four in ten, and say the same few things again and again.
 */
import { ascii, find, findLastWord, startsWith, text, uint } from "../../bytes/bytes.ts";
import type { DeliveryNumber, Msg, Outcome, SendEvent, Slots } from "./event.ts";
import { exactMsg } from "./numbers.ts";
import { readPlainly } from "./plain.ts";

/** What the line in [at, end) says, without stamp, prefix and newline. Any bytes may come. */
export function readSend(bytes: Buffer, at: number, end: number): SendEvent {
  // Copying from a screen leaves blanks at the end; qmail-send's own lines end in none.
  let last = end;
  while (last > at && bytes[last - 1] === BLANK) last--;
  const lineEnd = last > at && bytes[last - 1] === RETURN ? last - 1 : last;
  return frequent(bytes, at, lineEnd) ?? rare(bytes, at, last);
}

function frequent(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (end - at < SHORTEST) return undefined;
  switch (bytes[at]) {
    case LETTER.s:
      if (startsWith(bytes, at, end, STATUS)) return status(bytes, at, end);
      return deliveryStarted(bytes, at, end);
    case LETTER.d:
      return deliveryEnded(bytes, at, end);
    case LETTER.n:
      return messageNew(bytes, at, end);
    case LETTER.i:
      return messageInfo(bytes, at, end);
    case LETTER.e:
      return messageEnded(bytes, at, end);
    case LETTER.b:
      return bounceSent(bytes, at, end);
    default:
      return undefined;
  }
}

// One function for each line; undefined if it does not fit

function messageNew(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (!startsWith(bytes, at, end, NEW_MSG)) return undefined;
  const msgAt = at + NEW_MSG.length;
  const msgEnd = digitsEnd(bytes, msgAt, end);
  const msg = msgNumber(bytes, msgAt, msgEnd);
  const queue = queueAfter(bytes, msgEnd, end);
  if (msg === undefined || queue === undefined) return undefined;
  return { queue, kind: "message-new", msg };
}

/** A sender may contain anything but a blank, so what follows it is found from the end. */
function messageInfo(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (!startsWith(bytes, at, end, INFO_MSG)) return undefined;
  const msgAt = at + INFO_MSG.length;
  const msgEnd = digitsEnd(bytes, msgAt, end);
  if (!startsWith(bytes, msgEnd, end, BYTES)) return undefined;
  const bytesAt = msgEnd + BYTES.length;
  const bytesEnd = digitsEnd(bytes, bytesAt, end);
  if (!startsWith(bytes, bytesEnd, end, FROM)) return undefined;
  const senderAt = bytesEnd + FROM.length;
  const senderEnd = findLastWord(bytes, QP_AFTER, senderAt, end);
  if (senderEnd < senderAt) return undefined;
  const qpAt = senderEnd + QP_AFTER.length;
  const qpEnd = digitsEnd(bytes, qpAt, end);
  if (!startsWith(bytes, qpEnd, end, UID)) return undefined;
  const uidAt = qpEnd + UID.length;
  const uidEnd = digitsEnd(bytes, uidAt, end);

  const msg = msgNumber(bytes, msgAt, msgEnd);
  const size = counter(bytes, bytesAt, bytesEnd);
  const qp = counter(bytes, qpAt, qpEnd);
  const uid = counter(bytes, uidAt, uidEnd);
  const queue = queueAfter(bytes, uidEnd, end);
  if (msg === undefined || queue === undefined || !(size + qp + uid >= 0)) return undefined;
  const sender = text(bytes, senderAt, senderEnd);
  return { queue, kind: "message-info", msg, bytes: size, sender, qp, uid };
}

function deliveryStarted(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (!startsWith(bytes, at, end, STARTING)) return undefined;
  const deliveryAt = at + STARTING.length;
  const deliveryEnd = digitsEnd(bytes, deliveryAt, end);
  if (!startsWith(bytes, deliveryEnd, end, MSG)) return undefined;
  const msgAt = deliveryEnd + MSG.length;
  const msgEnd = digitsEnd(bytes, msgAt, end);
  if (!startsWith(bytes, msgEnd, end, TO)) return undefined;
  const channelAt = msgEnd + TO.length;
  const channelEnd = find(bytes, BLANK, channelAt, end);
  const recipientAt = channelEnd + 1;
  const recipientEnd = find(bytes, BLANK, recipientAt, end);
  if (channelEnd === channelAt || recipientEnd <= recipientAt) return undefined;

  const delivery = counter(bytes, deliveryAt, deliveryEnd) as DeliveryNumber;
  const msg = msgNumber(bytes, msgAt, msgEnd);
  const queue = queueAfter(bytes, recipientEnd, end);
  if (msg === undefined || queue === undefined || !(delivery >= 0)) return undefined;
  const channel = channelName(bytes, channelAt, channelEnd);
  const recipient = text(bytes, recipientAt, recipientEnd);
  return { queue, kind: "delivery-started", delivery, msg, channel, recipient };
}

function deliveryEnded(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (!startsWith(bytes, at, end, DELIVERY)) return undefined;
  const deliveryAt = at + DELIVERY.length;
  const deliveryEnd = digitsEnd(bytes, deliveryAt, end);
  const delivery = counter(bytes, deliveryAt, deliveryEnd) as DeliveryNumber;
  const outcome = outcomeAt(bytes, deliveryEnd, end);
  if (outcome === undefined || !(delivery >= 0)) return undefined;
  const reportAt = deliveryEnd + outcome.words.length + 1;
  if (reportAt <= end && bytes[reportAt - 1] !== BLANK) return undefined;
  const queueAt = queueOfReport(bytes, reportAt, end);
  const reportEnd = Math.max(reportAt, queueAt === end ? end : queueAt - 1);
  return {
    queue: queueAt < end ? text(bytes, queueAt, end) : "",
    kind: "delivery-ended",
    delivery,
    outcome: outcome.name,
    report: reportAt < reportEnd ? text(bytes, reportAt, reportEnd) : "",
  };
}

function bounceSent(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (!startsWith(bytes, at, end, BOUNCE_MSG)) return undefined;
  const msgAt = at + BOUNCE_MSG.length;
  const msgEnd = digitsEnd(bytes, msgAt, end);
  if (!startsWith(bytes, msgEnd, end, QP)) return undefined;
  const qpAt = msgEnd + QP.length;
  const qpEnd = digitsEnd(bytes, qpAt, end);
  const msg = msgNumber(bytes, msgAt, msgEnd);
  const qp = counter(bytes, qpAt, qpEnd);
  const queue = queueAfter(bytes, qpEnd, end);
  if (msg === undefined || queue === undefined || !(qp >= 0)) return undefined;
  return { queue, kind: "bounce-sent", msg, qp };
}

/** IndiMail: `end msg 5 qmail-send: queue1`. */
function messageEnded(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (!startsWith(bytes, at, end, END_MSG)) return undefined;
  const msgAt = at + END_MSG.length;
  const msgEnd = digitsEnd(bytes, msgAt, end);
  const named = startsWith(bytes, msgEnd, end, BY_SEND);
  const msg = msgNumber(bytes, msgAt, msgEnd);
  const queue = queueAfter(bytes, named ? msgEnd + BY_SEND.length : msgEnd, end);
  if (msg === undefined || queue === undefined) return undefined;
  return { queue, kind: "message-ended", msg };
}

// status: the same line means the same event

interface KnownStatus {
  line: Uint8Array;
  event: SendEvent;
}

const KNOWN_STATUSES = 4096;
/** By hash of the line; a new line takes the place of an old one with the same hash. */
const knownStatuses: (KnownStatus | undefined)[] = new Array(KNOWN_STATUSES).fill(undefined);

function status(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  if (end - at > LONGEST_KNOWN_STATUS || bytes[end - 1] === RETURN) return undefined;
  const place = hash(bytes, at + STATUS.length, end) % KNOWN_STATUSES;
  const known = knownStatuses[place];
  if (known?.line.length === end - at && startsWith(bytes, at, end, known.line)) return known.event;
  const event = newStatus(bytes, at, end) ?? readPlainly(text(bytes, at, end));
  if (event.kind !== "status") return undefined;
  for (const slots of event.slots) Object.freeze(slots);
  Object.freeze(event.slots);
  knownStatuses[place] = { line: Uint8Array.from(bytes.subarray(at, end)), event };
  return Object.freeze(event);
}

function newStatus(bytes: Buffer, at: number, end: number): SendEvent | undefined {
  const exitasap =
    end - at > EXITASAP.length && startsWith(bytes, end - EXITASAP.length, end, EXITASAP);
  const slotsEnd = exitasap ? end - EXITASAP.length : end;
  const slots: Slots[] = [];
  let i = at + STATUS.length;
  while (i < slotsEnd) {
    const channelEnd = find(bytes, BLANK, i + 1, slotsEnd);
    const usedEnd = digitsEnd(bytes, channelEnd + 1, slotsEnd);
    const limitEnd = digitsEnd(bytes, usedEnd + 1, slotsEnd);
    const used = counter(bytes, channelEnd + 1, usedEnd);
    const limit = counter(bytes, usedEnd + 1, limitEnd);
    const fits = bytes[i] === BLANK && channelEnd > i + 1 && bytes[usedEnd] === SLASH;
    if (!fits || !(used + limit >= 0)) return undefined;
    slots.push({ channel: channelName(bytes, i + 1, channelEnd), used, limit, held: false });
    i = limitEnd;
  }
  return slots.length > 1 ? { queue: "", kind: "status", slots, exitasap } : undefined;
}

function hash(bytes: Buffer, at: number, end: number): number {
  let sum = 0;
  for (let i = at; i < end; i++) sum = (Math.imul(sum, 31) + (bytes[i] as number)) | 0;
  return (sum ^ (sum >>> 12)) >>> 0;
}

// All other lines

/** Only what begins like a line of qmail-send is worth the plain reader's time. */
function rare(bytes: Buffer, at: number, end: number): SendEvent {
  const known = BEGINNINGS.some((word) => startsWith(bytes, at, end, word));
  return known ? readPlainly(text(bytes, at, end)) : { queue: "", kind: "unknown" };
}

// Parts of lines

/** Position behind the digits that begin at `at`. */
function digitsEnd(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && isDigit(bytes[i] as number)) i++;
  return i;
}

/** The number that fills the range; NaN if there is none, or one of more than 15 digits. */
function counter(bytes: Buffer, at: number, end: number): number {
  return end - at > 15 ? Number.NaN : uint(bytes, at, end);
}

function msgNumber(bytes: Buffer, at: number, end: number): Msg | undefined {
  if (end <= at || end - at > 20) return undefined;
  return end - at < 16 ? (uint(bytes, at, end) as Msg) : exactMsg(text(bytes, at, end));
}

/** "" at the line's end, the queue's name in ` queue1`, undefined if anything else stands there. */
function queueAfter(bytes: Buffer, at: number, end: number): string | undefined {
  if (at === end) return "";
  const queueAt = at + 1;
  const named = bytes[at] === BLANK && queueAt < end;
  if (!named || queueNameAt(bytes, queueAt, end) !== queueAt) return undefined;
  return text(bytes, queueAt, end);
}

/**
 * Where the queue's name begins behind a report, `end` if there is none. Reports hold no blank,
 * so it is the word behind the only one; a report with more of them stays whole.
 */
function queueOfReport(bytes: Buffer, reportAt: number, end: number): number {
  const queueAt = queueNameAt(bytes, reportAt, end);
  if (queueAt === end || queueAt === reportAt || bytes[queueAt - 1] !== BLANK) return end;
  return find(bytes, BLANK, reportAt, end) === queueAt - 1 ? queueAt : end;
}

/** Where the word at the line's end begins, if it could be a queue's name; else `end`. */
function queueNameAt(bytes: Buffer, at: number, end: number): number {
  let i = end;
  while (i > at && isQueueLetter(bytes[i - 1] as number)) i--;
  if (i === end || !isLetter(bytes[i] as number)) return end;
  return end - i === 8 && startsWith(bytes, i - 1, end, EXITASAP) ? end : i;
}

function channelName(bytes: Buffer, at: number, end: number): string {
  if (end - at === 6 && startsWith(bytes, at, end, REMOTE)) return "remote";
  if (end - at === 5 && startsWith(bytes, at, end, LOCAL)) return "local";
  return text(bytes, at, end);
}

interface OutcomeWords {
  name: Outcome;
  /** With the colons before and behind. */
  words: Uint8Array;
}

function outcomeAt(bytes: Buffer, at: number, end: number): OutcomeWords | undefined {
  if (startsWith(bytes, at, end, SUCCESS.words)) return SUCCESS;
  if (startsWith(bytes, at, end, DEFERRAL.words)) return DEFERRAL;
  return startsWith(bytes, at, end, FAILURE.words) ? FAILURE : undefined;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}

function isQueueLetter(byte: number): boolean {
  return isLetter(byte) || isDigit(byte) || byte === 45 || byte === 46 || byte === 95; // - . _
}

const RETURN = 13;
const BLANK = 32;
const SLASH = 47;
const LETTER = { b: 98, d: 100, e: 101, i: 105, n: 110, s: 115 } as const;

const NEW_MSG = ascii("new msg ");
const INFO_MSG = ascii("info msg ");
const BYTES = ascii(": bytes ");
const FROM = ascii(" from <");
const QP_AFTER = ascii("> qp ");
const UID = ascii(" uid ");
const STARTING = ascii("starting delivery ");
const MSG = ascii(": msg ");
const TO = ascii(" to ");
const DELIVERY = ascii("delivery ");
const BOUNCE_MSG = ascii("bounce msg ");
const QP = ascii(" qp ");
const END_MSG = ascii("end msg ");
const BY_SEND = ascii(" qmail-send:");
const STATUS = ascii("status:");
const EXITASAP = ascii(" exitasap");
const LOCAL = ascii("local");
const REMOTE = ascii("remote");
const SUCCESS: OutcomeWords = { name: "success", words: ascii(": success:") };
const DEFERRAL: OutcomeWords = { name: "deferral", words: ascii(": deferral:") };
const FAILURE: OutcomeWords = { name: "failure", words: ascii(": failure:") };

/** `new msg 5`, `end msg 5`. */
const SHORTEST = 9;
/** A status of many channels; a longer one is somebody's joke and not worth keeping. */
const LONGEST_KNOWN_STATUS = 400;

const BEGINNINGS = [
  ...["status:", "new msg ", "info", "starting delivery ", "delivery ", "bounce ", "end msg "],
  ...["triple bounce: ", "double bounce: ", "warn", "alert: ", "running", "exiting", "number of "],
  ...["local", "remote", "delete bounce: ", "sighup response: ", "qmail-", "WHO: ", " "],
].map(ascii);
