/**
 * What each user, uid and sender sent on each day, and how that was taken; what the whole host sent in each hour.
 *
 * Mail is told into a log of numbers (mail-log.ts). From time to time, and for an answer, that becomes records by sender
 * (sender-records.ts), which stand side by side until one of them is asked for, or all are kept. Days are those of the
 * display zone. Nothing here depends on the order in which mail is told.
 */
import { SECONDS_PER_DAY } from "../../time/calendar.ts";
import type { Instant } from "../../time/instant.ts";
import type { Message } from "../../tracking/facts.ts";
import type { Session, Transaction } from "../../tracking/sessions/facts.ts";
import { isTurnedAway } from "../../tracking/sessions/verdict.ts";
import { domainOf } from "../addresses.ts";
import type { Given } from "../report.ts";
import { keepSmallest } from "./bounded-sets.ts";
import { isSure, loggedInAs } from "./handed-in-by.ts";
import { linesIn, logLogIn, logMail, type MailLog, newMailLog, recordsOf } from "./mail-log.ts";
import { hashesOf, newAnswers, type OutgoingMail } from "./outgoing-mail.ts";
import { mergeRecords, mostOfADay, type SenderRecords } from "./sender-records.ts";

export interface SendingDays {
  log: MailLog;
  records: SenderRecords[];
  /** Of all mail of the host: recipients by day, and by hour since 1970. */
  hostDays: Map<number, HostDay>;
  hostHours: Map<number, HostHour>;
  /** Those by which sessions hand mail in: that of qmail-smtpd. */
  sessionUids: Set<number>;
  /** That have mailboxes here, in lower case; up to a bound. */
  domains: Set<string>;
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

const MOST_DOMAINS = 100_000;

export function newSendingDays(): SendingDays {
  return {
    log: newMailLog(),
    records: [],
    hostDays: new Map(),
    hostHours: new Map(),
    sessionUids: new Set(),
    domains: new Set(),
  };
}

export function addMail(
  days: SendingDays,
  mail: OutgoingMail,
  user: string,
  isAsked: boolean,
): void {
  if (mail.uid !== undefined && mail.id !== "") days.sessionUids.add(mail.uid);
  addToHost(days, mail);
  keepLogShort(days);
  logMail(days.log, mail, user === "" ? undefined : user, { isAsked, isTold: true });
}

/** Domains of mail that was delivered here. */
export function addDomains({ domains }: SendingDays, { recipients }: Message): void {
  for (const recipient of recipients)
    if (recipient.channel === "local") keepSmallest(domains, domainOf(recipient), MOST_DOMAINS);
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
  return Math.floor(localSeconds / SECONDS_PER_DAY);
}

// ---- records

/** The log, if there is enough of it. */
function keepLogShort(days: SendingDays): void {
  if (linesIn(days.log) < MOST_LINES) return;
  recordLog(days);
}

const MOST_LINES = 1 << 16;

/** Records that are not much larger than what comes behind them become one with it: so none is written often. */
function recordLog(days: SendingDays): void {
  if (linesIn(days.log) === 0) return;
  const { records } = days;
  records.push(recordsOf(days.log));
  days.log = newMailLog();
  let [first, size] = [records.length - 1, bytesIn(records.at(-1))];
  for (; first > 0 && bytesIn(records[first - 1]) < 2 * size; first--)
    size += bytesIn(records[first - 1]);
  if (first < records.length - 1) records.push(mergeRecords(records.splice(first)));
}

function bytesIn(records: SenderRecords | undefined): number {
  return records?.bytes.length ?? 0;
}

/** All as records, few of which tell of the same day. */
export function recordedDays(days: SendingDays): SenderRecords[] {
  recordLog(days);
  if (mostOfADay(days.records) > MOST_OF_A_DAY) keepAsOne(days);
  return days.records;
}

/** Those of a day, and of the days before and after it. */
const MOST_OF_A_DAY = 3;

/** As it is kept. */
export function settleDays(days: SendingDays): void {
  recordLog(days);
  keepAsOne(days);
}

function keepAsOne(days: SendingDays): void {
  if (days.records.length > 1) days.records = [mergeRecords(days.records)];
}

export function mergeSendingDays(days: SendingDays, later: SendingDays): void {
  recordLog(later);
  days.records.push(...later.records);
  for (const [day, some] of later.hostDays) addToHostDay(days, day, some);
  for (const [hour, some] of later.hostHours) addToHour(days.hostHours, hour, some);
  for (const uid of later.sessionUids) days.sessionUids.add(uid);
  for (const domain of later.domains) keepSmallest(days.domains, domain, MOST_DOMAINS);
}

// ---- log-ins

/** Its log-ins; and the mail of it that is joined to no message, as far as the session tells of it. */
export function addSession(
  days: SendingDays,
  session: Session,
  isAsked: boolean,
  given: Given,
): void {
  keepLogShort(days);
  for (const { ok, user, at = session.started } of session.auth) {
    if (user === undefined || !at) continue;
    const day = dayIn(localOf(at, given));
    logLogIn(days.log, user.toLowerCase(), day, ok, session.client.address);
  }
  const user = loggedInAs(session);
  if (user === undefined) return;
  const joined = session.messages.filter(({ join }) => isSure(join));
  const left = session.transactions.filter(isGivenIn).slice(joined.length);
  for (const transaction of left) {
    const mail = mailOf(transaction, session, given);
    if (!mail) continue;
    logMail(days.log, mail, user, { isAsked, isTold: false });
  }
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
