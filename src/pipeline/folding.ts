/**
 * A report's fold over all facts of some logs, on all cores where that pays.
 *
 * A large log of one qmail-send is cut into sections. While one is read here, a crew of threads
 * reads others; what came of them is taken over in order. One that does not stand by itself is read
 * here too, on from what was before. The answer is that of one thread, to the byte.
 */
import { availableParallelism } from "node:os";
import type { Fold, Given, Parts } from "../reports/report.ts";
import type { Lines } from "../sources/lines.ts";
import {
  beginOf,
  headOf,
  type Place,
  partsFrom,
  partsUpTo,
  type Section,
  sectionsOf,
  sizeUnpacked,
} from "../sources/sections.ts";
import { addFileCoverage, type FileCoverage, type Source } from "../sources/source.ts";
import { StrandReader } from "../sources/strand.ts";
import { Writers } from "../sources/writers.ts";
import { loadEngine, type Regions, regionsOf } from "../tallying/engine.ts";
import { follow, mayFollow } from "../tracking/passing.ts";
import { newTracking, type Queue, type Tracking } from "../tracking/queue.ts";
import { type Emit, finish, track } from "../tracking/tracker.ts";
import { Counting } from "./counting.ts";
import { addSource, type Coverage, countSurprise, newCoverage } from "./coverage.ts";
import { Crew, type Orders } from "./crew.ts";
import {
  factsIn,
  type Logs,
  progressOf,
  type ReadOptions,
  streamsFor,
  trackBatch,
} from "./facts.ts";
import type { SectionRead, SectionWork } from "./section.ts";
import { loadSessionGrammars, type Stream } from "./streams.ts";
import { canTally, lateIn } from "./tallied-section.ts";

/** What is folded: the report by its name, so that a thread can begin the same fold. */
export interface Folding {
  report: string;
  given: Given;
  fold: Fold;
}

/** With less, all is done before another thread has warmed up; before the engine is loaded. */
const LEAST_BYTES = 200e6;
const LEAST_TALLIED = 1e6;
/** With less for each thread, another one costs more than it brings. */
const LEAST_FOR_THREAD = 16e6;
const SECTION_BYTES = 4e6;
/** What came of a section of the engine's is in memory until it is taken over. */
const MOST_TALLIED = 256e6;
/** The first thread has read so much when the others have begun. */
const AHEAD_BYTES = 40e6;
/** Of a second round of sections, against the first: while it is read, the first is taken over. */
const SECOND_ROUND = 0.3;
/** Read plainly before the engine begins. */
const HEAD_BYTES = 1 << 16;
const MOST_THREADS = 8;

/** How the work is shared out; the answer does not depend on it. */
export interface Sharing {
  /** This one and those of the crew. */
  threads: number;
  /** Smaller logs are read by one, and plainly; absent: as suits the report. */
  leastBytes?: number;
  sectionBytes?: number;
  /** What each of the engines may take; absent: what there is. */
  regionBytes?: number;
}

const SHARING: Sharing = { threads: Math.min(availableParallelism(), MOST_THREADS) };

/** Reads the logs through and adds their facts to the fold; yields now and then. */
export async function* foldIn(
  logs: Logs,
  options: ReadOptions,
  folding: Folding,
  sharing: Sharing = SHARING,
): AsyncGenerator<never[], Coverage> {
  const { fold } = folding;
  if (fold.parts && isWorthSharing(logs, options, folding, sharing))
    return yield* foldSections(logs, options, { ...folding, parts: fold.parts }, sharing);
  const facts = factsIn(logs, options);
  for (;;) {
    const { done, value } = await facts.next();
    if (done) return value;
    for (const fact of value) fold.add(fact);
    yield [];
  }
}

/** One log of one strand, large enough. */
function isWorthSharing(
  { sources }: Logs,
  options: ReadOptions,
  folding: Folding,
  { threads, leastBytes }: Sharing,
): boolean {
  const { keepLines, as } = options;
  const [source] = sources;
  if (sources.length !== 1 || !source || source.strands.length !== 1) return false;
  if (keepLines || (as !== undefined && as !== "qmail-send") || source.kind === "stdin")
    return false;
  const isTallied = canTally(folding) && isOfDaemontools(source, options);
  if (threads < 2 && !isTallied) return false;
  return bytesOf(source) >= (leastBytes ?? (isTallied ? LEAST_TALLIED : LEAST_BYTES));
}

/** Its labels, should it have some, are of the kind that the engine reads. */
function isOfDaemontools({ kind, files }: Source, { leapSeconds }: ReadOptions): boolean {
  const mayBeTai = kind === "s6-log" || files.some((file) => file.kind === "s6-log");
  return leapSeconds === undefined && !mayBeTai;
}

function bytesOf({ files }: Pick<Source, "files">): number {
  return files.reduce((sum, file) => sum + sizeUnpacked(file), 0);
}

async function* foldSections(
  logs: Logs,
  options: ReadOptions,
  folding: Folding & { parts: Parts },
  sharing: Sharing,
): AsyncGenerator<never[], Coverage> {
  const source = logs.sources[0] as Source;
  const strand = source.strands[0] as number[];
  const reader = new StrandReader(source, strand, new Writers(source.writers), options);
  const coverage = newCoverage(logs.troubles);
  const tracking = newTracking();
  const streams: Stream[] = [];
  const emit: Emit = (fact) => {
    countSurprise(coverage, fact);
    folding.fold.add(fact);
  };
  const readOn = async (batches: AsyncIterable<Lines> | Iterable<Lines>): Promise<void> => {
    for await (const lines of batches) {
      options.signal?.throwIfAborted();
      streamsFor(source, streams, options, false);
      const batch = { source, lines, from: 0, to: lines.count, streams };
      while (!trackBatch(tracking, batch, coverage, options, emit)) await loadSessionGrammars();
    }
  };
  const isTallied = canTally(folding) && isOfDaemontools(source, options);
  const head = isTallied ? await headOf(source, sharing.sectionBytes ?? HEAD_BYTES) : [];
  const { first, each } = sectionBytesOf(source, sharing, isTallied);
  const sections = sectionsOf(source, first, each, head.at(-1));
  const work = workOf(source, options, folding);
  const engine = isTallied ? loadEngine() : undefined;
  const regions = regionsOf(sharing.threads, sharing.regionBytes);
  let crew = crewFor({ work, engine }, regions, sections, sharing, options.signal);
  try {
    for (const part of head) await readOn(reader.part(part));
    const counting =
      engine && queueAlone(tracking, streams)
        ? new Counting(work, engine, regions, folding.parts, options.signal)
        : undefined;
    if (engine && !counting) crew = await dismissed(crew);
    for (const [i, section] of sections.entries()) {
      const ahead = await crew?.read(i);
      const queue = queueAlone(tracking, streams);
      const read = ahead ?? (queue && (await counting?.read(section)));
      const taken =
        read && queue && !reader.isWithinLine
          ? takeOver(read, queue, source, coverage, folding, emit)
          : { pieces: 0, rest: beginOf(section) };
      const { pieces, rest } = taken;
      await counting?.add(read, pieces, rest && partsUpTo(section, rest));
      if (rest) for (const part of partsFrom(section, rest)) await readOn(reader.part(part));
      options.signal?.throwIfAborted();
      options.onProgress?.(progressOf(logs));
      yield [];
      if (!queueAlone(tracking, streams)) crew = await dismissed(crew);
    }
    counting?.finish();
  } finally {
    await crew?.dismiss();
  }
  await readOn(reader.finish());
  addSource(coverage, source);
  finish(tracking, emit);
  return coverage;
}

async function dismissed(crew: Crew | undefined): Promise<undefined> {
  await crew?.dismiss();
}

/** How large the first section is, and how large are the others. */
function sectionBytesOf(
  source: Source,
  sharing: Sharing,
  isTallied: boolean,
): { first: number; each: number } {
  const { threads, sectionBytes = isTallied ? undefined : SECTION_BYTES } = sharing;
  if (sectionBytes !== undefined) return { first: sectionBytes, each: sectionBytes };
  const ahead = threads > 1 ? AHEAD_BYTES : 0;
  const parts = threads + SECOND_ROUND * (threads - 1);
  const each = Math.max(Math.ceil((bytesOf(source) - ahead) / parts), LEAST_FOR_THREAD);
  return each > MOST_TALLIED
    ? { first: MOST_TALLIED, each: MOST_TALLIED }
    : { first: each + ahead, each };
}

/** The queue, if there is nothing else in the log so far. */
function queueAlone({ queues, hosts }: Tracking, streams: readonly Stream[]): Queue | undefined {
  const [stream] = streams;
  const isAlone = streams.length === 1 && stream?.isSend && !stream.isSession && queues.size === 1;
  return isAlone && hosts.size === 1 ? stream.queues.get("") : undefined;
}

/** Takes over piece by piece; how many, and from where the section has to be read on. */
function takeOver(
  { pieces, rest }: SectionRead,
  queue: Queue,
  source: Source,
  coverage: Coverage,
  { fold, parts }: Folding & { parts: Parts },
  emit: Emit,
): { pieces: number; rest: Place | undefined } {
  for (const [i, piece] of pieces.entries()) {
    if ("told" in piece) for (const { event, at } of piece.told) track(queue, event, at, emit);
    else {
      const late = piece.lateLines ? lateIn(piece.lateLines) : piece.passage.late;
      const passage = { ...piece.passage, late };
      if (!mayFollow(queue, passage)) return { pieces: i, rest: piece.begun };
      follow(queue, passage, emit);
      if (piece.load) fold.add(piece.load);
      parts.merge(piece.part);
      for (const [name, count] of Object.entries(piece.surprises ?? {}))
        coverage.surprises[name] = (coverage.surprises[name] ?? 0) + count;
    }
    coverage.understood += piece.counting.understood;
    coverage.unknown += piece.counting.unknown;
    for (const [i, file] of piece.counting.files)
      addFileCoverage(source.coverage.files[i] as FileCoverage, file);
  }
  return { pieces: pieces.length, rest };
}

function workOf(source: Source, options: ReadOptions, { report, given }: Folding): SectionWork {
  const { name, kind, files, strands, first, label } = source;
  const { zone, year, leapSeconds, host = "" } = options;
  const { offsetAt: _, ...plain } = given;
  return {
    source: { name, kind, files, strands, first, label },
    options: { zone: zone.name, year, leapSeconds, host },
    report,
    given: plain,
  };
}

/** Begins at once with all sections but the first; undefined if there is nothing to share. */
function crewFor(
  { work, engine }: Omit<Orders, "regions">,
  { others }: Regions,
  sections: readonly Section[],
  { threads, sectionBytes }: Sharing,
  signal: AbortSignal | undefined,
): Crew | undefined {
  if (sections.length < 2 || threads < 2) return undefined;
  const isSmall = bytesOf(work.source) < LEAST_FOR_THREAD * threads;
  if (engine && isSmall && sectionBytes === undefined) return undefined;
  const orders = others.map((regions) => ({ work, engine, regions }));
  return new Crew(orders, sections, signal);
}
