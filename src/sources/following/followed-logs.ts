/**
 * All logs that some paths lead to, followed: those that are there, and those that come.
 *
 * A path that leads to no log yet is looked for every time; a directory that was named is walked again when an
 * entry of it, or of one on the way to a log, has changed.
 */
import type { Stats } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";
import { findSources } from "../files/find.ts";
import { isPattern } from "../files/glob.ts";
import { identityOf, release, system } from "../files/held.ts";
import { giveLabels } from "../files/labels.ts";
import { isLoggerName } from "../files/logdir.ts";
import type { FileEntry, Trouble } from "../source.ts";
import type { LineOptions } from "../strand.ts";
import { logsIn, type Start } from "./beginning.ts";
import type { FollowedLog } from "./followed-log.ts";
import { homeKey, homeOf } from "./log-home.ts";
import { WakeUp } from "./wake-up.ts";

export interface WatchOptions extends LineOptions {
  /** The system is not asked for notices of changes: all is looked at every second. */
  polls?: boolean | undefined;
}

export class FollowedLogs {
  readonly logs: FollowedLog[] = [];
  /** What cannot be followed, or not yet. */
  troubles: Trouble[] = [];
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
  ) {
    this.paths = paths;
    this.options = options;
    this.start = start;
    this.wakeUp = new WakeUp(options.polls !== true);
  }

  static async open(
    paths: readonly string[],
    options: WatchOptions,
    start: Start,
  ): Promise<FollowedLogs> {
    const followed = new FollowedLogs(paths, options, start);
    await followed.find(start.isNew);
    return followed;
  }

  /** Those in which there is something to be read. */
  async look(): Promise<FollowedLog[]> {
    const isLate = Date.now() - this.foundSince >= LOOK_MILLISECONDS;
    if (this.hasChanged() || (isLate && this.paths.some((path) => this.isAwaited(path))))
      await this.find(true);
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
    for (const log of this.logs) log.close();
  }

  private async find(isNew: boolean): Promise<void> {
    this.foundSince = Date.now();
    this.watched.clear();
    this.noteDirectories(); // before they are looked through
    const { sources, troubles } = await findSources([...this.paths], this.options);
    this.troubles = troubles;
    for (const source of sources) {
      const files = source.files.filter((file) => !this.found.has(homeKey(homeOf(file))));
      release(source.files.filter((file) => !files.includes(file)));
      const logs = await logsIn({ ...source, files }, this.options, { ...this.start, isNew });
      this.logs.push(...logs);
      for (const file of files) this.found.add(homeKey(homeOf(file)));
    }
    giveLabels(this.logs.map((log) => log.source));
    this.noteDirectories();
  }

  /** It leads to no log yet: it is not there, or an empty file. */
  private isAwaited(path: string): boolean {
    const stats = statusOf(path);
    if (!stats) return !isPattern(path);
    if (stats.isFile()) return !this.found.has(homeKey(homeOf(named(path))));
    return this.troubles.some((trouble) => trouble.path === path);
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
