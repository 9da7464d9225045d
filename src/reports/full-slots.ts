/**
 * When all slots were taken, and who held them: deliveries of each channel of qmail-send, connections of each service.
 *
 * A slot is free for a moment whenever a delivery ends, and the next one takes it: times with all slots taken that
 * are less than ten seconds apart are one stretch. Who ran in it counts as soon as the lines around are known: until
 * then deliveries and sessions wait, also those of another day than their message, whose lines that day has.
 * A day begins with the lines at which its places begin, so that it goes on from the day before.
 */

import { type Instant, instantOf } from "../time/instant.ts";
import {
  domainNumber,
  isBegunAnew,
  nanosOfLoad,
  secondsOfLoad,
  senderNumber,
  slotsUsed,
} from "../tracking/counting.ts";
import type { Fact, Message, QueueName } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { domainName, senderName } from "./addresses.ts";
import { rowByNumber } from "./by-number.ts";
import { addressText } from "./client-names.ts";
import {
  type FiguresByName,
  mergeFigures,
  mergeNames,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import {
  addRow,
  addTo,
  columns,
  type NumberRows,
  newRows,
  numberAt,
  setNumber,
} from "./number-rows.ts";
import type { Given } from "./report.ts";

export interface FullSlots {
  places: Map<string, SlotPlace>;
  /** By host and instance. */
  queues: Map<string, QueueLines>;
  /** By place, kind and name. */
  holders: FiguresByName;
  /** Those that are not among them yet, and the names in them: places, domains, senders, clients. */
  waiting: NumberRows;
  names: FiguresByName;
  /** So many may wait before it is looked who need not. */
  most: number;
}

interface QueueLines {
  queue: QueueName;
  /** Its first status line, if no run ended before it: slots of these channels that it says are used. */
  first: { channels: string[]; used: number } | undefined;
  /** A run ended. */
  isBroken: boolean;
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
  /** When all were taken first, no slot having been free again before. */
  firstFull: number;
  /** Its first line, if nothing began anew before it. */
  begun: SlotLine | undefined;
  /** When that was, or the first line after something began anew. */
  since: number;
  /** Before the last line with no slot taken: time that is counted. */
  doubt: { from: number; to: number; isFull: boolean } | undefined;
}

interface SlotLine {
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
  return {
    places: new Map(),
    queues: new Map(),
    holders: newFigures(HOLDER),
    waiting: newRows(WAITING),
    names: newFigures({}),
    most: FEW_WAITING,
  };
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
  const { begun, doubt, stretches } = place;
  if (begun && ended < begun.at) {
    place.begun = undefined;
    lines.first = undefined;
  }
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

function rest(place: SlotPlace): void {
  place.isFull = false;
  place.at = Number.NaN;
}

/** `isBroken`: nobody knows what was before its first line. */
function takeLine(place: SlotPlace, isBroken: boolean, line: SlotLine): void {
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

function noteBegin(place: SlotPlace, at: number): void {
  if (Number.isNaN(place.freed) && Number.isNaN(place.firstFull)) place.firstFull = at;
  if (at - place.freed <= AT_ONCE_SECONDS) place.began++;
}

function addStretch({ stretches }: SlotPlace, added: FullStretch): void {
  const last = stretches.at(-1);
  if (!last || added.from < last.to || added.from - last.to >= GAP_SECONDS) {
    stretches.push(added);
    return;
  }
  last.full += added.full;
  last.to = added.to;
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
    firstFull: Number.NaN,
    begun: undefined,
    since: Number.NaN,
    doubt: undefined,
  };
  places.set(name, made);
  return made;
}

/** `remote`; where the log tells host and instance, `mx1 qmail remote`. */
function channelName(queue: QueueName, channel: string): string {
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

function serviceName({ host, service }: { host: string; service: string }): string {
  return [host, service || "connections"].filter((word) => word !== "").join(" ");
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

function mergeWaiting(state: FullSlots, later: FullSlots): void {
  const { waiting } = later;
  const rows = mergeNames(state.names, later.names);
  const nameOf = (row: number): number => (row < 0 ? row : rows[row]);
  for (let from = 0; from < waiting.rows; from++)
    wait(state, {
      place: nameOf(numberAt(waiting, from, WAITING.place)),
      by: nameOf(numberAt(waiting, from, WAITING.by)),
      sender: nameOf(numberAt(waiting, from, WAITING.sender)),
      from: numberAt(waiting, from, WAITING.from),
      to: numberAt(waiting, from, WAITING.to),
      isOfDay: numberAt(waiting, from, WAITING.isOfDay),
    });
}

// ---- who held them

/**
 * Who took a slot of `place` from when to when: the rows of these names; of a connection there is no sender. `isOfDay`:
 * on the day on which it counts, and no other.
 */
const WAITING = columns("place", "by", "sender", "from", "to", "isOfDay");
type Waiting = Record<keyof typeof WAITING, number>;

const NOBODY = -1;
const FEW_WAITING = 8192;

export function addMessage(state: FullSlots, message: Message, given: Given): void {
  const { queue, sender, recipients } = message;
  const day = (): number => dayOf(message.queued ?? message.born, given);
  const number = senderNumber(message);
  const senderRow = (): number =>
    rowByNumber(state.names, number && 2 * number + 1, () => senderName(sender));
  for (const recipient of recipients) {
    const { channel, address, deliveries } = recipient;
    const name = channelName(queue, channel);
    const seen = state.places.get(name);
    for (const { started, finished } of deliveries) {
      if (!started || !finished) continue;
      const from = secondsOf(started);
      const to = secondsOf(finished);
      if (seen && isKnownFree(seen, from, to)) continue;
      const place = rowOf(state.names, name);
      const by = rowByNumber(state.names, 2 * domainNumber(recipient), () => domainName(address));
      const isOfDay = Number(day() === dayOf(started, given) && day() === dayOf(finished, given));
      wait(state, { place, by, sender: senderRow(), from, to, isOfDay });
    }
  }
}

export function addSession(state: FullSlots, session: Session, given: Given): void {
  const { started, ended, client } = session;
  if (!started || !ended) return;
  const name = serviceName(session);
  const [from, to] = [secondsOf(started), secondsOf(ended)];
  const seen = state.places.get(name);
  if (seen && isKnownFree(seen, from, to)) return;
  const [place, by] = [rowOf(state.names, name), rowOf(state.names, addressText(client))];
  const isOfDay = Number(dayOf(started, given) === dayOf(ended, given));
  wait(state, { place, by, sender: NOBODY, from, to, isOfDay });
}

function dayOf(at: Instant | undefined, { offsetAt }: Given): number {
  return at ? Math.floor((at.seconds + offsetAt(at.seconds)) / 86_400) : Number.NaN;
}

function wait(state: FullSlots, one: Waiting): void {
  put(state.waiting, one);
  if (state.waiting.rows < state.most) return;
  letHold(state);
  state.most = Math.max(FEW_WAITING, 2 * state.waiting.rows);
}

function put(waiting: NumberRows, { place, by, sender, from, to, isOfDay }: Waiting): void {
  const row = addRow(waiting);
  setNumber(waiting, row, WAITING.place, place);
  setNumber(waiting, row, WAITING.by, by);
  setNumber(waiting, row, WAITING.sender, sender);
  setNumber(waiting, row, WAITING.from, from);
  setNumber(waiting, row, WAITING.to, to);
  setNumber(waiting, row, WAITING.isOfDay, isOfDay);
}

const WAITING_COLUMNS = Object.keys(WAITING) as (keyof Waiting)[];

/** A slot was free all the while, and no stretch that is yet to be seen reaches back to it. */
function isKnownFree(place: SlotPlace, from: number, to: number): boolean {
  const { since, at, isFull, stretches } = place;
  if (isFull || !(since + GAP_SECONDS <= from && to < at)) return false;
  const last = stretches.at(-1);
  return !last || (last.to < from && last.to + GAP_SECONDS < at);
}

/** All lines that tell of these seconds are known, and such as would join stretches in them. */
function isKnown({ since, at }: SlotPlace, from: number, to: number): boolean {
  return since + GAP_SECONDS <= from && to + GAP_SECONDS <= at;
}

/** Those of whom all is known hold their slots, or were in no stretch; the others wait on. */
export function letHold(state: FullSlots, isAll = false): void {
  const { waiting, names } = state;
  const places = placesByRow(state);
  waitOn(state, (row) => {
    const place = places(numberAt(waiting, row, WAITING.place));
    const [from, to] = [numberAt(waiting, row, WAITING.from), numberAt(waiting, row, WAITING.to)];
    if (!place || !(isAll || isKnown(place, from, to))) return true;
    if (place.stretches.length > 0) hold(state.holders, names, place, rowIn(waiting, row));
    return false;
  });
}

/** The places of rows of names. */
function placesByRow({ places, names }: FullSlots): (row: number) => SlotPlace | undefined {
  const found: (SlotPlace | null | undefined)[] = [];
  return (row) => {
    found[row] ??= places.get(nameAt(names, row)) ?? null;
    return found[row] ?? undefined;
  };
}

/** Only these rows wait on. */
function waitOn(state: FullSlots, waitsOn: (row: number) => boolean): void {
  const { waiting, names } = state;
  const left = newFullSlots();
  const nameOf = (row: number): number => (row < 0 ? row : rowOf(left.names, nameAt(names, row)));
  for (let row = 0; row < waiting.rows; row++) {
    if (!waitsOn(row)) continue;
    const one = rowIn(waiting, row);
    const [place, by, sender] = [nameOf(one.place), nameOf(one.by), nameOf(one.sender)];
    put(left.waiting, { ...one, place, by, sender });
  }
  state.waiting = left.waiting;
  state.names = left.names;
}

/** All who held slots, as far as it is known by now. */
export function heldBy(state: FullSlots): FiguresByName {
  if (state.waiting.rows === 0) return state.holders;
  const copy = { ...state, holders: structuredClone(state.holders) };
  letHold(copy, true);
  return copy.holders;
}

/** Of places that have no line on a day that is over nobody of that day waits on: every slot that is taken is a line. */
function endWaiting(state: FullSlots): void {
  const places = placesByRow(state);
  waitOn(
    state,
    (row) =>
      numberAt(state.waiting, row, WAITING.isOfDay) === 0 ||
      places(numberAt(state.waiting, row, WAITING.place)) !== undefined,
  );
}

function rowIn(waiting: NumberRows, row: number): Waiting {
  return Object.fromEntries(
    WAITING_COLUMNS.map((column) => [column, numberAt(waiting, row, WAITING[column])]),
  ) as Waiting;
}

/** Undefined for one that ran in no stretch. */
function slotSecondsIn({ stretches }: SlotPlace, from: number, to: number): number | undefined {
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

function hold(holders: FiguresByName, names: FiguresByName, place: SlotPlace, one: Waiting): void {
  const slotSeconds = slotSecondsIn(place, one.from, one.to);
  if (slotSeconds === undefined) return;
  const add = (kind: HolderKind, name: number): void => {
    const row = rowOf(holders, `${place.name}\n${kind}\n${nameAt(names, name)}`);
    addTo(holders, row, HOLDER.slotSeconds, slotSeconds);
    addTo(holders, row, HOLDER.deliveries, 1);
    addTo(holders, row, HOLDER.seconds, one.to - one.from);
  };
  add(place.queue ? "destination" : "client", one.by);
  if (one.sender !== NOBODY) add("sender", one.sender);
}

/** Of the holders at a place, those of most slots first. */
export function holdersOf(holders: FiguresByName, { name: place }: SlotPlace): Holder[] {
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
