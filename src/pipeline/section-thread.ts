/**
 * What a thread of the crew runs: it reads the sections that it is told to, one after the other.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Done, Task } from "./crew.ts";
import { readSection, type SectionWork } from "./section.ts";

let work = Promise.resolve();

parentPort?.on("message", (task: Task) => {
  work = work.then(() => read(task));
});

async function read({ index, section }: Task): Promise<void> {
  const done: Done = { index, read: await readSection(workerData as SectionWork, section) };
  parentPort?.postMessage(done);
}
