/**
 * One process at a time writes a store: it has the lock, a file that says who that is.
 *
 *     {"pid":4711,"started":"9b1f… 5231843","command":"qtrail import","since":1795900000000,"mark":"c0ffee…"}
 *
 * A process that was killed leaves its lock behind. Whoever finds a dead one's lock may replace it, but has to have
 * the lock of doing so first: `lock.MARK`, MARK being the dead one's, which never comes again. So of two that find
 * it one replaces it; and if that one is killed meanwhile, its `lock.MARK` is a dead one's lock like any other.
 *
 *     lock-MARK       a claim, written whole before it becomes the lock by a second name
 *     lock            the lock
 *     lock.MARK       the lock of replacing the one that has MARK; becomes `lock` by being renamed
 */
import { randomBytes } from "node:crypto";
import {
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { LOCK, LOCK_FILE, type Rights, setRights } from "./folder.ts";
import { StoreBusy, StoreError } from "./trouble.ts";

export interface LockHolder {
  pid: number;
  /** Which boot, and when in it the process began: tells it from a later one with its number; absent where that cannot be known. */
  started?: string | undefined;
  command: string;
  /** Milliseconds since 1970. */
  since: number;
  mark: string;
}

export class Lock {
  private readonly folder: string;
  private readonly rights: Rights;
  private readonly holder: LockHolder;

  /** @throws StoreBusy while another process that lives has it */
  constructor(folder: string, command: string, rights: Rights) {
    const { pid } = process;
    const mark = randomBytes(12).toString("hex");
    this.folder = folder;
    this.rights = rights;
    this.holder = { pid, started: startOf(pid), command, since: Date.now(), mark };
    const claim = join(folder, `lock-${mark}`);
    this.write(claim);
    try {
      this.take(join(folder, LOCK), claim);
    } finally {
      rmSync(claim, { force: true });
    }
    this.sweep();
  }

  /** @throws StoreError if somebody took the lock away */
  check(): void {
    if (holderIn(join(this.folder, LOCK))?.mark === this.holder.mark) return;
    throw new StoreError(
      `${this.folder}: the store's lock was taken away while it was being written`,
      "what is committed is kept; leave the file lock alone, and begin again",
    );
  }

  release(): void {
    const path = join(this.folder, LOCK);
    if (holderIn(path)?.mark === this.holder.mark) unlinkSync(path);
  }

  private take(path: string, claim: string): void {
    while (!this.isLinked(claim, path)) {
      const holder = holderIn(path);
      if (!holder) continue; // it was released meanwhile
      if (isAlive(holder)) throw new StoreBusy(this.folder, holder);
      const replacing = `${path}.${holder.mark}`;
      this.take(replacing, claim);
      const isStillThere = holderIn(path)?.mark === holder.mark;
      if (!isStillThere) unlinkSync(replacing);
      else {
        renameSync(replacing, path);
        return;
      }
    }
  }

  /** False if there is a file of that name; or if a sweep took the claim for one that was left behind. */
  private isLinked(claim: string, path: string): boolean {
    try {
      linkSync(claim, path);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EEXIST" && code !== "ENOENT") throw error;
      if (code === "ENOENT") this.write(claim);
      return false;
    }
  }

  private write(claim: string): void {
    writeFileSync(claim, JSON.stringify(this.holder), { mode: this.rights.file });
    setRights(claim, this.rights.file, this.rights);
  }

  /** Takes away what those have left who were killed while they took the lock. */
  private sweep(): void {
    for (const name of readdirSync(this.folder)) {
      if (name === LOCK || !LOCK_FILE.test(name)) continue;
      const path = join(this.folder, name);
      const holder = holderIn(path);
      if (holder && !isAlive(holder)) rmSync(path, { force: true });
    }
  }
}

/** Who writes the store now; undefined if nobody does. */
export function writerOf(folder: string): LockHolder | undefined {
  const holder = holderIn(join(folder, LOCK));
  return holder && isAlive(holder) ? holder : undefined;
}

/** undefined if there is no such file. */
function holderIn(path: string): LockHolder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8")) as LockHolder;
    return Number.isInteger(holder.pid) && /^[0-9a-f]+$/.test(holder.mark) ? holder : UNREADABLE;
  } catch (error) {
    if (error instanceof SyntaxError) return UNREADABLE;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** What a power cut leaves of a lock: its process is gone as well. */
const UNREADABLE: LockHolder = { pid: 0, command: "", since: 0, mark: "0" };

function isAlive({ pid, started }: LockHolder): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = startOf(pid);
  return now === undefined || started === undefined || now === started;
}

/** Of a process that is dead and not yet buried: "". undefined where the system does not say. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // pid (name) state ppid … the 22nd is the start, in ticks since the boot; a name may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return "";
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${fields[19]}`;
  } catch {
    return undefined; // no /proc, or not for us to see
  }
}
