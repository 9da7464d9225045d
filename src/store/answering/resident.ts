/**
 * What answers need and may keep from one question to the next, where a process answers many: DuckDB, and which files
 * were found to be what was written.
 *
 * A file of a store does not change, so one that is still the same file has still the same sum; after an hour it is
 * compared again, for disks forget.
 */
import { type BigIntStats, statSync } from "node:fs";
import { type DuckDB, openDuckDB } from "../duckdb.ts";

export class Resident {
  private duckdb: Promise<DuckDB> | undefined;
  private stopping = new AbortController();
  /** By path. */
  private readonly sound = new Map<string, { file: string; until: number }>();

  opened(): Promise<DuckDB> {
    this.duckdb ??= openDuckDB({ signal: this.stopping.signal });
    this.duckdb.catch(() => {
      this.duckdb = undefined;
    });
    return this.duckdb;
  }

  /** Whether a file was found sound a while ago, and is the same. */
  isKnownSound(path: string): boolean {
    const known = this.sound.get(path);
    return known !== undefined && Date.now() < known.until && known.file === sameFile(path);
  }

  noteSound(path: string): void {
    const file = sameFile(path);
    if (file === undefined) return;
    if (this.sound.size >= MOST_FILES) this.sound.clear();
    this.sound.set(path, { file, until: Date.now() + KNOWN_MILLISECONDS });
  }

  /** Ends what is being asked, which then fails; `forget` comes next. */
  stop(): void {
    this.stopping.abort(new Error("the question was given up"));
  }

  get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /**
   * Begins anew with the next question: something went wrong that may be in what was kept. Of files nothing went wrong
   * where it was stopped.
   */
  async forget(): Promise<void> {
    const { duckdb } = this;
    this.duckdb = undefined;
    if (!this.isStopped) this.sound.clear();
    this.stopping = new AbortController();
    (await duckdb)?.close();
  }
}

const KNOWN_MILLISECONDS = 3_600_000;
const MOST_FILES = 10_000;

/** What stays the same as long as nobody writes it or puts another in its place. */
function sameFile(path: string): string | undefined {
  const stats: BigIntStats | undefined = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join();
}
