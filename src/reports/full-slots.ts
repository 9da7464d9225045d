/**
 * When all slots were taken, and who held them: deliveries of each channel of qmail-send, connections of each service.
 *
 * What lines say of each place is in slot-places.ts, who held its slots in slot-holders.ts. A day begins with the lines
 * at which its places begin, so that it goes on from the day before.
 */
import type { Instant } from "../time/instant.ts";
import { isBegunAnew, nanosOfLoad, secondsOfLoad, slotsUsed } from "../tracking/counting.ts";
import type { Fact, QueueName } from "../tracking/facts.ts";
import { mergeFigures } from "./figures-by-name.ts";
import { endWaiting, mergeWaiting, newSlotHolders, type SlotHolders } from "./slot-holders.ts";
import {
  addStretch,
  channelName,
  newPlace,
  noteBegin,
  rest,
  type SlotPlace,
  secondsOf,
  serviceName,
  takeBackTime,
  takeLine,
} from "./slot-places.ts";

export interface FullSlots extends SlotHolders {
  /** By host and instance. */
  queues: Map<string, QueueLines>;
}

interface QueueLines {
  queue: QueueName;
  /** Its first status line, if no run ended before it: slots of these channels that it says are used. */
  first: { channels: string[]; used: number } | undefined;
  /** A run ended. */
  isBroken: boolean;
}

export function newFullSlots(): FullSlots {
  return { ...newSlotHolders(), queues: new Map() };
}

// ---- lines that tell how many are taken

export function addLoad(state: FullSlots, load: Fact & { kind: "load" }): void {
  const at = secondsOfLoad(load) + nanosOfLoad(load) / 1e9;
  if (Number.isNaN(at)) return;
  const used = slotsUsed(load);
  const lines = linesOf(state, load.queue);
  if (used === 0 && isBegunAnew(usedIn(state, load.queue, load.slots), used))
    endRun(state, load.queue, undefined);
  if (!lines.first && !lines.isBroken)
    lines.first = { channels: load.slots.map(({ channel }) => channel), used };
  for (const { channel, used, limit } of load.slots)
    takeLine(placeOf(state, channelName(load.queue, channel), load.queue), lines.isBroken, {
      at,
      used,
      limit,
    });
}

export function addSlots(state: FullSlots, slots: Fact & { kind: "slots" }): void {
  const { at, used, limit } = slots;
  if (!at) return;
  const place = placeOf(state, serviceName(slots), undefined);
  if (isBegunAnew(place.used, used)) rest(place);
  takeLine(place, false, { at: secondsOf(at), used, limit });
}

/** Slots of these channels that the line before says are used. */
function usedIn(
  state: FullSlots,
  queue: QueueName,
  channels: readonly { channel: string }[],
): number {
  let used = 0;
  for (const { channel } of channels)
    used += placeOf(state, channelName(queue, channel), queue).used;
  return used;
}

/** Nothing is delivered until the next status line; a run that ended before the last line is not the one of that line. */
export function endRun(state: FullSlots, queue: QueueName, to: Instant | undefined): void {
  const lines = linesOf(state, queue);
  for (const place of placesOf(state, queue)) {
    if (to && secondsOf(to) < place.at) takeBack(lines, place, secondsOf(to));
    else rest(place);
  }
  lines.isBroken = true;
}

function placesOf({ places }: FullSlots, { host, instance }: QueueName): SlotPlace[] {
  return [...places.values()].filter(
    ({ queue }) => queue?.host === host && queue.instance === instance,
  );
}

/** The run ended before a line that was taken to go on from it. */
function takeBack(lines: QueueLines, place: SlotPlace, ended: number): void {
  const { begun } = place;
  if (begun && ended < begun.at) {
    place.begun = undefined;
    lines.first = undefined;
  }
  takeBackTime(place, ended);
}

function placeOf({ places }: FullSlots, name: string, queue: QueueName | undefined): SlotPlace {
  const known = places.get(name);
  if (known) return known;
  const made = newPlace(name, queue);
  places.set(name, made);
  return made;
}

function linesOf({ queues }: FullSlots, queue: QueueName): QueueLines {
  const key = queueKey(queue);
  const lines = queues.get(key) ?? { queue: { ...queue }, first: undefined, isBroken: false };
  queues.set(key, lines);
  return lines;
}

function queueKey({ host, instance }: QueueName): string {
  return `${host}\n${instance}`;
}

// ---- days that go together

export function mergeFullSlots(state: FullSlots, later: FullSlots): void {
  endWaiting(state);
  endWaiting(later);
  for (const { queue, first } of later.queues.values()) {
    const channels = first?.channels.map((channel) => ({ channel })) ?? [];
    if (first && isBegunAnew(usedIn(state, queue, channels), first.used))
      for (const place of placesOf(state, queue)) rest(place);
  }
  for (const place of later.places.values()) mergePlace(state, place);
  for (const lines of later.queues.values()) mergeLines(state, later, lines);
  mergeFigures(state.holders, later.holders);
  mergeWaiting(state, later);
}

/** A run that ended there is over here, too, where no line says more. */
function mergeLines(state: FullSlots, later: FullSlots, { queue, first, isBroken }: QueueLines) {
  const lines = linesOf(state, queue);
  if (!lines.isBroken) lines.first ??= first;
  lines.isBroken ||= isBroken;
  if (!isBroken) return;
  for (const place of placesOf(state, queue)) if (!later.places.has(place.name)) rest(place);
}

/** Its first line is one more line here. */
function mergePlace(state: FullSlots, later: SlotPlace): void {
  const place = placeOf(state, later.name, later.queue);
  const { begun, firstFull } = later;
  const isBroken = later.queue !== undefined && linesOf(state, later.queue).isBroken;
  if (!begun || (!later.queue && isBegunAnew(place.used, begun.used))) rest(place);
  if (begun) takeLine(place, isBroken, begun);
  else if (Number.isNaN(place.since)) place.since = later.since;
  if (firstFull !== begun?.at) noteBegin(place, firstFull);
  for (const stretch of later.stretches) addStretch(place, stretch);
  place.known += later.known;
  place.full += later.full;
  place.began += later.began;
  place.peak = Math.max(place.peak, later.peak);
  if (!Number.isNaN(later.freed)) place.freed = later.freed;
  const { at, used, limit, isFull, doubt = place.doubt } = later;
  Object.assign(place, { at, used, limit, isFull, doubt });
}
