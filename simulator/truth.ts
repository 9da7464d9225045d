/**
 * What really happened: the simulator's own account of the log it wrote.
 *
 * It is kept while the simulation runs, from what the simulated qmail did and not from the
 * lines, so that no reader's idea of a line can leak into it. It speaks only of what the log
 * can show: what happened before the log began, and recipients that were never tried, are not
 * in it.
 */
import type { LineKind } from "./log.ts";

export interface Truth {
  bytes: number;
  lines: Record<LineKind, number> & { all: number };
  /** Stamps of the first and the last line; Unix microseconds. */
  fromMicros: number;
  toMicros: number;
  messages: {
    /** Taken into the queue in this log: those with an `info msg` line. */
    taken: number;
    /** Sum of their bytes. */
    bytes: number;
    /** Queued before the log began and seen in it later. */
    adopted: number;
    ended: number;
    /** Seen, and still in the queue when the log ends. */
    waiting: number;
  };
  deliveries: {
    started: number;
    local: number;
    remote: number;
    success: number;
    deferral: number;
    failure: number;
    /** Outcomes of deliveries that had started before the log began; in the three above too. */
    withoutStart: number;
    /** Cut off by a crash. */
    interrupted: number;
    /** Under way when the log ends. */
    open: number;
  };
  /** Recipients of a message of which the log shows a delivery; they add up to `all`. */
  recipients: {
    all: number;
    delivered: number;
    /** Taken and thrown away, as a .qmail file of comments only demands. */
    discarded: number;
    bounced: number;
    /** Failed because the message was older than the queue's lifetime. */
    expired: number;
    /** Tried, and waiting for another try. */
    deferred: number;
    /** No try has come to an end. */
    queued: number;
  };
  bounces: { single: number; double: number; triple: number };
  /** Copies sent on by a local delivery (`qp_` in a report). */
  forwards: number;
  runs: {
    fromMicros: number;
    toMicros: number;
    end: "running" | "clean" | "crash";
    interrupted: number;
  }[];
  /** Messages taken, by sender ("" for bounces) and by uid. */
  senders: Map<string, number>;
  uids: Map<number, number>;
  /** Every address that a delivery was started for, as logged. */
  addresses: Set<string>;
}

export function newTruth(): Truth {
  return {
    bytes: 0,
    lines: {} as Truth["lines"],
    fromMicros: 0,
    toMicros: 0,
    messages: { taken: 0, bytes: 0, adopted: 0, ended: 0, waiting: 0 },
    deliveries: {
      started: 0,
      local: 0,
      remote: 0,
      success: 0,
      deferral: 0,
      failure: 0,
      withoutStart: 0,
      interrupted: 0,
      open: 0,
    },
    recipients: {
      all: 0,
      delivered: 0,
      discarded: 0,
      bounced: 0,
      expired: 0,
      deferred: 0,
      queued: 0,
    },
    bounces: { single: 0, double: 0, triple: 0 },
    forwards: 0,
    runs: [],
    senders: new Map(),
    uids: new Map(),
    addresses: new Set(),
  };
}

/** The truth as it is kept beside its log: of the addresses, how many and the busiest. */
export function truthAsJson(truth: Truth): string {
  const { senders, uids, addresses, ...counts } = truth;
  const kept = {
    ...counts,
    distinctSenders: senders.size,
    distinctRecipients: addresses.size,
    busiestSenders: busiest(senders, 20),
    uids: busiest(uids, 20),
  };
  return `${JSON.stringify(kept, undefined, 2)}\n`;
}

function busiest<Key>(counts: Map<Key, number>, limit: number): [Key, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
}
