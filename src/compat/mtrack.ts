/**
 * mtrack: the lines of qmail-send's log, message by message.
 *
 * Which line belongs to which message is decided in mtrack/grouping.ts; here are options, files
 * and descriptors. Memory holds what is open.
 */
import { closeSync, openSync } from "node:fs";
import { writeAll } from "./descriptors.ts";
import { readLines } from "./matchup/whole-lines.ts";
import { MessageGroups } from "./mtrack/grouping.ts";
import { groupingReader } from "./mtrack/log-lines.ts";
import type { Program } from "./program.ts";
import { statusOf, trying } from "./system-trouble.ts";

const WRONG_USE = 2;
const USAGE = "usage: mtrack [-u] [FILE ...]";

export const mtrack: Program = {
  summary: "show qmail-send's log message by message",
  help: `${USAGE}

Reads qmail-send's log, from the files in the order given or from standard input, in the order in
which it was written. Prints the lines of each message together when the message has left the
queue, a blank line between messages. Time stamps are whatever they are, and copied unchanged:
TAI64N labels, dates of tai64nlocal, decimal seconds, syslog's heads.

  -u    at the end print the messages too that have not left the queue, the oldest first; and,
        when their number is used by another message, those whose end is not in the log

Lines about no message (status, starts and stops) are left out, and so is the end of a delivery
whose start is not in the log; lines wrapped in JSON (docker, journald) are not read. A message that the log does not see begin is shown from its first
line on.

Unlike other programs of this name it knows a message number that is used again, restarts of
qmail-send, bounces, warnings that name a message's file, several hosts in one syslog, and the
lines of the forks of qmail; and its memory holds only messages that are in the queue.
`,
  run(words) {
    const options = words.filter((word) => word.startsWith("-") && word !== "-");
    const wrong = options.find((option) => option !== "-u");
    if (wrong !== undefined) {
      writeAll(2, Buffer.from(`mtrack: fatal: unknown option ${wrong}\n${USAGE}\n`));
      return WRONG_USE;
    }
    const files = words.filter((word) => !options.includes(word));
    return statusOf("mtrack", () => track(files, options.length > 0));
  },
};

function track(files: readonly string[], showsUnfinished: boolean): void {
  const output = new GroupOutput();
  const groups = new MessageGroups({
    finished: (lines) => output.add(lines),
    lost: (lines) => {
      if (showsUnfinished) output.add(lines);
    },
  });
  const readLine = groupingReader(groups);
  const piece = () => output.write();
  for (const file of files.length > 0 ? files : ["-"]) {
    const descriptor = file === "-" ? 0 : trying(`open ${file}`, () => openSync(file, "r"));
    const deed = file === "-" ? "read input" : `read ${file}`;
    const unfinished = trying(deed, () => readLines(descriptor, { line: readLine, piece }));
    if (unfinished.length > 0) readLine(unfinished, 0, unfinished.length);
    if (descriptor !== 0) closeSync(descriptor);
  }
  if (showsUnfinished) for (const lines of groups.unfinished()) output.add(lines);
  output.write();
}

/** Groups with a blank line between them, written in large pieces. */
class GroupOutput {
  private waiting = "";
  private isFirst = true;

  add(lines: string): void {
    this.waiting += this.isFirst ? lines : `\n${lines}`;
    this.isFirst = false;
  }

  write(): void {
    if (this.waiting === "") return;
    trying("write output", () => writeAll(1, Buffer.from(this.waiting, "latin1")));
    this.waiting = "";
  }
}
