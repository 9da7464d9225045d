#!/usr/bin/env node
/**
 * The `qtrail` program: runs a command and turns what went wrong into a sentence and a status.
 *
 *     0 found, done   1 nothing found   2 trouble   130 interrupted   141 reader gone
 */
import { writeSync } from "node:fs";
import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import { programAskedFor } from "../compat/programs.ts";
import { version } from "./version.ts";

const INTERRUPTED = 130;
const READER_GONE = 141;
const TROUBLE = 2;

// What lives is small; by itself V8 lets the heap grow to four times that before it looks.
setFlagsFromString("--heap-growing-percent=100");

process.stdout.on("error", endOnWriteError);
process.stderr.on("error", endOnWriteError);
process.on("SIGINT", () => {
  // A pager that is running has taken the key over.
  if (process.listenerCount("SIGINT") > 1) return;
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  process.exit(INTERRUPTED);
});

// Not awaited here: commands may share code with this file, and would wait for it as it for them.
void start(process.argv.slice(2));

async function start(words: string[]): Promise<void> {
  if (words[0] === "-V" || words[0] === "--version") {
    const isLong = words.some((word) => word === "-v" || word === "--verbose");
    process.stdout.write(isLong ? versionWithBuild() : `qtrail ${version()}\n`);
  } else {
    const asked = await programAskedFor(basename(process.argv[1] ?? ""), words);
    process.exitCode = asked ? await asked.program.run(asked.words) : await run(words);
  }
}

async function run(words: string[]): Promise<number> {
  const { dispatch } = await import("./dispatch.ts");
  const milliseconds = Date.now();
  const seconds = Math.floor(milliseconds / 1000);
  const now = { seconds, nanos: (milliseconds - seconds * 1000) * 1e6 };
  try {
    return await dispatch(words, now);
  } catch (error) {
    if (!isMendable(error)) throw error;
    const { escapeControls } = await import("../bytes/bytes.ts");
    process.stderr.write(`qtrail: fatal: ${escapeControls(error.message)}\n`);
    for (const line of error.hint?.split("\n") ?? [])
      process.stderr.write(`  ${escapeControls(line)}\n`);
    const { commandNamed } = await import("./commands.ts");
    return (await commandNamed(words[0] ?? ""))?.troubleStatus ?? TROUBLE;
  }
}

/** Every room's error that an operator can mend carries a hint; all others are bugs. */
function isMendable(error: unknown): error is Error & { hint: string | undefined } {
  return error instanceof Error && "hint" in error;
}

function versionWithBuild(): string {
  return `qtrail ${version()}\nNode ${process.version}, ${process.platform} ${process.arch}\n`;
}

/** A closed pipe ends quietly; a full disk does not. */
function endOnWriteError(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(READER_GONE);
  try {
    writeSync(2, `qtrail: fatal: the answer could not be written: ${error.message}\n`);
  } catch {
    // Standard error is the one that failed: the status has to say it.
  }
  process.exit(TROUBLE);
}
