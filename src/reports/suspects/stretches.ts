/**
 * The stretches of days of one sender that are to be judged, each with what it did before.
 *
 * A stretch begins on any day with much more than an ordinary day before it, and goes on while its days have so
 * much: an account that is used for a week is seen as a whole, and is not its own past.
 */

import type { Span } from "../first-and-last.ts";
import { byName } from "../ranking.ts";
import {
  type DayDetail,
  type DayFigures,
  newDayFigures,
  placesIn,
  type SenderKind,
} from "./sender-day.ts";
import {
  busyHashes,
  type DaysOfOne,
  daysOfHash,
  type SenderRecords,
  senderOfHash,
} from "./sender-records.ts";

/** Who sends. */
export interface Sender {
  kind: SenderKind;
  name: string;
  /** In order. */
  days: SenderDay[];
}

export interface SenderDay extends Figures, Span {
  day: number;
  /** Absent where it had little mail. */
  detail: DayDetail | undefined;
  places: ReadonlySet<string>;
}

/** `fresh`: recipients that it never wrote to before; `freshPlaces`: addresses that it never logged in from. */
export interface Figures extends DayFigures {
  fresh: number;
  freshPlaces: number;
}

export interface BusyStretch {
  days: SenderDay[];
  /** Its days before the stretch on which it sent something. */
  before: SenderDay[];
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
const LEAST_FOR_DETAIL = 10;
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
  return [...days.values()].some(({ figures }) => figures.recipients >= LEAST_RECIPIENTS);
}

function senderOf({ who, days }: DaysOfOne): Sender {
  const recipients = new Set<number>();
  const places = new Set<number>();
  const inOrder = [...days.values()].sort((a, b) => a.day - b.day);
  return {
    kind: who.kind,
    name: who.name,
    days: inOrder.map((kept) => ({
      ...kept.figures,
      fresh: kept.freshRecipients(recipients),
      freshPlaces: kept.freshPlaces(places),
      day: kept.day,
      first: kept.first,
      last: kept.last,
      places: placesIn(kept),
      get detail() {
        return kept.figures.recipients < LEAST_FOR_DETAIL ? undefined : kept.detail;
      },
    })),
  };
}

/** Those with mail that was asked for, of a sender in these records. `firstDay`: of all that was read. */
export function stretchesOf(
  { days }: Sender,
  firstDay: number,
  records: readonly SenderRecords[],
): BusyStretch[] {
  return days.flatMap((begin, i) => {
    if (begin.recipients < LEAST_RECIPIENTS) return [];
    const before = days.slice(0, i).filter(({ messages }) => messages > 0);
    const least = Math.max(LEAST_RECIPIENTS, 2 * ordinary(before, begin.day - firstDay));
    if (begin.recipients < least) return [];
    const stretch = [begin];
    for (const next of days.slice(i + 1, i + MOST_DAYS)) {
      const last = stretch[stretch.length - 1];
      if (next.day > last.day + 1 || next.recipients < least) break;
      stretch.push(next);
    }
    const all = sumOf(stretch);
    if (all.asked === 0) return [];
    const past = sumOf(before);
    const mostHash = mostSenderIn(stretch);
    const mostSender = mostHash === undefined ? undefined : senderOfHash(records, mostHash);
    const daysRead = begin.day - firstDay;
    return [{ days: stretch, before, all, past, least, daysRead, mostSender }];
  });
}

/** Recipients of a day in the middle, of all that were read: most have none for who writes once a week. */
function ordinary(before: readonly SenderDay[], daysRead: number): number {
  const quiet = Array.from({ length: Math.max(0, daysRead - before.length) }, () => 0);
  return median([...before.map(({ recipients }) => recipients), ...quiet]);
}

/** Many write through it at all times, as through the uid of qmail-smtpd. */
export function isOfMany({ before }: BusyStretch): boolean {
  return before.some(({ detail }) => (detail?.senders.size ?? 0) >= MANY);
}

const MANY = 8;

/** The hash of the sender to four in five of these recipients. */
function mostSenderIn(days: readonly SenderDay[]): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { detail } of days) {
    for (const { recipients } of detail?.hours.values() ?? []) all += recipients;
    for (const [sender, count] of detail?.senders ?? [])
      counts.set(sender, (counts.get(sender) ?? 0) + count);
  }
  for (const [sender, count] of counts) if (count >= 0.8 * all) return sender;
  return undefined;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function sumOf(days: readonly Figures[]): Figures {
  const sum: Figures = { ...newDayFigures(), fresh: 0, freshPlaces: 0 };
  for (const name of Object.keys(sum) as (keyof Figures)[])
    sum[name] = days.reduce((total, day) => total + day[name], 0);
  return sum;
}
