/**
 * One process at a time writes a store: it has the lock, a file that says who that is.
 *
 *     {"host":"mx1","among":"…","pid":4711,"started":"5231843","command":"qtrail import","since":…,"mark":"c0ffee…"}
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
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { LOCK, LOCK_FILE, type Rights, setRights } from "./folder.ts";
import { holderOf, type LockHolder, newHolder, TOUCHED_EVERY } from "./lock-holder.ts";
import { StoreBusy, StoreError } from "./trouble.ts";

export class Lock {
  private readonly folder: string;
  private readonly path: string;
  private readonly holder: LockHolder;
  private readonly touching: NodeJS.Timeout;

  /** @throws StoreBusy while another process that lives has it */
  constructor(folder: string, command: string, rights: Rights, touchedEvery = TOUCHED_EVERY) {
    this.folder = folder;
    this.path = join(folder, LOCK);
    this.holder = newHolder(command, randomBytes(12).toString("hex"));
    const claim = join(folder, `lock-${this.holder.mark}`);
    try {
      writeFileSync(claim, JSON.stringify(this.holder), { mode: rights.file });
      setRights(claim, rights.file, rights);
      this.take(this.path, claim);
    } finally {
      rmSync(claim, { force: true });
    }
    this.sweep();
    this.touching = setInterval(() => this.touch(), touchedEvery).unref();
  }

  /** @throws StoreError if somebody took the lock away */
  check(): void {
    if (this.isOurs()) return;
    throw new StoreError(
      `${this.folder}: the store's lock was taken away while it was being written`,
      "what is committed is kept; leave the file lock alone, and begin again",
    );
  }

  release(): void {
    clearInterval(this.touching);
    if (this.isOurs()) unlinkSync(this.path);
  }

  private isOurs(): boolean {
    return holderOf(this.path)?.holder.mark === this.holder.mark;
  }

  private touch(): void {
    const now = new Date();
    try {
      utimesSync(this.path, now, now);
    } catch {
      // It was taken away, or the disk fails: the next commit finds out, and says so.
    }
  }

  private take(path: string, claim: string): void {
    while (!this.isLinked(claim, path)) {
      const found = holderOf(path);
      if (!found) continue; // it was released meanwhile
      const { holder, isAlive } = found;
      if (isAlive) throw new StoreBusy(this.folder, holder);
      const replacing = `${path}.${holder.mark}`;
      this.take(replacing, claim);
      const isStillThere = holderOf(path)?.holder.mark === holder.mark;
      if (!isStillThere) unlinkSync(replacing);
      else {
        renameSync(replacing, path);
        return;
      }
    }
  }

  /** False if there is a file of that name. */
  private isLinked(claim: string, path: string): boolean {
    try {
      linkSync(claim, path);
      return true;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") return false;
      if (!HAS_NO_LINKS.has(code)) throw error;
      throw new StoreError(
        `${this.folder}: its file system has no hard links, by which a store is locked`,
        "name a folder on another file system with --store",
      );
    }
  }

  /** Takes away what those have left who were killed while they took the lock. */
  private sweep(): void {
    for (const name of readdirSync(this.folder)) {
      if (name === LOCK || !LOCK_FILE.test(name)) continue;
      const path = join(this.folder, name);
      if (holderOf(path)?.isAlive === false) rmSync(path, { force: true });
    }
  }
}

const HAS_NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** Who writes the store now; undefined if nobody does. */
export function writerOf(folder: string): LockHolder | undefined {
  const { holder, isAlive } = holderOf(join(folder, LOCK)) ?? {};
  return isAlive ? holder : undefined;
}
