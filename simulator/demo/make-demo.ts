/**
 * Writes the bundled sample week: `node dist/simulator/demo/make-demo.js [directory]`.
 *
 * corpus/demo/ has a directory for each service, as `multilog t s262144 n20` would have left it:
 * rotated files, each named by the moment of its rotation, and `current`. truth.json beside them
 * is the simulators' own account.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { Pids } from "../pids.ts";
import { type QueuedMail, simulateWhole } from "../qmail-send.ts";
import { truthAsJson } from "../truth.ts";
import { demoDoor } from "./door.ts";
import { demoPlan, PID_LIMIT } from "./plan.ts";

const ROTATE_BYTES = 262_144;
/** multilog rotates at the first line end within so many bytes of the limit. */
const ROTATE_EARLY_BYTES = 2000;
const NEWLINE = 10;
const LABEL_LETTERS = 25;

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) writeDemo(argv[2] ?? "corpus/demo");

/** The whole machine's week: the queue first, then how its mail came in. */
export function simulateDemo() {
  const pids = new Pids(PID_LIMIT);
  const mails: QueuedMail[] = [];
  const send = simulateWhole(demoPlan(pids, (mail) => mails.push(mail)));
  return { send, door: demoDoor(mails, pids) };
}

/** Files of the sample week by their path below corpus/demo. */
export function demoFiles(): Map<string, Buffer> {
  const { send, door } = simulateDemo();
  const truth = `{"send":${truthAsJson(send.truth)},"door":${JSON.stringify(door.truth, null, 2)},
"brought":[
${door.brought.map((row) => JSON.stringify(row)).join(",\n")}
]}
`;
  const files = new Map<string, Buffer>([["truth.json", Buffer.from(truth)]]);
  for (const [service, log] of Object.entries({ send: send.log, ...door.logs }))
    for (const [name, bytes] of rotated(log)) files.set(join(service, name), bytes);
  return files;
}

function rotated(log: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let begin = 0;
  while (log.length - begin > ROTATE_BYTES) {
    const end = log.indexOf(NEWLINE, begin + ROTATE_BYTES - ROTATE_EARLY_BYTES) + 1;
    files.set(`${labelOfNextLine(log, end)}.s`, log.subarray(begin, end));
    begin = end;
  }
  return files.set("current", log.subarray(begin));
}

function writeDemo(directory: string): void {
  for (const { name } of readdirSync(directory, { withFileTypes: true }))
    if (name !== "ORIGIN.md") rmSync(join(directory, name), { recursive: true });
  for (const [name, bytes] of demoFiles()) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), bytes);
  }
}

/** multilog rotates when the next line is there, and takes that moment for the name. */
function labelOfNextLine(log: Buffer, at: number): string {
  return log.toString("latin1", at, at + LABEL_LETTERS);
}
