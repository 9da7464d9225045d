/**
 * A report in each of its formats: the page that people read, Markdown, one JSON document, records, and one table
 * for a spreadsheet.
 */
import type { Filter } from "../reports/filter/filter.ts";
import { printFilter } from "../reports/filter/print.ts";
import type { Report, Table } from "../reports/report.ts";
import { rfc3339 } from "../time/format.ts";
import type { Values } from "./command.ts";
import { coverageJson, coverageText, lackingText } from "./coverage.ts";
import type { OUTPUT } from "./flags.ts";
import { jsonCell } from "./output/cells.ts";
import { type Delimited, delimitedTable } from "./output/delimited.ts";
import { formatOf } from "./output/format.ts";
import { jsonPieces, jsonText } from "./output/json.ts";
import { escapeMarkdown, markdownLines } from "./output/markdown.ts";
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

/** Writes an answer in the format that the flags ask for. */
export async function printReport(
  answer: Answer,
  given: Values<typeof OUTPUT>,
  screen: Screen,
): Promise<void> {
  const format = formatOf(given);
  switch (format) {
    case "table":
      return screen.show(reportPage(answer, screen));
    case "md":
      return screen.show(asMarkdown(answer, screen.wide));
    case "json":
      await screen.writeAll(jsonPieces(asJson(answer)));
      return screen.write("\n");
    case "ndjson":
      return screen.writeAll(asRecords(answer));
    default:
      return printDelimited(answer, format, given.raw, screen);
  }
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

function asJson({ asked, filter, tables, period, zone, coverage }: Answer): object {
  const { from, to } = periodShown({ period, coverage });
  return {
    schema: schemaOf(asked),
    ...queryJson(filter),
    period: { ...(from && { from: rfc3339(from) }), ...(to && { to: rfc3339(to) }) },
    zone: zone.name,
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
