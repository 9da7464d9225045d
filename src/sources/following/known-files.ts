/**
 * What was read before, told by its content: of each file marks on the way from its first byte to the last that was
 * read.
 *
 *     head       mark        mark        mark      end         a mark: the hash of 256 bytes where a line begins, so
 *     ├256┤      ├256┤       ├256┤       ├256┤  ├ 2048 ┤       many more of them near the beginning; the end: of the last
 *     @…  new msg 5 …                       … end msg 9 \n
 *     `────────────── bytes, unpacked ─────────────────'
 *
 * So it is known under any name: rotated, packed, copied elsewhere, put together with others, cut anew. The data is
 * plain: whoever reads logs for good saves it with the places that they were read to (FollowedLogs.knownFiles), and
 * gives it to the next one (FollowStart.seen). It takes some 12 bytes for a mark, 150 for a file, and is bounded: of
 * what was read long ago fewer marks stay, then heads and ends alone, and then the period.
 */
import { longHashOf } from "../../bytes/bytes.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";

export interface KnownFiles {
  logs: KnownLog[];
}

/** A log of which files were read. */
export interface KnownLog {
  /** As FollowedLog has it. */
  key: string;
  /** The host that was named for lines that name none. */
  host: string;
  /** Hosts and programs that its lines name: `mx qmail`; none where they name none. */
  writers: string[];
  /** Where lines name no programs: whose they are, and what the service is called, as far as that is known. */
  owner: "queue" | "service" | undefined;
  service: string | undefined;
  /** The earliest and the latest stamp of all that was read. */
  first: Instant | undefined;
  last: Instant | undefined;
  /** In the order in which they were read; the log's place is in the last, or behind it. */
  files: KnownFile[];
  /** How many marks they have together. */
  marks: number;
}

/** A file as far as it was read. */
export interface KnownFile {
  /** The hash of its first `window` bytes: HEAD_BYTES, or all if there are fewer. */
  head: number;
  window: number;
  /** Hashes of HEAD_BYTES, and where in the file they begin. */
  marks: number[];
  markedAt: number[];
  /** The hash of the last END_BYTES that were read, or of all if they are fewer. */
  end: number;
  bytes: number;
  first: Instant | undefined;
  last: Instant | undefined;
}

/** A few lines with their stamps. */
export const HEAD_BYTES = 256;
export const END_BYTES = 2048;
/** From a mark to the next: more where much stands before them. */
export function distanceOfMarks(at: number): number {
  return Math.min(MOST_DISTANCE, Math.max(LEAST_DISTANCE, at / 16));
}

const LEAST_DISTANCE = HEAD_BYTES;
export const MOST_DISTANCE = 1 << 15;
/** Of one log; when there are more, half of them stay: those of the newest files, and of long ones some. */
const MOST_MARKS = 20_000;
/** Of one log; of older ones only the period is known. */
const MOST_FILES = 10_000;
const MOST_WRITERS = 100;

/** One to which files may be added. */
export function copyOf(log: KnownLog): KnownLog {
  return { ...log, writers: [...log.writers], files: [...log.files] };
}

/** Takes a file for one that was read of the log. */
export function addFile(log: KnownLog, file: KnownFile): void {
  const { files } = log;
  files.push(file);
  log.marks += file.marks.length;
  if (log.marks > MOST_MARKS)
    for (const distance of [MOST_DISTANCE, Number.POSITIVE_INFINITY]) thinOut(log, distance);
  if (files.length > MOST_FILES) log.marks -= (files.shift() as KnownFile).marks.length;
  const { first, last } = file;
  if (first && !(log.first && compareInstants(log.first, first) <= 0)) log.first = first;
  if (last && !(log.last && compareInstants(log.last, last) >= 0)) log.last = last;
}

/** Marks of files, the oldest first, that stand closer than that go, until there are half as many as there may be. */
function thinOut(log: KnownLog, distance: number): void {
  const { files } = log;
  for (let i = 0; i < files.length && log.marks > MOST_MARKS / 2; i++) {
    const { marks, markedAt } = files[i];
    let next = distance;
    const kept = markedAt.map((at) => {
      if (at < next) return false;
      next = at + distance;
      return true;
    });
    files[i] = {
      ...files[i],
      marks: marks.filter((_, k) => kept[k]),
      markedAt: markedAt.filter((_, k) => kept[k]),
    };
    log.marks -= marks.length - files[i].marks.length;
  }
}

/** The file that was added last is read on. */
export function takeLast(log: KnownLog): KnownFile | undefined {
  const file = log.files.pop();
  log.marks -= file?.marks.length ?? 0;
  return file;
}

/** Takes a name for one of a host and program that the log's lines name. */
export function noteWriter({ writers }: KnownLog, name: string): void {
  if (name !== "" && writers.length < MOST_WRITERS && !writers.includes(name)) writers.push(name);
}

/** A place in a known file. */
export interface KnownPlace {
  log: KnownLog;
  file: KnownFile;
  at: number;
}

/** Places in known files, by what stands there. */
export class KnownPlaces {
  private readonly byMark = new Map<number, KnownPlace[]>();
  /** Files that are shorter than a mark, by their lengths. */
  private readonly short = new Map<number, Map<number, KnownPlace[]>>();

  constructor({ logs }: KnownFiles) {
    for (const log of logs) for (const file of log.files) this.add(log, file);
  }

  /** `bytes`: HEAD_BYTES from somewhere on. */
  marked(bytes: Buffer): readonly KnownPlace[] {
    return this.byMark.get(longHashOf(bytes)) ?? [];
  }

  /** `bytes`: HEAD_BYTES from somewhere on, or as many as there are. */
  beginning(bytes: Buffer): readonly KnownPlace[] {
    const found = bytes.length < HEAD_BYTES ? [] : [...this.marked(bytes)];
    for (const [window, places] of this.short)
      if (window <= bytes.length)
        found.push(...(places.get(longHashOf(bytes.subarray(0, window))) ?? []));
    return found;
  }

  get isEmpty(): boolean {
    return this.byMark.size === 0 && this.short.size === 0;
  }

  private add(log: KnownLog, file: KnownFile): void {
    const { head, window, marks, markedAt } = file;
    put(window < HEAD_BYTES ? this.shortOf(window) : this.byMark, head, { log, file, at: 0 });
    for (const [i, mark] of marks.entries())
      put(this.byMark, mark, { log, file, at: markedAt[i] as number });
  }

  private shortOf(window: number): Map<number, KnownPlace[]> {
    const places = this.short.get(window) ?? new Map<number, KnownPlace[]>();
    this.short.set(window, places);
    return places;
  }
}

function put(places: Map<number, KnownPlace[]>, hash: number, place: KnownPlace): void {
  const there = places.get(hash);
  if (there) there.push(place);
  else places.set(hash, [place]);
}
