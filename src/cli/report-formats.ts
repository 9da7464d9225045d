/**
 * A report in each of its formats: the page that people read, Markdown, HTML, a mail of both, one JSON document,
 * records, and one table for a spreadsheet.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import { jsonCell } from "../reports/cells.ts";
import type { Filter } from "../reports/filter/filter.ts";
import { printFilter } from "../reports/filter/print.ts";
import type { Report, Table } from "../reports/report.ts";
import { rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import { PLAIN } from "./colours.ts";
import type { Values } from "./command.ts";
import { coverageJson, coverageText, lackingText } from "./coverage.ts";
import { UserError } from "./error.ts";
import { FORMATS, type OUTPUT } from "./flags.ts";
import { type Delimited, delimitedTable } from "./output/delimited.ts";
import { formatOf } from "./output/format.ts";
import { jsonPieces } from "./output/json.ts";
import { escapeMarkdown, markdownLines } from "./output/markdown.ts";
import { isMailAddress, mimeMail } from "./output/mime.ts";
import { reportHtml } from "./report-html.ts";
import {
  type Answer,
  lackingAround,
  periodShown,
  periodWords,
  queryBesidesPeriod,
  reportPage,
  tablesShown,
  titleOf,
} from "./report-page.ts";
import type { Screen } from "./screen.ts";

/** `html` and `mime` besides those that any answer has. */
export const REPORT_FORMATS = [...FORMATS, "html", "mime"] as const;

/** Whether people read it, so that detail is left out. */
export function isForPeople({ output, json }: FormatGiven): boolean {
  return ["table", "md", "html", "mime"].includes(output ?? (json ? "json" : "table"));
}

type FormatGiven = Pick<Values<typeof OUTPUT>, "output" | "json" | "raw">;

/** Writes an answer in the format that the flags ask for. */
export async function printReport(
  answer: Answer,
  given: FormatGiven & Mailing,
  screen: Screen,
): Promise<void> {
  if (given.output === "html") return screen.writeAll(reportHtml(answer));
  if (given.output === "mime") return screen.writeAll(asMail(answer, given, screen));
  const format = formatOf(given);
  switch (format) {
    case "table":
      return screen.show(reportPage(answer, screen));
    case "md":
      return screen.show(asMarkdown(answer, screen.wide));
    case "json":
      await screen.writeAll(jsonPieces(asJson(answer)));
      await screen.write("\n");
      return screen.tell([
        ...lackingAround(answer).flat(),
        coverageText(answer.coverage, answer.zone),
      ]);
    case "ndjson":
      return screen.writeAll(asRecords(answer));
    default:
      return printDelimited(answer, format, given.raw, screen);
  }
}

/** Columns of a mail. */
const MAIL_WIDTH = 78;

interface Mailing {
  mailTo: string | undefined;
  mailFrom: string | undefined;
  now: Instant;
}

function asMail(answer: Answer, { mailTo, mailFrom, now }: Mailing, screen: Screen): string[] {
  const plain = { ...screen, colours: PLAIN, reportWidth: MAIL_WIDTH, wide: false };
  const tables = answer.tables.filter(({ form }) => !form.detail);
  return mimeMail({
    to: mailTo ?? "",
    from: mailFrom,
    subject: escapeControls(answer.verdict ?? titleOf(answer)),
    at: now,
    zone: answer.zone,
    text: reportPage({ ...answer, tables }, plain).join(""),
    html: reportHtml(answer).join(""),
  });
}

/** What `-o mime` needs, and what no header may hold: refused before anything is read. */
export function checkMailing({
  output,
  mailTo,
  mailFrom,
}: FormatGiven & Omit<Mailing, "now">): void {
  if (output !== "mime") {
    const idle = mailTo !== undefined ? "--mail-to" : mailFrom !== undefined && "--mail-from";
    if (idle) throw new UserError(`${idle}: only -o mime makes a mail`, { hint: "add: -o mime" });
    return;
  }
  if (mailTo === undefined)
    throw new UserError("-o mime needs to know whom the mail is for", {
      hint: "add --mail-to postmaster, and send it: ... | sendmail -t",
    });
  for (const [flag, words] of Object.entries({ "--mail-to": mailTo, "--mail-from": mailFrom }))
    if (words !== undefined && !isMailAddress(words))
      throw new UserError(`${flag}: ${escapeControls(words)} is no mail address`, {
        hint: "an address is of printable ASCII: postmaster@example.com",
      });
}

function asMarkdown(answer: Answer, wide: boolean): string[] {
  const { zone, coverage, verdict } = answer;
  const [before, behind] = lackingAround(answer);
  const title = titleOf(answer);
  const heads =
    verdict === undefined ? [...before, `# ${title}`] : [`# ${verdict}`, ...before, title];
  const pieces = [`${[...heads, periodWords(answer)].map(escapeMarkdown).join("\n\n")}\n`];
  for (const table of tablesShown(answer, wide)) {
    pieces.push(`\n## ${escapeMarkdown(table.form.title)}\n\n`);
    for (const line of markdownLines(table, zone, wide)) pieces.push(line);
    for (const note of table.notes) pieces.push(`\n${escapeMarkdown(note)}\n`);
  }
  const proof = [...coverageText(coverage, zone).split("\n"), ...behind]
    .map(escapeMarkdown)
    .join("\n");
  pieces.push(`\n${proof}\n`);
  return pieces;
}

function schemaOf({ name, version }: Report): string {
  return `qtrail/report-${name}@${version}`;
}

function asJson({ asked, filter, tables, period, zone, coverage, verdict, more }: Answer): object {
  const { from, to } = periodShown({ period, coverage });
  return {
    schema: schemaOf(asked),
    ...queryJson(filter),
    period: { ...(from && { from: rfc3339(from) }), ...(to && { to: rfc3339(to) }) },
    zone: zone.name,
    ...(verdict !== undefined && { verdict }),
    ...more,
    tables: Object.fromEntries(tables.map((table) => [table.form.name, records(table)])),
    notes: tables.flatMap(({ notes }) => notes),
    coverage: coverageJson(coverage),
  };
}

/** What was asked for; no key if that was everything. */
function queryJson(filter: Filter): { query?: string } {
  return filter.terms.length > 0 ? { query: printFilter(filter) } : {};
}

function* asRecords({ asked, filter, tables, coverage }: Answer): Generator<string> {
  const schema = schemaOf(asked);
  for (const table of tables) {
    for (const record of records(table))
      yield `${jsonText({ schema, table: table.form.name, ...record })}\n`;
  }
  yield `${jsonText({ ...coverageJson(coverage), ...queryJson(filter) })}\n`;
}

function* records({ form, rows }: Table): Generator<Record<string, unknown>> {
  for (const row of rows)
    yield Object.fromEntries(
      form.columns
        .map(({ name, type }, i) => [name, jsonCell(row[i], type)] as const)
        .filter(([, cell]) => cell !== undefined),
    );
}

async function printDelimited(
  { filter, tables, coverage, zone }: Answer,
  format: Delimited,
  raw: boolean,
  screen: Screen,
): Promise<void> {
  const [first, ...others] = tables;
  if (first)
    await screen.writeAll(
      delimitedTable(first, { kind: format, raw, isTerminal: screen.isTerminal }),
    );
  if (others.length > 0)
    screen.talk(
      `qtrail: ${format} has one table; for another: ${others.map(({ form }) => `--table ${form.name}`).join(", ")}`,
    );
  const query = queryBesidesPeriod(filter);
  if (query) screen.talk(`For ${query}.`);
  for (const sentence of lackingText(coverage, zone)) screen.talk(sentence);
  for (const note of first?.notes ?? []) screen.talk(note);
  screen.talk(coverageText(coverage, zone));
}
