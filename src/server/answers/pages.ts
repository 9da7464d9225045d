/**
 * Long lists a page at a time, newest first.
 *
 * A page goes on where the one before ended: at a time, and behind so many rows of that very time. What comes in
 * meanwhile shifts nothing. Rows whose log has no stamps are counted from the first on.
 */
import type { Term } from "../../reports/filter/filter.ts";
import { printFilter } from "../../reports/filter/print.ts";
import { parseQuery } from "../../reports/filter/query.ts";
import { HttpProblem } from "../http/exchange.ts";

/** A term of the query language, as a flag or a parameter gives it. */
type Given = readonly [key: string, value: string];

export interface PageAsked {
  /** The query language, as typed. */
  q: string;
  /** Values of single keys, beside it. */
  terms?: readonly Given[];
  limit: number;
  cursor?: string | undefined;
}

/** How a command is asked for a page, and where that page begins in what it tells. */
interface PageWords {
  /** Flags and query of the search itself. */
  asked: string[];
  /** The same, with what makes it that page. */
  words: string[];
  from: Cursor;
}

/** Before or at that time, behind so many rows of it; without a time behind so many of all. */
interface Cursor {
  at: string;
  behind: number;
}

const START: Cursor = { at: "", behind: 0 };

export function pageWords({ q, terms = [], limit, cursor }: PageAsked): PageWords {
  const from = cursor === undefined ? START : cursorIn(cursor);
  const count = ["-r", "-n", String(from.behind + limit + 1)];
  const asked = searchWords(terms, q);
  if (from.at === "") return { asked, words: [...count, ...asked], from };
  // The page ends before whatever end was asked for: two of them would be alternatives.
  const besides = terms.filter(([key, value]) => key !== "until" || value.startsWith("!"));
  const until = ["until", nextNano(from.at)] as const;
  const words = [...count, ...searchWords([...besides, until], withoutUntil(q))];
  return { asked, words, from };
}

function searchWords(terms: readonly Given[], q: string): string[] {
  return [...flagsOf(terms), ...argumentWords(q)];
}

/** Terms as flags of a command. */
export function flagsOf(terms: readonly Given[]): string[] {
  return terms.map(([key, value]) => `--${key}=${value}`);
}

/** Texts that are no flags, whatever they begin with; empty ones are left out. */
export function argumentWords(...texts: string[]): string[] {
  const given = texts.filter((text) => text.trim() !== "");
  return given.length > 0 ? ["--", ...given] : [];
}

function withoutUntil(q: string): string {
  const filter = parseQuery(q);
  const isEnd = ({ key, negated }: Term): boolean => key === "until" && !negated;
  if (!filter.terms.some(isEnd)) return q;
  return printFilter({ ...filter, terms: filter.terms.filter((term) => !isEnd(term)) });
}

/** Of rows, newest first, those of the page, and the cursor of the next one if there are more. */
export function pageOf<Row>(
  all: readonly Row[],
  { limit }: Pick<PageAsked, "limit">,
  from: Cursor,
  timeOf: (row: Row) => string,
): { rows: Row[]; cursor?: string } {
  const rows = all.slice(from.behind, from.behind + limit);
  const last = rows.at(-1);
  if (last === undefined || all.length <= from.behind + limit) return { rows };
  const at = timeOf(last);
  const end = from.behind + rows.length;
  const behind = at === "" ? end : all.slice(0, end).filter((row) => timeOf(row) === at).length;
  return { rows, cursor: Buffer.from(JSON.stringify({ at, behind })).toString("base64url") };
}

function cursorIn(text: string): Cursor {
  const cursor = parsed(Buffer.from(text, "base64url").toString());
  if (cursor) return cursor;
  throw new HttpProblem(400, "the cursor is none of this server's", {
    hint: "begin again without it",
  });
}

function parsed(text: string): Cursor | undefined {
  const [, at = "", digits = ""] = /^\{"at":"([^"]*)","behind":(\d{1,6})\}$/.exec(text) ?? [];
  return digits !== "" && (at === "" || isTime(at)) ? { at, behind: Number(digits) } : undefined;
}

/** As rows have it, of a day and an hour that there are. */
function isTime(at: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/.test(at)) return false;
  const time = new Date(`${at.slice(0, 19)}Z`);
  return time.getTime() >= 0 && time.toISOString().startsWith(at.slice(0, 19));
}

/** The first moment after it. */
function nextNano(at: string): string {
  const nanos = Number(at.slice(20, 29)) + 1;
  if (nanos < 1e9) return `${at.slice(0, 20)}${String(nanos).padStart(9, "0")}Z`;
  return new Date(Date.parse(`${at.slice(0, 19)}Z`) + 1000).toISOString().replace(/\.\d+/, "");
}
