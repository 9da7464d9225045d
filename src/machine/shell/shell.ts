/**
 * A shell at a place in its script, and what all shells of one walk share.
 */
import { posix } from "node:path";
import type { Root } from "../root.ts";
import type { Launch, Sink, StartedProgram } from "./launch.ts";
import type { ShellScript, Word } from "./syntax.ts";
import { textOf, type Value, valueFrom } from "./value.ts";

export interface Shell {
  walk: Walk;
  /** The file whose text is followed; a sourced one for as long as it is. */
  file: string;
  cwd: string;
  user: string | undefined;
  variables: Map<string, Value>;
  functions: Map<string, ShellScript>;
  args: Value[];
  output: Sink;
  errors: Sink;
  /** What its output is piped into. */
  tail: StartedProgram[];
  isSure: boolean;
  /** It has become another program, or has ended. */
  isOver: boolean;
  depth: number;
}

export interface Walk {
  root: Root;
  /** Programs that are not followed, should they be scripts. */
  isKnown(program: string): boolean;
  launches: Launch[];
  /** Scripts from the first one to where it is. */
  trail: string[];
  engine: Engine;
  /** It goes on where the script would end: what it would start then is asked. */
  goesOn: boolean;
  /** Steps that may still be followed. */
  left: { steps: number };
}

/** How the shell's parts reach what follows its script. */
export interface Engine {
  follow(shell: Shell, script: ShellScript): Success;
  /** Commands in another file, by the same shell. */
  source(shell: Shell, file: string, args?: Value[]): Success;
  /** Words that are a command again, as eval(1) takes them. */
  evaluate(shell: Shell, values: readonly Value[], line: number): Success;
  expand(shell: Shell, word: Word): Value;
}

/** What is known of whether a command succeeds. */
export type Success = boolean | undefined;

export function pathOf({ cwd }: Pick<Shell, "cwd">, path: string): string {
  return posix.resolve(cwd, path);
}

/** Undefined if it is not set. */
export function variable(shell: Shell, name: string): Value | undefined {
  if (/^[1-9]$/.test(name)) return shell.args[Number(name) - 1];
  if (name === "0") return valueFrom(shell.file);
  if (name === "#") return valueFrom(String(shell.args.length));
  if (name === "@" || name === "*") return valueFrom(shell.args.map(textOf).join(" "));
  return shell.variables.get(name) ?? (name === "PWD" ? valueFrom(shell.cwd) : undefined);
}
