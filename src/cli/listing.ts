/**
 * A list of messages, or of sessions, on its way out, in any format.
 *
 * What must be sorted is kept as finished rows, not as messages, and written at the end; what
 * streams is written as it comes.
 */

import { jsonText } from "../bytes/json-text.ts";
import type { Coverage } from "../pipeline/coverage.ts";
import { grouped } from "../reports/cells.ts";
import type { Cell, Column, Table, TableForm } from "../reports/report.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import { paintVerdict } from "./colours.ts";
import { coverageJson, coverageText, lackingText, plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import type { Format } from "./flags.ts";
import { fitted } from "./helptext.ts";
import { type Delimited, delimitedHead, delimitedRow } from "./output/delimited.ts";
import { chooseFields, chooseKeys, type FieldNames } from "./output/fields.ts";
import { formatOf } from "./output/format.ts";
import { leftOutWords } from "./output/layout.ts";
import { markdownTable } from "./output/markdown.ts";
import { renderTable, rowPrinter } from "./output/table.ts";
import { bundle, type Screen } from "./screen.ts";

/** What is listed, and how one of it looks. */
export interface Listed<Item> {
  /** `message`: with an `s` the key of the list in JSON. */
  word: string;
  /** Schema of the JSON document. */
  schema: string;
  at(item: Item): Instant | undefined;
  json(item: Item): object;
  /** For people: one row each. */
  table: TableForm;
  row(item: Item): Cell[];
  /** For machines: csv, tsv, and the columns that `--fields` names. */
  records: TableForm;
  /** What `--fields` may name, and where in the JSON record it is. */
  fields: FieldNames;
  recordRows(item: Item): Cell[][];
}

export interface Listing<Item> {
  add(item: Item): void | Promise<void>;
  found(): number;
  /** Writes the rest. `misses` is asked for sentences on what was nearly found, if nothing was. */
  end(coverage: Coverage, misses: () => string[], door?: AtTheDoor): Promise<void>;
}

/** What stands behind a list of messages. */
export interface AtTheDoor {
  /** What was found of mail that was turned away (turned-away.ts). */
  refused?: Refused | undefined;
  /** A sentence for people. */
  remark?: string | undefined;
}

export interface Refused {
  found(): number;
  /** The last ones, or all; `end` is the log's. */
  table(end: Instant | undefined, withAll: boolean): Table;
  records(): object[];
}

export interface ListingFlags {
  output: string | undefined;
  json: boolean;
  fields: string | undefined;
  raw: boolean;
  /** Only the last so many. */
  last: number | undefined;
  reverse: boolean;
}

export interface ListingContext {
  screen: Screen;
  zone: Zone;
  asked: { query: string };
}

export function listing<Item>(
  listed: Listed<Item>,
  flags: ListingFlags,
  context: ListingContext,
): Listing<Item> {
  const format = formatOf(flags);
  switch (format) {
    case "table":
    case "md":
      return tableListing(listed, format, flags, context);
    case "json":
      return jsonListing(listed, flags, context);
    default:
      return streamListing(listed, format, flags, context);
  }
}

function tableListing<Item>(
  listed: Listed<Item>,
  format: "table" | "md",
  flags: ListingFlags,
  { screen, zone, asked }: ListingContext,
): Listing<Item> {
  const byRecord = flags.fields !== undefined;
  const { form, row } = chooseFields(
    byRecord ? listed.records : listed.table,
    flags.fields,
    listed.fields,
  );
  const kept = keep(listed, (item) =>
    byRecord ? listed.recordRows(item).map(row) : [listed.row(item)],
  );
  return {
    ...kept,
    async end(coverage, misses, { refused, remark } = {}) {
      let leftOut = 0;
      const rendered = (table: Table): string => {
        if (format === "md") return markdownTable(table, zone, screen.wide);
        const one = renderTable(table, {
          zone,
          screen,
          paint: ({ name }, cell) =>
            name === "result" || name === "verdict" ? paintVerdict(cell, screen.colours) : cell,
        });
        leftOut += one.leftOut;
        return one.lines.join("");
      };
      const body = rendered({ form, rows: kept.sorted(flags).flat(), notes: [] });
      const away = refused?.found() ? refused.table(coverage.to, screen.wide) : undefined;
      const table = away && [
        format === "md" ? `## ${away.form.title}\n` : screen.colours.strong(away.form.title),
        rendered(away) + away.notes.map((note) => `${note}\n`).join(""),
      ];
      const proof = [...leftOutWords(leftOut), coverageText(coverage, zone)].join("\n");
      const lacking = lackingText(coverage, zone);
      const found = kept.found();
      const which =
        flags.last !== undefined && flags.last < found
          ? `The last ${plural(flags.last, listed.word)}`
          : plural(found, listed.word);
      const count = `${which}.  ${proof}`;
      const none = `No ${listed.word}${asked.query && ` for ${asked.query}`}${refused?.found() ? `, but ${grouped(refused.found())} turned away at the door` : ""}.  ${proof}`;
      const said = (...sentences: string[]): string[] =>
        sentences.map((sentence) => fitted(sentence, screen.width));
      const last = said(...(remark ? [remark] : []));
      const parts =
        found > 0
          ? [body, ...(table ?? []), ...said(...lacking, count), ...last]
          : [...said(...lacking, none, ...misses()), ...last, ...(table ? ["", ...table] : [])];
      const answer = `${parts.join("\n").replace(/\n$/, "")}\n`;
      await screen.show(answer);
    },
  };
}

function jsonListing<Item>(
  listed: Listed<Item>,
  flags: ListingFlags,
  { screen, zone, asked }: ListingContext,
): Listing<Item> {
  const chosen = chooseKeys(listed.records, flags.fields, listed.fields);
  const kept = keep(listed, (item) => jsonText(chosen(listed.json(item))));
  return {
    ...kept,
    async end(coverage, misses, { refused, remark } = {}) {
      const head = jsonText({ schema: listed.schema, query: asked.query });
      await screen.write(`${head.slice(0, -1)},"${listed.word}s":[`);
      const writer = bundle(screen.write);
      for (const [i, record] of kept.sorted(flags).entries())
        await writer.add(`${i === 0 ? "\n" : ",\n"}${record}`);
      if (refused) {
        const records = refused.records().map((one) => `\n${jsonText(one)}`);
        await writer.add(`\n],"refused":[${records.join(",")}`);
      }
      await writer.add(`\n],"coverage":${jsonText(coverageJson(coverage))}}\n`);
      await writer.flush();
      screen.tell([
        ...lackingText(coverage, zone),
        coverageText(coverage, zone),
        ...(kept.found() === 0 ? misses() : []),
        ...(remark ? [remark] : []),
      ]);
    },
  };
}

function streamListing<Item>(
  listed: Listed<Item>,
  format: "ndjson" | Delimited,
  flags: ListingFlags,
  { screen, zone }: ListingContext,
): Listing<Item> {
  const { head, record } = recordsOf(listed, format, flags, screen);
  const writer = bundle(screen.write);
  const kept = flags.last !== undefined || flags.reverse ? keep(listed, record) : undefined;
  let found = 0;
  let begun = false;
  const begin = (): string => {
    if (begun) return "";
    begun = true;
    return head;
  };
  return {
    add(item) {
      found++;
      return kept ? kept.add(item) : writer.add(begin() + record(item));
    },
    found: () => found,
    async end(coverage, _misses, { refused, remark } = {}) {
      for (const piece of kept?.sorted(flags) ?? []) await writer.add(begin() + piece);
      await writer.add(begin());
      if (format === "ndjson") {
        for (const one of refused?.records() ?? []) await writer.add(`${jsonText(one)}\n`);
        await writer.add(`${jsonText(coverageJson(coverage))}\n`);
      } else {
        for (const sentence of lackingText(coverage, zone)) screen.talk(sentence);
        screen.talk(`${plural(found, listed.word)}.  ${coverageText(coverage, zone)}`);
        if (refused?.found())
          screen.talk(
            `${grouped(refused.found())} turned away at the door, not in this ${format}: -o json or ndjson tells them`,
          );
        if (remark) screen.talk(remark);
      }
      await writer.flush();
    },
  };
}

/** How records look, and what stands before them. */
function recordsOf<Item>(
  listed: Listed<Item>,
  format: "ndjson" | Delimited,
  { fields, raw }: Pick<ListingFlags, "fields" | "raw">,
  { isTerminal }: Screen,
): { head: string; record(item: Item): string } {
  if (format === "ndjson") {
    const keys = chooseKeys(listed.records, fields, listed.fields);
    return { head: "", record: (item) => `${jsonText(keys(listed.json(item)))}\n` };
  }
  const { form, row } = chooseFields(listed.records, fields, listed.fields);
  const style = { kind: format, raw, isTerminal };
  const record = (item: Item): string =>
    listed
      .recordRows(item)
      .map((cells) => delimitedRow(form.columns, row(cells), style))
      .join("");
  return { head: delimitedHead(form.columns, format), record };
}

/** A list that never ends: what to write for each item when it comes. `isContinued`: its head was written before. */
export function endlessListing<Item>(
  listed: Listed<Item>,
  flags: ListingFlags,
  { screen, zone, isContinued }: Pick<ListingContext, "screen" | "zone"> & { isContinued: boolean },
): (item: Item) => string {
  const format = formatOf(flags);
  refuseEnd(format, flags);
  if (format === "table") {
    const byRecord = flags.fields !== undefined;
    const given = byRecord ? listed.records : listed.table;
    const { form, row } = chooseFields(given, flags.fields, listed.fields);
    const paint = ({ name }: Column, cell: string) =>
      name === "result" || name === "verdict" ? paintVerdict(cell, screen.colours) : cell;
    const print = rowPrinter(form, { zone, screen, paint }, isContinued);
    const rows = (item: Item) => (byRecord ? listed.recordRows(item) : [listed.row(item)]);
    return (item) =>
      rows(item)
        .flatMap((cells) => print(row(cells)))
        .join("");
  }
  const { head, record } = recordsOf(listed, format as "ndjson" | Delimited, flags, screen);
  let isFirst = !isContinued;
  return (item) => {
    const before = isFirst ? head : "";
    isFirst = false;
    return before + record(item);
  };
}

/** What is made when the end is known cannot be followed. */
export function refuseEnd(
  format: Format | "text",
  { last, reverse }: Pick<ListingFlags, "last" | "reverse">,
): void {
  const flag = last !== undefined ? "-n" : reverse ? "-r" : undefined;
  if (flag)
    throw new UserError(`${flag}: a list that is followed has no end to count from`, {
      hint: "leave out one of the two: -f goes on as lines are written",
    });
  if (format === "json" || format === "md")
    throw new UserError(`-o ${format}: it is one document, and with -f there is no end of it`, {
      hint: "-o ndjson has a record a line",
    });
}

interface Kept<Item, Row> {
  add(item: Item): void;
  found(): number;
  /** In the order of time, cut and turned as the flags say. */
  sorted(flags: Pick<ListingFlags, "last" | "reverse">): Row[];
}

/** Keeps a row of each item until the end; one without a time stays behind the one before. */
function keep<Item, Row>(
  listed: Pick<Listed<Item>, "at">,
  rowOf: (item: Item) => Row,
): Kept<Item, Row> {
  const rows: { at: Instant | undefined; row: Row }[] = [];
  return {
    add(item) {
      rows.push({ at: listed.at(item) ?? rows.at(-1)?.at, row: rowOf(item) });
    },
    found: () => rows.length,
    sorted({ last, reverse }) {
      const sorted = rows.toSorted((a, b) => (a.at && b.at ? compareInstants(a.at, b.at) : 0));
      const cut = last === undefined ? sorted : sorted.slice(-last);
      return (reverse ? cut.reverse() : cut).map(({ row }) => row);
    },
  };
}

/** For docs: every format of a list, with what a machine gets from it. */
export const LISTING_FORMATS: Record<Format, string> = {
  table: "aligned columns for people, one row per message",
  json: "one document, schema qtrail/messages@2: query, messages, coverage",
  ndjson: "one message a line; the last line is the coverage",
  csv: "one row per recipient, RFC 4180; the coverage is on standard error",
  tsv: "one row per recipient, \\t \\n \\\\ escaped; the coverage is on standard error",
  md: "a Markdown table, one row per message",
};
