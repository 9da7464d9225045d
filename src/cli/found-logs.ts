/**
 * The logs that are read where a command names none: those that a configuration names, those that the machine's
 * set-up leads to, else what lies in the usual places.
 */
import { escapeControls } from "../bytes/bytes.ts";
import type { ReadPlace } from "../machine/read-places.ts";
import type { ReadOptions } from "../pipeline/facts.ts";
import { shellWords } from "../reports/shell-words.ts";
import { commonPlaces, PLACES_LOOKED_AT } from "../sources/files/places.ts";
import type { Trouble } from "../sources/source.ts";
import { traceTime } from "../sources/trace.ts";
import { UserError } from "./error.ts";
import type { Screen } from "./screen.ts";
import { settingsHere } from "./settings/read.ts";

export interface FoundLogs {
  places: string[];
  options: ReadOptions;
  /** For people: files of one log are one name. */
  names: string[];
  /** What was found and may not be read: it has been said. */
  troubles: Trouble[];
  /** Units whose lines are in the journal, and in no answer: it has been said, too. */
  units: string[];
}

/** What is followed: logs that were named, else those that are found. */
export async function logsFor(
  paths: string[],
  options: ReadOptions,
  screen: Screen,
): Promise<Pick<FoundLogs, "places" | "options">> {
  if (paths.includes("-"))
    throw new UserError("standard input is read once, and followed to its end anyway", {
      hint: "name the file that is written; without -f and --cursor-file it is read",
    });
  return paths.length > 0
    ? { places: paths, options }
    : foundLogs("no logs named", options, screen);
}

/** `why` they are needed. */
export async function foundLogs(
  why: string,
  options: ReadOptions,
  screen: Screen,
): Promise<FoundLogs> {
  const found = await logsHere(options, screen);
  if (found.places.length > 0) return found;
  const [trouble] = found.troubles;
  if (found.units.length > 0)
    throw new UserError(`${why}, and those that were found are in the journal`, {
      hint: `hand it over: ${fromJournal(found.units)}`,
    });
  if (trouble)
    throw new UserError(`${trouble.path}: ${trouble.what}`, { hint: trouble.hint as string });
  throw new UserError(`${why}, and no log was found`, {
    hint: `looked at what starts services here, and for ${PLACES_LOOKED_AT.join(", ")}; name a file or directory, or see how it works: qtrail demo`,
  });
}

/** Perhaps none. What is missing, or more than one would think, is said before any answer. */
export async function logsHere(options: ReadOptions, screen: Screen): Promise<FoundLogs> {
  const configured = (await settingsHere()).get("paths")?.values;
  if (configured)
    return { places: configured, options, names: configured, troubles: [], units: [] };
  const finding = traceTime("finding where the logs are");
  const { found, units } = await placesFound();
  finding();
  const places = found.flatMap(({ paths }) => paths);
  const troubles = found.flatMap(({ closed }) =>
    closed === undefined ? [] : [closedTrouble(closed)],
  );
  const inJournal = places.length > 0 && units.length > 0 ? [notFromJournal(units)] : [];
  say(screen, [...troubles.map(notRead), ...inJournal, ...machinesIn(found)]);
  if (places.length > 0 || troubles.length > 0)
    return {
      places,
      options: named(options, found),
      names: found.map(({ path }) => path),
      troubles,
      units,
    };
  const usual = commonPlaces("/");
  return { places: usual, options, names: usual, troubles, units };
}

async function placesFound(): Promise<{ found: ReadPlace[]; units: string[] }> {
  const [{ findServices }, { journalUnits, readPlaces }, { Root }] = await Promise.all([
    import("../machine/finder.ts"),
    import("../machine/read-places.ts"),
    import("../machine/root.ts"),
  ]);
  const services = findServices(new Root("/"));
  return { found: readPlaces(services), units: journalUnits(services) };
}

/** A service is called what its supervisor calls it, not what its directory is. */
function named(options: ReadOptions, places: readonly ReadPlace[]): ReadOptions {
  const own = places.flatMap(({ service, paths }) =>
    service === undefined ? [] : paths.map((path) => ({ path, value: service })),
  );
  return own.length === 0
    ? options
    : { ...options, logServices: [...own, ...(options.logServices ?? [])] };
}

function closedTrouble(path: string): Trouble {
  return {
    path,
    what: "permission denied",
    hint: "who may read it, and how to get there: qtrail doctor",
  };
}

function fromJournal(units: readonly string[]): string {
  const named = units.map((unit) => `-u ${shellWords([unit])}`).join(" ");
  return `journalctl ${named} -o export | qtrail report -`;
}

function notFromJournal(units: readonly string[]): string {
  return `qtrail: what ${units.join(", ")} ${units.length > 1 ? "say" : "says"} is in the journal, and in no answer; hand it over: ${fromJournal(units)}`;
}

function notRead({ path, what, hint }: Trouble): string {
  return `qtrail: warning: ${path}: ${what}, so what stands there is in no answer; ${hint}`;
}

function machinesIn(places: readonly ReadPlace[]): string[] {
  const hosts = [...new Set(places.flatMap(({ hosts }) => hosts))];
  if (hosts.length < 2) return [];
  return [
    `qtrail: the logs found are of ${hosts.length} machines, ${hosts.join(", ")}; --host NAME chooses one`,
  ];
}

/** Once for an answer, though its logs may be asked for twice. */
function say(screen: Screen, sentences: readonly string[]): void {
  if (told.has(screen)) return;
  told.add(screen);
  for (const sentence of sentences) screen.talk(escapeControls(sentence));
}

const told = new WeakSet<Screen>();
