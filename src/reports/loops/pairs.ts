/**
 * What one sender wrote to one recipient, again and again: mail that only repeats, and mail that goes to and fro
 * faster than people or clocks send it.
 *
 * cron, the clock by which most machines send, cannot count less than a minute. So a circle is only what came within
 * half a minute after the mail before had gone out, many times in a row, in one of two ways: two addresses answer
 * each other in turn; or the same mail comes again, each time larger by as many bytes, as servers on a way add
 * the same lines to it each time.
 */
import type { Instant } from "../../time/instant.ts";
import type { Message, Recipient } from "../../tracking/facts.ts";
import { type Span, widen } from "../first-and-last.ts";
import { type Circle, wayBackTo, wayThrough } from "./went-round.ts";

export interface Pairs {
  pairs: Map<string, Pair>;
  /** Pairs were dropped or left out, there being too many. */
  isCut: boolean;
  /** More than half of those that it has room for came again. */
  isFull: boolean;
}

export interface Pair extends Span {
  sender: string;
  recipient: string;
  count: number;
  least: number;
  most: number;
  /** The last of those that were delivered, in any order. */
  delivered: Delivered[];
}

/** In seconds; it left, or came to the mailbox, in a delivery that began at `sent`. */
interface Delivered {
  born: number;
  sent: number;
  bytes: number;
}

export function newPairs(): Pairs {
  return { pairs: new Map(), isCut: false, isFull: false };
}

export function addToPair(
  state: Pairs,
  { sender, recipient }: { sender: string; recipient: string },
  { born, bytes = 0 }: Message,
  { fate, deliveries }: Recipient,
): void {
  const started = fate === "delivered" ? deliveries.at(-1)?.started : undefined;
  const delivered =
    born && started ? [{ born: inSeconds(born), sent: inSeconds(started), bytes }] : [];
  const span = { first: born, last: born, least: bytes, most: bytes };
  mergePair(state, { sender, recipient, count: 1, ...span, delivered });
}

export function mergePairs(state: Pairs, others: Pairs): void {
  for (const other of others.pairs.values()) mergePair(state, other);
  state.isCut ||= others.isCut;
  state.isFull ||= others.isFull;
}

function mergePair(state: Pairs, other: Pair): void {
  const key = keyOf(other.sender, other.recipient);
  const one = state.pairs.get(key);
  if (!one) {
    if (hasRoom(state)) state.pairs.set(key, { ...other, delivered: [...other.delivered] });
    return;
  }
  one.count += other.count;
  widen(one, other.first);
  widen(one, other.last);
  one.least = Math.min(one.least, other.least);
  one.most = Math.max(one.most, other.most);
  for (const mail of other.delivered) one.delivered.push(mail);
  if (one.delivered.length >= 2 * MOST_MAILS) one.delivered = lastOf(one);
}

function keyOf(sender: string, recipient: string): string {
  return `${sender} ${recipient}`;
}

const MOST_PAIRS = 200_000;
const MOST_MAILS = 1000;

/** Where there are too many pairs, those that were seen once are dropped, while that makes much room. */
function hasRoom(state: Pairs): boolean {
  const { pairs } = state;
  if (pairs.size < MOST_PAIRS) return true;
  state.isCut = true;
  if (!state.isFull) {
    for (const [key, { count }] of pairs) if (count === 1) pairs.delete(key);
    state.isFull = pairs.size > MOST_PAIRS / 2;
  }
  return pairs.size < MOST_PAIRS;
}

// ---- circles

/** Circles that the pace tells of, and the pairs that only repeat. */
export function circlesAndRepeats({ pairs }: Pairs): { circles: Circle[]; repeats: Pair[] } {
  const circles: Circle[] = [];
  const going = new Set<Pair>();
  for (const pair of pairs.values()) {
    const back = pairs.get(keyOf(pair.recipient, pair.sender));
    const answered = back && pair.sender < pair.recipient ? answersOf(pair, back) : undefined;
    const grown = growthOf(pair);
    if (answered) circles.push(answered);
    if (grown) circles.push(grown);
    if (answered || grown) going.add(pair);
    if (answered && back) going.add(back);
  }
  return { circles, repeats: [...pairs.values()].filter((one) => !going.has(one) && repeats(one)) };
}

const LEAST_REPEATS = 10;

/** Again and again, and of about the same size. */
function repeats({ count, least, most }: Pair): boolean {
  return count >= LEAST_REPEATS && most - least <= least / 10;
}

/** Seconds in which only a machine answers. */
const AT_ONCE = 30;
const LEAST_ANSWERED = 10;

function answersOf(forth: Pair, back: Pair): Circle | undefined {
  const mails = [
    ...lastOf(forth).map((mail) => ({ ...mail, isForth: true })),
    ...lastOf(back).map((mail) => ({ ...mail, isForth: false })),
  ].sort((a, b) => inOrder(a, b) || Number(b.isForth) - Number(a.isForth));
  const run = longestRun(mails, (before, mail) => before.isForth !== mail.isForth);
  const rounds = Math.floor(run.length / 2);
  if (rounds < LEAST_ANSWERED) return undefined;
  return {
    evidence: "answers",
    way: wayThrough([forth.sender, forth.recipient]),
    rounds,
    ...spanOf(run.slice(1, 2 * rounds)),
    why: `Each answered the other within ${AT_ONCE} seconds, ${run.length - 1} times in a row`,
  };
}

const LEAST_GROWN = 5;
/** The shortest line of qmail's own is longer: `Received: (qmail 1 invoked by uid 0); 1 Jan 2026 00:00:00 -0000`. */
const LEAST_LINE = 60;
/** The same lines each time, but for numbers and dates in them. */
const ALIKE = 32;

function growthOf(pair: Pair): Circle | undefined {
  let step = 0;
  const run = longestRun(lastOf(pair), (before, mail, isFirst) => {
    const grown = mail.bytes - before.bytes;
    if (isFirst) step = grown;
    return grown >= LEAST_LINE && Math.abs(grown - step) <= ALIKE;
  });
  const rounds = run.length - 1;
  if (rounds < LEAST_GROWN) return undefined;
  const each = Math.round((run[rounds].bytes - run[0].bytes) / rounds);
  return {
    evidence: "growth",
    way: wayBackTo(pair.recipient),
    rounds,
    ...spanOf(run.slice(1)),
    why: `Mail of ${pair.sender} came again within ${AT_ONCE} seconds, ${rounds} times in a row, each time about ${each} bytes larger, as lines of servers on its way make it`,
  };
}

/** The longest row of mails of which each came at once after the one before, and goes on as asked. */
function longestRun<T extends Delivered>(
  mails: readonly T[],
  goesOn: (before: T, mail: T, isFirst: boolean) => boolean,
): T[] {
  let longest: [from: number, to: number] = [0, 0];
  let from = 0;
  for (let i = 1; i < mails.length; i++) {
    const isNext = (isFirst: boolean): boolean =>
      isAtOnce(mails[i - 1], mails[i]) && goesOn(mails[i - 1], mails[i], isFirst);
    if (!isNext(from === i - 1)) from = isNext(true) ? i - 1 : i;
    if (i + 1 - from > longest[1] - longest[0]) longest = [from, i + 1];
  }
  return mails.slice(...longest);
}

function isAtOnce(before: Delivered, mail: Delivered): boolean {
  const seconds = mail.born - before.sent;
  return seconds >= 0 && seconds <= AT_ONCE;
}

function lastOf({ delivered }: Pair): Delivered[] {
  return [...delivered].sort(inOrder).slice(-MOST_MAILS);
}

function inOrder(a: Delivered, b: Delivered): number {
  return a.born - b.born || a.sent - b.sent || a.bytes - b.bytes;
}

/** Of mails that came back. */
function spanOf(run: readonly Delivered[]): Span {
  return { first: instantAt(run[0].born), last: instantAt(run[run.length - 1].born) };
}

function inSeconds({ seconds, nanos }: Instant): number {
  return seconds + nanos / 1e9;
}

function instantAt(seconds: number): Instant {
  const whole = Math.floor(seconds);
  return { seconds: whole, nanos: Math.floor((seconds - whole) * 1e6) * 1000 };
}
