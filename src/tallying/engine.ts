/**
 * The engine for the queue: lines of qmail-send followed and counted in WebAssembly
 * (assembly/lines/lines.ts). What it cannot tell by itself it asks its host while it reads.
 */
import type { Instant } from "../time/instant.ts";
import { type Cell, type EngineExports, type EngineParts, Instance } from "./module.ts";

/** What the engine asks. Ranges are of its memory. */
export interface Asked {
  /** A number, below 256, for the reason that this report of a deferral (1) or failure (2) gives. */
  reasonOf(at: number, length: number, outcome: number): number;
  /** A line of another form. */
  odd(at: number, end: number, moment: Instant): Oddity;
  firstStatus(at: number, end: number, moment: Instant): void;
  /** The first line that says that nothing is delivered, and what was seen before it. */
  firstFree(hasDelivered: boolean, hasStatus: boolean): void;
  /** A message has left the queue: where its list lies (left.ts). Only where they are to be handed out. */
  left(at: number): void;
  /** Whether the report of a local success says that nothing was done with the mail. */
  isIdle(at: number, end: number): boolean;
}

/**
 * Of an odd line: it is none of qmail-send, it is taken, reading is to stop before it, it is to be
 * kept with the late ones; or that, and it says nothing of the run.
 */
export const ODDITY = { passed: 0, taken: 1, stop: 2, late: 3, latePassed: 4 } as const;
export type Oddity = (typeof ODDITY)[keyof typeof ODDITY];

/** What assembly/lines/lines.ts exports. */
interface Exports extends EngineExports {
  begin(base: number, behind: number, since: bigint, until: bigint): void;
  beginPiece(): void;
  understood: Cell<number>;
  eventMoment: Cell<bigint>;
  firstDelivery: Cell<number>;
  lastDelivery: Cell<number>;
  hasDelivered: Cell<number>;
  hasStatus: Cell<number>;
  isAfterDelivery: Cell<number>;
  handMessagesOut(are: boolean): void;
  firstBorn: Cell<bigint>;
  lastBorn: Cell<bigint>;
  bornAt: Cell<number>;
  bornCount: Cell<number>;
  discardBounce(msg: number, which: number): number;
  stateOf(msg: number): number;
  usedBytes(): number;
  freeBytes(): number;
  talliesAt(): number;
  absorb(tallies: number): void;
  loadAt(): number;
  lateAt: Cell<number>;
  lateBytes: Cell<number>;
  lateCount: Cell<number>;
  isOrdered: Cell<number>;
  readMoments(from: number, end: number): number;
  wantedAt: Cell<number>;
  findText(from: number, end: number, length: number): number;
  slotsAt(): number;
  slotCount(): number;
  tellOpen(): number;
  toldLength(): number;
  textLetters(text: number): number;
  textLength(text: number): number;
  hide(bytes: number, host: number): number;
  sift(from: number, end: number, isFirst: boolean): number;
}

export class Engine extends Instance<Exports> {
  /** Who is asked. */
  asked: Asked | undefined;
  private asNumbers: Float64Array = new Float64Array();

  constructor(parts: EngineParts) {
    const asked = (): Asked => this.asked as Asked;
    super(parts, {
      "known-reasons": {
        reasonFor: (at: number, length: number, outcome: number) =>
          asked().reasonOf(at, length, outcome),
      },
      lines: {
        odd: (at: number, end: number, seconds: number, nanos: number) =>
          asked().odd(at, end, { seconds, nanos }),
      },
      forms: {
        firstStatus: (at: number, end: number, seconds: number, nanos: number) =>
          asked().firstStatus(at, end, { seconds, nanos }),
        firstFree: (hasDelivered: number, hasStatus: number) =>
          asked().firstFree(hasDelivered === 1, hasStatus === 1),
      },
      telling: {
        left: (at: number) => asked().left(at),
      },
      fates: {
        isIdle: (at: number, end: number) => (asked().isIdle(at, end) ? 1 : 0),
      },
    });
  }

  /** All its memory as numbers of eight bytes; to be asked for again after every call. */
  get numbers(): Float64Array {
    const { buffer } = this.memory;
    if (this.asNumbers.length !== Math.floor(buffer.byteLength / 8))
      this.asNumbers = new Float64Array(buffer);
    return this.asNumbers;
  }

  /** `length` numbers of eight bytes where they lie. */
  numbersAt(at: number, length: number): Float64Array {
    return new Float64Array(this.memory.buffer, at, length);
  }

  /** `length` numbers of four bytes where they lie. */
  wordsAt(at: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, at, length);
  }

  lettersAt(at: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, at, length);
  }

  momentAt(at: number): bigint {
    return this.bytes.readBigUInt64LE(at);
  }
}
