/**
 * What each user, uid and sender sent on each day, and how that was taken; what the whole host sent in each hour.
 *
 * Each has a row of numbers for a day on which it sent something, which costs little however many they are. With ten
 * recipients or more on a day it has more: minutes, senders, domains. Until then these wait (few-mails.ts). Days are
 * those of the display zone. Nothing here depends on the order in which mail is told.
 */
import type { Instant } from "../../time/instant.ts";
import type { Message } from "../../tracking/facts.ts";
import type { Session, Transaction } from "../../tracking/sessions/facts.ts";
import { isTurnedAway } from "../../tracking/sessions/verdict.ts";
import { domainName } from "../addresses.ts";
import { type FiguresByName, mergeNames, nameAt, newFigures, rowOf } from "../figures-by-name.ts";
import { mergeSpansByRow, newSpans, type SpansByRow, widenRow } from "../first-and-last.ts";
import { addTo, columns, numberAt, setNumber } from "../number-rows.ts";
import { byName } from "../ranking.ts";
import type { Given } from "../report.ts";
import { cutSet, keepSmallest } from "./bounded-sets.ts";
import { eachFew, type FewMail, type FewMails, keepFew, newFewMails } from "./few-mails.ts";
import { eachMet, type FirstMet, newFirstMet, rowMet, setRowMet } from "./first-met.ts";
import { isSure, loggedInAs } from "./handed-in-by.ts";
import { hashOfText, mixed } from "./hashes.ts";
import { type Answers, hashesOf, newAnswers, type OutgoingMail } from "./outgoing-mail.ts";
import { addPair, eachPair, newPairCounts, type PairCounts, pairsOf } from "./pair-counts.ts";

export interface SendingDays {
  /** By kind, name and day. */
  figures: FiguresByName;
  /** By row: first and last mail. */
  spans: SpansByRow;
  /** By row, of what kind of detail, and which: its count. */
  details: PairCounts;
  /** Mail of rows that have no details yet. */
  few: FewMails;
  /** Names in these. */
  senders: FiguresByName;
  /** By row: the addresses of clients that a user logged in from. */
  places: Map<number, Set<string>>;
  /** Recipients of each, and places that each logged in from. */
  met: FirstMet;
  placesMet: FirstMet;
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

/** Behind its figures stand the day itself, whether it has details, and the place and 1 of the last mail that waits. */
const ROW = columns(...(Object.keys(DAY) as (keyof typeof DAY)[]), "day", "isDetailed", "few");

export interface DayDetail {
  /** Messages by minute of the day. */
  minutes: Map<number, number>;
  /** Recipients by hour since 1970, and of them those refused for this host's name. */
  hours: Map<number, HostHour>;
  /** Senders and uids, each with its recipients. */
  senders: Map<string, number>;
  uids: Map<number, number>;
  /** Hashes. */
  domains: Set<number>;
}

const DETAILS = ["minutes", "hours", "listed", "senders", "uids", "domains"] as const;
type DetailKind = (typeof DETAILS)[number];
/** A detail's key is below it; its kind stands above. */
const KIND_UNIT = 2 ** 33;

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
const MOST_PLACES = 256;
const MOST_DOMAINS = 100_000;
const DAY_SECONDS = 86_400;

export function newSendingDays(): SendingDays {
  return {
    figures: newFigures(ROW),
    spans: newSpans(),
    details: newPairCounts(),
    few: newFewMails(),
    senders: newFigures({}),
    places: new Map(),
    met: newFirstMet(),
    placesMet: newFirstMet(),
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
): void {
  if (mail.uid !== undefined && mail.id !== "") days.sessionUids.add(mail.uid);
  addToHost(days, mail);
  if (user !== "") {
    addTold(days, "user", user, mail, isAsked);
    return;
  }
  if (mail.uid !== undefined) addTold(days, "uid", String(mail.uid), mail, isAsked);
  addTold(days, "sender", mail.sender, mail, isAsked);
}

/** Domains of mail that was delivered here. */
export function addDomains({ domains }: SendingDays, { recipients }: Message): void {
  for (const { channel, address } of recipients)
    if (channel === "local") keepSmallest(domains, domainName(address), MOST_DOMAINS);
}

function addToHost(days: SendingDays, { at, local, recipients, said }: OutgoingMail): void {
  const { dead, blamed, listed } = said;
  addToHostDay(days, dayIn(local), { recipients: recipients.length, dead, blamed });
  addToHour(days.hostHours, Math.floor(at.seconds / 3600), {
    recipients: recipients.length,
    listed,
  });
}

function addToHostDay({ hostDays }: SendingDays, day: number, some: HostDay): void {
  const all = hostDays.get(day) ?? { recipients: 0, dead: 0, blamed: 0 };
  hostDays.set(day, all);
  all.recipients += some.recipients;
  all.dead += some.dead;
  all.blamed += some.blamed;
}

function addToHour(hours: Map<number, HostHour>, hour: number, some: HostHour): void {
  const all = hours.get(hour) ?? { recipients: 0, listed: 0 };
  hours.set(hour, all);
  all.recipients += some.recipients;
  all.listed += some.listed;
}

function dayIn(localSeconds: number): number {
  return Math.floor(localSeconds / DAY_SECONDS);
}

function addTold(
  days: SendingDays,
  kind: SenderKind,
  name: string,
  mail: OutgoingMail,
  isAsked: boolean,
): number {
  const { figures } = days;
  const row = rowFor(days, kind, name, mail.local);
  const { said } = mail;
  widenRow(days.spans, row, mail.at);
  addTo(figures, row, DAY.messages, 1);
  addTo(figures, row, DAY.asked, isAsked ? 1 : 0);
  addTo(figures, row, DAY.recipients, mail.recipients.length);
  meetRecipients(days, row, hashOfText(`${kind} ${name}`), mail);
  for (const answer of ANSWERS) addTo(figures, row, DAY[answer], said[answer]);
  keepMail(days, row, fewOf(days, mail));
  return row;
}

const ANSWERS = Object.keys(newAnswers()) as (keyof Answers)[];

function fewOf(days: SendingDays, mail: OutgoingMail): FewMail {
  const { at, local, sender, uid, recipients, domains, said } = mail;
  return {
    minute: Math.floor(local / 60) % 1440,
    hour: Math.floor(at.seconds / 3600),
    recipients: recipients.length,
    listed: said.listed,
    sender: rowOf(days.senders, sender),
    uid,
    domains,
  };
}

function rowFor(
  { figures }: SendingDays,
  kind: SenderKind,
  name: string,
  localSeconds: number,
): number {
  const day = dayIn(localSeconds);
  const row = rowOf(figures, `${kind} ${day} ${name}`);
  setNumber(figures, row, ROW.day, day);
  return row;
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

/** Those that it never wrote to before are fresh. */
function meetRecipients(days: SendingDays, row: number, who: number, mail: OutgoingMail): void {
  for (const recipient of mail.recipients)
    meet(days.figures, days.met, DAY.fresh, mixed(recipient, who), row);
}

/** Counts a word in the row of the first day on which it was met. */
function meet(
  figures: FiguresByName,
  met: FirstMet,
  column: number,
  word: number,
  row: number,
): void {
  const known = rowMet(met, word);
  if (known === row || (known >= 0 && !isBefore(figures, row, known))) return;
  if (known >= 0) addTo(figures, known, column, -1);
  addTo(figures, row, column, 1);
  setRowMet(met, word, row);
}

/** By day; where two of a day are taken for one, by name. */
function isBefore(figures: FiguresByName, row: number, other: number): boolean {
  const days = numberAt(figures, row, ROW.day) - numberAt(figures, other, ROW.day);
  return (days || byName(nameAt(figures, row), nameAt(figures, other))) < 0;
}

function keepMail(days: SendingDays, row: number, mail: FewMail): void {
  const { figures } = days;
  if (numberAt(figures, row, ROW.isDetailed) > 0) {
    addDetail(days, row, mail);
    return;
  }
  const before = numberAt(figures, row, ROW.few) - 1;
  setNumber(figures, row, ROW.few, keepFew(days.few, before, mail) + 1);
  if (numberAt(figures, row, DAY.recipients) >= LEAST_FOR_DETAIL) detailMany(days, row);
}

/** What waits goes into the details: there is enough of it. */
function detailMany(days: SendingDays, row: number): void {
  const { figures, few } = days;
  for (const mail of eachFew(few, numberAt(figures, row, ROW.few) - 1)) addDetail(days, row, mail);
  setNumber(figures, row, ROW.few, 0);
  setNumber(figures, row, ROW.isDetailed, 1);
}

function addDetail({ details }: SendingDays, row: number, mail: FewMail): void {
  const { minute, hour, recipients, listed, sender, uid } = mail;
  addPair(details, row, keyOf("minutes", minute), 1);
  addPair(details, row, keyOf("hours", hour), recipients);
  if (listed > 0) addPair(details, row, keyOf("listed", hour), listed);
  addPair(details, row, keyOf("senders", sender), recipients);
  if (uid !== undefined) addPair(details, row, keyOf("uids", uid), recipients);
  for (const domain of mail.domains) addPair(details, row, keyOf("domains", domain), 1);
}

function keyOf(kind: DetailKind, key: number): number {
  return DETAILS.indexOf(kind) * KIND_UNIT + key;
}

/** Drops the mails that do not wait any more. */
export function settleFew(days: SendingDays): void {
  const { figures, few } = days;
  days.few = newFewMails();
  for (let row = 0; row < figures.rows; row++) {
    const mails = [...eachFew(few, numberAt(figures, row, ROW.few) - 1)];
    const last = mails.reduceRight((before, mail) => keepFew(days.few, before, mail), -1);
    setNumber(figures, row, ROW.few, last + 1);
  }
}

/** The details of some rows. */
export function detailsOf(
  { details, senders }: SendingDays,
  isOf: (row: number) => boolean,
): Map<number, DayDetail> {
  const found = new Map<number, DayDetail>();
  for (const { row, key, count } of pairsOf(details, isOf)) {
    const detail = found.get(row) ?? newDetail();
    found.set(row, detail);
    const one = key % KIND_UNIT;
    switch (DETAILS[Math.floor(key / KIND_UNIT)]) {
      case "hours":
        detail.hours.set(one, { recipients: count, listed: 0 });
        break;
      case "listed":
        detail.hours.set(one, { recipients: 0, ...detail.hours.get(one), listed: count });
        break;
      case "senders":
        detail.senders.set(nameAt(senders, one), count);
        break;
      case "uids":
        detail.uids.set(one, count);
        break;
      case "domains":
        detail.domains.add(one);
        break;
      default:
        detail.minutes.set(one, count);
    }
  }
  return found;
}

function newDetail(): DayDetail {
  return {
    minutes: new Map(),
    hours: new Map(),
    senders: new Map(),
    uids: new Map(),
    domains: new Set(),
  };
}

export function cutPlaces(places: Set<string> | undefined): Set<string> | undefined {
  return places && cutSet(places, MOST_PLACES);
}

// ---- days that go together

export function mergeSendingDays(days: SendingDays, later: SendingDays): void {
  const rows = mergeNames(days.figures, later.figures);
  mergeSpansByRow(days.spans, later.spans, rows);
  for (let from = 0; from < rows.length; from++) {
    for (const column of SUMS)
      addTo(days.figures, rows[from], column, numberAt(later.figures, from, column));
    setNumber(days.figures, rows[from], ROW.day, numberAt(later.figures, from, ROW.day));
  }
  for (const [word, row] of eachMet(later.met))
    meet(days.figures, days.met, DAY.fresh, word, rows[row]);
  for (const [word, row] of eachMet(later.placesMet))
    meet(days.figures, days.placesMet, DAY.freshPlaces, word, rows[row]);
  mergeDetails(days, later, rows);
  for (const [row, places] of later.places)
    for (const place of places) keepPlace(days, rows[row], place);
  for (const [day, some] of later.hostDays) addToHostDay(days, day, some);
  for (const [hour, some] of later.hostHours) addToHour(days.hostHours, hour, some);
  for (const uid of later.sessionUids) days.sessionUids.add(uid);
  for (const domain of later.domains) keepSmallest(days.domains, domain, MOST_DOMAINS);
}

/** What is counted by what was met first is counted anew. */
const SUMS = Object.values(DAY).filter(
  (column) => column !== DAY.fresh && column !== DAY.freshPlaces,
);

/** Senders have other rows there. */
function mergeDetails(days: SendingDays, later: SendingDays, rows: Uint32Array): void {
  const senders = mergeNames(days.senders, later.senders);
  const [ofSenders, behind] = [keyOf("senders", 0), keyOf("uids", 0)];
  eachPair(later.details, (row, key, count) => {
    const isSender = key >= ofSenders && key < behind;
    addPair(days.details, rows[row], isSender ? ofSenders + senders[key - ofSenders] : key, count);
  });
  for (let from = 0; from < rows.length; from++) {
    const row = rows[from];
    const last = numberAt(later.figures, from, ROW.few) - 1;
    const isDetailed = numberAt(later.figures, from, ROW.isDetailed) > 0;
    if (isDetailed && numberAt(days.figures, row, ROW.isDetailed) === 0) detailMany(days, row);
    for (const mail of eachFew(later.few, last))
      keepMail(days, row, { ...mail, sender: senders[mail.sender] });
    const isMuch = numberAt(days.figures, row, DAY.recipients) >= LEAST_FOR_DETAIL;
    if (isMuch && numberAt(days.figures, row, ROW.isDetailed) === 0) detailMany(days, row);
  }
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
    const row = rowFor(days, "user", user.toLowerCase(), localOf(at, given));
    addTo(days.figures, row, ok ? DAY.logIns : DAY.failedLogIns, 1);
    if (ok) addPlace(days, row, user.toLowerCase(), session.client.address);
  }
  const user = loggedInAs(session);
  if (user === undefined) return;
  const joined = session.messages.filter(({ join }) => isSure(join));
  const left = session.transactions.filter(isGivenIn).slice(joined.length);
  for (const transaction of left) {
    const mail = mailOf(transaction, session, given);
    if (!mail) continue;
    addTo(days.figures, addTold(days, "user", user, mail, isAsked), DAY.untold, 1);
  }
}

function addPlace(days: SendingDays, row: number, user: string, address: string | undefined): void {
  if (address === undefined) return;
  keepPlace(days, row, address);
  const word = mixed(hashOfText(address), hashOfText(user));
  meet(days.figures, days.placesMet, DAY.freshPlaces, word, row);
}

function keepPlace(days: SendingDays, row: number, address: string): void {
  const places = days.places.get(row) ?? new Set();
  days.places.set(row, places);
  keepSmallest(places, address, MOST_PLACES);
}

function localOf({ seconds }: Instant, { offsetAt }: Given): number {
  return seconds + offsetAt(seconds);
}

/** Taken, or not known to be turned away. */
function isGivenIn(transaction: Transaction): boolean {
  const { recipients } = transaction;
  return !isTurnedAway(transaction) && recipients.some((one) => !isTurnedAway(one));
}

function mailOf(
  { at, sender = "", recipients }: Transaction,
  { started }: Session,
  given: Given,
): OutgoingMail | undefined {
  const moment = at ?? started;
  const taken = recipients.filter((one) => !isTurnedAway(one)).map(({ address }) => address);
  if (!moment || sender === "") return undefined;
  return {
    id: "",
    at: moment,
    local: localOf(moment, given),
    sender: sender.toLowerCase(),
    uid: undefined,
    ...hashesOf(taken),
    said: newAnswers(),
  };
}
