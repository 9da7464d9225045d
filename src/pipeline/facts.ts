/**
 * From paths to facts: finds the sources, reads their lines, takes them for events, tracks
 * them, and hands out what tracking concludes, batch by batch, on one thread.
 *
 * The interface that commands, the library and later the store stand on.
 */

import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";

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
  /** Called now and then with what was read so far. */
  onProgress?: (read: { bytes: number; ofBytes: number | undefined; lines: number }) => void;
}

/** The logs that were found for some paths, before they are read. */
export interface Logs {
  /** Names of the sources, for people. */
  sources: string[];
  /** What could not be used, and why. */
  troubles: Trouble[];
}

/** Something a person may want to mend: never the end of the work as a whole. */
export interface Trouble {
  path: string;
  /** One sentence: what is wrong. */
  what: string;
  /** What to try. */
  hint?: string;
}

/** What an answer rests on: handed out when the last fact is. */
export interface Coverage {
  /** First and last stamp of all lines that were read. */
  from?: Instant;
  to?: Instant;
  bytes: number;
  lines: number;
  /** Lines of qmail-send that fit a form. */
  understood: number;
  /** Lines in qmail-send's log that fit none. */
  unknown: number;
  /** Lines of other programs in the same files. */
  foreign: number;
  /** Stumps: cut by a crash, or too long. */
  torn: number;
  /** Lines that another file had given already. */
  skipped: number;
  /** Year that was inferred for stamps without one. */
  inferredYear?: number;
  /** Periods in which lines are known to be lost, with the reason. */
  gaps: { from?: Instant; to?: Instant; reason: string; lines?: number }[];
  sources: {
    name: string;
    files: number;
    bytes: number;
    lines: number;
    skipped: number;
    from?: Instant;
    to?: Instant;
  }[];
  troubles: Trouble[];
  /** Each surprise by name, with its count. */
  surprises: Record<string, number>;
}

export type Facts = AsyncGenerator<Fact[], Coverage>;
