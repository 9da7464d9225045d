/**
 * The year and the zone that a file itself tells, by lines that hold both a date and splogger's stamp.
 *
 * Beginning and end of the file are looked at. Where they differ by an hour or so clocks were changed
 * in between: the moment of the change is found by halving the file.
 */
import { type Told, toldBy } from "../../time/told.ts";
import { fixedZone, type Zone, zoneBy } from "../../time/zones.ts";
import { type FileEnds, linesFrom } from "../files/ends.ts";
import type { FileEntry } from "../source.ts";

export interface ToldClock {
  /** Of the file's first date. */
  year: number;
  zone: Zone;
}

/** `head` and `tail`: of the file, unpacked. `zone` is kept where it is not contradicted. */
export function toldClock(
  file: FileEntry,
  { head, tail }: FileEnds,
  zone: Zone,
): ToldClock | undefined {
  if (head[0] === AT_SIGN) return undefined; // multilog's labels leave nothing to be told
  const atBegin = toldBy(head);
  const atEnd = toldBy(tail);
  const first = atBegin ?? atEnd;
  const last = atEnd ?? atBegin;
  if (!first || !last) return undefined;
  const offsets = [...(atBegin?.offsets ?? []), ...(atEnd?.offsets ?? [])];
  const agrees = offsets.filter(({ at, offset }) => zone.offsetAt(at) === offset).length;
  const { year } = first;
  // A line that some other program made look like splogger's is one of few.
  if (agrees * 2 > offsets.length || areOfSeveralZones(offsets)) return { year, zone };
  const [before, after] = [usual(first), usual(last)];
  if (before === after) return { year, zone: fixedZone(before) };
  const change = changeIn(file, before);
  return { year, zone: zoneBy("the log's own zone", (at) => named(at < change ? before : after)) };
}

/** Machines in several zones log into one file: then no one of them tells of the others. */
function areOfSeveralZones(offsets: Told["offsets"]): boolean {
  const byHost = new Map<string, number>();
  for (const { host, offset } of offsets) if (!byHost.has(host)) byHost.set(host, offset);
  return new Set(byHost.values()).size > 1;
}

function named(offset: number): { offset: number; abbreviation: string } {
  return { offset, abbreviation: "" };
}

/** The offset that most lines tell. */
function usual({ offsets }: Told): number {
  const counts = new Map<number, number>();
  for (const { offset } of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return (most as [number, number])[0];
}

/** The first moment at which clocks no longer were `before` ahead. */
function changeIn(file: FileEntry, before: number): number {
  const toldAt = (at: number) => toldBy(linesFrom(file, at, STEP_BYTES))?.offsets ?? [];
  let [from, to] = [0, file.size];
  while (to - from > STEP_BYTES) {
    const middle = Math.floor((from + to) / 2);
    const [told] = toldAt(middle);
    if (told && told.offset === before) from = middle;
    else to = middle;
  }
  const around = [...toldAt(from), ...toldAt(to)];
  return around.find(({ offset }) => offset !== before)?.at ?? Number.POSITIVE_INFINITY;
}

const AT_SIGN = 0x40;
const STEP_BYTES = 1 << 16;
