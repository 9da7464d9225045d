/**
 * A look at a file before it is read: the lines at its beginning and at its end.
 *
 * That tells whether it is a log, which period it covers, and whether another file holds the
 * same lines. The end of a compressed file stays unknown.
 */
import type { Instant } from "../../time/instant.ts";
import type { Clock } from "../../time/stamps.ts";
import { Writers } from "../containers/writers.ts";
import { lexedWhole } from "../lexed.ts";
import { LineReader } from "../reader.ts";
import { type FileEntry, newSourceCoverage, type Trouble } from "../source.ts";
import { clockFor, type LineOptions } from "../strand.ts";
import { chunksOf, withoutMark } from "./chunks.ts";
import { compressionOf } from "./compression.ts";
import { endsOf, linesFrom, placedLinesFrom } from "./ends.ts";
import { foreignOf } from "./foreign.ts";

export interface Probe {
  isPacked: boolean;
  /** No byte of it, or none that could be read. */
  isEmpty: boolean;
  /** It has bytes that no text has. */
  isBinary: boolean;
  /** Its lines name their writer: syslog, a journal, a container. */
  isLabelled: boolean;
  /** Of the lines looked at; undefined if none has a stamp. */
  first: Instant | undefined;
  /** Of the whole file; undefined if it is packed, or has no stamps. */
  last: Instant | undefined;
  head: ProbeLine[];
  tail: ProbeLine[];
  troubles: Trouble[];
}

/** A line as it is told from others: the same in any container. */
export interface ProbeLine {
  seconds: number;
  nanos: number;
  /** Writer and text. */
  what: string;
}

export async function probe(file: FileEntry, options: LineOptions): Promise<Probe> {
  const troubles: Trouble[] = [];
  const ends = endsOf(file, PROBE_BYTES);
  const isPacked = compressionOf(ends.head) !== undefined;
  // Of a file that cannot be read, reading it says why.
  const mustRead = isPacked || ends.head.length === 0 || foreignOf(ends.head, file.path);
  const head = withoutMark(mustRead ? await unpackedHead(file, troubles) : ends.head);
  const headLines = probeLines(
    head,
    clockFor(file, options, isPacked ? { head, tail: NOTHING } : ends),
  );
  const tailLines = isPacked
    ? []
    : probeLines(ends.tail, partClock(file, options, ends.tail)).lines;
  const stamped = headLines.lines.filter(hasStamp);
  const lastStamped = [...headLines.lines, ...tailLines].filter(hasStamp).sort(byStamp).at(-1);
  return {
    isPacked,
    isEmpty: head.length === 0,
    isBinary: looksBinary(head),
    isLabelled: headLines.isLabelled,
    first: stampOf(stamped.slice().sort(byStamp)[0]),
    last: isPacked ? undefined : stampOf(lastStamped),
    head: headLines.lines,
    tail: tailLines,
    troubles,
  };
}

/** The stamps of some lines in a file that is not packed. */
export interface Stamps {
  /** Where the first of the lines begins. */
  at: number;
  /** Earliest and latest; undefined if none has a stamp. */
  first: Instant | undefined;
  last: Instant | undefined;
  /** What a stamp means here may depend on what stands before it, and why. */
  unsure: string | undefined;
}

/** Of the whole lines that begin behind byte `at`, a few kilobytes of them; undefined if none begins there. */
export function stampsAt(file: FileEntry, at: number, options: LineOptions): Stamps | undefined {
  const part = placedLinesFrom(file, at, PROBE_BYTES);
  if (!part) return undefined;
  const clock = partClock(file, options, part.lines);
  const { lines, forms } = probeLines(part.lines, clock);
  const stamped = lines.filter(hasStamp).sort(byStamp);
  return {
    at: part.at,
    first: stampOf(stamped[0]),
    last: stampOf(stamped.at(-1)),
    unsure: doubtAbout(clock, forms),
  };
}

/** The same of its end. */
export function stampsAtEnd(file: FileEntry, options: LineOptions): Stamps | undefined {
  return stampsAt(file, Math.max(0, file.size - PROBE_BYTES), options);
}

function stampOf(line: ProbeLine | undefined): Instant | undefined {
  return line && { seconds: line.seconds, nanos: line.nanos };
}

function doubtAbout(clock: Clock, forms: ReadonlySet<string>): string | undefined {
  if (clock.inferredYear !== undefined) return "its stamps have no year";
  if (clock.strangeZone !== "") return "its stamps name a zone that may be one of several";
  return forms.has("journal") ? "an entry of a journal has many lines" : undefined;
}

/** The lines that stand around a moment in a file that is not packed, found by halving. */
export function linesAround(file: FileEntry, moment: Instant, options: LineOptions): ProbeLine[] {
  const linesAt = (at: number) => {
    const part = linesFrom(file, at, PROBE_BYTES);
    return probeLines(part, partClock(file, options, part)).lines;
  };
  let from = 0;
  let to = file.size;
  while (to - from > PROBE_BYTES) {
    const middle = Math.floor((from + to) / 2);
    const stamped = linesAt(middle).find(hasStamp);
    if (stamped && isBefore(stamped, moment)) from = middle;
    else to = middle;
  }
  // Lines of one moment may lie on both sides of where the halving ended.
  const half = PROBE_BYTES / 2;
  return [from - half, from, from + half].flatMap((at) => linesAt(Math.max(0, at)));
}

export function isBefore(a: Instant, b: Instant): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.nanos < b.nanos);
}

export function hasStamp(line: ProbeLine): boolean {
  return !Number.isNaN(line.seconds);
}

const PROBE_BYTES = 1 << 14;

function byStamp(a: ProbeLine, b: ProbeLine): number {
  return a.seconds - b.seconds || a.nanos - b.nanos;
}

/** The first bytes, unpacked. */
export async function unpackedHead(file: FileEntry, troubles: Trouble[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(file, { trouble: (trouble) => troubles.push(trouble) })) {
    parts.push(Buffer.from(chunk.subarray(0, PROBE_BYTES)));
    bytes += chunk.length;
    if (bytes >= PROBE_BYTES) break;
  }
  return Buffer.concat(parts);
}

/** For lines that are not at the beginning: what they do not tell themselves the file's last change does. */
function partClock(file: FileEntry, options: LineOptions, part: Buffer): Clock {
  return clockFor(file, options, { head: part, tail: NOTHING });
}

const NOTHING = Buffer.alloc(0);

/** Whole lines of `bytes`; a last one that is cut off is left out unless it is the only one. */
function probeLines(
  bytes: Buffer,
  clock: Clock,
): { lines: ProbeLine[]; isLabelled: boolean; forms: ReadonlySet<string> } {
  const whole = bytes.lastIndexOf("\n") + 1;
  const writers = new Writers([{ host: "", tag: "" }]);
  const coverage = newSourceCoverage([NO_FILE]);
  const reader = new LineReader(writers, coverage, { batchLines: 256 });
  reader.beginFile({ file: 0, clock, endsInCrash: false });
  const found: ProbeLine[] = [];
  const chunk = whole > 0 ? bytes.subarray(0, whole) : bytes;
  for (const part of [reader.chunk(lexedWhole(chunk)), reader.endFile(false), reader.finish()]) {
    for (const lines of part) {
      for (let i = lines.from; i < lines.to; i++) {
        const { host, tag } = writers.list[lines.writer[i]];
        const text = lines.bytes.toString("latin1", lines.at[i], lines.end[i]);
        const what = `${host}\0${tag}\0${text}`;
        found.push({ seconds: lines.seconds[i], nanos: lines.nanos[i], what });
      }
    }
  }
  const { forms } = coverage.files[0];
  return { lines: found, isLabelled: LABELLED.some((form) => forms.has(form)), forms };
}

const LABELLED = ["syslog", "rfc5424", "journal", "docker", "cri", "compose"];

const NO_FILE: FileEntry = {
  path: "",
  kind: "files",
  size: 0,
  identity: "",
  changed: { seconds: 0, nanos: 0 },
};

/** More control bytes than a line of a recorded dialogue would have. */
function looksBinary(head: Buffer): boolean {
  const end = Math.min(head.length, 1 << 12);
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const byte = head[i];
    if (byte < 0x20 && byte !== 0x1b && !(byte >= 0x08 && byte <= 0x0d)) odd++;
  }
  return odd > end / 10;
}
