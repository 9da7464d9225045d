/**
 * Threads that read sections ahead of the one who puts them together, and who reads too (rota.ts).
 */
import { Worker } from "node:worker_threads";
import type { Section } from "../sources/sections.ts";
import type { EngineParts, Region } from "../tallying/module.ts";
import { Rota } from "./rota.ts";
import type { SectionRead, SectionWork } from "./section-read.ts";

/** What a thread is told when it begins. */
export interface Orders {
  work: SectionWork;
  /** To be read by it; plainly if there is none. */
  engine: EngineParts | undefined;
}

/** What a thread is told, and what it answers. What it counts lies in the region. */
export interface Task {
  index: number;
  section: Section;
  region: Region;
}
export interface Done {
  index: number;
  read: SectionRead;
}

export class Crew {
  private readonly rota: Rota;
  private readonly workers: Worker[];
  private sections: readonly Section[] = [];
  private readonly done = new Map<number, SectionRead>();
  /** The section that is waited for. */
  private wanted: number | undefined;
  private answer: ((read: SectionRead) => void) | undefined;
  private fail: ((error: Error) => void) | undefined;
  private error: Error | undefined;

  /** A thread for each that has regions; they get ready until there are sections. */
  constructor(orders: Orders, regions: readonly (readonly Region[])[], signal?: AbortSignal) {
    signal?.addEventListener("abort", () => this.break(signal.reason), { once: true });
    this.rota = new Rota(regions);
    this.workers = regions.map(() => {
      const worker = new Worker(new URL("./section-thread.js", import.meta.url), {
        workerData: orders,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      worker.on("message", (done: Done) => this.take(done));
      worker.on("error", (error) => this.break(error));
      return worker;
    });
  }

  /** Begins with all sections but the first. `isAlone`: none is left to who puts them together. */
  begin(sections: readonly Section[], isAlone = false): void {
    this.sections = sections;
    this.rota.begin(sections.length, isAlone);
    this.handOut();
  }

  /** From now on every section of a round is left to who puts them together. */
  shareAgain(): void {
    this.rota.shareAgain();
  }

  /**
   * What came of a section; each is to be asked for once, in order, when what came of the one before
   * is of no use any more. undefined: nobody has read it.
   */
  read(index: number): Promise<SectionRead | undefined> {
    const isTaken = this.rota.ask(index);
    this.handOut();
    if (this.error) return Promise.reject(this.error);
    if (!isTaken) return Promise.resolve(undefined);
    const read = this.done.get(index);
    this.done.delete(index);
    if (read) return Promise.resolve(read);
    this.wanted = index;
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = reject;
    });
  }

  /** Sends everybody home, whatever they are at. */
  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private handOut(): void {
    for (const { thread, index, region } of this.rota.handOut()) {
      const task: Task = { index, section: this.sections[index] as Section, region };
      this.workers[thread]?.postMessage(task);
    }
  }

  private take({ index, read }: Done): void {
    this.rota.hasRead(index);
    if (index === this.wanted) {
      this.wanted = undefined;
      this.answer?.(read);
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
