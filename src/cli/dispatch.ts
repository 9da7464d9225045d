/**
 * From the words behind `qtrail` to a command's run: the verb, its nearest match, its help.
 */
import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { nearest } from "../reports/filter/nearest.ts";
import { shellWords } from "../reports/shell-words.ts";
import type { Instant } from "../time/instant.ts";
import { type Asker, AT_A_SHELL } from "./asker.ts";
import type { Command } from "./command.ts";
import { COMMAND_NAMES, commandNamed } from "./commands.ts";
import { withCommand } from "./corrected.ts";
import { UserError } from "./error.ts";
import { commandHelp, overview } from "./helptext.ts";
import { flagsOf, parse } from "./parse.ts";
import { setFor } from "./settings/read.ts";

/**
 * Runs the command that `words` ask for; gives the exit status. Whatever is wrong with them is answered, at a shell,
 * with a command that works when it is pasted.
 */
export async function dispatch(
  words: string[],
  now: Instant,
  asker: Asker = AT_A_SHELL,
): Promise<number> {
  try {
    return await run(words, now, asker);
  } catch (error) {
    throw asker.namesFiles ? withCommand(error, words) : error;
  }
}

async function run(words: string[], now: Instant, asker: Asker): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined) return alone(now, asker);
  if (first === "-h" || first === "--help") return print(await overview());
  if (first.startsWith("-") && first !== "-") return dispatchWithFlagsFirst(words, now, asker);
  const command = await commandNamed(first);
  if (!command) throw await noSuchCommand(first);
  if (command.takesCommand) {
    if (rest[0] === "-h" || rest[0] === "--help")
      return print(commandHelp(command, rest[0] === "-h"));
    return command.run({ args: rest, flags: {}, now, asker });
  }
  const parsed = parse(command, rest);
  if ("help" in parsed) return print(commandHelp(command, parsed.help === "short"));
  const { args, typed } = parsed;
  const set = await setFor(command, typed);
  return command.run({ args, flags: flagsOf(command, typed, set), now, asker });
}

/** Without a word: what is here, for who looks at a terminal; else the usage. */
async function alone(now: Instant, asker: Asker): Promise<number> {
  if (!process.stdout.isTTY) return print(await overview());
  const { startPage } = await import("./start-page.ts");
  const typed = new Map();
  const flags = flagsOf(startPage, typed, await setFor(startPage, typed));
  return startPage.run({ args: [], flags, now, asker });
}

/** `qtrail --utc report`: the verb is the first word that is one. */
async function dispatchWithFlagsFirst(
  words: string[],
  now: Instant,
  asker: Asker,
): Promise<number> {
  const at = words.findIndex((word) => COMMAND_NAMES.includes(word));
  const verb = words[at];
  if (verb !== undefined)
    return run([verb, ...words.slice(0, at), ...words.slice(at + 1)], now, asker);
  const wanted = await commandThatReads(words);
  throw new UserError(`${words[0]}: flags belong to a command, and none is named`, {
    hint: `write: qtrail ${wanted ? shellWords([wanted, ...words]) : "help"}`,
  });
}

/** The first command that takes these flags: people search more often than they count. */
async function commandThatReads(words: string[]): Promise<string | undefined> {
  for (const name of ["find", "sessions", ...COMMAND_NAMES]) {
    const command = await commandNamed(name);
    if (command && !command.takesCommand && canRead(command, words)) return name;
  }
  return undefined;
}

function canRead(command: Command, words: string[]): boolean {
  try {
    const parsed = parse(command, words);
    if ("typed" in parsed) flagsOf(command, parsed.typed);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The command that the word is an argument of: nobody types an address in place of a verb by a slip. */
async function commandFor(word: string): Promise<string | undefined> {
  const [{ REPORTS }, { DEFINITIONS }] = await Promise.all([
    import("../reports/index.ts"),
    import("../explaining/words.ts"),
  ]);
  const called = (...words: string[]): string => `qtrail ${shellWords(words)}`;
  if (existsSync(word)) return called("report", word);
  if (/^\d+$/.test(word)) return called("show", "msg", word);
  if (looksLikeId(word)) return called("show", word);
  if (REPORTS.some(({ name }) => name === word.toLowerCase())) return called("report", word);
  if (DEFINITIONS.some((one) => one.word === word.toLowerCase())) return called("help", word);
  if (isIP(word.split("/")[0] ?? "") > 0) return called("sessions", "--ip", word);
  return /[@.:*]/.test(word) ? called("find", word) : undefined;
}

/** As `qtrail find` prints it: 13 letters and digits of both kinds. */
function looksLikeId(word: string): boolean {
  return /^[0-9a-z]{13}$/.test(word) && /\d/.test(word);
}

async function noSuchCommand(word: string): Promise<UserError> {
  if (word.startsWith("/") && !existsSync(word))
    return new UserError(`there is no command and no file "${word}"`, {
      hint: "name a log file or a directory with logs; how: qtrail report --help",
    });
  const names = COMMAND_NAMES.filter((name) => name !== "manual");
  const like = nearest(word.toLowerCase(), [...names, ...Object.keys(OTHERS_COMMANDS)]);
  const meant = like && (OTHERS_COMMANDS[like] ?? like);
  const command = (await commandFor(word)) ?? (meant && `qtrail ${meant}`);
  return new UserError(`there is no command "${word}"`, {
    hint: command ? `did you mean: ${command}` : `the commands are ${names.join(", ")}`,
  });
}

/** What other programs call it. */
const OTHERS_COMMANDS: Readonly<Record<string, string>> = {
  search: "find",
  list: "find",
  messages: "find",
  query: "find",
  trace: "show",
  story: "show",
  stats: "report",
  summary: "report",
  overview: "report",
  connections: "sessions",
  logs: "lines",
  tail: "lines",
  man: "help",
};

function print(answer: string): number {
  process.stdout.write(answer);
  return 0;
}
