/**
 * The logs a command works on: those that were named, else a pipe, else what the machine's set-up leads to;
 * read with progress, and with every trouble said once.
 */
import { fstatSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { Coverage, Trouble } from "../pipeline/coverage.ts";
import { linesIn, showLines, type TimedLine } from "../pipeline/each-line.ts";
import { closeLogs, type Logs, openLogs, type ReadOptions, showFacts } from "../pipeline/facts.ts";
import { grouped } from "../reports/cells.ts";
import type { Pattern } from "../reports/filter/filter.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { nameTest } from "../reports/filter/pattern.ts";
import { parseTerm } from "../reports/filter/query.ts";
import type { Fold } from "../reports/report.ts";
import type { FactsSeen } from "../reports/scope.ts";
import { shellWords } from "../reports/shell-words.ts";
import { localZone } from "../sources/local-zone.ts";
import type { OfLog } from "../sources/of-log.ts";
import { traceTime } from "../sources/trace.ts";
import type { Resident } from "../store/answering/resident.ts";
import type { KeptAsked } from "../store/answering/stored.ts";
import type { Instant } from "../time/instant.ts";
import type { Period, TimeContext } from "../time/words.ts";
import { utc, type Zone } from "../time/zones.ts";
import type { Fact } from "../tracking/facts.ts";
import { type Asker, AT_A_SHELL, type FactsInMemory } from "./asker.ts";
import type { Values } from "./command.ts";
import { UserError } from "./error.ts";
import type { READING, REDACTING } from "./flags.ts";
import { foundLogs, logsHere } from "./found-logs.ts";
import { redactionOf, remarkOn } from "./redaction.ts";
import type { Screen } from "./screen.ts";
import { type StoreFlags, storeThatAnswers } from "./stored.ts";
import { zoneTyped } from "./zone-typed.ts";

/** Not every command replaces names, and not every one asks a store. */
type ReadingFlags = Omit<Values<typeof READING>, keyof typeof REDACTING> &
  Partial<Values<typeof REDACTING>> &
  StoreFlags;

/** How logs are read, and which store answers in their place. */
export interface ReadingAsked extends ReadOptions {
  /** What was said of the store; absent: the command has nothing of one. */
  store?: StoreFlags;
  /** States that a store may give in place of facts. */
  kept?: KeptAsked | undefined;
  /** Facts of a server that follows the logs itself, in place of a store and logs. */
  inMemory?: FactsInMemory | undefined;
  /** Where the lines behind an answer are looked for, if another place than that which answers. */
  logs?: readonly string[] | undefined;
  /** What of facts is shown; absent: all of every fact. */
  seen?: FactsSeen | undefined;
  /** What was kept from the questions before. */
  resident?: Resident | undefined;
  /** Of a store, what is still open alone: what waits now is nowhere else. */
  isOfOpen?: boolean;
  /** Of a store, mail alone that has an address of one of these domains. */
  domains?: FactsSeen["domains"];
  /** The time that is looked at in a store where the answer names none: that of an answer, and around it. */
  around?: Period | undefined;
}

/**
 * Reads the logs that `paths` name, or the store that stands for them, and shows each fact, which is valid until
 * `onFact` returns; gives what the answer rests on.
 */
export async function readFacts(
  paths: string[],
  given: ReadingAsked,
  screen: Screen,
  onGiven: (fact: Fact) => void | Promise<void>,
): Promise<Coverage> {
  const { options, onFact } = seenBy(given, onGiven);
  if (options.inMemory) return options.inMemory(options, onFact);
  const ofLogs = async (places: string[], found: ReadOptions): Promise<Coverage> => {
    const coverage = await read(places, found, screen, showFacts, onFact);
    await refuseForeign(coverage, places, found);
    return coverage;
  };
  return onLogs(paths, options, screen, ofLogs, async (folder, places, found) => {
    const { showStored } = await import("../store/answering/stored.ts");
    return stepThrough(
      (show) => showStored(folder, places, { ...found, now: presentMoment() }, show),
      onFact,
    );
  });
}

/** What somebody may see of facts is all that the rest of an answer knows of them. */
function seenBy(
  options: ReadingAsked,
  onFact: (fact: Fact) => void | Promise<void>,
): { options: ReadingAsked; onFact: typeof onFact } {
  const { seen, asked } = options;
  if (!seen) return { options, onFact };
  const newest = asked?.newest;
  const isFound = (fact: Fact): boolean => {
    const shown = seen.of(fact);
    return shown !== undefined && newest?.isFound(shown) === true;
  };
  return {
    // States of tallies were made of everything.
    options: {
      ...options,
      kept: undefined,
      ...(seen.domains && { domains: seen.domains }),
      ...(asked && newest && { asked: { ...asked, newest: { ...newest, isFound } } }),
    },
    onFact: (fact) => {
      const shown = seen.of(fact);
      return shown && onFact(shown);
    },
  };
}

/** Finds logs, and closes them again, whatever comes of reading them. */
async function withLogs<Result>(
  places: string[],
  options: ReadOptions,
  use: (logs: Logs) => Promise<Result>,
): Promise<Result> {
  const found = traceTime("finding");
  const logs = await openLogs(places, options);
  found();
  try {
    return await use(logs);
  } finally {
    closeLogs(logs);
  }
}

/** On disk. */
function bytesIn({ sources }: Logs): number {
  const files = sources.flatMap((source) => source.files);
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The same for a report's fold. */
export async function readFold(
  paths: string[],
  options: ReadingAsked,
  screen: Screen,
  fold: Fold,
): Promise<Coverage> {
  return readFacts(paths, options, screen, (fact) => fold.add(fact));
}

/** A log that is somebody else's is trouble, not an empty answer. */
async function refuseForeign(
  { understood, lines, otherHosts }: Coverage,
  places: string[],
  options: ReadOptions,
): Promise<void> {
  if (understood > 0) return;
  const hosts = Object.keys(otherHosts);
  if (hosts.length > 0) {
    const names = hosts.filter((host) => host !== "").join(", ");
    throw new UserError(`${named(places)}: no line is of the host asked for`, {
      hint: names
        ? `the logs name ${names}`
        : "the logs name no host; what it is called whose log names none: --log-host NAME",
    });
  }
  const { whatTheyAre } = await import("../explaining/other-programs.ts");
  const what = whatTheyAre(await firstLines(places, options));
  if (what)
    throw new UserError(`${named(places)}: ${what}`, {
      hint: "read are the logs of qmail and of the programs around it; what comes of one: qtrail demo",
    });
  throw new UserError(
    `${named(places)}: none of its ${grouped(lines)} lines is from qmail-send or from a program of its sessions`,
    {
      hint: `name the log of qmail-send or qmail-smtpd; how these were read: qtrail ${shellWords(["lines", ...places])}`,
    },
  );
}

/** Some lines of the logs' beginning; none of standard input, which is read once. */
async function firstLines(places: string[], options: ReadOptions): Promise<string[]> {
  if (places.includes("-")) return [];
  return withLogs(places, options, async (logs) => {
    for await (const batch of linesIn(logs, options))
      return batch.slice(0, MOST_FIRST_LINES).map(({ text }) => text);
    return [];
  });
}

const MOST_FIRST_LINES = 100;

/** The same for single lines: of what stands in logs nobody has decided who may see it. */
export async function readLines(
  paths: string[],
  options: ReadingAsked,
  screen: Screen,
  onLine: (line: TimedLine) => void | Promise<void>,
): Promise<Coverage> {
  if (options.seen && !options.stdin) throw new UserError(LINES_NOT_SEEN);
  return onLogs(paths, options, screen, (places, found) =>
    read(places, found, screen, showLines, onLine),
  );
}

export const LINES_NOT_SEEN = "lines of logs are shown to those alone who may see all mail";

type Reading<Item> = (
  logs: Logs,
  options: ReadOptions,
  show: (item: Item) => void,
) => AsyncGenerator<unknown, Coverage>;

async function read<Item>(
  places: string[],
  options: ReadOptions,
  screen: Screen,
  reading: Reading<Item>,
  onItem: (item: Item) => void | Promise<void>,
): Promise<Coverage> {
  return withLogs(places, options, (logs) =>
    readThrough(logs, places, options, screen, reading, onItem),
  );
}

/** `places`: what the logs were found for. */
async function readThrough<Item>(
  logs: Logs,
  places: string[],
  options: ReadOptions,
  screen: Screen,
  reading: Reading<Item>,
  onItem: (item: Item) => void | Promise<void>,
): Promise<Coverage> {
  const [trouble] = logs.troubles;
  if (logs.sources.length === 0)
    throw trouble
      ? new UserError(`${trouble.path}: ${trouble.what}`, {
          hint: trouble.hint ?? "name a log file or a directory with logs",
        })
      : new UserError(`no logs in ${places.join(", ")}`, {
          hint: "name a log file, a multilog directory, or a directory that holds some",
        });
  const isStream = places.includes("-");
  const waiting = isStream ? patience(screen) : undefined;
  if (!isStream && bytesIn(logs) < SHORT_BYTES) beBrief();
  const onProgress = (done: Progress): void => {
    clearTimeout(waiting);
    screen.progress(progressLine(done));
  };
  const steps = (show: (item: Item) => void) => reading(logs, { ...options, onProgress }, show);
  try {
    const coverage = await stepThrough(steps, onItem);
    refuseNothing(coverage, places);
    for (const one of coverage.troubles) screen.talk(warning(one));
    return coverage;
  } finally {
    clearTimeout(waiting);
  }
}

/** What is shown goes away at once: writing that takes time is waited for between steps. */
async function stepThrough<Item>(
  reading: (show: (item: Item) => void) => AsyncGenerator<unknown, Coverage>,
  onItem: (item: Item) => void | Promise<void>,
): Promise<Coverage> {
  const writing: Promise<void>[] = [];
  const steps = reading((item) => {
    const busy = onItem(item);
    if (!busy) return;
    busy.catch(() => undefined); // thrown where it is awaited
    writing.push(busy);
  });
  const done = traceTime("reading, tracking and counting");
  for (;;) {
    const step = await steps.next();
    await Promise.all(writing.splice(0));
    if (!step.done) continue;
    done();
    return step.value;
  }
}

const SHORT_BYTES = 1.5e6;

/**
 * A short log is read before it pays to optimize code: V8 is to wait until a function has run longer.
 * Only Node 20's V8 knows that flag; later ones would say so on standard error.
 */
function beBrief(): void {
  if (process.versions.v8.startsWith("11.3.")) setFlagsFromString("--interrupt-budget=1000000");
}

/** 2 if something could not be read, else `status`: trouble wins. */
export function orTrouble(status: number, coverage: Coverage): number {
  return coverage.troubles.length > 0 ? 2 : status;
}

/** Whether a host is the one that a flag asks for; `!` leaves it out. */
function hostTest(asked: string): (name: string) => boolean {
  const { value, negated } = parseTerm("host", asked);
  const test = nameTest(value as Pattern, false);
  return (name) => test(name) !== negated;
}

export async function readOptions(
  flags: ReadingFlags,
  { facts, seen, resident, logs }: Pick<Asker, "facts" | "seen" | "resident" | "logs"> = AT_A_SHELL,
): Promise<ReadingAsked> {
  const redaction = redactionOf(flags);
  return {
    zone: zoneOf(flags),
    ...(facts && { inMemory: facts }),
    ...(seen && { seen }),
    ...(resident && { resident }),
    ...(logs && { logs }),
    ...(redaction && { redaction }),
    ...(("store" in flags || flags.noStore !== undefined) && {
      store: {
        ...(flags.store !== undefined && { store: flags.store }),
        noStore: flags.noStore ?? false,
      },
    }),
    ...(flags.logTz.length > 0 && {
      logZones: flags.logTz.map((given) => ofLog(given, zoneTyped)),
    }),
    ...(flags.year !== undefined && { year: flags.year }),
    ...(flags.host !== undefined && { isOfHost: hostTest(flags.host) }),
    ...(flags.logHost !== undefined && { logHost: flags.logHost }),
    ...(flags.logService.length > 0 && {
      logServices: flags.logService.map((given) => ofLog(given, (name) => name)),
    }),
    ...(flags.as !== undefined && { as: await programNamed(flags.as) }),
    ...(flags.leapSeconds !== undefined && { leapSeconds: leapSecondsText(flags.leapSeconds) }),
  };
}

/** What time words mean: now, in the zone of the flags. */
export function timeContext(options: ReadOptions, now: TimeContext["now"]): TimeContext {
  return { now, zone: options.zone };
}

export function zoneOf({ tz, utc: inUtc }: Pick<ReadingFlags, "tz" | "utc">): Zone {
  if (tz !== undefined) return zoneTyped(tz);
  return inUtc ? utc : localZone(process.env);
}

/** `Europe/Berlin`, or `/var/log/mail.log=Europe/Berlin`: no zone and no service has a `=` in its name. */
function ofLog<Value>(given: string, read: (value: string, before: string) => Value): OfLog<Value> {
  const equals = given.lastIndexOf("=");
  const value = read(given.slice(equals + 1), given.slice(0, equals + 1));
  return equals < 0 ? { value } : { path: given.slice(0, equals), value };
}

/** A program whose lines can be read. */
async function programNamed(name: string): Promise<string> {
  const { SESSION_GRAMMARS } = await import("../grammars/session/grammars.ts");
  const names = ["qmail-send", ...SESSION_GRAMMARS.map((grammar) => grammar.name)];
  if (names.includes(name)) return name;
  const meant = nearest(name.toLowerCase(), names);
  throw new UserError(`--as: no program "${name}" is known`, {
    hint: meant ? `did you mean --as ${meant}?` : `known are ${names.join(", ")}`,
    corrections: [[name, meant ?? "qmail-send"]],
  });
}

function leapSecondsText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError(`--leap-seconds: ${path}: ${reasonWords(cause)}`, {
      cause,
      hint: "systems with tzdata have one as /usr/share/zoneinfo/leap-seconds.list",
    });
  }
}

/** `no such file` for ENOENT and the like. */
export function reasonWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "EISDIR") return "is a directory";
  return code ?? String(error);
}

/**
 * Does the work on the logs that were named; without any on standard input; where that is not given, or
 * is as empty as cron's, on the store, else on those that a configuration names, or that are found.
 */
async function onLogs(
  paths: string[],
  options: ReadingAsked,
  screen: Screen,
  work: (places: string[], options: ReadOptions) => Promise<Coverage>,
  ofStore?: StoreWork,
): Promise<Coverage> {
  const remark = remarkOn(options.redaction);
  if (remark) screen.talk(remark);
  const { store: said = {} } = options;
  const folder = ofStore && (await storeThatAnswers(said, paths));
  const onStore = (places: string[], found: ReadOptions) => {
    refuseRedaction(options);
    return (ofStore as StoreWork)(folder as string, places, found);
  };
  if (folder !== undefined && said.store !== undefined) return onStore(paths, options);
  const onFound = async (why: string): Promise<[Coverage, string[]]> => {
    const isOfStore = folder !== undefined;
    const found = isOfStore
      ? await logsHere(options, screen)
      : await foundLogs(why, options, screen);
    const coverage = await (isOfStore ? onStore : work)(found.places, found.options);
    return [{ ...coverage, troubles: [...found.troubles, ...coverage.troubles] }, found.places];
  };
  if (paths.length > 0) return work(paths, options);
  if (!stdinIsGiven()) return (await onFound("no logs named"))[0];
  try {
    return await work(["-"], options);
  } catch (error) {
    if (!(error instanceof NothingReadError)) throw error;
    const [coverage, foundInstead] = await onFound(error.message);
    return folder === undefined ? { ...coverage, foundInstead } : coverage;
  }
}

/** The store, and logs beyond its end. */
type StoreWork = (folder: string, places: string[], options: ReadOptions) => Promise<Coverage>;

/** Names are replaced where lines are read, and a store has none. */
function refuseRedaction({ redaction }: ReadingAsked): void {
  if (redaction)
    throw new UserError(
      "--redact replaces names in lines, and the store keeps what was understood of them",
      {
        hint: "add --no-store, or name the logs",
      },
    );
}

export function presentMoment(): Instant {
  const milliseconds = Date.now();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: (milliseconds - seconds * 1000) * 1e6 };
}

/** A pipe, a socket or a file: something whose end will come. Not a terminal, not /dev/null. */
export function stdinIsGiven(): boolean {
  try {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isSocket() || stdin.isFile();
  } catch {
    return false; // standard input is closed
  }
}

/** An empty log is trouble, not an empty answer. */
function refuseNothing({ lines, troubles: [trouble] }: Coverage, places: string[]): void {
  if (lines > 0) return;
  const what = trouble
    ? `${trouble.path}: ${trouble.what}`
    : `${named(places)}: there is no line in it`;
  throw new NothingReadError(what, {
    hint: trouble?.hint ?? "name a log of qmail-send; `qtrail demo` shows what comes of one",
  });
}

/** There was nothing to read where it was looked for. */
export class NothingReadError extends UserError {}

function named(places: string[]): string {
  return places.map((place) => (place === "-" ? "standard input" : place)).join(", ");
}

export function warning({ path, what, hint, times = 1 }: Trouble): string {
  const often = times > 1 ? `, ${grouped(times)} times` : "";
  return `qtrail: warning: ${path}: ${what}${often}${hint ? `; ${hint}` : ""}`;
}

type Progress = { bytes: number; ofBytes: number | undefined };

/** Lines are not in it: where several are counted at once, that is known when they are read. */
function progressLine(done: Progress): string {
  const megabytes = (done.bytes / 1e6).toFixed(0);
  const share = done.ofBytes ? ` (${Math.floor((100 * done.bytes) / done.ofBytes)} %)` : "";
  return `reading… ${megabytes} MB${share}`;
}

/** Says what it waits for, should standard input stay silent. */
function patience(screen: Screen): NodeJS.Timeout {
  const seconds = 3;
  return setTimeout(
    () => screen.talk("qtrail: waiting for log lines on standard input"),
    seconds * 1000,
  ).unref();
}
