/**
 * What one user, uid or sender did on one day, and its bytes.
 *
 *     day, which figures there are, the figures │ first and last mail │ log-in places │ words of recipients │ detail
 *
 * A day is read as far as somebody asks: its recipients and the detail, which are most of it, stay bytes until then.
 * The same mail gives the same bytes, in whatever order it was told.
 */
import { SECONDS_PER_DAY } from "../../time/calendar.ts";
import { type Span, widen, widenBy } from "../first-and-last.ts";
import { byName } from "../ranking.ts";
import { cutSet, keepSmallest } from "./bounded-sets.ts";
import { hashOfText } from "./hashes.ts";
import { ANSWERS, type Answers } from "./outgoing-mail.ts";
import {
  type Cursor,
  newBytes,
  putBytes,
  putNumber,
  putSigned,
  putText,
  putWord,
  putWords,
  takeNumber,
  takeSigned,
  takeText,
  takeWord,
  takeWords,
  wordOf,
  writtenIn,
} from "./record-bytes.ts";

/** user: who logged in. uid: who called qmail-queue. sender: the envelope's. */
export type SenderKind = "user" | "uid" | "sender";

/** `asked`: messages that were asked for. `untold`: as sessions tell, what became of them is not known. */
const FIGURES = [
  "messages",
  "asked",
  "untold",
  "recipients",
  ...ANSWERS,
  "logIns",
  "failedLogIns",
] as const;

/** `fresh`: recipients that it never wrote to before; `freshPlaces`: addresses that it never logged in from. */
export type Figures = Record<(typeof FIGURES)[number] | "fresh" | "freshPlaces", number>;

export interface DayDetail {
  /** Messages by minute of the day, in order. */
  minutes: Map<number, number>;
  /** Recipients by hour since 1970, in order, and of them those refused for this host's name. */
  hours: Map<number, { recipients: number; listed: number }>;
  /** Recipients by the word of their sender, and by uid. */
  senders: Map<number, number>;
  uids: Map<number, number>;
  /** Words. */
  domains: Set<number>;
}

/** Whose days these are: a sender's mail has that sender, and a uid's that uid, which is not written. */
export interface Who {
  kind: SenderKind;
  name: string;
  /** Of both (hashes.ts). */
  hash: number;
}

/** A mail as it counts in a day of somebody. */
export interface MailOfDay {
  at: { seconds: number; nanos: number };
  local: number;
  isAsked: boolean;
  isTold: boolean;
  /** The sender's hash. */
  sender: number;
  uid: number | undefined;
  recipients: readonly number[];
  domains: readonly number[];
  said: Answers;
}

export class SenderDay implements Figures, Span {
  readonly day: number;
  messages = 0;
  asked = 0;
  untold = 0;
  recipients = 0;
  dead = 0;
  failed = 0;
  blamed = 0;
  listed = 0;
  limited = 0;
  waiting = 0;
  logIns = 0;
  failedLogIns = 0;
  /** Not before they are counted (countFresh). */
  fresh = 0;
  freshPlaces = 0;
  first: Span["first"];
  last: Span["last"];
  /** Addresses of clients that it logged in from, up to a bound, and words of all. */
  private readonly ownPlaces = new Set<string>();
  private readonly placeWords = new Set<number>();
  private readonly who: Who;
  private ownRecipients: Set<number> | undefined;
  private ownDetail: DayDetail | undefined;
  /** What is not read yet. */
  private recipientsAt: Cursor | undefined;
  private detailAt: Cursor | undefined;

  constructor(who: Who, day: number, from?: Cursor) {
    this.who = who;
    this.day = day;
    if (from) this.read(from);
  }

  add(mail: MailOfDay): void {
    const { at, local, isAsked, isTold, sender, uid, recipients, said } = mail;
    widen(this, at);
    this.messages++;
    this.asked += isAsked ? 1 : 0;
    this.untold += isTold ? 0 : 1;
    this.recipients += recipients.length;
    for (const answer of ANSWERS) this[answer] += said[answer];
    const words = this.words();
    for (const recipient of recipients) words.add(wordOf(recipient));
    const { minutes, hours, senders, uids, domains } = this.told();
    addCount(minutes, Math.floor(local / 60) % MINUTES_PER_DAY, 1);
    addToHour(hours, Math.floor(at.seconds / 3600), recipients.length, said.listed);
    addCount(senders, wordOf(sender), recipients.length);
    if (uid !== undefined) addCount(uids, uid, recipients.length);
    for (const domain of mail.domains) domains.add(wordOf(domain));
  }

  addLogIn(isOk: boolean, place: string | undefined): void {
    if (isOk) this.logIns++;
    else this.failedLogIns++;
    if (!isOk || place === undefined) return;
    keepSmallest(this.ownPlaces, place, MOST_PLACES);
    this.placeWords.add(wordOf(hashOfText(place)));
  }

  /** Takes over what it did besides. */
  merge(other: SenderDay): void {
    const words = this.words();
    for (const word of other.words()) words.add(word);
    const own = this.told();
    const { minutes, hours, senders, uids, domains } = other.told();
    for (const [minute, count] of minutes) addCount(own.minutes, minute, count);
    for (const [hour, one] of hours) addToHour(own.hours, hour, one.recipients, one.listed);
    for (const [sender, count] of senders) addCount(own.senders, sender, count);
    for (const [uid, count] of uids) addCount(own.uids, uid, count);
    for (const domain of domains) own.domains.add(domain);
    own.minutes = inOrder(own.minutes);
    own.hours = inOrder(own.hours);
    widenBy(this, other);
    for (const name of FIGURES) this[name] += other[name];
    for (const place of other.ownPlaces) keepSmallest(this.ownPlaces, place, MOST_PLACES);
    for (const word of other.placeWords) this.placeWords.add(word);
  }

  get places(): ReadonlySet<string> {
    return cutSet(this.ownPlaces, MOST_PLACES);
  }

  /** Absent where it had little mail. */
  get detail(): DayDetail | undefined {
    return this.recipients < LEAST_FOR_DETAIL ? undefined : this.told();
  }

  /** Leaves of recipients and places those that are not known, and makes them known. */
  countFresh(recipients: Set<number>, places: Set<number>): void {
    this.fresh = keepFresh(this.words(), recipients);
    this.freshPlaces = keepFresh(this.placeWords, places);
  }

  /** Of all whom it wrote to. */
  private words(): Set<number> {
    this.ownRecipients ??= this.recipientsAt ? takeWords(this.recipientsAt) : new Set();
    return this.ownRecipients;
  }

  private told(): DayDetail {
    this.ownDetail ??= this.detailAt ? this.takeDetail(this.detailAt) : newDetail();
    return this.ownDetail;
  }

  write(to: Cursor): void {
    const { first, last, placeWords } = this;
    let marks = 0;
    for (let i = 0; i < FIGURES.length; i++) if (this[FIGURES[i]] !== 0) marks |= 1 << i;
    if (first) marks |= SPAN;
    if (placeWords.size > 0) marks |= PLACES;
    putNumber(to, this.day);
    putNumber(to, marks);
    for (const name of FIGURES) if (this[name] !== 0) putNumber(to, this[name]);
    if (first && last) {
      putSigned(to, first.seconds - this.day * SECONDS_PER_DAY);
      putNumber(to, first.nanos);
      putNumber(to, last.seconds - first.seconds);
      putSigned(to, last.nanos - first.nanos);
    }
    if (placeWords.size > 0) {
      const kept = [...this.places].sort(byName);
      putNumber(to, kept.length);
      for (const place of kept) putText(to, place);
      putWords(to, placeWords);
    }
    if (!first) return;
    putWords(to, this.words());
    SCRATCH.at = 0;
    this.putDetail(SCRATCH);
    putNumber(to, SCRATCH.at);
    putBytes(to, writtenIn(SCRATCH));
  }

  private read(from: Cursor): void {
    const marks = takeNumber(from);
    for (let i = 0; i < FIGURES.length; i++)
      if (marks & (1 << i)) this[FIGURES[i]] = takeNumber(from);
    if (marks & SPAN) {
      const seconds = takeSigned(from) + this.day * SECONDS_PER_DAY;
      const nanos = takeNumber(from);
      this.first = { seconds, nanos };
      this.last = { seconds: seconds + takeNumber(from), nanos: nanos + takeSigned(from) };
    }
    if (marks & PLACES) {
      for (let left = takeNumber(from); left > 0; left--) this.ownPlaces.add(takeText(from));
      for (const word of takeWords(from)) this.placeWords.add(word);
    }
    if (!(marks & SPAN)) return;
    const { bytes } = from;
    this.recipientsAt = { bytes, at: from.at };
    const words = takeNumber(from);
    from.at += 4 * words;
    const length = takeNumber(from);
    this.detailAt = { bytes, at: from.at };
    from.at += length;
  }

  private putDetail(to: Cursor): void {
    const { minutes, hours, senders, uids, domains } = this.told();
    putNumber(to, minutes.size);
    for (const [minute, count] of inOrder(minutes)) {
      putNumber(to, minute);
      putNumber(to, count);
    }
    putNumber(to, hours.size);
    for (const [hour, { recipients, listed }] of inOrder(hours)) {
      putSigned(to, hour - this.day * 24);
      putNumber(to, recipients);
      putNumber(to, listed);
    }
    putWords(to, domains);
    if (this.who.kind !== "sender") {
      putNumber(to, senders.size);
      for (const [sender, count] of inOrder(senders)) {
        putWord(to, sender);
        putNumber(to, count);
      }
    }
    if (this.who.kind !== "uid") {
      putNumber(to, uids.size);
      for (const [uid, count] of inOrder(uids)) {
        putNumber(to, uid);
        putNumber(to, count);
      }
    }
  }

  private takeDetail(from: Cursor): DayDetail {
    const detail = newDetail();
    for (let left = takeNumber(from); left > 0; left--)
      detail.minutes.set(takeNumber(from), takeNumber(from));
    for (let left = takeNumber(from); left > 0; left--) {
      const hour = takeSigned(from) + this.day * 24;
      detail.hours.set(hour, { recipients: takeNumber(from), listed: takeNumber(from) });
    }
    detail.domains = takeWords(from);
    const { kind, name, hash } = this.who;
    const { recipients } = this;
    if (kind === "sender") detail.senders.set(wordOf(hash), recipients);
    else
      for (let left = takeNumber(from); left > 0; left--)
        detail.senders.set(takeWord(from), takeNumber(from));
    if (kind === "uid") detail.uids.set(Number(name), recipients);
    else
      for (let left = takeNumber(from); left > 0; left--)
        detail.uids.set(takeNumber(from), takeNumber(from));
    return detail;
  }
}

/** Of all days of one, in order. */
export function countFresh(inOrder: readonly SenderDay[]): void {
  const recipients = new Set<number>();
  const places = new Set<number>();
  for (const day of inOrder) day.countFresh(recipients, places);
}

const SPAN = 1 << FIGURES.length;
const PLACES = 2 * SPAN;
const LEAST_FOR_DETAIL = 10;
const MOST_PLACES = 256;
const MINUTES_PER_DAY = 1440;
const SCRATCH = newBytes();

function keepFresh(words: Set<number>, known: Set<number>): number {
  for (const word of words) {
    if (known.has(word)) words.delete(word);
    else known.add(word);
  }
  return words.size;
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

function addCount(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function addToHour(
  hours: DayDetail["hours"],
  hour: number,
  recipients: number,
  listed: number,
): void {
  const all = hours.get(hour) ?? { recipients: 0, listed: 0 };
  hours.set(hour, all);
  all.recipients += recipients;
  all.listed += listed;
}

function inOrder<Value>(map: Map<number, Value>): Map<number, Value> {
  return map.size < 2 ? map : new Map([...map].sort(([a], [b]) => a - b));
}
