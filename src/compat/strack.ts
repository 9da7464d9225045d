/**
 * strack: the lines of the programs around qmail-smtpd, session by session.
 *
 * Which line is of which session, the tracker knows that `qtrail sessions` uses; here are options,
 * files and descriptors. Memory holds sessions that are open, and those that ended in the last
 * minute and a half.
 */
import { closeSync, openSync } from "node:fs";
import { readSession } from "../grammars/session/grammars.ts";
import { pidInTag } from "../sources/containers/tag-pid.ts";
import { Unwrapped, unwrap } from "../sources/containers/unwrap.ts";
import { Writers } from "../sources/containers/writers.ts";
import { fileClock } from "../time/clock.ts";
import { utc } from "../time/zones.ts";
import type { SessionFact } from "../tracking/sessions/facts.ts";
import { newSessionHost, type SessionHost } from "../tracking/sessions/state.ts";
import { finishSessions, trackSession } from "../tracking/sessions/tracker.ts";
import { writeAll } from "./descriptors.ts";
import { readLines } from "./matchup/whole-lines.ts";
import type { Program } from "./program.ts";
import { statusOf, trying } from "./system-trouble.ts";

const WRONG_USE = 2;
const USAGE = "usage: strack [-u] [FILE ...]";

export const strack: Program = {
  summary: "show an SMTP log session by session",
  help: `${USAGE}

Reads the log of an SMTP, POP3 or IMAP service, from the files in the order given or from standard
input. Prints the lines of each session together once it has ended, a blank line between
sessions. Time stamps are whatever they are, and copied unchanged.

  -u    at the end print the sessions too that were not seen to end

Known are all programs that \`qtrail sessions\` knows: tcpserver and its relatives, rblsmtpd,
greylisters, qmail-smtpd with its patches, recordio, scanners. Lines of no session (how many are
open, starts and stops) are left out. Process numbers are used again: a session is the time
between its first line and its end. What recordio logs a little after the end is with it.
`,
  run(words) {
    const options = words.filter((word) => word.startsWith("-") && word !== "-");
    const wrong = options.find((option) => option !== "-u");
    if (wrong !== undefined) {
      writeAll(2, Buffer.from(`strack: fatal: unknown option ${wrong}\n${USAGE}\n`));
      return WRONG_USE;
    }
    const files = words.filter((word) => !options.includes(word));
    return statusOf("strack", () => group(files, options.length > 0));
  },
};

function group(files: readonly string[], showsUnfinished: boolean): void {
  const clock = fileClock({ zone: utc, tai: "daemontools" });
  const writers = new Writers([{ host: "", tag: "" }]);
  const unwrapped = new Unwrapped();
  const hosts = new Map<string, SessionHost>();
  let waiting = "";
  let isFirst = true;
  const emit = (fact: SessionFact): void => {
    if (fact.kind !== "session") return;
    const { lines = [], incomplete } = fact.session;
    if (lines.length === 0 || (incomplete.includes("end") && !showsUnfinished)) return;
    waiting += `${isFirst ? "" : "\n"}${lines.map((line) => `${line}\n`).join("")}`;
    isFirst = false;
  };
  const piece = (): void => {
    if (waiting === "") return;
    trying("write output", () => writeAll(1, Buffer.from(waiting, "latin1")));
    waiting = "";
  };
  const line = (bytes: Buffer, at: number, end: number): void => {
    if (unwrap(bytes, at, end, clock, writers, unwrapped) !== "text") return;
    const { host: name, tag } = writers.list[unwrapped.writer] ?? { host: "", tag: "" };
    const by = { tag, pid: tag === "" ? undefined : pidInTag(bytes, at, end) };
    const event = readSession(bytes, unwrapped.at, unwrapped.end, by);
    if (!event || event.kind === "unknown") return;
    const host = hosts.get(name) ?? newSessionHost(name);
    hosts.set(name, host);
    const { seconds, nanos } = unwrapped;
    const stamp = Number.isNaN(seconds) ? undefined : { seconds, nanos };
    trackSession(host, tag, event, stamp, emit, bytes.toString("latin1", at, end));
  };
  for (const file of files.length > 0 ? files : ["-"]) {
    const descriptor = file === "-" ? 0 : trying(`open ${file}`, () => openSync(file, "r"));
    const deed = file === "-" ? "read input" : `read ${file}`;
    const unfinished = trying(deed, () => readLines(descriptor, { line, piece }));
    if (unfinished.length > 0) line(unfinished, 0, unfinished.length);
    if (descriptor !== 0) closeSync(descriptor);
  }
  for (const host of hosts.values()) finishSessions(host, emit);
  piece();
}
