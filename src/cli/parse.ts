/**
 * From words on the command line to a command's arguments and flags: the one door to commander.
 *
 * commander reads; what a flag's value means, and how a slip is answered, is ours.
 */
import { CommanderError, Option, Command as Parser } from "commander";
import { nearest } from "../reports/filter/nearest.ts";
import { BadValue, type Call, type Command, type Flags, longName } from "./command.ts";
import { UserError } from "./error.ts";

export type Parsed = { help: "short" | "full" } | Pick<Call<Flags>, "args" | "flags">;

/** Reads what stands behind the command's name. */
export function parse(command: Command, words: string[]): Parsed {
  const spelled = words.map((word, i) =>
    words.slice(0, i).includes("--") ? word : hyphenated(word),
  );
  const parser = new Parser(command.name)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false)
    .allowExcessArguments()
    .argument("[words...]")
    .option("-h", "", false)
    .option("--help", "", false);
  // What was given is collected from commander's events, so that every flag is treated alike.
  const given = new Map<string, string[]>();
  for (const [key, flag] of Object.entries(command.flags)) {
    const names = flag.short ? `-${flag.short}, ${longName(key)}` : longName(key);
    const option = new Option(flag.takes ? `${names} <value>` : names);
    parser.addOption(option);
    parser.on(`option:${option.name()}`, (value?: string | null) => {
      given.set(key, [...(given.get(key) ?? []), value ?? ""]);
    });
  }
  try {
    parser.parse(spelled, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) throw slip(command, error);
    throw error;
  }
  const { h, help } = parser.opts<{ h: boolean; help: boolean }>();
  if (help || h) return { help: help ? "full" : "short" };
  const flags = Object.entries(command.flags).map(([key, flag]) => {
    const values = given.get(key) ?? [];
    return [key, flagValue(command, key, flag.choices, () => flag.read(values), values)];
  });
  return { args: parser.args, flags: Object.fromEntries(flags) };
}

/** `--no_pager` is `--no-pager`; what stands behind `=` stays as it is. */
function hyphenated(word: string): string {
  return word.startsWith("--") ? word.replace(/^[^=]*/, (name) => name.replaceAll("_", "-")) : word;
}

function flagValue(
  command: Command,
  key: string,
  choices: readonly string[] | undefined,
  read: () => unknown,
  given: string[],
): unknown {
  const wrong = choices && given.find((value) => !choices.includes(value));
  if (choices && wrong !== undefined) {
    const meant = nearest(wrong, choices);
    throw new UserError(`${longName(key)}: "${wrong}" is not one of ${choices.join(", ")}`, {
      hint: meant
        ? `did you mean ${longName(key)} ${meant}?`
        : `see: qtrail ${command.name} --help`,
    });
  }
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof BadValue)) throw cause;
    throw new UserError(`${longName(key)}: ${cause.message}`, {
      cause,
      hint: `see: qtrail ${command.name} --help`,
    });
  }
}

function slip(command: Command, cause: CommanderError): UserError {
  const option = /'([^']*)'/.exec(cause.message)?.[1] ?? "";
  const help = `see: qtrail ${command.name} --help`;
  if (cause.code === "commander.optionMissingArgument") {
    const name = /--[a-z-]+/.exec(option)?.[0] ?? option;
    const flag = Object.entries(command.flags).find(([key]) => longName(key) === name)?.[1];
    return new UserError(`${name} needs a value`, {
      cause,
      hint: `write: qtrail ${command.name} ${name} ${flag?.takes ?? "VALUE"}`,
    });
  }
  if (cause.code === "commander.unknownOption") {
    const names = Object.keys(command.flags).map(longName);
    const meant = nearest(option.replace(/=.*/s, ""), [...names, "--help"]);
    const takes = Object.entries(command.flags).find(([key]) => longName(key) === meant)?.[1].takes;
    return new UserError(`qtrail ${command.name} has no flag ${option}`, {
      cause,
      hint: meant
        ? `did you mean: qtrail ${command.name} ${meant}${takes ? ` ${takes}` : ""}`
        : help,
    });
  }
  return new UserError(cause.message.replace(/^error: /, ""), { cause, hint: help });
}
