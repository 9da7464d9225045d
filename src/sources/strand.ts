/**
 * The lines of one strand: files that follow each other in time, read one after the other.
 */
import { open } from "node:fs/promises";
import { type Clock, fileClock } from "../time/stamps.ts";
import { leapSeconds, parseLeapSeconds, type Tai } from "../time/tai64.ts";
import { firstYear, scanYears, yearScan } from "../time/years.ts";
import type { Zone } from "../time/zones.ts";
import { chunksOf } from "./chunks.ts";
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
  const reader = new LineReader(writers, coverage, options.mostLineBytes);
  for (const [i, index] of strand.entries()) {
    const file = source.files[index];
    const covered = coverage.files[index];
    const clock = await clockFor(file, options);
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
    noteYear(clock, source);
  }
  for (const lines of reader.finish()) yield lines;
}

/** The clock of a file: its zone, its year, and which TAI its labels are. */
export async function clockFor(file: FileEntry, options: LineOptions): Promise<Clock> {
  const { zone, year } = options;
  const mayLackYears = year === undefined && file.kind === "files";
  return fileClock({
    zone,
    year,
    firstYear: mayLackYears ? await yearOfFirstLine(file, zone) : undefined,
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
async function yearOfFirstLine(file: FileEntry, zone: Zone): Promise<number | undefined> {
  const ends = await endsOf(file).catch(() => undefined); // chunks.ts says why it cannot be read
  if (!ends || !BEGINS_WITH_NAME.test(ends.head.toString("latin1", 0, 8))) return undefined;
  const scan = yearScan();
  scanYears(ends.head, scan);
  scanYears(ends.tail, scan);
  return firstYear(scan, file.changed, zone);
}

/** A month's name, perhaps behind a priority. */
const BEGINS_WITH_NAME = /^(?:<\d{1,3}>)?[A-Z]/;
const END_BYTES = 1 << 16;

/** First and last bytes, the last from a line's beginning on. */
export async function endsOf(
  file: FileEntry,
  bytes = END_BYTES,
): Promise<{ head: Buffer; tail: Buffer }> {
  const handle = await open(file.path);
  try {
    const head = Buffer.alloc(Math.min(bytes, file.size));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    const from = Math.max(bytesRead, file.size - bytes);
    const tail = Buffer.alloc(Math.max(0, file.size - from));
    const end = await handle.read(tail, 0, tail.length, from);
    const whole = tail.subarray(0, end.bytesRead);
    const begin = from > bytesRead ? whole.indexOf("\n") + 1 : 0;
    return { head: head.subarray(0, bytesRead), tail: whole.subarray(begin) };
  } finally {
    await handle.close();
  }
}

function noteYear(clock: Clock, { coverage }: Source): void {
  const year = clock.inferredYear;
  if (year !== undefined && !(coverage.inferredYear !== undefined && coverage.inferredYear > year))
    coverage.inferredYear = year;
}
