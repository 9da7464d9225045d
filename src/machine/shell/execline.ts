/**
 * Scripts of execline: one command line over the whole file, in which each program becomes the next.
 *
 *     #!/command/execlineb -P
 *     fdmove -c 2 1
 *     s6-setuidgid qmaill
 *     exec -c s6-log t /var/log/qmail
 */
import { posix } from "node:path";
import type { StartedProgram } from "./launch.ts";
import { MOST_PROGRAMS, PIPE } from "./launch.ts";
import type { Shell } from "./shell.ts";
import { type Arg, textOf, valueFrom } from "./value.ts";

type Start = (shell: Shell, words: readonly Arg[], line: number, tail: StartedProgram[]) => void;

export function followExecline(shell: Shell, text: string, start: Start): void {
  run(shell, wordsOf(shell.file, text), start);
}

/** `{` and `}` are words of their own; quotes and comments are the shell's, nearly. */
function wordsOf(file: string, text: string): Arg[] {
  const words: Arg[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    for (const [word] of line.matchAll(/"(?:[^"\\]|\\.)*"|#.*$|[^\s"]+/g)) {
      if (word.startsWith("#")) break;
      const bare = word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, "$1") : word;
      words.push({ value: valueFrom(bare, { file, line: i + 1 }), line: i + 1 });
    }
  }
  return words;
}

function run(shell: Shell, words: Arg[], start: Start): void {
  let left = words;
  for (let programs = 0; programs < MOST_PROGRAMS; programs++) {
    left = left.map((word) => substituted(shell, word));
    const name = textOf(left[0]?.value ?? []);
    const { options, block, rest } = headOf(left);
    const [operand] = rest;
    if (name === "") return;
    if (name === "fdmove" || name === "fdclose") {
      if (name === "fdmove" && textOf(rest[0].value) === "2") shell.errors = shell.output;
      left = rest.slice(name === "fdmove" ? 2 : 1);
    } else if (name === "redirfd") {
      const path = posix.resolve(shell.cwd, textOf(rest[1]?.value ?? []));
      const sink =
        path === "/dev/null" ? ({ kind: "nowhere" } as const) : ({ kind: "file", path } as const);
      const isWritten = options.some((option) => /^-[wax]/.test(option));
      if (isWritten) shell[textOf(operand.value) === "2" ? "errors" : "output"] = sink;
      left = rest.slice(2);
    } else if (name === "cd") {
      shell.cwd = posix.resolve(shell.cwd, textOf(operand?.value ?? []));
      left = rest.slice(1);
    } else if (name === "define" || name === "export") {
      if (rest[1]) shell.variables.set(textOf(operand.value), rest[1].value);
      left = rest.slice(2);
    } else if (name === "importas" || name === "unexport" || name === "umask") {
      left = rest.slice(name === "importas" ? 2 : 1);
    } else if (name === "backtick" || name === "multisubstitute" || SKIPPED.test(name)) {
      left = behindBlock(rest);
    } else if (name === "pipeline") {
      pipeline(shell, block, behindBlock(rest), start);
      return;
    } else {
      start(shell, left, left[0].line, shell.tail);
      return;
    }
  }
}

/** What runs first and ends, or only prepares. */
const SKIPPED = /^(?:foreground|background|if|ifelse|ifte|ifthenelse|emptyenv)$/;

/** `pipeline { a } b`: the output of a is b's input; b is the process that goes on. */
function pipeline(shell: Shell, block: Arg[], rest: Arg[], start: Start): void {
  const launches: Shell["walk"]["launches"] = [];
  run({ ...shell, walk: { ...shell.walk, launches }, tail: [] }, rest, start);
  const tail = launches[0]?.stages ?? [];
  run({ ...shell, output: PIPE, tail: [...tail, ...shell.tail] }, block, start);
}

/** The options of the first word, and a block among what follows. */
function headOf(words: Arg[]): { options: string[]; block: Arg[]; rest: Arg[] } {
  let at = 1;
  while (at < words.length && /^-./.test(textOf(words[at].value))) at++;
  const rest = words.slice(at);
  const opens = rest.findIndex(({ value }) => textOf(value) === "{");
  const block = opens < 0 ? [] : rest.slice(opens + 1, endOf(rest, opens));
  return { options: words.slice(1, at).map(({ value }) => textOf(value)), block, rest };
}

function endOf(words: readonly Arg[], opens: number): number {
  let depth = 0;
  for (let i = opens; i < words.length; i++) {
    const text = textOf(words[i].value);
    depth += text === "{" ? 1 : text === "}" ? -1 : 0;
    if (depth === 0) return i;
  }
  return words.length;
}

function behindBlock(words: Arg[]): Arg[] {
  const opens = words.findIndex(({ value }) => textOf(value) === "{");
  return opens < 0 ? words : words.slice(endOf(words, opens) + 1);
}

function substituted(shell: Shell, { value, line }: Arg): Arg {
  const text = textOf(value);
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return { value: shell.variables.get(whole) ?? value, line };
  const replaced = text.replace(/\$\{(\w+)\}/g, (all, name) => {
    const found = shell.variables.get(name);
    return found ? textOf(found) : all;
  });
  return replaced === text ? { value, line } : { value: valueFrom(replaced, value[0]?.from), line };
}
