/**
 * The lines of one strand: files that follow each other in time, read one after the other.
 */
import { type Clock, fileClock } from "../time/stamps.ts";
import { leapSeconds, parseLeapSeconds, type Tai } from "../time/tai64.ts";
import { firstYear, scanYears, yearScan } from "../time/years.ts";
import type { Zone } from "../time/zones.ts";
import { chunksOf } from "./chunks.ts";
import { endsOf } from "./ends.ts";
import type { Lines } from "./lines.ts";
import { LineReader } from "./reader.ts";
import type { FileEntry, Source } from "./source.ts";
import type { Writers } from "./writers.ts";

export interface LineOptions {
  /** The zone of stamps that have none (syslog, tai64nlocal). */
  zone: Zone;
  /** For stamps without a year, where a file's last change would mislead. */
  year?: number | undefined;
  /** Text of a leap-seconds file: labels are then true TAI, whoever wrote them. */
  leapSeconds?: string | undefined;
  /** What "-" reads; process.stdin if absent. */
  stdin?: AsyncIterable<Buffer> | undefined;
  /** Longer lines are cut; 1 MiB if absent. */
  mostLineBytes?: number | undefined;
}

export async function* strandLines(
  source: Source,
  strand: readonly number[],
  writers: Writers,
  options: LineOptions,
): AsyncGenerator<Lines> {
  const { coverage } = source;
  const { mostLineBytes } = options;
  const reader = new LineReader(writers, coverage, mostLineBytes ? { mostLineBytes } : {});
  for (const [i, index] of strand.entries()) {
    const file = source.files[index];
    const covered = coverage.files[index];
    const clock = clockFor(file, options);
    reader.beginFile({ file: index, clock, endsInCrash: file.path.endsWith(".u") });
    const chunks = chunksOf(file, {
      stdin: options.stdin,
      progress: covered,
      trouble: (trouble) => coverage.troubles.push(trouble),
    });
    for await (const chunk of chunks) {
      covered.bytes += chunk.length;
      for (const lines of reader.chunk(chunk)) yield lines;
    }
    for (const lines of reader.endFile(i + 1 < strand.length)) yield lines;
    noteClock(clock, file, source);
  }
  for (const lines of reader.finish()) yield lines;
}

/** The clock of a file: its zone, its year, and which TAI its labels are. */
export function clockFor(file: FileEntry, options: LineOptions): Clock {
  const { zone, year } = options;
  const mayLackYears = year === undefined && file.kind === "files";
  return fileClock({
    zone,
    year,
    firstYear: mayLackYears ? yearOfFirstLine(file, zone) : undefined,
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
function yearOfFirstLine(file: FileEntry, zone: Zone): number | undefined {
  const { head, tail } = endsOf(file, END_BYTES);
  if (!BEGINS_WITH_NAME.test(head.toString("latin1", 0, 8))) return undefined;
  const scan = yearScan();
  scanYears(head, scan);
  scanYears(tail, scan);
  return firstYear(scan, file.changed, zone);
}

/** A month's name, perhaps behind a priority. */
const BEGINS_WITH_NAME = /^(?:<\d{1,3}>)?[A-Z]/;
const END_BYTES = 1 << 16;

/** What the clock had to guess. */
function noteClock(clock: Clock, file: FileEntry, { coverage }: Source): void {
  const year = clock.inferredYear;
  if (year !== undefined && !(coverage.inferredYear !== undefined && coverage.inferredYear > year))
    coverage.inferredYear = year;
  if (clock.absentHour > 0)
    coverage.troubles.push({
      path: file.path,
      what: `it has stamps in an hour that clocks in ${clock.zone.name} skipped`,
      hint: "the log may be of another zone: name it with --tz",
    });
}
