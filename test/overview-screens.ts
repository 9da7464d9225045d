/**
 * How the overview and the report on incidents look, whole and as a mail has them: of the demo, and against the
 * usual, of a simulated server from which an account was stolen. Each is a file of test/overview-screens/.
 *
 * `npm run generate` writes them anew (write-screens.ts); nobody edits them by hand.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeMultilogFiles } from "../simulator/multilog-files.ts";
import { simulateWeeks } from "../simulator/weeks/weeks.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));

/** The screens by the name of their file. */
export function overviewScreens(): Map<string, string> {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-overview-"));
  const shown = (...words: string[]): string => {
    const options = { cwd: directory, encoding: "utf8", env: { PATH: process.env.PATH } } as const;
    const { stdout } = spawnSync(process.execPath, [MAIN, ...words, "--width", "78"], options);
    return stdout;
  };
  try {
    const { logs } = simulateWeeks({ seed: 3, weeks: 4, abuse: "account", doors: "none" });
    writeMultilogFiles(join(directory, "send"), [logs.send], logs.send.length);
    const demo = (...words: string[]) => shown("demo", "report", ...words);
    const weeks = (day: string) => shown("report", "--on", day, "--usual", "--utc", "send");
    return new Map([
      ["day.txt", demo("--on", "2026-11-19")],
      ["week.txt", demo()],
      ["incidents.txt", demo("incidents")],
      ["no-usual.txt", demo("--on", "2026-11-19", "--usual", "--table", "usual")],
      ["usual.txt", weeks("2026-10-01")],
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
