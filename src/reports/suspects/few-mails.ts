/**
 * Mail of those who have sent little on a day so far, waiting: if they send more, what they have sent counts as well,
 * and if not, nothing of it was needed.
 *
 * A mail is a row of numbers, with one more for each domain but the first; each row of a sender's day knows its last
 * mail, and each mail the one before. Plain data.
 */
import { addRow, columns, type NumberRows, newRows, numberAt, setNumber } from "../number-rows.ts";

export type FewMails = NumberRows;

export interface FewMail {
  /** Of the day, and since 1970. */
  minute: number;
  hour: number;
  recipients: number;
  listed: number;
  /** Its row among the names of senders. */
  sender: number;
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
  return newRows(MAIL);
}

/** Keeps it behind the mail `before` of the same day's row, or -1; tells its place. */
export function keepFew(mails: FewMails, before: number, mail: FewMail): number {
  const { domains, uid = NO_UID } = mail;
  const row = addRow(mails);
  setNumber(mails, row, MAIL.before, before);
  for (const name of NUMBERS) setNumber(mails, row, MAIL[name], mail[name]);
  setNumber(mails, row, MAIL.uid, uid);
  setNumber(mails, row, MAIL.domain, domains[0] ?? 0);
  for (const domain of domains.slice(1)) {
    const more = addRow(mails);
    setNumber(mails, more, MAIL.domain, domain);
    setNumber(mails, more, MAIL.more, 1);
  }
  return row;
}

const NUMBERS = ["minute", "hour", "recipients", "listed", "sender"] as const;

/** The mail at a place and all before it. */
export function* eachFew(mails: FewMails, last: number): Generator<FewMail> {
  const at = (row: number, column: number): number => numberAt(mails, row, column);
  for (let row = last; row >= 0; row = at(row, MAIL.before)) {
    const domains = [at(row, MAIL.domain)];
    for (let more = row + 1; more < mails.rows && at(more, MAIL.more) > 0; more++)
      domains.push(at(more, MAIL.domain));
    const uid = at(row, MAIL.uid);
    yield {
      minute: at(row, MAIL.minute),
      hour: at(row, MAIL.hour),
      recipients: at(row, MAIL.recipients),
      listed: at(row, MAIL.listed),
      sender: at(row, MAIL.sender),
      uid: uid === NO_UID ? undefined : uid,
      domains,
    };
  }
}
