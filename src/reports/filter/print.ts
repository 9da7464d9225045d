/**
 * Writes a filter as the query that reads as the same filter, and as the command equal to it:
 * what a page or an answer shows to say what was searched.
 */
import type { Filter, Pattern, SizeRange, Term } from "./filter.ts";

/** The query; `parseQuery` of it is `filter` again. */
export function printFilter(filter: Filter): string {
  return filter.terms.map(printTerm).join(" ");
}

/** The filter in both forms that a person can type. */
export function describe(filter: Filter): { query: string; command: string } {
  const query = printFilter(filter);
  const words = ["qtrail find", filter.caseSensitive && "--case", query && shellQuote(query)];
  return { query, command: words.filter(Boolean).join(" ") };
}

export function printTerm(term: Term): string {
  const key = term.key === "word" ? "" : `${term.key}:`;
  return `${term.negated ? "!" : ""}${key}${printValue(term, BARE)}`;
}

/** The value of the flag that says the same: `parseTerm` of it is `term` again. */
export function flagValue(term: Term): string {
  return `${term.negated ? "!" : ""}${printValue(term, BARE_IN_FLAG)}`;
}

/** What needs no quotation marks: in a query, and where the value stands alone. */
const BARE = /^(?![!/<]|not-)[^\s":]+$/;
const BARE_IN_FLAG = /^(?![!/<"]).+$/s;

function printValue(term: Term, bare: RegExp): string {
  switch (term.key) {
    case "status":
    case "reason":
    case "verdict":
    case "rule":
    case "ip":
      return term.value;
    case "since":
    case "until":
    case "on":
      return printText([term.value], bare);
    case "size":
      return printSize(term.value);
    case "uid":
    case "qp":
    case "msg":
      return String(term.value);
    default:
      return printPattern(term.value, bare);
  }
}

function printPattern(pattern: Pattern, bare: RegExp): string {
  switch (pattern.kind) {
    case "part":
      return printText([pattern.text], bare);
    case "whole":
      return `<${pattern.text}>`;
    case "wildcard":
      return printText(pattern.pieces, bare);
    case "regex":
      return `/${pattern.source}/`;
  }
}

function printText(pieces: string[], bare: RegExp): string {
  const plain = pieces.join("*");
  if (bare.test(plain) && pieces.every((piece) => !piece.includes("*"))) return plain;
  return `"${pieces.map((piece) => piece.replace(/[\\"*]/g, "\\$&")).join("*")}"`;
}

function printSize({ from, to }: SizeRange): string {
  if (from === to) return String(from);
  if (to === undefined) return `>=${from}`;
  if (from === undefined) return `<=${to}`;
  return `${from}..${to}`;
}

function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
