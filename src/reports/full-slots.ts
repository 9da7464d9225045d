/**
 * When all slots were taken, and who held them: deliveries of each channel of qmail-send, connections of each service.
 *
 * A slot is free for a moment whenever a delivery ends, and the next one takes it: times with all slots taken that
 * are less than ten seconds apart are one stretch. A message is told when it has left, so the stretches in
 * which its deliveries ran are known by then; so is a session's when it has ended.
 */

import { type Instant, instantOf } from "../time/instant.ts";
import { isBegunAnew, nanosOfLoad, secondsOfLoad, slotsUsed } from "../tracking/counting.ts";
import type { Delivery, Fact, Message, QueueName } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { domainName, senderName } from "./addresses.ts";
import { addressText } from "./client-names.ts";
import { type FiguresByName, nameAt, newFigures, rowOf } from "./figures-by-name.ts";
import { addTo, columns, numberAt } from "./number-rows.ts";

export interface FullSlots {
  places: Map<string, SlotPlace>;
  /** By place, kind and name. */
  holders: FiguresByName;
}

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
}

export interface FullStretch {
  from: number;
  to: number;
  /** Seconds of it with all slots taken. */
  full: number;
  limit: number;
}

export const HOLDER = columns("slotSeconds", "deliveries", "seconds");

/** destination, sender: of deliveries. client: of connections. */
export type HolderKind = "destination" | "sender" | "client";

export interface Holder {
  kind: HolderKind;
  name: string;
  /** Of the time in stretches, over all its deliveries. */
  slotSeconds: number;
  deliveries: number;
  /** The length of these deliveries, in the stretch or not. */
  seconds: number;
}

/** What is nearer together is one stretch. */
const GAP_SECONDS = 10;
const AT_ONCE_SECONDS = 0.1;

export function newFullSlots(): FullSlots {
  return { places: new Map(), holders: newFigures(HOLDER) };
}

// ---- lines that tell how many are taken

export function addLoad(state: FullSlots, load: Fact & { kind: "load" }): void {
  const at = secondsOfLoad(load) + nanosOfLoad(load) / 1e9;
  if (Number.isNaN(at)) return;
  if (isBegunAnew(usedIn(state, load), slotsUsed(load))) endRun(state, load.queue);
  for (const { channel, used, limit } of load.slots)
    take(placeOf(state, channelName(load.queue, channel), load.queue), at, used, limit);
}

export function addSlots(state: FullSlots, slots: Fact & { kind: "slots" }): void {
  const { at, used, limit } = slots;
  if (!at) return;
  const place = placeOf(state, serviceName(slots), undefined);
  if (isBegunAnew(place.used, used)) rest(place);
  take(place, secondsOf(at), used, limit);
}

/** Slots that the line before says are used, of all channels that this one names. */
function usedIn(state: FullSlots, { queue, slots }: Fact & { kind: "load" }): number {
  let used = 0;
  for (const { channel } of slots) used += placeOf(state, channelName(queue, channel), queue).used;
  return used;
}

/** Nothing is delivered until the next status line. */
export function endRun({ places }: FullSlots, { host, instance }: QueueName): void {
  for (const place of places.values()) {
    if (place.queue?.host === host && place.queue.instance === instance) rest(place);
  }
}

function rest(place: SlotPlace): void {
  place.isFull = false;
  place.at = Number.NaN;
}

function take(place: SlotPlace, at: number, used: number, limit: number): void {
  const passed = at - place.at;
  if (passed >= 0) {
    place.known += passed;
    if (place.isFull) goOn(place, at, passed);
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
  const { stretches, freed } = place;
  if (at - freed <= AT_ONCE_SECONDS) place.began++;
  const last = stretches.at(-1);
  if (last && at >= last.to && at - last.to < GAP_SECONDS) return;
  stretches.push({ from: at, to: at, full: 0, limit });
}

function placeOf({ places }: FullSlots, name: string, queue: QueueName | undefined): SlotPlace {
  const known = places.get(name);
  if (known) return known;
  const made: SlotPlace = {
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
  };
  places.set(name, made);
  return made;
}

/** `remote`; where the log tells host and instance, `mx1 qmail remote`. */
function channelName({ host, instance }: QueueName, channel: string): string {
  return [host, instance, channel].filter((word) => word !== "").join(" ");
}

function serviceName({ host, service }: { host: string; service: string }): string {
  return [host, service || "connections"].filter((word) => word !== "").join(" ");
}

// ---- who held them

export function addMessage(state: FullSlots, message: Message): void {
  const { queue, sender, recipients } = message;
  for (const { channel, address, deliveries } of recipients) {
    const place = state.places.get(channelName(queue, channel));
    if (!place || place.stretches.length === 0) continue;
    for (const delivery of deliveries) {
      const held = heldBy(place, spanOfDelivery(delivery));
      if (!held) continue;
      hold(state, place, "destination", domainName(address), held);
      hold(state, place, "sender", senderName(sender), held);
    }
  }
}

export function addSession(state: FullSlots, session: Session): void {
  const { started, ended, client } = session;
  const place = state.places.get(serviceName(session));
  if (!place || !started || !ended) return;
  const held = heldBy(place, { from: secondsOf(started), to: secondsOf(ended) });
  if (held) hold(state, place, "client", addressText(client), held);
}

function spanOfDelivery({ started, finished }: Delivery): { from: number; to: number } | undefined {
  return started && finished && { from: secondsOf(started), to: secondsOf(finished) };
}

interface Held {
  slotSeconds: number;
  seconds: number;
}

/** Undefined for one that ran in no stretch. */
function heldBy(
  place: SlotPlace,
  span: { from: number; to: number } | undefined,
): Held | undefined {
  const { stretches } = place;
  if (!span) return undefined;
  const { from, to } = span;
  let slotSeconds = 0;
  let isIn = false;
  for (let i = firstEndingAfter(stretches, from); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (stretch.from > to) break;
    isIn = true;
    slotSeconds += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
  }
  return isIn ? { slotSeconds, seconds: to - from } : undefined;
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

function hold(
  { holders }: FullSlots,
  { name: place }: SlotPlace,
  kind: HolderKind,
  name: string,
  { slotSeconds, seconds }: Held,
): void {
  const row = rowOf(holders, `${place}\n${kind}\n${name}`);
  addTo(holders, row, HOLDER.slotSeconds, slotSeconds);
  addTo(holders, row, HOLDER.deliveries, 1);
  addTo(holders, row, HOLDER.seconds, seconds);
}

export function holdersOf({ holders }: FullSlots, { name: place }: SlotPlace): Holder[] {
  const found: Holder[] = [];
  for (let row = 0; row < holders.rows; row++) {
    const [of, kind, name] = nameAt(holders, row).split("\n");
    if (of !== place) continue;
    found.push({
      kind: kind as HolderKind,
      name,
      slotSeconds: numberAt(holders, row, HOLDER.slotSeconds),
      deliveries: numberAt(holders, row, HOLDER.deliveries),
      seconds: numberAt(holders, row, HOLDER.seconds),
    });
  }
  return found.sort((a, b) => b.slotSeconds - a.slotSeconds || (a.name < b.name ? -1 : 1));
}

function secondsOf({ seconds, nanos }: Instant): number {
  return seconds + nanos / 1e9;
}

export function momentOf(seconds: number): Instant | undefined {
  const whole = Math.floor(seconds);
  return instantOf(whole, Math.round((seconds - whole) * 1e6) * 1000);
}
