/**
 * The stretches of days of one sender that are to be judged, each with what it did before.
 *
 * A stretch begins on any day with much more than an ordinary day before it, and goes on while its days have so
 * much: an account that is used for a week is seen as a whole, and is not its own past.
 */
import { nameAt } from "../figures-by-name.ts";
import { firstOf, lastOf, type Span } from "../first-and-last.ts";
import { numberAt } from "../number-rows.ts";
import { byName } from "../ranking.ts";
import {
  cutPlaces,
  DAY,
  type DayDetail,
  detailsOf,
  partsOf,
  type SenderKind,
  type SendingDays,
} from "./sending-days.ts";

/** Who sends. */
export interface Sender {
  kind: SenderKind;
  name: string;
  /** In order. */
  days: SenderDay[];
}

export interface SenderDay extends Figures, Span {
  day: number;
  detail: DayDetail | undefined;
  places: ReadonlySet<string>;
}

export type Figures = Record<keyof typeof DAY, number>;

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
}

/** Recipients of a day below which nobody is judged. */
const LEAST_RECIPIENTS = 20;
/** What goes on for longer is a habit. */
const MOST_DAYS = 7;
const NOWHERE: ReadonlySet<string> = new Set();

/** Those who sent enough on some day, by kind and name. */
export function sendersIn(state: SendingDays): Sender[] {
  const { figures } = state;
  const names = Array.from({ length: figures.rows }, (_, row) => partsOf(nameAt(figures, row)));
  const whose = names.map(({ kind, name }) => `${kind} ${name}`);
  const busy = new Set(
    whose.filter((_, row) => numberAt(figures, row, DAY.recipients) >= LEAST_RECIPIENTS),
  );
  const details = detailsOf(state, (row) => busy.has(whose[row]));
  const senders = new Map<string, Sender>();
  for (const [row, { kind, name, day }] of names.entries()) {
    if (!busy.has(whose[row])) continue;
    const sender = senders.get(whose[row]) ?? { kind, name, days: [] };
    senders.set(whose[row], sender);
    sender.days.push({ ...dayAt(state, row, day), detail: details.get(row) });
  }
  for (const { days } of senders.values()) days.sort((a, b) => a.day - b.day);
  return [...senders.values()].sort((a, b) => byName(a.kind, b.kind) || byName(a.name, b.name));
}

function dayAt(
  { figures, spans, places }: SendingDays,
  row: number,
  day: number,
): Omit<SenderDay, "detail"> {
  const counted = Object.entries(DAY).map(([name, column]) => [
    name,
    numberAt(figures, row, column),
  ]);
  return {
    ...(Object.fromEntries(counted) as Figures),
    day,
    first: firstOf(spans, row),
    last: lastOf(spans, row),
    places: cutPlaces(places.get(row)) ?? NOWHERE,
  };
}

/** Those with mail that was asked for. `firstDay`: of all that was read. */
export function stretchesOf({ days }: Sender, firstDay: number): BusyStretch[] {
  return days.flatMap((begin, i) => {
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
    return [{ days: stretch, before, all, past, least, daysRead: begin.day - firstDay }];
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

/** The sender to four in five of these recipients. */
export function mostSender(days: readonly SenderDay[]): string | undefined {
  const counts = new Map<string, number>();
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
  const sum = {} as Figures;
  for (const name of Object.keys(DAY) as (keyof Figures)[])
    sum[name] = days.reduce((total, day) => total + day[name], 0);
  return sum;
}
