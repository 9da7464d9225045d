/**
 * Real runs of the corpus, each twice, one repeat behind the other: with lines lost, with all
 * services, in one syslog with other programs, and of a server whose dialogues are told by qlog.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeMultilogFiles } from "../../simulator/multilog-files.ts";
import { asMultilog, asOneSyslog, withLosses } from "../../simulator/real/forms.ts";
import { type LogLine, type RepeatPlan, repeated } from "../../simulator/real/repeats.ts";
import { type RunName, realRun } from "../../simulator/real/run.ts";

const FILE_BYTES = 262_144;
const SEED = 5;

/** Each writes its log into a folder, and gives the paths to ask about. */
export const REPEATED: { [name: string]: (folder: string) => Promise<string[]> } = {
  "repeated/lines-lost": async (folder) => {
    const lines = withLosses(repeated(await twice("run-d2"), "send"), 1000, SEED);
    return [directory(join(folder, "send"), lines)];
  },
  "repeated/services": (folder) => directories(folder, "run-a", ["send", "smtpd"]),
  "repeated/qlog": (folder) => directories(folder, "run-d2", ["send", "smtpd", "submission"]),
  "repeated/syslog": async (folder) => {
    const path = join(folder, "mail.log");
    mkdirSync(folder, { recursive: true });
    const lines = repeated(await twice("run-a"), "send", "smtpd");
    writeFileSync(path, Buffer.concat([...asOneSyslog(lines, SEED)]));
    return [path];
  },
};

async function directories(folder: string, run: RunName, logs: string[]): Promise<string[]> {
  const plan = await twice(run);
  return logs.map((log) => directory(join(folder, log), repeated(plan, log)));
}

function directory(path: string, lines: Iterable<LogLine>): string {
  writeMultilogFiles(path, asMultilog(lines), FILE_BYTES);
  return path;
}

async function twice(run: RunName): Promise<RepeatPlan> {
  return { runs: [await realRun(run)], repeats: 2 };
}
