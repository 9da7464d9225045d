/**
 * The days of each user, uid and sender as a record of bytes, in order of their hashes: who is looked for is found
 * without reading the others.
 *
 *     hashes  00412f71 │ 009c02d8 │ ...
 *     ends    58       │ 131      │ ...    where its record ends in `bytes`
 *     most    3        │ 255      │ ...    recipients of its busiest day, 255 for more
 *     bytes   kind and name, number of days, the days (sender-day.ts)
 *
 * Records of several stretches of time are kept side by side. Those who are judged are few: their records alone are
 * put together for an answer, and all of them only for what is kept of a month. Plain data.
 */
import { byName } from "../ranking.ts";
import { hashOfText } from "./hashes.ts";
import {
  type Cursor,
  newBytes,
  putBytes,
  putNumber,
  putText,
  takeNumber,
  takeText,
  wordOf,
  writtenIn,
} from "./record-bytes.ts";
import { countFresh, SenderDay, type SenderKind, type Who } from "./sender-day.ts";

export interface SenderRecords {
  hashes: Uint32Array;
  ends: Uint32Array;
  most: Uint8Array;
  bytes: Uint8Array;
  /** Of all. */
  firstDay: number;
  lastDay: number;
}

/** What one did, by day. */
export interface DaysOfOne {
  who: Who;
  days: Map<number, SenderDay>;
}

export function whoOf(kind: SenderKind, name: string): Who {
  return { kind, name, hash: hashOfText(textOf(kind, name)) };
}

/** By which a detail names a sender. */
export function senderWord(name: string): number {
  return wordOf(whoOf("sender", name).hash);
}

function textOf(kind: SenderKind, name: string): string {
  return `${kind} ${name}`;
}

/** The order of records. */
export function inRecordOrder(a: Who, b: Who): number {
  return a.hash - b.hash || byName(textOf(a.kind, a.name), textOf(b.kind, b.name));
}

/** Writes records, which come in order. */
export class RecordWriter {
  private readonly to = newBytes(1 << 16);
  private readonly hashes: number[] = [];
  private readonly ends: number[] = [];
  private readonly most: number[] = [];
  private firstDay = Number.POSITIVE_INFINITY;
  private lastDay = Number.NEGATIVE_INFINITY;

  add({ who, days }: DaysOfOne): void {
    putText(this.to, textOf(who.kind, who.name));
    putNumber(this.to, days.size);
    let most = 0;
    const inOrder = [...days.values()].sort((a, b) => a.day - b.day);
    if (inOrder.length > 1) countFresh(inOrder);
    for (const day of inOrder) {
      day.write(this.to);
      most = Math.max(most, day.recipients);
    }
    this.see(inOrder[0]?.day, inOrder.at(-1)?.day);
    this.end(who.hash, Math.min(most, MOST_TOLD));
  }

  /** One of others, as it is. */
  copy(records: SenderRecords, place: number): void {
    putBytes(this.to, records.bytes.subarray(startOf(records, place), records.ends[place]));
    this.end(records.hashes[place], records.most[place]);
  }

  /** Days that there are. */
  see(first: number | undefined, last: number | undefined): void {
    if (first !== undefined) this.firstDay = Math.min(this.firstDay, first);
    if (last !== undefined) this.lastDay = Math.max(this.lastDay, last);
  }

  records(): SenderRecords {
    return {
      hashes: Uint32Array.from(this.hashes),
      ends: Uint32Array.from(this.ends),
      most: Uint8Array.from(this.most),
      bytes: writtenIn(this.to).slice(),
      firstDay: this.firstDay,
      lastDay: this.lastDay,
    };
  }

  private end(hash: number, most: number): void {
    this.hashes.push(hash);
    this.ends.push(this.to.at);
    this.most.push(most);
  }
}

const MOST_TOLD = 255;

/** All in one. */
export function mergeRecords(all: readonly SenderRecords[]): SenderRecords {
  const writer = new RecordWriter();
  const places = all.map(() => 0);
  for (const { firstDay, lastDay } of all) writer.see(firstDay, lastDay);
  for (;;) {
    const hash = Math.min(...all.map(({ hashes }, i) => hashes[places[i]] ?? NO_HASH));
    if (hash === NO_HASH) return writer.records();
    const found = all.flatMap((records, i) => {
      const ofHash = placesFrom(records, places[i], hash);
      places[i] += ofHash.length;
      return ofHash.map((place) => ({ records, place }));
    });
    const [only] = found;
    if (only && found.length === 1) writer.copy(only.records, only.place);
    else for (const one of together(found)) writer.add(one);
  }
}

const NO_HASH = 2 ** 32;

/** Each of those with this hash, of all records; they are one nearly always. */
export function daysOfHash(all: readonly SenderRecords[], hash: number): DaysOfOne[] {
  return together(
    all.flatMap((records) =>
      placesFrom(records, placeOf(records, hash), hash).map((place) => ({ records, place })),
    ),
  );
}

/** The sender of that word; by name the first of them. */
export function senderOfWord(all: readonly SenderRecords[], word: number): string | undefined {
  for (const { who } of daysOfHash(all, word >>> 0)) if (who.kind === "sender") return who.name;
  return undefined;
}

/** The hashes of all whose recipients of a day may be so many, where some of `all` may tell of the same day. */
export function busyHashes(all: readonly SenderRecords[], least: number): Set<number> {
  const leastOfOne = Math.min(MOST_TOLD, Math.ceil(least / Math.max(1, mostOfADay(all))));
  const found = new Set<number>();
  for (const { hashes, most } of all)
    for (let place = 0; place < hashes.length; place++)
      if (most[place] >= leastOfOne) found.add(hashes[place]);
  return found;
}

/** How many of them tell of the same day, at most. */
export function mostOfADay(all: readonly SenderRecords[]): number {
  return Math.max(
    0,
    ...all.map(
      ({ firstDay }) =>
        all.filter((other) => other.firstDay <= firstDay && firstDay <= other.lastDay).length,
    ),
  );
}

/** Those of one name put together, in order. */
function together(found: readonly { records: SenderRecords; place: number }[]): DaysOfOne[] {
  const byText = new Map<string, DaysOfOne>();
  for (const { records, place } of found) {
    const from: Cursor = { bytes: records.bytes, at: startOf(records, place) };
    const text = takeText(from);
    const blank = text.indexOf(" ");
    const kind = text.slice(0, blank) as SenderKind;
    const one = byText.get(text) ?? {
      who: { kind, name: text.slice(blank + 1), hash: records.hashes[place] },
      days: new Map(),
    };
    byText.set(text, one);
    for (let left = takeNumber(from); left > 0; left--) {
      const day = new SenderDay(one.who, takeNumber(from), from);
      const known = one.days.get(day.day);
      if (known) known.merge(day);
      else one.days.set(day.day, day);
    }
  }
  return [...byText.values()].sort((a, b) => inRecordOrder(a.who, b.who));
}

function startOf({ ends }: SenderRecords, place: number): number {
  return place === 0 ? 0 : ends[place - 1];
}

/** The places of a hash, if it stands at `first`. */
function placesFrom({ hashes }: SenderRecords, first: number, hash: number): number[] {
  const places: number[] = [];
  for (let place = first; hashes[place] === hash; place++) places.push(place);
  return places;
}

/** Where it stands, or would. */
function placeOf({ hashes }: SenderRecords, hash: number): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (hashes[middle] < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}
