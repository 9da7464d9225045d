/**
 * From paths to facts: finds the sources, reads their lines, takes them for events, tracks
 * them, and hands out what tracking concludes, batch by batch, on one thread.
 *
 * The commands, the library and later the store stand on this file.
 */
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { findSources, type FindOptions } from "../sources/find.ts";
import type { Lines } from "../sources/lines.ts";
import { linesOf } from "../sources/read.ts";
import type { Source } from "../sources/source.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";
import { newTracking, type Queue, queueOf, type Tracking } from "../tracking/queue.ts";
import { finish, track } from "../tracking/tracker.ts";
import { type Coverage, cover, countSurprise, newCoverage, type Trouble } from "./coverage.ts";
import { eventAt, type Standing, standingOf, type Stream, streamOf } from "./streams.ts";

export interface ReadOptions {
  /** The zone of stamps that have none (syslog, tai64nlocal). */
  zone: Zone;
  /** For stamps without a year, where the file's last change would mislead. */
  year?: number;
  /** Text of a leap-seconds file: labels are then true TAI. */
  leapSeconds?: string;
  /** The name of the host, where the log does not give one. */
  host?: string;
  /** Message facts carry their raw lines (show -v, grep). */
  keepLines?: boolean;
  signal?: AbortSignal;
  /** Called after each batch with what was read so far. */
  onProgress?: (read: { bytes: number; ofBytes: number | undefined; lines: number }) => void;
}

/** The logs that were found for some paths, before they are read. */
export interface Logs {
  sources: Source[];
  /** What could not be used, and why. */
  troubles: Trouble[];
}

export type Facts = AsyncGenerator<Fact[], Coverage>;

/** One line with what qmail-send's grammar reads in it. */
export interface TimedLine {
  at?: Instant;
  host: string;
  tag: string;
  file: string;
  /** The whole line as it stands in the file. */
  text: string;
  event: SendEvent;
  standing: Standing;
}

/** Finds the logs that `paths` name: files, globs, directories, "-" for standard input. */
export async function openLogs(paths: string[], options: ReadOptions): Promise<Logs> {
  return findSources(paths, options);
}

/** Reads the logs through and hands out facts as they are concluded; returns the coverage. */
export async function* factsIn(logs: Logs, options: ReadOptions): Facts {
  const tracking = newTracking();
  const coverage = newCoverage(logs.troubles);
  for await (const batch of batchesIn(logs, options, coverage)) {
    const facts: Fact[] = [];
    trackBatch(tracking, batch, options, (fact) => {
      countSurprise(coverage, fact);
      facts.push(fact);
    });
    yield facts;
  }
  const last: Fact[] = [];
  finish(tracking, (fact) => last.push(fact));
  yield last;
  return coverage;
}

/** Every line with its standing, for those who want to see what was not understood. */
export async function* linesIn(
  logs: Logs,
  options: ReadOptions,
): AsyncGenerator<TimedLine[], Coverage> {
  const coverage = newCoverage(logs.troubles);
  for await (const batch of batchesIn(logs, options, coverage)) {
    const timed: TimedLine[] = [];
    visit(batch, (line) => timed.push(line));
    yield timed;
  }
  return coverage;
}

interface Batch {
  lines: Lines;
  source: Source;
  streams: Stream[];
  coverage: Coverage;
}

/** Reads one source after the other and keeps the coverage. */
async function* batchesIn(
  logs: Logs,
  options: ReadOptions,
  coverage: Coverage,
): AsyncGenerator<Batch> {
  const several = logs.sources.length > 1;
  for (const source of logs.sources) {
    const streams: Stream[] = [];
    const label = several ? source.label : "";
    for await (const lines of linesOf(source, options)) {
      options.signal?.throwIfAborted();
      while (streams.length < source.writers.length) {
        streams.push(streamOf(source.writers[streams.length] as Writer, options.host ?? "", label));
      }
      yield { lines, source, streams, coverage };
      options.onProgress?.({ bytes: 0, ofBytes: undefined, lines: coverage.lines });
    }
    addSource(coverage, source);
  }
}

function trackBatch(tracking: Tracking, batch: Batch, options: ReadOptions, emit: Emit): void {
  const { lines, streams, coverage } = batch;
  let at: Instant | undefined;
  for (let i = 0; i < lines.count; i++) {
    const stream = streams[lines.writer[i] as number] as Stream;
    const event = eventAt(lines, i);
    const standing = standingOf(stream, event, lines.torn[i] === 1);
    coverage[standing]++;
    if (standing !== "understood") continue;
    at = instantAt(lines, i, at);
    const queue = queueAt(tracking, stream, event.queue);
    track(queue, event, at, emit, options.keepLines ? rawAt(lines, i) : undefined);
  }
}
