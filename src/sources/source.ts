/**
 * A source: one place that is logged to, and what reading it has shown.
 *
 * A directory of a logger is one source, so is a family of rotated files, so is standard input;
 * copies of one another are one source together. Its files lie on strands: the files of a strand
 * follow each other in time. Where there is more than one strand, their times overlap, and they
 * are merged so that no line comes twice.
 */
import type { Instant } from "../time/instant.ts";
import type { MarginKind } from "./containers/margin.ts";
import type { Writer } from "./lines.ts";

export type SourceKind = "multilog" | "s6-log" | "svlogd" | "files" | "stdin";

export interface Source {
  /** For people: the directory's or file's path, or "standard input". */
  name: string;
  /** Short, and different for each source of one invocation: "send", "mail.log". */
  label: string;
  kind: SourceKind;
  files: FileEntry[];
  /** Earliest stamp near the beginning of its files; undefined where nobody has looked. */
  first: Instant | undefined;
  /** Indices into `files`, oldest first within a strand. */
  strands: number[][];
  /** Who wrote the lines; grows while reading. The first is the one without host and tag. */
  writers: Writer[];
  /** What of it was known to be lost before it was read. */
  lost: readonly Gap[];
  /** What of it is read, where that is not all. */
  excerpt?: Excerpt;
  /** Filled while reading, final when `linesOf` has ended. */
  coverage: SourceCoverage;
}

/** A part of a strand: a file, or lines of one that is not compressed: bytes [from, to). */
export interface Part {
  /** Index into the source's files. */
  file: number;
  from: number;
  /** Infinity for all there are. */
  to: number;
}

/** What is read of a source for an answer that does not need its beginning. */
export interface Excerpt {
  /** Of each strand, in the order of its files. */
  strands: Part[][];
  /** What stands before it. */
  passedOver: PassedOver[];
  /** Reading has stopped before the end: what stands behind is passed over as well. */
  isCutShort: boolean;
  /** Earliest and latest stamp of the source as a whole; undefined where that is not known. */
  first: Instant | undefined;
  last: Instant | undefined;
}

/** What of a file is not read, since the answer does not need it. */
export interface PassedOver {
  path: string;
  side: "before" | "behind";
  /** On disk. */
  bytes: number;
  /** All of the file. */
  isWhole: boolean;
}

/** A file as it was when it was found. */
export interface FileEntry {
  /** "-" is standard input. */
  path: string;
  kind: SourceKind;
  /** Bytes on disk when it was found, still compressed; no later ones are read. 0 for standard input. */
  size: number;
  /** Device and inode: the same file under any name. "" for standard input. */
  identity: string;
  changed: Instant;
  /** Open while it is to be read; absent if it could not be held (see held.ts). */
  descriptor?: number;
  /** Its first bytes: with others it has been emptied and written anew. */
  beginning?: Uint8Array;
  /** Bytes of a line at its end that its logger has not finished; not in `size`. */
  unfinished?: number;
}

export interface SourceCoverage {
  /** One for each of the source's files. */
  files: FileCoverage[];
  /** What its lines were taken for, by those who read in them: "queue", "sessions". */
  kinds: Set<string>;
  gaps: Gap[];
  troubles: Trouble[];
  /** The latest year that had to be inferred for stamps without one. */
  inferredYear: number | undefined;
}

export interface FileCoverage {
  path: string;
  /** Bytes on disk read so far, for progress. */
  bytesOnDisk: number;
  /** Bytes read, after decompression. */
  bytes: number;
  /** Lines handed out. */
  lines: number;
  /** Lines not handed out because another file had given them. */
  skipped: number;
  /** Stumps: cut off by a crash, or longer than a line may be. */
  torn: number;
  /** Lines handed out in place of a notice "last message repeated". */
  repeated: number;
  /** Earliest and latest stamp. */
  first: Instant | undefined;
  last: Instant | undefined;
  /** What the lines were wrapped in: "tai64n", "syslog", "docker" and so on. */
  forms: Set<string>;
  /** What stood before them and was taken off. */
  margins: Set<MarginKind>;
}

/** A period in which lines are known to be lost; without times where the log does not say. */
export interface Gap {
  from?: Instant;
  to?: Instant;
  /** What said so. */
  reason: string;
  lines?: number;
}

/** Something a person may want to mend: never the end of the work as a whole. */
export interface Trouble {
  path: string;
  /** What is wrong, to stand behind "path: ". */
  what: string;
  /** What to try. */
  hint?: string;
  /** Some of it has been read. */
  isInPart?: true;
  /** All of it has been read. */
  isWhole?: true;
  /** Lines that stood behind the last one read are lost. */
  isLoss?: true;
  /** It was left out, for nobody can tell whether it was read before. */
  isLeftOut?: true;
  /** How often it was met, if more than once. */
  times?: number;
}

/** The same trouble with the same file is said once, with its count. */
export function addTrouble(troubles: Trouble[], trouble: Trouble): void {
  const known = troubles.find(({ path, what }) => path === trouble.path && what === trouble.what);
  if (known) known.times = (known.times ?? 1) + (trouble.times ?? 1);
  else troubles.push({ ...trouble });
}

export function newSource(
  name: string,
  kind: SourceKind,
  files: FileEntry[],
  strands: number[][],
  first: Instant | undefined,
  lost: readonly Gap[] = [],
): Source {
  const coverage = { ...newSourceCoverage(files), gaps: [...lost] };
  const writers = [{ host: "", tag: "" }];
  return { name, label: "", kind, files, first, strands, writers, lost, coverage };
}

export function newSourceCoverage(files: readonly FileEntry[]): SourceCoverage {
  return {
    files: files.map(({ path }) => ({
      path,
      bytesOnDisk: 0,
      bytes: 0,
      lines: 0,
      skipped: 0,
      torn: 0,
      repeated: 0,
      first: undefined,
      last: undefined,
      forms: new Set<string>(),
      margins: new Set<MarginKind>(),
    })),
    kinds: new Set(),
    gaps: [],
    troubles: [],
    inferredYear: undefined,
  };
}
