/**
 * A report's fold over all facts of some logs, on all cores where that pays.
 *
 * A large log of one qmail-send is cut into sections. While one is read here, a crew of threads
 * reads others; what came of them is taken over in order (taking-over.ts). What does not stand by
 * itself is read here too, on from what was before. The answer is that of one thread, to the byte.
 *
 * The overview's sections are read by the engine (tallied-section.ts), here too; those of other
 * reports plainly (section.ts), and by this thread not in sections but as everything is.
 */
import { availableParallelism } from "node:os";
import type { Fold, Given, Parts } from "../reports/report.ts";
import { endsOf } from "../sources/ends.ts";
import {
  beginOf,
  headOf,
  partsFrom,
  partsUpTo,
  type Section,
  sectionsOf,
  sizeUnpacked,
} from "../sources/sections.ts";
import type { Source } from "../sources/source.ts";
import {
  type EngineParts,
  loadEngine,
  type Region,
  type Regions,
  regionsOf,
} from "../tallying/module.ts";
import { Counting } from "./counting.ts";
import type { Coverage } from "./coverage.ts";
import { Crew, type Orders } from "./crew.ts";
import { factsIn, type Logs, progressOf, type ReadOptions } from "./facts.ts";
import type { SectionWork } from "./section-read.ts";
import { Before, type Service } from "./taking-over.ts";
import type { Watching } from "./tallied-service.ts";
import { canTally } from "./tallying.ts";

/** What is folded: the report by its name, so that a thread can begin the same fold. */
export interface Folding {
  report: string;
  given: Given;
  fold: Fold;
}

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

const MOST_THREADS = 8;
export const SHARING: Sharing = { threads: Math.min(availableParallelism(), MOST_THREADS) };

/** With less, all is done before another thread has warmed up; before the engine is loaded. */
const LEAST_BYTES = 200e6;
const LEAST_TALLIED = 2e5;
/** With less for each thread, another one costs more than the engine brings. */
const LEAST_FOR_THREAD = 16e6;
/** Read plainly before the engine begins. */
export const HEAD_BYTES = 1 << 16;

/** Reads the logs through and adds their facts to the fold; yields now and then. */
export async function* foldIn(
  logs: Logs,
  options: ReadOptions,
  folding: Folding,
  sharing: Sharing = SHARING,
): AsyncGenerator<never[], Coverage> {
  const { fold } = folding;
  const source = fold.parts && onlyStrand(logs, options);
  if (source && fold.parts) {
    const { threads, leastBytes } = sharing;
    const bytes = bytesOf(source);
    const isTallied = canTally(folding, source, options);
    const engine =
      isTallied && bytes >= (leastBytes ?? LEAST_TALLIED) ? loadEngine("lines") : undefined;
    if (engine || (threads > 1 && bytes >= (leastBytes ?? LEAST_BYTES))) {
      const parted = { ...folding, parts: fold.parts };
      return yield* foldSections(logs, source, options, parted, sharing, engine);
    }
  }
  const facts = factsIn(logs, options);
  for (;;) {
    const { done, value } = await facts.next();
    if (done) return value;
    for (const fact of value) fold.add(fact);
    yield [];
  }
}

/** The source, if the log is one strand of what may be qmail-send's. */
function onlyStrand({ sources }: Logs, { keepLines, as }: ReadOptions): Source | undefined {
  const [source] = sources;
  const isAlone = sources.length === 1 && source?.strands.length === 1 && source.kind !== "stdin";
  return isAlone && !keepLines && (as === undefined || as === "qmail-send") ? source : undefined;
}

async function* foldSections(
  logs: Logs,
  source: Source,
  options: ReadOptions,
  folding: Folding & { parts: Parts },
  sharing: Sharing,
  engine: EngineParts | undefined,
): AsyncGenerator<never[], Coverage> {
  const { signal } = options;
  const before = new Before(logs, source, options, folding);
  const head = engine ? await headOf(source, sharing.sectionBytes ?? HEAD_BYTES) : [];
  const regions = regionsOf(sharing.threads, sharing.regionBytes);
  const { first, each } = sizesOf(source, sharing, engine && regions.own);
  const sections = sectionsOf(source, first, each, head.at(-1));
  const { offsetAt: _, ...given } = folding.given;
  const work = workOf(source, options, given, folding.report);
  let crew = isOfService(source)
    ? undefined
    : crewFor({ work, engine }, regions, sections, sharing, signal);
  try {
    await before.readOn(head);
    const service = engine && before.serviceAlone();
    if (service) {
      await crew?.dismiss();
      crew = undefined;
      const watching = { signal, onProgress: () => options.onProgress?.(progressOf(logs)) };
      await tallyService(before, service, source, watching, folding, sharing, sections.flat());
      return before.finish();
    }
    let counting =
      engine && before.mayGoOn
        ? new Counting(work, engine, regions, folding.parts, signal)
        : undefined;
    for (const [i, section] of sections.entries()) {
      if (!before.mayGoOn && (i > 0 || engine)) {
        await crew?.dismiss();
        crew = undefined;
      }
      const read = (await crew?.read(i)) ?? (before.mayGoOn && (await counting?.read(section)));
      const { pieces, rest } = read
        ? await before.takeOver(read)
        : { pieces: 0, rest: beginOf(section) };
      if (read) await counting?.add(read, pieces, rest && partsUpTo(section, rest));
      if (rest) await before.readOn(partsFrom(section, rest));
      if (before.mayGoOn) before.letGo();
      signal?.throwIfAborted();
      options.onProgress?.(progressOf(logs));
      yield [];
    }
    counting?.finish();
    counting = undefined;
  } finally {
    await crew?.dismiss();
  }
  return before.finish();
}

/** Some 250,000 sessions at a time; with more the log is read on plainly, which takes less for each. */
const MOST_FOR_SESSIONS = 640e6;

/** Reads a service's log to its end, by the engine if that can run. */
async function tallyService(
  before: Before,
  service: Service,
  source: Source,
  watching: Watching,
  { given, parts }: Folding & { parts: Parts },
  { regionBytes }: Sharing,
  rest: Section,
): Promise<void> {
  const engine = loadEngine("sessions");
  if (!engine) return before.readOn(rest);
  const { ServiceTally } = await import("./tallied-service.ts");
  const { sum } = regionsOf(1, regionBytes ?? MOST_FOR_SESSIONS);
  const tally = new ServiceTally(before, service, source, watching, given, engine, sum);
  parts.merge(await tally.readThrough(rest));
}

/** A plain section; one of the engine's is as large as can be, for it ends with its thread's work. */
const SECTION_BYTES = 4e6;
/** What came of a section of the engine's is in memory until it is taken over. */
const MOST_TALLIED = 256e6;
/** A section's names and texts need a sixth of its bytes, and seldom half of them. */
const BYTES_FOR_ROOM = 2;
/** So much is read by this thread before the others have begun. */
const AHEAD_BYTES = 40e6;
/** Of a second round of sections, against the first: while it is read, the first is taken over. */
const SECOND_ROUND = 0.3;

/** How large the first section is, and how large are the others. */
function sizesOf(
  source: Source,
  { threads, sectionBytes }: Sharing,
  region: Region | undefined,
): { first: number; each: number } {
  const bytes = sectionBytes ?? (region ? undefined : SECTION_BYTES);
  if (bytes !== undefined) return { first: bytes, each: bytes };
  const ahead = threads > 1 ? AHEAD_BYTES : 0;
  const rounds = threads + SECOND_ROUND * (threads - 1);
  const each = Math.max(Math.ceil((bytesOf(source) - ahead) / rounds), LEAST_FOR_THREAD);
  const room = region ? BYTES_FOR_ROOM * (region.behind - region.base) : MOST_TALLIED;
  const most = Math.min(MOST_TALLIED, room);
  return each > most ? { first: most, each: most } : { first: each + ahead, each };
}

function bytesOf({ files }: Pick<Source, "files">): number {
  return files.reduce((sum, file) => sum + sizeUnpacked(file), 0);
}

/** By its first lines it is a service's log, which is not read in sections. */
function isOfService({ files, strands: [strand = []] }: Source): boolean {
  const first = files[strand[0] ?? -1];
  return (
    first !== undefined && OF_A_SERVICE.test(endsOf(first, HEAD_BYTES).head.toString("latin1"))
  );
}

const OF_A_SERVICE = /^@[0-9a-f]{24} (?:tcpserver: |\d+ [<>] )/m;

/** What threads are told of the log and of the report, as plain data. */
export function workOf(
  source: Source,
  options: ReadOptions,
  given: SectionWork["given"],
  report = "overview",
): SectionWork {
  const { name, kind, files, strands, first, label } = source;
  const { zone, year, leapSeconds, host = "" } = options;
  return {
    source: { name, kind, files, strands, first, label },
    options: { zone: zone.name, year, leapSeconds, host },
    report,
    given,
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
  const crew = new Crew(orders, signal);
  crew.begin(sections);
  return crew;
}
