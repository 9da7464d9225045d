/**
 * The recipients of an open message: which of them a delivery is for, where addresses come twice, or are
 * tried again though they were done.
 */
import { find, hashOf } from "../bytes/bytes.ts";
import { FATES } from "./facts.ts";
import type { Queue } from "./queue.ts";
import { NONE, type Records, rareOf, take } from "./records.ts";
import type { SendLine } from "./send-line.ts";
import { dropText, isTextAt, keepText } from "./texts.ts";

/**
 * The recipient that a new delivery is for. The same address twice in one envelope is two
 * recipients, told apart only by being tried while the other one runs or is done.
 */
export function takeRecipient(said: SendLine, message: number): number {
  const { queue, textAt, hash } = said;
  const { messages } = queue.records;
  if (messages.recipients[message] === 0) return addRecipient(said, message);
  const open = findRecipient(said, message, textAt, hash, isIdle);
  if (open !== NONE) return open;
  const done = findRecipient(said, message, textAt, hash, isDoneAgain);
  if (done !== NONE) return done;
  const announced = announcedAs(said, message);
  return announced !== NONE ? announced : addRecipient(said, message);
}

/** A recipient of the address that the line says is new to the message. */
export function addRecipient(said: SendLine, message: number): number {
  const { records } = said.queue;
  const { messages, recipients } = records;
  const recipient = take(recipients);
  recipients.next[recipient] = NONE;
  setAddress(said, recipient);
  recipients.channel[recipient] = said.channel;
  recipients.fate[recipient] = QUEUED;
  recipients.isBusy[recipient] = 0;
  recipients.first[recipient] = NONE;
  recipients.last[recipient] = NONE;
  if (messages.recipients[message] === 0) messages.first[message] = recipient;
  else recipients.next[messages.last[message]] = recipient;
  messages.last[message] = recipient;
  messages.recipients[message]++;
  if (messages.recipients[message] > FEW) addToIndex(records, message, recipient);
  return recipient;
}

/** No later delivery of the same message changes it. */
export function isFinal(fate: number): boolean {
  return fate !== QUEUED && fate !== DEFERRED && fate !== UNKNOWN;
}

const QUEUED = FATES.indexOf("queued");
export const DEFERRED = FATES.indexOf("deferred");
export const UNKNOWN = FATES.indexOf("unknown");

/**
 * IndiMail announces a recipient without the word of control/virtualdomains, and logs its
 * deliveries with it: `joe@example.com`, then `example.com-joe@example.com`.
 */
function announcedAs(said: SendLine, message: number): number {
  const { queue, bytes, textAt, textEnd } = said;
  const { records } = queue;
  const { messages, recipients } = records;
  if (records.channels.values[said.channel] !== "local" || messages.announced[message] === 0)
    return NONE;
  for (
    let dash = find(bytes, DASH, textAt, textEnd);
    dash < textEnd;
    dash = find(bytes, DASH, dash + 1, textEnd)
  ) {
    const hash = hashOf(bytes, dash + 1, textEnd);
    const announced = findRecipient(said, message, dash + 1, hash, isUntried);
    if (announced === NONE) continue;
    messages.announced[message]--;
    dropText(records.texts, recipients.address[announced], recipients.addressLength[announced]);
    setAddress(said, announced);
    if (messages.recipients[message] > FEW) addToIndex(records, message, announced);
    return announced;
  }
  return NONE;
}

/** A recipient that may be tried now. */
function isIdle({ records: { recipients } }: Queue, _message: number, recipient: number): boolean {
  return !isFinal(recipients.fate[recipient]) && recipients.isBusy[recipient] === 0;
}

function isUntried({ records }: Queue, _message: number, recipient: number): boolean {
  return records.recipients.first[recipient] === NONE;
}

/** A recipient that was done, but qmail could not mark it so: it is tried once more. */
function isDoneAgain({ records, run }: Queue, message: number, recipient: number): boolean {
  const { messages, recipients, deliveries } = records;
  if (recipients.isBusy[recipient] === 1) return false;
  if (messages.unmarked[message] > 0) {
    messages.unmarked[message]--;
    return true;
  }
  const last = recipients.last[recipient];
  if (last === NONE) return false;
  const { finished, finishedNanos } = deliveries;
  const before = run.crashed - finished[last] + (run.crashedNanos - finishedNanos[last]) / 1e9;
  return before >= 0 && before <= UNMARKED_SECONDS;
}

/** A crash within so short a time after a result may come before qmail-send's mark of it. */
const UNMARKED_SECONDS = 0.1;
const DASH = 45;

function setAddress({ queue, bytes, textAt, textEnd, hash }: SendLine, recipient: number): void {
  const { recipients, texts } = queue.records;
  recipients.address[recipient] = keepText(texts, bytes, textAt, textEnd);
  recipients.addressLength[recipient] = textEnd - textAt;
  recipients.addressHash[recipient] = hash;
}

// Finding by address

type IsIt = (queue: Queue, message: number, recipient: number) => boolean;

/** The first recipient, in the order in which they came, whose address the line's text from `at` on is. */
function findRecipient(
  said: SendLine,
  message: number,
  at: number,
  hash: number,
  isIt: IsIt,
): number {
  const { messages, recipients } = said.queue.records;
  if (messages.recipients[message] > FEW) return findInIndex(said, message, at, hash, isIt);
  for (let one = messages.first[message]; one !== NONE; one = recipients.next[one])
    if (isAddressed(said, one, at, hash) && isIt(said.queue, message, one)) return one;
  return NONE;
}

function isAddressed(said: SendLine, recipient: number, at: number, hash: number): boolean {
  const { recipients, texts } = said.queue.records;
  const length = said.textEnd - at;
  return (
    recipients.addressHash[recipient] === hash &&
    recipients.addressLength[recipient] === length &&
    recipients.channel[recipient] === said.channel &&
    isTextAt(texts, recipients.address[recipient], length, said.bytes, at)
  );
}

/** Beyond so many, a message's recipients are found by the hash of their addresses. */
const FEW = 16;

/** Those of equal hash stand behind one another in the order in which they came. */
function findInIndex(
  said: SendLine,
  message: number,
  at: number,
  hash: number,
  isIt: IsIt,
): number {
  const places = rareOf(said.queue.records, message).byAddress as Int32Array;
  const mask = places.length - 1;
  for (let place = hash & mask; places[place] !== NONE; place = (place + 1) & mask)
    if (isAddressed(said, places[place], at, hash) && isIt(said.queue, message, places[place]))
      return places[place];
  return NONE;
}

/** Of one whose address has changed the index has both places, of which only the new one is its own. */
function addToIndex(records: Records, message: number, recipient: number): void {
  const { messages, recipients } = records;
  const rare = rareOf(records, message);
  const room = rare.byAddress?.length ?? 0;
  if (messages.recipients[message] * 4 > room) rare.byAddress = newIndex(records, message, room);
  else putInIndex(rare.byAddress as Int32Array, recipients.addressHash[recipient], recipient);
}

function newIndex({ messages, recipients }: Records, message: number, room: number): Int32Array {
  const places = new Int32Array(Math.max(room * 2, FEW * 8)).fill(NONE);
  for (let one = messages.first[message]; one !== NONE; one = recipients.next[one])
    putInIndex(places, recipients.addressHash[one], one);
  return places;
}

function putInIndex(places: Int32Array, hash: number, recipient: number): void {
  const mask = places.length - 1;
  let place = hash & mask;
  while (places[place] !== NONE) place = (place + 1) & mask;
  places[place] = recipient;
}
