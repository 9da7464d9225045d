/**
 * From words on the command line to a command's arguments and flags.
 *
 * Node's own parser tells flags, values and arguments apart; what a flag's value means, and how
 * a slip is answered, is ours.
 */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../reports/filter/nearest.ts";
import { BadValue, type Call, type Command, type Flags, longName } from "./command.ts";
import { UserError } from "./error.ts";

export type Parsed = { help: "short" | "full" } | Pick<Call<Flags>, "args" | "flags">;

/** Reads what stands behind the command's name. */
export function parse(command: Command, words: string[]): Parsed {
  const spelled = words.map((word, i) =>
    words.slice(0, i).includes("--") ? word : hyphenated(word),
  );
  const { tokens, positionals } = parseArgs({
    args: spelled,
    options: optionsOf(command),
    allowPositionals: true,
    strict: false, // slips are answered here
    tokens: true,
  });
  const keys = new Map(Object.keys(command.flags).map((key) => [longName(key).slice(2), key]));
  const given = new Map<string, string[]>();
  const helpWords = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help" && value === undefined) {
      helpWords.add(rawName);
      continue;
    }
    const key = keys.get(name) ?? "";
    const flag = command.flags[key];
    if (!flag || (!flag.takes && value !== undefined)) {
      const word = spelled[token.index] as string;
      throw noSuchFlag(command, word.startsWith(rawName) ? word : rawName); // `-z` of `-rz`
    }
    if (flag.takes && value === undefined) throw noValue(command, key, flag.takes);
    given.set(key, [...(given.get(key) ?? []), value ?? ""]);
  }
  if (helpWords.size > 0) return { help: helpWords.has("--help") ? "full" : "short" };
  const flags = Object.entries(command.flags).map(([key, flag]) => {
    const values = given.get(key) ?? [];
    return [key, flagValue(command, key, flag.choices, () => flag.read(values), values)];
  });
  return { args: positionals, flags: Object.fromEntries(flags) };
}

/** The flags as Node's parser wants them. */
function optionsOf({ flags }: Command): NonNullable<ParseArgsConfig["options"]> {
  const options = Object.entries(flags).map(([key, { short, takes }]) => [
    longName(key).slice(2),
    { type: takes ? "string" : "boolean", ...(short && { short }) },
  ]);
  return { ...Object.fromEntries(options), help: { type: "boolean", short: "h" } };
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

function noValue(command: Command, key: string, takes: string): UserError {
  return new UserError(`${longName(key)} needs a value`, {
    hint: `write: qtrail ${command.name} ${longName(key)} ${takes}`,
  });
}

function noSuchFlag(command: Command, given: string): UserError {
  const names = Object.keys(command.flags).map(longName);
  const meant = nearest(given.replace(/=.*/s, ""), [...names, "--help"]);
  const takes = Object.entries(command.flags).find(([key]) => longName(key) === meant)?.[1].takes;
  return new UserError(`qtrail ${command.name} has no flag ${given}`, {
    hint: meant
      ? `did you mean: qtrail ${command.name} ${meant}${takes ? ` ${takes}` : ""}`
      : `see: qtrail ${command.name} --help`,
  });
}
