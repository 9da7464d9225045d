/**
 * Directories of a logger: multilog, s6-log, svlogd.
 *
 *     @400000006b038c532eaf782c.s   finished; named for when it was closed
 *     @400000006b038c6210b86f04.u   left by a crash; named for the restart
 *     previous                      finished, its processor still at work
 *     current                       being written
 *
 * Names sort by time as strings. `lock`, `state`, `config`, `newstate`, `processed` and `….t`
 * hold no lines. Sources: multilog.c (daemontools 0.76); svlogd.8; s6-log as run.
 */
import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseTai64 } from "../time/tai64.ts";
import type { SourceKind } from "./source.ts";

/** True if a directory with these names is a logger's. */
export function isLogDirectory(names: readonly string[]): boolean {
  return names.includes("current") || names.some((name) => FINISHED.test(name));
}

/** True if the name is one that a logger gives to a file with lines. */
export function isLoggerName(name: string): boolean {
  return name === "current" || name === "previous" || FINISHED.test(name);
}

/** Finished, left by a crash; perhaps compressed later by someone else. */
const FINISHED = /^@[0-9a-f]{16,32}\.[su](?:\.(?:gz|bz2|xz|zst))?$/;

/** Oldest first: finished files by name, `previous`, `current`. */
export function byRotation(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(name: string): number {
  return name === "current" ? 2 : name === "previous" ? 1 : 0;
}

/** Which logger writes a directory; multilog if nothing says otherwise. */
export async function loggerOf(directory: string, names: readonly string[]): Promise<SourceKind> {
  const run = await runScript(directory);
  if (/\bs6-log\b|\blogutil-service\b/.test(run)) return "s6-log";
  if (/\bsvlogd\b/.test(run)) return "svlogd";
  if (/\bmultilog\b/.test(run)) return "multilog";
  if (names.includes("config") || (names.includes("lock") && !names.includes("state")))
    return "svlogd";
  return (await looksLikeS6(directory, names)) ? "s6-log" : "multilog";
}

/** The script that starts the logger, beside a log directory `main` in its service; "" if none. */
async function runScript(directory: string): Promise<string> {
  return readFile(join(directory, "../run"), "utf8").catch(() => "");
}

/**
 * s6-log leaves `lock` readable for all, with `state` beside; but so does any copy that loses
 * modes. What decides is how far the last line's label is from the file's last change: 27 s more
 * than daemontools' constant would make it. A copy that loses times as well is taken for
 * multilog's.
 */
async function looksLikeS6(directory: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes("lock") || !names.includes("state")) return false;
  const lock = await stat(join(directory, "lock")).catch(() => undefined);
  if (!lock || (lock.mode & 0o777) !== 0o644) return false;
  for (const name of names.filter(isLoggerName).sort(byRotation).reverse().slice(0, 2)) {
    const late = await lateness(join(directory, name)).catch(() => undefined);
    if (late !== undefined) return Math.abs(late - TRUE_TAI_EXCESS) <= 3;
  }
  return false;
}

/** Seconds from a file's last change to its last label, by daemontools' constant. */
async function lateness(path: string): Promise<number | undefined> {
  const handle = await open(path);
  try {
    const { size, mtimeMs } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, 1 << 13));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const label = /(?:^|\n)(@[0-9a-f]{24}) [^\n]*\n?$/.exec(tail.toString("latin1"))?.[1];
    const moment = label === undefined ? undefined : parseTai64(label, "daemontools");
    return moment && moment.seconds + moment.nanos / 1e9 - mtimeMs / 1000;
  } finally {
    await handle.close();
  }
}

/** Seconds that true TAI is ahead of daemontools' constant, since 2017. */
const TRUE_TAI_EXCESS = 27;
