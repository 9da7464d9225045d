/**
 * What one user, uid or sender did on one day, and its bytes.
 *
 *     day, which figures there are, the figures │ first and last mail │ log-in places │ words of recipients │ detail
 *
 * A day is read as far as somebody asks: its recipients and the detail, which are most of it, stay bytes until then.
 * The same mail gives the same bytes, in whatever order it was told.
 */
import { type Span, widen, widenBy } from "../first-and-last.ts";
import { byName } from "../ranking.ts";
import { cutSet, keepSmallest } from "./bounded-sets.ts";
import type { Answers } from "./outgoing-mail.ts";
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
  "dead",
  "failed",
  "blamed",
  "listed",
  "limited",
  "waiting",
  "logIns",
  "failedLogIns",
] as const;

export type DayFigures = Record<(typeof FIGURES)[number], number>;

export interface DayDetail {
  /** Messages by minute of the day, in order. */
  minutes: Map<number, number>;
  /** Recipients by hour since 1970, in order, and of them those refused for this host's name. */
  hours: Map<number, { recipients: number; listed: number }>;
  /** Recipients by hash of their sender (senderHash), and by uid. */
  senders: Map<number, number>;
  uids: Map<number, number>;
  /** Hashes. */
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

export class DayOfSender implements Span {
  readonly day: number;
  readonly figures: DayFigures;
  first: Span["first"];
  last: Span["last"];
  /** Addresses of clients that it logged in from, up to a bound, and hashes of all. */
  readonly places: Set<string>;
  readonly placeWords: Set<number>;
  /** What is not read yet. */
  private recipientsAt: Cursor | undefined;
  private detailAt: Cursor | undefined;
  private readonly who: Who;
  private ownRecipients: Set<number> | undefined;
  private ownDetail: DayDetail | undefined;

  constructor(who: Who, day: number, from?: Cursor) {
    this.who = who;
    this.day = day;
    this.places = new Set();
    this.placeWords = new Set();
    this.figures = newDayFigures();
    if (from) this.read(from);
  }

  add(mail: MailOfDay): void {
    const { figures } = this;
    const { at, local, isAsked, isTold, sender, uid, recipients, said } = mail;
    widen(this, at);
    figures.messages++;
    figures.asked += isAsked ? 1 : 0;
    figures.untold += isTold ? 0 : 1;
    figures.recipients += recipients.length;
    for (const answer of ANSWERS) figures[answer] += said[answer];
    for (const recipient of recipients) this.recipients.add(recipient);
    const { minutes, hours, senders, uids, domains } = this.detail;
    addCount(minutes, Math.floor(local / 60) % MINUTES_PER_DAY, 1);
    addToHour(hours, Math.floor(at.seconds / 3600), recipients.length, said.listed);
    addCount(senders, sender, recipients.length);
    if (uid !== undefined) addCount(uids, uid, recipients.length);
    for (const domain of mail.domains) domains.add(domain);
  }

  addLogIn(isOk: boolean, place: string | undefined, word: number): void {
    if (isOk) this.figures.logIns++;
    else this.figures.failedLogIns++;
    if (!isOk || place === undefined) return;
    keepSmallest(this.places, place, MOST_PLACES);
    this.placeWords.add(word);
  }

  /** Takes over what it did besides. */
  merge(other: DayOfSender): void {
    widenBy(this, other);
    for (const name of FIGURES) this.figures[name] += other.figures[name];
    for (const place of other.places) keepSmallest(this.places, place, MOST_PLACES);
    for (const word of other.placeWords) this.placeWords.add(word);
    for (const recipient of other.recipients) this.recipients.add(recipient);
    const { minutes, hours, senders, uids, domains } = this.detail;
    for (const [minute, count] of other.detail.minutes) addCount(minutes, minute, count);
    for (const [hour, one] of other.detail.hours)
      addToHour(hours, hour, one.recipients, one.listed);
    for (const [sender, count] of other.detail.senders) addCount(senders, sender, count);
    for (const [uid, count] of other.detail.uids) addCount(uids, uid, count);
    for (const domain of other.detail.domains) domains.add(domain);
    this.detail.minutes = inOrder(minutes);
    this.detail.hours = inOrder(hours);
  }

  /** Hashes of all whom it wrote to, but for those whom it wrote to before in the same records. */
  get recipients(): Set<number> {
    this.ownRecipients ??= this.recipientsAt ? takeWords(this.recipientsAt) : new Set();
    return this.ownRecipients;
  }

  get detail(): DayDetail {
    this.ownDetail ??= this.detailAt ? this.takeDetail(this.detailAt) : newDetail();
    return this.ownDetail;
  }

  /** How many it had not written to before; `known` are those, to which they are added. */
  freshRecipients(known: Set<number>): number {
    return keepFresh(this.recipients, known);
  }

  freshPlaces(known: Set<number>): number {
    return keepFresh(this.placeWords, known);
  }

  write(to: Cursor): void {
    const { figures, first, last, places, placeWords } = this;
    const there = FIGURES.filter((name) => figures[name] !== 0);
    let marks = 0;
    for (const [i, name] of FIGURES.entries()) if (figures[name] !== 0) marks |= 1 << i;
    if (first) marks |= SPAN;
    if (placeWords.size > 0) marks |= PLACES;
    putNumber(to, this.day);
    putNumber(to, marks);
    for (const name of there) putNumber(to, figures[name]);
    if (first && last) {
      putSigned(to, first.seconds - this.day * DAY_SECONDS);
      putNumber(to, first.nanos);
      putNumber(to, last.seconds - first.seconds);
      putSigned(to, last.nanos - first.nanos);
    }
    if (placeWords.size > 0) {
      const kept = [...cutSet(places, MOST_PLACES)].sort(byName);
      putNumber(to, kept.length);
      for (const place of kept) putText(to, place);
      putWords(to, placeWords);
    }
    if (!first) return;
    putWords(to, this.recipients);
    SCRATCH.at = 0;
    this.putDetail(SCRATCH);
    putNumber(to, SCRATCH.at);
    putBytes(to, writtenIn(SCRATCH));
  }

  private read(from: Cursor): void {
    const { figures } = this;
    const marks = takeNumber(from);
    for (let i = 0; i < FIGURES.length; i++)
      if (marks & (1 << i)) figures[FIGURES[i]] = takeNumber(from);
    if (marks & SPAN) {
      const seconds = takeSigned(from) + this.day * DAY_SECONDS;
      const nanos = takeNumber(from);
      this.first = { seconds, nanos };
      this.last = { seconds: seconds + takeNumber(from), nanos: nanos + takeSigned(from) };
    }
    if (marks & PLACES) {
      for (let left = takeNumber(from); left > 0; left--) this.places.add(takeText(from));
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
    const { minutes, hours, senders, uids, domains } = this.detail;
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
    const { recipients } = this.figures;
    if (kind === "sender") detail.senders.set(hash, recipients);
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

export function placesIn({ places }: DayOfSender): Set<string> {
  return cutSet(places, MOST_PLACES);
}

const SPAN = 1 << FIGURES.length;
const PLACES = 2 * SPAN;
const MOST_PLACES = 256;
const DAY_SECONDS = 86_400;
const MINUTES_PER_DAY = 1440;
const ANSWERS = ["dead", "failed", "blamed", "listed", "limited", "waiting"] as const;
const SCRATCH = newBytes();

function keepFresh(words: Set<number>, known: Set<number>): number {
  for (const word of words) {
    if (known.has(word)) words.delete(word);
    else known.add(word);
  }
  return words.size;
}

export function newDayFigures(): DayFigures {
  return {
    messages: 0,
    asked: 0,
    untold: 0,
    recipients: 0,
    dead: 0,
    failed: 0,
    blamed: 0,
    listed: 0,
    limited: 0,
    waiting: 0,
    logIns: 0,
    failedLogIns: 0,
  };
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
