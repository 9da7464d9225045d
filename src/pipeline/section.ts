/**
 * One section of a qmail-send's log, read and folded without what was before it.
 *
 * What comes of it is plain data, so that another thread can do this; `crew.ts` has it done, and
 * `folding.ts` puts the sections together again.
 */
import { REPORTS } from "../reports/index.ts";
import type { Fold, Given, Parts } from "../reports/report.ts";
import type { Lines } from "../sources/lines.ts";
import { beginOf, type Place, type Section } from "../sources/sections.ts";
import { type FileCoverage, newSource, type Source } from "../sources/source.ts";
import { type LineOptions, type Part, StrandReader } from "../sources/strand.ts";
import { Writers } from "../sources/writers.ts";
import type { Instant } from "../time/instant.ts";
import { zone } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";
import {
  type Late,
  newPassing,
  type Passage,
  type Passing,
  passageOf,
  trackPassing,
} from "../tracking/passing.ts";
import { newTracking, queueOf } from "../tracking/queue.ts";
import type { Emit } from "../tracking/tracker.ts";
import { instantAt } from "./facts.ts";
import { loadSessionGrammars, newRead, readLine, type Stream, streamOf } from "./streams.ts";

/** What all sections of one source are read with, as plain data. */
export interface SectionWork {
  source: Pick<Source, "name" | "kind" | "files" | "strands" | "first" | "label">;
  options: Omit<LineOptions, "zone" | "stdin"> & { zone: string; host: string };
  report: string;
  given: Omit<Given, "offsetAt">;
}

/** What reading has shown beside facts. */
export interface Counted {
  /** Of the files that were read in, by their index. */
  files: Map<number, FileCoverage>;
  /** Lines that fit a form, and lines that fit none. */
  understood: number;
  unknown: number;
  surprises: Record<string, number>;
}

/** Lines that were followed and counted without what was before them. */
export interface Passed {
  begun: Place;
  counting: Counted;
  passage: Passage;
  /** The lines of `passage.late`, where they are not events yet. */
  lateLines?: Uint8Array;
  /** The first load, which is in nobody's fold yet. */
  load: (Fact & { kind: "load" }) | undefined;
  /** What the fold has counted of them alone. */
  part: unknown;
}

/** Lines that are only told, to be followed by who knows what was before. */
export interface Told {
  begun: Place;
  counting: Counted;
  told: Late[];
}

/** A line that only reading on from what was before can make something of. */
export interface LeftOut {
  begun: Place;
  plain: Part;
}

export type Piece = Passed | Told | LeftOut;

export interface SectionRead {
  /** One behind the other. */
  pieces: Piece[];
  /** Where lies what the engine has counted of all pieces together, and of how many bytes it is. */
  tallies?: { at: number; bytes: number } | undefined;
  /** From there on the section has to be read on from what was before. */
  rest: Place | undefined;
  /** In no piece's part of a file has a line an earlier stamp than one before it, but for a second. */
  isOrdered?: boolean;
}

/** One piece, or none: then all of it has to be read on from what was before. */
export async function readSection(work: SectionWork, section: Section): Promise<SectionRead> {
  const begun = beginOf(section);
  const passed = await passSection(work, section, begun);
  return passed ? { pieces: [passed], rest: undefined } : { pieces: [], rest: begun };
}

async function passSection(
  { source: given, options, report, given: asked }: SectionWork,
  section: Section,
  begun: Place,
): Promise<Passed | undefined> {
  const at = zone(options.zone);
  const { name, kind, strands, first } = given;
  const source = newSource(name, kind, given.files, strands, first);
  const reader = new StrandReader(source, strands[0] as number[], new Writers(source.writers), {
    ...options,
    zone: at,
  });
  const fold = REPORTS.find((one) => one.name === report)?.fold({
    ...asked,
    offsetAt: at.offsetAt,
  });
  const { parts } = fold as Fold & { parts: Parts };
  const { host } = options;
  const stream = streamOf({ host: "", tag: "" }, { host, label: given.label, several: false });
  stream.isSend = true; // or it would not be read in sections
  const queue = queueOf(newTracking(), { host, instance: stream.instance }, "");
  const passing = newPassing(queue);
  const counting: Counted = { files: new Map(), understood: 0, unknown: 0, surprises: {} };
  let load: Passed["load"];
  const emit: Emit = (fact) => {
    if (fact.kind === "surprise") countUp(counting.surprises, fact.surprise.name);
    if (fact.kind === "load" && !load) {
      load = fact;
      parts.begin(fact);
    } else fold?.add(fact);
  };
  for (const part of section) {
    for await (const lines of reader.part(part)) {
      if (!(await passLines(passing, stream, lines, counting, emit))) return undefined;
    }
  }
  if (reader.isWithinLine || !isPlain(source)) return undefined;
  for (const _ of reader.finish()) return undefined;
  const passage = passageOf(passing, emit);
  for (const [i, file] of source.coverage.files.entries())
    if (file.bytes > 0) counting.files.set(i, file);
  return passage && { begun, counting, passage, load, part: parts.part() };
}

/** False if the section is given up. */
async function passLines(
  passing: Passing,
  stream: Stream,
  lines: Lines,
  counting: Counted,
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
      counting.unknown++;
      continue;
    }
    counting.understood++;
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
