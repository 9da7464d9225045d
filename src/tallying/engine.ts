/**
 * The engine: lines of qmail-send followed and counted in WebAssembly (assembly/lines.ts).
 *
 * The engine has a memory of its own, in which the host puts a chunk of the log and reads what
 * came of it. What it cannot tell by itself it asks its host while it reads.
 */
import { readFileSync } from "node:fs";
import type { Instant } from "../time/instant.ts";

/** Compiled once; another thread can be handed it. */
export type EngineModule = { readonly of: "engine" };

/** What the engine asks. Ranges are of its memory. */
export interface Asked {
  /** A number, below 256, for the reason that this report of a deferral (1) or failure (2) gives. */
  categoryOf(at: number, length: number, outcome: number): number;
  /** A line that speaks of what was before the section. */
  late(at: number, end: number, moment: Instant): void;
  /** A line of another form. */
  odd(at: number, end: number, moment: Instant): Oddity;
  firstStatus(at: number, end: number, moment: Instant): void;
  /** The first line that says that nothing is delivered, and what was seen before it. */
  firstFree(hasDelivered: boolean, hasStatus: boolean): void;
  /** Whether the report of a local success says that nothing was done with the mail. */
  isIdle(at: number, end: number): boolean;
}

/** Of an odd line: it is none of qmail-send, it is taken, or reading is to stop before it. */
export const ODDITY = { passed: 0, taken: 1, stop: 2 } as const;
export type Oddity = (typeof ODDITY)[keyof typeof ODDITY];

/** Why reading stopped: all was read; before a line that shows something strange, or is odd or foreign. */
export const STOPPED = { allRead: 0, atStrange: 1, atForeign: 2, atOdd: 3 } as const;

interface Cell<Value> {
  value: Value;
}

/** What assembly/lines.ts exports; addresses may be negative numbers and are to be made unsigned. */
interface Exports {
  memory: { buffer: ArrayBuffer };
  CHUNK_BYTES: Cell<number>;
  chunkAt(): number;
  begin(since: bigint, until: bigint): void;
  beginPart(): void;
  read(from: number, end: number): number;
  stoppedAt: Cell<number>;
  lines: Cell<number>;
  understood: Cell<number>;
  firstMoment: Cell<bigint>;
  lastMoment: Cell<bigint>;
  eventMoment: Cell<bigint>;
  firstDelivery: Cell<number>;
  lastDelivery: Cell<number>;
  hasDelivered: Cell<number>;
  hasStatus: Cell<number>;
  isAfterDelivery: Cell<number>;
  discardBounce(msg: number, which: number): number;
  stateOf(msg: number): number;
  hasOpenDelivery(number: number): number;
  totalsAt(): number;
  reasonsAt(): number;
  loadAt(): number;
  sketchAt(which: number): number;
  rowsOf(which: number): number;
  letterBlocksOf(which: number): number;
  lettersTaken(which: number): number;
  numbersBlock(which: number, index: number): number;
  placesBlock(which: number, index: number): number;
  lettersBlock(which: number, index: number): number;
  rowTable(which: number): number;
  rowTableLength(which: number): number;
  slotsAt(which: number): number;
  slotCount(which: number): number;
  tellOpen(): number;
  toldLength(): number;
  textLetters(text: number): number;
  textLength(text: number): number;
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => EngineModule;
  Instance: new (module: EngineModule, imports: object) => { exports: Exports };
};

/** Where the build puts it, beside both the library and the program. */
const MODULE = new URL("../tallying/lines.wasm", import.meta.url);

export function loadEngine(): EngineModule {
  return new WebAssembly.Module(readFileSync(MODULE));
}

export class Engine {
  readonly is: Exports;
  /** Where the chunk lies, and how much it holds. */
  readonly chunkAt: number;
  readonly chunkBytes: number;
  private view: Buffer = Buffer.alloc(0);

  /** Who is asked. */
  asked: Asked | undefined;

  constructor(module: EngineModule) {
    const asked = (): Asked => this.asked as Asked;
    const imports = {
      texts: {
        categoryOf: (at: number, length: number, outcome: number) =>
          asked().categoryOf(at >>> 0, length, outcome),
      },
      lines: {
        late: (at: number, end: number, seconds: number, nanos: number) =>
          asked().late(at >>> 0, end >>> 0, { seconds, nanos }),
        odd: (at: number, end: number, seconds: number, nanos: number) =>
          asked().odd(at >>> 0, end >>> 0, { seconds, nanos }),
        firstStatus: (at: number, end: number, seconds: number, nanos: number) =>
          asked().firstStatus(at >>> 0, end >>> 0, { seconds, nanos }),
        firstFree: (hasDelivered: number, hasStatus: number) =>
          asked().firstFree(hasDelivered === 1, hasStatus === 1),
        isIdle: (at: number, end: number) => (asked().isIdle(at >>> 0, end >>> 0) ? 1 : 0),
      },
    };
    this.is = new WebAssembly.Instance(module, imports).exports;
    this.chunkAt = this.is.chunkAt();
    this.chunkBytes = this.is.CHUNK_BYTES.value;
  }

  /** All its memory; to be asked for again after every call, for it grows. */
  get bytes(): Buffer {
    const { buffer } = this.is.memory;
    if (this.view.buffer !== buffer) this.view = Buffer.from(buffer);
    return this.view;
  }

  /** Behind the last line that was read. */
  get stoppedAt(): number {
    return this.is.stoppedAt.value >>> 0;
  }

  /** A copy of `length` numbers of eight bytes. */
  numbersAt(at: number, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.is.memory.buffer.slice(at >>> 0, (at >>> 0) + length * 8));
  }

  /** A copy of `length` numbers of four bytes. */
  wordsAt(at: number, length: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.is.memory.buffer.slice(at >>> 0, (at >>> 0) + length * 4));
  }

  /** Of printable ASCII. */
  textAt(at: number, length: number): string {
    return this.bytes.toString("latin1", at >>> 0, (at >>> 0) + length);
  }

  momentAt(at: number): bigint {
    return this.bytes.readBigUInt64LE(at >>> 0);
  }
}
