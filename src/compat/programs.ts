/**
 * The table of drop-in programs. `qtrail NAME ...` runs one; so does a link named NAME that
 * points to qtrail. Each is loaded when it is asked for.
 */
import type { Program } from "./program.ts";

const PROGRAMS: Record<string, () => Promise<Program>> = {
  "convert-multilog": async () => (await import("./convert-multilog.ts")).convertMultilog,
  strack: async () => (await import("./strack.ts")).strack,
  tai64n: async () => (await import("./tai64n.ts")).tai64n,
  tai64nlocal: async () => (await import("./tai64nlocal.ts")).tai64nlocal,
  matchup: async () => (await import("./matchup.ts")).matchup,
  mtrack: async () => (await import("./mtrack.ts")).mtrack,
  multilog: async () => (await import("./multilog.ts")).multilog,
  splogger: async () => (await import("./splogger.ts")).splogger,
  zddist: async () => (await import("./analog/programs.ts")).analogProgram("zddist"),
  zdeferrals: async () => (await import("./analog/programs.ts")).analogProgram("zdeferrals"),
  zfailures: async () => (await import("./analog/programs.ts")).analogProgram("zfailures"),
  zoverall: async () => (await import("./analog/programs.ts")).analogProgram("zoverall"),
  zrecipients: async () => (await import("./analog/programs.ts")).analogProgram("zrecipients"),
  zrhosts: async () => (await import("./analog/programs.ts")).analogProgram("zrhosts"),
  zrxdelay: async () => (await import("./analog/programs.ts")).analogProgram("zrxdelay"),
  zsenders: async () => (await import("./analog/programs.ts")).analogProgram("zsenders"),
  zsendmail: async () => (await import("./analog/programs.ts")).analogProgram("zsendmail"),
  zsuccesses: async () => (await import("./analog/programs.ts")).analogProgram("zsuccesses"),
  zsuids: async () => (await import("./analog/programs.ts")).analogProgram("zsuids"),
};

export const PROGRAM_NAMES: readonly string[] = Object.keys(PROGRAMS);

/** The program of that name; undefined if there is none. */
export async function programNamed(name: string): Promise<Program | undefined> {
  return Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name]?.() : undefined;
}

export interface ListedProgram extends Pick<Program, "summary"> {
  name: string;
}

/** For help, completion and the manual: all of them, loaded. */
export async function listedPrograms(): Promise<ListedProgram[]> {
  const loaded = Object.entries(PROGRAMS).map(async ([name, load]) => ({
    name,
    summary: (await load()).summary,
  }));
  return Promise.all(loaded);
}

/** A program is asked for by the name it was called under, or by the first word. */
export async function programAskedFor(
  calledAs: string,
  words: readonly string[],
): Promise<{ program: Program; words: readonly string[] } | undefined> {
  const linked = await programNamed(calledAs);
  if (linked) return { program: linked, words };
  const [first, ...rest] = words;
  const named = first === undefined ? undefined : await programNamed(first);
  return named && { program: asksForHelp(rest) ? helpOf(named) : named, words: rest };
}

function asksForHelp(words: readonly string[]): boolean {
  return words.length === 1 && (words[0] === "--help" || words[0] === "-h");
}

function helpOf(program: Program): Program {
  return {
    ...program,
    run() {
      process.stdout.write(program.help);
      return 0;
    },
  };
}
