/**
 * matchup: qmailanalog's program that makes one line of each delivery and each message.
 *
 * What it does with the lines is in matchup/matching.ts. Here are the descriptors: 0 is read, 1
 * gets the lines, and 5 what is open at the end, with an unfinished last line behind it.
 */
import { writeAll } from "./descriptors.ts";
import { isCallers } from "./matchup/callers-descriptor.ts";
import { Matching } from "./matchup/matching.ts";
import { readLines } from "./matchup/whole-lines.ts";
import type { Program } from "./program.ts";
import { RefusedBySystem, statusOf, trying } from "./system-trouble.ts";

const PENDING = 5;

export const matchup: Program = {
  summary: "make a line of each delivery and each message (qmailanalog)",
  help: `usage: matchup < LOG > LINES 5> PENDING
       cat PENDING LOG | matchup > LINES 5> NEW-PENDING

Reads qmail-send's log, each line behind a time stamp: decimal seconds (accustamp, or splogger
without syslog's prefix) or a TAI64N label (multilog, tai64n). Writes

  d RESULT BIRTH START END BYTES <SENDER> CHANNEL.RECIPIENT QP UID REPORT
        for each delivery that ended; RESULT is k for a success, d for a failure, z for a deferral
  m BIRTH DONE BYTES SUCCESSES FAILURES DEFERRALS <SENDER> QP UID
        for each message that left the queue
  ? LINE
        for each line it does not understand; warnings and alerts come without the mark

Times are Unix seconds, addresses are in lower case. The commands zoverall, zsenders and so on
make tables of these lines.

What is still open at the end goes to descriptor 5, as lines for the next run to read first. So a
log may be cut where you like. There are no options.

On purpose unlike qmailanalog:
  - a delivery of IndiMail keeps its queue in the pending lines (7.2), so that the next run finds
    its end
  - qmail-ldap's "delivery N: log: ..." is passed on behind ?, and the delivery stays open; the
    original takes it for a result without a letter and then misses the real one
  - what it knows is written after each piece of input rather than when a buffer is full
`,
  run() {
    const hasPending = isCallers(PENDING);
    return statusOf("matchup", () => {
      const matching = new Matching();
      const writeOutput = () =>
        trying("write output", () => writeAll(1, Buffer.from(matching.takeOutput(), "latin1")));
      const unfinished = trying("read input", () =>
        readLines(0, {
          line: (bytes, at, end) => matching.readLine(bytes, at, end),
          piece: writeOutput,
        }),
      );
      writePending(hasPending, Buffer.from(matching.pending(), "latin1"), unfinished);
    });
  },
};

/** Nothing to write is no reason to complain of a descriptor that is not there. */
function writePending(hasPending: boolean, ...parts: Buffer[]): void {
  const pending = Buffer.concat(parts);
  if (pending.length === 0) return;
  if (!hasPending) throw new RefusedBySystem("write fd 5", "EBADF");
  trying("write fd 5", () => writeAll(PENDING, pending));
}
