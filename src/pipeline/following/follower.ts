/**
 * Follows logs: the same reading, settling and tracking as of logs that are at rest, which goes on.
 *
 *     lines as written --> tracker --> facts, a message at once when it has left the queue
 *                             └ saved at any batch, with the place that each log was read to
 *
 * Tracking keeps a message that has left for a while, in case a link to it turns up, and a session for messages
 * that it may have brought; who follows is told at once, and not again. A lead before the place where following
 * begins makes known what is in the queue; of that nothing is told.
 */
import { FollowedLogs } from "../../sources/following/followed-logs.ts";
import type { Gap, Source, Trouble } from "../../sources/source.ts";
import { compareInstants, type Instant, instantOf, later } from "../../time/instant.ts";
import type { Fact } from "../../tracking/facts.ts";
import { clockSkews } from "../../tracking/queue.ts";
import { NONE } from "../../tracking/records.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { release } from "../../tracking/sessions/leaving.ts";
import type { Emit } from "../../tracking/tracker.ts";
import { showMessage } from "../../tracking/views.ts";
import { showWaiting } from "../../tracking/waiting.ts";
import { addSource, type Coverage, countSurprise, newCoverage } from "../coverage.ts";
import { LineView, showBatch, type TimedLine } from "../each-line.ts";
import { type ReadOptions, trackBatch } from "../facts.ts";
import { loadSessionGrammars, noteKinds } from "../streams.ts";
import { asWritten, useLines, type WrittenBatch } from "./as-written.ts";
import { stayingSessions, trackLine } from "./line-by-line.ts";
import { type FollowState, type Saved, savedOf, stateIn } from "./state.ts";

export interface FollowOptions extends ReadOptions {
  /** Where a log begins that was not followed before; absent: at its end. */
  since?: Instant | undefined;
  /** Messages are shown when they are queued, too, and after each delivery. */
  changes?: boolean | undefined;
  /** What an earlier follower has saved. */
  saved?: Saved | undefined;
  /** The system is not asked for notices of changes: all is looked at every second. */
  polls?: boolean | undefined;
  /** Ends when all was read that has been written until now. */
  untilPresent?: boolean | undefined;
  /** Lines are shown, no facts. */
  isOfLines?: boolean | undefined;
  /** The present moment. */
  now: Instant;
}

/** `batch`: some lines were read; `present`: all that has been written until now. */
export type FollowStep = "batch" | "present";

/** Seconds of the logs before the place where following begins: as before a period (period.ts). */
const LEAD = 10 * 3600;

export class Follower {
  /** What was saved could not be used as it is, and why. */
  readonly remark: string | undefined;
  private readonly options: FollowOptions;
  private readonly followed: FollowedLogs;
  private readonly coverage: Coverage;
  /** Of lines that only tell of later ones: no answer is about them. */
  private readonly ofLead = newCoverage([]);
  /** The lines that were told of, with the first and the last stamp among them. */
  private readonly toldOf: Pick<Coverage, "lines" | "from" | "to"> = { lines: 0 };
  private readonly state: FollowState;
  /** From then on is told. */
  private readonly since: Instant | undefined;
  /** Logs that have come to the moment from which on is told. */
  private readonly begun = new Set<Source>();
  /** Sessions that were told of, and that tracking still keeps. */
  private readonly told = new WeakSet<Session>();
  private readonly gapsTold = new Set<Gap>();
  /** When lines came last, in milliseconds of this machine. */
  private cameAt = Date.now();

  private constructor(options: FollowOptions, followed: FollowedLogs, state: FollowState) {
    this.options = options;
    this.followed = followed;
    this.coverage = newCoverage(followed.troubles);
    this.state = state;
    this.since = sinceOf(options);
    this.remark = options.isOfLines ? undefined : state.remark; // of lines nothing is in flight
    for (const session of stayingSessions(this.state.tracking)) this.told.add(session);
  }

  /** Finds the logs, and where to begin in each. */
  static async open(paths: readonly string[], options: FollowOptions): Promise<Follower> {
    await loadSessionGrammars();
    const { saved, now, isOfLines } = options;
    const state = stateIn(options);
    const followed = await FollowedLogs.open(paths, options, {
      known: (key) => {
        const place = saved?.places[key];
        return place && { place, reader: state.readers.get(key) };
      },
      isNew: saved !== undefined,
      since: sinceOf(options),
      lead: isOfLines ? 0 : LEAD,
      now,
    });
    return new Follower(options, followed, state);
  }

  /** Shows facts to `emit` as they are concluded: they are valid until that returns. */
  async *facts(emit: Emit): AsyncGenerator<FollowStep> {
    const count = (fact: Fact): void => {
      countSurprise(this.coverage, fact);
      emit(fact);
    };
    for await (const written of this.written()) {
      if (written === "present") this.letTimePass(count);
      else for (const batch of written) this.track(batch, count);
      this.tellSessions(count);
      if (written !== "present") useLines(written);
      yield written === "present" ? "present" : "batch";
    }
  }

  /** Shows lines, each valid until `emit` returns. */
  async *lines(emit: (line: TimedLine) => void): AsyncGenerator<FollowStep> {
    const view = new LineView();
    for await (const written of this.written()) {
      if (written === "present") {
        yield written;
        continue;
      }
      for (const batch of written) {
        const from = this.tellsFrom(batch);
        showBatch({ ...batch, from }, this.coverage, view, emit);
        this.noteTold(batch, from);
      }
      useLines(written);
      yield "batch";
    }
  }

  /** The messages that are in the queues now. */
  showWaiting(emit: Emit): void {
    showWaiting(this.state.tracking, emit);
  }

  /** All that another follower needs to go on here; to be asked when a step was yielded. */
  saved(): Saved {
    return savedOf(this.followed.logs, this.state, this.options, this.since);
  }

  /** What is known to be lost, and was not said before. */
  newGaps(): Gap[] {
    const gaps = this.followed.logs.flatMap(({ source }) => source.coverage.gaps);
    const fresh = gaps.filter((gap) => !this.gapsTold.has(gap));
    for (const gap of fresh) this.gapsTold.add(gap);
    return fresh;
  }

  /** How many logs are followed. */
  get logs(): number {
    return this.followed.logs.length;
  }

  /** What cannot be followed, or not yet, and what could not be read. */
  get troubles(): Trouble[] {
    const { troubles, logs } = this.followed;
    return [...troubles, ...logs.flatMap(({ source }) => source.coverage.troubles)];
  }

  /** Closes the logs. What was read is what was told of, without the lead. */
  end(): Coverage {
    const { followed, coverage, state } = this;
    for (const { source, key } of followed.logs) {
      const streams = state.streamsOf.get(key) ?? [];
      noteKinds(source, streams);
      addSource(coverage, source, streams[0]?.service);
    }
    coverage.clocks = clockSkews(state.tracking);
    followed.close();
    const { from, to, ...rest } = coverage;
    return { ...rest, ...this.toldOf };
  }

  private written(): AsyncGenerator<WrittenBatch[] | "present"> {
    const { followed, state, options } = this;
    return asWritten(followed, state.streamsOf, options, options.untilPresent !== true);
  }

  private track(batch: WrittenBatch, emit: Emit): void {
    const { ofLead, options } = this;
    const { tracking } = this.state;
    const from = this.tellsFrom(batch);
    if (from > batch.from) {
      trackBatch(tracking, { ...batch, to: from }, ofLead, options, () => {});
      this.passOverEnded();
    }
    for (let i = from; i < batch.to; i++) this.trackLine(batch, i, emit);
    this.noteTold(batch, from);
    this.cameAt = Date.now();
  }

  private trackLine(batch: WrittenBatch, i: number, emit: Emit): void {
    const { coverage, options, state } = this;
    const told = this.once(emit);
    trackLine(state.tracking, batch, i, [coverage, options], told, ({ change, queue, message }) => {
      if (message === NONE || !(options.changes || change === "left")) return;
      showMessage(queue.records, message, emit);
    });
  }

  /** What tracking hands out, but for what was told of behind the line that ended it. */
  private once(emit: Emit): Emit {
    return (fact) => {
      if (fact.kind === "message" && fact.message.state === "ended") return;
      if (fact.kind === "session" && this.told.has(fact.session)) return;
      emit(fact);
    };
  }

  /** The first line of a batch that is told of. */
  private tellsFrom({ source, isLead, lines, from, to }: WrittenBatch): number {
    const { since } = this;
    if (isLead) return to;
    if (!since || this.begun.has(source)) return from;
    const { seconds, nanos } = lines;
    let i = from;
    const isBefore = (): boolean =>
      seconds[i] < since.seconds || (seconds[i] === since.seconds && nanos[i] < since.nanos);
    const isWithout = (): boolean => i > from && Number.isNaN(seconds[i]);
    while (i < to && (isBefore() || isWithout())) i++;
    if (i < to) this.begun.add(source);
    return i;
  }

  private noteTold({ lines: { seconds, nanos }, to }: WrittenBatch, from: number): void {
    const { toldOf } = this;
    toldOf.lines += to - from;
    for (let i = from; i < to; i++) {
      const at = instantOf(seconds[i], nanos[i]);
      if (!at) continue;
      if (!toldOf.from || compareInstants(at, toldOf.from) < 0) toldOf.from = at;
      if (!toldOf.to || compareInstants(at, toldOf.to) > 0) toldOf.to = at;
    }
  }

  private tellSessions(emit: Emit): void {
    for (const session of stayingSessions(this.state.tracking)) {
      if (this.told.has(session)) continue;
      this.told.add(session);
      emit({ kind: "session", session });
    }
  }

  /** Of sessions that ended in the lead nothing is told, though they are still kept. */
  private passOverEnded(): void {
    for (const session of stayingSessions(this.state.tracking)) this.told.add(session);
    for (const { sessions } of this.state.tracking.hosts.values())
      for (const { session } of sessions.late.slice(sessions.firstLate)) this.told.add(session);
  }

  /** Nothing is written: what has ended is over for its recorder too, when it has had its time. */
  private letTimePass(emit: Emit): void {
    const seconds = (Date.now() - this.cameAt) / 1000 - LATE_SECONDS;
    if (seconds <= 0) return;
    this.cameAt += seconds * 1000;
    for (const { sessions } of this.state.tracking.hosts.values())
      if (sessions.reached && sessions.firstLate < sessions.late.length)
        release(sessions, later(sessions.reached, seconds), this.once(emit));
  }
}

/** What is asked for is where the first one begins. */
function sinceOf({ saved, since }: FollowOptions): Instant | undefined {
  return saved ? saved.since : since;
}

/** What is written now may have a stamp that is so old. */
const LATE_SECONDS = 1;
