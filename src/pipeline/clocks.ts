/**
 * What the clocks of a queue's log and of its services' logs differ by, before these are read apart.
 *
 * It is measured on the first messages whose sessions are known for certain (joins.ts), so the logs need
 * to be read together no further than that, and what is read here is forgotten again.
 */
import { endsOf } from "../sources/ends.ts";
import { sizeOfAll } from "../sources/sections.ts";
import { type FileEntry, type Source, unread } from "../sources/source.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import { type ClockSkew, clockSkews, newTracking, type Tracking } from "../tracking/queue.ts";
import { hasQps, isMeasured } from "../tracking/sessions/joins.ts";
import { finish } from "../tracking/tracker.ts";
import { newCoverage } from "./coverage.ts";
import { batchesIn, type Logs, progressOf, type ReadOptions, trackBatch } from "./facts.ts";
import { labelledAt } from "./labelled.ts";
import { loadSessionGrammars } from "./streams.ts";

export interface Clocks {
  skews: ClockSkew[];
  /** Enough was measured; else the sessions told no qp so far, and must not later on. */
  isFinal: boolean;
}

/** In so many bytes of their logs, and in so many of them, sessions that tell qps have done so. */
const UNTIL_QPS = 1e6;
const ENOUGH_SESSIONS = 100;
/** Enough ties are looked for in this share of the logs, and no further. */
const SHARE = 1 / 8;
const LEAST_BYTES = 4e6;
const MOST_BYTES = 64e6;

/** undefined if only reading all would tell. */
export async function clocksOf(
  queues: readonly Source[],
  services: readonly Source[],
  options: ReadOptions,
): Promise<Clocks | undefined> {
  const since = earliest(services.map(({ first }) => first));
  const ofServices = services.map((source) => unread(source));
  const sources = [...queues.map((queue) => from(queue, since)), ...ofServices];
  const again: Logs = { sources, troubles: [] };
  const { onProgress: _, ...silent } = options;
  const tracking = newTracking();
  const coverage = newCoverage([]);
  const most = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, SHARE * sizeOfAll(sources)));
  let sessions = 0;
  const emit = (fact: Fact): void => {
    if (fact.kind === "session") sessions++;
  };
  for await (const batches of batchesIn(again, silent, coverage)) {
    for (const batch of batches)
      while (!trackBatch(tracking, batch, coverage, silent, emit)) await loadSessionGrammars();
    const joins = joinsIn(tracking);
    if (joins.length > 0 && joins.every(isMeasured)) return clocksIn(tracking, true);
    const told = joins.some(hasQps);
    // In a syslog they may be few among others.
    const areEnough = sessions === 0 || sessions >= ENOUGH_SESSIONS;
    if (!told && areEnough && bytesRead(ofServices) > UNTIL_QPS) return clocksIn(tracking, false);
    if (bytesRead(sources) > most) return told ? undefined : clocksIn(tracking, false);
  }
  finish(tracking, emit);
  return clocksIn(tracking, true);
}

/** The queue's log from the file on in which that moment is: nothing before it is tied. */
function from(queue: Source, since: Instant | undefined): Source {
  const again = unread(queue);
  const [strand = []] = again.strands;
  const begins = strand.findLastIndex((index) => {
    const first = firstIn(again.files[index] as FileEntry);
    return since && first && compareInstants(first, since) <= 0;
  });
  return begins > 0 ? { ...again, strands: [strand.slice(begins)] } : again;
}

/** The stamp of the first line; undefined if it has none, or is packed. */
function firstIn(file: FileEntry): Instant | undefined {
  const { head } = endsOf(file, LONGEST_LINE);
  return labelledAt(head, 0, Math.max(0, head.indexOf("\n")))?.moment;
}

const LONGEST_LINE = 1 << 12;

function earliest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  if (moments.includes(undefined)) return undefined;
  return (moments as Instant[]).toSorted(compareInstants)[0];
}

function clocksIn(tracking: Tracking, isFinal: boolean): Clocks {
  return { skews: clockSkews(tracking), isFinal };
}

function joinsIn({ hosts }: Tracking) {
  return [...hosts.values()].map(({ sessions }) => sessions.joins);
}

function bytesRead(sources: Source[]): number {
  return progressOf({ sources, troubles: [] }).bytes;
}
