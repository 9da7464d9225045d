/**
 * Tracking from the middle of a log, so that its sections can be read side by side.
 *
 *     new msg 7 …                       in the section before
 *     ------------------------------    this section, begun with an empty queue
 *     starting delivery 81: msg 7 …     late: nobody knows 7 here
 *     new msg 9 …                       tracked: the number is taken as free
 *     delivery 81: success: …           late
 *     end msg 9                         tracked, and concluded here
 *
 * Whoever has tracked all that was before can tell whether the section was read rightly
 * (`mayFollow`), track what came late, and take over what is open at the end (`follow`). The
 * conclusions are those of reading on, but for ids of messages, and links between them over the
 * border. A section in which a run of qmail-send begins or ends, or a line is missing, is given
 * up: it has to be read on from what was before.
 */
import type { DeliveryNumber, Msg, SendEvent } from "../grammars/qmail-send/event.ts";
import type { Instant } from "../time/instant.ts";
import { areShared, type SectionBirths, takeOverBirths } from "./births.ts";
import { leaveAll } from "./links.ts";
import type { OpenDelivery, OpenMessage, PresentRun, Queue } from "./queue.ts";
import { entriesOf, get, put, sizeOf } from "./table.ts";
import { areFree, type Emit, isFailedStart, track } from "./tracker.ts";

/** A section being read. */
export interface Passing {
  queue: Queue;
  late: Late[];
  /** Numbers that `new msg` gave, and of these the ones that nobody here has seen become free. */
  begun: Set<Msg>;
  takenAsFree: Msg[];
  /** Messages from before, by the last that was said of them: open, or ended. */
  isOpen: Map<Msg, boolean>;
  /** Deliveries that were begun here, for messages from before. */
  lateDeliveries: Set<DeliveryNumber>;
  firstDelivery: DeliveryNumber | undefined;
  /** A line of a delivery, or a status line, was seen: what `run.afterDelivery` needs. */
  hasDelivered: boolean;
  hasStatus: boolean;
  /** A status line that says that nothing is delivered came first of these. */
  beginsFree: boolean;
  /** So many late lines came before the first such status line. */
  lateBeforeFree: number | undefined;
  /** The stamp of the first birth. */
  bornSince: Instant | undefined;
  isGivenUp: boolean;
}

/** A line that speaks of what was before. */
export interface Late {
  event: SendEvent;
  at: Instant;
}

/** What came of a section, as plain data. */
export interface Passage
  extends Pick<
    Passing,
    "late" | "takenAsFree" | "firstDelivery" | "beginsFree" | "lateBeforeFree"
  > {
  begun: Msg[];
  births: SectionBirths;
  /** Open at its end. */
  messages: [Msg, OpenMessage][];
  deliveries: [DeliveryNumber, OpenDelivery][];
  run: Pick<PresentRun, "lastDelivery" | "doubt"> & {
    /** undefined: as it was before. */
    afterDelivery: boolean | undefined;
    to: Instant | undefined;
  };
}

/** `queue` is new, of a tracking of its own. */
export function newPassing(queue: Queue): Passing {
  queue.run.seen = true;
  queue.run.afterDelivery = true; // else `beginsFree` tells
  return {
    queue,
    late: [],
    begun: new Set(),
    takenAsFree: [],
    isOpen: new Map(),
    lateDeliveries: new Set(),
    firstDelivery: undefined,
    hasDelivered: false,
    hasStatus: false,
    beginsFree: false,
    lateBeforeFree: undefined,
    bornSince: undefined,
    isGivenUp: false,
  };
}

/** The same as `track`. */
export function trackPassing(
  passing: Passing,
  event: SendEvent,
  at: Instant | undefined,
  emit: Emit,
): void {
  const { queue } = passing;
  if (!at || event.queue !== "") giveUp(passing);
  else if (isTrackable(passing, event, at)) track(queue, event, at, emit);
  else {
    passing.late.push({ event, at });
    queue.run.fact.to = at;
    if (passing.late.length > MOST_LATE) giveUp(passing);
  }
}

/** Else nothing is gained, and too much is kept. */
const MOST_LATE = 100_000;

/** The section is over. What is concluded is emitted; undefined if it has to be read on from before. */
export function passageOf(passing: Passing, emit: Emit): Passage | undefined {
  if (passing.isGivenUp) return undefined;
  const { queue, late, takenAsFree, firstDelivery, beginsFree, lateBeforeFree } = passing;
  const { lastDelivery, doubt, fact } = queue.run;
  const { at, first, counts } = queue.births;
  const afterDelivery =
    passing.hasDelivered || passing.hasStatus ? queue.run.afterDelivery : undefined;
  leaveAll(queue.host.links, queue.host.leaving, emit);
  return {
    late,
    takenAsFree,
    firstDelivery,
    beginsFree,
    lateBeforeFree,
    begun: [...passing.begun],
    births: { since: passing.bornSince, at, first, counts },
    messages: [...entriesOf(queue.messages)],
    deliveries: [...entriesOf(queue.deliveries)],
    run: { lastDelivery, afterDelivery, doubt, to: fact.to },
  };
}

/** Whether the section was read as it would have been after all that `queue` has seen. */
export function mayFollow({ run, births, messages, deliveries }: Queue, passage: Passage): boolean {
  const { firstDelivery, late, lateBeforeFree } = passage;
  if (!run.seen || run.exited || run.stopping || run.doubtful.size > 0) return false;
  if (passage.beginsFree && !run.afterDelivery) return false;
  if (areShared(births, passage.births)) return false;
  const next = run.lastDelivery + 1;
  if (firstDelivery !== undefined && next > 1 && firstDelivery !== next) return false;
  if (lateBeforeFree !== undefined) {
    const ended = new Set<DeliveryNumber>();
    for (const { event } of late.slice(0, lateBeforeFree))
      if (endsDelivery(event)) ended.add(event.delivery);
    for (const [delivery] of entriesOf(deliveries)) if (!ended.has(delivery)) return false;
  }
  return passage.takenAsFree.every((msg) => get(messages, msg) === undefined);
}

/** Tracks what was kept, and takes over what is open; `mayFollow` has said that it fits. */
export function follow(queue: Queue, passage: Passage, emit: Emit): void {
  const { run } = queue;
  for (const { event, at } of passage.late) {
    // The numbers between were tracked where the section was read.
    if (event.kind === "delivery-started") run.lastDelivery = event.delivery - 1;
    track(queue, event, at, emit);
  }
  for (const msg of passage.begun) queue.unlinkTrouble.delete(msg);
  takeOverBirths(queue.births, passage.births);
  for (const [msg, holder] of passage.messages) {
    holder.message.queue = queue.name;
    put(queue.messages, msg, holder);
  }
  for (const [number, open] of passage.deliveries) put(queue.deliveries, number, open);
  const { lastDelivery, afterDelivery, doubt, to } = passage.run;
  if (lastDelivery > 0) {
    run.lastDelivery = lastDelivery;
    run.doubt = doubt;
  } else run.doubt ??= doubt;
  if (afterDelivery !== undefined) run.afterDelivery = afterDelivery;
  if (to) run.fact.to = to;
}

/** False if it is late. Where it is of a kind that nobody can tell here, the section is given up. */
function isTrackable(passing: Passing, event: SendEvent, at: Instant): boolean {
  const { queue } = passing;
  switch (event.kind) {
    case "unknown":
      return true;
    case "remark":
      return true; // told of messages only where their lines are kept
    case "daemon":
      giveUp(passing);
      return true;
    case "status":
      if (event.exitasap) giveUp(passing);
      else if (areFree(event.slots)) seeFree(passing);
      passing.hasStatus = true;
      return true;
    case "warning":
    case "alert":
      if (event.form.startsWith("alert-lost-")) giveUp(passing);
      return isFailedStart(event.form) || event.msg === undefined || isKnown(passing, event.msg);
    case "message-new":
      begin(passing, event.msg);
      passing.bornSince ??= at;
      return true;
    case "delivery-started":
      return startDelivery(passing, event);
    case "delivery-ended":
    case "delivery-mangled":
    case "delivery-log": {
      const ends = endsDelivery(event);
      if (ends) passing.hasDelivered = true;
      if (get(queue.deliveries, event.delivery)) return true;
      if (ends) {
        passing.lateDeliveries.delete(event.delivery);
        queue.run.afterDelivery = true;
      }
      return false;
    }
    case "recipient-announced":
      return event.msg !== undefined && isKnown(passing, event.msg);
    case "message-info":
    case "bounce-sent":
    case "bounce-discarded":
    case "message-ended":
      if (isKnown(passing, event.msg)) return true;
      passing.isOpen.set(event.msg, event.kind !== "message-ended");
      return false;
    default:
      return event satisfies never;
  }
}

function endsDelivery(
  event: SendEvent,
): event is SendEvent & { kind: "delivery-ended" | "delivery-mangled" } {
  return event.kind === "delivery-ended" || event.kind === "delivery-mangled";
}

/** Open here. A number that was is not late: what is said of it now, after its end, is strange. */
function isKnown(passing: Passing, msg: Msg): boolean {
  if (get(passing.queue.messages, msg)) return true;
  if (passing.begun.has(msg)) giveUp(passing);
  return false;
}

function begin(passing: Passing, msg: Msg): void {
  if (passing.begun.has(msg)) return;
  const isOpen = passing.isOpen.get(msg);
  if (isOpen) giveUp(passing);
  if (isOpen === undefined) passing.takenAsFree.push(msg);
  passing.begun.add(msg);
}

function startDelivery(
  passing: Passing,
  { delivery, msg }: SendEvent & { kind: "delivery-started" },
): boolean {
  const { run } = passing.queue;
  if (passing.firstDelivery !== undefined && delivery !== run.lastDelivery + 1) giveUp(passing);
  passing.firstDelivery ??= delivery;
  passing.hasDelivered = true;
  if (isKnown(passing, msg)) return true;
  passing.isOpen.set(msg, true);
  passing.lateDeliveries.add(delivery);
  run.lastDelivery = delivery;
  run.afterDelivery = true;
  run.doubt = undefined;
  return false;
}

/** With a delivery under way it may be the first line of another run. */
function seeFree(passing: Passing): void {
  const { queue, lateDeliveries, late, hasDelivered, hasStatus } = passing;
  if (sizeOf(queue.deliveries) + lateDeliveries.size > 0) giveUp(passing);
  if (passing.lateBeforeFree !== undefined) return;
  passing.lateBeforeFree = late.length;
  passing.beginsFree = !hasDelivered && !hasStatus;
}

function giveUp(passing: Passing): void {
  passing.isGivenUp = true;
}
