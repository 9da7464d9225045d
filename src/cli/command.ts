/**
 * A command as one value: help, the manual page, completion, docs and the parser come from it.
 */
import type { Instant } from "../time/instant.ts";
import type { Asker } from "./asker.ts";

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** Paragraphs: what it does, what the answer means. */
  about: string[];
  arguments: Argument[];
  flags: Flags;
  examples: Example[];
  /** Takes another command with its flags as arguments, unread. */
  takesCommand?: boolean;
  /** The exit status of trouble, wrong flags too, where it is another than 2. */
  troubleStatus?: number;
  /** Left out of lists: it serves packagers, not administrators. */
  hidden?: boolean;
  /** The exit status. */
  run(call: Call<Flags>): Promise<number>;
}

export interface Argument {
  /** As in a usage line: `[PATH...]`. */
  usage: string;
  about: string;
  /** What a shell may complete it with. */
  completes?: "paths" | readonly string[];
}

export interface Example {
  command: string;
  about: string;
}

/** What one run of a command is given. */
export interface Call<F extends Flags> {
  /** Arguments that are no flags, in order. */
  args: string[];
  flags: Values<F>;
  /** The present moment, for words such as "yesterday". */
  now: Instant;
  asker: Asker;
}

/** One flag. Its name is its key in the command's `flags`: `noPager` is `--no-pager`. */
export interface Flag<Value> {
  short?: string;
  /** Placeholder of the value, in capitals; absent for a switch. */
  takes?: string;
  /** May be given several times. */
  many?: boolean;
  /** The only values there are. */
  choices?: readonly string[];
  /** A value of it, where another flag of that placeholder takes others. */
  example?: string;
  about: string;
  /** The value that was probably meant where another program's word was given. */
  meant?(value: string): string | undefined;
  /** Heading under which help lists it. */
  group?: string;
  hidden?: boolean;
  /** From what was given: nothing if the flag is absent, "" each time for a switch. */
  read(given: string[]): Value;
}

export type Flags = Record<string, Flag<unknown>>;
export type Values<F extends Flags> = {
  [Name in keyof F]: F[Name] extends Flag<infer Value> ? Value : never;
};

/** Ties the type of `run` to that of the flags. */
export function command<F extends Flags>(
  form: Omit<Command, "flags" | "run"> & { flags: F; run(call: Call<F>): Promise<number> },
): Command {
  // The parser builds `flags` from these very flags, so the narrower type holds.
  return { ...form, run: (call) => form.run(call as Call<F>) };
}

type Extra = Pick<Flag<unknown>, "short" | "choices" | "example" | "meant" | "hidden">;

export function onOff(about: string, extra: Extra = {}): Flag<boolean> {
  return { about, ...extra, read: (given) => given.length > 0 };
}

export function text(takes: string, about: string, extra: Extra = {}): Flag<string | undefined> {
  return { takes, about, ...extra, read: (given) => given.at(-1) };
}

export function list(takes: string, about: string, extra: Extra = {}): Flag<string[]> {
  return { takes, about, ...extra, many: true, read: (given) => given };
}

/** A whole number from `least` on. */
export function count(
  takes: string,
  about: string,
  extra: Extra & { least?: number } = {},
): Flag<number | undefined> {
  const { least = 1, ...rest } = extra;
  return {
    takes,
    about,
    ...rest,
    read(given) {
      const last = given.at(-1);
      if (last === undefined) return undefined;
      const value = /^\d{1,15}$/.test(last) ? Number(last) : Number.NaN;
      if (!(value >= least)) throw new BadValue(last, `a whole number from ${least} on`);
      return value;
    },
  };
}

/** A value that a flag cannot take; the parser names the flag. */
export class BadValue extends Error {
  readonly given: string;
  constructor(given: string, wanted: string) {
    super(`"${given}" is not ${wanted}`);
    this.given = given;
  }
}

/** Puts flags under a heading of help. */
export function grouped<F extends Flags>(group: string, flags: F): F {
  const named = Object.entries(flags).map(([name, flag]) => [name, { ...flag, group }]);
  return Object.fromEntries(named) as F;
}

/** `noPager` as it is typed: `--no-pager`. */
export function longName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}
