/**
 * Follows a shell script through its variables, files and conditions to the programs that it starts.
 *
 * Nothing is run. What a script reads is read, in the system looked at; what only a program would tell
 * is unknown and says so. Where a condition is unknown both ways are followed, and what is started there is
 * not sure.
 */
import { posix } from "node:path";
import type { Root } from "../root.ts";
import { patternOf } from "../root.ts";
import { followExecline } from "./execline.ts";
import { fieldsAt, fieldsOf, joinedValue, written } from "./expand.ts";
import { ERRORS, type Launch, MOST_PROGRAMS, OUTPUT, PIPE, type StartedProgram } from "./launch.ts";
import { parseScript } from "./parse.ts";
import { RC_COMMANDS } from "./rc.ts";
import { redirect } from "./redirect.ts";
import { type Engine, pathOf, type Shell, type Success, type Walk } from "./shell.ts";
import type { ShellCommand, ShellScript, ShellStep, Simple } from "./syntax.ts";
import { holds } from "./tests.ts";
import {
  type Arg,
  type Origin,
  splitAtBlanks,
  textOf,
  type Value,
  type ValuePiece,
  valueFrom,
} from "./value.ts";
import { unwrap } from "./wrappers.ts";

export interface ScriptBeginning {
  cwd: string;
  args?: readonly string[];
  variables?: ReadonlyMap<string, Value>;
  user?: string | undefined;
  /** Programs by name that end the search: they are not scripts to be followed. */
  isKnown(program: string): boolean;
}

/** What commands that stand in a file start, from its line `line` on. */
export function followText(
  root: Root,
  text: string,
  file: string,
  beginning: ScriptBeginning,
  line = 1,
): Launch[] {
  const launches: Launch[] = [];
  const walk = newWalk(root, beginning, launches, [file]);
  follow(newShell(walk, file, beginning), parseScript(text, line));
  return launches;
}

/** What the script in that file starts; nothing if it cannot be read, or is no script. */
export function followScript(root: Root, file: string, beginning: ScriptBeginning): Launch[] {
  const launches: Launch[] = [];
  const walk = newWalk(root, beginning, launches, []);
  const shell = newShell(walk, file, beginning);
  callScript(shell, file, shell.args);
  if (launches.some(({ stages: [first] }) => walk.isKnown(textOf(first.argv[0].value))))
    return launches;
  walk.goesOn = true; // a file that it asks for is not there, perhaps only in a copy
  callScript({ ...shell, isOver: false }, file, shell.args);
  return launches;
}

/** The same for a command line that stands in a file which is no script: a unit's ExecStart, inetd.conf. */
export function followWords(
  root: Root,
  words: readonly string[],
  at: Origin,
  beginning: ScriptBeginning,
): Launch[] {
  const launches: Launch[] = [];
  const walk = newWalk(root, beginning, launches, []);
  const shell = newShell(walk, at.file, beginning);
  start(
    shell,
    words.map((word) => ({ value: valueFrom(word, at), line: at.line })),
    at.line,
    [],
  );
  return launches;
}

const DEEPEST = 16;
/** A script that goes on for longer is a circle of some kind. */
const MOST_STEPS = 20_000;

function newWalk(
  root: Root,
  { isKnown }: ScriptBeginning,
  launches: Launch[],
  trail: string[],
): Walk {
  const left = { steps: MOST_STEPS };
  return { root, isKnown, launches, trail, engine: ENGINE, goesOn: false, left };
}

function newShell(walk: Walk, file: string, beginning: ScriptBeginning): Shell {
  return {
    walk,
    file,
    cwd: beginning.cwd,
    user: beginning.user,
    variables: new Map(beginning.variables ?? []),
    functions: new Map(),
    args: (beginning.args ?? []).map((text) => valueFrom(text)),
    output: OUTPUT,
    errors: ERRORS,
    tail: [],
    isSure: true,
    isOver: false,
    depth: 0,
  };
}

/** A shell of its own that begins where this one is. */
function child(shell: Shell, more: Partial<Shell> = {}): Shell {
  return {
    ...shell,
    variables: new Map(shell.variables),
    functions: new Map(shell.functions),
    isOver: false,
    depth: shell.depth + 1,
    ...more,
  };
}

/** Another script, as a process of its own. */
function callScript(shell: Shell, file: string, args: Value[]): void {
  const { walk } = shell;
  const text = walk.root.text(file);
  if (text === undefined || text.includes("\0")) return;
  if (shell.depth > DEEPEST || walk.trail.includes(file)) return;
  walk.trail.push(file);
  const inner = child(shell, { file, args });
  if (/^#!.*execline/.test(text)) followExecline(inner, text, start);
  else if (!/^#!.*(?:perl|python|ruby|php|node)/.test(text)) follow(inner, parseScript(text));
  walk.trail.pop();
}

/** A script's text within a command, `sh -c text`. */
function callText(shell: Shell, { value, line }: Arg, args: Value[]): void {
  if (shell.depth <= DEEPEST) follow(child(shell, { args }), parseScript(textOf(value), line));
}

/** Commands in the shell itself. */
function follow(shell: Shell, script: ShellScript): Success {
  let outcome: Success = true;
  for (const step of script) {
    if (shell.isOver) return outcome;
    if (step.after === "success" && outcome === false) continue;
    if (step.after === "failure" && outcome !== false) continue;
    outcome = runStep(shell, step);
    if (step.isNegated && outcome !== undefined) outcome = !outcome;
  }
  return outcome;
}

function runStep(shell: Shell, { pipeline, isBackground }: ShellStep): Success {
  const [first, ...rest] = pipeline;
  shell.walk.left.steps--;
  if (!first || shell.walk.left.steps < 0) return true;
  const outer = shell.tail;
  const tail = [...tailOf(shell, rest), ...outer];
  const inner =
    rest.length === 0 && !isBackground
      ? shell
      : child(shell, { depth: shell.depth, tail, ...(rest.length > 0 && { output: PIPE }) });
  const outcome = runCommand(inner, first);
  return rest.length > 0 ? undefined : outcome;
}

/** The programs that the commands behind a `|` are. */
function tailOf(shell: Shell, commands: readonly ShellCommand[]): StartedProgram[] {
  return commands.flatMap((command) => {
    const launches: Launch[] = [];
    const walk = { ...shell.walk, launches };
    runCommand(child(shell, { walk, tail: [], depth: shell.depth }), command);
    return launches[0]?.stages ?? [];
  });
}

function runCommand(shell: Shell, command: ShellCommand): Success {
  switch (command.kind) {
    case "simple":
      return runSimple(shell, command);
    case "group": {
      const { output, errors } = shell;
      redirect(shell, command.redirections);
      const outcome = follow(shell, command.body);
      Object.assign(shell, { output, errors });
      return outcome;
    }
    case "if":
      return runIf(shell, command);
    case "case":
      return runCase(shell, command);
    case "for":
      for (const value of fieldsOf(shell, command.words)) {
        shell.variables.set(command.name, value);
        follow(shell, command.body);
      }
      return undefined;
    case "while": {
      const outcome = follow(child(shell), command.condition);
      if (outcome === command.isUntil) return true;
      return follow(outcome === undefined ? child(shell, { isSure: false }) : shell, command.body);
    }
    case "function":
      shell.functions.set(command.name, command.body);
      return true;
    default:
      return never(command);
  }
}

function never(command: never): never {
  throw new Error(`no rule for ${JSON.stringify(command)}`);
}

function runIf(shell: Shell, { branches, otherwise }: ShellCommand & { kind: "if" }): Success {
  let isOpen = false;
  for (const { condition, body } of branches) {
    const outcome = follow(shell, condition);
    if (outcome === true) return isOpen ? followPerhaps(shell, body) : follow(shell, body);
    if (outcome === undefined) {
      isOpen = true;
      followPerhaps(shell, body);
    }
  }
  return isOpen ? followPerhaps(shell, otherwise) : follow(shell, otherwise);
}

/** Commands that may not run: the shell goes on behind them whatever they do. */
function followPerhaps(shell: Shell, body: ShellScript): undefined {
  const { isSure } = shell;
  shell.isSure = false;
  follow(shell, body);
  shell.isSure = isSure;
  shell.isOver = false;
}

function runCase(shell: Shell, { word, items }: ShellCommand & { kind: "case" }): Success {
  const value = joinedValue(shell, word);
  for (const { patterns, body } of items)
    if (
      patterns.some((pattern) => patternOf(textOf(joinedValue(shell, pattern))).test(textOf(value)))
    )
      return follow(shell, body);
  return true;
}

function runSimple(shell: Shell, command: Simple): Success {
  const words = fieldsAt(shell, command.words);
  const [name] = words;
  if (!name) {
    for (const { name, value } of command.assignments)
      shell.variables.set(name, written(shell, joinedValue(shell, value), value.line));
    redirect(shell, command.redirections);
    return true;
  }
  const isExec = textOf(name.value) === "exec";
  if (isExec && words.length === 1) {
    redirect(shell, command.redirections);
    return true;
  }
  const inner = child(shell, { depth: shell.depth });
  for (const { name, value } of command.assignments)
    inner.variables.set(name, written(shell, joinedValue(shell, value), value.line));
  redirect(inner, command.redirections);
  const builtin = BUILTINS[textOf(name.value)];
  if (builtin && !isExec) return builtin(shell, words, inner);
  const line = command.words[0]?.line ?? name.line;
  const body = shell.functions.get(textOf(name.value));
  if (body) return callFunction(shell, body, words, inner);
  const rc = RC_COMMANDS[textOf(name.value)];
  if (rc)
    return rc(
      shell,
      words.map(({ value }) => textOf(value)),
    );
  start(inner, words, line, inner.tail);
  if (isExec && shell.isSure) shell.isOver = true;
  return undefined;
}

/** Its variables are the shell's; its output may go elsewhere. */
function callFunction(shell: Shell, body: ShellScript, words: Arg[], inner: Shell): Success {
  if (shell.depth > DEEPEST) return undefined;
  const { args, output, errors, tail, depth } = shell;
  const { output: to, errors: errorsTo, tail: into } = inner;
  Object.assign(shell, { output: to, errors: errorsTo, tail: into, depth: depth + 1 });
  shell.args = words.slice(1).map(({ value }) => value);
  const outcome = follow(shell, body);
  Object.assign(shell, { args, output, errors, tail, depth, isOver: false });
  return outcome;
}

/** A program: what prepares its surroundings is taken off, and a script is followed. */
function start(shell: Shell, words: readonly Arg[], line: number, tail: StartedProgram[]): void {
  let argv = [...words];
  const here = child(shell, { depth: shell.depth });
  for (let programs = 0; programs < MOST_PROGRAMS; programs++) {
    const texts = argv.map(({ value }) => textOf(value));
    const wrapped = unwrap(texts);
    if (!wrapped) break;
    if (wrapped.clears) here.variables = new Map();
    for (const at of wrapped.sets ?? []) setFromWord(here, argv[at]);
    if (wrapped.directory !== undefined) setFromDirectory(here, pathOf(here, wrapped.directory));
    if (wrapped.user) here.user = wrapped.user;
    if (wrapped.cwd !== undefined) here.cwd = pathOf(here, wrapped.cwd);
    if (wrapped.joins) here.errors = here.output;
    if (wrapped.shell !== undefined) {
      callText(here, argv[wrapped.shell], []);
      return;
    }
    const logger = wrapped.logger?.map((word) => ({ value: valueFrom(word), line }));
    argv = argv.slice(wrapped.skip);
    if (wrapped.drops !== undefined) argv.splice(wrapped.drops, 1);
    if (logger) tail = [stageOf({ ...here, user: undefined }, logger, line), ...tail];
  }
  const [program] = argv;
  if (!program) return;
  const name = textOf(program.value);
  const script = shell.walk.isKnown(name) ? undefined : scriptOf(here, name);
  if (SHELLS.test(name)) startShell(here, argv, tail);
  else if (script !== undefined)
    callScript(
      { ...here, tail },
      script,
      argv.slice(1).map(({ value }) => value),
    );
  else launch(here, argv, line, tail);
}

const SHELLS = /^(?:.*\/)?(?:sh|bash|dash|ash|ksh|mksh|zsh|csh|tcsh)$/;

/** `sh -c text`, `sh -ex file`. */
function startShell(shell: Shell, argv: readonly Arg[], tail: StartedProgram[]): void {
  const texts = argv.map(({ value }) => textOf(value));
  const at = texts.findIndex((word, i) => i > 0 && !/^[-+]/.test(word));
  const isText = texts.slice(1, at < 0 ? texts.length : at).some((word) => /^-\w*c/.test(word));
  const args = argv.slice(at + 1).map(({ value }) => value);
  if (at < 0) return;
  if (isText) callText({ ...shell, tail }, argv[at], args.slice(1));
  else callScript({ ...shell, tail }, pathOf(shell, texts[at]), args);
}

function launch(shell: Shell, argv: Arg[], line: number, tail: readonly StartedProgram[]): void {
  const { walk, isSure } = shell;
  const first = stageOf(shell, argv, line);
  const rest = first.output.kind === "pipe" || first.output.kind === "output" ? tail : [];
  walk.launches.push({ stages: [first, ...rest], isSure });
}

function stageOf(shell: Shell, argv: Arg[], line: number): StartedProgram {
  const { file, user, cwd, variables, output, errors } = shell;
  return { argv, file, line, user, cwd, variables: new Map(variables), output, errors };
}

/** A script in the system looked at, by its path or along PATH. */
function scriptOf(shell: Shell, name: string): string | undefined {
  const { root } = shell.walk;
  const paths = name.includes("/")
    ? [pathOf(shell, name)]
    : textOf(shell.variables.get("PATH") ?? [])
        .split(":")
        .filter((directory) => directory.startsWith("/"))
        .map((directory) => posix.join(directory, name));
  return paths.find((path) => root.isFile(path) && root.text(path)?.startsWith("#!"));
}

function setFromWord(shell: Shell, { value }: Arg): void {
  const text = textOf(value);
  const equals = text.indexOf("=");
  const left: ValuePiece[] = [];
  let passed = 0;
  for (const piece of value) {
    const from = Math.max(0, equals + 1 - passed);
    if (from < piece.text.length) left.push({ ...piece, text: piece.text.slice(from) });
    passed += piece.text.length;
  }
  shell.variables.set(text.slice(0, equals), left);
}

/** envdir(8): a file for each variable, of which the first line counts; an empty one removes it. */
function setFromDirectory(shell: Shell, directory: string): void {
  const { root } = shell.walk;
  for (const name of root.list(directory)) {
    const file = posix.join(directory, name);
    const text = root.text(file);
    if (text === undefined) continue;
    if (text === "") shell.variables.delete(name);
    else shell.variables.set(name, valueFrom(text.split("\n")[0].trimEnd(), { file, line: 0 }));
  }
}

type Builtin = (shell: Shell, words: Arg[], inner: Shell) => Success;

const succeed: Builtin = () => true;

const exportVariables: Builtin = (shell, words) => {
  for (const word of words.slice(1))
    if (/^\w+=/.test(textOf(word.value)))
      setFromWord(shell, { ...word, value: written(shell, word.value, word.line) });
  return true;
};

/** `. file arguments`: the same shell, another text. */
const source: Builtin = (shell, words) => {
  const name = textOf(words[1]?.value ?? []);
  return sourceFile(
    shell,
    pathOf(shell, name),
    words.slice(2).map(({ value }) => value),
  );
};

function sourceFile(shell: Shell, file: string, args: Value[] = []): Success {
  const { walk } = shell;
  const text = walk.root.text(file);
  if (file === "/etc/profile") sourceEnvironment(shell);
  if (text === undefined) return undefined;
  if (shell.depth > DEEPEST) return undefined;
  const before = { file: shell.file, args: shell.args, depth: shell.depth };
  Object.assign(shell, { file, depth: shell.depth + 1 });
  if (args.length > 0) shell.args = args;
  const outcome = follow(shell, parseScript(text));
  Object.assign(shell, before);
  return outcome || undefined; // what it ends with is a detail that scripts get wrong
}

/** Gentoo's /etc/profile reads what env-update makes of /etc/env.d. */
function sourceEnvironment(shell: Shell): void {
  const { root } = shell.walk;
  const made = "/etc/profile.env";
  const files = root.isFile(made)
    ? [made]
    : root.list("/etc/env.d").map((name) => `/etc/env.d/${name}`);
  for (const file of files) if (root.isFile(file)) sourceFile(shell, file);
}

const BUILTINS: Record<string, Builtin | undefined> = {
  ":": succeed,
  true: succeed,
  echo: succeed,
  printf: succeed,
  trap: succeed,
  umask: succeed,
  ulimit: succeed,
  limit: succeed,
  wait: succeed,
  set: (shell, words) => {
    const at = words.findIndex(({ value }) => textOf(value) === "--");
    if (at > 0) shell.args = words.slice(at + 1).map(({ value }) => value);
    return true;
  },
  unset: (shell, words) => {
    for (const { value } of words.slice(1)) shell.variables.delete(textOf(value));
    return true;
  },
  shift: (shell) => {
    shell.args = shell.args.slice(1);
    return true;
  },
  false: () => false,
  exit: (shell) => {
    shell.isOver = shell.isSure && !shell.walk.goesOn;
    return true;
  },
  return: (shell) => {
    shell.isOver = true;
    return true;
  },
  export: exportVariables,
  readonly: exportVariables,
  local: exportVariables,
  declare: exportVariables,
  setenv: (shell, words) => {
    if (words[1]) shell.variables.set(textOf(words[1].value), words[2]?.value ?? []);
    return true;
  },
  cd: (shell, words) => {
    shell.cwd = pathOf(shell, textOf(words[1]?.value ?? valueFrom("/")));
    return true;
  },
  ".": source,
  source,
  eval: (shell, words, inner) => {
    const tokens = words.slice(1).map(({ value }) => value);
    return runWords(shell, inner, tokens, words[0].line);
  },
  test: (shell, words) =>
    holds(
      shell,
      words.slice(1).map(({ value }) => value),
    ),
  "[": (shell, words) =>
    holds(
      shell,
      words.slice(1, -1).map(({ value }) => value),
    ),
  "[[": (shell, words) =>
    holds(
      shell,
      words.slice(1, -1).map(({ value }) => value),
    ),
};

/** eval: its words are a command again; they keep their origins unless they have signs of the shell's. */
function runWords(shell: Shell, inner: Shell, values: readonly Value[], line: number): Success {
  const text = values.map(textOf).join(" ");
  if (/[|;&<>()`$"'\\\n]/.test(text)) {
    const script = parseScript(text, line);
    const before = { output: shell.output, errors: shell.errors, tail: shell.tail };
    Object.assign(shell, { output: inner.output, errors: inner.errors, tail: inner.tail });
    const outcome = follow(shell, script);
    Object.assign(shell, before);
    return outcome;
  }
  const words = values.flatMap((value) => splitAtBlanks(value)).map((value) => ({ value, line }));
  const [name] = words;
  if (!name) return true;
  const builtin = BUILTINS[textOf(name.value)];
  if (builtin && textOf(name.value) !== "exec") return builtin(shell, words, inner);
  const body = shell.functions.get(textOf(name.value));
  if (body) return callFunction(shell, body, words, inner);
  start(inner, words, line, inner.tail);
  if (textOf(name.value) === "exec" && shell.isSure) shell.isOver = true;
  return undefined;
}

const ENGINE: Engine = {
  follow,
  source: sourceFile,
  evaluate: (shell, values, line) => runWords(shell, shell, values, line),
  expand: joinedValue,
};
