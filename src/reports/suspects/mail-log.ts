/**
 * Mail and log-ins as they are told, until there are enough of them for records (sender-records.ts): a row of numbers
 * each, in no order. Plain data.
 */
import { SECONDS_PER_DAY } from "../../time/calendar.ts";
import { type FiguresByName, nameAt, newFigures, rowOf } from "../figures-by-name.ts";
import { addRow, columns, type NumberRows, newRows, numberAt, setNumber } from "../number-rows.ts";
import { ANSWERS, newAnswers, type OutgoingMail } from "./outgoing-mail.ts";
import { type MailOfDay, SenderDay, type SenderKind, type Who } from "./sender-day.ts";
import { inRecordOrder, RecordWriter, type SenderRecords, whoOf } from "./sender-records.ts";

export interface MailLog {
  /** Kinds and names. */
  whos: FiguresByName;
  mails: NumberRows;
  /** Hashes of a recipient and its domain each, mail by mail. */
  recipients: NumberRows;
  logIns: NumberRows;
  /** Addresses of clients. */
  places: FiguresByName;
}

/** Of whom a mail counts stands as rows of `whos`; `end` is that of its recipients. */
const MAIL = columns(
  "user",
  "ofUid",
  "sender",
  "uid",
  "seconds",
  "nanos",
  "local",
  "asked",
  "told",
  "end",
  ...ANSWERS,
);
const RECIPIENT = columns("recipient", "domain");
const LOG_IN = columns("user", "day", "ok", "place");

const NONE = -1;

export function newMailLog(): MailLog {
  return {
    whos: newFigures({}),
    mails: newRows(MAIL),
    recipients: newRows(RECIPIENT),
    logIns: newRows(LOG_IN),
    places: newFigures({}),
  };
}

export function linesIn({ mails, logIns }: MailLog): number {
  return mails.rows + logIns.rows;
}

/** A mail of its user, where one is known; else of its uid and of its sender. */
export function logMail(
  log: MailLog,
  mail: OutgoingMail,
  user: string | undefined,
  { isAsked, isTold }: { isAsked: boolean; isTold: boolean },
): void {
  const { mails, recipients, whos } = log;
  const { uid, at, said } = mail;
  const row = addRow(mails);
  const set = (column: keyof typeof MAIL, to: number): void =>
    setNumber(mails, row, MAIL[column], to);
  set("user", user === undefined ? NONE : rowOf(whos, `user ${user}`));
  set("ofUid", user !== undefined || uid === undefined ? NONE : rowOf(whos, `uid ${uid}`));
  set("sender", rowOf(whos, `sender ${mail.sender}`));
  set("uid", uid ?? NONE);
  set("seconds", at.seconds);
  set("nanos", at.nanos);
  set("local", mail.local);
  set("asked", isAsked ? 1 : 0);
  set("told", isTold ? 1 : 0);
  for (const answer of ANSWERS) set(answer, said[answer]);
  for (let i = 0; i < mail.recipients.length; i++) {
    const one = addRow(recipients);
    setNumber(recipients, one, RECIPIENT.recipient, mail.recipients[i]);
    setNumber(recipients, one, RECIPIENT.domain, mail.domains[i]);
  }
  set("end", recipients.rows);
}

/** `user` in lower case. */
export function logLogIn(
  { whos, logIns, places }: MailLog,
  user: string,
  day: number,
  isOk: boolean,
  place: string | undefined,
): void {
  const row = addRow(logIns);
  setNumber(logIns, row, LOG_IN.user, rowOf(whos, `user ${user}`));
  setNumber(logIns, row, LOG_IN.day, day);
  setNumber(logIns, row, LOG_IN.ok, isOk ? 1 : 0);
  setNumber(logIns, row, LOG_IN.place, place === undefined ? NONE : rowOf(places, place));
}

/** All that is told in it. */
export function recordsOf(log: MailLog): SenderRecords {
  const whos = Array.from({ length: log.whos.rows }, (_, row) => whoAt(log.whos, row));
  const [mails, logIns] = [mailsByWho(log), logInsByWho(log)];
  const rows = whos.map((_, row) => row);
  rows.sort((a, b) => inRecordOrder(whos[a], whos[b]));
  const writer = new RecordWriter();
  for (const row of rows) {
    const who = whos[row];
    const days = new Map<number, SenderDay>();
    const dayOf = (day: number): SenderDay => {
      const one = days.get(day) ?? new SenderDay(who, day);
      days.set(day, one);
      return one;
    };
    for (const mail of mails.of(row)) {
      const one = mailAt(log, mail, whos);
      dayOf(Math.floor(one.local / SECONDS_PER_DAY)).add(one);
    }
    for (const logIn of logIns.of(row)) addLogIn(log, logIn, dayOf);
    writer.add({ who, days });
  }
  return writer.records();
}

function whoAt(whos: FiguresByName, row: number): Who {
  const text = nameAt(whos, row);
  const blank = text.indexOf(" ");
  return whoOf(text.slice(0, blank) as SenderKind, text.slice(blank + 1));
}

function mailAt({ mails, recipients }: MailLog, row: number, whos: readonly Who[]): MailOfDay {
  const at = (column: keyof typeof MAIL): number => numberAt(mails, row, MAIL[column]);
  const from = row === 0 ? 0 : numberAt(mails, row - 1, MAIL.end);
  const said = newAnswers();
  for (const answer of ANSWERS) said[answer] = at(answer);
  const own: number[] = [];
  const domains: number[] = [];
  for (let one = from; one < at("end"); one++) {
    own.push(numberAt(recipients, one, RECIPIENT.recipient));
    domains.push(numberAt(recipients, one, RECIPIENT.domain));
  }
  return {
    at: { seconds: at("seconds"), nanos: at("nanos") },
    local: at("local"),
    isAsked: at("asked") > 0,
    isTold: at("told") > 0,
    sender: whos[at("sender")].hash,
    uid: at("uid") === NONE ? undefined : at("uid"),
    recipients: own,
    domains,
    said,
  };
}

function addLogIn(
  { logIns, places }: MailLog,
  row: number,
  dayOf: (day: number) => SenderDay,
): void {
  const at = (column: keyof typeof LOG_IN): number => numberAt(logIns, row, LOG_IN[column]);
  const place = at("place") === NONE ? undefined : nameAt(places, at("place"));
  dayOf(at("day")).addLogIn(at("ok") > 0, place);
}

/** Lines of a log by the row of whom they are of, in the order in which they were told. */
interface ByWho {
  of(who: number): Uint32Array;
}

function mailsByWho({ whos, mails }: MailLog): ByWho {
  return byWho(whos.rows, mails.rows, (mail, show) => {
    const user = numberAt(mails, mail, MAIL.user);
    const uid = numberAt(mails, mail, MAIL.ofUid);
    if (user !== NONE) show(user);
    else show(numberAt(mails, mail, MAIL.sender));
    if (uid !== NONE) show(uid);
  });
}

function logInsByWho({ whos, logIns }: MailLog): ByWho {
  return byWho(whos.rows, logIns.rows, (logIn, show) => show(numberAt(logIns, logIn, LOG_IN.user)));
}

/** Counts first, and puts each in its place then. */
function byWho(
  whos: number,
  lines: number,
  each: (line: number, show: (who: number) => void) => void,
): ByWho {
  const ends = new Uint32Array(whos + 1);
  for (let line = 0; line < lines; line++) each(line, (who) => ends[who + 1]++);
  for (let who = 0; who < whos; who++) ends[who + 1] += ends[who];
  const next = ends.slice();
  const all = new Uint32Array(ends[whos]);
  for (let line = 0; line < lines; line++) each(line, (who) => (all[next[who]++] = line));
  return { of: (who) => all.subarray(ends[who], ends[who + 1]) };
}
