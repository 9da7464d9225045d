/**
 * What the engines of all threads have counted, put together.
 */
import type { Parts } from "../reports/report.ts";
import type { Section } from "../sources/sections.ts";
import { Engine } from "../tallying/engine.ts";
import type { EngineParts, Region, Regions } from "../tallying/module.ts";
import { copied, overviewPart } from "../tallying/overview-part.ts";
import type { SectionRead, SectionWork } from "./section-read.ts";
import { tallySection } from "./tallied-section.ts";
import { type NewFold, newTallying, type Tallying } from "./tallying.ts";

export class Counting {
  private readonly engine: EngineParts;
  private readonly regions: Regions;
  private readonly parts: Parts;
  private readonly tallying: Tallying;
  /** Has counted in the region for the sum, and takes over from others. */
  private sum: Engine | undefined;

  constructor(
    work: SectionWork,
    engine: EngineParts,
    regions: Regions,
    parts: Parts,
    newFold: NewFold | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.engine = engine;
    this.regions = regions;
    this.parts = parts;
    this.tallying = newTallying(work, engine, newFold, signal);
  }

  /** Reads a section; what was read before has been added. */
  read(section: Section): Promise<SectionRead> {
    return tallySection(this.tallying, section, this.region);
  }

  /**
   * Adds what was counted of a section of which so many pieces were taken over. If these are not all,
   * what lies before the others (`taken`) is counted again. Of messages that were handed out each piece
   * has its part.
   */
  async add(read: SectionRead, pieces: number, taken: Section | undefined): Promise<void> {
    if (pieces === 0 || this.tallying.newFold) return;
    const isWhole = pieces === read.pieces.length && read.tallies !== undefined;
    const { tallies } = isWhole ? read : await this.read(taken ?? []);
    if (tallies !== undefined) this.absorb(tallies);
  }

  /** All was added. */
  finish(): void {
    if (this.sum) this.parts.merge(overviewPart(this.sum));
  }

  /** The first section is counted where the sum is to be, if it is this thread that reads it. */
  private get region(): Region {
    return this.sum ? this.regions.own : this.regions.sum;
  }

  private absorb({ at, bytes }: { at: number; bytes: number }): void {
    const { regions } = this;
    if (!this.sum && isWithin(at, regions.sum)) {
      this.sum = this.tallying.engine;
      this.tallying.engine = new Engine(this.engine);
      return;
    }
    this.sum ??= this.newSum();
    // A table that is outgrown is made twice as large, beside the old one.
    if (this.sum.is.freeBytes() < ROOM * bytes) {
      this.parts.merge(copied(overviewPart(this.sum)));
      this.sum = this.newSum();
    }
    this.sum.is.absorb(at);
  }

  private newSum(): Engine {
    const { base, behind } = this.regions.sum;
    const sum = new Engine(this.engine);
    sum.is.begin(base, behind, 0n, 0n);
    return sum;
  }
}

const ROOM = 4;

function isWithin(address: number, { base, behind }: Region): boolean {
  return address >= base && address < behind;
}
