/**
 * Where standard output and standard error lead: `2>&1`, `> file`, `&> /dev/null`.
 */
import { joinedValue } from "./expand.ts";
import { NOWHERE, type Sink } from "./launch.ts";
import { BOTH } from "./parse.ts";
import { pathOf, type Shell } from "./shell.ts";
import type { Redirection } from "./syntax.ts";
import { textOf } from "./value.ts";

/** Where `redirections` lead from now on. */
export function redirect(shell: Shell, redirections: readonly Redirection[]): void {
  for (const { descriptor, sign, to } of redirections) {
    if (sign === "<" || sign === "<&" || sign === "<<") continue;
    const target = textOf(joinedValue(shell, to));
    const sink = sign === ">&" ? duplicate(shell, target) : fileSink(shell, target);
    if (descriptor === 1 || descriptor === BOTH) shell.output = sink;
    if (descriptor === 2 || descriptor === BOTH) shell.errors = sink;
    if (sign === ">&" && !/^[\d-]$/.test(target)) shell.errors = sink; // csh, and bash's `>& file`
  }
}

function duplicate(shell: Shell, target: string): Sink {
  if (target === "1") return shell.output;
  if (target === "2") return shell.errors;
  return target === "-" ? NOWHERE : fileSink(shell, target);
}

function fileSink(shell: Shell, target: string): Sink {
  const path = pathOf(shell, target);
  if (path === "/dev/null") return NOWHERE;
  if (path === "/dev/stderr" || path === "/dev/fd/2") return shell.errors;
  if (path === "/dev/stdout" || path === "/dev/fd/1") return shell.output;
  return { kind: "file", path };
}
