/**
 * Threads that read sections ahead of the one who puts them together, and who reads too: of each
 * round of sections one is left to it, unless it is so slow that the threads have nothing else
 * to do. None runs further ahead than a few rounds.
 */
import { Worker } from "node:worker_threads";
import type { Section } from "../sources/sections.ts";
import type { EngineParts, Region } from "../tallying/module.ts";
import type { SectionRead, SectionWork } from "./section-read.ts";

/** What a thread is told when it begins. */
export interface Orders {
  work: SectionWork;
  /** To be read by it; plainly if there is none. */
  engine: EngineParts | undefined;
  /** Where what it counts lies, in turns. */
  regions: Region[];
}

/** What a thread is told, and what it answers. */
export interface Task {
  index: number;
  section: Section;
}
export interface Done {
  index: number;
  read: SectionRead;
}

interface Member {
  worker: Worker;
  /** How many it has been told and are not taken over; and of these, not read. */
  tasks: number;
  unread: number;
}

export class Crew {
  private sections: readonly Section[] = [];
  private readonly members: Member[] = [];
  private readonly done = new Map<number, SectionRead>();
  private readonly readers = new Map<number, Member>();
  /** Sections that a thread has or had, from the wanted one on. */
  private readonly taken = new Set<number>();
  /** The section that is asked for. */
  private wanted = 0;
  /** Whoever puts the sections together has other things to do than to read some itself. */
  private isAlone = false;
  private answer: ((read: SectionRead) => void) | undefined;
  private fail: ((error: Error) => void) | undefined;
  private error: Error | undefined;

  /** A thread for each of the orders; they get ready until there are sections. */
  constructor(orders: readonly Orders[], signal?: AbortSignal) {
    signal?.addEventListener("abort", () => this.break(signal.reason), { once: true });
    for (const workerData of orders) {
      const worker = new Worker(new URL("./section-thread.js", import.meta.url), {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      const member = { worker, tasks: 0, unread: 0 };
      worker.on("message", (done: Done) => this.take(member, done));
      worker.on("error", (error) => this.break(error));
      this.members.push(member);
    }
  }

  /** Begins with all sections but the first. `isAlone`: none is left to who puts them together. */
  begin(sections: readonly Section[], isAlone = false): void {
    this.sections = sections;
    this.isAlone = isAlone;
    this.handOut();
  }

  /** From now on every section of a round is left to who puts them together. */
  shareAgain(): void {
    this.isAlone = false;
  }

  /**
   * What came of a section; each is to be asked for once, in order, when what came of the one before
   * is of no use any more. undefined: nobody has read it.
   */
  read(index: number): Promise<SectionRead | undefined> {
    this.wanted = index;
    const reader = this.readers.get(index - 1);
    if (reader) reader.tasks--;
    this.readers.delete(index - 1);
    this.handOut();
    if (this.error) return Promise.reject(this.error);
    if (!this.taken.delete(index)) return Promise.resolve(undefined);
    if (this.done.has(index)) {
      const read = this.done.get(index);
      this.done.delete(index);
      return Promise.resolve(read);
    }
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = reject;
    });
  }

  /** Sends everybody home, whatever they are at. */
  async dismiss(): Promise<void> {
    await Promise.all(this.members.map(({ worker }) => worker.terminate()));
  }

  private handOut(): void {
    for (const member of this.members) {
      while (member.tasks < TASKS) {
        const index = this.next(member.unread === 0);
        if (index === undefined) break;
        this.taken.add(index);
        this.readers.set(index, member);
        member.tasks++;
        member.unread++;
        const task: Task = { index, section: this.sections[index] as Section };
        member.worker.postMessage(task);
      }
    }
  }

  /** The next section for a thread; one of those that are left to others only if it has nothing. */
  private next(isIdle: boolean): number | undefined {
    const round = this.members.length + 1;
    const last = Math.min(this.sections.length, this.wanted + AHEAD * round);
    let left: number | undefined;
    for (let i = this.wanted + 1; i < last; i++) {
      if (this.taken.has(i)) continue;
      if (this.isAlone || i % round !== 0) return i;
      left ??= i;
    }
    return isIdle ? left : undefined;
  }

  private take(member: Member, { index, read }: Done): void {
    member.unread--;
    if (index === this.wanted && this.answer) {
      this.answer(read);
      this.answer = undefined;
    } else this.done.set(index, read);
    this.handOut();
  }

  private break(error: Error): void {
    this.error = error;
    this.fail?.(error);
  }
}

/** Most of what a thread makes is of no use any more a moment later; with more room it is as fast. */
const YOUNG_MEGABYTES = 8;
/** Of each thread at a time, so that it need not wait for the next. */
const TASKS = 2;
/** Rounds. */
const AHEAD = 2;
