/**
 * What `qtrail` alone shows on a terminal: the logs that were found, the last 24 hours in five lines, what is wrong
 * with the mail and with the logging, and what to try. A command without a name, so that settings stand in for its
 * flags as for those of all others.
 */
import { delaySpread } from "../reports/delay-spread.ts";
import { door } from "../reports/door.ts";
import { fateTotals } from "../reports/fate-totals.ts";
import { dangersIn, PROBLEMS } from "../reports/problem-rows.ts";
import { problems } from "../reports/problems.ts";
import { topReasons } from "../reports/reasons.ts";
import { reportOf, type Table } from "../reports/report.ts";
import { topSenders } from "../reports/top-senders.ts";
import { waitingMail } from "../reports/waiting-mail.ts";
import { SECONDS_PER_DAY } from "../time/calendar.ts";
import { periodText } from "../time/format.ts";
import { later } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import { type Call, command } from "./command.ts";
import { against, lackingOf, lackingText } from "./coverage.ts";
import { dayLines } from "./day-lines.ts";
import { UserError } from "./error.ts";
import { KEEPING, LEAST_HISTORY, QUEUE_LIFETIME, READING, SCREEN } from "./flags.ts";
import { type FoundLogs, logsHere } from "./found-logs.ts";
import { fitted } from "./helptext.ts";
import { readFold, readOptions } from "./logs.ts";
import { toldLines } from "./output/told.ts";
import { openScreen, type Screen } from "./screen.ts";
import { settingsHere } from "./settings/read.ts";

const FLAGS = { ...READING, ...SCREEN, ...KEEPING };

export const startPage = command({
  name: "",
  summary: "what was found here, and what to try",
  about: [],
  arguments: [],
  flags: FLAGS,
  examples: [],
  run,
});

const DAY = reportOf({
  name: "day",
  version: 1,
  title: "The last 24 hours",
  about: "For the start page.",
  needs: ["queue", "sessions"],
  summary: problems,
  tallies: [fateTotals, delaySpread, topReasons, waitingMail, topSenders, door],
});

const TRY = `Try
  qtrail report                       the whole overview; qtrail report --list names the others
  qtrail find --to ann@example.com    what happened to a message: an address, or a part of one
  qtrail live                         the mail as it flows
How it works, on a made-up week: qtrail demo     All commands: qtrail help     The manual: man qtrail
`;

async function run(call: Call<typeof FLAGS>): Promise<number> {
  const screen = await openScreen(call.flags);
  const found = await logsHere(await readOptions(call.flags), screen);
  const pieces =
    found.places.length === 0
      ? ["No logs were found; name a file or directory behind any command.\n"]
      : await told(found, call, screen);
  await screen.show([
    `${screen.colours.strong("qtrail")} follows every message through a qmail server's logs.\n\n`,
    ...pieces,
    ...(await wrongWithLogging(call, screen)),
    `\n${TRY}`,
  ]);
  return 0;
}

/** What the logs tell, or why they do not. */
async function told(found: FoundLogs, call: Call<typeof FLAGS>, screen: Screen): Promise<string[]> {
  const head = `Logs found: ${found.names.join(", ")}\n`;
  try {
    return [fitted(head, screen.reportWidth), ...(await theDay(found, call, screen))];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [head, `\n${[error.message, error.hint].filter(Boolean).join("\n")}\n`];
  }
}

async function theDay(
  { places, options }: FoundLogs,
  { now }: Call<typeof FLAGS>,
  screen: Screen,
): Promise<string[]> {
  const period = { from: later(now, -SECONDS_PER_DAY), to: now };
  const { offsetAt } = options.zone;
  const fold = DAY.fold({ top: 1, queueLifetime: QUEUE_LIFETIME, offsetAt });
  const asked = { period, kinds: DAY.needs };
  const read = await readFold(places, { ...options, asked }, screen, fold);
  const coverage = against(read, { kinds: DAY.needs, period, now });
  const tables = fold.tables(coverage.to);
  const title = `${DAY.title}, ${periodText(period.from, period.to, options.zone)}`;
  const lines = dayLines(tables, lackingOf(coverage).notRead);
  const lacking = lackingText(coverage, options.zone);
  return [
    `\n${screen.colours.strong(title)}\n`,
    ...lines.map((line) => `  ${line}\n`),
    ...lacking.map((line) => `${fitted(line, screen.reportWidth)}\n`),
    `\n${screen.colours.strong("What is wrong with the mail")}\n`,
    ...wrongWithMail(tables, options.zone, screen),
  ];
}

const MOST_WRONG = 3;

function wrongWithMail(tables: Table[], zone: Zone, { reportWidth = 80 }: Screen): string[] {
  const table = dangersIn(tables.find(({ form }) => form === PROBLEMS) as Table);
  const rows = [...table.rows];
  if (rows.length === 0) return ["Nothing that puts it in danger.\n"];
  const shown = { ...table, rows: rows.slice(0, MOST_WRONG) };
  return [...toldLines(shown, zone, reportWidth), ...more(rows.length, "qtrail report --problems")];
}

/** Of the logs that this machine's set-up leads to; of others that a configuration names nobody knows. */
async function wrongWithLogging(
  { flags, now }: Call<typeof FLAGS>,
  screen: Screen,
): Promise<string[]> {
  if ((await settingsHere()).has("paths")) return [];
  const { examine } = await import("../machine/doctor.ts");
  const { ADVICE } = await import("../machine/problems/problem.ts");
  const options = await readOptions(flags);
  const { problems } = await examine("/", now, options, flags.history ?? LEAST_HISTORY);
  const wrong = problems.filter(({ code }) => !ADVICE.has(code));
  const title = `\n${screen.colours.strong("What is wrong with the logging")}\n`;
  if (wrong.length === 0) return [title, "Nothing.\n"];
  const { problemText } = await import("./doctor.ts");
  const lines = wrong
    .slice(0, MOST_WRONG)
    .flatMap(({ code, say }) => [...problemText({ code, say }, screen)]);
  return [title, ...lines, ...more(wrong.length, "qtrail doctor")];
}

/** How many are not shown, and what shows them. */
function more(count: number, command: string): string[] {
  return count > MOST_WRONG ? [`   and ${count - MOST_WRONG} more: ${command}\n`] : [];
}
