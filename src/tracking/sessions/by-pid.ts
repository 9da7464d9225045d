/**
 * Sessions by their pid: one for each at a time, and in the order in which they came.
 *
 *     pid --hash--> slots: place + 1 in `held`, 0 if it was never used
 *     held: the sessions in order, with holes where one has gone
 *
 * Each line of a service looks here for its session, and pids come and go as fast as clients do: so the slots are
 * integers, and all is made anew when half of it is holes. Plain data: a structured clone saves it.
 */
import type { OpenSession } from "./state.ts";

export interface ByPid {
  slots: Int32Array;
  held: (OpenSession | undefined)[];
  /** Holes in `held`. */
  gone: number;
  /** The session that was asked for last: lines of one session often stand together. */
  latest: OpenSession | undefined;
}

export function newByPid(): ByPid {
  return { slots: new Int32Array(LEAST_SLOTS), held: [], gone: 0, latest: undefined };
}

export function countIn({ held, gone }: ByPid): number {
  return held.length - gone;
}

export function withPid(known: ByPid, pid: number): OpenSession | undefined {
  const { slots, held, latest } = known;
  if (latest !== undefined && latest.session.pid === pid) return latest;
  const mask = slots.length - 1;
  for (let at = slotOf(pid) & mask; ; at = (at + 1) & mask) {
    const place = slots[at] as number;
    if (place === 0) return undefined;
    const holder = held[place - 1];
    if (holder === undefined || holder.session.pid !== pid) continue;
    known.latest = holder;
    return holder;
  }
}

/** The session is the one of its pid now. */
export function putByPid(known: ByPid, holder: OpenSession): void {
  const before = withPid(known, holder.session.pid as number);
  if (before) removeByPid(known, before);
  // A hole keeps its slot, so that who lies behind it is found.
  if (2 * (known.held.length + 1) > known.slots.length) renew(known);
  known.held.push(holder);
  take(known, holder, known.held.length);
}

/** Nothing, where its pid is another one's. */
export function removeByPid(known: ByPid, holder: OpenSession): void {
  const { slots, held } = known;
  if (known.latest === holder) known.latest = undefined;
  const mask = slots.length - 1;
  for (let at = slotOf(holder.session.pid as number) & mask; ; at = (at + 1) & mask) {
    const place = slots[at] as number;
    if (place === 0) return;
    if (held[place - 1] !== holder) continue;
    held[place - 1] = undefined;
    known.gone++;
    return;
  }
}

function renew(known: ByPid): void {
  const held = known.held.filter((holder) => holder !== undefined);
  let size = LEAST_SLOTS;
  while (size < 4 * (held.length + 1)) size *= 2;
  known.slots = new Int32Array(size);
  known.held = held;
  known.gone = 0;
  for (const [i, holder] of held.entries()) take(known, holder, i + 1);
}

function take({ slots }: ByPid, { session }: OpenSession, place: number): void {
  const mask = slots.length - 1;
  let at = slotOf(session.pid as number) & mask;
  while (slots[at] !== 0) at = (at + 1) & mask;
  slots[at] = place;
}

/** Pids follow one another: all bits count. */
function slotOf(pid: number): number {
  const mixed = Math.imul(pid, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

const LEAST_SLOTS = 64;
