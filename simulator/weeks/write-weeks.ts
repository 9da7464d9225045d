/**
 * Writes random weeks: `node dist/simulator/weeks/write-weeks.js SEED WEEKS DIRECTORY [ABUSE]`.
 *
 * DIRECTORY gets a directory for each service, as multilog leaves it, etc/passwd, and truth.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { writeMultilogFiles } from "../multilog-files.ts";
import { type AbuseKind, simulateWeeks } from "./weeks.ts";

const ROTATE_BYTES = 4 << 20;

const [seed, weeks, directory, abuse] = argv.slice(2);
if (!directory) throw new Error("usage: write-weeks.js SEED WEEKS DIRECTORY [ABUSE]");
const made = simulateWeeks({
  seed: Number(seed),
  weeks: Number(weeks),
  ...(abuse && { abuse: abuse as AbuseKind }),
});
for (const [service, log] of Object.entries(made.logs))
  writeMultilogFiles(join(directory, service), [log], ROTATE_BYTES);
mkdirSync(join(directory, "etc"), { recursive: true });
writeFileSync(join(directory, "etc", "passwd"), made.passwd);
const { send, ...truth } = made.truth;
const { messages, bytes } = send;
writeFileSync(
  join(directory, "truth.json"),
  `${JSON.stringify({ ...truth, messages, bytes }, null, 2)}\n`,
);
