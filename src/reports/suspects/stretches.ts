/**
 * The stretches of days of one sender that are to be judged, each with what it did before.
 *
 * A stretch begins on any day with much more than an ordinary day before it, and goes on while its days have so
 * much: an account that is used for a week is seen as a whole, and is not its own past.
 */

import { byName } from "../ranking.ts";
import { countFresh, type Figures, type SenderDay, type SenderKind } from "./sender-day.ts";
import {
  busyHashes,
  type DaysOfOne,
  daysOfHash,
  type SenderRecords,
  senderOfWord,
} from "./sender-records.ts";

/** Who sends. */
export interface Sender {
  kind: SenderKind;
  name: string;
  /** In order. */
  days: SenderDay[];
}

export interface BusyStretch {
  days: SenderDay[];
  /** Its days before the stretch on which it sent something. */
  before: SenderDay[];
  /** All days of the sender. */
  byDay: ReadonlyMap<number, SenderDay>;
  all: Figures;
  past: Figures;
  /** Recipients from which on a day is more than ordinary. */
  least: number;
  /** Days that were read before the stretch began, with mail of this sender or without. */
  daysRead: number;
  /** The envelope's, of four in five of its recipients. */
  mostSender: string | undefined;
}

/** Recipients of a day below which nobody is judged. */
const LEAST_RECIPIENTS = 20;
/** What goes on for longer is a habit. */
const MOST_DAYS = 7;

/** Those who sent enough on some day, by kind and name. */
export function sendersIn(records: readonly SenderRecords[]): Sender[] {
  const senders: Sender[] = [];
  for (const hash of busyHashes(records, LEAST_RECIPIENTS)) {
    for (const one of daysOfHash(records, hash)) if (isBusy(one)) senders.push(senderOf(one));
  }
  return senders.sort((a, b) => byName(a.kind, b.kind) || byName(a.name, b.name));
}

function isBusy({ days }: DaysOfOne): boolean {
  return [...days.values()].some(({ recipients }) => recipients >= LEAST_RECIPIENTS);
}

function senderOf({ who: { kind, name }, days }: DaysOfOne): Sender {
  return { kind, name, days: [...days.values()].sort((a, b) => a.day - b.day) };
}

/** Those with mail that was asked for, of a sender in these records. `firstDay`: of all that was read. */
export function stretchesOf(
  { days }: Sender,
  firstDay: number,
  records: readonly SenderRecords[],
): BusyStretch[] {
  const begun = days.flatMap((begin, i) => {
    if (begin.recipients < LEAST_RECIPIENTS) return [];
    const before = days.slice(0, i).filter(({ messages }) => messages > 0);
    const daysRead = begin.day - firstDay;
    const least = Math.max(LEAST_RECIPIENTS, 2 * ordinary(before, daysRead));
    if (begin.recipients < least) return [];
    const stretch = stretchFrom(days, i, least);
    return stretch.some(({ asked }) => asked > 0) ? [{ stretch, before, least, daysRead }] : [];
  });
  if (begun.length === 0) return [];
  countFresh(days);
  const byDay = new Map(days.map((one) => [one.day, one]));
  return begun.map(({ stretch, ...one }) => ({
    ...one,
    days: stretch,
    byDay,
    all: sumOf(stretch),
    past: sumOf(one.before),
    mostSender: mostSenderIn(stretch, records),
  }));
}

function stretchFrom(days: readonly SenderDay[], begin: number, least: number): SenderDay[] {
  const stretch = [days[begin]];
  for (const next of days.slice(begin + 1, begin + MOST_DAYS)) {
    const last = stretch[stretch.length - 1];
    if (next.day > last.day + 1 || next.recipients < least) break;
    stretch.push(next);
  }
  return stretch;
}

/** Recipients of a day in the middle, of all that were read: most have none for who writes once a week. */
function ordinary(before: readonly SenderDay[], daysRead: number): number {
  const all = new Float64Array(Math.max(before.length, daysRead));
  for (const [i, { recipients }] of before.entries()) all[i] = recipients;
  return median(all);
}

/** Many write through it at all times, as through the uid of qmail-smtpd. */
export function isOfMany({ before }: BusyStretch): boolean {
  return before.some(({ detail }) => (detail?.senders.size ?? 0) >= MANY);
}

const MANY = 8;

/** The sender to four in five of these recipients. */
function mostSenderIn(
  days: readonly SenderDay[],
  records: readonly SenderRecords[],
): string | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { detail } of days) {
    for (const { recipients } of detail?.hours.values() ?? []) all += recipients;
    for (const [sender, count] of detail?.senders ?? [])
      counts.set(sender, (counts.get(sender) ?? 0) + count);
  }
  for (const [sender, count] of counts)
    if (count >= 0.8 * all) return senderOfWord(records, sender);
  return undefined;
}

export function median(numbers: ArrayLike<number>): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function sumOf(days: readonly Figures[]): Figures {
  const sum = { ...NO_FIGURES };
  for (const day of days) for (const name of FIGURE_NAMES) sum[name] += day[name];
  return sum;
}

const NO_FIGURES: Figures = {
  messages: 0,
  asked: 0,
  untold: 0,
  recipients: 0,
  dead: 0,
  failed: 0,
  blamed: 0,
  listed: 0,
  limited: 0,
  waiting: 0,
  logIns: 0,
  failedLogIns: 0,
  fresh: 0,
  freshPlaces: 0,
};
const FIGURE_NAMES = Object.keys(NO_FIGURES) as (keyof Figures)[];
