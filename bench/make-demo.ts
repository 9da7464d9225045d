/**
 * Writes the bundled sample day: `node dist/bench/make-demo.js [directory]`.
 *
 * corpus/demo/ is what `multilog t s262144 n20` would have left there: rotated files, each
 * named by the moment of its rotation, and `current`. truth.json beside them is the
 * simulator's own account.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { demoPlan } from "./demo-plan.ts";
import { simulateWhole } from "./simulate.ts";
import { truthAsJson } from "./truth.ts";

const ROTATE_BYTES = 262_144;
/** multilog rotates at the first line end within so many bytes of the limit. */
const ROTATE_EARLY_BYTES = 2000;
const NEWLINE = 10;
const LABEL_LETTERS = 25;

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) writeDemo(argv[2] ?? "corpus/demo");

/** Files of the sample day by their path below corpus/demo. */
export function demoFiles(): Map<string, Buffer> {
  const { log, truth } = simulateWhole(demoPlan());
  const files = new Map<string, Buffer>([["truth.json", Buffer.from(truthAsJson(truth))]]);
  let begin = 0;
  while (log.length - begin > ROTATE_BYTES) {
    const end = log.indexOf(NEWLINE, begin + ROTATE_BYTES - ROTATE_EARLY_BYTES) + 1;
    files.set(`${labelOfNextLine(log, end)}.s`, log.subarray(begin, end));
    begin = end;
  }
  files.set("current", log.subarray(begin));
  return files;
}

function writeDemo(directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory))
    if (name.startsWith("@")) rmSync(join(directory, name));
  for (const [name, bytes] of demoFiles()) writeFileSync(join(directory, name), bytes);
}

/** multilog rotates when the next line is there, and takes that moment for the name. */
function labelOfNextLine(log: Buffer, at: number): string {
  return log.toString("latin1", at, at + LABEL_LETTERS);
}
