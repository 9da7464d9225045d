/**
 * What an answer of a store rests on: what was imported, but for rows that are no longer kept, addresses that are hashed,
 * and files that are damaged.
 */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { type Coverage, newCoverage } from "../../pipeline/coverage.ts";
import type { Gap } from "../../sources/source.ts";
import type { Period } from "../../time/words.ts";
import type { Zone } from "../../time/zones.ts";
import { partWords } from "../check-files.ts";
import { dayAt, NO_DAY, OPEN } from "../days.ts";
import { coverageOf, summed } from "../importing/coverage.ts";
import { isHashed, isOfTotals, type Manifest, type StorePart } from "../manifest.ts";
import { HASH_KEY, hashKeyIn } from "../pruning/hash-key.ts";
import type { SoundFiles } from "../sound-files.ts";
import { overlaps, startOf } from "./plan.ts";

export interface AnsweredFrom {
  folder: string;
  manifest: Manifest;
  zone: Zone;
  /** What was asked for. */
  period: Period;
  /** Days whose rows would be needed, as far as only their totals are left. */
  gone: ReadonlySet<string>;
  files: SoundFiles;
  /** Logs that are read on beyond its end. */
  paths: readonly string[];
}

/** Of all logs of the store, with what the period's days have that is surprising. */
export function storedCoverage(manifest: Manifest, zone: Zone, period: Period): Coverage {
  const all = structuredClone(coverageOf(manifest) ?? newCoverage([]));
  const { surprises } = manifest;
  if (!surprises || (!period.from && !period.to)) return all;
  const days = Object.keys(surprises).filter((day) => overlaps(day, period, zone));
  const inPeriod = days.map((day) => surprises[day] as Record<string, number>);
  return { ...all, surprises: inPeriod.reduce(summed, {}) };
}

/** `all`: what was read of the store's logs, and beyond its end. */
export function answerCoverage(
  all: Coverage,
  { folder, manifest, zone, period, gone, files, paths }: AnsweredFrom,
): Coverage {
  const notKept = goneIn(gone, zone);
  const hashed = hashedIn(folder, manifest, zone, period);
  const damaged = files.damaged.flatMap(({ part }) =>
    isMissed(part, manifest) ? [gapOf(part, zone)] : [],
  );
  const logs = all.sources.map(({ name }) => name).filter((name) => existsSync(name));
  const areRead = logs.length > 0 && logs.every((log) => isBelow(log, paths));
  return {
    ...all,
    ...(!areRead && { logsOfStore: logs }),
    ...(hashed && { hashed }),
    ...(notKept.length > 0 && { notKept }),
    ...(damaged.length > 0 && { damaged }),
    gaps: [...notKept, ...damaged, ...all.gaps],
    troubles: [...files.troubles, ...all.troubles],
  };
}

function isBelow(log: string, paths: readonly string[]): boolean {
  return paths.some((path) => !relative(path, log).startsWith(".."));
}

/** The days of the period of which only totals are left. */
export function goneDays(manifest: Manifest, zone: Zone, period: Period): Set<string> {
  const days = Object.keys(manifest.retention ?? {});
  return new Set(days.filter((day) => isOfTotals(manifest, day) && overlaps(day, period, zone)));
}

/** Totals that have rows are folded again from these; what was in flight is told by who reads on. */
function isMissed(part: StorePart, manifest: Manifest): boolean {
  return "table" in part || ("period" in part && isOfTotals(manifest, part.period));
}

/** What was in a file that is damaged. */
function gapOf(part: StorePart, zone: Zone): Gap {
  const reason = `damaged in the store: ${partWords(part)}`;
  if (!("day" in part) || part.day === OPEN || part.day === NO_DAY) return { reason };
  const from = { seconds: startOf(part.day, zone), nanos: 0 };
  return { from, to: { seconds: startOf(part.day, zone, 1), nanos: 0 }, reason };
}

/** Days without rows as gaps, those that follow each other together. */
function goneIn(days: ReadonlySet<string>, zone: Zone): Gap[] {
  const gaps: Gap[] = [];
  for (const day of [...days].sort()) {
    const from = { seconds: startOf(day, zone), nanos: 0 };
    const to = { seconds: startOf(day, zone, 1), nanos: 0 };
    const before = gaps.at(-1);
    if (before?.to?.seconds === from.seconds) before.to = to;
    else gaps.push({ from, to, reason: "the rows are no longer kept, only their totals" });
  }
  return gaps;
}

/** What is hashed in a store, if something of the period is. */
function hashedIn(
  folder: string,
  manifest: Manifest,
  zone: Zone,
  period: Period,
): Coverage["hashed"] {
  const days = Object.keys(manifest.retention ?? {}).filter((day) => isHashed(manifest, day));
  const last = days.sort().at(-1);
  if (last === undefined || !days.some((day) => overlaps(day, period, zone))) return undefined;
  const before = dayAt(startOf(last, zone, 1), zone);
  const isFound = hashKeyIn(folder) !== undefined;
  const isClosed = !isFound && existsSync(join(folder, HASH_KEY));
  return { before, isFound, ...(isClosed && { isClosed }) };
}
