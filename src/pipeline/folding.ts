/**
 * A report's fold over all facts of some logs, on all cores where that pays: one source by itself
 * (source-fold.ts), several each by itself where that is the same (apart.ts), else together and plainly.
 */
import type { Fold, Given, Report } from "../reports/report.ts";
import { ownerOf } from "../sources/owner.ts";
import { sizeOfAll } from "../sources/sections.ts";
import type { Source } from "../sources/source.ts";
import { type Coverage, newCoverage } from "./coverage.ts";
import { factsIn, type Logs, progressOf, type ReadOptions } from "./facts.ts";
import { isOneStrand, SHARING, type Sharing, SourceFold } from "./source-fold.ts";
import { canTally } from "./tallying.ts";

/** A report that is made of some logs, or the like. */
export class Folding {
  readonly report: Pick<Report, "name" | "fold">;
  readonly given: Given;
  /** All facts are in it once the logs are read; until then it may be another one. */
  fold: Fold;

  constructor(report: Pick<Report, "name" | "fold">, given: Given) {
    this.report = report;
    this.given = given;
    this.fold = report.fold(given);
  }

  /** As if nothing had been added. */
  beginAnew(): void {
    this.fold = this.report.fold(this.given);
  }
}

/** With less, all is done before another thread has warmed up; before the engine is loaded. */
const LEAST_BYTES = 200e6;
const LEAST_TALLIED = 2e5;
/** Before logs are read apart from each other. */
const LEAST_APART = 8e6;

/** Reads the logs through and adds their facts to the fold; yields now and then. */
export async function* foldIn(
  logs: Logs,
  options: ReadOptions,
  folding: Folding,
  sharing: Sharing = SHARING,
): AsyncGenerator<never[], Coverage> {
  const fold = mayBeApart(logs, sharing) ? (await import("./apart.ts")).foldApart : foldAlone;
  const coverage = yield* fold(logs, options, folding, sharing);
  if (coverage) return coverage;
  folding.beginAnew();
  return yield* foldPlainly(logs, options, folding);
}

/** There are several logs, or one in which there are, and they are large. */
function mayBeApart({ sources }: Logs, { leastBytes = LEAST_APART }: Sharing): boolean {
  if (sizeOfAll(sources) < leastBytes) return false;
  const [only, ...more] = sources;
  return more.length > 0 || (only !== undefined && ownerOf(only) === "several");
}

/** undefined if it is not one strand of what may be qmail-send's, or too small for more than the plain way. */
async function* foldAlone(
  logs: Logs,
  options: ReadOptions,
  folding: Folding,
  sharing: Sharing,
): AsyncGenerator<never[], Coverage | undefined> {
  const { report, given, fold } = folding;
  const { parts } = fold;
  const source = onlyStrand(logs, options);
  if (!parts || !source) return undefined;
  const bytes = sizeOfAll([source]);
  const { threads, leastBytes } = sharing;
  const isTallied = bytes >= (leastBytes ?? LEAST_TALLIED) && canTally(fold, source, options);
  if (!isTallied && (threads === 1 || bytes < (leastBytes ?? LEAST_BYTES))) return undefined;
  const coverage = newCoverage(logs.troubles);
  const onProgress = () => options.onProgress?.(progressOf(logs));
  const target = { report, given, fold, parts, coverage, isOfSeveral: false };
  const name = ownerOf(source) === "service" ? "sessions" : "lines";
  const engine = isTallied ? name : undefined;
  const reading = new SourceFold(source, options, { ...target, onProgress }, sharing, engine);
  try {
    await reading.begin();
    yield* reading.read();
  } finally {
    await reading.dismiss();
  }
  return reading.cover();
}

function onlyStrand({ sources }: Logs, options: ReadOptions): Source | undefined {
  const [source, ...others] = sources;
  return source && others.length === 0 && isOneStrand(source, options) ? source : undefined;
}

async function* foldPlainly(
  logs: Logs,
  options: ReadOptions,
  { fold }: Folding,
): AsyncGenerator<never[], Coverage> {
  const facts = factsIn(logs, options);
  for (;;) {
    const { done, value } = await facts.next();
    if (done) return value;
    for (const fact of value) fold.add(fact);
    yield [];
  }
}
