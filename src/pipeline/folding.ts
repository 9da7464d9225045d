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
import { type Section, sectionsOf, sizeUnpacked } from "../sources/sections.ts";
import { addFileCoverage, type FileCoverage, type Source } from "../sources/source.ts";
import { StrandReader } from "../sources/strand.ts";
import { Writers } from "../sources/writers.ts";
import { follow, mayFollow } from "../tracking/passing.ts";
import { newTracking, type Queue, type Tracking } from "../tracking/queue.ts";
import { type Emit, finish } from "../tracking/tracker.ts";
import { addSource, type Coverage, countSurprise, newCoverage } from "./coverage.ts";
import { Crew } from "./crew.ts";
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

/** What is folded: the report by its name, so that a thread can begin the same fold. */
export interface Folding {
  report: string;
  given: Given;
  fold: Fold;
}

/** With less, all is done before another thread has warmed up. */
const LEAST_BYTES = 200e6;
const SECTION_BYTES = 4e6;
const MOST_THREADS = 8;

/** How the work is shared out; the answer does not depend on it. */
export interface Sharing {
  /** This one and those of the crew. */
  threads: number;
  /** Smaller logs are read by one. */
  leastBytes: number;
  sectionBytes: number;
}

const SHARING: Sharing = {
  threads: Math.min(availableParallelism(), MOST_THREADS),
  leastBytes: LEAST_BYTES,
  sectionBytes: SECTION_BYTES,
};

/** Reads the logs through and adds their facts to the fold; yields now and then. */
export async function* foldIn(
  logs: Logs,
  options: ReadOptions,
  folding: Folding,
  sharing: Sharing = SHARING,
): AsyncGenerator<never[], Coverage> {
  const { fold } = folding;
  if (fold.parts && isWorthSharing(logs, options, sharing))
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
  { keepLines, as }: ReadOptions,
  { threads, leastBytes }: Sharing,
): boolean {
  const [source] = sources;
  if (threads < 2 || sources.length !== 1 || !source || source.strands.length !== 1) return false;
  if (keepLines || (as !== undefined && as !== "qmail-send")) return false;
  return source.files.reduce((sum, file) => sum + sizeUnpacked(file), 0) >= leastBytes;
}

async function* foldSections(
  logs: Logs,
  options: ReadOptions,
  folding: Folding & { parts: Parts },
  { threads, sectionBytes }: Sharing,
): AsyncGenerator<never[], Coverage> {
  const source = logs.sources[0] as Source;
  const sections = sectionsOf(source, sectionBytes);
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
  let crew = sections.length > 1 ? crewFor(source, options, folding, sections, threads) : undefined;
  try {
    for (const [i, section] of sections.entries()) {
      const read = i > 0 ? await crew?.read(i) : undefined;
      const queue = queueAlone(tracking, streams);
      if (read && queue && !reader.isWithinLine && mayFollow(queue, read.passage))
        takeOver(read, queue, source, coverage, folding, emit);
      else for (const part of section) await readOn(reader.part(part));
      options.signal?.throwIfAborted();
      options.onProgress?.(progressOf(logs));
      yield [];
      if (queueAlone(tracking, streams)) continue;
      await crew?.dismiss();
      crew = undefined;
    }
  } finally {
    await crew?.dismiss();
  }
  await readOn(reader.finish());
  addSource(coverage, source);
  finish(tracking, emit);
  return coverage;
}

/** The queue, if there is nothing else in the log so far. */
function queueAlone({ queues, hosts }: Tracking, streams: readonly Stream[]): Queue | undefined {
  const [stream] = streams;
  const isAlone = streams.length === 1 && stream?.isSend && !stream.isSession && queues.size === 1;
  return isAlone && hosts.size === 1 ? stream.queues.get("") : undefined;
}

function takeOver(
  { passage, load, part, files, understood, unknown, surprises }: SectionRead,
  queue: Queue,
  source: Source,
  coverage: Coverage,
  { fold, parts }: Folding & { parts: Parts },
  emit: Emit,
): void {
  follow(queue, passage, emit);
  if (load) fold.add(load);
  parts.merge(part);
  coverage.understood += understood;
  coverage.unknown += unknown;
  for (const [name, count] of Object.entries(surprises))
    coverage.surprises[name] = (coverage.surprises[name] ?? 0) + count;
  for (const [i, file] of files) addFileCoverage(source.coverage.files[i] as FileCoverage, file);
}

/** Begins at once with all sections but the first. */
function crewFor(
  source: Source,
  options: ReadOptions,
  { report, given }: Folding,
  sections: readonly Section[],
  threads: number,
): Crew {
  const { name, kind, files, strands, first, label } = source;
  const { zone, year, leapSeconds, host = "" } = options;
  const { offsetAt: _, ...plain } = given;
  const work: SectionWork = {
    source: { name, kind, files, strands, first, label },
    options: { zone: zone.name, year, leapSeconds, host },
    report,
    given: plain,
  };
  return new Crew(work, sections, threads - 1, options.signal);
}
