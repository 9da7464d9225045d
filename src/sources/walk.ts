/**
 * From named paths to files: directories walked, patterns expanded, each file found once.
 *
 * A file is known by device and inode, so neither a second name nor a link, be it in a circle,
 * brings it twice.
 */
import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, normalize } from "node:path";
import { expand, isPattern } from "./glob.ts";
import { isLogDirectory, isLoggerName } from "./logdir.ts";
import { reasonWords } from "./reasons.ts";
import type { FileEntry, Trouble } from "./source.ts";

/** What paths led to. */
export interface Found {
  /** Loggers' directories, each with those of its files that were found. */
  directories: Map<string, FileEntry[]>;
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
export async function walk(paths: readonly string[]): Promise<Found> {
  const walker = new Walker();
  for (const path of [...new Set(paths)].sort()) await walker.name(path);
  return walker.found;
}

class Walker {
  readonly found: Found = {
    directories: new Map(),
    files: [],
    pipes: [],
    named: new Map(),
    troubles: [],
  };
  private readonly known = new Set<string>();
  /** Files that the name being followed led to. */
  private led: FileEntry[] = [];

  async name(path: string): Promise<void> {
    const { found } = this;
    if (path === "-") {
      found.pipes.push(path);
      return;
    }
    const stats = await statsOf(path);
    if (stats instanceof Error) await this.nameAbsent(path, stats);
    else if (stats.isFIFO() || stats.isSocket() || stats.isCharacterDevice())
      found.pipes.push(path);
    else if (stats.isFile()) this.addFile(normalize(path), stats, true);
    else if (stats.isDirectory()) {
      const troublesBefore = found.troubles.length;
      this.led = [];
      const isNew = await this.enter(normalize(path), stats);
      if (this.led.length > 0) found.named.set(path, this.led);
      else if (isNew && found.troubles.length === troublesBefore)
        this.trouble(path, "there is no file in this directory", "name a log or its directory");
    }
  }

  private async nameAbsent(path: string, error: Error): Promise<void> {
    const mayBePattern = isPattern(path) && (error as NodeJS.ErrnoException).code === "ENOENT";
    const matches = mayBePattern ? await expand(path) : [];
    for (const match of matches) await this.name(match);
    if (matches.length === 0)
      this.trouble(path, mayBePattern ? "no file fits this pattern" : reasonWords(error));
  }

  /** False if the directory was entered before, under whatever name. */
  private async enter(path: string, stats: Stats): Promise<boolean> {
    if (!this.isNew(stats)) return false;
    const names = await readdir(path).catch((error: unknown) => error);
    if (!Array.isArray(names)) {
      this.trouble(path, reasonWords(names));
      return true;
    }
    names.sort();
    const isLoggers = isLogDirectory(names) && !(await isDirectory(join(path, "current")));
    const wanted = names.filter((name) => (isLoggers ? isLoggerName(name) : name[0] !== "."));
    for (const name of wanted) {
      const inner = join(path, name);
      const innerStats = await statsOf(inner);
      if (innerStats instanceof Error) this.passBy(inner, innerStats);
      else if (innerStats.isFile()) this.addFile(inner, innerStats, false, isLoggers);
      else if (innerStats.isDirectory() && !isLoggers) await this.enter(inner, innerStats);
    }
    return true;
  }

  /** A name that a rotation or a broken link has left says nothing. */
  private passBy(path: string, error: Error): void {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") this.trouble(path, reasonWords(error));
  }

  private addFile(path: string, stats: Stats, isNamed: boolean, isLoggers = false): void {
    if (!this.isNew(stats)) return;
    const file: FileEntry = {
      path,
      kind: "files",
      size: stats.size,
      identity: identityOf(stats),
      changed: instantOf(stats.mtimeMs),
    };
    this.led.push(file);
    const name = basename(path);
    if (!isLoggers && (!isLoggerName(name) || name === "previous")) {
      this.found.files.push({ file, isNamed });
      return;
    }
    const directory = dirname(path);
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

function statsOf(path: string): Promise<Stats | Error> {
  return stat(path).catch((error: Error) => error);
}

/** True for a program's `current` release, say; a logger's is a file. */
async function isDirectory(path: string): Promise<boolean> {
  const stats = await statsOf(path);
  return !(stats instanceof Error) && stats.isDirectory();
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

function instantOf(milliseconds: number): FileEntry["changed"] {
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: Math.floor((milliseconds - seconds * 1000) * 1e6) };
}
