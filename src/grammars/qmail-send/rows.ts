/**
 * What qmail-send's lines say, in columns: the reader of bytes, which makes no object for a line.
 *
 *     kind               line                                              first     second    third    fourth
 *     message-new        new msg M                                         M
 *     message-info       info msg M: bytes B from <TEXT> qp P uid U        M         B         P        U
 *     delivery-started   starting delivery D: msg M to CHANNEL TEXT        M         D
 *     delivery-ended     delivery D: OUTCOME: TEXT                         D
 *     bounce-sent        bounce msg M qp P                                 M         P
 *     message-ended      end msg M                                         M
 *     status             status: local A/B remote C/D                      A         B         C        D
 *     status-of-more     status: local N/N remote N/N suppl0 N/N [exitasap]
 *
 * These are nearly all of a log. Of `status-of-more`, which names further channels or `exitasap`, TEXT is the line: it is read
 * when it is asked for, and lines of equal words once. A line that is not of exactly such a form (a queue's name
 * behind it, a number of more than 15 digits), or of a form that is rare, is `plain`: TEXT is the line, which plain.ts reads when it is asked for. A line that does not even begin like one of qmail-send
 * is `none`. Rows tell what the bytes tell and nothing else, so any thread may fill them.
 */
import { ascii, find, findLast, hashOf, startsWith, text } from "../../bytes/bytes.ts";
import { rememberingBytes } from "../../bytes/remembering.ts";
import type { DeliveryNumber, Msg, Outcome, SendEvent } from "./event.ts";
import { readPlainly } from "./plain.ts";

/** The number of a kind in columns is its place here. */
export const ROW_KINDS = [
  "none",
  "plain",
  "message-new",
  "message-info",
  "delivery-started",
  "delivery-ended",
  "bounce-sent",
  "message-ended",
  "status",
  "status-of-more",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const CHANNELS = ["local", "remote"] as const;
export const OUTCOMES = ["success", "deferral", "failure"] as const satisfies Outcome[];

/** Position i of every column is line i; a column that a line's kind does not use holds anything. */
export interface SendRows {
  kind: Uint8Array;
  /** Of `delivery-started` the channel's place in CHANNELS, of `delivery-ended` the outcome's in OUTCOMES. */
  code: Uint8Array;
  first: Float64Array;
  second: Float64Array;
  third: Float64Array;
  fourth: Float64Array;
  /** Where TEXT lies in the bytes that the rows were read from. */
  textAt: Int32Array;
  textEnd: Int32Array;
  /** `hashOf` TEXT; of a `plain` line there is none. */
  hash: Int32Array;
}

/** `memory`: one that is shared goes to other threads as it is. */
export function newSendRows(
  capacity: number,
  memory: ArrayBufferConstructor | SharedArrayBufferConstructor = ArrayBuffer,
): SendRows {
  return {
    kind: new Uint8Array(new memory(capacity)),
    code: new Uint8Array(new memory(capacity)),
    first: new Float64Array(new memory(capacity * 8)),
    second: new Float64Array(new memory(capacity * 8)),
    third: new Float64Array(new memory(capacity * 8)),
    fourth: new Float64Array(new memory(capacity * 8)),
    textAt: new Int32Array(new memory(capacity * 4)),
    textEnd: new Int32Array(new memory(capacity * 4)),
    hash: new Int32Array(new memory(capacity * 4)),
  };
}

/** What the line in [at, lineEnd) says, without stamp, prefix and newline, into row `i`. Any bytes may come. */
export function readSendRow(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  lineEnd: number,
): void {
  // Copying from a screen leaves blanks at the end; qmail-send's own lines end in none.
  let last = lineEnd;
  while (last > at && bytes[last - 1] === BLANK) last--;
  const end = last > at && bytes[last - 1] === RETURN ? last - 1 : last;
  // It writes no NUL: a line that ends in one is what a crash left of it.
  const isWhole = bytes[lineEnd - 1] !== 0 || lineEnd === at;
  if (isWhole && frequent(rows, i, bytes, at, end)) return;
  rows.kind[i] = mayBeSends(bytes, at, last) ? PLAIN : NONE;
  rows.textAt[i] = at;
  rows.textEnd[i] = last;
}

/** Row `i` does not even begin like a line of qmail-send. */
export function isNone({ kind }: SendRows, i: number): boolean {
  return kind[i] === NONE;
}

/** Row `i` is of the table: it says all that its line does. */
export function isFrequent({ kind }: SendRows, i: number): boolean {
  return kind[i] > PLAIN;
}

/** What row `i` says, as a value; `bytes` are those it was read from. */
export function sendEventAt(rows: SendRows, i: number, bytes: Uint8Array): SendEvent {
  const kind = ROW_KINDS[rows.kind[i]];
  if (kind === "plain") return readLine(bytes, rows.textAt[i], rows.textEnd[i]);
  if (kind === "status-of-more") return statusAt(rows, i, bytes);
  const [first, second, third, fourth] = [
    rows.first[i],
    rows.second[i],
    rows.third[i],
    rows.fourth[i],
  ];
  const said = () => text(bytes, rows.textAt[i], rows.textEnd[i]);
  const [queue, msg] = ["", first as Msg];
  switch (kind) {
    case "none":
      return { queue, kind: "unknown" };
    case "message-new":
    case "message-ended":
      return { queue, kind, msg };
    case "message-info":
      return { queue, kind, msg, bytes: second, sender: said(), qp: third, uid: fourth };
    case "delivery-started": {
      const channel = CHANNELS[rows.code[i]];
      return { queue, kind, delivery: second as DeliveryNumber, msg, channel, recipient: said() };
    }
    case "delivery-ended": {
      const outcome = OUTCOMES[rows.code[i]];
      return { queue, kind, delivery: first as DeliveryNumber, outcome, report: said() };
    }
    case "bounce-sent":
      return { queue, kind, msg, qp: second };
    case "status":
      return {
        queue,
        kind,
        slots: [
          { channel: "local", used: first, limit: second, held: false },
          { channel: "remote", used: third, limit: fourth, held: false },
        ],
        exitasap: false,
      };
    default:
      return kind satisfies never;
  }
}

/** What a row says that is a `status-of-more`. */
export function statusAt(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
): SendEvent & { kind: "status" } {
  return readStatus(bytes, rows.textAt[i], rows.textEnd[i], rows.hash[i]) as SendEvent & {
    kind: "status";
  };
}

/** Of queues with more channels many lines are a status, and they say the same few things again and again. */
function readLine(bytes: Uint8Array, at: number, end: number): SendEvent {
  const isStatus = startsWith(bytes, at, end, STATUS_WORD);
  return isStatus ? readStatus(bytes, at, end) : readPlainly(text(bytes, at, end));
}

const STATUS_WORD = ascii("status:");
const readStatus = rememberingBytes((bytes, at, end) => readPlainly(text(bytes, at, end)));

/** False if the line is none of the table's. */
function frequent(rows: SendRows, i: number, bytes: Uint8Array, at: number, end: number): boolean {
  switch (bytes[at]) {
    case LETTER.s:
      return bytes[at + 3] === LETTER.r
        ? deliveryStarted(rows, i, bytes, at, end)
        : status(rows, i, bytes, at, end);
    case LETTER.d:
      return deliveryEnded(rows, i, bytes, at, end);
    case LETTER.n:
      return ofMessageAlone(rows, i, bytes, at, end, NEW_MSG, MESSAGE_NEW);
    case LETTER.i:
      return messageInfo(rows, i, bytes, at, end);
    case LETTER.e:
      return ofMessageAlone(rows, i, bytes, at, end, END_MSG, MESSAGE_ENDED);
    case LETTER.b:
      return bounceSent(rows, i, bytes, at, end);
    default:
      return false;
  }
}

// A function for each line

function ofMessageAlone(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
  words: Uint8Array,
  kind: number,
): boolean {
  if (!startsWith(bytes, at, end, words)) return false;
  const msg = number(bytes, at + words.length, end);
  if (msg < 0 || digitsEnd !== end) return false;
  rows.kind[i] = kind;
  rows.first[i] = msg;
  return true;
}

/** A sender may contain anything but a blank, so what follows it is found from the end. */
function messageInfo(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): boolean {
  if (!startsWith(bytes, at, end, INFO_MSG)) return false;
  const msg = number(bytes, at + INFO_MSG.length, end);
  if (msg < 0 || !startsWith(bytes, digitsEnd, end, BYTES)) return false;
  const size = number(bytes, digitsEnd + BYTES.length, end);
  if (size < 0 || !startsWith(bytes, digitsEnd, end, FROM)) return false;
  const senderAt = digitsEnd + FROM.length;
  const senderEnd = findLast(bytes, GREATER, senderAt, end);
  if (senderEnd < senderAt || !startsWith(bytes, senderEnd, end, QP_AFTER)) return false;
  const qp = number(bytes, senderEnd + QP_AFTER.length, end);
  if (qp < 0 || !startsWith(bytes, digitsEnd, end, UID)) return false;
  const uid = number(bytes, digitsEnd + UID.length, end);
  if (uid < 0 || digitsEnd !== end) return false;
  rows.kind[i] = MESSAGE_INFO;
  rows.first[i] = msg;
  rows.second[i] = size;
  rows.third[i] = qp;
  rows.fourth[i] = uid;
  setText(rows, i, bytes, senderAt, senderEnd);
  return true;
}

function deliveryStarted(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): boolean {
  if (!startsWith(bytes, at, end, STARTING)) return false;
  const delivery = number(bytes, at + STARTING.length, end);
  if (delivery < 0 || !startsWith(bytes, digitsEnd, end, MSG)) return false;
  const msg = number(bytes, digitsEnd + MSG.length, end);
  if (msg < 0) return false;
  const isRemote = startsWith(bytes, digitsEnd, end, TO_REMOTE);
  if (!isRemote && !startsWith(bytes, digitsEnd, end, TO_LOCAL)) return false;
  const recipientAt = digitsEnd + (isRemote ? TO_REMOTE : TO_LOCAL).length;
  if (recipientAt === end || find(bytes, BLANK, recipientAt, end) < end) return false;
  rows.kind[i] = DELIVERY_STARTED;
  rows.code[i] = isRemote ? 1 : 0;
  rows.first[i] = msg;
  rows.second[i] = delivery;
  setText(rows, i, bytes, recipientAt, end);
  return true;
}

/** Without a report nothing stands behind the colon. */
function deliveryEnded(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): boolean {
  if (!startsWith(bytes, at, end, DELIVERY)) return false;
  const delivery = number(bytes, at + DELIVERY.length, end);
  if (delivery < 0) return false;
  const outcome = outcomeAt(bytes, digitsEnd, end);
  if (outcome < 0) return false;
  const wordsEnd = digitsEnd + OUTCOME_WORDS[outcome].length;
  const reportAt = Math.min(wordsEnd + 1, end);
  if (wordsEnd < end && bytes[wordsEnd] !== BLANK) return false;
  if (find(bytes, BLANK, reportAt, end) < end) return false;
  rows.kind[i] = DELIVERY_ENDED;
  rows.code[i] = outcome;
  rows.first[i] = delivery;
  setText(rows, i, bytes, reportAt, end);
  return true;
}

function bounceSent(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): boolean {
  if (!startsWith(bytes, at, end, BOUNCE_MSG)) return false;
  const msg = number(bytes, at + BOUNCE_MSG.length, end);
  if (msg < 0 || !startsWith(bytes, digitsEnd, end, QP)) return false;
  const qp = number(bytes, digitsEnd + QP.length, end);
  if (qp < 0 || digitsEnd !== end) return false;
  rows.kind[i] = BOUNCE_SENT;
  rows.first[i] = msg;
  rows.second[i] = qp;
  return true;
}

function status(rows: SendRows, i: number, bytes: Uint8Array, at: number, end: number): boolean {
  if (!startsWith(bytes, at, end, STATUS)) return false;
  const localUsed = number(bytes, at + STATUS.length, end);
  if (localUsed < 0 || bytes[digitsEnd] !== SLASH) return false;
  const localLimit = number(bytes, digitsEnd + 1, end);
  if (localLimit < 0 || !startsWith(bytes, digitsEnd, end, REMOTE)) return false;
  const remoteUsed = number(bytes, digitsEnd + REMOTE.length, end);
  if (remoteUsed < 0 || bytes[digitsEnd] !== SLASH) return false;
  const remoteLimit = number(bytes, digitsEnd + 1, end);
  if (remoteLimit < 0) return false;
  if (digitsEnd !== end) return statusOfMore(rows, i, bytes, at, end);
  rows.kind[i] = STATUS_KIND;
  rows.first[i] = localUsed;
  rows.second[i] = localLimit;
  rows.third[i] = remoteUsed;
  rows.fourth[i] = remoteLimit;
  return true;
}

/** `local` and `remote` end where `digitsEnd` is. */
function statusOfMore(
  rows: SendRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): boolean {
  let next = digitsEnd;
  const isAsap =
    end - EXITASAP.length >= next && startsWith(bytes, end - EXITASAP.length, end, EXITASAP);
  const slotsEnd = isAsap ? end - EXITASAP.length : end;
  while (next < slotsEnd) {
    if (bytes[next] !== BLANK) return false;
    const nameAt = next + 1;
    const nameEnd = find(bytes, BLANK, nameAt, slotsEnd);
    if (nameEnd === nameAt || number(bytes, nameEnd + 1, slotsEnd) < 0) return false;
    if (bytes[digitsEnd] !== SLASH || number(bytes, digitsEnd + 1, slotsEnd) < 0) return false;
    next = digitsEnd;
  }
  rows.kind[i] = STATUS_OF_MORE;
  setText(rows, i, bytes, at, end);
  return true;
}

// Parts of lines

/** Where the digits ended that `number` read last. */
let digitsEnd = 0;

/** The number whose digits begin at `at`; -1 if there is none, or one of more than 15 digits. */
function number(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  let i = at;
  for (; i < end; i++) {
    const digit = bytes[i] - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  digitsEnd = i;
  return i > at && i - at <= 15 ? value : -1;
}

/** Which of OUTCOMES stands at `at`, between colons; -1 if none does. */
function outcomeAt(bytes: Uint8Array, at: number, end: number): number {
  for (let outcome = 0; outcome < OUTCOME_WORDS.length; outcome++)
    if (startsWith(bytes, at, end, OUTCOME_WORDS[outcome])) return outcome;
  return -1;
}

function setText(rows: SendRows, i: number, bytes: Uint8Array, at: number, end: number): void {
  rows.textAt[i] = at;
  rows.textEnd[i] = end;
  rows.hash[i] = hashOf(bytes, at, end);
}

function rowKindNumber(kind: RowKind): number {
  return ROW_KINDS.indexOf(kind);
}

const NONE = rowKindNumber("none");
const PLAIN = rowKindNumber("plain");
const MESSAGE_NEW = rowKindNumber("message-new");
const MESSAGE_INFO = rowKindNumber("message-info");
const DELIVERY_STARTED = rowKindNumber("delivery-started");
const DELIVERY_ENDED = rowKindNumber("delivery-ended");
const BOUNCE_SENT = rowKindNumber("bounce-sent");
const MESSAGE_ENDED = rowKindNumber("message-ended");
const STATUS_KIND = rowKindNumber("status");
const STATUS_OF_MORE = rowKindNumber("status-of-more");

const RETURN = 13;
const BLANK = 32;
const SLASH = 47;
const GREATER = 62;
const LETTER = { b: 98, d: 100, e: 101, i: 105, n: 110, r: 114, s: 115 } as const;

const NEW_MSG = ascii("new msg ");
const INFO_MSG = ascii("info msg ");
const BYTES = ascii(": bytes ");
const FROM = ascii(" from <");
const QP_AFTER = ascii("> qp ");
const UID = ascii(" uid ");
const STARTING = ascii("starting delivery ");
const MSG = ascii(": msg ");
const TO_LOCAL = ascii(" to local ");
const TO_REMOTE = ascii(" to remote ");
const DELIVERY = ascii("delivery ");
const OUTCOME_WORDS = OUTCOMES.map((outcome) => ascii(`: ${outcome}:`));
const BOUNCE_MSG = ascii("bounce msg ");
const QP = ascii(" qp ");
const END_MSG = ascii("end msg ");
const STATUS = ascii("status: local ");
const REMOTE = ascii(" remote ");
const EXITASAP = ascii(" exitasap");

const BEGINNINGS = [
  ...["status:", "new msg ", "info", "starting delivery ", "delivery ", "bounce ", "end msg "],
  ...["triple bounce: ", "double bounce: ", "warn", "alert: ", "running", "exiting", "number of "],
  ...["local", "remote", "delete bounce: ", "sighup response: ", "qmail-", "WHO: ", " "],
].map(ascii);
/** By the first byte. */
const BEGINNINGS_OF = Array.from({ length: 256 }, (_, byte) =>
  BEGINNINGS.filter(([first]) => first === byte),
);

function mayBeSends(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return false;
  for (const word of BEGINNINGS_OF[bytes[at]]) if (startsWith(bytes, at, end, word)) return true;
  return false;
}
