/**
 * The answer of `why` in each of its formats: the page that people read, the verdict first, and one record.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import { readable } from "../grammars/delivery-report/reading.ts";
import type { Coverage } from "../pipeline/coverage.ts";
import { jsonCell } from "../reports/cells.ts";
import { isTold } from "../reports/reach.ts";
import type { Table } from "../reports/report.ts";
import type { AskedAbout } from "../reports/why/asked-about.ts";
import { chartOf } from "../reports/why/chart.ts";
import type { DestinationSeen } from "../reports/why/destination.ts";
import type { DoorSeen } from "../reports/why/door.ts";
import type { MailEvidence } from "../reports/why/evidence.ts";
import type { MailFinding } from "../reports/why/findings.ts";
import {
  comparedTable,
  doorTable,
  ownTable,
  reasonTable,
  senderTable,
  serverTable,
} from "../reports/why/tables.ts";
import type { WhyVerdict } from "../reports/why/verdict.ts";
import {
  adviceOn,
  nextCommands,
  sideWords,
  timeWords,
  verdictWords,
} from "../reports/why/words.ts";
import { humanText, rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { Again } from "./again.ts";
import type { Values } from "./command.ts";
import { coverageJson, coverageText, lackingText, plural } from "./coverage.ts";
import type { OUTPUT } from "./flags.ts";
import { fitted } from "./helptext.ts";
import { delimitedTable } from "./output/delimited.ts";
import { formatOf } from "./output/format.ts";
import { jsonPieces } from "./output/json.ts";
import { escapeMarkdown, markdownTable } from "./output/markdown.ts";
import { renderTable } from "./output/table.ts";
import type { Screen } from "./screen.ts";
import { chartLines } from "./why-chart.ts";

const WHY_SCHEMA = "qtrail/why@1";

export interface WhyAnswer {
  asked: AskedAbout;
  /** What else was asked for; "" if nothing. */
  query: string;
  evidence: MailEvidence;
  verdict: WhyVerdict;
  door: DoorSeen;
  near: string[];
  coverage: Coverage;
  period: Period;
  zone: Zone;
  again: Again;
}

export async function printWhy(
  answer: WhyAnswer,
  given: Values<typeof OUTPUT>,
  screen: Screen,
): Promise<void> {
  const format = formatOf(given);
  switch (format) {
    case "table":
      return screen.show(`${pageOf(answer, screen).join("\n")}\n`);
    case "md":
      return screen.show(`${markdownOf(answer, screen).join("\n\n")}\n`);
    case "json":
      await screen.writeAll(jsonPieces(recordOf(answer)));
      await screen.write("\n");
      return screen.tell([
        ...lackingText(answer.coverage, answer.zone),
        coverageText(answer.coverage, answer.zone),
      ]);
    case "ndjson":
      return screen.write(`${jsonText(recordOf(answer))}\n`);
    default: {
      const style = { kind: format, raw: given.raw, isTerminal: screen.isTerminal };
      await screen.writeAll(delimitedTable(reasonTable(answer.verdict.seen), style));
      for (const sentence of sentencesOf(answer)) screen.talk(sentence);
      screen.talk(coverageText(answer.coverage, answer.zone));
    }
  }
}

const ROWS = 10;

function pageOf(answer: WhyAnswer, screen: Screen): string[] {
  const { verdict, zone, coverage, again, asked } = answer;
  const width = screen.reportWidth;
  const said = (sentences: readonly string[]): string[] =>
    sentences.map((sentence) => fitted(sentence, width));
  const [head, ...rest] = sentencesOf(answer);
  const table = (one: Table): string[] => [
    "",
    screen.colours.strong(one.form.title),
    renderTable(one, { zone, screen: { ...screen, width } })
      .lines.join("")
      .trimEnd(),
  ];
  const next = [
    ...said(adviceOn(verdict).map((one) => `- ${escapeControls(one)}`)),
    ...(isNamed(answer)
      ? ["See:", ...nextCommands(verdict, asked).map((one) => `   ${again(one)}`)]
      : []),
    ...said(answer.near),
  ];
  return [
    ...said(lackingText(coverage, zone)),
    screen.colours.strong(fitted(head as string, width)),
    ...said(rest),
    ...chartPart(answer, screen),
    ...tablesOf(answer).flatMap(table),
    ...repliesOf(answer).flatMap(({ title, text }) => [
      "",
      ...said([screen.colours.strong(title), `"${text}"`]),
    ]),
    ...(next.length > 0 ? ["", ...next] : []),
    "",
    ...said([coverageText(coverage, zone)]),
  ];
}

function chartPart({ verdict, zone }: WhyAnswer, screen: Screen): string[] {
  const width = screen.reportWidth ?? WIDEST;
  const chart = chartOf(verdict.seen, {
    most: Math.max(2, Math.floor((width - 26) / 3)),
    rows: 5,
    offsetAt: zone.offsetAt,
  });
  return chart ? ["", ...chartLines(chart, zone, screen.unicode)] : [];
}

const WIDEST = 120;

function markdownOf(answer: WhyAnswer, screen: Screen): string[] {
  const { verdict, zone, coverage, again, asked } = answer;
  const [head, ...rest] = sentencesOf(answer);
  const chart = chartPart(answer, screen).slice(1);
  return [
    ...lackingText(coverage, zone).map(escapeMarkdown),
    `# ${escapeMarkdown(head as string)}`,
    ...rest.map(escapeMarkdown),
    ...(chart.length > 0 ? [`\`\`\`\n${chart.join("\n")}\n\`\`\``] : []),
    ...tablesOf(answer).flatMap((table) => [
      `## ${table.form.title}`,
      markdownTable(table, zone, screen.wide).trimEnd(),
    ]),
    ...repliesOf(answer).flatMap(({ title, text }) => [title, `> ${escapeMarkdown(text)}`]),
    ...adviceOn(verdict).map((one) => escapeMarkdown(escapeControls(one))),
    ...(isNamed(answer) ? nextCommands(verdict, asked).map((one) => `    ${again(one)}`) : []),
    ...answer.near.map(escapeMarkdown),
    escapeMarkdown(coverageText(coverage, zone)),
  ];
}

/** Where no mail is, no command finds any. */
function isNamed({ verdict }: WhyAnswer): boolean {
  return verdict.verdict !== "nothing";
}

/** That there is nothing, or no trouble, is no proof where no log tells of all. */
function isUntold({ verdict: { verdict }, coverage }: WhyAnswer): boolean {
  const isReassuring = verdict === "nothing" || verdict === "no-trouble";
  return isReassuring && !isTold(coverage, "queue");
}

/** The verdict first. */
function sentencesOf(answer: WhyAnswer): string[] {
  const { asked, verdict, zone, evidence } = answer;
  const said = [
    isUntold(answer)
      ? `Cannot tell whether mail goes to ${asked.text}: no log of qmail-send that was read reaches there.`
      : `${verdictWords(verdict, asked)}.`,
    ...timeWords(verdict, zone),
    ...sideWords(verdict),
    ...verdict.also.map(
      (one) =>
        `Besides, it ${verdictWords({ ...verdict, verdict: one.cause, main: one }, { ...asked, text: "" }).trim()} (${plural(one.seen.recipients, "recipient")}).`,
    ),
    ...countWords(verdict.seen, answer),
    ...underWords(evidence),
    ...doorWords(answer),
  ];
  return said.map(escapeControls);
}

function countWords(seen: DestinationSeen, { query }: WhyAnswer): string[] {
  const { recipients, firstTry, untried, outcomes } = seen;
  if (recipients + untried === 0) return [];
  const attempts = outcomes.success + outcomes.deferral + outcomes.failure;
  const of = query ? `, for ${query}` : "";
  const waiting = untried > 0 ? ` ${plural(untried, "recipient")} not tried yet.` : "";
  return [
    `${plural(recipients, "recipient")} tried${of}, ${firstTry} delivered at the first try; ${plural(attempts, "attempt")}: ${outcomes.success} taken, ${outcomes.deferral} put off, ${outcomes.failure} failed.${waiting}`,
  ];
}

function underWords({ under }: MailEvidence): string[] {
  if (under.size === 0) return [];
  const names = [...under].sort(([, a], [, b]) => b - a).slice(0, 3);
  const shown = names.map(([name, recipients]) => `${name} ${recipients}`).join(", ");
  return [
    `Not counted is mail to ${plural(under.size, "subdomain")} (${shown}): ask for it by name.`,
  ];
}

/** What came from there; that no log tells of it is said, too. */
function doorWords({ door, zone, coverage }: WhyAnswer): string[] {
  if (door.read === 0) {
    const wasRead = coverage.sources.some(({ kinds }) => kinds.includes("sessions"));
    const why = wasRead
      ? "no session of that time is in the logs that were read"
      : "no log of sessions was read";
    return [`Whether mail from there was refused here is not told: ${why}.`];
  }
  if (door.sessions === 0) return ["No session from there is in the logs that were read."];
  const { taken, takenSpan, refusals } = door;
  const away = [...refusals.values()].reduce((sum, { times }) => sum + times, 0);
  const last = takenSpan.last ? `, the last ${humanText(takenSpan.last, zone)}` : "";
  return [
    `From there came ${plural(door.sessions, "session")}: ${plural(taken, "mail")} taken${last}; ${plural(away, "refusal")} at our door.`,
  ];
}

function tablesOf({ verdict, asked, door }: WhyAnswer): Table[] {
  const { seen, compared, main } = verdict;
  const isTried = seen.recipients > 0;
  return [
    ...(isTried ? [reasonTable(seen)] : []),
    ...(compared ? [comparedTable(compared, asked.text)] : []),
    ...(main ? [senderTable(verdict, ROWS)] : []),
    ...(isTried ? [serverTable(seen, ROWS)] : []),
    ...(seen.ownAddresses.size > 0 ? [ownTable(seen, ROWS)] : []),
    ...(door.refusals.size > 0 ? [doorTable(door)] : []),
  ];
}

interface ReplyTold {
  title: string;
  text: string;
  at: Instant | undefined;
}

/** The first and the last reply of the main trouble, word for word. */
function repliesOf({ verdict: { main }, zone }: WhyAnswer): ReplyTold[] {
  if (!main) return [];
  const { first, last, firstReport, lastReport } = main.seen;
  const told = (which: string, at: Instant | undefined, report: string) => ({
    title: `${which}${at ? `, ${humanText(at, zone)}` : ""}:`,
    text: escapeControls(readable(report).replaceAll("\n", " ")),
    at,
  });
  if (main.seen.attempts === 1) return [told("Word for word", first, firstReport)];
  return [told("The first, word for word", first, firstReport), told("The last", last, lastReport)];
}

function recordOf(answer: WhyAnswer): Record<string, unknown> {
  const { asked, query, verdict, door, period, zone, coverage } = answer;
  const { seen, main, also, compared, kind } = verdict;
  const { from, to } = period;
  return {
    schema: WHY_SCHEMA,
    asked: asked.text,
    kind,
    ...(query && { query }),
    period: { ...(from && { from: rfc3339(from) }), ...(to && { to: rfc3339(to) }) },
    verdict: verdict.verdict,
    words: sentencesOf(answer),
    ...(main && { main: findingRecord(main) }),
    also: also.map(findingRecord),
    recipients: seen.recipients,
    firstTry: seen.firstTry,
    untried: seen.untried,
    attempts: seen.outcomes,
    ...(compared && {
      compared: {
        before: compared.before,
        during: compared.during,
        after: compared.after,
        from: rfc3339(compared.from),
        to: rfc3339(compared.to),
      },
    }),
    ...Object.fromEntries(tablesOf(answer).flatMap(tableRecord)),
    replies: repliesOf(answer).map(({ text }) => text),
    repliedAt: repliesOf(answer).map(({ at }) => at && rfc3339(at)),
    ...chartRecord(answer),
    duplicates: seen.duplicates,
    door: { sessions: door.sessions, taken: door.taken, isRead: door.read > 0 },
    advice: adviceOn(verdict),
    ...(isNamed(answer) && { next: nextCommands(verdict, asked) }),
    ...(answer.near.length > 0 && { near: answer.near }),
    zone: zone.name,
    coverage: coverageJson(coverage),
  };
}

/** More steps nobody tells apart; more rows neither. */
const CHART = { most: 100, rows: 8 };

function chartRecord({ verdict, zone }: WhyAnswer): object {
  const chart = chartOf(verdict.seen, { ...CHART, offsetAt: zone.offsetAt });
  if (!chart) return {};
  return { chart: { ...chart, steps: chart.steps.map(rfc3339) } };
}

/** The comparison is told in figures. */
function tableRecord({ form, rows }: Table): [string, object[]][] {
  if (form.name === "compared") return [];
  const records = rows.map((row) =>
    Object.fromEntries(
      form.columns
        .map(({ name, type }, i) => [name, jsonCell(row[i], type)] as const)
        .filter(([, cell]) => cell !== undefined),
    ),
  );
  return [[form.name === "door" ? "refusals" : form.name, records]];
}

function findingRecord({
  trouble,
  cause,
  seen,
  episode,
  blame,
  isOpen,
  over,
}: MailFinding): object {
  const { first, last } = episode ?? seen;
  return {
    cause,
    trouble,
    recipients: seen.recipients,
    attempts: seen.attempts,
    delivered: seen.delivered,
    failed: seen.failed,
    ...(first && { first: rfc3339(first) }),
    ...(last && { last: rfc3339(last) }),
    isOpen,
    ...(over && { over: rfc3339(over) }),
    ...(blame && { blame }),
  };
}
