/**
 * The lines of one strand: files that follow each other in time, read one after the other.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Redaction } from "../redaction/pseudonyms.ts";
import { type Clock, fileClock } from "../time/stamps.ts";
import { leapSeconds, parseLeapSeconds, type Tai } from "../time/tai64.ts";
import { firstYear, scanYears, yearScan } from "../time/years.ts";
import type { Zone } from "../time/zones.ts";
import { toldClock } from "./containers/told-clock.ts";
import type { Writers } from "./containers/writers.ts";
import { compressionOf } from "./files/compression.ts";
import { endsOf, type FileEnds } from "./files/ends.ts";
import type { FilePart, LexedStep } from "./lexed-parts.ts";
import { stepsOf } from "./lexing-ahead.ts";
import type { Lines } from "./lines.ts";
import { type OfLog, saidOfLog } from "./of-log.ts";
import { LineReader } from "./reader.ts";
import {
  addTrouble,
  type FileCoverage,
  type FileEntry,
  type Gap,
  type Part,
  type Source,
  type Trouble,
} from "./source.ts";

export interface LineOptions {
  /** The zone of stamps that have none (syslog, tai64nlocal), where `logZones` does not tell. */
  zone: Zone;
  logZones?: readonly OfLog<Zone>[] | undefined;
  /** For stamps without a year, where a file's last change would mislead. */
  year?: number | undefined;
  /** Text of a leap-seconds file: labels are then true TAI, whoever wrote them. */
  leapSeconds?: string | undefined;
  /** What "-" reads; process.stdin if absent. */
  stdin?: AsyncIterable<Buffer> | undefined;
  /** Other names take the place of those that are read. */
  redaction?: Redaction | undefined;
  /** Longer lines are cut; 1 MiB if absent. */
  mostLineBytes?: number | undefined;
}

export async function* strandLines(
  source: Source,
  strand: number[],
  writers: Writers,
  options: LineOptions,
): AsyncGenerator<Lines> {
  const reader = new StrandReader(source, strand.at(-1), writers, options);
  const parts = source.excerpt?.strands[source.strands.indexOf(strand)];
  yield* reader.parts(parts ?? strand.map(wholeFile));
  yield* reader.finish();
}

export function wholeFile(file: number): Part {
  return { file, from: 0, to: Number.POSITIVE_INFINITY };
}

/** Reads a strand part by part, in the order of the log; parts may be left out. */
export class StrandReader {
  readonly reader: LineReader;
  private readonly source: Source;
  /** The file behind which none comes; undefined where one always may. */
  private readonly last: number | undefined;
  private readonly options: LineOptions;
  private file = -1;
  private clock: Clock | undefined;
  /** It could not be read to the end: that is said once, and further parts of it are left out. */
  private broken = -1;

  constructor(source: Source, last: number | undefined, writers: Writers, options: LineOptions) {
    const { mostLineBytes } = options;
    const limits = mostLineBytes ? { mostLineBytes } : {};
    this.source = source;
    this.last = last;
    this.options = options;
    this.reader = new LineReader(writers, source.coverage, limits);
  }

  /** Reads parts of files, whole lines each, of which `steps` gives the chunks. */
  async *parts(
    parts: readonly Part[],
    steps: (parts: FilePart[]) => AsyncGenerator<LexedStep> = (given) =>
      stepsOf(given, this.options.stdin),
  ): AsyncGenerator<Lines> {
    const { source, reader } = this;
    const { redaction } = this.options;
    const given = parts.map(({ file, from, to }) => ({
      file: source.files[file],
      from,
      to,
      redaction,
    }));
    for await (const step of steps(given)) {
      const { file, from, to } = parts[step.part];
      const covered = source.coverage.files[file];
      const { chunk } = step;
      covered.bytesOnDisk += step.bytesOnDisk;
      covered.bytes += step.bytes;
      if (file === this.broken) continue;
      const bytes = chunk?.bytes.subarray(0, chunk.tailEnd) ?? NOTHING;
      if (file !== this.file) this.begin(file, from, bytes);
      if (chunk) {
        for (const lines of reader.chunk(chunk)) yield lines;
        await nextTurn(); // chunks that are there already would keep a signal waiting
      }
      for (const trouble of step.troubles) this.note(trouble, file);
      if (!chunk && to === Number.POSITIVE_INFINITY) yield* this.endFile(file);
    }
  }

  /** What comes of the present file next is read as if it began there: its clock has been long on its way. */
  turnAnew(): void {
    this.file = -1;
  }

  /** Of a file that is not at its end yet, too, it is known which year its stamps were taken for. */
  noteYear(): void {
    if (this.clock) noteYear(this.clock, this.source);
  }

  private note(trouble: Trouble, file: number): void {
    const { coverage } = this.source;
    if (!trouble.isWhole) this.broken = file;
    addTrouble(coverage.troubles, trouble);
    if (trouble.isLoss) coverage.gaps.push(lossOf(trouble, coverage.files[file]));
  }

  private *endFile(file: number): Generator<Lines> {
    const isBroken = file === this.broken;
    yield* this.reader.endFile(file !== this.last && !isBroken, isBroken);
    if (this.clock) noteClock(this.clock, this.source.files[file], this.source);
  }

  /** Turns to a file, of which `chunk`, which stands at `from`, is read first. */
  private begin(index: number, from: number, chunk: Buffer): void {
    const { source, reader, options } = this;
    const file = source.files[index];
    const onDisk = endsOf(file, END_BYTES);
    const isPacked = file.kind === "stdin" || compressionOf(onDisk.head) !== undefined;
    // A log that is followed may be years old where reading begins: the part tells its own year.
    const isPart = isPacked || (from > 0 && this.last === undefined);
    const ends = isPart ? { head: chunk.subarray(0, END_BYTES), tail: NOTHING } : onDisk;
    const clock = clockFor(file, options, ends);
    this.file = index;
    this.clock = clock;
    const endsInCrash = file.path.endsWith(".u");
    reader.beginFile({ file: index, clock, endsInCrash, goesOn: from > 0 });
  }

  *finish(): Generator<Lines> {
    yield* this.reader.finish();
  }
}

/** What stood behind the last line that was read. */
function lossOf({ path, what }: Trouble, { last }: FileCoverage): Gap {
  return { ...(last && { from: last }), reason: `${path}: ${what}` };
}

/**
 * The clock of a file: its zone, its year, and which TAI its labels are. What the file tells itself
 * wins over what is guessed, and an operator's word over both. `ends`: of the file, unpacked, where
 * it does not lie on disk as it is read.
 */
export function clockFor(
  file: FileEntry,
  options: LineOptions,
  ends: FileEnds = endsOf(file, END_BYTES),
): Clock {
  const stated = saidOfLog(file.path, options.logZones);
  const zone = stated ?? options.zone;
  const told = toldClock(file, ends, zone);
  return fileClock({
    zone: stated ?? told?.zone ?? zone,
    year: options.year ?? told?.year,
    firstYear: file.kind === "files" ? yearOfFirstLine(file, ends, zone) : undefined,
    changed: file.changed,
    tai: taiOf(file, options),
  });
}

/** s6-log writes true TAI, all others the constant of daemontools. */
export function taiOf(file: FileEntry, options: LineOptions): Tai {
  if (options.leapSeconds !== undefined) return parseLeapSeconds(options.leapSeconds);
  return file.kind === "s6-log" ? leapSeconds : "daemontools";
}

/** From the beginning and the end of a file that is not compressed; see time/years.ts. */
function yearOfFirstLine(
  { changed }: FileEntry,
  { head, tail }: FileEnds,
  zone: Zone,
): number | undefined {
  const scan = yearScan();
  scanYears(head, scan);
  scanYears(tail, scan);
  return firstYear(scan, changed, zone);
}

const NOTHING = Buffer.alloc(0);
const END_BYTES = 1 << 16;

function noteYear({ inferredYear: year }: Clock, { coverage }: Source): void {
  if (year !== undefined && !(coverage.inferredYear !== undefined && coverage.inferredYear > year))
    coverage.inferredYear = year;
}

/** What the clock had to guess. */
function noteClock(clock: Clock, file: FileEntry, source: Source): void {
  const { coverage } = source;
  noteYear(clock, source);
  if (clock.absentHour > 0)
    addTrouble(coverage.troubles, {
      path: file.path,
      what: `it has stamps in an hour that clocks in ${clock.zone.name} skipped`,
      hint: "the log may be of another zone: name it with --log-tz",
      isWhole: true,
    });
  if (clock.strangeZone !== "")
    addTrouble(coverage.troubles, {
      path: file.path,
      what: `its stamps name the zone ${clock.strangeZone}, which may be one of several: they are read as ${clock.zone.name}`,
      hint: "name the log's zone with --log-tz",
      isWhole: true,
    });
}
