/**
 * From paths to facts: finds the sources, reads their lines, takes them for events, tracks
 * them, and hands out what tracking concludes, batch by batch, on one thread.
 *
 * The commands, the library and later the store stand on this file.
 */
import { text } from "../bytes/bytes.ts";
import type { Redaction } from "../redaction/pseudonyms.ts";
import { findSources } from "../sources/files/find.ts";
import { release } from "../sources/files/held.ts";
import type { Lines } from "../sources/lines.ts";
import { type OfLog, saidOfLog } from "../sources/of-log.ts";
import type { Source } from "../sources/source.ts";
import { trace } from "../sources/trace.ts";
import { type Instant, instantOf } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";
import { seedOf } from "../tracking/id.ts";
import {
  clockSkews,
  hostOf,
  movedQueue,
  newTracking,
  type Queue,
  queueOf,
  type Tracking,
} from "../tracking/queue.ts";
import type { SessionHost } from "../tracking/sessions/state.ts";
import { trackBody, trackRecorded, trackSession } from "../tracking/sessions/tracker.ts";
import { type Emit, finish, track, trackRows } from "../tracking/tracker.ts";
import { keep } from "../tracking/views.ts";
import type { Asked } from "./asked.ts";
import { addSource, type Coverage, countSurprise, newCoverage, type Trouble } from "./coverage.ts";
import type { Gate } from "./gate.ts";
import { cutShort, PeriodReading } from "./period.ts";
import {
  isRecordedRow,
  isSendRow,
  loadSessionGrammars,
  newRead,
  noteKinds,
  readLine,
  type Stream,
  streamOf,
} from "./streams.ts";
import { type Stretch, together } from "./together.ts";

export interface ReadOptions {
  /** The zone of the answer, and of stamps that have none (syslog, tai64nlocal). */
  zone: Zone;
  /** The zones that logs were written in, where these are others. */
  logZones?: readonly OfLog<Zone>[];
  /** What services are called whose logs do not name them. */
  logServices?: readonly OfLog<string>[];
  /** For stamps without a year, where the file's last change would mislead. */
  year?: number;
  /** Text of a leap-seconds file: labels are then true TAI. */
  leapSeconds?: string;
  /** Other names take the place of those in the logs, before anything is read in their lines. */
  redaction?: Redaction | undefined;
  /** What the host is called whose log names none; it takes no part in ids. */
  logHost?: string;
  /** Whose lines are read, by the name of the host; absent: all. */
  isOfHost?: (host: string) => boolean;
  /** The only program whose lines are read: `qmail-send`, or a grammar of the sessions. */
  as?: string;
  /** What the answer is about, if not all of the logs. */
  asked?: Asked;
  /** Message facts carry their raw lines (show -v, grep). */
  keepLines?: boolean;
  /** What "-" reads, in place of standard input. */
  stdin?: AsyncIterable<Buffer>;
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

/**
 * Finds the logs that `paths` name: files, globs, directories, "-" for standard input. Their files are held open,
 * so that no rotation takes them away, until `closeLogs`.
 */
export async function openLogs(paths: string[], options: ReadOptions): Promise<Logs> {
  return findSources(paths, options);
}

/** The logs have been read. A second reading finds their files by name, if they still are those. */
export function closeLogs({ sources }: Logs): void {
  for (const { files } of sources) release(files);
}

/** Reads the logs and hands out facts as they are concluded; returns the coverage. */
export async function* factsIn(logs: Logs, options: ReadOptions): Facts {
  let facts: Fact[] = [];
  const reading = showFacts(logs, options, (fact) => facts.push(keep(fact)));
  for (;;) {
    const { done, value } = await reading.next();
    yield facts;
    facts = [];
    if (done) return value;
  }
}

/**
 * Reads the logs and shows each fact to `emit`: a fact is valid until that returns, and what is to
 * stay of it has to be kept (tracking/views.ts). Yields after each batch.
 */
export async function* showFacts(
  logs: Logs,
  options: ReadOptions,
  emit: Emit,
): AsyncGenerator<never[], Coverage> {
  const reading = options.asked && new PeriodReading(logs, options, options.asked);
  for (;;) {
    const tracking = newTracking();
    const gate = await reading?.begin(tracking);
    const coverage = yield* showThrough(logs, options, tracking, gate, emit);
    gate?.lookAtKinds(logs.sources);
    const doubt = gate?.doubt;
    if (!doubt) return coverage;
    trace("period", () => `read again with a longer lead: ${doubt.why}`);
  }
}

/** Those that the gate lets through, as long as it has no doubt. */
async function* showThrough(
  logs: Logs,
  options: ReadOptions,
  tracking: Tracking,
  gate: Gate | undefined,
  emit: Emit,
): AsyncGenerator<never[], Coverage> {
  const coverage = newCoverage(logs.troubles);
  const count = (fact: Fact): void => {
    countSurprise(coverage, fact);
    emit(fact);
  };
  const show = gate?.through(count) ?? count;
  for await (const batches of batchesIn(logs, options, coverage)) {
    for (const batch of batches)
      while (!trackBatch(tracking, batch, coverage, options, show)) await loadSessionGrammars();
    yield [];
    if (gate?.isOver(batches)) {
      cutShort(logs);
      break;
    }
  }
  finish(tracking, gate?.through(emit) ?? emit);
  coverage.clocks = clockSkews(tracking);
  if (gate && gate.older > 0) coverage.older = gate.older;
  return coverage;
}

export interface Batch extends Stretch {
  streams: Stream[];
}

/** Reads the sources in the order of time and keeps the coverage. */
export async function* batchesIn(
  logs: Logs,
  options: ReadOptions,
  coverage: Coverage,
): AsyncGenerator<Batch[]> {
  const several = logs.sources.length > 1;
  if (options.as !== undefined) await loadSessionGrammars();
  const streamsOf = new Map<Source, Stream[]>();
  try {
    for await (const stretches of together(logs.sources, options)) {
      options.signal?.throwIfAborted();
      yield stretches.map((stretch) => {
        const { source } = stretch;
        const streams = streamsOf.get(source) ?? [];
        streamsOf.set(source, streams);
        streamsFor(source, streams, options, several);
        return { ...stretch, streams };
      });
      options.onProgress?.(progressOf(logs));
    }
  } finally {
    // The caller may stop in the middle.
    for (const source of logs.sources) {
      const streams = streamsOf.get(source) ?? [];
      noteKinds(source, streams);
      addSource(coverage, source, streams[0]?.service);
    }
  }
}

/** Adds a stream for each writer that has come up since. */
export function streamsFor(
  { files, writers, label, excerpt }: Source,
  streams: Stream[],
  { logHost = "", logServices, as, isOfHost }: ReadOptions,
  several: boolean,
): void {
  if (streams.length === writers.length) return;
  const service = saidOfLog(files[0]?.path ?? "", logServices) ?? label;
  for (let i = streams.length; i < writers.length; i++)
    streams.push(
      streamOf(writers[i], {
        logHost,
        label,
        service,
        several,
        isOfHost,
        isContinued: excerpt?.passedOver.some(({ side }) => side === "before") === true,
        ...(as !== undefined && { as }),
      }),
    );
}

function progressOf({ sources }: Logs): { bytes: number; ofBytes: number; lines: number } {
  const progress = { bytes: 0, ofBytes: 0, lines: 0 };
  for (const { files, coverage, excerpt } of sources) {
    for (const { size } of files) progress.ofBytes += size;
    for (const { bytes } of excerpt?.passedOver ?? []) progress.ofBytes -= bytes;
    for (const { bytesOnDisk, lines } of coverage.files) {
      progress.bytes += bytesOnDisk;
      progress.lines += lines;
    }
  }
  return progress;
}

/**
 * Tracks the lines of a batch from `from` on. False if it stopped, with `from`, at a line that
 * needs the grammars of sessions.
 */
export function trackBatch(
  tracking: Tracking,
  batch: Batch,
  coverage: Coverage,
  options: ReadOptions,
  emit: Emit,
): boolean {
  const { lines, from, to, streams } = batch;
  const { writer, seconds, nanos, recorded, bytes } = lines;
  const lineAt = options.keepLines ? (i: number) => rawAt(lines, i) : undefined;
  let at: Instant | undefined;
  const read = newRead();
  for (let i = from; i < to; i++) {
    const stream = streams[writer[i]] as Stream;
    if (stream.isLeftOut) {
      leaveOut(coverage, stream);
      continue;
    }
    if (isSendRow(stream, lines, i)) {
      const next = endOfSendRows(stream, lines, i, to);
      coverage.understood += next - i;
      trackRows(queueAt(tracking, stream, ""), lines, i, next, emit, lineAt);
      i = next - 1;
      continue;
    }
    if (isRecordedRow(stream, lines, i)) {
      const sessions = sessionsAt(tracking, stream);
      const { service } = stream;
      const behind = lineAt ? i : trackBody(sessions, service, lines, i, to);
      coverage.understood += Math.max(1, behind - i);
      if (behind > i) {
        i = behind - 1;
        continue;
      }
      const line = lineAt?.(i);
      trackRecorded(sessions, service, recorded, i, bytes, seconds[i], nanos[i], emit, line);
      continue;
    }
    if (!readLine(stream, lines, i, read)) {
      batch.from = i;
      return false;
    }
    if (read.standing !== "understood") {
      coverage[read.standing]++;
      continue;
    }
    coverage.understood++;
    at = instantAt(lines, i, at);
    const line = lineAt?.(i);
    const { send: event, session } = read;
    if (event) track(queueAt(tracking, stream, event.queue), event, at, emit, line);
    else if (session)
      trackSession(sessionsAt(tracking, stream), stream.service, session, at, emit, line);
  }
  return true;
}

/** The rows from `from` on, which is one, that are frequent lines of the same queue's log. */
function endOfSendRows(stream: Stream, lines: Lines, from: number, to: number): number {
  const { writer } = lines;
  let i = from + 1;
  while (i < to && writer[i] === writer[from] && isSendRow(stream, lines, i)) i++;
  return i;
}

export function leaveOut({ otherHosts }: Coverage, { host }: Stream): void {
  otherHosts[host] = (otherHosts[host] ?? 0) + 1;
}

/** The stamp of line `i`; the one before if it is the same moment, so that lines share it. */
export function instantAt(
  lines: Lines,
  i: number,
  before: Instant | undefined,
): Instant | undefined {
  const seconds = lines.seconds[i];
  const nanos = lines.nanos[i];
  if (before && before.seconds === seconds && before.nanos === nanos) return before;
  return instantOf(seconds, nanos);
}

export function rawAt(lines: Lines, i: number): string {
  return text(lines.raw, lines.rawAt[i], lines.rawEnd[i]);
}

function sessionsAt(tracking: Tracking, stream: Stream): SessionHost {
  stream.sessions ??= hostOf(tracking, stream.host).sessions;
  stream.sessions.seed = stream.seed;
  return stream.sessions;
}

function queueAt(tracking: Tracking, stream: Stream, inner: string): Queue {
  const known = stream.queues.get(inner) ?? newQueue(tracking, stream, inner);
  known.queue.seed = known.seed;
  return known.queue;
}

function newQueue(
  tracking: Tracking,
  stream: Stream,
  inner: string,
): { queue: Queue; seed: number } {
  const instance = [stream.instance, inner].filter((name) => name !== "").join("/");
  const seed = seedOf(stream.saidHost, inner);
  const name = { host: stream.host, instance };
  const isNamed = stream.saidHost !== "";
  const queue = movedQueue(tracking, name, isNamed) ?? queueOf(tracking, name, seed, isNamed);
  queue.isContinued ||= stream.isContinued;
  const known = { queue, seed };
  stream.queues.set(inner, known);
  return known;
}
