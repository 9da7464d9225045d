/**
 * What a command substitution stands for, where files tell it without running anything: `cat` of a control
 * file, `basename`, `which`. Of all other programs the output is unknown.
 */
import { posix } from "node:path";
import type { Root } from "../root.ts";
import { pathOf, type Shell } from "./shell.ts";
import type { ShellScript, Simple } from "./syntax.ts";
import { textOf, unknownOf, type Value, valueFrom } from "./value.ts";

export function outputOf(shell: Shell, script: ShellScript, line: number): Value {
  const [step, ...others] = script;
  const [first, ...filters] = step?.pipeline ?? [];
  if (first?.kind !== "simple" || others.length > 0)
    return [{ text: "", unknown: "a command that is not run" }];
  let value = firstOutput(shell, first, line);
  for (const filter of filters) {
    const words = filter.kind === "simple" ? wordsOf(shell, filter) : [];
    const through = FILTERS[words[0] ?? ""];
    const known = unknownOf(value) === undefined ? through?.(textOf(value), words) : undefined;
    value =
      known === undefined
        ? [{ text: "", unknown: words.join(" ") || "a command that is not run" }]
        : [{ ...value[0], text: known }];
  }
  return value.map((piece) => ({ ...piece, text: piece.text.replace(/\n+$/, "") }));
}

function wordsOf(shell: Shell, { words }: Simple): string[] {
  return words.map((word) => textOf(shell.walk.engine.expand(shell, word)));
}

function firstOutput(shell: Shell, command: Simple, line: number): Value {
  const words = wordsOf(shell, command);
  const input = command.redirections.find(({ sign }) => sign === "<");
  const read = input ? pathOf(shell, textOf(shell.walk.engine.expand(shell, input.to))) : undefined;
  if (words.length === 0) return read === undefined ? [] : contents(shell, read);
  const name = words[0].split("/").at(-1) as string;
  const tells = TELLING[name];
  const told = tells?.(shell, words, read);
  if (told !== undefined)
    return typeof told === "string" ? valueFrom(told, { file: shell.file, line }) : told;
  return [{ text: "", unknown: words.join(" ") }];
}

function contents(shell: Shell, file: string): Value {
  const text = shell.walk.root.text(file);
  return text === undefined ? [{ text: "", missing: file }] : valueFrom(text, { file, line: 0 });
}

type Tells = (
  shell: Shell,
  words: readonly string[],
  input: string | undefined,
) => Value | string | undefined;

/** The file among the words, or standard input's. */
function fileOf(
  shell: Shell,
  words: readonly string[],
  input: string | undefined,
): string | undefined {
  const named = words.slice(1).filter((word) => !word.startsWith("-") && !/^\d+$/.test(word));
  return named.length > 0 ? pathOf(shell, named.at(-1) as string) : input;
}

const whole: Tells = (shell, words, input) => {
  const file = fileOf(shell, words, input);
  return file && contents(shell, file);
};

const beginning: Tells = (shell, words, input) =>
  (whole(shell, words, input) as Value | undefined)?.map((piece) => ({
    ...piece,
    text: piece.text.split("\n")[0],
  }));

const TELLING: Record<string, Tells | undefined> = {
  cat: whole,
  head: beginning,
  sed: (shell, words, input) => (words.includes("1q") ? beginning(shell, words, input) : undefined),
  grep: (shell, words, input) => {
    const file = words.length > 2 ? fileOf(shell, words, input) : input;
    const value = file ? contents(shell, file) : undefined;
    const lines = value && FILTERS.grep?.(textOf(value), words);
    return value && lines !== undefined ? [{ ...value[0], text: lines }] : undefined;
  },
  basename: (_, [, path = "", suffix = ""]) => {
    const name = posix.basename(path);
    return name.endsWith(suffix) && name !== suffix
      ? name.slice(0, name.length - suffix.length)
      : name;
  },
  dirname: (_, [, path = ""]) => posix.dirname(path),
  pwd: ({ cwd }) => cwd,
  hostname: ({ walk }, words) => hostName(walk.root, words),
  uname: ({ walk }, words) => (words[1] === "-n" ? hostName(walk.root, words) : undefined),
  echo: (_, words) => words.slice(words[1] === "-n" ? 2 : 1).join(" "),
  printf: (_, words) => (words.length === 2 || words[1] === "%s" ? words.at(-1) : undefined),
  which: (_, words) => words.at(-1),
  command: (_, words) => (words[1] === "-v" ? words[2] : undefined),
  getent: ({ walk }, [, table, name]) =>
    walk.root
      .text(`/etc/${table}`)
      ?.split("\n")
      .find((line) => line.startsWith(`${name}:`)),
};

/** `-s` is what stands before the first dot. */
function hostName(root: Root, words: readonly string[]): string | undefined {
  const name = root.text("/etc/hostname")?.trim();
  return words.includes("-s") ? name?.split(".")[0] : name;
}

type Filter = (text: string, words: readonly string[]) => string | undefined;

const FILTERS: Record<string, Filter | undefined> = {
  cut: (text, words) => {
    const option = words.slice(1).join(" ");
    const sign = /-d ?(\S)/.exec(option)?.[1] ?? "\t";
    const field = Number(/-f ?(\d+)/.exec(option)?.[1]);
    return Number.isNaN(field) ? undefined : text.split("\n")[0].split(sign)[field - 1];
  },
  head: (text) => text.split("\n")[0],
  tail: (text) => text.trimEnd().split("\n").at(-1),
  tr: (text, words) =>
    words[1] === "-d" && words[2] === "\\n" ? text.replaceAll("\n", "") : undefined,
  grep: (text, words) => {
    const pattern = words.find((word, i) => i > 0 && !word.startsWith("-"));
    if (pattern === undefined || !/^\^?[\w#=. -]*$/.test(pattern)) return undefined;
    const wanted = new RegExp(pattern);
    const isInverted = words.some((word) => /^-\w*v/.test(word));
    return text
      .split("\n")
      .filter((line) => wanted.test(line) !== isInverted)
      .join("\n");
  },
};
