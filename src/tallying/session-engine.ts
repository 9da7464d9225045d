/**
 * The engine for the door: sessions of a service followed and counted in WebAssembly
 * (assembly/sessions/sessions.ts). What a session's lines mean it asks its host, once for all that say the same.
 */
import type { Instant } from "../time/instant.ts";
import { type Cell, type EngineExports, type EngineParts, Instance } from "./module.ts";

/** What the engine asks and tells. Ranges are of its memory. */
export interface Asked {
  /** Of the lines of a session so far: what its client's next line is. */
  judge(lines: Buffer): Way;
  /** A number below 2^24 for what a text means; 0: it is strange. */
  meaningOf(kind: TextKind, text: string): number;
  isAddress(text: string): boolean;
  /**
   * The host follows the session from now on whose lines these were, but for those of messages; the
   * last of all was at `last`.
   */
  takeOver(lines: Buffer, pid: number, last: Instant): void;
  /** The host takes the line in [at, end); false if reading is to stop before it. */
  pass(at: number, end: number, seconds: number, nanos: number): boolean;
  /** A connection came in, which the engine follows. */
  opened(pid: number): void;
  status(used: number, limit: number, at: Instant): void;
  /** The first session that ended on a path, and counts. */
  show(path: number, lines: Buffer): void;
}

/** How a session goes on, as assembly/sessions/paths.ts has it. */
export const WAY = { strange: 0, commands: 1, body: 2 } as const;
export type Way = (typeof WAY)[keyof typeof WAY];

/** As in assembly/sessions/meanings.ts: a reply of 400 or more, or what rblsmtpd says behind the pid. */
export type TextKind = "reply" | "listing";
const TEXT_KINDS: Record<number, TextKind> = { 1: "reply", 2: "listing" };

/** What assembly/sessions/sessions.ts exports. */
interface Exports extends EngineExports {
  begin(base: number, behind: number, since: bigint, until: bigint): void;
  understood: Cell<number>;
  eventMoment: Cell<bigint>;
  giveUp(pid: number): void;
  giveUpAll(): void;
  finish(): void;
  reserve(bytes: number): number;
  usedBytes(): number;
  tellsQps: Cell<number>;
  lastPath(): number;
  pathBefore(path: number): number;
  endedOn(path: number): number;
}

export class SessionEngine extends Instance<Exports> {
  constructor(parts: EngineParts, host: Asked) {
    const linesAt = (at: number, length: number): Buffer => this.bytes.subarray(at, at + length);
    super(parts, {
      meanings: {
        meaningFor: (kind: number, at: number, end: number) =>
          host.meaningOf(TEXT_KINDS[kind] as TextKind, this.bytes.toString("utf8", at, end)),
      },
      connections: {
        isAddress: (at: number, end: number) =>
          host.isAddress(this.bytes.toString("utf8", at, end)) ? 1 : 0,
      },
      sessions: {
        judge: (at: number, length: number) => host.judge(linesAt(at, length)),
        takeOver: (at: number, length: number, pid: number, seconds: number, nanos: number) =>
          host.takeOver(linesAt(at, length), pid, { seconds, nanos }),
        pass: (at: number, end: number, seconds: number, nanos: number) =>
          host.pass(at, end, seconds, nanos) ? 1 : 0,
        opened: (pid: number) => host.opened(pid),
        tellStatus: (used: number, limit: number, seconds: number, nanos: number) =>
          host.status(used, limit, { seconds, nanos }),
        show: (path: number, at: number, length: number) => host.show(path, linesAt(at, length)),
      },
    });
  }

  /** A server has told the qp of a mail that was taken. */
  get tellsQps(): boolean {
    return this.is.tellsQps.value !== 0;
  }

  /** All paths on which sessions have ended that count, with how many they are. */
  *ends(): Generator<{ path: number; count: number }> {
    const { is } = this;
    for (let path = is.lastPath(); path !== 0; path = is.pathBefore(path)) {
      const count = is.endedOn(path);
      if (count > 0) yield { path, count };
    }
  }
}
