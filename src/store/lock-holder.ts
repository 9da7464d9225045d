/**
 * Who has a lock, and whether that process lives. Its number alone does not tell: numbers are used again, and mean
 * something else after a boot, in another container and on another machine. Of a process there only the time tells at
 * which it last touched its lock.
 */
import { closeSync, fstatSync, openSync, readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface LockHolder {
  host: string;
  /** Which boot of it, and which of its containers; absent where the system does not say. */
  among?: string | undefined;
  /** Counts there. */
  pid: number;
  /** When it began, in ticks since the boot; absent where the system does not say. */
  started?: string | undefined;
  command: string;
  /** Milliseconds since 1970. */
  since: number;
  /** Of this lock, and of no other ever. */
  mark: string;
}

/** How often a holder touches its lock, in milliseconds. */
export const TOUCHED_EVERY = 20_000;

/** After so long nobody far away is believed to live. */
const GIVEN_UP_AFTER = 6 * TOUCHED_EVERY;

/** So long a file that names nobody may be one that is being written. */
const WRITTEN_WITHIN = 1000;

export function newHolder(command: string, mark: string): LockHolder {
  const { pid } = process;
  const since = Date.now();
  return {
    host: hostname(),
    among: amongWhich(),
    pid,
    started: startOf(pid),
    command,
    since,
    mark,
  };
}

/** Whom the lock names, and whether it lives; undefined if there is no such lock. */
export function holderOf(path: string): { holder: LockHolder; isAlive: boolean } | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const holder = holderIn(readFileSync(file, "utf8"));
    return { holder, isAlive: isAlive(holder, fstatSync(file).mtimeMs) };
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function holderIn(text: string): LockHolder {
  try {
    const holder = JSON.parse(text) as LockHolder | null;
    const isWhole = Number.isInteger(holder?.pid) && /^[0-9a-f]+$/.test(holder?.mark ?? "");
    return holder && isWhole ? holder : NOBODY;
  } catch (error) {
    if (error instanceof SyntaxError) return NOBODY;
    throw error;
  }
}

/** Whom a lock names that is being written, or that a power cut has left. */
const NOBODY: LockHolder = {
  host: hostname(),
  pid: 0,
  command: "a process that has just begun",
  since: 0,
  mark: "0",
};

function isAlive({ host, among, pid, started }: LockHolder, touched: number): boolean {
  const silence = Date.now() - touched;
  if (pid <= 0) return silence < WRITTEN_WITHIN;
  const here = amongWhich();
  if (among === here && (among || host === hostname())) return isRunning(pid, started);
  const isBeforeBoot = host === hostname() && bootIn(among) !== bootIn(here);
  return !isBeforeBoot && silence < GIVEN_UP_AFTER;
}

function isRunning(pid: number, started: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = startOf(pid);
  if (now === undefined || started === undefined) return now !== DEAD;
  return now === started;
}

/** `BOOT pid:[NUMBER]`, on Linux. */
function amongWhich(): string | undefined {
  return ifKnown(() => {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  });
}

function bootIn(among = ""): string | undefined {
  return among.split(" ")[0];
}

/** DEAD of a process that is not buried yet. */
function startOf(pid: number): string | undefined {
  return ifKnown(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // pid (name) state ppid ... the 22nd is the start; a name may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? DEAD : fields[19];
  });
}

const DEAD = "dead";

/** undefined where there is no /proc, or where it is not for us to see. */
function ifKnown(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
