/**
 * What each user, uid and sender sent on each day, and how that was taken; what the whole host sent in each hour.
 *
 * Each has a row of numbers for a day on which it sent something, which costs little however many they are. From
 * the tenth recipient of a day on it has more: minutes, senders, domains. Days are those of the display zone.
 */
import type { Instant } from "../../time/instant.ts";
import type { Message } from "../../tracking/facts.ts";
import type { Session, Transaction } from "../../tracking/sessions/facts.ts";
import { isTurnedAway } from "../../tracking/sessions/verdict.ts";
import { domainName } from "../addresses.ts";
import { type FiguresByName, newFigures, rowOf } from "../figures-by-name.ts";
import { newSpans, type SpansByRow, widenRow } from "../first-and-last.ts";
import { addTo, columns, numberAt } from "../number-rows.ts";
import type { Given } from "../report.ts";
import { isSure, loggedInAs } from "./handed-in-by.ts";
import { type Answers, hashesOf, newAnswers, type OutgoingMail } from "./outgoing-mail.ts";
import { hashOfText, meet, mixed, newSeenBefore, type SeenBefore } from "./seen-before.ts";

export interface SendingDays {
  /** By kind, name and day. */
  figures: FiguresByName;
  /** By row: first and last mail. */
  spans: SpansByRow;
  /** By row. */
  details: Map<number, DayDetail>;
  /** By row: the addresses of clients that a user logged in from. */
  places: Map<number, Set<string>>;
  met: SeenBefore;
  /** Of all mail of the host: recipients by day, and by hour since 1970. */
  hostDays: Map<number, HostDay>;
  hostHours: Map<number, HostHour>;
  /** Those by which sessions hand mail in: that of qmail-smtpd. */
  sessionUids: Set<number>;
  /** That have mailboxes here, in lower case; up to a bound. */
  domains: Set<string>;
}

/** user: who logged in. uid: who called qmail-queue. sender: the envelope's. */
export type SenderKind = "user" | "uid" | "sender";

/** `asked`: messages that were asked for. `untold`: as sessions tell, what became of them is not known. */
export const DAY = columns(
  "messages",
  "asked",
  "untold",
  "recipients",
  "fresh",
  "dead",
  "failed",
  "blamed",
  "listed",
  "limited",
  "waiting",
  "logIns",
  "failedLogIns",
  "freshPlaces",
);

export interface DayDetail {
  /** Messages by minute of the day. */
  minutes: Map<number, number>;
  /** Recipients by hour since 1970, and of them those refused for this host's name. */
  hours: Map<number, HostHour>;
  /** The first so many senders, and the uids, each with its recipients. */
  senders: Map<string, number>;
  uids: Map<number, number>;
  /** Hashes, up to a bound. */
  allSenders: Set<number>;
  domains: Set<number>;
}

export interface HostDay {
  recipients: number;
  dead: number;
  blamed: number;
}

export interface HostHour {
  recipients: number;
  listed: number;
}

const LEAST_FOR_DETAIL = 10;
const MOST_NAMED_SENDERS = 20;
export const MOST_DISTINCT = 2000;
const MOST_PLACES = 256;
const MOST_DOMAINS = 100_000;
const DAY_SECONDS = 86_400;

export function newSendingDays(): SendingDays {
  return {
    figures: newFigures(DAY),
    spans: newSpans(),
    details: new Map(),
    places: new Map(),
    met: newSeenBefore(),
    hostDays: new Map(),
    hostHours: new Map(),
    sessionUids: new Set(),
    domains: new Set(),
  };
}

/** A mail by its user, where one is known; else by its uid and by its sender. */
export function addMail(
  days: SendingDays,
  mail: OutgoingMail,
  user: string,
  isAsked: boolean,
  given: Given,
): void {
  if (mail.uid !== undefined && mail.id !== "") days.sessionUids.add(mail.uid);
  addToHost(days, mail, given);
  if (user !== "") {
    addTold(days, "user", user, mail, isAsked, given);
    return;
  }
  if (mail.uid !== undefined) addTold(days, "uid", String(mail.uid), mail, isAsked, given);
  addTold(days, "sender", mail.sender, mail, isAsked, given);
}

/** Domains of mail that was delivered here. */
export function addDomains({ domains }: SendingDays, { recipients }: Message): void {
  for (const { channel, address } of recipients)
    if (channel === "local") keepSome(domains, domainName(address), MOST_DOMAINS);
}

function addToHost(days: SendingDays, mail: OutgoingMail, given: Given): void {
  const { at, recipients, said } = mail;
  const day = dayOf(at, given);
  const hour = Math.floor(at.seconds / 3600);
  const ofDay = days.hostDays.get(day) ?? { recipients: 0, dead: 0, blamed: 0 };
  const ofHour = days.hostHours.get(hour) ?? { recipients: 0, listed: 0 };
  days.hostDays.set(day, ofDay);
  days.hostHours.set(hour, ofHour);
  ofDay.recipients += recipients.length;
  ofDay.dead += said.dead;
  ofDay.blamed += said.blamed;
  ofHour.recipients += recipients.length;
  ofHour.listed += said.listed;
}

function dayOf({ seconds }: Instant, { offsetAt }: Given): number {
  return Math.floor((seconds + offsetAt(seconds)) / DAY_SECONDS);
}

function addTold(
  days: SendingDays,
  kind: SenderKind,
  name: string,
  mail: OutgoingMail,
  isAsked: boolean,
  given: Given,
): void {
  const { figures } = days;
  const row = rowFor(days, kind, name, mail.at, given);
  const { said } = mail;
  widenRow(days.spans, row, mail.at);
  addTo(figures, row, DAY.messages, 1);
  addTo(figures, row, DAY.asked, isAsked ? 1 : 0);
  addTo(figures, row, DAY.recipients, mail.recipients.length);
  addTo(figures, row, DAY.fresh, freshIn(days, kind, name, mail));
  for (const answer of Object.keys(said) as (keyof Answers)[])
    addTo(figures, row, DAY[answer], said[answer]);
  if (numberAt(figures, row, DAY.recipients) >= LEAST_FOR_DETAIL)
    addDetail(detailOf(days, row), mail, given);
}

function rowFor(
  { figures }: SendingDays,
  kind: SenderKind,
  name: string,
  at: Instant,
  given: Given,
): number {
  return rowOf(figures, `${kind} ${dayOf(at, given)} ${name}`);
}

/** The parts of a row's name. */
export function partsOf(rowName: string): { kind: SenderKind; day: number; name: string } {
  const [kind, day] = rowName.split(" ", 2);
  return {
    kind: kind as SenderKind,
    day: Number(day),
    name: rowName.slice(kind.length + day.length + 2),
  };
}

/** Recipients that it never wrote to before. */
function freshIn({ met }: SendingDays, kind: SenderKind, name: string, mail: OutgoingMail): number {
  const who = hashOfText(`${kind} ${name}`);
  let fresh = 0;
  for (const recipient of mail.recipients)
    if (!meet(met, mixed(recipient, who), mixed(who, recipient))) fresh++;
  return fresh;
}

function detailOf({ details }: SendingDays, row: number): DayDetail {
  const known = details.get(row);
  if (known) return known;
  const made: DayDetail = {
    minutes: new Map(),
    hours: new Map(),
    senders: new Map(),
    uids: new Map(),
    allSenders: new Set(),
    domains: new Set(),
  };
  details.set(row, made);
  return made;
}

function addDetail(detail: DayDetail, mail: OutgoingMail, { offsetAt }: Given): void {
  const { at, sender, uid } = mail;
  const count = mail.recipients.length;
  const minute = Math.floor((at.seconds + offsetAt(at.seconds)) / 60) % 1440;
  const hour = Math.floor(at.seconds / 3600);
  detail.minutes.set(minute, (detail.minutes.get(minute) ?? 0) + 1);
  const ofHour = detail.hours.get(hour) ?? { recipients: 0, listed: 0 };
  ofHour.recipients += count;
  ofHour.listed += mail.said.listed;
  detail.hours.set(hour, ofHour);
  if (detail.senders.has(sender) || detail.senders.size < MOST_NAMED_SENDERS)
    detail.senders.set(sender, (detail.senders.get(sender) ?? 0) + count);
  if (uid !== undefined) detail.uids.set(uid, (detail.uids.get(uid) ?? 0) + count);
  keepSome(detail.allSenders, hashOfText(sender), MOST_DISTINCT);
  for (const domain of mail.domains) keepSome(detail.domains, domain, MOST_DISTINCT);
}

function keepSome<T>(set: Set<T>, one: T, most: number): void {
  if (set.size < most) set.add(one);
}

// ---- log-ins

/** Its log-ins; and the mail of it that is joined to no message, as far as the session tells of it. */
export function addSession(
  days: SendingDays,
  session: Session,
  isAsked: boolean,
  given: Given,
): void {
  for (const { ok, user, at = session.started } of session.auth) {
    if (user === undefined || !at) continue;
    const row = rowFor(days, "user", user.toLowerCase(), at, given);
    addTo(days.figures, row, ok ? DAY.logIns : DAY.failedLogIns, 1);
    if (ok) addPlace(days, row, user.toLowerCase(), session.client.address);
  }
  const user = loggedInAs(session);
  if (user === undefined) return;
  const joined = session.messages.filter(({ join }) => isSure(join));
  const left = session.transactions.filter(isGivenIn).slice(joined.length);
  for (const transaction of left) {
    const mail = mailOf(transaction, session);
    if (!mail) continue;
    addTold(days, "user", user, mail, isAsked, given);
    addTo(days.figures, rowFor(days, "user", user, mail.at, given), DAY.untold, 1);
  }
}

function addPlace(days: SendingDays, row: number, user: string, address: string | undefined): void {
  if (address === undefined) return;
  const places = days.places.get(row) ?? new Set();
  days.places.set(row, places);
  keepSome(places, address, MOST_PLACES);
  const [who, where] = [hashOfText(`log-in ${user}`), hashOfText(address)];
  if (!meet(days.met, mixed(where, who), mixed(who, where)))
    addTo(days.figures, row, DAY.freshPlaces, 1);
}

/** Taken, or not known to be turned away. */
function isGivenIn(transaction: Transaction): boolean {
  const { recipients } = transaction;
  return !isTurnedAway(transaction) && recipients.some((one) => !isTurnedAway(one));
}

function mailOf({ at, sender = "", recipients }: Transaction, { started }: Session) {
  const moment = at ?? started;
  const taken = recipients.filter((one) => !isTurnedAway(one)).map(({ address }) => address);
  if (!moment || sender === "") return undefined;
  return {
    id: "",
    at: moment,
    sender: sender.toLowerCase(),
    uid: undefined,
    ...hashesOf(taken),
    said: newAnswers(),
  };
}
