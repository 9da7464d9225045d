/**
 * The rows that a query in SQL gave, in any format. What has a record a line is written as it comes; a table for people
 * has the first of many rows.
 *
 *     NULL                       an empty cell; `null` in JSON
 *     a moment                   in UTC, as everywhere in this format
 *     a number past 53 bits      digits; in JSON a text of them
 *     a list, a struct           JSON
 */
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import type { Cell, Column, Table, TableForm } from "../reports/report.ts";
import type { AnswerKind, AnswerValue, InnerValue, SqlAnswer } from "../store/duckdb.ts";
import { rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import { utc } from "../time/zones.ts";
import type { Format } from "./flags.ts";
import { delimitedHead, delimitedRow } from "./output/delimited.ts";
import { leftOutWords } from "./output/layout.ts";
import { markdownTable } from "./output/markdown.ts";
import { renderTable } from "./output/table.ts";
import { bundle, type Screen } from "./screen.ts";

const SQL_SCHEMA = "qtrail/sql@1";

/** Rows of a table for people. */
export const MOST_SHOWN = 10_000;

interface Context {
  format: Format;
  raw: boolean;
  screen: Screen;
  /** What a JSON document ends with. */
  coverage: () => object;
}

/** Writes them; gives how many there are, and whether all of them were shown. */
export async function writeAnswer(
  answer: SqlAnswer,
  context: Context,
): Promise<{ rows: number; isWhole: boolean; remarks: string[] }> {
  const { format } = context;
  if (format === "table" || format === "md") return writeTable(answer, context);
  const { isTerminal, write } = context.screen;
  const writer = bundle(write);
  const form = formOf(answer);
  const keys = keysOf(answer);
  const style = { kind: format === "tsv" ? format : "csv", raw: context.raw, isTerminal } as const;
  const isJson = format === "json";
  const textOf = (row: AnswerValue[], i: number): string => {
    if (isJson) return `${i === 0 ? "\n" : ",\n"}${recordOf(keys, row, answer)}`;
    if (format === "ndjson") return `${recordOf(keys, row, answer)}\n`;
    return delimitedRow(form.columns, cellsOf(row, answer), style);
  };
  if (isJson) await writer.add(headOf(answer, keys));
  else if (format !== "ndjson") await writer.add(delimitedHead(form.columns, style.kind));
  let rows = 0;
  for await (const some of answer.rows())
    for (const row of some) {
      const busy = writer.add(textOf(row, rows++));
      if (busy) await busy;
    }
  if (isJson) await writer.add(`\n],"coverage":${jsonText(context.coverage())}}\n`);
  await writer.flush();
  return { rows, isWhole: true, remarks: [] };
}

async function writeTable(
  answer: SqlAnswer,
  { format, screen }: Context,
): Promise<{ rows: number; isWhole: boolean; remarks: string[] }> {
  const rows: Cell[][] = [];
  for await (const some of answer.rows()) {
    rows.push(...some.map((row) => cellsOf(row, answer)));
    if (rows.length > MOST_SHOWN) break;
  }
  const isWhole = rows.length <= MOST_SHOWN;
  const shown = isWhole ? rows : rows.slice(0, MOST_SHOWN);
  const table: Table = { form: formOf(answer), rows: shown, notes: [] };
  if (format === "md") await screen.write(markdownTable(table, utc, screen.wide));
  const { lines, leftOut } =
    format === "md" ? { lines: [], leftOut: 0 } : renderTable(table, { zone: utc, screen });
  await screen.show(lines);
  return { rows: shown.length, isWhole, remarks: leftOutWords(leftOut) };
}

const TYPES: { [Kind in AnswerKind]: Column["type"] } = {
  number: "number",
  time: "time",
  other: "text",
};

/** Names of columns may be made of what is in the rows (PIVOT). */
function formOf({ columns }: SqlAnswer): TableForm {
  return {
    name: "rows",
    title: "Rows",
    columns: columns.map(({ name, type, kind }) => ({
      name: escapeControls(name),
      head: escapeControls(name),
      about: type,
      type: TYPES[kind],
    })),
  };
}

function cellsOf(row: AnswerValue[], { columns }: SqlAnswer): Cell[] {
  return row.map((value, i): Cell => {
    if (value === null) return undefined;
    if (typeof value === "boolean") return String(value);
    if (typeof value !== "object" || columns[i]?.kind === "time") return value as Cell;
    return jsonText(jsonValue(value as InnerValue));
  });
}

/** Names of columns as keys, each once: `count`, `count_2`. */
function keysOf({ columns }: SqlAnswer): string[] {
  const taken = new Set<string>();
  return columns.map(({ name }) => {
    let key = name;
    for (let n = 2; taken.has(key); n++) key = `${name}_${n}`;
    taken.add(key);
    return jsonText(key);
  });
}

function headOf({ columns }: SqlAnswer, keys: readonly string[]): string {
  const said = columns.map(({ type }, i) => `{"name":${keys[i]},"type":${jsonText(type)}}`);
  return `{"schema":"${SQL_SCHEMA}","columns":[${said.join(",")}],"rows":[`;
}

/** In the order of the columns, whatever they are called. */
function recordOf(keys: readonly string[], row: AnswerValue[], { columns }: SqlAnswer): string {
  const said = row.map((value, i) => {
    const isMoment = columns[i]?.kind === "time" && typeof value === "object" && value !== null;
    const json = isMoment ? rfc3339(value as Instant) : jsonValue(value as InnerValue);
    const isPlain = json === null || typeof json === "number" || typeof json === "boolean";
    return `${keys[i]}:${isPlain ? json : jsonText(json)}`;
  });
  return `{${said.join(",")}}`;
}

function jsonValue(value: InnerValue): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value)
    ? value.map(jsonValue)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, jsonValue(one)]));
}
