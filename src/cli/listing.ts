/**
 * A list of messages on its way out, in any format.
 *
 * What must be sorted is kept as finished rows, not as messages, and written at the end; what
 * streams is written as it comes.
 */
import type { Coverage } from "../pipeline/coverage.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Message, Recipient } from "../tracking/facts.ts";
import { messageJson } from "../tracking/json.ts";
import { coverageJson, coverageText, plural } from "./coverage.ts";
import type { Format } from "./flags.ts";
import { MESSAGES, messageRow, RECIPIENTS, recipientRows } from "./messages.ts";
import { type Delimited, delimitedHead, delimitedRow } from "./output/delimited.ts";
import { chooseFields, keepKeys } from "./output/fields.ts";
import { formatOf } from "./output/format.ts";
import { markdownTable } from "./output/markdown.ts";
import { renderTable } from "./output/table.ts";
import type { Screen } from "./screen.ts";
import { paintVerdict } from "./verdict.ts";

export const MESSAGES_SCHEMA = "qtrail/messages@1";

export interface Listing {
  add(message: Message): void | Promise<void>;
  found(): number;
  /** Writes the rest. `misses` is asked for sentences on what was nearly found, if nothing was. */
  end(coverage: Coverage, misses: () => string[]): Promise<void>;
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
  asked: { query: string; command: string };
  isAsked(recipient: Recipient): boolean;
}

export function listing(flags: ListingFlags, context: ListingContext): Listing {
  const format = formatOf(flags);
  switch (format) {
    case "table":
    case "md":
      return tableListing(format, flags, context);
    case "json":
      return jsonListing(flags, context);
    default:
      return streamListing(format, flags, context);
  }
}

function tableListing(
  format: "table" | "md",
  flags: ListingFlags,
  { screen, zone, asked, isAsked }: ListingContext,
): Listing {
  const byRecipient = flags.fields !== undefined;
  const { form, row } = chooseFields(byRecipient ? RECIPIENTS : MESSAGES, flags.fields);
  const kept = keep((message) =>
    byRecipient ? recipientRows(message).map(row) : [messageRow(message, isAsked)],
  );
  return {
    ...kept,
    async end(coverage, misses) {
      const table = { form, rows: kept.sorted(flags).flat(), notes: [] };
      const body =
        format === "md"
          ? markdownTable(table, zone, screen.wide)
          : renderTable(table, {
              zone,
              screen,
              paint: ({ name }, cell) =>
                name === "result" ? paintVerdict(cell, screen.colours) : cell,
            });
      const proof = coverageText(coverage, zone);
      const found = kept.found();
      const which =
        flags.last !== undefined && flags.last < found ? `The last ${flags.last} of ` : "";
      const answer =
        found > 0
          ? `${body}\n${which}${plural(found, "message")}.  ${proof}\n`
          : [`No message${asked.query && ` for ${asked.query}`}.  ${proof}`, ...misses(), ""].join(
              "\n",
            );
      await screen.show(answer);
    },
  };
}

function jsonListing(flags: ListingFlags, { screen, asked }: ListingContext): Listing {
  const kept = keep((message) => JSON.stringify(keepKeys(messageJson(message), flags.fields)));
  return {
    ...kept,
    async end(coverage) {
      const head = JSON.stringify({ schema: MESSAGES_SCHEMA, query: asked.query });
      await screen.write(`${head.slice(0, -1)},"messages":[`);
      const writer = bundle(screen);
      for (const [i, record] of kept.sorted(flags).entries())
        await writer.add(`${i === 0 ? "\n" : ",\n"}${record}`);
      await writer.add(`\n],"coverage":${JSON.stringify(coverageJson(coverage))}}\n`);
      await writer.flush();
    },
  };
}

function streamListing(
  format: "ndjson" | Delimited,
  flags: ListingFlags,
  { screen, zone }: ListingContext,
): Listing {
  const { form, row } = chooseFields(RECIPIENTS, format === "ndjson" ? undefined : flags.fields);
  const record = (message: Message): string =>
    format === "ndjson"
      ? `${JSON.stringify(keepKeys(messageJson(message), flags.fields))}\n`
      : recipientRows(message)
          .map((cells) => delimitedRow(form.columns, row(cells), format, flags.raw))
          .join("");
  const writer = bundle(screen);
  const head = format === "ndjson" ? "" : delimitedHead(form.columns, format);
  const kept = flags.last !== undefined || flags.reverse ? keep(record) : undefined;
  let found = 0;
  let begun = false;
  const begin = (): string => {
    if (begun) return "";
    begun = true;
    return head;
  };
  return {
    add(message) {
      found++;
      return kept ? kept.add(message) : writer.add(begin() + record(message));
    },
    found: () => found,
    async end(coverage) {
      for (const piece of kept?.sorted(flags) ?? []) await writer.add(begin() + piece);
      await writer.add(begin());
      if (format === "ndjson") await writer.add(`${JSON.stringify(coverageJson(coverage))}\n`);
      else screen.talk(`${plural(found, "message")}.  ${coverageText(coverage, zone)}`);
      await writer.flush();
    },
  };
}

interface Kept<Row> {
  add(message: Message): void;
  found(): number;
  /** In the order of time, cut and turned as the flags say. */
  sorted(flags: Pick<ListingFlags, "last" | "reverse">): Row[];
}

/** Keeps a row of each message until the end; one without a time stays behind the one before. */
function keep<Row>(rowOf: (message: Message) => Row): Kept<Row> {
  const rows: { at: Instant | undefined; row: Row }[] = [];
  return {
    add(message) {
      const at = message.queued ?? message.born ?? rows.at(-1)?.at;
      rows.push({ at, row: rowOf(message) });
    },
    found: () => rows.length,
    sorted({ last, reverse }) {
      const sorted = rows.toSorted((a, b) => (a.at && b.at ? compareInstants(a.at, b.at) : 0));
      const cut = last === undefined ? sorted : sorted.slice(-last);
      return (reverse ? cut.reverse() : cut).map(({ row }) => row);
    },
  };
}

/** Letters that are written at once. */
const BUNDLE = 1 << 16;

/** Many small pieces written as few large ones; waits while the reader is slow. */
export function bundle(screen: Screen): {
  add(piece: string): void | Promise<void>;
  flush(): Promise<void>;
} {
  let pending = "";
  const flush = async (): Promise<void> => {
    const piece = pending;
    pending = "";
    if (piece) await screen.write(piece);
  };
  return {
    add(piece) {
      pending += piece;
      return pending.length >= BUNDLE ? flush() : undefined;
    },
    flush,
  };
}

/** For docs: every format of a list, with what a machine gets from it. */
export const LISTING_FORMATS: Record<Format, string> = {
  table: "aligned columns for people, one row per message",
  json: `one document, schema ${MESSAGES_SCHEMA}: query, messages, coverage`,
  ndjson: "one message a line; the last line is the coverage",
  csv: "one row per recipient, RFC 4180; the coverage is on standard error",
  tsv: "one row per recipient, \\t \\n \\\\ escaped; the coverage is on standard error",
  md: "a Markdown table, one row per message",
};
