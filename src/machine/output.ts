/**
 * Where the output of a launch ends: in a logger that it is piped into, or that qmail-start is told of, or in
 * what stands behind the service as a whole.
 */
import { isLogger, type Logging, loggingOf } from "./loggers.ts";
import type { Directory, LogPlace } from "./place.ts";
import { nameOf, programNamed, programsIn, type Role, roleOf } from "./programs.ts";
import type { Root } from "./root.ts";
import { followWords } from "./shell/evaluate.ts";
import type { Launch, StartedProgram } from "./shell/launch.ts";
import { textOf } from "./shell/value.ts";
import { BEGINNING } from "./start.ts";

/** What of a service a launch tells. */
export interface ToldByLaunch {
  programs: string[];
  role: Role;
  launch: Launch;
  logging?: Logging | undefined;
  /** Its lines end here; undefined if what stands behind the service decides. */
  logged?: Logged | undefined;
  home?: string | undefined;
  mistakenLogger?: string | undefined;
  hasLostErrors: boolean;
}

export interface Logged {
  logger: string;
  place: LogPlace;
  also: Directory[];
}

export function toldBy(launch: Launch, root: Root): ToldByLaunch {
  const stages = stagesOf(launch, root);
  const [first] = stages;
  const words = wordsOf(first);
  const programs = isQueue(words[0])
    ? ["qmail-send"]
    : programsIn(words).filter((name) => name !== "true");
  const mistakenLogger = mistakenIn(words, programs);
  const logging = mistakenLogger
    ? mistakenLogging(first, words, mistakenLogger, root)
    : lastLogging(stages, root);
  return {
    programs: programs.filter((name) => !isLogger(name)),
    role: roleOf(programs),
    launch: { ...launch, stages },
    logging,
    logged: logging ? loggedBy(logging, stages) : sunk(first),
    home: homeOf(first, root),
    mistakenLogger,
    hasLostErrors: losesErrors(first, stages.length > 1),
  };
}

/** Both become qmail-send, with all that belongs to it. */
function isQueue(program: string): boolean {
  return nameOf(program) === "qmail-start" || nameOf(program) === "qmail-daemon";
}

export function wordsOf(stage: StartedProgram): string[] {
  return stage.argv.map(({ value }) => textOf(value));
}

/** qmail-start's second argument and those behind it are a logger, which it starts as qmaill. */
function stagesOf({ stages }: Launch, root: Root): StartedProgram[] {
  const [first] = stages;
  const words = wordsOf(first);
  if (nameOf(words[0]) !== "qmail-start" || words.length < 3) return stages;
  const { file, line, cwd, variables } = first;
  const beginning = { ...BEGINNING, cwd, variables, user: "qmaill" };
  const at = { file, line };
  const [logger] = followWords(
    root,
    first.argv.slice(2).map((arg) => textOf(arg.value)),
    at,
    beginning,
  );
  if (!logger) return stages;
  const [own, ...rest] = logger.stages;
  const isPlain = nameOf(textOf(own.argv[0].value)) === nameOf(words[2]);
  const argv = isPlain ? first.argv.slice(2) : own.argv;
  return [first, { ...own, argv, line: argv[0]?.line ?? line }, ...rest];
}

/** A logger's name behind a server's program is an argument that nobody reads. */
function mistakenIn(words: readonly string[], programs: readonly string[]): string | undefined {
  if (programNamed(programs[0] ?? "")?.usesErrors !== true) return undefined;
  const at = words.findIndex(
    (word, i) => i > 0 && /^(?:.*\/)?(?:splogger|multilog|logger)$/.test(word),
  );
  return at < 0 ? undefined : words.slice(at).join(" ");
}

function mistakenLogging(
  stage: StartedProgram,
  words: readonly string[],
  mistaken: string,
  root: Root,
): Logging | undefined {
  const at = words.length - mistaken.split(" ").length;
  return loggingOf({ ...stage, argv: stage.argv.slice(at) }, root);
}

function lastLogging(stages: readonly StartedProgram[], root: Root): Logging | undefined {
  const last = stages.at(-1);
  return stages.length > 1 && last ? loggingOf(last, root) : undefined;
}

/** The first place is the one that gets most: one without patterns, if there is. */
export function loggedBy(logging: Logging, stages: readonly StartedProgram[]): Logged {
  const all = logging.places.map((place) => stamped(place, stages));
  const main =
    all.find((place) => place.kind !== "directory" || place.selects.length === 0) ?? all[0];
  const also = all.filter(
    (place): place is Directory => place !== main && place.kind === "directory",
  );
  return { logger: logging.logger, place: main, also };
}

/** A filter before the logger has put the stamps. */
function stamped(place: LogPlace, stages: readonly StartedProgram[]): LogPlace {
  if (place.kind !== "directory" || place.stamp !== "none") return place;
  const filter = stages.map((stage) => nameOf(wordsOf(stage)[0])).find((name) => FILTERS[name]);
  return filter === undefined ? place : { ...place, stamp: FILTERS[filter] as string };
}

const FILTERS: Record<string, string | undefined> = {
  tai64n: "tai64n",
  "s6-tai64n": "tai64n (true TAI)",
  accustamp: "accustamp",
  tai64nlocal: "local time (tai64nlocal)",
};

/** Output that a script leads into a file, or away. */
function sunk({ output }: StartedProgram): Logged | undefined {
  if (output.kind === "file")
    return { logger: "none", place: { kind: "file", path: output.path }, also: [] };
  if (output.kind === "nowhere") return { logger: "none", place: { kind: "discarded" }, also: [] };
  return undefined;
}

/** tcpserver and its like log to standard error only. */
function losesErrors(stage: StartedProgram, isPiped: boolean): boolean {
  const [name] = programsIn(wordsOf(stage));
  if (programNamed(name ?? "")?.usesErrors !== true) return false;
  return (
    stage.errors.kind === "errors" ||
    stage.errors.kind === "nowhere" ||
    (isPiped && stage.errors.kind !== "pipe")
  );
}

/** By the program's own path, or along PATH: the directory above `bin` that has a `control`. */
function homeOf(stage: StartedProgram, root: Root): string | undefined {
  const path = textOf(stage.variables.get("PATH") ?? []).split(":");
  const own = wordsOf(stage).filter((word) => /\/bin\/qmail-[\w-]+$/.test(word));
  const bins = [...own.map((word) => word.replace(/\/[^/]*$/, "")), ...path];
  return bins
    .map((bin) => bin.replace(/\/bin\/?$/, ""))
    .find((home) => /qmail/.test(home) && root.isDirectory(home));
}
