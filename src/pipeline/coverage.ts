/**
 * What an answer rests on: the period, the lines and files behind it, what was not understood,
 * what is known to be missing. Every answer carries it, so that "nothing found" is a proof.
 */

import { LOG_KINDS, type LogKind, type LogRead, type Uncovered } from "../reports/reach.ts";
import type { MarginKind } from "../sources/containers/margin.ts";
import {
  addTrouble,
  type Gap,
  type PassedOver,
  type Source,
  type Trouble,
} from "../sources/source.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import type { ClockSkew } from "../tracking/queue.ts";

export type { Gap, PassedOver, Trouble } from "../sources/source.ts";

export interface Coverage {
  /** First and last stamp of all lines, read or passed over. */
  from?: Instant;
  to?: Instant;
  /** What had ended before is not kept by who answers, though its lines were read; absent: all is. */
  keptSince?: Instant;
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
  /** What stood before lines and was taken off: they were pasted, or a logger put it there. */
  margins?: MarginKind[];
  /** Lines that were left out, by the name of their host: they are of others than was asked for. */
  otherHosts: Record<string, number>;
  /** What was not read, since the answer does not need it. */
  passedOver?: PassedOver[];
  /** Messages that were met in the middle of their lives, since their first lines were passed over. */
  older?: number;
  /** Of a store only the rows were looked at that may be what was asked for; it can be read whole. */
  narrowed?: true;
  /**
   * Of a store that has hashed mail addresses of the period: those of days before this one (2026-11-19); `isFound`:
   * whole ones are found there; `isClosed`: not by who may not read the key, which is the store's owner's.
   */
  hashed?: { before: string; isFound: boolean; isClosed?: true };
  /** Of a store: times of which only totals are left, where the answer needs rows; they are gaps too. */
  notKept?: Gap[];
  /** Of a store: what was in files that are damaged; they are gaps too. */
  damaged?: Gap[];
  /** Of a store, which keeps no lines: its logs that are still there; absent where these are read anyway, if none is named. */
  logsOfStore?: string[];
  gaps: Gap[];
  sources: SourceRead[];
  troubles: Trouble[];
  /** Files with a last line that their logger has not finished yet: it is not read. */
  unfinished?: string[];
  /** Texts on which a pattern took too long, so that they count as without a match; how the first begins. */
  givenUp?: { texts: number; first: string };
  /** Each surprise by name, with its count. */
  surprises: Record<string, number>;
  /** Hosts whose logs of sessions and of the queue were stamped by clocks that differ. */
  clocks: ClockSkew[];
  /** Makes a command one that may be pasted, for the same logs; told by the command. */
  again?: (command: string) => string;
  /** Logs found here that were read because standard input was empty; told by the command. */
  foundInstead?: string[];
  /** Kinds of log that the answer needs and of which no line was read; told by the command. */
  notRead?: LogKind[];
  /** Times that it is about and that the logs do not reach; told by the command. */
  notCovered?: Uncovered[];
}

/** What was read of one source. */
export interface SourceRead extends LogRead {
  /** What its service is called; absent where no line of it was read. */
  service?: string;
  files: number;
  bytes: number;
  lines: number;
  skipped: number;
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
    otherHosts: {},
    gaps: [],
    sources: [],
    troubles: [...troubles],
    surprises: {},
    clocks: [],
  };
}

/** Takes over what reading a source has shown; `source` is read through. */
export function addSource(coverage: Coverage, source: Source, service?: string): void {
  const { name, coverage: read } = source;
  const { excerpt } = source;
  const { files, gaps, troubles, inferredYear } = read;
  const kinds = LOG_KINDS.filter((kind) => read.kinds.has(kind));
  const sum = (figure: "bytes" | "lines" | "skipped") =>
    files.reduce((total, file) => total + file[figure], 0);
  const from = extreme([...files.map(({ first }) => first), excerpt?.first], -1);
  const to = extreme([...files.map(({ last }) => last), excerpt?.last], 1);
  const [bytes, lines, skipped] = [sum("bytes"), sum("lines"), sum("skipped")];
  coverage.bytes += bytes;
  coverage.lines += lines;
  coverage.skipped += skipped;
  coverage.gaps.push(...gaps);
  const passed = excerpt ? [...excerpt.passedOver, ...behind(source)] : [];
  if (passed.length > 0) coverage.passedOver = [...(coverage.passedOver ?? []), ...passed];
  const margins = new Set([
    ...(coverage.margins ?? []),
    ...files.flatMap((one) => [...one.margins]),
  ]);
  if (margins.size > 0) coverage.margins = [...margins].sort();
  for (const trouble of troubles) addTrouble(coverage.troubles, trouble);
  const unfinished = source.files.filter((file) => file.unfinished).map(({ path }) => path);
  if (unfinished.length > 0)
    coverage.unfinished = [...new Set([...(coverage.unfinished ?? []), ...unfinished])];
  const year = Math.max(coverage.inferredYear ?? 0, inferredYear ?? 0);
  if (year > 0) coverage.inferredYear = year;
  const earliest = extreme([coverage.from, from], -1);
  const latest = extreme([coverage.to, to], 1);
  if (earliest) coverage.from = earliest;
  if (latest) coverage.to = latest;
  coverage.sources.push({
    name,
    ...(service !== undefined && { service }),
    kinds,
    files: files.length,
    bytes,
    lines,
    skipped,
    ...(from && { from }),
    ...(to && { to }),
  });
}

/** What stands behind where reading has ended. */
function behind({ files, coverage, excerpt }: Source): PassedOver[] {
  if (!excerpt?.isCutShort) return [];
  return files.flatMap(({ path, size }, i): PassedOver[] => {
    const before = excerpt.passedOver.find((one) => one.path === path)?.bytes ?? 0;
    const read = coverage.files[i]?.bytesOnDisk ?? 0;
    const bytes = size - before - read;
    return bytes > 0 ? [{ path, side: "behind", bytes, isWhole: bytes === size }] : [];
  });
}

/** The earliest (`sign` -1) or latest (1) of the moments there are. */
function extreme(moments: (Instant | undefined)[], sign: 1 | -1): Instant | undefined {
  let found: Instant | undefined;
  for (const moment of moments) {
    if (moment && (!found || compareInstants(moment, found) * sign > 0)) found = moment;
  }
  return found;
}

export function countSurprise(coverage: Coverage, fact: Fact): void {
  if (fact.kind !== "surprise") return;
  const { name } = fact.surprise;
  coverage.surprises[name] = (coverage.surprises[name] ?? 0) + 1;
}
