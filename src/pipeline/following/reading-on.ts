/**
 * Reads logs on from where an earlier reading has come to, and takes what it finds for facts as a reading of the whole
 * would: a message when tracking is done with it, not when it leaves the queue.
 *
 *     reading  ─────────────┤ saved
 *     reading on            ├──────────┤ saved        the facts of both are those of one reading
 *
 * What is still open is handed out by a copy of the tracking, which is told that the log ends here, so that the
 * reading itself may go on.
 */
import { deserialize } from "node:v8";
import type { FollowedLog } from "../../sources/following/followed-log.ts";
import { FollowedLogs } from "../../sources/following/followed-logs.ts";
import type { Gap, Trouble } from "../../sources/source.ts";
import type { Instant } from "../../time/instant.ts";
import type { Fact } from "../../tracking/facts.ts";
import { clockSkews, type Host, newTracking, type Tracking } from "../../tracking/queue.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { releaseAll } from "../../tracking/sessions/leaving.ts";
import { type Emit, finish } from "../../tracking/tracker.ts";
import { showWaiting } from "../../tracking/waiting.ts";
import {
  addSource,
  type Coverage,
  countSurprise,
  newCoverage,
  type SourceRead,
} from "../coverage.ts";
import { trackBatch } from "../facts.ts";
import { loadSessionGrammars, noteKinds, type Stream } from "../streams.ts";
import { asWritten, useLines, type WrittenBatch } from "./as-written.ts";
import type { FollowOptions } from "./follower.ts";
import { type Changed, stayingSessions, trackLine } from "./line-by-line.ts";
import { type FollowState, type Saved, savedOf, stateIn } from "./state.ts";

/** What was open when that was saved; undefined if it cannot be told by this version. */
export function openIn(saved: Saved, options: ReadOnOptions): ((emit: Emit) => void) | undefined {
  const { tracking, remark } = stateIn({ ...options, saved });
  return remark === undefined ? (emit) => finish(tracking, emit) : undefined;
}

export interface ReadOnOptions extends Omit<FollowOptions, "changes" | "isOfLines"> {
  /** Who is told of what happens, as it is read. */
  told?: ToldAtOnce | undefined;
  /** Where a log begins that was not read before, with a lead before it; absent: at its beginning. */
  since?: Instant | undefined;
}

/** Facts come when nothing more can be said of them; this is told at once, and once by all readings that go on from each other. */
export interface ToldAtOnce {
  /** Of lines before that nothing is told. */
  since: Instant;
  changed(changed: Changed): void;
  /** It is over; which messages it brought may not be known yet. */
  session(session: Session): void;
}

/** Seconds of the logs before the place, read again where what was in flight there cannot be taken over. */
const LEAD = 10 * 3600;

export class ReadingOn {
  /** What was saved could not be used as it is, and why. */
  readonly remark: string | undefined;
  private readonly options: ReadOnOptions;
  private readonly followed: FollowedLogs;
  private readonly counted: Coverage;
  /** Of lines that only tell of later ones. */
  private readonly ofLead = newCoverage([]);
  private readonly state: FollowState;
  /** Archives that are older than all that was read of their logs. */
  private readonly olderRead: FollowedLog[] = [];
  private readonly streamsOfOlder = new Map<string, Stream[]>();
  /** Sessions that were told of at once, and that tracking still keeps. */
  private readonly sessionsTold = new WeakSet<Session>();
  /** The same by id, of those that tracking itself has not concluded yet. */
  private readonly toldEarly = new Set<string>();
  /** When lines came last, in milliseconds of this machine; undefined: what had ended by then was told. */
  private cameAt: number | undefined;

  private constructor(options: ReadOnOptions, followed: FollowedLogs, state: FollowState) {
    this.options = options;
    this.followed = followed;
    this.counted = newCoverage(followed.troubles);
    this.state = state;
    this.remark = state.remark;
    for (const session of stayingSessions(state.tracking)) this.sessionsTold.add(session);
  }

  /** Finds the logs that the paths lead to: those that were not read before are read from their beginning. */
  static async open(paths: readonly string[], options: ReadOnOptions): Promise<ReadingOn> {
    await loadSessionGrammars();
    const { saved, now, since } = options;
    const state = stateIn(options);
    const followed = await FollowedLogs.open(paths, options, {
      known: (key) => {
        const place = saved?.places[key];
        return place && { place, reader: state.readers.get(key) };
      },
      seen: saved?.seen ?? { logs: [] },
      isNew: since === undefined,
      since,
      untilPresent: options.untilPresent,
      lead: LEAD,
      now,
    });
    return new ReadingOn(options, followed, state);
  }

  /** Shows facts to `emit` as tracking is done with them: they are valid until that returns. */
  async *facts(emit: Emit): AsyncGenerator<"batch" | "present"> {
    const { followed, state, options } = this;
    const goesOn = options.untilPresent !== true;
    const count = (fact: Fact): void => {
      countSurprise(this.counted, fact);
      emit(fact);
    };
    for await (const written of asWritten(followed, state.streamsOf, options, goesOn)) {
      if (written === "present") {
        await this.readOlder(count);
        this.tellLate();
      } else {
        this.cameAt = Date.now();
        for (const batch of written) this.track(batch, count);
        for (const session of stayingSessions(state.tracking)) this.tellSession(session);
        useLines(written);
      }
      yield written === "present" ? "present" : "batch";
    }
    // Where nothing else was new, there was no such moment.
    if (options.signal?.aborted !== true) await this.readOlder(count);
  }

  /** What is open where reading has come to: facts as they would be if the logs ended here. */
  showOpen(emit: Emit): void {
    finish(this.copied(), emit);
  }

  /** The messages that are in the queues there. */
  showWaiting(emit: Emit): void {
    showWaiting(this.state.tracking, emit);
  }

  /** All that another one needs to read on here; to be asked when a step was yielded. */
  saved(): Saved {
    const { followed, state, options } = this;
    return { ...savedOf(followed.logs, state, options, undefined), seen: followed.knownFiles };
  }

  /** What this one has read so far. */
  coverage(): Coverage {
    const coverage = structuredClone(this.counted);
    for (const log of this.followed.read) addLog(coverage, log, this.state.streamsOf);
    for (const log of this.olderRead) addLog(coverage, log, this.streamsOfOlder);
    // What is left out is known when other logs were read.
    for (const trouble of this.followed.troubles)
      if (!coverage.troubles.some(isSame(trouble))) coverage.troubles.push(trouble);
    coverage.clocks = clockSkews(this.state.tracking);
    return coverage;
  }

  /** What was found, and had been read before. */
  get passed(): FollowedLogs["passed"] {
    return this.followed.passed;
  }

  get troubles(): Trouble[] {
    const { troubles, read } = this.followed;
    return [...troubles, ...read.flatMap(({ source }) => source.coverage.troubles)];
  }

  get gaps(): Gap[] {
    return this.followed.read.flatMap(({ source }) => source.coverage.gaps);
  }

  /** What is to be read of each log, as far as it was written until now. */
  toRead(): { name: string; bytes: number; files: number }[] {
    const { followed } = this;
    const logs = [...followed.logs, ...(followed.older()?.logs ?? [])];
    return logs.map(({ source: { name }, toRead }) => ({ name, ...toRead }));
  }

  /** How many logs were found. */
  get logs(): number {
    return this.followed.logs.length;
  }

  close(): void {
    this.followed.close();
  }

  /** By themselves and in one go: what was tracked later stays as it is, and nothing of them is saved half read. */
  private async readOlder(emit: Emit): Promise<void> {
    const older = this.followed.older();
    if (!older) return;
    const { options, counted, streamsOfOlder } = this;
    const tracking = newTracking();
    this.olderRead.push(...older.logs);
    const several = (): boolean => this.followed.logs.length > 1;
    for await (const written of asWritten(older, streamsOfOlder, options, false, several)) {
      if (written === "present") continue;
      for (const batch of written) trackBatch(tracking, batch, counted, options, emit);
      useLines(written);
    }
    finish(tracking, emit);
  }

  private track(batch: WrittenBatch, emit: Emit): void {
    const { options, state, counted, ofLead } = this;
    const { told } = options;
    const { tracking } = state;
    if (batch.isLead) trackBatch(tracking, batch, ofLead, options, () => {});
    else if (!told || !isOfNow(batch, told.since))
      trackBatch(tracking, batch, counted, options, emit);
    else
      for (let i = batch.from; i < batch.to; i++)
        trackLine(tracking, batch, i, [counted, options], this.tellingOf(emit), (changed) =>
          told.changed(changed),
        );
  }

  /** Sessions for which nothing is waited are told of when they are handed out. */
  private tellingOf(emit: Emit): Emit {
    return (fact) => {
      if (fact.kind === "session") this.tellSession(fact.session);
      emit(fact);
    };
  }

  private tellSession(session: Session): void {
    const { told } = this.options;
    if (!told || this.sessionsTold.has(session)) return;
    this.sessionsTold.add(session);
    if (!this.toldEarly.delete(session.id)) told.session(session);
  }

  /**
   * Nothing is written: what has ended is over for its recorder too. A copy of the tracking concludes it, for what is
   * concluded is not to depend on when it was looked at.
   */
  private tellLate(): void {
    const { cameAt, state } = this;
    if (!this.options.told || cameAt === undefined || Date.now() - cameAt < LATE_MILLISECONDS)
      return;
    this.cameAt = undefined;
    const isLate = ({ sessions }: Host): boolean => sessions.firstLate < sessions.late.length;
    if (![...state.tracking.hosts.values()].some(isLate)) return;
    const copy = this.copied();
    const told = new Set([...stayingSessions(copy)].map(({ id }) => id));
    for (const { sessions } of copy.hosts.values())
      releaseAll(sessions, (fact) => fact.kind === "session" && this.tellEarly(fact.session));
    for (const session of stayingSessions(copy)) if (!told.has(session.id)) this.tellEarly(session);
  }

  private tellEarly(session: Session): void {
    if (this.toldEarly.has(session.id)) return;
    this.toldEarly.add(session.id);
    this.options.told?.session(session);
  }

  private copied(): Tracking {
    return (deserialize(this.saved().flight) as { tracking: Tracking }).tracking;
  }
}

/** What is written now may have a stamp that is so old. */
const LATE_MILLISECONDS = 1500;

/** Something in it may be of that moment or later, or has no stamp. */
function isOfNow({ lines: { seconds }, from, to }: WrittenBatch, since: Instant): boolean {
  for (let i = to - 1; i >= from; i--) if (!(seconds[i] < since.seconds)) return true;
  return false;
}

/** What was read of a log, as it stands now. */
function isSame({ path, what }: Trouble): (other: Trouble) => boolean {
  return (other) => other.path === path && other.what === what;
}

function addLog(
  coverage: Coverage,
  log: FollowedLog,
  streamsOf: ReadonlyMap<string, Stream[]>,
): void {
  const { source, key } = log;
  log.noteYear();
  const streams = streamsOf.get(key) ?? [];
  noteKinds(source, streams);
  addSource(coverage, source, streams[0]?.service);
  const told = coverage.sources.at(-1) as SourceRead;
  coverage.lines += log.linesUsed - told.lines;
  told.lines = log.linesUsed;
}
