/**
 * Waits until something happens in directories where logs are written: the system tells of it, or a second is over.
 *
 * Not all file systems tell: on NFS nobody hears of what another machine writes. So every second all is looked at.
 */
import { type FSWatcher, watch } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

export class WakeUp {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly isTold: boolean;
  private hasCome = false;
  private came: (() => void) | undefined;

  /** `isTold`: false if the system is not to be asked for notices. */
  constructor(isTold: boolean) {
    this.isTold = isTold;
  }

  /** These are the directories, by what tells each from another one of the same name. */
  watch(directories: ReadonlyMap<string, string>): void {
    if (!this.isTold) return;
    const wanted = new Map(
      [...directories].map(([path, identity]) => [`${identity} ${path}`, path]),
    );
    for (const [key, watcher] of this.watchers) {
      if (wanted.has(key)) continue;
      watcher.close();
      this.watchers.delete(key);
    }
    for (const [key, path] of wanted) if (!this.watchers.has(key)) this.begin(key, path);
  }

  /** Ends when something happened since it ended before, soon after that; at the latest in a second. */
  async wait(signal: AbortSignal | undefined): Promise<void> {
    const stop = new AbortController();
    const over = pause(LOOK_MILLISECONDS, undefined, { signal: stop.signal }).catch(isAborted);
    const told = new Promise<void>((resolve) => {
      this.came = resolve;
      if (this.hasCome) resolve();
    });
    const aborted = new Promise<void>((resolve) => {
      if (signal?.aborted) resolve();
      signal?.addEventListener("abort", () => resolve(), { signal: stop.signal });
    });
    await Promise.race([over, told, aborted]);
    stop.abort();
    if (this.hasCome && !signal?.aborted) await pause(GATHERING_MILLISECONDS);
    this.hasCome = false;
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private begin(key: string, path: string): void {
    try {
      const watcher = watch(path, () => this.note());
      watcher.on("error", () => watcher.close()); // it went away: what comes in its place is another one
      this.watchers.set(key, watcher);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      // The system has no notices left, or no such directory: it is looked at every second.
    }
  }

  private note(): void {
    this.hasCome = true;
    this.came?.();
  }
}

function isAborted(error: unknown): void {
  if ((error as Error).name !== "AbortError") throw error;
}

const LOOK_MILLISECONDS = 1000;
/** What is written in one go is read in one. */
const GATHERING_MILLISECONDS = 20;
