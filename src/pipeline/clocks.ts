/**
 * What the clocks of a queue's log and of its services' logs differ by, before these are read apart.
 *
 * It is measured on the first messages whose sessions are known for certain (joins.ts), so the logs need
 * to be read together no further than that, and what is read here is forgotten again.
 */
import { sizeUnpacked } from "../sources/sections.ts";
import { type Source, unread } from "../sources/source.ts";
import type { Fact } from "../tracking/facts.ts";
import { type ClockSkew, clockSkews, newTracking, type Tracking } from "../tracking/queue.ts";
import { hasQps, isMeasured } from "../tracking/sessions/joins.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { newCoverage } from "./coverage.ts";
import { batchesIn, type Logs, type ReadOptions, trackBatch } from "./facts.ts";
import { loadSessionGrammars } from "./streams.ts";

export interface Clocks {
  skews: ClockSkew[];
  /** The most by which any of the joins differs, in seconds. */
  most: number;
  /** Enough was measured; else the sessions told no qp so far, and must not later on. */
  isFinal: boolean;
}

/** With so many bytes read, sessions that tell qps have done so. */
const UNTIL_QPS = 2e6;
/** Enough ties are looked for in this share of the logs, and no further. */
const SHARE = 1 / 8;
const LEAST_BYTES = 4e6;
const MOST_BYTES = 64e6;

/** undefined if only reading all would tell, or what became of sessions shows in the queue's log. */
export async function clocksOf(logs: Logs, options: ReadOptions): Promise<Clocks | undefined> {
  const again: Logs = { sources: logs.sources.map(unread), troubles: [] };
  const { onProgress: _, ...silent } = options;
  const tracking = newTracking();
  const coverage = newCoverage([]);
  const most = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, SHARE * totalOf(logs.sources)));
  let isDependent = false;
  const emit = (fact: Fact): void => {
    isDependent ||= fact.kind === "session" && isAcceptedByJoin(fact);
  };
  for await (const batches of batchesIn(again, silent, coverage)) {
    for (const batch of batches)
      while (!trackBatch(tracking, batch, coverage, silent, emit)) await loadSessionGrammars();
    if (isDependent) return undefined;
    const joins = joinsIn(tracking);
    if (joins.length > 0 && joins.every(isMeasured)) return clocksIn(tracking, true);
    const bytes = again.sources.reduce((sum, { coverage: { files } }) => sum + bytesIn(files), 0);
    if (bytes > UNTIL_QPS && !joins.some(hasQps)) return clocksIn(tracking, false);
    if (bytes > most) return undefined;
  }
  return clocksIn(tracking, true);
}

function clocksIn(tracking: Tracking, isFinal: boolean): Clocks {
  const all = joinsIn(tracking).flatMap(({ skews }) => skews.map(Math.abs));
  return { skews: clockSkews(tracking), most: Math.max(0, ...all), isFinal };
}

function joinsIn({ hosts }: Tracking) {
  return [...hosts.values()].map(({ sessions }) => sessions.joins);
}

function totalOf(sources: readonly Source[]): number {
  const files = sources.flatMap((source) => source.files);
  return files.reduce((sum, file) => sum + sizeUnpacked(file), 0);
}

function bytesIn(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

/** No line of the session tells that its mail was taken. */
function isAcceptedByJoin({ session }: Fact & { kind: "session" }): boolean {
  const { verdict, messages, transactions } = session;
  return verdict === "accepted" && messages.length > 0 && !transactions.some(isTaken);
}
