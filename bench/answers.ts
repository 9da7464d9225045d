/**
 * Every answer of qtrail on many logs, kept in a folder, so that two revisions can be compared:
 *
 *     npm run answers -- write DIR [--only NAME]
 *     npm run answers -- compare BEFORE AFTER
 *
 * A folder has a packed file for each log (answers/logs.ts), with a record for each question
 * (answers/asking.ts), and a manifest. The same revision writes the same bytes.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { argv, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareFolders } from "./answers/comparing.ts";
import { type Kept, keepAnswers, writeManifest } from "./answers/folder.ts";
import { type AskedLog, layOut } from "./answers/logs.ts";

const USAGE = "usage: answers write DIR [--only NAME] | answers compare BEFORE AFTER\n";
/** A zone with a summer time, so that a time shown in the wrong one is seen. */
const ENVIRONMENT = { TZ: "Europe/Berlin", LC_ALL: "C.UTF-8", NO_COLOR: "1", COLUMNS: "100" };

if (process.send) await answerForParent();
else {
  const { positionals, values } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: { only: { type: "string", default: "" } },
  });
  const [verb, first, second] = positionals;
  if (verb === "write" && first && !second) await write(resolve(first), values.only);
  else if (verb === "compare" && first && second) {
    const { report, differing } = compareFolders(first, second);
    stdout.write(report);
    exit(differing > 0 ? 1 : 0);
  } else {
    stderr.write(USAGE);
    exit(2);
  }
}

async function write(folder: string, only: string): Promise<void> {
  const began = Date.now();
  const home = mkdtempSync(join(tmpdir(), "qtrail-answers-"));
  mkdirSync(folder, { recursive: true });
  try {
    const waiting = await layOut(home, only);
    const kept: Kept[] = [];
    const answer = async (): Promise<void> => {
      const child = fork(fileURLToPath(import.meta.url), [folder], {
        cwd: home,
        env: { ...process.env, ...ENVIRONMENT },
      });
      const gone = once(child, "exit");
      for (let log = waiting.shift(); log; log = waiting.shift()) {
        child.send(log);
        const [done] = await Promise.race([once(child, "message"), gone]);
        if (typeof done !== "object" || done === null)
          throw new Error(`${log.name}: its answers ended with status ${done}`);
        kept.push(done as Kept);
      }
      child.disconnect();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, answer));
    writeManifest(folder, kept);
    const sum = (of: (one: Kept) => number): number => kept.reduce((all, one) => all + of(one), 0);
    const megabytes = (sum(({ bytes }) => bytes) / 1e6).toFixed(1);
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    stdout.write(
      `${sum(({ answers }) => answers)} answers on ${kept.length} logs, ${megabytes} MB packed, in ${seconds} s\n`,
    );
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** One log after the other, in the folder where all were laid out. */
async function answerForParent(): Promise<void> {
  const { answersOn } = await import("./answers/asking.ts");
  const folder = argv[2] ?? "";
  process.on("message", async (log: AskedLog) => {
    process.send?.(keepAnswers(folder, log.name, await answersOn(log)));
  });
}
