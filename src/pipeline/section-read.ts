/**
 * What a section is read with, and what comes of it: plain data, which threads hand to each other.
 */
import type { Given } from "../reports/report.ts";
import type { Place } from "../sources/sections.ts";
import type { FileCoverage, Source } from "../sources/source.ts";
import type { LineOptions, Part } from "../sources/strand.ts";
import type { Fact } from "../tracking/facts.ts";
import type { Late, Passage } from "../tracking/passing.ts";

/** What all sections of one source are read with, as plain data. */
export interface SectionWork {
  source: Pick<Source, "name" | "kind" | "files" | "strands" | "first" | "label" | "view">;
  /** `several`: it is one of several sources. */
  options: Omit<LineOptions, "zone" | "logZones" | "stdin"> & {
    zone: string;
    logZones: { path: string | undefined; zone: string }[];
    logHost: string;
    several: boolean;
  };
  report: string;
  given: Omit<Given, "offsetAt">;
}

/** What reading has shown beside facts. */
export interface PieceCoverage {
  /** Of the files that were read in, by their index. */
  files: Map<number, FileCoverage>;
  /** Lines that fit a form, and lines that fit none. */
  understood: number;
  unknown: number;
  surprises: Record<string, number>;
}

export function newPieceCoverage(): PieceCoverage {
  return { files: new Map(), understood: 0, unknown: 0, surprises: {} };
}

/** Lines that were followed and counted without what was before them. */
export interface Passed {
  begun: Place;
  covered: PieceCoverage;
  passage: Passage;
  /** The lines of `passage.late`, where they are not events yet. */
  lateLines?: Uint8Array;
  /** The first load, which is in nobody's fold yet. */
  load: (Fact & { kind: "load" }) | undefined;
  /** What the fold has counted of them alone. */
  part: unknown;
}

/** Lines that are only told, to be followed by who knows what was before. */
export interface Told {
  begun: Place;
  covered: PieceCoverage;
  told: Late[];
}

/** A line that only reading on from what was before can make something of. */
export interface LeftOut {
  begun: Place;
  plain: Part;
}

export type Piece = Passed | Told | LeftOut;

export interface SectionRead {
  /** One behind the other. */
  pieces: Piece[];
  /** Where lies what the engine has counted of all pieces together, and of how many bytes it is. */
  tallies?: { at: number; bytes: number } | undefined;
  /** From there on the section has to be read on from what was before. */
  rest: Place | undefined;
  /** In no piece's part of a file has a line an earlier stamp than one before it, but for a second. */
  isOrdered?: boolean;
}
