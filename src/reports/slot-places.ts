/**
 * A channel of qmail-send or a service, line by line: how many of its slots were taken, and in which stretches of time
 * all of them.
 *
 * A slot is free for a moment whenever a delivery ends, and the next one takes it: times with all slots taken that are
 * less than ten seconds apart are one stretch.
 */
import { type Instant, instantOf } from "../time/instant.ts";
import type { QueueName } from "../tracking/facts.ts";

/** A channel of a queue, or a service. */
export interface SlotPlace {
  name: string;
  /** Absent of a service. */
  queue: QueueName | undefined;
  limit: number;
  peak: number;
  /** At the last line, which has these seconds. */
  used: number;
  isFull: boolean;
  at: number;
  /** Seconds between lines, and those with all slots taken. */
  known: number;
  full: number;
  stretches: FullStretch[];
  /** Those that began at once when a slot was free: they had waited for it. */
  began: number;
  /** When a slot was last free again. */
  freed: number;
  /** When all were taken first, no slot having been free again before. */
  firstFull: number;
  /** Its first line, if nothing began anew before it. */
  begun: SlotLine | undefined;
  /** When that was, or the first line after something began anew. */
  since: number;
  /** Before the last line with no slot taken: time that is counted. */
  doubt: { from: number; to: number; isFull: boolean } | undefined;
}

export interface SlotLine {
  at: number;
  used: number;
  limit: number;
}

export interface FullStretch {
  from: number;
  to: number;
  /** Seconds of it with all slots taken. */
  full: number;
  limit: number;
}

/** What is nearer together is one stretch. */
const GAP_SECONDS = 10;
const AT_ONCE_SECONDS = 0.1;

export function newPlace(name: string, queue: QueueName | undefined): SlotPlace {
  return {
    name,
    queue,
    limit: 0,
    peak: 0,
    used: 0,
    isFull: false,
    at: Number.NaN,
    known: 0,
    full: 0,
    stretches: [],
    began: 0,
    freed: Number.NaN,
    firstFull: Number.NaN,
    begun: undefined,
    since: Number.NaN,
    doubt: undefined,
  };
}

export function rest(place: SlotPlace): void {
  place.isFull = false;
  place.at = Number.NaN;
}

/** `isBroken`: nobody knows what was before its first line. */
export function takeLine(place: SlotPlace, isBroken: boolean, line: SlotLine): void {
  if (Number.isNaN(place.since)) {
    place.since = line.at;
    if (!isBroken) place.begun = line;
  }
  take(place, line);
}

function take(place: SlotPlace, { at, used, limit }: SlotLine): void {
  const passed = at - place.at;
  if (passed >= 0) {
    place.known += passed;
    if (place.isFull) goOn(place, at, passed);
    if (used === 0) place.doubt = { from: place.at, to: at, isFull: place.isFull };
  }
  place.at = at;
  place.used = used;
  place.limit = limit;
  place.peak = Math.max(place.peak, used);
  const isFull = limit > 0 && used >= limit;
  if (isFull && !place.isFull) begin(place, at, limit);
  if (!isFull && place.isFull) place.freed = at;
  place.isFull = isFull;
}

function goOn(place: SlotPlace, at: number, passed: number): void {
  const last = place.stretches[place.stretches.length - 1];
  place.full += passed;
  last.full += passed;
  last.to = at;
}

function begin(place: SlotPlace, at: number, limit: number): void {
  noteBegin(place, at);
  addStretch(place, { from: at, to: at, full: 0, limit });
}

export function noteBegin(place: SlotPlace, at: number): void {
  if (Number.isNaN(place.freed) && Number.isNaN(place.firstFull)) place.firstFull = at;
  if (at - place.freed <= AT_ONCE_SECONDS) place.began++;
}

export function addStretch({ stretches }: SlotPlace, added: FullStretch): void {
  const last = stretches.at(-1);
  if (!last || added.from < last.to || added.from - last.to >= GAP_SECONDS) {
    stretches.push(added);
    return;
  }
  last.full += added.full;
  last.to = added.to;
}

/** What passed before a line with no slot taken is taken back, if the run ended in that time. */
export function takeBackTime(place: SlotPlace, ended: number): void {
  const { doubt, stretches } = place;
  if (!doubt || ended < doubt.from || ended >= doubt.to) return;
  const passed = doubt.to - doubt.from;
  place.known -= passed;
  if (doubt.isFull) {
    const last = stretches[stretches.length - 1];
    place.full -= passed;
    last.full -= passed;
    last.to = doubt.from;
  }
  place.doubt = undefined;
}

/** A slot was free all the while, and no stretch that is yet to be seen reaches back to it. */
export function isKnownFree(place: SlotPlace, from: number, to: number): boolean {
  const { since, at, isFull, stretches } = place;
  if (isFull || !(since + GAP_SECONDS <= from && to < at)) return false;
  const last = stretches.at(-1);
  return !last || (last.to < from && last.to + GAP_SECONDS < at);
}

/** All lines that tell of these seconds are known, and such as would join stretches in them. */
export function isKnown({ since, at }: SlotPlace, from: number, to: number): boolean {
  return since + GAP_SECONDS <= from && to + GAP_SECONDS <= at;
}

/** Undefined for one that ran in no stretch. */
export function slotSecondsIn(
  { stretches }: SlotPlace,
  from: number,
  to: number,
): number | undefined {
  let slotSeconds = 0;
  let isIn = false;
  for (let i = firstEndingAfter(stretches, from); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (stretch.from > to) break;
    isIn = true;
    slotSeconds += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
  }
  return isIn ? slotSeconds : undefined;
}

function firstEndingAfter(stretches: readonly FullStretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle].to < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `remote`; where the log tells host and instance, `mx1 qmail remote`. */
export function channelName(queue: QueueName, channel: string): string {
  let ofQueue = CHANNEL_NAMES.get(queue);
  if (!ofQueue) {
    ofQueue = new Map();
    CHANNEL_NAMES.set(queue, ofQueue);
  }
  let name = ofQueue.get(channel);
  if (name === undefined) {
    name = [queue.host, queue.instance, channel].filter((word) => word !== "").join(" ");
    ofQueue.set(channel, name);
  }
  return name;
}

/** Asked for with each status line and each recipient. */
const CHANNEL_NAMES = new WeakMap<QueueName, Map<string, string>>();

export function serviceName({ host, service }: { host: string; service: string }): string {
  return [host, service || "connections"].filter((word) => word !== "").join(" ");
}

export function secondsOf({ seconds, nanos }: Instant): number {
  return seconds + nanos / 1e9;
}

export function momentOf(seconds: number): Instant | undefined {
  const whole = Math.floor(seconds);
  return instantOf(whole, Math.round((seconds - whole) * 1e6) * 1000);
}
