/**
 * WebAssembly modules, and the one memory that all their instances share, threads and all: each counts
 * in a region of its own (assembly/memory.ts).
 */
import { readFileSync } from "node:fs";
import { emptyStamp, fileClock, readStamp } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";

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

declare const WebAssembly: {
  RuntimeError: new () => Error;
  CompileError: new () => Error;
  Memory: new (limits: { initial: number; maximum: number; shared: true }) => Memory;
  Module: new (bytes: Uint8Array) => EngineModule;
  Instance: new (module: EngineModule, imports: object) => { exports: object };
};

/** The engine for lines of qmail-send, or for those of sessions. */
export type EngineName = "lines" | "sessions";

/** undefined where it cannot run: on an old processor without SIMD, or where addresses are rationed. */
export function loadEngine(name: EngineName): EngineParts | undefined {
  // Where the build puts it, beside both the library and the program.
  const file = new URL(`../tallying/${name}.wasm`, import.meta.url);
  try {
    const memory = new WebAssembly.Memory({ initial: 64, maximum: MOST_PAGES, shared: true });
    return { module: new WebAssembly.Module(readFileSync(file)), memory };
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
  /**
   * A section at a time: of the thread that puts all together, and of the others, two each, so that
   * they read on before what they have read is taken over.
   */
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

/** Why reading stopped: all was read; before a line that shows something strange, or is foreign or odd. */
export const STOPPED = { allRead: 0, atStrange: 1, atForeign: 2, atOdd: 3, atSetBack: 4 } as const;

export interface Cell<Value> {
  value: Value;
}

/** What both engines export. */
export interface EngineExports {
  CHUNK_BYTES: Cell<number>;
  chunkAt(): number;
  read(from: number, end: number): number;
  stoppedAt: Cell<number>;
  lines: Cell<number>;
  firstMoment: Cell<bigint>;
  lastMoment: Cell<bigint>;
  beginPart(): void;
  viewOf(bytes: number, ofHost: number): number;
  showLines(from: number, end: number): number;
}

/** An engine at work: its memory, in which the host puts a chunk of the log and reads what came of it. */
export class Instance<Exports extends EngineExports> {
  readonly is: Exports;
  readonly chunkBytes: number;
  protected readonly memory: Memory;
  private view: Buffer = Buffer.alloc(0);
  /** It reads one writer's lines only. */
  isOfOne = false;

  /** `imports`: what the engine asks its host, by the file that asks. */
  constructor({ module, memory }: EngineParts, imports: object) {
    const views = { isDate: (at: number, end: number) => (isDate(this.bytes, at, end) ? 1 : 0) };
    const instance = new WebAssembly.Instance(module, { env: { memory }, views, ...imports });
    this.is = instance.exports as Exports;
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

  /**
   * From now on it reads, in a syslog, the lines of one writer only: those that begin with `head` behind
   * their date, `mx1 qmail: `, of which the host's name is `hostBytes` long. To be said behind `begin`.
   */
  showOnly(head: string, hostBytes: number): void {
    this.isOfOne = true;
    const at = this.is.viewOf(head.length, hostBytes);
    this.bytes.write(head, at, "latin1");
  }

  /** Gets the chunk's lines up to `end` ready to be read; where those end that are. */
  makeReady(end: number): number {
    return this.isOfOne ? this.is.showLines(this.chunkAt, end) : end;
  }

  /** Behind the last line that was read. */
  get stoppedAt(): number {
    return this.is.stoppedAt.value;
  }

  /** Of printable ASCII. */
  textAt(at: number, length: number): string {
    return this.bytes.toString("latin1", at, at + length);
  }
}

/** A date of a syslog and its blank, in whatever year: so none that only leap years have. */
function isDate(bytes: Buffer, at: number, end: number): boolean {
  const clock = fileClock({ zone: utc, year: 2023, tai: "daemontools" });
  if (!readStamp(bytes, at, end, clock, STAMP)) return false;
  return STAMP.end === end && (STAMP.form === "rfc3164" || STAMP.form === "rfc3339");
}

const STAMP = emptyStamp();
