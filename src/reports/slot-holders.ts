/**
 * Who held the slots while all were taken: destinations and senders of deliveries, clients of connections.
 *
 * Who ran in a stretch counts as soon as the lines around are known: until then deliveries and sessions wait, also those
 * of another day than their message, whose lines that day has.
 */
import type { Instant } from "../time/instant.ts";
import { domainNumber, senderNumber } from "../tracking/counting.ts";
import type { Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { domainOf, senderName } from "./addresses.ts";
import { rowByNumber } from "./by-number.ts";
import { addressText } from "./client-names.ts";
import { type FiguresByName, mergeNames, nameAt, newFigures, rowOf } from "./figures-by-name.ts";
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
import {
  channelName,
  isKnown,
  isKnownFree,
  type SlotPlace,
  secondsOf,
  serviceName,
  slotSecondsIn,
} from "./slot-places.ts";

export interface SlotHolders {
  places: Map<string, SlotPlace>;
  /** By place, kind and name. */
  holders: FiguresByName;
  /** Those that are not among them yet, and the names in them: places, domains, senders, clients. */
  waiting: NumberRows;
  names: FiguresByName;
  /** So many may wait before it is looked who need not. */
  most: number;
}

const HOLDER = columns("slotSeconds", "deliveries", "seconds");

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

export function newSlotHolders(): SlotHolders {
  return {
    places: new Map(),
    holders: newFigures(HOLDER),
    waiting: newRows(WAITING),
    names: newFigures({}),
    most: FEW_WAITING,
  };
}

export function mergeWaiting(state: SlotHolders, later: SlotHolders): void {
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

/**
 * Who took a slot of `place` from when to when: the rows of these names; of a connection there is no sender. `isOfDay`:
 * on the day on which it counts, and no other.
 */
const WAITING = columns("place", "by", "sender", "from", "to", "isOfDay");
type Waiting = Record<keyof typeof WAITING, number>;

const NOBODY = -1;
const FEW_WAITING = 8192;

export function addMessage(state: SlotHolders, message: Message, given: Given): void {
  const { queue, sender, recipients } = message;
  const day = (): number => dayOf(message.queued ?? message.born, given);
  const number = senderNumber(message);
  const senderRow = (): number =>
    rowByNumber(state.names, number && 2 * number + 1, () => senderName(sender));
  for (const recipient of recipients) {
    const { channel, deliveries } = recipient;
    const name = channelName(queue, channel);
    const seen = state.places.get(name);
    for (const { started, finished } of deliveries) {
      if (!started || !finished) continue;
      const from = secondsOf(started);
      const to = secondsOf(finished);
      if (seen && isKnownFree(seen, from, to)) continue;
      const place = rowOf(state.names, name);
      const by = rowByNumber(state.names, 2 * domainNumber(recipient), () => domainOf(recipient));
      const isOfDay = Number(day() === dayOf(started, given) && day() === dayOf(finished, given));
      wait(state, { place, by, sender: senderRow(), from, to, isOfDay });
    }
  }
}

export function addSession(state: SlotHolders, session: Session, given: Given): void {
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

function wait(state: SlotHolders, one: Waiting): void {
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

/** Those of whom all is known hold their slots, or were in no stretch; the others wait on. */
export function letHold(state: SlotHolders, isAll = false): void {
  const { waiting, names } = state;
  const places = placesByRow(state);
  const rowOfHolder = holderRows(state.holders, names);
  waitOn(state, (row) => {
    const place = places(numberAt(waiting, row, WAITING.place));
    const [from, to] = [numberAt(waiting, row, WAITING.from), numberAt(waiting, row, WAITING.to)];
    if (!place || !(isAll || isKnown(place, from, to))) return true;
    if (place.stretches.length > 0) hold(state.holders, rowOfHolder, place, rowIn(waiting, row));
    return false;
  });
}

/** The places of rows of names. */
function placesByRow({ places, names }: SlotHolders): (row: number) => SlotPlace | undefined {
  const found: (SlotPlace | null | undefined)[] = [];
  return (row) => {
    found[row] ??= places.get(nameAt(names, row)) ?? null;
    return found[row] ?? undefined;
  };
}

/** Only these rows wait on. */
function waitOn(state: SlotHolders, waitsOn: (row: number) => boolean): void {
  const { waiting, names } = state;
  const left = newSlotHolders();
  const renamed: number[] = [];
  const nameOf = (row: number): number => {
    if (row < 0) return row;
    renamed[row] ??= rowOf(left.names, nameAt(names, row));
    return renamed[row];
  };
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
export function heldBy(state: SlotHolders): FiguresByName {
  if (state.waiting.rows === 0) return state.holders;
  const copy = { ...state, holders: structuredClone(state.holders) };
  letHold(copy, true);
  return copy.holders;
}

/** Of places that have no line on a day that is over nobody of that day waits on: every slot that is taken is a line. */
export function endWaiting(state: SlotHolders): void {
  const places = placesByRow(state);
  waitOn(
    state,
    (row) =>
      numberAt(state.waiting, row, WAITING.isOfDay) === 0 ||
      places(numberAt(state.waiting, row, WAITING.place)) !== undefined,
  );
}

function rowIn(waiting: NumberRows, row: number): Waiting {
  return {
    place: numberAt(waiting, row, WAITING.place),
    by: numberAt(waiting, row, WAITING.by),
    sender: numberAt(waiting, row, WAITING.sender),
    from: numberAt(waiting, row, WAITING.from),
    to: numberAt(waiting, row, WAITING.to),
    isOfDay: numberAt(waiting, row, WAITING.isOfDay),
  };
}

type RowOfHolder = (place: SlotPlace, kind: HolderKind, one: Waiting) => number;

/** Their rows by those of their names, as long as these do not change. */
function holderRows(holders: FiguresByName, names: FiguresByName): RowOfHolder {
  const rows = new Map<number, number>();
  return ({ name }, kind, { place, by, sender }) => {
    const who = kind === "sender" ? sender : by;
    const key = (place * names.rows + who) * 2 + Number(kind === "sender");
    let row = rows.get(key);
    if (row === undefined) {
      row = rowOf(holders, `${name}\n${kind}\n${nameAt(names, who)}`);
      rows.set(key, row);
    }
    return row;
  };
}

function hold(
  holders: FiguresByName,
  rowOfHolder: RowOfHolder,
  place: SlotPlace,
  one: Waiting,
): void {
  const slotSeconds = slotSecondsIn(place, one.from, one.to);
  if (slotSeconds === undefined) return;
  const add = (kind: HolderKind): void => {
    const row = rowOfHolder(place, kind, one);
    addTo(holders, row, HOLDER.slotSeconds, slotSeconds);
    addTo(holders, row, HOLDER.deliveries, 1);
    addTo(holders, row, HOLDER.seconds, one.to - one.from);
  };
  add(place.queue ? "destination" : "client");
  if (one.sender !== NOBODY) add("sender");
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
