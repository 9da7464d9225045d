/**
 * Who asks a command, and where its answer goes: somebody at a shell, or a server that asks for somebody else.
 *
 *     qtrail find anna                 a terminal or a pipe; `anna` may be a file
 *     GET /api/v1/messages?q=anna      memory; only words of the query language, and only what the token may see
 */
import type { Coverage } from "../pipeline/coverage.ts";
import type { FactsSeen } from "../reports/scope.ts";
import type { Resident } from "../store/answering/resident.ts";
import type { Fact } from "../tracking/facts.ts";
import type { ReadingAsked } from "./logs.ts";

/** Standard output and standard error, or what stands for them. */
export interface Outlet {
  stdout: OutletStream;
  stderr: OutletStream;
  env: NodeJS.ProcessEnv;
  /** JSON comes with what a person is told beside a table, on standard error: who asks shows it to one. */
  isForPage?: boolean;
}

export interface OutletStream {
  /** False: more is welcome only after `drain`. */
  write(piece: string | Uint8Array, then?: (error?: Error | null) => void): boolean;
  once(event: "drain", listener: () => void): unknown;
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

export interface Asker {
  outlet: Outlet;
  /** Arguments may name files and directories. */
  namesFiles: boolean;
  /** Shows the facts of an answer in place of a store or of logs. */
  facts?: FactsInMemory | undefined;
  /** The folder of the store that is served, for commands that name none themselves. */
  store?: string | undefined;
  /** What of facts is shown; absent: all of every fact. */
  seen?: FactsSeen | undefined;
  /** Files and directories in which the lines behind an answer are looked for; none: what is found. */
  logs?: readonly string[] | undefined;
  /** Milliseconds that patterns which run away may take of one question; absent: as many as he waits for. */
  patternMilliseconds?: number | undefined;
  /** What is kept from one question to the next, where many are answered. */
  resident?: Resident | undefined;
}

export type FactsInMemory = (
  options: ReadingAsked,
  emit: (fact: Fact) => void | Promise<void>,
) => Promise<Coverage>;

export const AT_A_SHELL: Asker = { outlet: process, namesFiles: true };
