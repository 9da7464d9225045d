/**
 * What a thread of the crew runs: it reads the sections that it is told to, one after the other.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { EngineParts } from "../tallying/module.ts";
import type { Done, Orders, Task } from "./crew.ts";
import { tallySection } from "./tallied-section.ts";
import { isCounted, newTallying, type Tallying } from "./tallying.ts";

const { work, engine } = workerData as Orders;
const tallying = engine && begin(engine);
let reading = Promise.resolve();

parentPort?.on("message", (task: Task) => {
  reading = reading.then(() => read(task));
});

/** Only the overview is counted without its report's code. */
async function begin(engine: EngineParts): Promise<Tallying> {
  const isAlone = isCounted(work.report);
  const newFold = isAlone ? undefined : (await import("./section-fold.ts")).foldsFor(work);
  return newTallying(work, engine, newFold);
}

async function read({ index, section, region }: Task): Promise<void> {
  const read = tallying
    ? await tallySection(await tallying, section, region)
    : await (await import("./section.ts")).readSection(work, section);
  const done: Done = { index, read };
  parentPort?.postMessage(done);
}
