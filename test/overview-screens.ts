/**
 * How the overview and the report on incidents look, whole and as a mail has them: of the demo, and against the
 * usual, of a simulated server from which an account was stolen. Each is a file of test/overview-screens/.
 *
 * `npm run generate` writes them anew (write-screens.ts); nobody edits them by hand.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeMultilogFiles } from "../simulator/multilog-files.ts";
import { simulateWeeks } from "../simulator/weeks/weeks.ts";
import { qtrail } from "../src/cli/in-this-process.testing.ts";

/** The screens by the name of their file. */
export async function overviewScreens(): Promise<Map<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-overview-"));
  const shown = async (...words: string[]): Promise<string> => {
    const place = { cwd: directory, env: { PATH: process.env.PATH } };
    return (await qtrail([...words, "--width", "78"], place)).stdout;
  };
  try {
    const { logs } = simulateWeeks({ seed: 3, weeks: 4, abuse: "account", doors: "none" });
    writeMultilogFiles(join(directory, "send"), [logs.send], logs.send.length);
    const demo = (...words: string[]) => shown("demo", "report", ...words);
    const weeks = (day: string) => shown("report", "--on", day, "--usual", "--utc", "send");
    return new Map([
      ["day.txt", await demo("--on", "2026-11-19")],
      ["week.txt", await demo()],
      ["incidents.txt", await demo("incidents")],
      ["no-usual.txt", await demo("--on", "2026-11-19", "--usual", "--table", "usual")],
      ["usual.txt", await weeks("2026-10-01")],
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
