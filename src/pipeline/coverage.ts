/**
 * What an answer rests on: the period, the lines and files behind it, what was not understood,
 * what is known to be missing. Every answer carries it, so that "nothing found" is a proof.
 */
import type { Fact } from "../tracking/facts.ts";
import { compareInstants, type Instant } from "../time/instant.ts";

export interface Coverage {
  /** First and last stamp of all lines that were read. */
  from?: Instant;
  to?: Instant;
  /** Bytes read, after decompression. */
  bytes: number;
  lines: number;
  /** Lines of qmail-send that fit a form. */
  understood: number;
  /** Lines in qmail-send's log that fit none. */
  unknown: number;
  /** Lines of other programs in the same files. */
  foreign: number;
  /** Stumps: cut off by a crash, or too long. */
  torn: number;
  /** Lines that another file had given already. */
  skipped: number;
  /** The latest year that was inferred for stamps without one. */
  inferredYear?: number;
  gaps: Gap[];
  sources: SourceRead[];
  troubles: Trouble[];
  /** Each surprise by name, with its count. */
  surprises: Record<string, number>;
}

/** A period in which lines are known to be lost; without times where the log does not say. */
export interface Gap {
  from?: Instant;
  to?: Instant;
  /** What said so. */
  reason: string;
  lines?: number;
}

/** What was read of one source. */
export interface SourceRead {
  name: string;
  files: number;
  bytes: number;
  lines: number;
  skipped: number;
  from?: Instant;
  to?: Instant;
}

/** Something a person may want to mend: never the end of the work as a whole. */
export interface Trouble {
  path: string;
  /** One sentence: what is wrong. */
  what: string;
  /** What to try. */
  hint?: string;
}

export function newCoverage(troubles: readonly Trouble[]): Coverage {
  return {
    bytes: 0,
    lines: 0,
    understood: 0,
    unknown: 0,
    foreign: 0,
    torn: 0,
    skipped: 0,
    gaps: [],
    sources: [],
    troubles: [...troubles],
    surprises: {},
  };
}

/** Widens the period to hold [from, to]. */
export function cover(coverage: Coverage, from: Instant | undefined, to: Instant | undefined): void {
  if (from && (!coverage.from || compareInstants(from, coverage.from) < 0)) coverage.from = from;
  if (to && (!coverage.to || compareInstants(to, coverage.to) > 0)) coverage.to = to;
}

export function countSurprise(coverage: Coverage, fact: Fact): void {
  if (fact.kind !== "surprise") return;
  const { name } = fact.surprise;
  coverage.surprises[name] = (coverage.surprises[name] ?? 0) + 1;
}
