/**
 * From named paths to files: directories walked, patterns expanded, each file found once and held.
 *
 * A file is known by device and inode, so neither a second name nor a link, be it in a circle,
 * brings it twice. A logger's directory is looked at as rotation.ts has it. All else may be renamed
 * by a rotation while it is walked (logrotate: mail.log.1 -> .2, mail.log -> .1, a new mail.log), so
 * it is walked until two walks running have found the same files under the same names. What was found
 * once stays held, so a file is missing only if each walk passed it over, which takes a rotation within
 * each of them that puts no other file under any name; and a rotation makes a new file, or a copy and
 * empties one. Sizes are taken between the two walks that agree: no line had moved to another file until
 * then, and a file that is emptied later is shorter than its size (held.ts). They are taken in the order of
 * names, so that of the file being written first: the one before it is complete once there is a line in that.
 */
import type { Stats } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import type { FileEntry, Gap, Trouble } from "../source.ts";
import { expand, isPattern } from "./glob.ts";
import { cutUnfinishedLine, hold, identityOf, isAbsent, release, settle, system } from "./held.ts";
import { isLogDirectory, isLoggerName } from "./logdir.ts";
import { reasonWords } from "./reasons.ts";
import { filesOfLogger, unnamedBetween } from "./rotation.ts";

/** What paths led to. */
export interface FoundFiles {
  /** Loggers' directories, each with those of its files that were found. */
  directories: Map<string, FileEntry[]>;
  /** Of loggers' directories: what was deleted before it could be opened, or not named between what was. */
  gaps: Map<string, Gap[]>;
  /** All other files. */
  files: FoundFile[];
  /** Standard input, and what cannot be looked at before it is read. */
  pipes: string[];
  /** Of each directory that was named, the files that it alone led to. */
  named: Map<string, FileEntry[]>;
  troubles: Trouble[];
}

export interface FoundFile {
  file: FileEntry;
  /** Named by the operator, not come upon in a directory. */
  isNamed: boolean;
}

/** The order of `paths` makes no difference. */
export function walk(paths: readonly string[]): FoundFiles {
  const names = [...new Set(paths)].sort();
  const walker = new Walker();
  let walked = walker.walk(names);
  for (let before = ""; walked !== before; ) {
    settleAll(walker.found.files.map(({ file }) => file));
    before = walked;
    walked = walker.walk(names);
  }
  walker.noteUnnamed();
  return walker.found;
}

function settleAll(files: FileEntry[]): void {
  for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) settle(file);
}

class Walker {
  readonly found: FoundFiles = {
    directories: new Map(),
    gaps: new Map(),
    files: [],
    pipes: [],
    named: new Map(),
    troubles: [],
  };
  /** All files that are held, by identity. */
  private readonly held = new Map<string, FileEntry>();
  /** Loggers' directories and files of them that were named: they are looked at once. */
  private readonly done = new Set<string>();
  /** What this walk met, by path. */
  private met: string[] = [];
  /** Directories and files that this walk was at. */
  private known = new Set<string>();
  /** Files that the name being followed led to. */
  private led: FileEntry[] = [];

  /** Everything anew; gives what stands under which name. */
  walk(names: readonly string[]): string {
    const { found } = this;
    found.pipes = [];
    found.troubles = [];
    this.met = [];
    this.known = new Set();
    for (const name of names) this.name(name);
    return this.met.join("\n");
  }

  /** Of loggers' directories that were not entered, as files of them were named. */
  noteUnnamed(): void {
    const { directories, gaps } = this.found;
    for (const [directory, files] of directories)
      if (!this.done.has(directory)) gaps.set(directory, unnamedBetween(directory, files));
  }

  private name(path: string): void {
    const { found } = this;
    if (path === "-") {
      found.pipes.push(path);
      return;
    }
    const stats = statsOf(path);
    if (stats instanceof Error) this.nameAbsent(path, stats);
    else if (stats.isFIFO() || stats.isSocket() || stats.isCharacterDevice())
      found.pipes.push(path);
    else if (stats.isFile()) this.addFile(normalize(path), stats, true);
    else if (stats.isDirectory()) {
      const troublesBefore = found.troubles.length;
      this.led = [];
      const isNew = this.enter(normalize(path), stats);
      const led = [...(found.named.get(path) ?? []), ...this.led];
      if (led.length > 0) found.named.set(path, led);
      else if (isNew && found.troubles.length === troublesBefore)
        this.trouble(path, "there is no file in this directory", "name a log or its directory");
    }
  }

  private nameAbsent(path: string, error: Error): void {
    const mayBePattern = isPattern(path) && isAbsent(error);
    const matches = mayBePattern ? expand(path) : [];
    for (const match of matches) this.name(match);
    if (matches.length === 0)
      this.trouble(path, mayBePattern ? "no file fits this pattern" : reasonWords(error));
  }

  /** False if the directory was entered before, under whatever name. */
  private enter(path: string, stats: Stats): boolean {
    if (!this.isNew(stats)) return false;
    let names: string[];
    try {
      names = system.list(path).map(({ name }) => name);
    } catch (error) {
      this.trouble(path, reasonWords(error));
      return true;
    }
    names.sort();
    if (isLogDirectory(names) && !isDirectory(join(path, "current"))) {
      this.enterLoggers(path, names);
      return true;
    }
    for (const name of names.filter((name) => name[0] !== ".")) {
      const inner = join(path, name);
      const innerStats = statsOf(inner);
      if (innerStats instanceof Error) this.passBy(inner, innerStats);
      else if (innerStats.isFile()) this.addFile(inner, innerStats, false);
      else if (innerStats.isDirectory()) this.enter(inner, innerStats);
    }
    return true;
  }

  private enterLoggers(directory: string, names: readonly string[]): void {
    if (this.done.has(directory)) return;
    this.done.add(directory);
    const { files, gaps } = filesOfLogger(directory, names);
    this.found.gaps.set(directory, gaps);
    for (const file of files) {
      if (this.held.has(file.identity)) release([file]);
      else this.addLoggers(file);
    }
  }

  /** A name that a rotation or a broken link has left says nothing. */
  private passBy(path: string, error: Error): void {
    if (!isAbsent(error)) this.trouble(path, reasonWords(error));
  }

  private addFile(path: string, stats: Stats, isNamed: boolean): void {
    if (this.done.has(path) || this.done.has(dirname(path)) || !this.isNew(stats)) return;
    const file = this.held.get(identityOf(stats)) ?? hold(path);
    if (!file) return; // it was renamed: the next walk finds it
    const name = basename(path);
    const isLoggers = isLoggerName(name) && name !== "previous";
    if (isLoggers) this.done.add(path);
    else this.met.push(`${path} ${file.identity}`);
    if (this.held.has(file.identity)) {
      if (!isLoggers) file.path = path; // it was renamed since the walk before
      return;
    }
    if (isLoggers) {
      settle(file);
      if (name === "current") cutUnfinishedLine(file);
      this.addLoggers(file);
      return;
    }
    this.held.set(file.identity, file);
    this.led.push(file);
    this.found.files.push({ file, isNamed });
  }

  private addLoggers(file: FileEntry): void {
    this.held.set(file.identity, file);
    this.led.push(file);
    const directory = dirname(file.path);
    const files = this.found.directories.get(directory);
    if (files) files.push(file);
    else this.found.directories.set(directory, [file]);
  }

  private isNew(stats: Stats): boolean {
    const identity = identityOf(stats);
    if (this.known.has(identity)) return false;
    this.known.add(identity);
    return true;
  }

  private trouble(path: string, what: string, hint = HINTS[what]): void {
    this.found.troubles.push({ path, what, ...(hint && { hint }) });
  }
}

const HINTS: Record<string, string | undefined> = {
  "permission denied": "run as a user who may read it",
};

function statsOf(path: string): Stats | Error {
  try {
    return system.look(path);
  } catch (error) {
    return error as Error;
  }
}

/** True for a program's `current` release, say; a logger's is a file. */
function isDirectory(path: string): boolean {
  const stats = statsOf(path);
  return !(stats instanceof Error) && stats.isDirectory();
}
