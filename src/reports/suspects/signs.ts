/**
 * What speaks for abuse in a stretch of mail: each sign with its points and in words.
 *
 * Much mail to strangers is no sign by itself: newsletters and invoices are that too. What abuse cannot hide is in
 * how its mail is taken (addresses that were bought are old, and receivers know spam), in how many names it sends
 * under, and, for accounts, from where it logs in. Each is held against the sender's own past, and against
 * all others of this host at the same time: where everybody is refused, nobody is to blame for it.
 */

import { domainName } from "../addresses.ts";
import type { Guessed } from "../auth-tally.ts";
import type { Figures, SenderDay } from "./sender-day.ts";
import { senderWord } from "./sender-records.ts";
import type { HostDay, HostHour } from "./sending-days.ts";
import { type BusyStretch, median, type Sender } from "./stretches.ts";

export type SignName =
  | "dead-addresses"
  | "called-spam"
  | "many-senders"
  | "strange-sender"
  | "new-places"
  | "known-place"
  | "guessed"
  | "volume"
  | "strangers";

export interface Sign {
  name: SignName;
  points: number;
  words: string;
}

export interface HeldAgainst {
  /** That have mailboxes here. */
  domains: ReadonlySet<string>;
  /** Of the whole host. */
  hostDays: ReadonlyMap<number, HostDay>;
  hostHours: ReadonlyMap<number, HostHour>;
  /** Log-ins after failures of the same address, of this user. */
  guessed: readonly Guessed[];
}

/** Those in the mail itself: without them the rest may be anybody's newsletter, or holiday. */
const OF_THE_MAIL: ReadonlySet<SignName> = new Set([
  "dead-addresses",
  "called-spam",
  "many-senders",
]);

const LEAST_OF_THE_MAIL = 12;
const MOST_POINTS = 99;
/** Volume and strangers together. */
const MOST_FOR_VOLUME = 30;

export function signsOf(sender: Sender, stretch: BusyStretch, around: HeldAgainst): Sign[] {
  const all = [
    deadAddresses(sender, stretch, around),
    calledSpam(stretch, around),
    manySenders(sender, stretch),
    strangeSender(stretch, around),
    places(sender, stretch),
    guessedIn(around),
    ...(regularity(stretch) ? [] : volume(stretch)),
  ];
  return all.filter((sign) => sign !== undefined).sort((a, b) => b.points - a.points);
}

/** 0 to 99. Without a sign in the mail itself it stays low. */
export function scoreOf(signs: readonly Sign[]): number {
  const pointsOf = (isOf: (sign: Sign) => boolean): number =>
    signs.filter(isOf).reduce((sum, { points }) => sum + points, 0);
  const ofMail = pointsOf(({ name }) => OF_THE_MAIL.has(name));
  const all = Math.min(
    MOST_POINTS,
    pointsOf(() => true),
  );
  const score = ofMail >= LEAST_OF_THE_MAIL ? all : Math.min(all, LEAST_NAMED - 1);
  return Math.max(0, Math.round(score));
}

/** From so many points on somebody is named. */
export const LEAST_NAMED = 50;

// ---- how the mail was taken

/** An address book may be old; what a site sends goes to those who have just given it their address. */
const MOST_DEAD = { user: 0.35, sender: 0.35, uid: 0.28 };

function deadAddresses(
  { kind }: Sender,
  stretch: BusyStretch,
  around: HeldAgainst,
): Sign | undefined {
  const { all, past } = stretch;
  const told = all.recipients;
  const others = usualOfOthers("dead", stretch, around);
  const usual = Math.max(0.02, others, rate(past.dead, past.recipients));
  const excess = excessOver(all.dead, told * usual);
  if (excess === undefined) return undefined;
  const share = percent(all.dead, told);
  return {
    name: "dead-addresses",
    points: weightOf(all) * 35 * Math.min(1, excess / told / MOST_DEAD[kind]),
    words: `${share} to addresses that do not exist (usual here ${percentText(usual)})`,
  };
}

function calledSpam(stretch: BusyStretch, around: HeldAgainst): Sign | undefined {
  const { days, all, past } = stretch;
  const told = all.recipients;
  const others = usualOfOthers("blamed", stretch, around);
  const usual = Math.max(others, rate(past.blamed, past.recipients));
  const blamed = excessOver(all.blamed, told * usual) ?? 0;
  const listed = excessOver(all.listed, listedOfOthers(days, around)) ?? 0;
  const limited = (excessOver(all.limited, rate(past.limited, past.recipients) * told) ?? 0) / 4;
  const refused = blamed + listed + limited;
  if (refused < LEAST_REFUSED) return undefined;
  return {
    name: "called-spam",
    points: weightOf(all) * (15 + 20 * Math.min(1, refused / told / 0.15)),
    words: refusalWords(all),
  };
}

const LEAST_REFUSED = 4;

/** Spam goes to strangers, and to many: what is sent to the same few again and again is something else. */
function weightOf({ fresh, recipients }: Figures): number {
  return Math.min(1, (2 * fresh) / recipients) * Math.min(1, fresh / 50);
}

function refusalWords({ blamed, listed, limited }: Figures): string {
  const parts = [
    blamed > 0 ? `${blamed} refused as spam or by policy` : "",
    listed > 0 ? `${listed} because this host is listed` : "",
    limited > 0 ? `${limited} put off as too many` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** As many of its recipients as would be refused if its mail were as that of others in the same hours. */
function listedOfOthers(days: readonly SenderDay[], { hostHours }: HeldAgainst): number {
  let expected = 0;
  for (const { detail } of days) {
    for (const [hour, own] of detail?.hours ?? []) {
      const { recipients, listed } = hostHours.get(hour) ?? own;
      const [others, refused] = [recipients - own.recipients, listed - own.listed];
      expected += own.recipients * rate(Math.max(0, refused), Math.max(1, others));
    }
  }
  return expected;
}

/** What is more than expected, if that is no accident: three standard deviations, and not just a few. */
function excessOver(count: number, expected: number): number | undefined {
  const excess = count - expected;
  return excess >= Math.max(3, 3 * Math.sqrt(Math.max(1, expected))) ? excess : undefined;
}

// ---- under how many names

function manySenders({ kind }: Sender, { days, before, daysRead }: BusyStretch): Sign | undefined {
  if (kind === "sender") return undefined;
  const busiest = busiestOf(days);
  const most = sendersOn(busiest);
  const usual = Math.max(0, ...before.map(sendersOn));
  if (most < 10 || most < 3 * usual) return undefined;
  return {
    name: "many-senders",
    points: (daysRead > 0 ? 35 : 17) * Math.min(1, (2 * most) / busiest.messages),
    words: `${most} different senders in a day${usual > 0 ? ` (at most ${usual} before)` : ""}`,
  };
}

function busiestOf(days: readonly SenderDay[]): SenderDay {
  return days.reduce((most, day) => (day.recipients > most.recipients ? day : most));
}

/** Of days with little mail it is not kept: at most as many as messages. */
function sendersOn({ detail, messages }: SenderDay): number {
  return detail ? detail.senders.size : Math.min(messages, 9);
}

/** Most of it under one name that is of none of the domains here, and was not written under before. */
function strangeSender(
  { before, daysRead, mostSender: most }: BusyStretch,
  { domains }: HeldAgainst,
): Sign | undefined {
  if (most === undefined || daysRead < LEAST_DAYS_READ) return undefined;
  const word = senderWord(most);
  const isKnown = before.some(({ detail, messages }) =>
    detail ? detail.senders.has(word) : messages > 0,
  );
  if (isKnown || domains.size === 0 || domains.has(domainName(most))) return undefined;
  return {
    name: "strange-sender",
    points: 10,
    words: `as ${most}, a domain without mailboxes here`,
  };
}

// ---- from where

/** Whoever has stolen a password comes from elsewhere. */
function places({ kind }: Sender, { days, before, all, daysRead }: BusyStretch): Sign | undefined {
  if (kind === "uid" || all.logIns === 0) return undefined;
  const most = Math.max(...days.map(({ places }) => places.size));
  const usual = Math.max(0, ...before.map(({ places }) => places.size));
  const isKnown = before.some(({ logIns }) => logIns > 0);
  if (isKnown && all.freshPlaces === 0)
    return { name: "known-place", points: -10, words: "logged in only from where it did before" };
  const isMany = most >= 5 && most >= 3 * usual;
  if (!isKnown && !isMany) return undefined;
  const points = isMany ? 20 : 10;
  const words = isMany
    ? `logged in from ${most} addresses in a day${usual > 0 ? ` (at most ${usual} before)` : ""}`
    : `logged in from ${all.freshPlaces === 1 ? "an address" : `${all.freshPlaces} addresses`} never seen in ${daysText(daysRead)} before`;
  return { name: "new-places", points, words };
}

function guessedIn({ guessed }: HeldAgainst): Sign | undefined {
  const [most] = guessed;
  if (!most) return undefined;
  return {
    name: "guessed",
    points: most.failures >= 10 ? 25 : 10,
    words: `logged in from ${most.address} after ${most.failures} wrong passwords`,
  };
}

// ---- how much, and to whom

/** A few mails do little harm, whatever they are. */
function volume({ all, days, past, before, daysRead }: BusyStretch): Sign[] {
  const most = busiestOf(days).recipients;
  const usual = Math.max(5, ...before.map(({ recipients }) => recipients));
  const times = most / usual;
  const isKnown = daysRead >= LEAST_DAYS_READ;
  const harm = Math.min(1, all.recipients / 100);
  const points = harm * Math.min(isKnown ? 25 : 12, 8 * Math.log2(Math.max(1, times)));
  const fresh = rate(all.fresh, all.recipients);
  const freshBefore = rate(past.fresh, past.recipients);
  const isStrange = fresh >= 0.8 && (past.recipients === 0 || fresh > freshBefore);
  const strange = isStrange ? harm * Math.min(10, MOST_FOR_VOLUME - points) : 0;
  return [
    ...(points > 0
      ? [{ name: "volume" as const, points, words: volumeWords(times, before, daysRead) }]
      : []),
    ...(strange > 0
      ? [
          {
            name: "strangers" as const,
            points: strange,
            words: `${percentText(fresh)} of recipients never written to before`,
          },
        ]
      : []),
  ];
}

/** Of fewer days nobody's habits are known. */
export const LEAST_DAYS_READ = 3;

function volumeWords(times: number, before: readonly SenderDay[], daysRead: number): string {
  if (before.length > 0)
    return `${times >= 10 ? Math.round(times) : times.toFixed(1)} times its busiest day before`;
  return daysRead > 0
    ? `sent nothing in the ${daysText(daysRead)} before`
    : "no day before was read";
}

/** Such a day a week or some weeks before, or a month, when others had little: it is what this sender does. */
export function regularity({ days, before, least }: BusyStretch): "weekly" | "monthly" | undefined {
  const busiest = busiestOf(days);
  const isLike = ({ recipients }: SenderDay): boolean =>
    recipients >= least &&
    recipients * 2.5 >= busiest.recipients &&
    recipients <= busiest.recipients * 2.5;
  const ages = before.filter(isLike).map(({ day }) => busiest.day - day);
  if (ages.some((age) => age >= 6 && (age % 7 <= 1 || age % 7 === 6))) return "weekly";
  return ages.some((age) => age >= 27 && age <= 32) ? "monthly" : undefined;
}

// ---- arithmetic

/** Of all others' recipients, on a day in the middle: one who is abused makes no day usual for the rest. */
function usualOfOthers(
  figure: "dead" | "blamed",
  { days, byDay }: BusyStretch,
  { hostDays }: HeldAgainst,
): number {
  const last = days[days.length - 1].day;
  const rates: number[] = [];
  for (const [day, { recipients, [figure]: count }] of hostDays) {
    const own = day <= last ? byDay.get(day) : undefined;
    const others = recipients - (own?.recipients ?? 0);
    if (others > 0) rates.push(rate(count - (own?.[figure] ?? 0), others));
  }
  return Math.min(MOST_USUAL, median(rates));
}

/** Where more than that fails on an ordinary day, something is wrong with all of it. */
const MOST_USUAL = 0.1;

function rate(count: number, of: number): number {
  return of > 0 ? Math.max(0, count) / of : 0;
}

function daysText(days: number): string {
  return days === 1 ? "day" : `${days} days`;
}

function percent(count: number, of: number): string {
  return percentText(rate(count, of));
}

function percentText(share: number): string {
  const percents = share * 100;
  return `${percents > 0 && percents < 1 ? "below 1" : Math.round(percents)} %`;
}
