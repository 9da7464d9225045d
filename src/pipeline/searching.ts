/**
 * A search for few messages in a large log: facts are made only of the stretches that they can be in
 * (candidates.ts); what lies between is followed by the engine, on all cores, for the coverage and for
 * what is open where a stretch begins.
 *
 * The messages that are found, with their ids and links, and the coverage are those of reading all.
 */
import type { Parts } from "../reports/report.ts";
import { ownerOf } from "../sources/owner.ts";
import { beginOf, partsFrom, type Section } from "../sources/sections.ts";
import type { Source } from "../sources/source.ts";
import { StrandBytes, UnreadableError } from "../sources/strand-bytes.ts";
import { BrokenViewError } from "../sources/views.ts";
import { Engine } from "../tallying/engine.ts";
import { type EngineParts, loadEngine, type Region, regionsOf } from "../tallying/module.ts";
import { instantOf } from "../tallying/moment.ts";
import { compareInstants, type Instant, secondsBetween } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import { candidatesIn, type Stretch } from "./candidates.ts";
import { addSource, addStandings, type Coverage, newCoverage } from "./coverage.ts";
import { Crew } from "./crew.ts";
import { endingWith } from "./ending.ts";
import { factsIn, type Logs, progressOf, type ReadOptions } from "./facts.ts";
import { queueLines } from "./queue-lines.ts";
import type { SectionRead, SectionWork } from "./section-read.ts";
import { HEAD_BYTES, SHARING, type Sharing, workOf } from "./source-fold.ts";
import { addViews, restOf, type Views, viewsOf } from "./syslogs.ts";
import { Before } from "./taking-over.ts";
import { tallySection } from "./tallied-section.ts";
import { isOfDaemontools, newTallying, showView } from "./tallying.ts";

export interface Found {
  facts: Fact[];
  coverage: Coverage;
}

const LEAST_SECTION = 16e6;
/** What came of a section is in memory until it is taken over. */
const MOST_SECTION = 512e6;

/**
 * Facts that `isWanted` takes, of messages with a line that holds `text` in any case; "nothing" if there
 * are none. undefined: the log is not one that can be searched so, and has to be read as a whole.
 */
export async function searchLogs(
  logs: Logs,
  options: ReadOptions,
  text: string,
  isWanted: (fact: Fact) => boolean,
  { threads, sectionBytes = LEAST_SECTION, firstBytes }: Sharing = SHARING,
): Promise<Found | "nothing" | undefined> {
  const [source] = logs.sources;
  const { keepLines, as, isOfHost } = options;
  if (logs.sources.length !== 1 || !source || keepLines || as !== undefined || isOfHost)
    return undefined;
  const bytes = isOfDaemontools(source, options) ? StrandBytes.of(source) : undefined;
  const log = bytes && (await logIn(source, options, firstBytes));
  if (!bytes || !log) return undefined;
  const { queue } = log;
  const parts = loadEngine("lines");
  if (!parts) return undefined;
  const regions = regionsOf(threads);
  const work = workOf(queue, options, NOTHING_ASKED);
  // Its threads get ready while the text is looked for.
  const crew = new Crew({ work, engine: parts }, regions.others, options.signal);
  const ending = endingWith(options.signal);
  try {
    const engine = new Engine(parts);
    engine.is.begin(regions.sum.base, regions.sum.behind, 0n, 0n);
    showView(engine, queue);
    const lineAt = queueLines(queue.view);
    const candidates = await candidatesIn({ bytes, lineAt }, engine, text, options.signal);
    if (!candidates) return undefined;
    if (candidates.length === 0) return "nothing";
    const sections = cut(bytes, candidates, threads, sectionBytes);
    const engines = { parts, own: regions.own, work, crew, bytes, engine, sections, ending };
    const found = await read(logs, log, options, isWanted, engines);
    return found?.facts.length === 0 ? "nothing" : found;
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof BrokenViewError) return undefined;
    throw error;
  } finally {
    ending.abort();
    await crew.dismiss();
    bytes.close();
  }
}

/** A queue's log, or one in a syslog, and what else is in that. */
interface Log {
  queue: Source;
  syslog?: { source: Source; views: Views; rest: Source };
}

/** undefined if it is a syslog in which sessions are too, or several queues. */
async function logIn(
  source: Source,
  options: ReadOptions,
  firstBytes: number | undefined,
): Promise<Log | undefined> {
  if (ownerOf(source) !== "several") return { queue: source };
  const views = await viewsOf(source, options, firstBytes);
  const [queue, ...more] = views?.queues ?? [];
  if (!views || !queue || more.length > 0 || views.haveSessions) return undefined;
  return { queue, syslog: { source, views, rest: restOf(source, views) } };
}

/** What is in a syslog beside the queue; undefined if that is not only what nobody understands. */
async function restIn(source: Source, options: ReadOptions): Promise<Coverage | undefined> {
  const facts = factsIn({ sources: [source], troubles: [] }, options);
  for (;;) {
    const { done, value } = await facts.next();
    if (done) return value.understood === 0 ? value : undefined;
  }
}

interface Cut extends Stretch {
  section: Section;
  /** It may hold a message that is looked for. */
  isCandidate: boolean;
}

/** The log's head, candidates, and what lies between, in sections for all threads in turn. */
function cut(
  bytes: StrandBytes,
  candidates: readonly Stretch[],
  threads: number,
  least: number,
): Cut[] {
  const cuts: Cut[] = [];
  const shares = sharesOf(bytes.size, candidates, threads);
  const add = (from: number, to: number, isCandidate: boolean): void => {
    if (from < to) cuts.push({ from, to, section: bytes.parts(from, to), isCandidate });
  };
  const between = (from: number, to: number): void => {
    const rounds = Math.ceil((to - from) / (threads * MOST_SECTION));
    const parts = to - from < threads * least ? [1] : new Array(rounds).fill(shares).flat();
    const whole = parts.reduce((sum, share) => sum + share, 0);
    let [at, shared] = [from, 0];
    for (const share of parts) {
      shared += share;
      const behind = bytes.lineBehind(from + Math.floor(((to - from) * shared) / whole));
      const next = shared === whole ? to : Math.min(behind, to);
      add(at, next, false);
      at = next;
    }
  };
  let at = bytes.lineBehind(Math.min(HEAD_BYTES, bytes.size));
  add(0, at, true);
  for (const { from, to } of candidates) {
    between(at, from);
    add(Math.max(at, from), to, true);
    at = Math.max(at, to);
  }
  between(at, bytes.size);
  return cuts;
}

/** How much of what lies between each thread reads; the first, which puts all together, reads candidates too. */
function sharesOf(size: number, candidates: readonly Stretch[], threads: number): number[] {
  const within = candidates.reduce((sum, { from, to }) => sum + to - from, 0);
  const each = (size - within + TIMES_AS_LONG * within) / threads;
  const own = Math.max(LEAST_SHARE * each, each - TIMES_AS_LONG * within);
  return [own, ...new Array(threads - 1).fill((size - within - own) / (threads - 1))];
}

/** A byte that is read plainly takes as long as so many that the engine reads. */
const TIMES_AS_LONG = 8;
const LEAST_SHARE = 0.1;

async function read(
  logs: Logs,
  { queue, syslog }: Log,
  options: ReadOptions,
  isWanted: (fact: Fact) => boolean,
  { parts, own, work, crew, bytes, engine, sections, ending }: Engines,
): Promise<Found | undefined> {
  const facts: Fact[] = [];
  const add = (fact: Fact): void => {
    if (isWanted(fact)) facts.push(fact);
  };
  const answer = { coverage: newCoverage(logs.troubles), isOfSeveral: false };
  const folded = { fold: { add }, parts: NOTHING_COUNTED };
  const before = new Before(queue, options, folded, answer);
  const tallying = newTallying(work, parts, undefined, options.signal);
  const between = sections.filter(({ isCandidate }) => !isCandidate);
  crew.begin(between.map(({ section }) => section));
  const rest = syslog && restIn(syslog.rest, { ...options, signal: ending.signal });
  rest?.catch(() => undefined); // it is thrown where it is awaited
  let passed = 0;
  const chronology = new Chronology();
  for (const [i, { from, to, section, isCandidate }] of sections.entries()) {
    if (i > 0 && !before.mayGoOn) return undefined;
    const read = isCandidate
      ? { pieces: [], rest: beginOf(section) }
      : ((await crew.read(passed++)) ?? (await tallySection(tallying, section, own)));
    if (isCandidate) chronology.look(bytes, engine, from, to);
    else chronology.see(read);
    if (!chronology.isKept) return undefined;
    const { rest } = await before.takeOver(read);
    if (rest) await before.readOn(partsFrom(section, rest));
    options.signal?.throwIfAborted();
    options.onProgress?.(progressOf(logs));
  }
  await before.conclude();
  if (!syslog) return { facts, coverage: before.cover() };
  const others = await rest;
  if (!others) return undefined;
  const { coverage } = answer;
  addStandings(coverage, others);
  addViews(syslog.source, syslog.views);
  addSource(coverage, syslog.source);
  return { facts, coverage };
}

/** Time tells where to look only if it never goes back; a second is forgiven. */
class Chronology {
  isKept = true;
  private latest: Instant = { seconds: Number.NEGATIVE_INFINITY, nanos: 0 };

  /** What the engine has read. */
  see({ pieces, isOrdered }: SectionRead): void {
    for (const piece of pieces) {
      if ("plain" in piece) continue;
      for (const { first, last } of piece.covered.files.values()) this.goOn(first, last);
    }
    if (isOrdered === false) this.isKept = false;
  }

  /** What is read plainly. */
  look(bytes: StrandBytes, engine: Engine, from: number, to: number): void {
    const { is, chunkAt, chunkBytes } = engine;
    is.beginPart();
    for (let at = from; at < to; ) {
      const most = Math.min(chunkBytes, to - at);
      const read = bytes.read(engine.bytes.subarray(chunkAt, chunkAt + most), at);
      const taken = is.readMoments(chunkAt, engine.makeReady(chunkAt + read)) - chunkAt;
      if (taken === 0) break;
      at += taken;
    }
    this.goOn(instantOf(is.firstMoment.value), instantOf(is.lastMoment.value));
    if (is.isOrdered.value === 0) this.isKept = false;
  }

  private goOn(first: Instant | undefined, last: Instant | undefined): void {
    if (!first || !last) return;
    if (secondsBetween(this.latest, first) < -1) this.isKept = false;
    if (compareInstants(last, this.latest) > 0) this.latest = last;
  }
}

interface Engines {
  parts: EngineParts;
  /** Of the thread that puts all together. */
  own: Region;
  work: SectionWork;
  crew: Crew;
  bytes: StrandBytes;
  /** For looking at what is read plainly. */
  engine: Engine;
  sections: Cut[];
  /** When all is over. */
  ending: AbortController;
}

/** The engine follows messages, and counts none: no time is in this period. */
const NEVER = { seconds: 0, nanos: 0 };
const NOTHING_ASKED = { top: 0, queueLifetime: 0, from: NEVER, to: NEVER };
const NOTHING_COUNTED: Parts = { begin() {}, part() {}, merge() {} };
