/**
 * One source folded into a report, by itself: the log of a queue in sections, on all cores; the log of a
 * service by an engine of its own.
 *
 * While one section is read here, a crew of threads, one for each further core, reads others; what
 * came of them is taken over in order (taking-over.ts). What does not stand by itself is read here too,
 * on from what was before. The answer is that of one thread, to the byte.
 *
 * Sections are read by the engine (tallied-section.ts), here too. Where it cannot run, they are read plainly
 * (section.ts), and by this thread not in sections but as everything is.
 */
import { availableParallelism } from "node:os";
import type { Fold, Given, Parts, Report } from "../reports/report.ts";
import {
  beginOf,
  headOf,
  partsFrom,
  partsUpTo,
  type Section,
  sectionsOf,
  sizeOfAll,
} from "../sources/sections.ts";
import type { Source } from "../sources/source.ts";
import {
  type EngineName,
  type EngineParts,
  loadEngine,
  type Region,
  type Regions,
  regionsOf,
} from "../tallying/module.ts";
import { Counting } from "./counting.ts";
import type { Coverage } from "./coverage.ts";
import { Crew, type Orders } from "./crew.ts";
import type { ReadOptions } from "./facts.ts";
import type { SectionWork } from "./section-read.ts";
import { type Answer, Before, type Service } from "./taking-over.ts";
import { isCounted, type NewFold } from "./tallying.ts";

/** How the work is shared out; the answer does not depend on it. */
export interface Sharing {
  /** This one and those of the crew. */
  threads: number;
  /** Smaller logs are read by one, and plainly; absent: as suits the report. */
  leastBytes?: number;
  sectionBytes?: number;
  /** So much of a syslog is looked through for who writes in it. */
  firstBytes?: number;
  /** What each of the engines may take; absent: what there is. */
  regionBytes?: number;
}

const MOST_THREADS = 8;
export const SHARING: Sharing = { threads: Math.min(availableParallelism(), MOST_THREADS) };

/** With less for each thread, another one costs more than the engine brings. */
const LEAST_FOR_THREAD = 16e6;
/** Read plainly before the engine begins. */
export const HEAD_BYTES = 1 << 16;

/** What a source is folded into. */
export interface Target extends Answer {
  report: Pick<Report, "name" | "fold">;
  given: Given;
  fold: Pick<Fold, "add">;
  parts: Parts;
  /** A session told the qp of a mail that was taken. */
  onToldQps?(): void;
  onProgress(): void;
}

export class SourceFold {
  private readonly source: Source;
  private readonly target: Target;
  private readonly sharing: Sharing;
  /** That which may read it. */
  private readonly name: EngineName | undefined;
  private engine: EngineParts | undefined;
  private readonly signal: AbortSignal | undefined;
  private readonly regions: Regions;
  private readonly work: SectionWork;
  private readonly before: Before;
  private head: Section = [];
  private sections: Section[] = [];
  private crew: Crew | undefined;
  private isBeside = false;

  /** Of a source with one strand; it is read plainly if no engine is named. */
  constructor(
    source: Source,
    options: ReadOptions,
    target: Target,
    sharing: Sharing,
    name: EngineName | undefined,
  ) {
    this.source = source;
    this.target = target;
    this.sharing = sharing;
    this.name = name;
    this.signal = options.signal;
    this.regions = regionsOf(sharing.threads, sharing.regionBytes);
    const { report, isOfSeveral: several } = target;
    const { offsetAt: _, ...given } = target.given;
    this.work = workOf(source, options, given, { report: report.name, several });
    this.before = new Before(source, options, target, target);
  }

  /** The crew begins; `isBeside`: until it is told to take part, this thread reads other logs. */
  async begin(isBeside = false): Promise<void> {
    this.isBeside = isBeside;
    const { source, sharing, regions, work, signal, name } = this;
    this.engine = name === "lines" ? loadEngine(name) : undefined;
    const { engine } = this;
    this.head = name ? await headOf(source, sharing.sectionBytes ?? HEAD_BYTES) : [];
    const { first, each } = sizesOf(source, sharing, engine && regions.own, isBeside);
    this.sections = sectionsOf(source, first, each, this.head.at(-1));
    if (name === "sessions") return;
    this.crew = crewFor({ work, engine }, regions, sharing, this.sections, this.isBeside, signal);
  }

  /** This thread has read the other logs, and now takes part. */
  takePart(): void {
    this.isBeside = false;
    this.crew?.shareAgain();
  }

  /** Reads all to its end, and adds it to the report. */
  async *read(): AsyncGenerator<never[]> {
    const { before, engine, signal, target } = this;
    await before.readOn(this.head);
    const service = this.name ? before.serviceAlone() : undefined;
    if (service) {
      await this.dismiss();
      await this.tallyService(service);
    } else {
      let counting =
        engine && before.mayGoOn
          ? new Counting(this.work, engine, this.regions, target.parts, this.newFold, signal)
          : undefined;
      for (const i of this.sections.keys()) {
        if (!before.mayGoOn && (i > 0 || this.name)) await this.dismiss();
        await this.readSection(i, counting);
        signal?.throwIfAborted();
        target.onProgress();
        yield [];
      }
      counting?.finish();
      counting = undefined;
    }
    await before.conclude();
  }

  /** Of a service alone, or of a queue alone, as it was read. */
  get isServices(): boolean {
    return this.before.isServices;
  }
  get isQueues(): boolean {
    return this.before.isQueues;
  }

  /** What the report rests on, of this source alone. */
  cover(): Coverage {
    return this.before.cover();
  }

  /** Sends the crew home, whatever it is at. */
  async dismiss(): Promise<void> {
    await this.crew?.dismiss();
    this.crew = undefined;
  }

  private get newFold(): NewFold | undefined {
    const { report, given } = this.target;
    return isCounted(report.name) ? undefined : () => report.fold(given);
  }

  private async readSection(i: number, counting: Counting | undefined): Promise<void> {
    const { before } = this;
    const section = this.sections[i] as Section;
    const read = (await this.crew?.read(i)) ?? (before.mayGoOn && (await counting?.read(section)));
    const { pieces, rest } = read
      ? await before.takeOver(read)
      : { pieces: 0, rest: beginOf(section) };
    if (read) await counting?.add(read, pieces, rest && partsUpTo(section, rest));
    if (rest) await before.readOn(partsFrom(section, rest));
    if (before.mayGoOn) before.letGo();
  }

  /** Reads a service's log to its end, by the engine if that can run. */
  private async tallyService(service: Service): Promise<void> {
    const { before, source, target, sharing } = this;
    const rest = this.sections.flat();
    const engine = loadEngine("sessions");
    if (!engine) return before.readOn(rest);
    const { ServiceTally } = await import("./tallied-service.ts");
    const { sum } = regionsOf(1, sharing.regionBytes ?? MOST_FOR_SESSIONS);
    const watching = { ...target, signal: this.signal };
    const tally = new ServiceTally(before, service, source, watching, engine, sum);
    const counted = await tally.readThrough(rest);
    if (isCounted(target.report.name)) target.parts.merge(counted);
  }
}

/** Some 250,000 sessions at a time; with more the log is read on plainly, which takes less for each. */
const MOST_FOR_SESSIONS = 640e6;

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
/** Of sections, where nobody knows when this thread has time for one. */
const ROUNDS_BESIDE = 4;

/** How many bytes the first section has, and each of the others. `isBeside`: other logs are read at the same time. */
function sizesOf(
  source: Source,
  { threads, sectionBytes }: Sharing,
  region: Region | undefined,
  isBeside: boolean,
): { first: number; each: number } {
  const bytes = sectionBytes ?? (region ? undefined : SECTION_BYTES);
  if (bytes !== undefined) return { first: bytes, each: bytes };
  const room = region ? BYTES_FOR_ROOM * (region.behind - region.base) : MOST_TALLIED;
  const most = Math.min(MOST_TALLIED, room);
  const size = sizeOfAll([source]);
  const sizeFor = (share: number): number =>
    Math.min(Math.max(Math.ceil(share), LEAST_FOR_THREAD), most);
  if (isBeside) return { first: sizeFor(0), each: sizeFor(size / (threads * ROUNDS_BESIDE)) };
  const ahead = threads > 1 ? AHEAD_BYTES : 0;
  const each = sizeFor((size - ahead) / (threads + SECOND_ROUND * (threads - 1)));
  return { first: sizeFor(each + ahead), each };
}

/** It has one strand, and may be qmail-send's or a service's. */
export function isOneStrand(
  { strands, kind }: Source,
  { keepLines, as, isOfHost }: ReadOptions,
): boolean {
  const isAsked = (as === undefined || as === "qmail-send") && !isOfHost;
  return strands.length === 1 && kind !== "stdin" && !keepLines && isAsked;
}

/** What threads are told of the log and of the report, as plain data. */
export function workOf(
  source: Source,
  options: ReadOptions,
  given: SectionWork["given"],
  { report = "overview", several = false } = {},
): SectionWork {
  const { name, kind, files, strands, first, label, view } = source;
  const { zone, year, leapSeconds, logHost = "" } = options;
  const logZones = (options.logZones ?? []).map(({ path, zone }) => ({ path, zone: zone.name }));
  return {
    source: { name, kind, files, strands, first, label, ...(view && { view }) },
    options: { zone: zone.name, logZones, year, leapSeconds, logHost, several },
    report,
    given,
  };
}

/** Begins at once with all sections but the first; undefined if there is nothing to share. */
function crewFor(
  orders: Orders,
  { others }: Regions,
  { threads, sectionBytes }: Sharing,
  sections: readonly Section[],
  isAlone: boolean,
  signal: AbortSignal | undefined,
): Crew | undefined {
  if (sections.length < 2 || threads < 2) return undefined;
  const isSmall = sizeOfAll([orders.work.source]) < LEAST_FOR_THREAD * threads;
  if (orders.engine && isSmall && sectionBytes === undefined) return undefined;
  const crew = new Crew(orders, others, signal);
  crew.begin(sections, isAlone);
  return crew;
}
