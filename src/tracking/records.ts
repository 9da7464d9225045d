/**
 * What is in flight, in columns: a message, a recipient, a delivery is a number, its record, and each thing
 * that is known of it stands in a typed array at that place.
 *
 *     message ──first──> recipient ──next──> recipient ──next──> NONE
 *                            └─first──> delivery ──next──> NONE
 *
 * Records that were given back wait in a chain (`next`) for what comes. A moment is its second, NaN where there
 * is none, and its nanoseconds; a number that the log did not tell is NaN; a text its block in `texts`, its
 * length, -1 where there is no text, and `hashOf` its bytes. What few messages have lies in objects (`rare`).
 * Plain data: a structured clone saves it.
 */
import type { Msg } from "../grammars/qmail-send/event.ts";
import { CHANNELS } from "../grammars/qmail-send/rows.ts";
import { newByNumber, numberOf } from "./by-number.ts";
import type { Message, QueueName } from "./facts.ts";
import { dropText, newTexts } from "./texts.ts";

export type Records = ReturnType<typeof newRecords>;

/** What few messages have. */
export interface Rare
  extends Pick<
    Message,
    "bounce" | "bounceDiscarded" | "bounceOf" | "forwardOf" | "session" | "lines"
  > {
  forwards?: Message["forwards"];
  /** The raw line of the `new msg` that came for the open number. */
  againLine?: string | undefined;
  /** Recipients by their addresses, once there are many: see recipients.ts. */
  byAddress?: Int32Array;
}

/** No record. */
export const NONE = -1;
/** Of a delivery that runs, or whose end was not logged. */
export const NO_OUTCOME = 255;

export function newRecords() {
  return {
    messages: newMessages(),
    recipients: newRecipients(),
    deliveries: newDeliveries(),
    texts: newTexts(),
    /** By a queue's place its name. */
    queues: [] as QueueName[],
    channels: newByNumber<string>(CHANNELS),
    /** Message numbers past 2^53 - 1: in columns the first is -1, the second -2. */
    hugeMsgs: newByNumber<bigint>(),
  };
}

function newMessages() {
  return {
    used: 0,
    free: NONE,
    next: new Int32Array(FEW),
    msg: new Float64Array(FEW),
    queue: new Int32Array(FEW),
    /** With `msg` and `born` this makes the id. */
    seed: new Uint32Array(FEW),
    ordinal: new Float64Array(FEW),
    born: new Float64Array(FEW),
    bornNanos: new Int32Array(FEW),
    queued: new Float64Array(FEW),
    queuedNanos: new Int32Array(FEW),
    ended: new Float64Array(FEW),
    endedNanos: new Int32Array(FEW),
    /** When it left the queue, or was lost. */
    left: new Float64Array(FEW),
    leftNanos: new Int32Array(FEW),
    bytes: new Float64Array(FEW),
    qp: new Float64Array(FEW),
    uid: new Float64Array(FEW),
    sender: new Int32Array(FEW),
    senderLength: new Int32Array(FEW),
    senderHash: new Int32Array(FEW),
    /** Its place in MESSAGE_STATES. */
    state: new Uint8Array(FEW),
    /** What is missing of its story: a list in one number, see incomplete.ts. */
    incomplete: new Int32Array(FEW),
    first: new Int32Array(FEW),
    last: new Int32Array(FEW),
    recipients: new Int32Array(FEW),
    /** Recipients of deliveries that run. */
    busy: new Int32Array(FEW),
    /** Recipients that IndiMail announced and that were not tried yet. */
    announced: new Int32Array(FEW),
    /** Deliveries that could not be marked done: so many will be made twice. */
    unmarked: new Int32Array(FEW),
    /** 1 when `new msg` came for the open number: which message it is shows at `info msg`. */
    isAgain: new Uint8Array(FEW),
    again: new Float64Array(FEW),
    againNanos: new Int32Array(FEW),
    againOrdinal: new Float64Array(FEW),
    /** Where it is on its way out: its place in STAYS (leaving.ts). */
    stay: new Uint8Array(FEW),
    /** Others that speak of it besides its queue: as long as one does, its record stays. */
    holds: new Int32Array(FEW),
    /** Its neighbours among those that may be found by their qp (links.ts). */
    older: new Int32Array(FEW),
    newer: new Int32Array(FEW),
    rare: [] as (Rare | undefined)[],
  };
}

function newRecipients() {
  return {
    used: 0,
    free: NONE,
    next: new Int32Array(FEW),
    address: new Int32Array(FEW),
    addressLength: new Int32Array(FEW),
    addressHash: new Int32Array(FEW),
    channel: new Int32Array(FEW),
    /** Its place in FATES. */
    fate: new Uint8Array(FEW),
    /** 1 while a delivery for it runs. */
    isBusy: new Uint8Array(FEW),
    first: new Int32Array(FEW),
    last: new Int32Array(FEW),
  };
}

function newDeliveries() {
  return {
    used: 0,
    free: NONE,
    next: new Int32Array(FEW),
    number: new Float64Array(FEW),
    message: new Int32Array(FEW),
    recipient: new Int32Array(FEW),
    started: new Float64Array(FEW),
    startedNanos: new Int32Array(FEW),
    finished: new Float64Array(FEW),
    finishedNanos: new Int32Array(FEW),
    /** Its place in DELIVERY_OUTCOMES, or NO_OUTCOME. */
    outcome: new Uint8Array(FEW),
    report: new Int32Array(FEW),
    reportLength: new Int32Array(FEW),
    reportHash: new Int32Array(FEW),
    /** Its neighbours among the queue's open ones, in the order in which they began. */
    older: new Int32Array(FEW),
    newer: new Int32Array(FEW),
  };
}

interface Pool {
  /** Records up to here were taken once. */
  used: number;
  /** The first of those that were given back. */
  free: number;
  next: Int32Array;
}

const FEW = 16;

/** A record to be filled: something else may still stand in it. */
export function take(pool: Pool): number {
  const { free } = pool;
  if (free !== NONE) {
    pool.free = pool.next[free];
    return free;
  }
  if (pool.used === pool.next.length) enlarge(pool);
  return pool.used++;
}

function give(pool: Pool, record: number): void {
  if (poison.isOn) overwrite(pool, record);
  pool.next[record] = pool.free;
  pool.free = record;
}

/** A message's record, with its recipients and deliveries and their texts, is free for others. */
export function giveMessage(records: Records, message: number): void {
  const { messages, recipients, texts } = records;
  for (let one = messages.first[message]; one !== NONE; ) {
    const next = recipients.next[one];
    giveRecipient(records, one);
    one = next;
  }
  dropText(texts, messages.sender[message], messages.senderLength[message]);
  if (messages.rare[message]) messages.rare[message] = undefined;
  give(messages, message);
}

function giveRecipient({ recipients, deliveries, texts }: Records, recipient: number): void {
  for (let one = recipients.first[recipient]; one !== NONE; ) {
    const next = deliveries.next[one];
    dropText(texts, deliveries.report[one], deliveries.reportLength[one]);
    give(deliveries, one);
    one = next;
  }
  dropText(texts, recipients.address[recipient], recipients.addressLength[recipient]);
  give(recipients, recipient);
}

/** The rare things of a message, to be added to. */
export function rareOf({ messages }: Records, message: number): Rare {
  const known = messages.rare[message];
  if (known) return known;
  const rare: Rare = {};
  while (messages.rare.length < message) messages.rare.push(undefined);
  messages.rare[message] = rare;
  return rare;
}

/** A message number as columns have it; NaN where there is none. */
export function numberOfMsg({ hugeMsgs }: Records, msg: Msg | undefined): number {
  if (msg === undefined) return Number.NaN;
  return typeof msg === "number" ? msg : -1 - numberOf(hugeMsgs, msg);
}

export function msgOfNumber({ hugeMsgs }: Records, number: number): Msg {
  return (number >= 0 ? number : hugeMsgs.values[-1 - number]) as Msg;
}

/** For tests: records that were given back, and views when their time is over, are overwritten. */
export const poison = { isOn: false };

/** Records of which the first is overwritten. */
export function overwrittenRecords(): Records {
  const records = newRecords();
  for (const pool of [records.messages, records.recipients, records.deliveries]) overwrite(pool, 0);
  return records;
}

function overwrite(pool: Pool, record: number): void {
  for (const column of Object.values(pool))
    if (ArrayBuffer.isView(column)) (column as Int32Array)[record] = POISON;
}

/** No moment, length or number that a log could have had. */
const POISON = -77_777_777;

function enlarge(pool: Pool): void {
  const columns = pool as unknown as Record<string, unknown>;
  for (const [name, column] of Object.entries(columns))
    if (ArrayBuffer.isView(column)) columns[name] = twice(column as Int32Array);
}

function twice(column: Int32Array): Int32Array {
  const larger = new (column.constructor as Int32ArrayConstructor)(column.length * 2);
  larger.set(column);
  return larger;
}
