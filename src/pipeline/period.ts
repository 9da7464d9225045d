/**
 * An answer about a period is made from the lines that it needs, not from all there are.
 *
 *     ·········│───── lead ─────│█████ period █████│── until what came in it has left ──│·········
 *              since            from               to
 *
 * A message, with all its deliveries, belongs to the period in which it came into the queue, a session to
 * that in which it came in. Reading begins some hours before: longer than a session is silent, than a delivery
 * takes, than a link looks for its end. So what lies in the period is tracked as if all had been read. A
 * message that is met in the middle of its life is older than the lead, and nothing more is said of it.
 *
 * Where something in the period rests on what may stand before the lead, that is a doubt: reading begins
 * again with a longer lead, in the end with all there is. What was handed out before is not handed out again.
 */
import { excerptOf } from "../sources/excerpt.ts";
import { newSourceCoverage, type Source } from "../sources/source.ts";
import { trace } from "../sources/trace.ts";
import { compareInstants, type Instant, later, secondsBetween } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Fact, Message, QueueName, Run, Surprise } from "../tracking/facts.ts";
import { secondOf } from "../tracking/id.ts";
import type { Queue, Tracking } from "../tracking/queue.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { isStillHere } from "../tracking/still-here.ts";
import type { Emit } from "../tracking/tracker.ts";
import type { Logs, ReadOptions } from "./facts.ts";
import type { Stretch } from "./together.ts";

/** What an answer is about, where that is not all of the logs. */
export interface Asked {
  /** When its messages and sessions came in. */
  period: Period;
  /** It looks at what came after the period as well. */
  toTheEnd?: boolean;
  /** It shows which message a bounce or forward came of, and which session brought a message. */
  withLinks?: boolean;
}

/** Seconds before the period; at last all there is. A session may be silent for six hours (silence.ts). */
const LEADS = [7 * 3600, 42 * 3600, 8 * 86_400, Number.POSITIVE_INFINITY];

/** One answer, read with one lead after the other until there is no doubt. */
export class PeriodReading {
  private readonly logs: Logs;
  private readonly options: ReadOptions;
  private readonly asked: Asked;
  private readonly given = new Given();
  private tries = 0;
  private last: Gate | undefined;

  constructor(logs: Logs, options: ReadOptions, asked: Asked) {
    this.logs = logs;
    this.options = options;
    this.asked = asked;
  }

  /** Begins anew, with the next lead; undefined if all is read, to the end. */
  async begin(tracking: Tracking): Promise<Gate | undefined> {
    const { sources } = this.logs;
    const { period, toTheEnd } = this.asked;
    if (this.last?.doubt?.isAboutAll) this.tries = LEADS.length - 1;
    const lead = LEADS[this.tries++] as number;
    const whole = reasonToReadAll(sources, this.asked);
    if (whole !== undefined) {
      trace("period", () => `all is read: ${whole}`);
      return undefined;
    }
    const since = later(period.from ?? LONG_AGO, period.from ? -lead : 0);
    const from = period.from ?? LONG_AGO;
    for (const source of sources) {
      if (this.tries > 1) beginAgain(source);
      source.excerpt = await excerptOf(source, { since, from }, this.options);
    }
    const canEnd = !toTheEnd && sources.every(({ excerpt }) => excerpt?.last !== undefined);
    this.last = new Gate(tracking, this.asked, this.given, {
      since,
      canEnd,
      isWhole: sources.every(isWhole),
    });
    return this.last;
  }
}

const LONG_AGO: Instant = { seconds: Number.NEGATIVE_INFINITY, nanos: 0 };

function reasonToReadAll(sources: readonly Source[], { period }: Asked): string | undefined {
  if (!period.from && !period.to) return "no period was asked for";
  return sources.some(({ kind }) => kind === "stdin") ? "standard input is read once" : undefined;
}

/** Forgets what reading has shown of a source. */
function beginAgain(source: Source): void {
  const { files, lost } = source;
  source.coverage = { ...newSourceCoverage(files), gaps: [...lost] };
  source.writers = [{ host: "", tag: "" }];
}

function isWhole({ excerpt }: Source): boolean {
  return excerpt?.passedOver.length === 0;
}

/**
 * What was handed on already: of most facts how many, for they come in the log's order. When it is noticed
 * that a session is over depends on when that is looked for, so sessions are known by their ids.
 */
class Given {
  private readonly ids = new Set<string>();
  private readonly counts = new Map<Fact["kind"], number>();

  /** True if it is handed on for the first time; `place`: how many facts of its kind came before it. */
  isNew(fact: Fact, place: number): boolean {
    if (fact.kind === "session") return this.ids.size < this.ids.add(fact.session.id).size;
    const count = this.counts.get(fact.kind) ?? 0;
    if (place < count) return false;
    this.counts.set(fact.kind, place + 1);
    return true;
  }
}

interface Reach {
  since: Instant;
  /** Reading may stop before the end of the logs. */
  canEnd: boolean;
  /** Nothing was passed over before it. */
  isWhole: boolean;
}

/** Something in the period may be otherwise, if more is read: a longer lead, or all there is. */
export interface Doubt {
  why: string;
  isAboutAll: boolean;
}

function aboutLead(why: string): Doubt {
  return { why, isAboutAll: false };
}

function aboutAll(why: string): Doubt {
  return { why, isAboutAll: true };
}

/** Lets through what belongs to the period, and finds what is in doubt. */
export class Gate {
  /** Why it has to be read again. */
  doubt: Doubt | undefined;
  /** Messages that were met in the middle of their lives: they are older than what was read. */
  older = 0;
  private readonly tracking: Tracking;
  private readonly asked: Asked;
  private readonly given: Given;
  private readonly reach: Reach;
  private readonly passed = new Map<Fact["kind"], number>();
  /** Queues of which it was known, at some status line, which deliveries were open. */
  private readonly known = new Set<Queue>();
  /** Queues of which lines were lost. */
  private readonly torn = new Set<string>();
  /** Of each queue, how far its run was when the period was over. */
  private readonly runs = new Map<Queue, { run: unknown; delivery: number }>();
  private now: Instant | undefined;

  constructor(tracking: Tracking, asked: Asked, given: Given, reach: Reach) {
    this.tracking = tracking;
    this.asked = asked;
    this.given = given;
    this.reach = reach;
  }

  through(emit: Emit): Emit {
    return (fact) => {
      if (this.doubt !== undefined || !this.passes(fact)) return;
      if (!this.reach.isWhole) this.doubt = this.doubtAbout(fact);
      if (this.doubt !== undefined) return;
      const place = this.passed.get(fact.kind) ?? 0;
      this.passed.set(fact.kind, place + 1);
      if (this.given.isNew(fact, place)) emit(fact);
    };
  }

  /** To be asked after lines were tracked: whether reading is to end here. */
  isOver(stretches: readonly Stretch[]): boolean {
    const { to } = this.asked.period;
    if (this.doubt !== undefined) return true;
    this.now = lastStamp(stretches) ?? this.now;
    const { now } = this;
    if (!this.reach.canEnd || !to || !now || secondsBetween(to, now) < LATE_SECONDS) return false;
    for (const queue of this.tracking.queues.values()) if (!this.hasGoneOn(queue)) return false;
    return !isStillHere(this.tracking, this.asked.period);
  }

  private passes(fact: Fact): boolean {
    switch (fact.kind) {
      case "message":
        return this.isOf(fact.message.queued ?? fact.message.born) && fact.message.id !== "";
      case "session":
        return this.asked.toTheEnd === true
          ? !isBefore(fact.session.started, this.asked.period.from)
          : this.isOf(fact.session.started ?? fact.session.ended);
      case "run":
        return fact.run.end === "running" || !isBefore(fact.run.to, this.asked.period.from);
      case "load":
        this.noteLoad(fact);
        return !isBefore(fact.at, this.asked.period.from);
      case "surprise":
        return this.passesSurprise(fact.surprise);
      case "notice":
        return !isBefore(fact.notice.at, this.asked.period.from);
      case "slots":
      case "service":
      case "scan":
        return !isBefore(fact.at, this.asked.period.from);
      default:
        return fact satisfies never;
    }
  }

  private isOf(at: Instant | undefined): boolean {
    const { from, to } = this.asked.period;
    return at !== undefined && !isBefore(at, from) && !(to && compareInstants(at, to) >= 0);
  }

  private passesSurprise({ name, queue, at }: Surprise): boolean {
    const isInTime = !isBefore(at, this.asked.period.from);
    if (name === "delivery-gap") this.torn.add(keyOf(queue));
    if (name !== "adopted" || !this.queueOf(queue)?.isContinued) return isInTime;
    this.older++;
    if (isInTime && this.torn.has(keyOf(queue)))
      this.doubt = aboutLead(
        "lines were lost, and a message may be older, or its beginning among them",
      );
    return false;
  }

  /** What stands in the log before the lead may change this fact. */
  private doubtAbout(fact: Fact): Doubt | undefined {
    const { hosts } = this.tracking;
    if (hosts.has("") && hosts.size > 2)
      return aboutAll("logs that name no host may be of one of several");
    if (fact.kind === "message") return this.doubtAboutMessage(fact.message);
    if (fact.kind === "session") return this.doubtAboutSession(fact.session);
    return fact.kind === "run" ? this.doubtAboutRun(fact.run) : undefined;
  }

  private doubtAboutMessage(message: Message): Doubt | undefined {
    const { bounceOf, forwardOf, session } = message;
    const queue = this.queueOf(message.queue);
    if (queue?.isContinued && !this.isKnownBefore(queue))
      return aboutLead("little of the queue's log stands in it");
    if (!this.asked.withLinks) return undefined;
    const origin = bounceOf ?? forwardOf;
    if (origin && this.isOlder(origin.id)) return aboutLead("what a message came of is older");
    const isSure =
      session?.join === "exact" || session?.why === "bounce" || session?.why === "forward";
    return session && !(isSure && this.areClocksEqual()) ? JOINS : undefined;
  }

  private doubtAboutSession({ pid, messages, verdict }: Session): Doubt | undefined {
    if (pid === undefined)
      return aboutAll("sessions without a pid are counted from the log's beginning");
    if (!this.asked.withLinks || this.tracking.queues.size === 0) return undefined;
    const isSure =
      messages.length > 0
        ? messages.every(({ join }) => join === "exact")
        : BROUGHT_NONE.has(verdict);
    return isSure && this.areClocksEqual() ? undefined : JOINS;
  }

  private doubtAboutRun({ run, from, to, end, queue: name }: Run): Doubt | undefined {
    const queue = this.queueOf(name);
    if (run > 1 || !queue?.isContinued || end === "running") return undefined;
    if (!this.known.has(queue))
      return aboutLead("a run ended, and not all of its open deliveries may be known");
    return from && to && secondsBetween(from, to) < AGAIN_SECONDS
      ? aboutLead("a run ended soon after reading began")
      : undefined;
  }

  /** It began before the lead, or with it: then its first line may stand before. */
  private isOlder(id: string): boolean {
    const second = secondOf(id);
    return second === undefined || second - this.reach.since.seconds < PREPROCESSING_SECONDS;
  }

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

  /** A crash shows when delivery numbers begin again: since the period, they have not. */
  private hasGoneOn(queue: Queue): boolean {
    const { run } = queue;
    const before = this.runs.get(queue);
    if (before) return run.exited || run !== before.run || run.lastDelivery > before.delivery;
    this.runs.set(queue, { run, delivery: run.lastDelivery });
    return run.exited;
  }

  private queueOf(name: QueueName): Queue | undefined {
    return this.tracking.queues.get(keyOf(name));
  }
}

/** Lines of another log, and a recorder's, may be so late. */
const LATE_SECONDS = 60;
/** qmail-send preprocesses a message again after so long, if it could not the first time (SLEEP_TODO), and some more. */
const AGAIN_SECONDS = 1800;
/** Between `new msg` and `info msg`. */
const PREPROCESSING_SECONDS = 60;
const JOINS = aboutAll(
  "which session brought a message rests on what the whole log has shown of its services",
);
/** Of sessions that brought no message, whatever was learned of others. */
const BROUGHT_NONE: ReadonlySet<Session["verdict"]> = new Set(["refused", "deferred", "nothing"]);

function isBefore(at: Instant | undefined, from: Instant | undefined): boolean {
  return at !== undefined && from !== undefined && compareInstants(at, from) < 0;
}

function keyOf({ host, instance }: QueueName): string {
  return `${host}\n${instance}`;
}

function lastStamp(stretches: readonly Stretch[]): Instant | undefined {
  const { lines, to } = stretches.at(-1) as Stretch;
  const seconds = lines.seconds[to - 1];
  return Number.isNaN(seconds) ? undefined : { seconds, nanos: lines.nanos[to - 1] };
}
