/**
 * A gate between tracking and an answer about a period: it lets through what is asked for, knows when nothing
 * of that can come any more, and closes when there is a doubt (doubts.ts).
 */

import type { Source } from "../sources/source.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Fact, Message } from "../tracking/facts.ts";
import type { Queue, Tracking } from "../tracking/queue.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { isStillHere } from "../tracking/still-here.ts";
import type { Emit } from "../tracking/tracker.ts";
import { type Asked, isAsked, type Reach } from "./asked.ts";
import { type Doubt, Doubts } from "./doubts.ts";
import { lastStamp, type Stretch } from "./together.ts";

/** What was handed on already, in this reading or one before: of each series of facts how many. */
export class GivenOut {
  private readonly counts = new Map<string, number>();

  /** True if it is handed on for the first time; `place`: how many of its series came before it. */
  isNew(series: string, place: number): boolean {
    const count = this.counts.get(series) ?? 0;
    if (place < count) return false;
    this.counts.set(series, place + 1);
    return true;
  }
}

/**
 * Most facts come in the log's order. When it is noticed that a session is over depends on when that is looked
 * for, so sessions are known by their ids, which two may share.
 */
function seriesOf(fact: Fact): string {
  return fact.kind === "session" ? `session ${fact.session.id}` : fact.kind;
}

export class Gate {
  private readonly tracking: Tracking;
  private readonly asked: Asked;
  private readonly given: GivenOut;
  private readonly reach: Reach;
  private readonly doubts: Doubts;
  /** How many facts of each series have passed. */
  private readonly passed = new Map<string, number>();
  /** Of each queue, how far its run was when the period was over. */
  private readonly runs = new Map<Queue, { run: unknown; delivery: number }>();
  /** Messages and sessions that have passed, and those that are linked with one that is asked for and have not. */
  private readonly shown = new Set<string>();
  private readonly awaited = new Set<string>();
  private now: Instant | undefined;

  constructor(tracking: Tracking, asked: Asked, given: GivenOut, reach: Reach) {
    this.tracking = tracking;
    this.asked = asked;
    this.given = given;
    this.reach = reach;
    this.doubts = new Doubts(tracking, asked, reach);
  }

  /** Why it has to be read again. */
  get doubt(): Doubt | undefined {
    return this.doubts.found;
  }

  /** To be asked at the end: whether what was read may be too little to tell of what kind the logs are. */
  lookAtKinds(sources: readonly Source[]): void {
    if (!this.doubt) this.doubts.lookAtKinds(sources);
  }

  /** How many messages were met in the middle of their lives: they are older than what was read. */
  get older(): number {
    return this.doubts.older;
  }

  /** Hands on to `emit` what belongs to the answer. */
  through(emit: Emit): Emit {
    return (fact) => {
      if (this.doubt) return;
      this.doubts.note(fact);
      if (isAsked(fact, this.asked) && !this.doubts.isOlder(fact)) {
        this.doubts.lookAt(fact);
        if (this.doubt) return;
        if (this.asked.byFirstLine) this.await(fact);
        const series = seriesOf(fact);
        const place = this.passed.get(series) ?? 0;
        this.passed.set(series, place + 1);
        if (this.given.isNew(series, place)) emit(fact);
      } else if (this.isOther(fact)) emit(fact);
    };
  }

  /** To be asked after lines were tracked: whether reading is to end here. */
  isOver(stretches: readonly Stretch[]): boolean {
    if (this.doubt) return true;
    this.now = lastStamp(stretches) ?? this.now;
    const { now } = this;
    const { period, byFirstLine = false, withLaterSessions } = this.asked;
    const { to } = period;
    if (!this.reach.canEnd || this.awaited.size > 0) return false;
    if (withLaterSessions && this.hasSessions()) return false;
    if (!to || !now || secondsBetween(to, now) < LATE_SECONDS) return false;
    if (isStillHere(this.tracking, period, byFirstLine)) return false;
    return (
      byFirstLine || [...this.tracking.queues.values()].every((queue) => this.hasGoneOn(queue))
    );
  }

  /** It is not asked for, but may be looked at. */
  private isOther(fact: Fact): boolean {
    const { byFirstLine, withOthers } = this.asked;
    const isShown = byFirstLine || (withOthers && this.reach.isWhole);
    if (!isShown || (fact.kind !== "message" && fact.kind !== "session")) return false;
    const { id } = fact.kind === "message" ? fact.message : fact.session;
    if (id === "") return false;
    if (byFirstLine) this.note(id);
    return true;
  }

  /** The other ends of its links are shown with it. */
  private await(fact: Fact): void {
    if (fact.kind !== "message" && fact.kind !== "session") return;
    const links = fact.kind === "message" ? linksOf(fact.message) : broughtBy(fact.session);
    for (const id of links) if (!this.shown.has(id)) this.awaited.add(id);
    this.note(fact.kind === "message" ? fact.message.id : fact.session.id);
  }

  private note(id: string): void {
    this.shown.add(id);
    this.awaited.delete(id);
  }

  private hasSessions(): boolean {
    return [...this.tracking.hosts.values()].some(({ sessions }) => sessions.services.size > 0);
  }

  /** A crash shows when delivery numbers begin again: since the period, they have not. */
  private hasGoneOn(queue: Queue): boolean {
    const { run } = queue;
    const before = this.runs.get(queue);
    if (before) return run.exited || run !== before.run || run.lastDelivery > before.delivery;
    this.runs.set(queue, { run, delivery: run.lastDelivery });
    return run.exited;
  }
}

/** Lines of another log, and a recorder's, may be so late. */
const LATE_SECONDS = 60;

function linksOf({ bounce, bounceOf, forwards, forwardOf, session }: Message): string[] {
  const ends = [bounce, bounceOf, forwardOf, session, ...forwards];
  return ends.flatMap((end) => end?.id ?? []);
}

function broughtBy({ messages }: Session): string[] {
  return messages.map(({ id }) => id);
}
