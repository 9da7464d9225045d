/**
 * What a store's answers rest on: the coverage of all imports, as if it had been one reading.
 *
 * Of each log, its lines and bytes add up, and its period grows; what a later import finds that a log lacks is
 * added to what earlier ones found. What is only true of a moment, such as a line that is being written, is the last one's.
 */
import type { Coverage, SourceRead } from "../../pipeline/coverage.ts";
import type { Trouble } from "../../sources/source.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Manifest } from "../manifest.ts";

export function coverageOf({ coverage }: Manifest): Coverage | undefined {
  return coverage as Coverage | undefined;
}

export function coverageWith(before: Coverage | undefined, read: Coverage): Coverage {
  if (!before) return structuredClone(read);
  const { unfinished: _, older: __, passedOver: ___, givenUp: ____, ...rest } = before;
  const sum: Coverage = {
    ...structuredClone(rest),
    ...period(before, read),
    gaps: distinct([...before.gaps, ...read.gaps]),
    sources: sourcesWith(before.sources, read.sources),
    otherHosts: summed(before.otherHosts, read.otherHosts),
    surprises: summed(before.surprises, read.surprises),
    clocks: read.clocks,
    ...(read.unfinished && { unfinished: read.unfinished }),
  };
  for (const figure of FIGURES) sum[figure] += read[figure];
  sum.troubles = troublesWith(before.troubles, read.troubles);
  const margins = new Set([...(before.margins ?? []), ...(read.margins ?? [])]);
  if (margins.size > 0) sum.margins = [...margins].sort();
  const year = Math.max(before.inferredYear ?? 0, read.inferredYear ?? 0);
  if (year > 0) sum.inferredYear = year;
  return sum;
}

const FIGURES = [
  "bytes",
  "lines",
  "understood",
  "unknown",
  "foreign",
  "torn",
  "skipped",
] as const satisfies (keyof Coverage)[];

function sourcesWith(before: readonly SourceRead[], read: readonly SourceRead[]): SourceRead[] {
  const sources = new Map(before.map((source) => [source.name, source]));
  for (const source of read) {
    const known = sources.get(source.name);
    if (!known) sources.set(source.name, source);
    else
      sources.set(source.name, {
        ...known,
        ...source,
        ...period(known, source),
        kinds: [...new Set([...known.kinds, ...source.kinds])].sort(),
        files: known.files + source.files,
        bytes: known.bytes + source.bytes,
        lines: known.lines + source.lines,
        skipped: known.skipped + source.skipped,
      });
  }
  return [...sources.values()];
}

/**
 * What cannot be mended any more is told for ever, once however often it was met: an import comes every hour. A file that
 * could not be opened may be read by the next one.
 */
function troublesWith(before: readonly Trouble[], read: readonly Trouble[]): Trouble[] {
  const stays = ({ isInPart, isWhole, isLoss, isLeftOut }: Trouble) =>
    isInPart || isWhole || isLoss || isLeftOut;
  const kept = before.filter(stays);
  const isNew = ({ path, what }: Trouble) =>
    !kept.some((known) => known.path === path && known.what === what);
  return [...kept, ...read.filter(isNew)];
}

interface Period {
  from?: Instant;
  to?: Instant;
}

function period(one: Period, other: Period): Period {
  const from = extreme(one.from, other.from, -1);
  const to = extreme(one.to, other.to, 1);
  return { ...(from && { from }), ...(to && { to }) };
}

function extreme(one: Instant | undefined, other: Instant | undefined, sign: 1 | -1) {
  if (!one || !other) return one ?? other;
  return compareInstants(one, other) * sign > 0 ? one : other;
}

export function summed(one: Record<string, number>, other: Record<string, number>) {
  const sum = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** The same gap is told once, however often its log was opened. */
function distinct<One>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
