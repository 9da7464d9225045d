/**
 * Directories of a logger: multilog, s6-log, svlogd, cyclog.
 *
 *     @400000006b038c532eaf782c.s   finished; named for when it was closed (daemontools-encore: `.s` may be another word)
 *     @400000006b038c6210b86f04.u   left by a crash; named for the restart
 *     previous                      finished, its processor still at work
 *     current                       being written
 *
 * Names sort by time as strings. `lock`, `state`, `config`, `newstate`, `processed` and `….t`
 * hold no lines. Sources: multilog.c (daemontools 0.76); svlogd.8; s6-log as run.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { secondsBetween } from "../../time/instant.ts";
import { parseTai64 } from "../../time/tai64.ts";
import type { FileEntry, SourceKind } from "../source.ts";
import { linesFrom } from "./ends.ts";

/** True if a directory with these names is a logger's. */
export function isLogDirectory(names: readonly string[]): boolean {
  return names.includes("current") || names.some((name) => FINISHED.test(name));
}

/** True if the name is one that a logger gives to a file with lines. */
export function isLoggerName(name: string): boolean {
  return name === "current" || name === "previous" || FINISHED.test(name);
}

/** The stamp in the name of a finished file, with its `@`: it stays when the file is processed or compressed. */
export function labelOf(name: string): string | undefined {
  return FINISHED.exec(name)?.[1];
}

/** By label; of those with one label first what is whole: the processor's output, what is not being compressed. */
export function byPreference(a: string, b: string): number {
  const [labelA = "", labelB = ""] = [labelOf(a), labelOf(b)];
  if (labelA !== labelB) return labelA < labelB ? -1 : 1;
  return flux(a) - flux(b);
}

function flux(name: string): number {
  return PACKED.test(name) ? 2 : name.endsWith(".u") ? 1 : 0;
}

const PACKED = /\.(?:gz|bz2|xz|zst)$/;

/** Finished, left by a crash; perhaps compressed later by someone else. `.t` is a processor's half-made output. */
const FINISHED = /^(@[0-9a-f]{16,32})(?:\.(?!t\b)[\w-]+)?(?:\.(?:gz|bz2|xz|zst))?$/;

/** Oldest first: finished files by name, `previous`, `current`. */
export function byRotation(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(name: string): number {
  return name === "current" ? 2 : name === "previous" ? 1 : 0;
}

/** Which logger writes a directory with these files, oldest first; multilog if nothing says otherwise. */
export function loggerOf(directory: string, files: readonly FileEntry[]): SourceKind {
  const run = runScript(directory);
  if (/\bs6-log\b|\blogutil-service\b/.test(run)) return "s6-log";
  if (/\bsvlogd\b/.test(run)) return "svlogd";
  if (/\bmultilog\b/.test(run)) return "multilog";
  const has = (name: string) => existsSync(join(directory, name));
  if (has("config") || (has("lock") && !has("state"))) return "svlogd";
  return looksLikeS6(directory, files) ? "s6-log" : "multilog";
}

/** The script that starts the logger, beside a log directory `main` in its service; "" if none. */
function runScript(directory: string): string {
  try {
    return readFileSync(join(directory, "../run"), "utf8");
  } catch {
    return ""; // there is none, or none that we may read: other signs tell
  }
}

/**
 * s6-log leaves `lock` readable for all, with `state` beside; but so does any copy that loses
 * modes. What decides is how far the last line's label is from the file's last change: 27 s more
 * than daemontools' constant would make it. A copy that loses times as well is taken for
 * multilog's.
 */
function looksLikeS6(directory: string, files: readonly FileEntry[]): boolean {
  const [lock, state] = ["lock", "state"].map((name) =>
    statSync(join(directory, name), { throwIfNoEntry: false }),
  );
  if (!state || !lock || (lock.mode & 0o777) !== 0o644) return false;
  for (const file of files.toReversed().slice(0, 2)) {
    const late = lateness(file);
    if (late !== undefined) return Math.abs(late - TRUE_TAI_EXCESS) <= 3;
  }
  return false;
}

/** Seconds from a file's last change to its last label, by daemontools' constant. */
function lateness(file: FileEntry): number | undefined {
  const { size, changed } = file;
  const tail = linesFrom(file, Math.max(0, size - TAIL_BYTES), TAIL_BYTES).toString("latin1");
  const label = /(?:^|\n)(@[0-9a-f]{24}) [^\n]*\n?$/.exec(tail)?.[1];
  const moment = label === undefined ? undefined : parseTai64(label, "daemontools");
  return moment && secondsBetween(changed, moment);
}

const TAIL_BYTES = 1 << 13;
/** Seconds that true TAI is ahead of daemontools' constant, since 2017. */
const TRUE_TAI_EXCESS = 27;
