/**
 * The files of a logger's directory as they were at one moment, while the logger goes on.
 *
 *     current -> previous -> processed -> @….s     multilog, s6-log with a processor
 *     current -> previous -> @….s                  without
 *     current -> @….s, or @….u -> @….s             svlogd; with a processor
 *
 * That moment is when `current` was opened: its file, the *newest*, is held from then on. The log is
 * that file, and all that was finished before it. This is why none of them is missing, and none there twice:
 *
 * - The newest file goes from `current` to `previous` to a finished name, and never back. Where it stands
 *   is looked at before and after the directory is listed; a listing counts if it stood still meanwhile.
 *   So there are at most three listings that do not count, however fast the logger is.
 * - Finished names rise with time, and what has one keeps its label (`@` and the stamp). So the system's listing,
 *   which may pass over a name that comes or goes meanwhile, has all files that were finished before it began.
 * - While the newest file is `current` or `previous` nothing can be finished behind it. Once it has a finished name
 *   itself, all names behind that are left out: their lines were written later.
 * - The file before the newest may be at the processor (`previous`, then `processed`). It is held under that name,
 *   and has to stand still as well; when it gets its name it is found in the next listing.
 * - A file that is renamed or processed under its label while it is listed may be passed over by one listing,
 *   not by the next. So a listing that brings a label which the one before did not have does not count either.
 * - A label that was listed and is gone before it could be opened was deleted by the logger, the oldest first:
 *   that is a gap, with its name.
 * - Should the newest file be gone (deleted already, or processed into another one) all is looked at again.
 *
 * Sources: restart, fullcurrent, finish and filesfit of multilog.c; rotator of s6-log.c; rotate, processorstop
 * and rmoldest of svlogd.c.
 */
import { basename, join } from "node:path";
import { parseTai64 } from "../../time/tai64.ts";
import type { FileEntry, Gap } from "../source.ts";
import { isPacked } from "./chunks.ts";
import { cutUnfinishedLine, hold, identityOf, isAbsent, release, settle, system } from "./held.ts";
import { byPreference, labelOf } from "./logdir.ts";

export interface Snapshot {
  /** Oldest first; all are held. */
  files: FileEntry[];
  /** What was deleted before it could be opened. */
  gaps: Gap[];
}

/** `names`: what is in the directory; `after`: finished files with that label, and older ones, are left out. */
export function filesOfLogger(directory: string, names: readonly string[], after = ""): Snapshot {
  let listed = names;
  for (;;) {
    const snapshot = new Moment(directory, listed, after).snapshot();
    if (snapshot) return snapshot;
    listed = namesIn(directory);
  }
}

/**
 * Files of a logger's directory were named one by one, as by a shell's `dir/*`: what stands between them and was not
 * named. A rotation may have made it since the shell looked.
 */
export function unnamedBetween(directory: string, files: readonly FileEntry[]): Gap[] {
  const named = new Set(files.map(({ path }) => labelOf(basename(path)) ?? BEHIND_ALL));
  const held = new Set(files.map(({ identity }) => identity));
  const [first = "", ...others] = [...named].sort();
  const last = others.at(-1) ?? first;
  const gaps: Gap[] = [];
  for (const [label, name] of finishedNames(namesIn(directory))) {
    if (label <= first || label >= last || named.has(label)) continue;
    const path = join(directory, name);
    if (held.has(identityAt(path) ?? "")) break; // it was `current`: what is behind it was written later
    gaps.push(gapUpTo(label, `${path} stands between files that were named, and was not named`));
  }
  return gaps;
}

/** `current` has no label yet. */
const BEHIND_ALL = "~";

/** A logger may be in the middle of a line, which goes on in the next file if it does not fit into this one. */
function endInWholeLine(files: readonly FileEntry[]): void {
  for (const file of files.toReversed()) {
    if (file.path.endsWith(".u") || isPacked(file)) return; // a crash cut that line off, or none is half there
    cutUnfinishedLine(file);
    if (file.size > 0) return;
  }
}

/** The log as it is when `current` is opened, which is here and now. */
class Moment {
  private readonly directory: string;
  private readonly after: string;
  private readonly newest: FileEntry | undefined;
  /** What was listed: names by label. */
  private readonly listed: Map<string, string>;
  /** What was opened under a finished name, by label. */
  private readonly finished = new Map<string, FileEntry>();
  private before: FileEntry | undefined;

  constructor(directory: string, names: readonly string[], after: string) {
    this.directory = directory;
    this.after = after;
    this.newest = this.take("current") ?? this.take("previous");
    this.listed = finishedNames(names, after);
  }

  /** undefined if the newest file is gone. */
  snapshot(): Snapshot | undefined {
    const { newest, finished } = this;
    while (!this.list());
    const place = this.place();
    const end = this.labelOfNewest();
    if (place === "gone" || (place === "finished" && end === undefined)) {
      release([...finished.values(), ...this.held()]);
      return undefined;
    }
    const isPart = (label: string) =>
      end === undefined || label < end || (label === end && place === "finished");
    const files: FileEntry[] = [];
    for (const [label, file] of [...finished].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (isPart(label)) files.push(file);
      else release([file]);
    }
    const known = new Set(files.map(({ identity }) => identity));
    for (const file of this.held()) {
      if (known.has(file.identity)) release([file]);
      else files.push(file);
    }
    for (const file of files) settle(file);
    if (newest) endInWholeLine(files);
    const gone = [...this.listed].filter(([label]) => isPart(label) && !finished.has(label)).sort();
    return { files, gaps: gone.map(([label, name]) => this.gap(label, name)) };
  }

  /** Lists the directory and opens what is new; false if that does not count. */
  private list(): boolean {
    const place = this.place();
    release(this.before ? [this.before] : []);
    this.before = place === "current" ? this.beforeNewest() : undefined;
    const names = finishedNames(namesIn(this.directory), this.after);
    let isComplete = true;
    for (const [label, name] of names) {
      if (this.finished.has(label)) continue;
      const file = this.take(name);
      if (file) this.finished.set(label, file);
      else isComplete = false;
    }
    const end = this.labelOfNewest();
    for (const [label, name] of names) {
      if (this.listed.has(label)) continue;
      this.listed.set(label, name);
      if (end === undefined || label < end) isComplete = false;
    }
    return isComplete && this.place() === place && this.isStill(this.before, place);
  }

  /** Where the newest file stands. */
  private place(): "current" | "previous" | "finished" | "gone" | "none" {
    const [current, previous] = [this.identity("current"), this.identity("previous")];
    if (!this.newest) return current || previous ? "gone" : "none";
    if (current === this.newest.identity) return "current";
    return previous === this.newest.identity ? "previous" : "finished";
  }

  private beforeNewest(): FileEntry | undefined {
    const file = this.take("previous") ?? this.take("processed");
    if (!file || file.identity !== this.newest?.identity) return file;
    release([file]);
    return undefined;
  }

  private isStill(before: FileEntry | undefined, place: string): boolean {
    if (place !== "current") return true;
    const now = this.identity("previous") ?? this.identity("processed");
    return now === before?.identity;
  }

  /** Under which finished name it stands, perhaps beside another one. */
  private labelOfNewest(): string | undefined {
    for (const [label, { identity }] of this.finished)
      if (identity === this.newest?.identity) return label;
    return undefined;
  }

  private held(): FileEntry[] {
    return [this.before, this.newest].filter((file) => file !== undefined);
  }

  private take(name: string): FileEntry | undefined {
    return hold(join(this.directory, name));
  }

  private identity(name: string): string | undefined {
    return identityAt(join(this.directory, name));
  }

  private gap(label: string, name: string): Gap {
    const path = join(this.directory, name);
    return gapUpTo(label, `${path} was deleted before it could be opened`);
  }
}

function identityAt(path: string): string | undefined {
  try {
    return identityOf(system.look(path));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function gapUpTo(label: string, reason: string): Gap {
  const to = parseTai64(label, "daemontools");
  return { ...(to && { to }), reason };
}

function namesIn(directory: string): string[] {
  return system.list(directory).map(({ name }) => name);
}

/** One name for each label behind `after`, the labels sorted. */
function finishedNames(names: readonly string[], after = ""): Map<string, string> {
  const byLabel = new Map<string, string>();
  for (const name of names.toSorted(byPreference)) {
    const label = labelOf(name);
    if (label !== undefined && label > after && !byLabel.has(label)) byLabel.set(label, name);
  }
  return byLabel;
}
