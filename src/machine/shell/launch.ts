/**
 * What a script starts: a program, with those that its output goes through.
 */
import type { Arg, Value } from "./value.ts";

/** A pipeline; with one stage as a rule, the service itself. */
export interface Launch {
  stages: StartedProgram[];
  /** False if it depends on what only running the script would tell. */
  isSure: boolean;
}

/** One program, without those that only prepare its surroundings: `env`, `setuidgid`, `softlimit`. */
export interface StartedProgram {
  argv: Arg[];
  /** Where it is written. */
  file: string;
  line: number;
  /** As whom it runs, where a program before it has said so. */
  user: string | undefined;
  cwd: string;
  variables: ReadonlyMap<string, Value>;
  output: Sink;
  errors: Sink;
}

/** Where a descriptor leads. */
export type Sink =
  | { kind: "output" } // of whoever started the script
  | { kind: "errors" }
  | { kind: "pipe" }
  | { kind: "nowhere" }
  | { kind: "file"; path: string };

/** Programs of one command line that become each other; a longer one was written by nobody. */
export const MOST_PROGRAMS = 100;

export const OUTPUT: Sink = { kind: "output" };
export const ERRORS: Sink = { kind: "errors" };
export const PIPE: Sink = { kind: "pipe" };
export const NOWHERE: Sink = { kind: "nowhere" };
