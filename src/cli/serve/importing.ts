/**
 * The server's side of its import: starts the thread, hears what it tells, and ends it.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FromFollowing, ImportingData, ToImporting } from "./thread-messages.ts";

/** What is whole is committed in that time, or else by the next import. */
const MOST_ENDING_MILLISECONDS = 8000;

export class Importing {
  private readonly worker: Worker;
  private readonly ended: Promise<unknown>;

  constructor(data: ImportingData, hear: (told: FromFollowing) => void) {
    const program = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, "importing-thread$1"));
    this.worker = new Worker(program, { workerData: data });
    this.ended = once(this.worker, "exit");
    this.worker.on("message", hear);
    this.worker.on("error", ({ message }) => {
      const says = `nothing is taken over any more: ${message}`;
      hear({ known: { state: "waiting", says, logs: 0, troubles: [], gaps: 0 } });
      hear({ log: { level: "warning", event: "ended", text: `${says}; begin serve again` } });
    });
  }

  tell(message: ToImporting): void {
    this.worker.postMessage(message);
  }

  /** What is whole is committed first. */
  async close(): Promise<void> {
    this.tell("stop");
    const late = setTimeout(() => void this.worker.terminate(), MOST_ENDING_MILLISECONDS);
    await this.ended;
    clearTimeout(late);
  }
}
