/**
 * The order of a source's files in time, as strands.
 *
 * Files go by their first stamp. A file that begins before another has ended, or that begins
 * with lines which another ends with (copytruncate), lies on a strand of its own, to be merged.
 * A file whose end is unknown, because it is compressed, ends at the latest where the next of
 * its rotation begins, or when it was last changed.
 */
import { basename, dirname } from "node:path";
import type { Instant } from "../../time/instant.ts";
import type { FileEntry } from "../source.ts";
import { familyName } from "./family.ts";
import { hasStamp, isBefore, type Probe } from "./probe.ts";

export interface ProbedFile {
  file: FileEntry;
  probe: Probe;
}

/** Indices into `files`, oldest first within a strand. */
export function strandsOf(files: readonly ProbedFile[]): number[][] {
  const order = files.map((_, index) => index).sort((a, b) => inTime(files[a], files[b]));
  const strands: number[][] = [];
  for (const index of order) {
    const strand = strands.find((each) =>
      follows(files[index], files[each[each.length - 1]], files),
    );
    if (strand) strand.push(index);
    else strands.push([index]);
  }
  return strands;
}

/** Lines may be late by this many seconds without their files overlapping. */
const JITTER_SECONDS = 5;

/** By first stamp; without stamps by rotation, then by last change. */
function inTime(a: ProbedFile, b: ProbedFile): number {
  const [from, to] = [a.probe.first, b.probe.first];
  const byStamp = from && to ? from.seconds - to.seconds || from.nanos - to.nanos : 0;
  return byStamp || byRotation(a.file, b.file) || (a.file.path < b.file.path ? -1 : 1);
}

/** The order of a family's files by their names, oldest first; of others by their last change. */
export function byRotation(a: FileEntry, b: FileEntry): number {
  const [nameA, nameB] = [familyName(basename(a.path)), familyName(basename(b.path))];
  const sameFamily = dirname(a.path) === dirname(b.path) && nameA.stem === nameB.stem;
  if (sameFamily && nameA.mark === nameB.mark) return nameA.rank - nameB.rank;
  if (sameFamily) return MARKS.indexOf(nameA.mark) - MARKS.indexOf(nameB.mark);
  return a.changed.seconds - b.changed.seconds || a.changed.nanos - b.changed.nanos;
}

/** The file without a mark is the one being written. */
const MARKS = ["date", "number", "none"];

function follows(next: ProbedFile, before: ProbedFile, files: readonly ProbedFile[]): boolean {
  const first = next.probe.first;
  const last = before.probe.last ?? latestEnd(before, files);
  if (!first || !last) return true; // without stamps there is only the order
  if (isBefore(last, first)) return true;
  if (last.seconds - first.seconds > JITTER_SECONDS) return false;
  return !repeatsEnd(next.probe, before.probe);
}

/** When a packed file ends at the latest. */
function latestEnd(packed: ProbedFile, files: readonly ProbedFile[]): Instant | undefined {
  const { first } = packed.probe;
  if (!first) return undefined;
  const name = familyName(basename(packed.file.path));
  const beginnings = files
    .filter(({ file }) => isLaterInRotation(file, packed.file, name))
    .map(({ probe }) => probe.first)
    .filter((moment) => moment !== undefined && !isBefore(moment, first));
  return beginnings.reduce(
    (least, moment) => (moment && least && isBefore(moment, least) ? moment : least),
    packed.file.changed as Instant | undefined,
  );
}

function isLaterInRotation(
  file: FileEntry,
  than: FileEntry,
  name: ReturnType<typeof familyName>,
): boolean {
  const other = familyName(basename(file.path));
  if (dirname(file.path) !== dirname(than.path) || other.stem !== name.stem) return false;
  return other.mark === "none"
    ? name.mark !== "none"
    : other.mark === name.mark && other.rank > name.rank;
}

/** True if the first line of a file stands at the end of the one before: both hold it. */
function repeatsEnd(next: Probe, before: Probe): boolean {
  const line = next.head.find(hasStamp);
  if (!line) return false;
  return [...before.tail, ...before.head].some(
    ({ seconds, nanos, what }) =>
      seconds === line.seconds && nanos === line.nanos && what === line.what,
  );
}
