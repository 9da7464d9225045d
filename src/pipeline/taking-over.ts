/**
 * What was before a section: the tracking of all that was read so far, to which sections that were
 * read without it are joined, and which reads on where they cannot be.
 */
import type { Fold, Parts } from "../reports/report.ts";
import type { Lines } from "../sources/lines.ts";
import type { Place, Section } from "../sources/sections.ts";
import { addFileCoverage, type FileCoverage, type Source } from "../sources/source.ts";
import { StrandReader } from "../sources/strand.ts";
import { isHiddenIn } from "../sources/views.ts";
import { Writers } from "../sources/writers.ts";
import { spanBetween } from "../time/instant.ts";
import { leaveAll } from "../tracking/links.ts";
import { follow, mayFollow } from "../tracking/passing.ts";
import { clockSkews, newTracking, type Queue } from "../tracking/queue.ts";
import type { SessionHost } from "../tracking/sessions/state.ts";
import { type Emit, finish, track } from "../tracking/tracker.ts";
import { addSource, addSurprises, type Coverage, countSurprise } from "./coverage.ts";
import { type ReadOptions, streamsFor, trackBatch } from "./facts.ts";
import type { Passed, PieceCoverage, SectionRead } from "./section-read.ts";
import { loadSessionGrammars, noteKinds, type Stream } from "./streams.ts";
import { lateIn } from "./tallied-section.ts";

/** The piece begins with a stamp that lies before those of what was read so far. */
function goesBack({ run }: Queue, { covered }: Passed): boolean {
  const { to } = run.fact;
  return [...covered.files.values()].some(
    ({ first }) => to && first && spanBetween(to, first) === undefined,
  );
}

/** Where facts go, and parts of what was made of them. */
export interface Folded {
  fold: Pick<Fold, "add">;
  parts: Parts;
}

/** A service whose sessions are followed, and the stream of its lines. */
export interface Service {
  stream: Stream;
  sessions: SessionHost;
}

/** What all that is read is for: of one source, or of several. */
export interface Answer {
  coverage: Coverage;
  isOfSeveral: boolean;
}

export class Before {
  readonly coverage: Coverage;
  readonly tracking = newTracking();
  readonly emit: Emit;
  private readonly source: Source;
  private readonly options: ReadOptions;
  private readonly folding: Folded;
  private readonly reader: StrandReader;
  private readonly isOfSeveral: boolean;
  private readonly streams: Stream[] = [];

  constructor(source: Source, options: ReadOptions, folding: Folded, answer: Answer) {
    this.source = source;
    this.options = options;
    this.folding = folding;
    this.coverage = answer.coverage;
    this.isOfSeveral = answer.isOfSeveral;
    const strand = source.strands[0] as number[];
    this.reader = new StrandReader(
      source,
      strand,
      new Writers(source.writers, source.view),
      options,
    );
    this.emit = (fact) => {
      countSurprise(this.coverage, fact);
      folding.fold.add(fact);
    };
  }

  /** A section may be taken over: the log is one queue's so far, and no line is under way. */
  get mayGoOn(): boolean {
    return this.queueAlone() !== undefined && !this.reader.isWithinLine;
  }

  /** Reads what comes next as it is always read. */
  async readOn(section: Section): Promise<void> {
    for (const part of section) await this.trackAll(this.reader.part(part));
  }

  /** Nothing more comes: all is concluded. */
  async conclude(): Promise<void> {
    await this.trackAll(this.reader.finish());
    finish(this.tracking, this.emit);
    noteKinds(this.source, this.streams);
  }

  /** What all rests on, where this is the only source; it has been concluded. */
  cover(): Coverage {
    const { coverage, source, tracking } = this;
    addSource(coverage, source);
    coverage.clocks = clockSkews(tracking);
    return coverage;
  }

  /** No line so far was a queue's, or none was of a session. */
  get isQueues(): boolean {
    return this.streams.every(({ isSession }) => !isSession);
  }
  get isServices(): boolean {
    return this.tracking.queues.size === 0;
  }

  /** Concludes what has left the queue, for those who do not ask what it is linked to. */
  letGo(): void {
    for (const { links, leaving } of this.tracking.hosts.values())
      leaveAll(links, leaving, this.emit);
  }

  /** Takes over piece by piece; how many, and from where the section has to be read on. */
  async takeOver({
    pieces,
    rest,
    isOrdered = true,
  }: SectionRead): Promise<{ pieces: number; rest?: Place }> {
    const [begin] = pieces;
    // Spans across a clock that was set back are not known, and sections count them.
    if (begin && !isOrdered) return { pieces: 0, rest: begin.begun };
    for (const [i, piece] of pieces.entries()) {
      const queue = this.queueAlone();
      // What a line goes on with that splogger has cut is left out as well.
      const isWithin = this.reader.isWithinLine && !("plain" in piece);
      if (!queue || isWithin) return { pieces: i, rest: piece.begun };
      if ("plain" in piece) await this.readOn([piece.plain]);
      else {
        if ("told" in piece)
          for (const { event, at } of piece.told) track(queue, event, at, this.emit);
        else if (!this.follows(queue, piece)) return { pieces: i, rest: piece.begun };
        this.count(piece.covered);
      }
    }
    return { pieces: pieces.length, ...(rest && { rest }) };
  }

  /** False if the piece does not go with what was before. */
  private follows(queue: Queue, piece: Passed): boolean {
    const { fold, parts } = this.folding;
    const late = piece.lateLines ? lateIn(piece.lateLines) : piece.passage.late;
    const passage = { ...piece.passage, late };
    if (!mayFollow(queue, passage) || goesBack(queue, piece)) return false;
    follow(queue, passage, this.emit);
    if (piece.load) fold.add(piece.load);
    parts.merge(piece.part);
    return true;
  }

  private count({ understood, unknown, surprises, files }: PieceCoverage): void {
    const { coverage, source } = this;
    coverage.understood += understood;
    coverage.unknown += unknown;
    addSurprises(coverage, surprises);
    for (const [i, file] of files) addFileCoverage(source.coverage.files[i] as FileCoverage, file);
  }

  private async trackAll(batches: AsyncIterable<Lines> | Iterable<Lines>): Promise<void> {
    const { source, streams, options, tracking, coverage, emit } = this;
    for await (const lines of batches) {
      options.signal?.throwIfAborted();
      streamsFor(source, streams, options, this.isOfSeveral);
      const batch = { source, lines, from: 0, to: lines.count, streams };
      while (!trackBatch(tracking, batch, coverage, options, emit)) await loadSessionGrammars();
    }
  }

  /** The service, if its lines are all that is in the log so far, and no line is under way. */
  serviceAlone(): Service | undefined {
    const { stream, source, tracking, reader } = this;
    if (tracking.queues.size > 0 || reader.isWithinLine) return undefined;
    if (!stream?.sessions || stream.isSend) return undefined;
    return stream.by.tag === "" || source.view ? { stream, sessions: stream.sessions } : undefined;
  }

  /** The queue, if there is nothing else in the log so far. */
  private queueAlone(): Queue | undefined {
    const { stream, tracking } = this;
    if (!stream?.isSend || stream.isSession) return undefined;
    if (tracking.queues.size !== 1 || tracking.hosts.size !== 1) return undefined;
    return stream.queues.get("")?.queue;
  }

  /** That of all lines so far, if they are one writer's. */
  private get stream(): Stream | undefined {
    const { streams, source } = this;
    const { view, writers } = source;
    if (!view) return streams.length === 1 ? streams[0] : undefined;
    return streams[writers.findIndex((writer) => !isHiddenIn(view, writer))];
  }
}
