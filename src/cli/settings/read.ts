/**
 * The settings of this machine and this user, the first place that has a key deciding:
 *
 *     QTRAIL_ZONES_SHOWN                                     lists with commas
 *     $XDG_CONFIG_HOME/qtrail/config.toml                    else ~/.config/qtrail/config.toml
 *     /etc/qtrail/conf.d/*.toml                              the last name first
 *     /etc/qtrail/config.toml
 *
 * None need be there. Whatever is there is checked, used or not: a key that nobody knows was meant to say something.
 */
import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { nearest } from "../../reports/filter/nearest.ts";
import { BadValue, type Command } from "../command.ts";
import { UserError } from "../error.ts";
import type { Typed } from "../parse.ts";
import { SETTINGS, type Setting, variableOf } from "./table.ts";

/** What is set, by its key. */
export type Settings = ReadonlyMap<string, Set>;

interface Set {
  /** As they would be typed behind the flag. */
  values: string[];
  /** The file, or the variable. */
  origin: string;
}

const SYSTEM = "/etc/qtrail";

let here: Promise<Settings> | undefined;

/** Read once. */
export function settingsHere(): Promise<Settings> {
  here ??= readSettings(process.env, SYSTEM);
  return here;
}

/** What settings say for a command's flags, by the flags' keys, where these were not typed. */
export async function setFor(command: Command, typed: Typed): Promise<Typed> {
  const set = new Map<string, string[]>();
  const known = Object.entries(SETTINGS).filter(([, { key }]) => key && key in command.flags);
  if (known.length === 0) return set;
  const settings = await settingsHere();
  for (const [name, { key, unless }] of known) {
    const found = settings.get(name);
    if (found && key && !(unless && typed.has(unless))) set.set(key, found.values);
  }
  return set;
}

/** `system` is the directory of what is set for everybody. @throws UserError */
export async function readSettings(env: NodeJS.ProcessEnv, system: string): Promise<Settings> {
  const settings = new Map<string, Set>();
  const add = (name: string, one: Set): void => {
    if (!settings.has(name)) settings.set(name, one);
  };
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const origin = variableOf(name);
    const said = env[origin];
    if (!said) continue;
    const values = setting.flag.many ? said.split(",").map((one) => one.trim()) : [said];
    check(name, setting, values, origin);
    add(name, { values, origin });
  }
  for (const path of configurationFiles(env, system)) {
    const text = textIfThere(path);
    if (text === undefined) continue;
    for (const [name, value] of leavesOf(await tableIn(path, text)))
      add(name, { values: valuesIn(path, name, value), origin: path });
  }
  return settings;
}

/** Where a file may be, the first deciding. */
function configurationFiles(env: NodeJS.ProcessEnv, system: string): string[] {
  const { XDG_CONFIG_HOME: said = "", HOME } = env;
  const home = isAbsolute(said) ? said : HOME && join(HOME, ".config");
  const parts = namesIn(join(system, "conf.d")).filter((name) => /^[^.].*\.toml$/.test(name));
  return [
    ...(home ? [join(home, "qtrail", "config.toml")] : []),
    ...parts
      .toSorted()
      .reverse()
      .map((name) => join(system, "conf.d", name)),
    join(system, "config.toml"),
  ];
}

function namesIn(directory: string): string[] {
  return ifThere(directory, () => readdirSync(directory)) ?? [];
}

function textIfThere(path: string): string | undefined {
  const stats = ifThere(path, () => statSync(path));
  if (!stats) return undefined;
  if (stats.isFile()) return ifThere(path, () => readFileSync(path, "utf8"));
  throw new UserError(`${path}: the configuration is no file`, {
    hint: "take it away: nothing needs one",
  });
}

function ifThere<Result>(path: string, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || isOutOfSight(path)) return undefined;
    throw new UserError(`${path}: the configuration cannot be read: ${code}`, {
      cause,
      hint: "let everybody read it, or take it away: nothing needs one",
    });
  }
}

/** In a directory that one may not look into: the home of whoever started us as somebody else. */
function isOutOfSight(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch {
    return true;
  }
}

async function tableIn(path: string, text: string): Promise<Record<string, unknown>> {
  const { NoToml, parseToml } = await import("./toml.ts");
  try {
    return parseToml(text);
  } catch (cause) {
    if (!(cause instanceof NoToml)) throw cause;
    throw new UserError(`${path}:${cause.line}: ${cause.message}`, {
      cause,
      hint: 'a line of it is KEY = VALUE, a text in quotation marks: zones.shown = "Europe/Berlin"',
    });
  }
}

/** Each value by its whole key, `zones.shown`; a table that no key is in is a value. */
function* leavesOf(table: Record<string, unknown>, before = ""): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(table)) {
    const name = before + key;
    const holdsKeys = Object.keys(SETTINGS).some((one) => one.startsWith(`${name}.`));
    if (holdsKeys && isTable(value)) yield* leavesOf(value, `${name}.`);
    else yield [name, value];
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** The values of one key of a file, checked. */
function valuesIn(path: string, name: string, value: unknown): string[] {
  const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  if (!setting) throw noSuchKey(path, name);
  const given = Array.isArray(value) ? value : [value];
  const isOdd = given.some((one) => typeof one !== "string" && typeof one !== "number");
  if (isOdd || (Array.isArray(value) && !setting.flag.many))
    throw new UserError(
      `${path}: ${name}: wanted is ${setting.flag.many ? "a text, or a list of texts" : "one text or number"}`,
      { hint: `write: ${written(name, [setting.example])}` },
    );
  const values = given.map(String);
  check(name, setting, values, path);
  return values;
}

function noSuchKey(path: string, name: string): UserError {
  const names = Object.keys(SETTINGS);
  const meant = nearest(name, names);
  return new UserError(`${path}: there is no key "${name}"`, {
    hint: meant
      ? `did you mean ${meant}? All keys: qtrail help config`
      : `the keys are ${names.join(", ")}`,
  });
}

/** What the flag does not take, no setting gives it. */
function check(
  name: string,
  { flag, check, example }: Setting,
  values: string[],
  origin: string,
): void {
  try {
    flag.read(values);
    for (const value of values) check?.(value);
  } catch (cause) {
    const isSlip = cause instanceof Error && "hint" in cause;
    if (!isSlip && !(cause instanceof BadValue)) throw cause;
    const meant = isSlip ? cause.hint : flag.about;
    throw new UserError(`${origin}: ${name}: ${cause.message}`, {
      cause,
      hint: `${meant}\nfor one: ${written(name, [example])}`,
    });
  }
}

/** As a line of a configuration. */
export function written(name: string, values: readonly string[]): string {
  const { flag } = SETTINGS[name] as Setting;
  const texts = values.map((value) => (/^\d+$/.test(value) ? value : JSON.stringify(value)));
  return `${name} = ${flag.many ? `[${texts.join(", ")}]` : texts.join()}`;
}
