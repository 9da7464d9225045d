/**
 * One section of a qmail-send's log, read and folded without what was before it, perhaps by another
 * thread: `crew.ts` has it done, and `source-fold.ts` puts the sections together again.
 */
import type { Fold, Parts } from "../reports/report.ts";
import type { Lines } from "../sources/lines.ts";
import { zoneNamed } from "../sources/local-zone.ts";
import { beginOf, type Place, type Section } from "../sources/sections.ts";
import { newSource, type Source } from "../sources/source.ts";
import { StrandReader } from "../sources/strand.ts";
import { Writers } from "../sources/writers.ts";
import type { Instant } from "../time/instant.ts";
import { newPassing, type Passing, passageOf, trackPassing } from "../tracking/passing.ts";
import { newTracking, queueOf } from "../tracking/queue.ts";
import type { Emit } from "../tracking/tracker.ts";
import { instantAt } from "./facts.ts";
import { foldsFor } from "./section-fold.ts";
import {
  newPieceCoverage,
  type Passed,
  type PieceCoverage,
  type SectionRead,
  type SectionWork,
} from "./section-read.ts";
import { loadSessionGrammars, newRead, readLine, type Stream, sectionStream } from "./streams.ts";

/** One piece, or none: then all of it has to be read on from what was before. */
export async function readSection(work: SectionWork, section: Section): Promise<SectionRead> {
  const begun = beginOf(section);
  const passed = await passSection(work, section, begun);
  return passed ? { pieces: [passed], rest: undefined } : { pieces: [], rest: begun };
}

async function passSection(
  work: SectionWork,
  section: Section,
  begun: Place,
): Promise<Passed | undefined> {
  const { source: given, options } = work;
  const zoneBy = (name: string) => zoneNamed(name, process.env);
  const { name, kind, strands, first } = given;
  const source = newSource(name, kind, given.files, strands, first);
  const reader = new StrandReader(source, strands[0] as number[], new Writers(source.writers), {
    ...options,
    zone: zoneBy(options.zone),
    logZones: options.logZones.map(({ path, zone }) => ({ path, zone: zoneBy(zone) })),
  });
  const fold = foldsFor(work)();
  const { parts } = fold as Fold & { parts: Parts };
  const { logHost, several } = options;
  const stream = sectionStream(logHost, given, several);
  const queue = queueOf(
    newTracking(),
    { host: stream.host, instance: stream.instance },
    stream.seed,
  );
  const passing = newPassing(queue);
  const covered = newPieceCoverage();
  let load: Passed["load"];
  const emit: Emit = (fact) => {
    if (fact.kind === "surprise") countUp(covered.surprises, fact.surprise.name);
    if (fact.kind === "load" && !load) {
      load = fact;
      parts.begin(fact);
    } else fold.add(fact);
  };
  for (const part of section) {
    for await (const lines of reader.part(part)) {
      if (!(await passLines(passing, stream, lines, covered, emit))) return undefined;
    }
  }
  if (reader.isWithinLine || !isPlain(source)) return undefined;
  for (const _ of reader.finish()) return undefined;
  const passage = passageOf(passing, emit);
  for (const [i, file] of source.coverage.files.entries())
    if (file.bytes > 0) covered.files.set(i, file);
  return passage && { begun, covered, passage, load, part: parts.part() };
}

/** False if the section is given up. */
async function passLines(
  passing: Passing,
  stream: Stream,
  lines: Lines,
  covered: PieceCoverage,
  emit: Emit,
): Promise<boolean> {
  const read = newRead();
  let at: Instant | undefined;
  for (let i = 0; i < lines.count; i++) {
    if (lines.writer[i] !== 0 || lines.torn[i] !== 0) return false;
    if (!readLine(stream, lines, i, read)) {
      await loadSessionGrammars();
      readLine(stream, lines, i, read);
    }
    if (read.session) return false;
    if (!read.send) {
      covered.unknown++;
      continue;
    }
    covered.understood++;
    at = instantAt(lines, i, at);
    trackPassing(passing, read.send, at, emit);
    if (passing.isGivenUp) return false;
  }
  return true;
}

/** Its lines have stamps of their own, and nothing in it speaks of more than itself. */
function isPlain({ coverage, writers }: Source): boolean {
  const { gaps, troubles, inferredYear, files } = coverage;
  return (
    gaps.length === 0 &&
    troubles.length === 0 &&
    inferredYear === undefined &&
    writers.length === 1 &&
    files.every(({ forms }) => [...forms].every((form) => form === "tai64n"))
  );
}

function countUp(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
