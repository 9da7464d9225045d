/**
 * What of a source is read where an answer does not need its beginning.
 *
 *     @1.s  @2.s  @3.s  @4.s  current          the log's files, oldest first
 *     ····  ····  ··██  ████  ███████          read from the first line on that may be needed
 *
 * A file is passed over if it ends before that: by the label in its name, which says when its logger
 * closed it, by the stamps at its end, or, if it is packed, by the beginning of the next one. In the first
 * file that is left the place is found by halving, if the stamps in it are certain: their year and zone
 * stand in them, and they do not go back. Else all of it is read: more is read, never less.
 */
import { basename } from "node:path";
import { type Instant, later } from "../time/instant.ts";
import { parseTai64 } from "../time/tai64.ts";
import { isPacked } from "./files/chunks.ts";
import { placedLinesFrom } from "./files/ends.ts";
import { labelOf } from "./files/logdir.ts";
import { isBefore, probe, stampsAt, stampsAtEnd } from "./files/probe.ts";
import type { Excerpt, FileEntry, Part, PassedOver, Source } from "./source.ts";
import { type LineOptions, taiOf, wholeFile } from "./strand.ts";
import { trace } from "./trace.ts";

/**
 * All lines of `since` and later, and so much of what stands before `from`, a later moment, that a log in which
 * little happens is known as well.
 */
export async function excerptOf(
  source: Source,
  { since, from }: { since: Instant; from: Instant },
  options: LineOptions,
): Promise<Excerpt> {
  const strands: Part[][] = [];
  for (const strand of source.strands) {
    const log = new Strand(source, strand, options);
    const begin = log.stepBack(await log.placeOf(since), await log.placeOf(from));
    strands.push(
      strand
        .slice(begin.index)
        .map((file, i) => (i === 0 ? { ...wholeFile(file), from: begin.at } : wholeFile(file))),
    );
    trace("period", () => `${source.name}: ${log.words(begin)}`);
  }
  const ends = await endsOf(source, options);
  return { strands, passedOver: passedOverIn(source, strands), isCutShort: false, ...ends };
}

/** The first and last stamp of all its strands. */
async function endsOf(
  { files, strands }: Source,
  options: LineOptions,
): Promise<Pick<Excerpt, "first" | "last">> {
  let first: Instant | undefined;
  const lasts: (Instant | undefined)[] = [];
  for (const strand of strands) {
    const probed = (await probe(files[strand[0]], options)).first;
    if (probed && !(first && isBefore(first, probed))) first = probed;
    lasts.push(lastOf(files[strand.at(-1) as number], options));
  }
  const last = lasts.reduce((a, b) => (a && b ? (isBefore(a, b) ? b : a) : undefined));
  return { first, last };
}

/** Where reading begins: at byte `at` of a strand's file, and why not later. */
interface Place {
  /** In the strand. */
  index: number;
  at: number;
  why?: string;
}

class Strand {
  private readonly files: FileEntry[];
  private readonly options: LineOptions;

  constructor(source: Source, strand: readonly number[], options: LineOptions) {
    this.files = strand.map((file) => source.files[file]);
    this.options = options;
  }

  /** Before it stand only lines that are older than `moment`. */
  async placeOf(moment: Instant): Promise<Place> {
    const last = this.files.length - 1;
    for (let index = 0; index <= last; index++) {
      const end = await this.endOf(index);
      if (end && isBefore(end, moment)) continue;
      return { index, ...placeIn(this.files[index], moment, this.options) };
    }
    const { size } = this.files[last];
    return { index: last, at: isPacked(this.files[last]) ? 0 : lineBefore(this.files[last], size) };
  }

  /** `place`, or an earlier one, so that some of the log stands between it and `end`. */
  stepBack(place: Place, end: Place): Place {
    let { index, at } = end;
    let missing = LEAST_BYTES;
    while (missing > at && index > 0) {
      missing -= at;
      index--;
      at = this.bytesOf(index);
    }
    if (index > place.index || (index === place.index && at - missing >= place.at)) return place;
    const file = this.files[index];
    const earlier = isPacked(file) ? 0 : lineBefore(file, Math.max(0, at - missing));
    return { index, at: earlier, why: "there is little before the period" };
  }

  /** Of a packed file about. */
  private bytesOf(index: number): number {
    const file = this.files[index];
    return isPacked(file) ? PACKED_TIMES * file.size : file.size;
  }

  words({ index, at, why }: Place): string {
    const passed = `passed over ${index} of ${this.files.length} files and ${at} bytes of the next`;
    return why === undefined ? passed : `${passed}: ${why}`;
  }

  /** No line of the file is later; undefined if that is not known. */
  private async endOf(index: number): Promise<Instant | undefined> {
    const file = this.files[index];
    if (file.kind !== "files") {
      const label = labelOf(basename(file.path));
      if (label !== undefined) return parseTai64(label, taiOf(file, this.options));
    }
    if (!isPacked(file)) return lastOf(file, this.options);
    const next = this.files[index + 1];
    const first = next && (await probe(next, this.options)).first;
    return first && later(first, JITTER_SECONDS);
  }
}

/** Lines of the log that are read before the period at least, however long ago they were written. */
const LEAST_BYTES = 1 << 18;
/** A packed log is so much shorter. */
const PACKED_TIMES = 8;
/** A line may be so late. */
const JITTER_SECONDS = 60;

/** The latest stamp near the end of a file, if it is certain. */
function lastOf(file: FileEntry, options: LineOptions): Instant | undefined {
  if (isPacked(file)) return undefined;
  const end = stampsAtEnd(file, options);
  return end?.unsure === undefined ? end?.last : undefined;
}

/** The beginning of a line in a file, before which all lines are older than `moment`. */
function placeIn(file: FileEntry, moment: Instant, options: LineOptions): Omit<Place, "index"> {
  if (isPacked(file)) return { at: 0, why: "it is packed" };
  const head = stampsAt(file, 0, options);
  let low = head?.first;
  let unsure = head?.unsure;
  let from = 0;
  let to = file.size;
  while (to - from > NEAR_BYTES && low && unsure === undefined) {
    const middle = Math.floor((from + to) / 2);
    const there = stampsAt(file, middle, options);
    const first = there?.first;
    unsure = there?.unsure;
    if (first && isBefore(later(first, JITTER_SECONDS), low)) unsure = "its stamps go back";
    if (there && first && isBefore(first, moment)) {
      from = there.at;
      low = first;
    } else to = middle;
  }
  if (!low) return { at: 0, why: "it has no stamps" };
  return unsure === undefined ? { at: from } : { at: 0, why: `it is read whole: ${unsure}` };
}

const NEAR_BYTES = 1 << 15;

/** The beginning of a line before byte `at`. */
function lineBefore(file: FileEntry, at: number): number {
  const from = Math.max(0, at - NEAR_BYTES);
  return placedLinesFrom(file, from, NEAR_BYTES)?.at ?? 0;
}

function passedOverIn({ files, strands }: Source, read: readonly Part[][]): PassedOver[] {
  const parts = new Map(read.flat().map((part) => [part.file, part]));
  return strands.flat().flatMap((file): PassedOver[] => {
    const { path, size } = files[file];
    const bytes = parts.get(file)?.from ?? size;
    return bytes > 0 ? [{ path, side: "before", bytes, isWhole: bytes === size }] : [];
  });
}
