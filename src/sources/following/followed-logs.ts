/**
 * All logs that some paths lead to, followed: those that are there, and those that come.
 *
 * A path that leads to no log yet is looked for every time; a directory that was named is walked again when an
 * entry of it, or of one on the way to a log, has changed.
 */
import type { Stats } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";
import { humanText } from "../../time/format.ts";
import type { Zone } from "../../time/zones.ts";
import { findSources } from "../files/find.ts";
import { isPattern } from "../files/glob.ts";
import { identityOf, release, system } from "../files/held.ts";
import { giveLabels } from "../files/labels.ts";
import { isLoggerName } from "../files/logdir.ts";
import type { FileEntry, Source, Trouble } from "../source.ts";
import { type Undecided, wordsOfUndecided } from "./arrivals.ts";
import type { Start } from "./beginning.ts";
import type { FollowedLog } from "./followed-log.ts";
import type { SaidOfLogs } from "./found-later.ts";
import { copyOf, type KnownFiles } from "./known-files.ts";
import { homeKey, homeOf } from "./log-home.ts";
import { keyAt } from "./logs-of-source.ts";
import { knownIn, nothingOpened, type OpenedLogs, openIn, openWaiting } from "./opening.ts";
import { WakeUp } from "./wake-up.ts";

export interface WatchOptions extends SaidOfLogs {
  /** The system is not asked for notices of changes: all is looked at every second. */
  polls?: boolean | undefined;
}

/** How following begins; see Start. */
export interface FollowStart extends Omit<Start, "records"> {
  /** What was read before, by its content; absent: that is not kept. */
  seen?: KnownFiles | undefined;
}

export class FollowedLogs {
  private readonly opened = nothingOpened();
  private troublesFound: Trouble[] = [];
  private readonly paths: readonly string[];
  private readonly options: WatchOptions;
  private readonly start: Omit<Start, "isNew">;
  private readonly wakeUp: WakeUp;
  /** Logs that were found, those too that are copies of others. */
  private readonly found = new Set<string>();
  /** Directories in which a log may appear, each with its last change. */
  private readonly watched = new Map<string, number>();
  private foundSince = 0;

  private constructor(
    paths: readonly string[],
    options: WatchOptions,
    start: Omit<Start, "isNew">,
    logs: readonly FollowedLog[] = [],
  ) {
    this.opened.logs.push(...logs);
    this.paths = paths;
    this.options = options;
    this.start = start;
    this.wakeUp = new WakeUp(options.polls !== true);
  }

  static async open(
    paths: readonly string[],
    options: WatchOptions,
    { seen, ...start }: FollowStart,
  ): Promise<FollowedLogs> {
    const records = seen && new Map(seen.logs.map((log) => [log.key, copyOf(log)]));
    const followed = new FollowedLogs(paths, options, { ...start, records });
    await followed.find(start.isNew);
    return followed;
  }

  get logs(): readonly FollowedLog[] {
    return this.opened.logs;
  }

  /** All that lines were read in: a log that was gone on with in a copy twice. */
  get read(): readonly FollowedLog[] {
    return [...this.opened.left, ...this.opened.logs];
  }

  /** What cannot be followed, or not yet, and what is left out as nobody can tell whether it was read. */
  get troubles(): Trouble[] {
    const { zone } = this.options;
    return [...this.troublesFound, ...this.undecided.map((one) => troubleOf(one, zone))];
  }

  /** Files that are left out: of the time in which a log was read, and not known. */
  get undecided(): readonly Undecided[] {
    return this.opened.undecided;
  }

  /** What was found and had been read before: files, and bytes as they lie on the disk. */
  get passed(): Readonly<OpenedLogs["passed"]> {
    return this.opened.passed;
  }

  /**
   * Archives that are older than all that was read of their logs: to be read to the end, with a tracking of their
   * own, before `knownFiles` is saved again. undefined if there are none.
   */
  older(): FollowedLogs | undefined {
    const { opened, options, start } = this;
    const logs = opened.older.filter(({ isOver }) => !isOver);
    return logs.length > 0 ? new FollowedLogs([], options, start, logs) : undefined;
  }

  /** All that was read, now and before, up to the places of the logs: plain data, to be saved with these. */
  get knownFiles(): KnownFiles {
    return knownIn(this.opened, this.start.records ?? new Map());
  }

  /** Those in which there is something to be read. */
  async look(): Promise<FollowedLog[]> {
    const isLate = Date.now() - this.foundSince >= LOOK_MILLISECONDS;
    if (this.hasChanged() || (isLate && this.paths.some((path) => this.isAwaited(path))))
      await this.find(true);
    let found = await this.withLines();
    while (found.length === 0 && this.opened.waiting.length > 0) {
      await openWaiting(this.options, { ...this.start, isNew: true }, this.opened);
      found = await this.withLines();
    }
    return found;
  }

  private async withLines(): Promise<FollowedLog[]> {
    const found: FollowedLog[] = [];
    for (const log of this.logs) if (await log.look()) found.push(log);
    return found;
  }

  /** From now on the system tells of changes where the logs are. */
  watch(): void {
    const directories = [...this.logs.map(({ home }) => home.directory), ...this.watched.keys()];
    const there = [...new Set(directories)].flatMap((path): [string, string][] => {
      const stats = statusOf(path);
      return stats ? [[path, identityOf(stats)]] : [];
    });
    this.wakeUp.watch(new Map(there));
  }

  /** Until something was changed since this ended before, or a second is over. */
  wait(signal: AbortSignal | undefined): Promise<void> {
    return this.wakeUp.wait(signal);
  }

  close(): void {
    this.wakeUp.close();
    for (const log of [...this.logs, ...this.opened.older]) log.close();
    for (const { files } of this.opened.waiting) release(files);
  }

  private async find(isNew: boolean): Promise<void> {
    this.foundSince = Date.now();
    this.watched.clear();
    this.noteDirectories(); // before they are looked through
    const { sources, troubles } = await findSources([...this.paths], this.options);
    this.troublesFound = troubles;
    const { records } = this.start;
    const start = { ...this.start, isNew, earlier: records && new Set(records.keys()) };
    for (const source of this.knownFirst(sources)) {
      const files = source.files.filter((file) => !this.found.has(homeKey(homeOf(file))));
      release(source.files.filter((file) => !files.includes(file)));
      await openIn({ ...source, files }, this.options, start, this.opened);
      for (const file of files) this.found.add(homeKey(homeOf(file)));
    }
    giveLabels(this.logs.map((log) => log.source));
    this.noteDirectories();
  }

  /** What is read where it was before, and then what may be a copy of it. */
  private knownFirst(sources: readonly Source[]): Source[] {
    const isKnown = ({ files }: Source) =>
      files.some((file) => keyAt(homeOf(file), this.start) !== undefined);
    return [...sources.filter(isKnown), ...sources.filter((source) => !isKnown(source))];
  }

  /** It leads to no log yet: it is not there, or an empty file. */
  private isAwaited(path: string): boolean {
    const stats = statusOf(path);
    if (!stats) return !isPattern(path);
    if (stats.isFile()) return !this.found.has(homeKey(homeOf(named(path))));
    return this.troublesFound.some((trouble) => trouble.path === path);
  }

  private hasChanged(): boolean {
    return [...this.watched].some(([path, changed]) => changeOf(path) !== changed);
  }

  /** Those on the way from what was named to the logs; where nothing is yet, the one in which it will be. */
  private noteDirectories(): void {
    const homes = this.logs.map(({ home }) => home);
    const note = (path: string): void => {
      if (!this.watched.has(path)) this.watched.set(path, changeOf(path));
    };
    for (const path of this.paths.map((one) => resolve(one))) {
      const isThere = statusOf(path)?.isDirectory();
      const top = isThere ? path : placeOfMissing(path);
      if (isThere || this.isAwaited(path) || isPattern(path)) note(top);
      for (const { directory, stem } of homes) {
        let on = stem === undefined ? dirname(directory) : directory;
        for (; isThere && `${on}${sep}`.startsWith(`${top}${sep}`); on = dirname(on)) note(on);
      }
    }
    // A logger's own directory changes with each rotation.
    for (const { directory, stem } of homes) if (stem === undefined) this.watched.delete(directory);
  }
}

function troubleOf(undecided: Undecided, zone: Zone): Trouble {
  const [{ path }, ...others] = undecided.files;
  return {
    path: others.length === 0 ? path : `${path} and ${others.length} more`,
    what: wordsOfUndecided(undecided, (at) => humanText(at, zone)),
    hint: "if it is another machine's log, name that with --log-host; a piece of a copy adds nothing",
    isLeftOut: true,
  };
}

/** The directory next to it that exists. */
function placeOfMissing(path: string): string {
  const above = dirname(path);
  return above === path || statusOf(above)?.isDirectory() ? above : placeOfMissing(above);
}

function named(path: string): FileEntry {
  const changed = { seconds: 0, nanos: 0 };
  const kind = isLoggerName(basename(path)) ? "multilog" : "files";
  return { path, kind, size: 0, identity: "", changed };
}

function changeOf(path: string): number {
  return statusOf(path)?.mtimeMs ?? Number.NaN;
}

/** undefined: it is not there, or not for us to see. */
function statusOf(path: string): Stats | undefined {
  try {
    return system.look(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** A path that leads nowhere is followed up so often. */
const LOOK_MILLISECONDS = 1000;
