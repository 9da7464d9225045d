/**
 * Runs commands one after the other in one process, each as `qtrail` would: `paste.js LOG OUT`, with the words
 * of the commands as JSON on standard input. Where a command names no log it is given LOG. OUT becomes a
 * line for each: its exit status, or what was said.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dispatch } from "../src/cli/dispatch.ts";
import { programAskedFor } from "../src/compat/programs.ts";

const READERS = ["report", "find", "queue", "show", "sessions", "session", "grep", "lines"];

const [log = "", out = ""] = process.argv.slice(2);
const commands = JSON.parse(readFileSync(0, "utf8")) as string[][];
const results: string[] = [];
for (const [verb = "", ...words] of commands) {
  const isOnLog = READERS.includes(verb) && !words.includes("--help") && !words.some(existsSync);
  results.push(await statusOf([verb, ...words, ...(isOnLog ? [log] : [])]));
}
writeFileSync(out, results.join("\n"));

async function statusOf(words: string[]): Promise<string> {
  try {
    const asked = await programAskedFor("qtrail", words);
    if (asked) return String(await asked.program.run(asked.words));
    return String(await dispatch(words, { seconds: 1_795_190_400, nanos: 0 }));
  } catch (error) {
    return String(error);
  }
}
