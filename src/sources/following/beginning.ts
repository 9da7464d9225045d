/**
 * Where following of a log begins: at its end, at a moment, or where an earlier reading has come to.
 *
 *     @1.s  @2.s  @3.s  current
 *           ··░░  ░░░░  ░░░██           ░ the lead: read for what it tells of later lines, █ followed
 */
import { basename, dirname } from "node:path";
import { type Instant, later } from "../../time/instant.ts";
import { excerptOf } from "../excerpt.ts";
import { isPacked } from "../files/chunks.ts";
import { placedLinesFrom } from "../files/ends.ts";
import { lineEndBefore } from "../files/held.ts";
import { labelOf } from "../files/logdir.ts";
import { isBefore, probe } from "../files/probe.ts";
import type { Writer } from "../lines.ts";
import type { Excerpt, FileEntry, Source } from "../source.ts";
import type { LineOptions } from "../strand.ts";
import { type FileAhead, type FollowBeginning, placeIn } from "./followed-log.ts";
import type { KnownLog } from "./known-files.ts";
import { deletedIn, missingBetween } from "./missing.ts";
import { type FollowedPlace, fileOf, isBehind } from "./place.ts";

/** What is known of a log that was followed before; without what the reader had in hand, a lead is read. */
export interface Known {
  place: FollowedPlace;
  reader: { hand: Uint8Array; writers: Writer[] } | undefined;
}

export interface Start {
  /** Of a log that was followed before. */
  known(key: string): Known | undefined;
  /** Others were followed before, or for a while: a log that was not is new, and all of it is to be read. */
  isNew: boolean;
  /** Where a log begins that was not followed before; absent: at its end. */
  since?: Instant | undefined;
  /** Seconds of it before that are to be read. */
  lead: number;
  now: Instant;
  /** What was read is known by its content, and what is read is kept: of each log by its key. */
  records?: Map<string, KnownLog> | undefined;
  /** Keys of those that were read before what is found now: of logs that are found together each is its own. */
  earlier?: ReadonlySet<string> | undefined;
  /** What is read is all that has been written until now: nothing is waited for. */
  untilPresent?: boolean | undefined;
  /** Files of which nobody can tell whether they were read are read, as logs of their own. */
  readsUndecided?: boolean | undefined;
}

export async function beginningOf(
  source: Source,
  options: LineOptions,
  start: Start,
  known: Known | undefined,
): Promise<FollowBeginning> {
  const { files } = source;
  if (known) return atPlace(source, options, start, known);
  if (start.isNew) return { files: aheadFrom(files, 0, 0) };
  const { last } = await probe(files.at(-1) as FileEntry, options);
  if (start.since) {
    // Where nothing was logged since, what is in the queue is known from before that.
    const moment = last && isBefore(last, start.since) ? last : start.since;
    const { index, at } = await placeOf(source, options, moment, start.lead);
    return { files: aheadFrom(files, index, at) };
  }
  const index = files.length - 1;
  const file = files[index];
  const end = isPacked(file) ? 0 : (lineEndBefore(file, 0, file.size) ?? 0);
  const [present] = aheadFrom(files, index, end);
  const place = placeIn(present, end, 0, last);
  const moment = last ?? start.now;
  return { ...(await withLead(source, options, start, index, end, moment)), place };
}

/** Where reading had come to, if that file is still there; else with the oldest that stands behind it. */
async function atPlace(
  source: Source,
  options: LineOptions,
  start: Start,
  { place, reader }: Known,
): Promise<FollowBeginning> {
  const { files, coverage, lost } = source;
  const own = await fileOf(place, files);
  if (own < 0) {
    const first = files.findIndex((file) => isBehind(file, place));
    const index = first < 0 ? files.length : first;
    const reason = `${place.path} is gone, which was read last; what was written between was not read`;
    coverage.gaps.push(await missingBetween(place.last, files[index], reason, options));
    return { files: aheadFrom(files, index, 0), place: { ...place, lines: 0 } };
  }
  if (lost.length > 0) {
    const reason = deletedIn(dirname(place.path));
    coverage.gaps.push(await missingBetween(files[own], files[own + 1], reason, options));
  }
  if (reader) return { files: aheadFrom(files, own, place.offset), place, hand: reader.hand };
  const moment = place.last ?? start.now;
  return { ...(await withLead(source, options, start, own, place.offset, moment)), place };
}

/** The files from `index` on, of which those before byte `at` of the first of them, and what it tells, are a lead. */
async function withLead(
  source: Source,
  options: LineOptions,
  { lead }: Start,
  index: number,
  at: number,
  moment: Instant,
): Promise<{ files: FileAhead[] }> {
  const { files } = source;
  const begin = await placeOf(source, options, moment, lead, { index, at });
  if (lead === 0 || begin.index > index || (begin.index === index && begin.at >= at))
    return { files: aheadFrom(files, index, at) };
  const ahead = aheadFrom(files, begin.index, begin.at);
  for (const one of ahead)
    if (one.index <= index) one.leadsTo = one.index < index ? Number.POSITIVE_INFINITY : at;
  return { files: ahead };
}

/** The beginning of a line in one of a source's files. */
interface LinePlace {
  index: number;
  at: number;
}

/** Before it stand only lines that are older than the moment by more than the lead; or the lead, up to `end`, is very long. */
async function placeOf(
  source: Source,
  options: LineOptions,
  from: Instant,
  lead: number,
  end?: LinePlace,
): Promise<LinePlace> {
  const excerpt = await excerptOf(source, { since: later(from, -lead), from }, options);
  if (excerpt.passedOver.length > 0) source.excerpt = excerpt;
  const begin = firstOf(excerpt);
  if (lead === 0) return begin;
  const behind = end ?? firstOf(await excerptOf(source, { since: from, from }, options));
  return notBefore(source, begin, behind);
}

function firstOf({ strands: [[{ file, from }]] }: Excerpt): LinePlace {
  return { index: file, at: from };
}

/** The place, or a later one, so that no more than MOST_LEAD_BYTES stand between it and `end`. */
function notBefore({ files }: Source, place: LinePlace, end: LinePlace): LinePlace {
  let room = MOST_LEAD_BYTES;
  for (let index = end.index; index >= place.index; index--) {
    const to = index === end.index ? end.at : files[index].size;
    if (to > room) {
      const from = Math.max(index === place.index ? place.at : 0, to - room);
      const line = isPacked(files[index])
        ? undefined
        : placedLinesFrom(files[index], from, LINE_BYTES);
      return { index, at: line?.at ?? 0 };
    }
    room -= to;
  }
  return place;
}

const MOST_LEAD_BYTES = 64e6;
const LINE_BYTES = 1 << 16;

export function aheadFrom(files: readonly FileEntry[], first: number, offset: number): FileAhead[] {
  let after = "";
  return files.flatMap((file, index) => {
    const before = after;
    after = labelOf(basename(file.path)) ?? after;
    if (index < first) return [];
    const isFinished = index < files.length - 1;
    const at = index === first ? offset : 0;
    return [{ file, index, offset: at, isFinished, leadsTo: 0, after: before }];
  });
}
