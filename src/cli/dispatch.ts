/**
 * From the words behind `qtrail` to a command's run: the verb, its nearest match, its help.
 */
import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { nearest } from "../reports/filter/nearest.ts";
import { shellWords } from "../reports/shell-words.ts";
import type { Instant } from "../time/instant.ts";
import { COMMAND_NAMES, commandNamed } from "./commands.ts";
import { UserError } from "./error.ts";
import { commandHelp, overview, startPage } from "./helptext.ts";
import { parse } from "./parse.ts";

/** Runs the command that `words` ask for; gives the exit status. */
export async function dispatch(words: string[], now: Instant): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined) return print(await startPage());
  if (first === "-h" || first === "--help") return print(await overview());
  if (first.startsWith("-") && first !== "-") return dispatchWithFlagsFirst(words, now);
  const command = await commandNamed(first);
  if (!command) throw await noSuchCommand(first);
  if (command.takesCommand) {
    if (rest[0] === "-h" || rest[0] === "--help")
      return print(commandHelp(command, rest[0] === "-h"));
    return command.run({ args: rest, flags: {}, now });
  }
  const parsed = parse(command, rest);
  if ("help" in parsed) return print(commandHelp(command, parsed.help === "short"));
  return command.run({ ...parsed, now });
}

/** `qtrail --utc report`: the verb is the first word that is one. */
async function dispatchWithFlagsFirst(words: string[], now: Instant): Promise<number> {
  const at = words.findIndex((word) => COMMAND_NAMES.includes(word));
  const verb = words[at];
  if (verb !== undefined)
    return dispatch([verb, ...words.slice(0, at), ...words.slice(at + 1)], now);
  throw new UserError(`${words[0]}: flags belong to a command, and none is named`, {
    hint: "write: qtrail find --from ADDRESS; all commands: qtrail help",
  });
}

/** The command that the word is an argument of: nobody types an address in place of a verb by a slip. */
async function commandFor(word: string): Promise<string | undefined> {
  const [{ REPORTS }, { DEFINITIONS }] = await Promise.all([
    import("../reports/index.ts"),
    import("./definitions.ts"),
  ]);
  const called = (...words: string[]): string => `qtrail ${shellWords(words)}`;
  if (existsSync(word) || word.startsWith("/")) return called("report", word);
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
  const names = COMMAND_NAMES.filter((name) => name !== "manual");
  const meant = nearest(word.toLowerCase(), names);
  const command = (await commandFor(word)) ?? (meant && `qtrail ${meant}`);
  return new UserError(`there is no command "${word}"`, {
    hint: command ? `did you mean: ${command}` : `the commands are ${names.join(", ")}`,
  });
}

function print(answer: string): number {
  process.stdout.write(answer);
  return 0;
}
