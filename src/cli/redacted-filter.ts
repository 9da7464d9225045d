/**
 * What somebody searches for by its true name, as it is called in logs whose names are replaced; a pseudonym that
 * was copied from an answer stays. Patterns are refused: what they would fit is not there.
 */
import type { Redactor } from "../redaction/lines.ts";
import {
  type Filter,
  type Pattern,
  type PatternKey,
  QueryError,
  type Term,
} from "../reports/filter/filter.ts";

export function withPseudonyms(filter: Filter, by: Redactor | undefined): Filter {
  if (!by) return filter;
  return { ...filter, terms: filter.terms.map((term) => redactedTerm(term, by)) };
}

function redactedTerm(term: Term, by: Redactor): Term {
  switch (term.key) {
    case "ip":
      return { ...term, value: network(term.value, by) };
    case "from":
    case "to":
    case "domain":
    case "name":
    case "helo":
    case "user":
    case "host":
    case "report":
    case "word":
      return { ...term, value: redactedPattern(term.key, term.value, by) };
    default:
      return term;
  }
}

/** The same of what stands alone: an address, a pattern of a domain's, a network. */
export function typedAs(typed: string, by: Redactor | undefined): string {
  if (!by || typed === "<>") return typed;
  if (/^[\d.]+(?:\/\d+)?$/.test(typed) || typed.includes(":")) return network(typed, by);
  if (typed.startsWith("*@")) return `*${called("from", typed.slice(1), by)}`;
  if (/[*/]/.test(typed)) throw refused(typed);
  return called("from", typed, by);
}

function redactedPattern(key: PatternKey, pattern: Pattern, by: Redactor): Pattern {
  switch (pattern.kind) {
    case "part":
    case "whole":
      return { ...pattern, text: called(key, pattern.text, by) };
    case "wildcard": {
      const [before, behind = "", ...more] = pattern.pieces;
      if (before === "" && behind.startsWith("@") && more.length === 0)
        return { ...pattern, pieces: ["", called(key, behind, by)] };
      throw refused(pattern.pieces.join("*"));
    }
    case "regex":
      throw refused(`/${pattern.source}/`);
  }
}

function refused(typed: string): QueryError {
  return new QueryError(
    `${typed}: with --redact there are pseudonyms in the log, which a pattern does not fit`,
    "write a whole address, domain, host or IP; or search without --redact",
  );
}

function called(key: PatternKey, text: string, by: Redactor): string {
  if (text === "" || PSEUDONYM.test(text)) return text;
  if (key === "report") return by.text(text);
  if (text.startsWith("@")) return `@${by.host(text.slice(1))}`;
  if (text.includes("@")) return by.address(text);
  const isHost = key === "domain" || key === "name" || key === "helo" || key === "host";
  return isHost || text.includes(".") ? by.host(text) : by.user(text);
}

/** A network of 256 addresses, or of a /48, has one that takes its place; others have not. */
function network(typed: string, by: Redactor): string {
  const [address = "", length] = typed.split("/");
  if (/^2(?:4\d|5[0-4])\.|^fd/i.test(address)) return typed;
  if (length === undefined) return by.host(address);
  if (length !== (address.includes(":") ? "48" : "24"))
    throw new QueryError(
      `${typed}: with --redact only networks of /24, and of /48 in IPv6, stay together`,
      "name such a network, or search without --redact",
    );
  return `${by.host(address)}/${length}`;
}

/** As an answer shows it. */
const PSEUDONYM =
  /^(?:@?|user[a-z2-9]{8}(?:[-+=]\S+)?@?)(?:(?:[\w-]+\.)*d[a-z2-9]{8}\.example)?$|^h[a-z2-9]{8}$/i;
