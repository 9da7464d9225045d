/**
 * Mail of those who have sent little on a day so far, waiting: if they send more, what they have sent counts as well,
 * and if not, nothing of it was needed.
 *
 * A mail is a row of numbers, with one more for each domain but the first; each row of a sender's day knows its last
 * mail, and each mail the one before. Plain data.
 */
import { type FiguresByName, nameAt, newFigures, rowOf } from "../figures-by-name.ts";
import { addRow, columns, type NumberRows, newRows, numberAt, setNumber } from "../number-rows.ts";

export interface FewMails {
  mails: NumberRows;
  senders: FiguresByName;
  /** By row of the day: its last mail. */
  last: Map<number, number>;
}

export interface FewMail {
  /** Of the day, and since 1970. */
  minute: number;
  hour: number;
  recipients: number;
  listed: number;
  sender: string;
  uid: number | undefined;
  /** Hashes. */
  domains: readonly number[];
}

/** `before` is -1 for none; `more`: it is a further domain of the mail in the row before it. */
const MAIL = columns(
  "before",
  "minute",
  "hour",
  "recipients",
  "listed",
  "sender",
  "uid",
  "domain",
  "more",
);

const NO_UID = -1;

export function newFewMails(): FewMails {
  return { mails: newRows(MAIL), senders: newFigures({}), last: new Map() };
}

export function keepFew({ mails, senders, last }: FewMails, ofDay: number, mail: FewMail): void {
  const { domains, sender, uid = NO_UID } = mail;
  const row = addRow(mails);
  setNumber(mails, row, MAIL.before, last.get(ofDay) ?? -1);
  for (const name of ["minute", "hour", "recipients", "listed"] as const)
    setNumber(mails, row, MAIL[name], mail[name]);
  setNumber(mails, row, MAIL.sender, rowOf(senders, sender));
  setNumber(mails, row, MAIL.uid, uid);
  setNumber(mails, row, MAIL.domain, domains[0] ?? 0);
  for (const domain of domains.slice(1)) {
    const more = addRow(mails);
    setNumber(mails, more, MAIL.domain, domain);
    setNumber(mails, more, MAIL.more, 1);
  }
  last.set(ofDay, row);
}

/** Hands out the mails of a row, which are kept no longer. */
export function* eachFew(few: FewMails, ofDay: number): Generator<FewMail> {
  const { mails, senders, last } = few;
  const at = (row: number, column: number): number => numberAt(mails, row, column);
  for (let row = last.get(ofDay) ?? -1; row >= 0; row = at(row, MAIL.before)) {
    const domains = [at(row, MAIL.domain)];
    for (let more = row + 1; more < mails.rows && at(more, MAIL.more) > 0; more++)
      domains.push(at(more, MAIL.domain));
    const uid = at(row, MAIL.uid);
    yield {
      minute: at(row, MAIL.minute),
      hour: at(row, MAIL.hour),
      recipients: at(row, MAIL.recipients),
      listed: at(row, MAIL.listed),
      sender: nameAt(senders, at(row, MAIL.sender)),
      uid: uid === NO_UID ? undefined : uid,
      domains,
    };
  }
  last.delete(ofDay);
}

/** Drops the mails of all other rows. */
export function onlyFew(few: FewMails, isOf: (ofDay: number) => boolean): void {
  const left = newFewMails();
  for (const ofDay of [...few.last.keys()])
    if (isOf(ofDay)) for (const mail of eachFew(few, ofDay)) keepFew(left, ofDay, mail);
  Object.assign(few, left);
}
