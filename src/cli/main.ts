#!/usr/bin/env node
/**
 * The `qtrail` program: what is the process's, its streams and ^C, and the status with which it ends.
 *
 *     0 found, done   1 nothing found   2 trouble   130 interrupted   141 reader gone
 */
import { writeSync } from "node:fs";
import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import { run } from "./run.ts";

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
void run(basename(process.argv[1] ?? ""), process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

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
