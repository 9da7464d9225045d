/**
 * Asks logs and a store that they were imported into the same questions: `store-both-ways.js OUT NAME...` with the
 * beginnings of names of logs (bench/answers/logs.ts), or none for all. OUT gets what differs as JSON.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { answerTo } from "../bench/answers/asking.ts";
import { type AskedLog, layOut } from "../bench/answers/logs.ts";
import { type Difference, differencesBetween, everything } from "./store/asked-both-ways.ts";

export interface DifferenceOfLog extends Difference {
  log: string;
}

/**
 * Folders that hold one run in several forms at once. A reading of the logs takes each for a log of its own; an import
 * follows one of them, and leaves the others out as copies that differ.
 */
const IN_SEVERAL_FORMS: ReadonlySet<string> = new Set([
  "corpus/real together",
  "corpus/real/run-a/syslog together",
  "corpus/real/run-b2 together",
  "corpus/real/run-b2/syslog together",
  "corpus/containers/packed together",
]);

const [, , out = "", ...names] = process.argv;
const home = mkdtempSync(join(tmpdir(), "qtrail-both-ways-"));
const place = resolve(out);
process.chdir(home);
const found: DifferenceOfLog[] = [];
let asked = 0;
try {
  for (const name of names.length > 0 ? names : [""])
    for (const log of await layOut(home, name))
      if (!IN_SEVERAL_FORMS.has(log.name)) await compare(log);
} finally {
  process.chdir(tmpdir());
  rmSync(home, { recursive: true, force: true });
}
writeFileSync(place, JSON.stringify({ asked, found }));
process.exit(0);

async function compare({ name, paths }: AskedLog): Promise<void> {
  const store = join(home, "store");
  rmSync(store, { recursive: true, force: true });
  const imported = await answerTo(["import", "--store", store, "--quiet", ...paths]);
  if (imported.status !== 0) {
    const [ofStore] = [imported.stderr + imported.stdout];
    const { status } = await answerTo(["report", "--quiet", ...paths]);
    if (status !== imported.status)
      found.push({ log: name, asked: "import", ofLogs: `${status}`, ofStore });
    return;
  }
  const differences = await differencesBetween(paths, store, everything);
  asked += differences.asked;
  found.push(...differences.found.map((one) => ({ log: name, ...one })));
}
