/**
 * The engine: lines of qmail-send followed and counted in WebAssembly (assembly/lines.ts).
 *
 * The engine has a memory of its own, in which the host puts a chunk of the log and reads what
 * came of it. What it cannot tell by itself it asks its host while it reads.
 */
import { readFileSync } from "node:fs";
import type { Instant } from "../time/instant.ts";

/** Compiled once, with the memory that all instances share; other threads are handed both. */
export interface EngineParts {
  module: EngineModule;
  memory: Memory;
}

interface EngineModule {
  readonly of: "engine";
}

interface Memory {
  readonly buffer: SharedArrayBuffer;
}

/** What of the memory is one instance's alone: [base, behind). */
export interface Region {
  base: number;
  behind: number;
}

/** What the engine asks. Ranges are of its memory. */
export interface Asked {
  /** A number, below 256, for the reason that this report of a deferral (1) or failure (2) gives. */
  categoryOf(at: number, length: number, outcome: number): number;
  /** A line of another form. */
  odd(at: number, end: number, moment: Instant): Oddity;
  firstStatus(at: number, end: number, moment: Instant): void;
  /** The first line that says that nothing is delivered, and what was seen before it. */
  firstFree(hasDelivered: boolean, hasStatus: boolean): void;
  /** Whether the report of a local success says that nothing was done with the mail. */
  isIdle(at: number, end: number): boolean;
}

/**
 * Of an odd line: it is none of qmail-send, it is taken, reading is to stop before it, it is to be
 * kept with the late ones; or that, and it says nothing of the run.
 */
export const ODDITY = { passed: 0, taken: 1, stop: 2, late: 3, latePassed: 4 } as const;
export type Oddity = (typeof ODDITY)[keyof typeof ODDITY];

/** Why reading stopped: all was read; before a line that shows something strange, or is odd or foreign. */
export const STOPPED = { allRead: 0, atStrange: 1, atForeign: 2, atOdd: 3 } as const;

interface Cell<Value> {
  value: Value;
}

/** What assembly/lines.ts exports. */
interface Exports {
  CHUNK_BYTES: Cell<number>;
  chunkAt(): number;
  begin(base: number, behind: number, since: bigint, until: bigint): void;
  beginPiece(): void;
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
}

declare const WebAssembly: {
  RuntimeError: new () => Error;
  CompileError: new () => Error;
  Memory: new (limits: { initial: number; maximum: number; shared: true }) => Memory;
  Module: new (bytes: Uint8Array) => EngineModule;
  Instance: new (module: EngineModule, imports: object) => { exports: Exports };
};

/** Where the build puts it, beside both the library and the program. */
const MODULE = new URL("../tallying/lines.wasm", import.meta.url);

/** undefined where it cannot run: on an old processor without SIMD, or where addresses are rationed. */
export function loadEngine(): EngineParts | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: 64, maximum: MOST_PAGES, shared: true });
    return { module: new WebAssembly.Module(readFileSync(MODULE)), memory };
  } catch (error) {
    if (error instanceof RangeError || error instanceof WebAssembly.CompileError) return undefined;
    throw error;
  }
}

/** As asconfig.json has it: addresses stay below two gigabytes, so that they are never negative. */
const MOST_PAGES = 32_767;
const MOST_BYTES = MOST_PAGES * 65_536;
/** Below it lie the module's constants. */
const FIRST_BASE = 1 << 20;

/** Who counts where. */
export interface Regions {
  /** All that is counted in the end. */
  sum: Region;
  /** A section at a time: of the thread that puts all together, and of the others, two each in turn. */
  own: Region;
  others: Region[][];
}

/** `bytes`: of each region, should it be less than the memory has. */
export function regionsOf(threads: number, bytes = Number.POSITIVE_INFINITY): Regions {
  const half = Math.floor(MOST_BYTES / 2 / MARGIN) * MARGIN;
  const each = Math.floor(half / (2 * threads) / MARGIN) * MARGIN;
  const region = (index: number): Region => {
    const base = half + index * each;
    return { base, behind: base + Math.min(bytes, each - MARGIN) };
  };
  return {
    sum: { base: FIRST_BASE, behind: Math.min(FIRST_BASE + bytes, half - MARGIN) },
    own: region(0),
    others: Array.from({ length: threads - 1 }, (_, i) => [region(2 * i + 2), region(2 * i + 3)]),
  };
}

/** Addresses a little behind a region's end stay within the memory. */
const MARGIN = 65_536;

/** The engine has stopped because its region is full; what it holds is of no use then. */
export function isFull(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError && /unreachable/.test(error.message);
}

export class Engine {
  readonly is: Exports;
  readonly chunkBytes: number;
  private readonly memory: Memory;
  private view: Buffer = Buffer.alloc(0);

  /** Who is asked. */
  asked: Asked | undefined;

  constructor({ module, memory }: EngineParts) {
    const asked = (): Asked => this.asked as Asked;
    const imports = {
      env: { memory },
      categories: {
        categoryFor: (at: number, length: number, outcome: number) =>
          asked().categoryOf(at, length, outcome),
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
      fates: {
        isIdle: (at: number, end: number) => (asked().isIdle(at, end) ? 1 : 0),
      },
    };
    this.is = new WebAssembly.Instance(module, imports).exports;
    this.memory = memory;
    this.chunkBytes = this.is.CHUNK_BYTES.value;
  }

  /** All its memory; to be asked for again after every call, for it grows. */
  get bytes(): Buffer {
    const { buffer } = this.memory;
    if (this.view.length !== buffer.byteLength) this.view = Buffer.from(buffer);
    return this.view;
  }

  /** Where the chunk lies. */
  get chunkAt(): number {
    return this.is.chunkAt();
  }

  /** Behind the last line that was read. */
  get stoppedAt(): number {
    return this.is.stoppedAt.value;
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

  /** Of printable ASCII. */
  textAt(at: number, length: number): string {
    return this.bytes.toString("latin1", at, at + length);
  }

  momentAt(at: number): bigint {
    return this.bytes.readBigUInt64LE(at);
  }
}
