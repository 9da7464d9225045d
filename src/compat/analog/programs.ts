/**
 * The z* commands of qmailanalog: the table of their reports, and the program of each.
 *
 * A program reads matchup's lines from standard input and prints what the report is, a blank
 * line, and the report.
 */
import { writeAll } from "../descriptors.ts";
import { readLines } from "../matchup/whole-lines.ts";
import type { Program } from "../program.ts";
import { statusOf, trying } from "../system-trouble.ts";
import { zddist } from "./distribution.ts";
import { matchupLineReader } from "./matchup-lines.ts";
import { zoverall } from "./overall.ts";
import { zdeferrals, zfailures, zsuccesses } from "./reasons.ts";
import { zrecipients, zrhosts, zrxdelay } from "./recipients.ts";
import type { AnalogReport } from "./report.ts";
import { zsenders, zsuids } from "./senders.ts";
import { zsendmail } from "./sendmail.ts";

export const ANALOG_REPORTS = {
  zoverall,
  zddist,
  zdeferrals,
  zfailures,
  zsuccesses,
  zrecipients,
  zrhosts,
  zrxdelay,
  zsenders,
  zsuids,
  zsendmail,
} as const satisfies Record<string, AnalogReport>;

export type AnalogName = keyof typeof ANALOG_REPORTS;

export function analogProgram(name: AnalogName): Program {
  const report = ANALOG_REPORTS[name];
  return {
    summary: `${report.title.toLowerCase()} (qmailanalog)`,
    help: helpOf(name, report),
    run: () => statusOf(name, () => print(report)),
  };
}

function helpOf(name: AnalogName, { title, explains, keeps }: AnalogReport): string {
  return `usage: ${name} < LINES
       matchup < LOG 5> PENDING | ${name}

${title}. Reads the lines of matchup; there are no options.

${explains}
Rows, columns and order are qmailanalog's; the words before the table are not.
${keeps === undefined ? "" : `\nKept from the original:\n${keeps}`}`;
}

function print({ title, explains, begin }: AnalogReport): void {
  const count = begin();
  const write = (text: string) =>
    trying("write output", () => writeAll(1, Buffer.from(text, "latin1")));
  write(`${title}\n\n${explains}\n`);
  const line = matchupLineReader(count.visitor);
  const unfinished = trying("read input", () =>
    readLines(0, { line, piece: () => write(count.ready?.() ?? "") }),
  );
  if (unfinished.length > 0) line(unfinished, 0, unfinished.length);
  write(count.lines());
}
