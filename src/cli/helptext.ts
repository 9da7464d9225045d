/**
 * Help, from the commands' own values.
 */
import { listedPrograms } from "../compat/programs.ts";
import type { Command, Flag } from "./command.ts";
import { longName } from "./command.ts";
import { listedCommands } from "./commands.ts";

const WIDTH = 80;

/** For `qtrail --help` and `qtrail help`. */
export async function overview(): Promise<string> {
  const commands = await listedCommands();
  const programs = await listedPrograms();
  const lines = (named: readonly { name: string; summary: string }[], width: number): string =>
    named.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}\n`).join("");
  return `Usage: qtrail COMMAND [FLAGS] [PATH...]

Follows every message through a qmail server's logs: what happened, why, and with proof.

Commands:
${lines(commands, 13)}
In place of the programs of that name, also by a link:
${lines(programs, 18)}
  -h, --help     this page; behind a command, its own
  -V, --version  the version; with -v the build

PATH is a log file (plain or compressed), a multilog directory, a directory that holds
some, or - for standard input. Without one: a pipe, else what is found.
Exit status: 0 found or done, 1 nothing found, 2 trouble.
`;
}

export function commandHelp(command: Command, isShort: boolean): string {
  const parts = [`Usage: ${usage(command)}\n`, `${sentence(command.summary)}\n`];
  if (!isShort) {
    parts.push(...command.about.map((paragraph) => `${wrapped(paragraph, WIDTH)}\n`));
    if (command.arguments.length > 0) parts.push(argumentsHelp(command));
  }
  for (const [group, flags] of flagGroups(command))
    parts.push(`${group}:\n${flags.map(([name, flag]) => flagHelp(name, flag)).join("")}`);
  if (isShort) parts.push(`More, with examples: qtrail ${command.name} --help\n`);
  else if (command.examples.length > 0) parts.push(examplesHelp(command));
  return parts.join("\n");
}

export function usage({ name, arguments: given, flags }: Command): string {
  const hasFlags = Object.keys(flags).length > 0;
  return ["qtrail", name, hasFlags && "[FLAGS]", ...given.map((argument) => argument.usage)]
    .filter(Boolean)
    .join(" ");
}

/** Flags by their heading, in the order of the command's definition. */
function flagGroups(command: Command): Map<string, [string, Flag<unknown>][]> {
  const groups = new Map<string, [string, Flag<unknown>][]>();
  for (const [name, flag] of Object.entries(command.flags)) {
    if (flag.hidden) continue;
    const group = flag.group ?? "Flags";
    groups.set(group, [...(groups.get(group) ?? []), [name, flag]]);
  }
  return groups;
}

/** `-S, --since TIME`. */
export function flagUsage(name: string, { short, takes }: Flag<unknown>): string {
  return `${short ? `-${short}, ` : ""}${longName(name)}${takes ? ` ${takes}` : ""}`;
}

const FLAG_WIDTH = 26;

function flagHelp(name: string, flag: Flag<unknown>): string {
  const usage = flag.short ? flagUsage(name, flag) : `    ${flagUsage(name, flag)}`;
  return entry(usage, flag.about);
}

function argumentsHelp(command: Command): string {
  return `Arguments:\n${command.arguments.map(({ usage, about }) => entry(usage, about)).join("")}`;
}

function examplesHelp(command: Command): string {
  const examples = command.examples.map(
    ({ command, about }) => `  ${command}\n${wrapped(about, WIDTH - 6, "      ")}\n`,
  );
  return `Examples:\n${examples.join("")}`;
}

/** A name and behind it, hanging, what it is. */
function entry(name: string, about: string): string {
  const text = wrapped(about, WIDTH - FLAG_WIDTH - 3, " ".repeat(FLAG_WIDTH + 3)).trimStart();
  return name.length > FLAG_WIDTH - 1
    ? `  ${name}\n${" ".repeat(FLAG_WIDTH + 3)}${text}\n`
    : `  ${name.padEnd(FLAG_WIDTH)} ${text}\n`;
}

/** Lines of at most `width` letters, each behind `indent`; a line that is indented stays as it is. */
export function wrapped(paragraph: string, width: number, indent = ""): string {
  const lines = paragraph.split("\n").flatMap((part) => {
    if (part.startsWith(" ")) return [part];
    const broken: string[] = [];
    let line = "";
    for (const word of part.split(" ")) {
      if (line !== "" && line.length + word.length + 1 > width) {
        broken.push(line);
        line = "";
      }
      line += line === "" ? word : ` ${word}`;
    }
    return [...broken, line];
  });
  return lines.map((line) => indent + line).join("\n");
}

/**
 * Sentences of an answer, wrapped where its screen has an end. The command that ends one is not:
 * where it has no room it stands on a line of its own, to be copied.
 */
export function fitted(sentences: string, width: number | undefined): string {
  if (width === undefined) return sentences;
  const lines = sentences
    .split("\n")
    .map((line) => (line.length > width ? line.replace(/: (qtrail .*)$/, ":\n   $1") : line));
  return wrapped(lines.join("\n"), width);
}

function sentence(summary: string): string {
  return `${summary[0]?.toUpperCase()}${summary.slice(1)}.`;
}
