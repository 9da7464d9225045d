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
import { multilogFiles } from "../multilog-files.ts";
import { Pids } from "../pids.ts";
import { type QueuedMail, simulateWhole } from "../qmail-send.ts";
import { truthAsJson } from "../truth.ts";
import { demoDoor } from "./door.ts";
import { demoPlan, PID_LIMIT } from "./plan.ts";

const ROTATE_BYTES = 262_144;

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
    for (const [name, bytes] of multilogFiles([log], ROTATE_BYTES))
      files.set(join(service, name), bytes);
  return files;
}

function writeDemo(directory: string): void {
  for (const { name } of readdirSync(directory, { withFileTypes: true }))
    if (name !== "ORIGIN.md") rmSync(join(directory, name), { recursive: true });
  for (const [name, bytes] of demoFiles()) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), bytes);
  }
}
