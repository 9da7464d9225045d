/**
 * From words on the command line to a command's arguments and flags.
 *
 * Node's own parser tells flags, values and arguments apart; what a flag's value means, and how
 * a slip is answered, is ours. A flag that was not typed has what a setting says.
 */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Correction } from "../bytes/correction.ts";
import { KEYS, type NamedKey } from "../reports/filter/keys.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { shellWords } from "../reports/shell-words.ts";
import { BadValue, type Command, type Flag, type Flags, longName, type Values } from "./command.ts";
import { UserError } from "./error.ts";
import { exampleOf } from "./flags.ts";
import { listedBy } from "./search.ts";

export type Parsed = { help: "short" | "full" } | { args: string[]; typed: Typed };

/** The values of the flags that were typed, by their key: "" each time for a switch. */
export type Typed = ReadonlyMap<string, string[]>;

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
      const flagWord = word.startsWith(rawName) ? word : rawName; // `-z` of `-rz`
      throw noSuchFlag(command, flagWord, spelled[token.index + 1]);
    }
    if (flag.takes && !value)
      throw noValue(
        value === undefined ? rawName : token.inlineValue ? `${rawName}=` : "",
        key,
        flag,
      );
    given.set(key, [...(given.get(key) ?? []), value ?? ""]);
  }
  if (helpWords.size > 0) return { help: helpWords.has("--help") ? "full" : "short" };
  return { args: positionals, typed: given };
}

/** All of a command's flags: as typed, else as `set`, else as none. */
export function flagsOf(command: Command, typed: Typed, set: Typed = new Map()): Values<Flags> {
  const flags = Object.entries(command.flags).map(([key, flag]) => {
    const values = typed.get(key) ?? set.get(key) ?? [];
    return [key, flagValue(key, flag, values)];
  });
  return Object.fromEntries(flags);
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

function flagValue(key: string, flag: Flag<unknown>, given: string[]): unknown {
  const { choices, about } = flag;
  const wrong = choices && given.find((value) => !choices.includes(value));
  if (choices && wrong !== undefined) {
    const meant = nearest(wrong, choices);
    throw new UserError(`${longName(key)}: "${wrong}" is not one of ${choices.join(", ")}`, {
      hint: meant ? `did you mean ${longName(key)} ${meant}?` : about,
      corrections: [[wrong, meant ?? (choices[0] as string)]],
    });
  }
  try {
    return flag.read(given);
  } catch (cause) {
    if (!(cause instanceof BadValue)) throw cause;
    throw new UserError(`${longName(key)}: ${cause.message}`, {
      cause,
      hint: about,
      corrections: [[cause.given, exampleOf(flag)]],
    });
  }
}

/** `typed`: the flag with nothing behind it, `--store=`, or the empty word behind it. */
function noValue(typed: string, key: string, flag: Flag<unknown>): UserError {
  const example = exampleOf(flag);
  const meant =
    typed.startsWith("-") && !typed.endsWith("=") ? [typed, example] : [typed + example];
  return new UserError(`${longName(key)} needs a value`, {
    hint: `${flag.takes}: ${flag.about}`,
    corrections: [[typed, ...meant]],
  });
}

/** `next`: the word behind it, which may be its value. */
function noSuchFlag(command: Command, given: string, next: string | undefined): UserError {
  const [name = "", ...values] = given.split("=");
  const value = values.length > 0 ? values.join("=") : next?.startsWith("-") ? undefined : next;
  const message = `qtrail ${command.name} has no flag ${given}`;
  const key = keyNamed(name);
  if (key && !othersFlag(command, name)) {
    const words = [listedBy(key), `--${key}`, value ?? exampleOf(KEYS[key])];
    return new UserError(message, { hint: `write: qtrail ${shellWords(words)}` });
  }
  const found = flagMeant(command, name);
  if (!found) return new UserError(message, { hint: `see: qtrail ${command.name} --help` });
  const [meant, flag] = found;
  const meantValue = value === undefined ? undefined : (flag?.meant?.(value) ?? value);
  const hint = `did you mean ${meant}${flag?.takes ? ` ${flag.takes}` : ""}?`;
  const corrections: Correction[] =
    values.length > 0
      ? [[given, ...(flag?.takes ? [meant, meantValue ?? ""] : [meant])]]
      : [[given, meant, ...(flag?.takes && value === undefined ? [exampleOf(flag)] : [])]];
  if (values.length === 0 && value !== undefined && meantValue !== undefined)
    corrections.push([value, meantValue]);
  return new UserError(message, { hint, corrections });
}

/** What other programs call it, the likeliest first that the command has. */
const OTHERS_FLAGS: Readonly<Record<string, readonly string[]>> = {
  "--tail": ["--last", "--top"],
  "--limit": ["--last", "--top"],
  "--max": ["--last", "--top"],
  "--head": ["--top", "--last"],
  "--lines": ["--last", "--top"],
  "--detail": ["--top", "--wide"],
  "--verbose": ["--wide"],
  "--long": ["--wide"],
  "--status": ["--verdict"],
  "--verdict": ["--status"],
  "--sender": ["--from"],
  "--recipient": ["--to"],
  "--rcpt": ["--to"],
  "--client": ["--ip", "--from"],
  "--address": ["--ip", "--from"],
  "--login": ["--user"],
  "--start": ["--since"],
  "--after": ["--since"],
  "--end": ["--until"],
  "--before": ["--until"],
  "--date": ["--on"],
  "--day": ["--on"],
  "--timezone": ["--tz"],
  "--format": ["--output"],
  "--columns": ["--fields", "--width"],
  "--newest": ["--reverse"],
};

/** A key of the query language, as a flag of other commands. */
function keyNamed(typed: string): NamedKey | undefined {
  const key = typed.replace(/^--/, "");
  return Object.hasOwn(KEYS, key) ? (key as NamedKey) : undefined;
}

/** The command's own flag for what others call so. */
function othersFlag(command: Command, typed: string): string | undefined {
  const own = new Set(Object.keys(command.flags).map(longName));
  return OTHERS_FLAGS[typed]?.find((name) => own.has(name));
}

/** The flag that was probably meant, with what is known of it; `--help` is no command's own. */
function flagMeant(
  command: Command,
  typed: string,
): [name: string, flag: Flag<unknown> | undefined] | undefined {
  const flags = new Map(Object.entries(command.flags).map(([key, flag]) => [longName(key), flag]));
  const meant = othersFlag(command, typed) ?? nearest(typed, [...flags.keys(), "--help"]);
  return meant === undefined ? undefined : [meant, flags.get(meant)];
}
