/**
 * What in an answer about a period may be otherwise, if more was read before it.
 *
 * What happened within the lead is known. A doubt is where a fact rests on something that may stand in the
 * log before that: then more is read, and never another answer given.
 */

import type { Source } from "../sources/source.ts";
import { secondsBetween } from "../time/instant.ts";
import type { Fact, Message, QueueName, Run, Surprise } from "../tracking/facts.ts";
import { secondOf } from "../tracking/id.ts";
import type { Queue, Tracking } from "../tracking/queue.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { type Asked, isBefore, type Reach } from "./asked.ts";

export interface Doubt {
  why: string;
  /** No longer lead will do, but all there is. */
  isAboutAll: boolean;
}

export class Doubts {
  found: Doubt | undefined;
  /** Messages that were met in the middle of their lives. */
  older = 0;
  private readonly tracking: Tracking;
  private readonly asked: Asked;
  private readonly reach: Reach;
  /** Queues of which it was known, at some status line, which deliveries were open. */
  private readonly known = new Set<Queue>();

  constructor(tracking: Tracking, asked: Asked, reach: Reach) {
    this.tracking = tracking;
    this.asked = asked;
    this.reach = reach;
  }

  /** Learns of any fact how sure others are. */
  note(fact: Fact): void {
    if (fact.kind === "load") this.noteLoad(fact);
    if (fact.kind === "surprise") this.noteSurprise(fact.surprise);
  }

  /** Looks at a fact that is asked for. */
  lookAt(fact: Fact): void {
    if (!this.reach.isWhole) this.found = this.about(fact);
  }

  /** That a message was met in the middle of its life is no surprise: it is older than what was read. */
  isOlder(fact: Fact): boolean {
    if (fact.kind !== "surprise" || fact.surprise.name !== "adopted") return false;
    return this.queueOf(fact.surprise.queue)?.isContinued === true;
  }

  /** A syslog of many programs may have lines of a kind that is needed where it was not read. */
  lookAtKinds(sources: readonly Source[]): void {
    if (this.reach.isWhole) return;
    const seen = new Set(sources.flatMap(({ coverage }) => [...coverage.kinds]));
    const isMixed = sources.some(
      ({ writers, excerpt }) => writers.length > 2 && excerpt?.passedOver.length !== 0,
    );
    const isLacking = seen.size === 0 || this.asked.kinds.some((kind) => !seen.has(kind));
    if (isLacking && (isMixed || seen.size === 0)) this.found = KINDS;
  }

  private about(fact: Fact): Doubt | undefined {
    const { hosts } = this.tracking;
    if (hosts.has("") && hosts.size > 2) return SEVERAL_HOSTS;
    if (fact.kind === "message") return this.aboutMessage(fact.message);
    if (fact.kind === "session") return this.aboutSession(fact.session);
    return fact.kind === "run" ? this.aboutRun(fact.run) : undefined;
  }

  private aboutMessage({ queue: name, bounceOf, forwardOf, session }: Message): Doubt | undefined {
    const queue = this.queueOf(name);
    if (queue?.isContinued && !this.isKnownBefore(queue)) return LITTLE_BEFORE;
    if (!this.asked.withOrigins) return undefined;
    const origin = bounceOf ?? forwardOf;
    if (origin && this.isIdOfOlder(origin.id)) return ORIGIN;
    const { join, why } = session ?? { join: "exact" };
    const isSure = join === "exact" || why === "bounce" || why === "forward";
    return isSure && this.areClocksEqual() ? undefined : JOINS;
  }

  private aboutSession({ pid, messages, verdict }: Session): Doubt | undefined {
    if (pid === undefined) return WITHOUT_PID;
    if (!this.asked.withMail || this.tracking.queues.size === 0) return undefined;
    const isSure =
      messages.length > 0
        ? messages.every(({ join }) => join === "exact")
        : BROUGHT_NONE.has(verdict);
    return isSure && this.areClocksEqual() ? undefined : JOINS;
  }

  private aboutRun({ run, from, to, end, queue: name }: Run): Doubt | undefined {
    const queue = this.queueOf(name);
    if (run > 1 || !queue?.isContinued || end === "running") return undefined;
    if (!this.known.has(queue)) return OPEN_DELIVERIES;
    return from && to && secondsBetween(from, to) < AGAIN_SECONDS ? LITTLE_BEFORE : undefined;
  }

  /** It began before the lead, or with it: then its first line may stand before. */
  private isIdOfOlder(id: string): boolean {
    const second = secondOf(id);
    return second === undefined || second - this.reach.since.seconds < PREPROCESSING_SECONDS;
  }

  /** A message that is preprocessed again was met before. */
  private isKnownBefore({ run }: Queue): boolean {
    const { from } = this.asked.period;
    return run.number > 1 || !from || !(from.seconds - run.from < AGAIN_SECONDS);
  }

  private areClocksEqual(): boolean {
    return [...this.tracking.hosts.values()].every(({ sessions }) => sessions.joins.skew === 0);
  }

  /** A status line that counts as many open deliveries as are known: there are no others. */
  private noteLoad({ queue: name, slots }: Fact & { kind: "load" }): void {
    const queue = this.queueOf(name);
    if (!queue || this.known.has(queue)) return;
    const open = slots.reduce((sum, { used }) => sum + used, 0);
    if (open === queue.deliveries.count) this.known.add(queue);
  }

  /**
   * A message is met in the middle of its life. One that waits in the queue was tried in the lead as well; so
   * of one first seen in the period the first lines may have been lost, and then it counts there.
   */
  private noteSurprise({ name, queue, at }: Surprise): void {
    if (name !== "adopted" || !this.queueOf(queue)?.isContinued) return;
    this.older++;
    const { from, to } = this.asked.period;
    if (!isBefore(at, from) && !(to && !isBefore(at, to))) this.found = FIRST_SEEN;
  }

  private queueOf({ host, instance }: QueueName): Queue | undefined {
    return this.tracking.queues.get(`${host}\n${instance}`);
  }
}

/** qmail-send preprocesses a message again after so long, if it could not the first time (SLEEP_TODO), and some more. */
const AGAIN_SECONDS = 1800;
/** Between `new msg` and `info msg`. */
const PREPROCESSING_SECONDS = 60;
/** Of sessions that brought no message, whatever was learned of others. */
const BROUGHT_NONE: ReadonlySet<Session["verdict"]> = new Set(["refused", "deferred", "nothing"]);

const LITTLE_BEFORE = aboutLead("little of the queue's log was read before the period");
const ORIGIN = aboutLead("what a message came of is older than what was read");
const OPEN_DELIVERIES = aboutLead("a run ended, and not all of its open deliveries may be known");
const FIRST_SEEN = aboutLead("a message was first seen in the middle of its life");
const WITHOUT_PID = aboutAll("sessions without a pid are counted from the log's beginning");
const SEVERAL_HOSTS = aboutAll("a log that names no host may be of one of several");
const KINDS = aboutAll("nothing of a kind that is needed stands in what was read");
const JOINS = aboutAll("what brought a message rests on what the whole log shows of its services");

function aboutLead(why: string): Doubt {
  return { why, isAboutAll: false };
}

function aboutAll(why: string): Doubt {
  return { why, isAboutAll: true };
}
