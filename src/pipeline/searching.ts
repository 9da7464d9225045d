/**
 * A search for few messages in a large log: facts are made only of the stretches that they can be in
 * (candidates.ts); what lies between is followed by the engine, on all cores, for the coverage and for
 * what is open where a stretch begins.
 *
 * The messages that are found, with their ids and links, and the coverage are those of reading all.
 */
import type { Parts } from "../reports/report.ts";
import { beginOf, partsFrom, type Section } from "../sources/sections.ts";
import type { Source } from "../sources/source.ts";
import { StrandBytes, UnreadableError } from "../sources/strand-bytes.ts";
import { Engine } from "../tallying/engine.ts";
import { type EngineParts, loadEngine, type Regions, regionsOf } from "../tallying/module.ts";
import { instantOf } from "../tallying/moment.ts";
import { compareInstants, type Instant, secondsBetween } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import { candidatesIn, lineBehind, type Stretch } from "./candidates.ts";
import type { Coverage } from "./coverage.ts";
import { Crew } from "./crew.ts";
import { type Logs, progressOf, type ReadOptions } from "./facts.ts";
import { HEAD_BYTES, SHARING, type Sharing, workOf } from "./folding.ts";
import type { SectionRead } from "./section-read.ts";
import { Before } from "./taking-over.ts";
import { tallySection } from "./tallied-section.ts";
import { isOfDaemontools, newTallying } from "./tallying.ts";

export interface Found {
  facts: Fact[];
  coverage: Coverage;
}

const LEAST_SECTION = 16e6;
/** What came of a section is in memory until it is taken over. */
const MOST_SECTION = 512e6;

/**
 * Facts that `isWanted` takes, of messages with a line that holds `text` in any case. undefined: the
 * log is not one that can be searched so, or holds no such line, and has to be read as a whole.
 */
export async function searchLogs(
  logs: Logs,
  options: ReadOptions,
  text: string,
  isWanted: (fact: Fact) => boolean,
  { threads, sectionBytes = LEAST_SECTION }: Sharing = SHARING,
): Promise<Found | undefined> {
  const [source] = logs.sources;
  if (logs.sources.length !== 1 || !source || options.keepLines || options.as !== undefined)
    return undefined;
  const bytes = isOfDaemontools(source, options) ? StrandBytes.of(source) : undefined;
  if (!bytes) return undefined;
  try {
    const parts = loadEngine("lines");
    if (!parts) return undefined;
    const regions = regionsOf(threads);
    const engine = new Engine(parts);
    engine.is.begin(regions.sum.base, regions.sum.behind, 0n, 0n);
    const candidates = await candidatesIn(bytes, engine, text, options.signal);
    // Who finds nothing reads all, for what is near.
    if (!candidates || candidates.length === 0) return undefined;
    const share = Math.min(bytes.size / threads, MOST_SECTION);
    const sections = cut(bytes, candidates, Math.max(sectionBytes, share));
    return await read(logs, source, options, isWanted, { parts, regions, bytes, engine, sections });
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  } finally {
    bytes.close();
  }
}

interface Cut extends Stretch {
  section: Section;
  /** It may hold a message that is looked for. */
  isCandidate: boolean;
}

/** The log's head, candidates, and what lies between in sections of at most so many bytes. */
function cut(bytes: StrandBytes, candidates: readonly Stretch[], most: number): Cut[] {
  const cuts: Cut[] = [];
  const add = (from: number, to: number, isCandidate: boolean): void => {
    if (from < to) cuts.push({ from, to, section: bytes.parts(from, to), isCandidate });
  };
  const between = (from: number, to: number): void => {
    const count = Math.ceil((to - from) / most);
    let at = from;
    for (let i = 1; i <= count; i++) {
      const next =
        i === count ? to : lineBehind(bytes, from + Math.floor(((to - from) * i) / count));
      add(at, Math.min(next, to), false);
      at = Math.min(next, to);
    }
  };
  let at = lineBehind(bytes, Math.min(HEAD_BYTES, bytes.size));
  add(0, at, true);
  for (const { from, to } of candidates) {
    between(at, from);
    add(Math.max(at, from), to, true);
    at = Math.max(at, to);
  }
  between(at, bytes.size);
  return cuts;
}

async function read(
  logs: Logs,
  source: Source,
  options: ReadOptions,
  isWanted: (fact: Fact) => boolean,
  { parts, regions, bytes, engine, sections }: Engines,
): Promise<Found | undefined> {
  const facts: Fact[] = [];
  const add = (fact: Fact): void => {
    if (isWanted(fact)) facts.push(fact);
  };
  const before = new Before(logs, source, options, { fold: { add }, parts: NOTHING_COUNTED });
  const work = workOf(source, options, NOTHING_ASKED);
  const tallying = newTallying(work, parts, options.signal);
  const between = sections.filter(({ isCandidate }) => !isCandidate);
  const orders = regions.others.map((regions) => ({ work, engine: parts, regions }));
  const crew =
    between.length > 1
      ? new Crew(
          orders,
          between.map(({ section }) => section),
          options.signal,
        )
      : undefined;
  try {
    let passed = 0;
    const chronology = new Chronology();
    for (const [i, { from, to, section, isCandidate }] of sections.entries()) {
      if (i > 0 && !before.mayGoOn) return undefined;
      const read = isCandidate
        ? { pieces: [], rest: beginOf(section) }
        : ((await crew?.read(passed++)) ?? (await tallySection(tallying, section, regions.own)));
      if (isCandidate) chronology.look(bytes, engine, from, to);
      else chronology.see(read);
      if (!chronology.isKept) return undefined;
      const { rest } = await before.takeOver(read);
      if (rest) await before.readOn(partsFrom(section, rest));
      options.signal?.throwIfAborted();
      options.onProgress?.(progressOf(logs));
    }
  } finally {
    await crew?.dismiss();
  }
  return { facts, coverage: await before.finish() };
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
      const taken = is.readMoments(chunkAt, chunkAt + read) - chunkAt;
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
  regions: Regions;
  bytes: StrandBytes;
  /** For looking at what is read plainly. */
  engine: Engine;
  sections: Cut[];
}

/** The engine follows messages, and counts none: no time is in this period. */
const NEVER = { seconds: 0, nanos: 0 };
const NOTHING_ASKED = { top: 0, queueLifetime: 0, from: NEVER, to: NEVER };
const NOTHING_COUNTED: Parts = { begin() {}, part() {}, merge() {} };
