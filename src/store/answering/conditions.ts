/**
 * What of a filter DuckDB can try, so that few rows become facts; the filter itself is tried on these.
 *
 *     from:bob@shop.example     a sender with `bob` and with `shop.example` in it
 *
 * An address is found under all its forms, as it was typed and as lists and forwarders write it (VERP, SRS, BATV), in which
 * the two parts stand apart: so each part is looked for by itself. What would need more is left to the filter, and so is
 * the sign that stands for a name where that is not shown: the rows have the name.
 */
import type { Filter, Pattern, Term } from "../../reports/filter/filter.ts";
import type { Status } from "../../reports/filter/keys.ts";
import { MASK } from "../../reports/scope/masked-addresses.ts";
import { FATES } from "../../tracking/facts.ts";
import type { TextCondition, TextOf } from "../rows/where.ts";

export interface Conditions {
  messages: TextCondition[];
  sessions: TextCondition[];
}

export function conditionsOf({ terms } = NO_FILTER): Conditions {
  const conditions: Conditions = { messages: [], sessions: [] };
  for (const term of terms) {
    const { key, negated } = term;
    const isAlone = key === "word" || terms.filter((one) => one.key === key).length === 1;
    if (negated || !isAlone) continue;
    conditions.messages.push(...ofMessages(term));
    conditions.sessions.push(...ofSessions(term));
  }
  return conditions;
}

const NO_FILTER: Pick<Filter, "terms"> = { terms: [] };

function ofMessages(term: Term): TextCondition[] {
  switch (term.key) {
    case "from":
      return containing("sender", piecesOf(term.value));
    case "to":
      return containing("recipient", piecesOf(term.value));
    case "domain":
    case "word":
      return containing("address", piecesOf(term.value));
    case "host":
      return containing("host", piecesOf(term.value));
    case "status":
      return ofStatus(term.value);
    case "msg":
      return [{ of: "msg", is: String(term.value) }];
    default:
      return [];
  }
}

/** Words that say more of a message than the fate of a recipient are left to the filter. */
function ofStatus(status: Status): TextCondition[] {
  const fates = FATES.filter(
    (fate) => fate === status || (fate === "expired" && status === "bounced"),
  );
  return fates.length > 0 ? [{ of: "fate", among: fates }] : [];
}

/** A client that was turned away before it named anybody is found by its name, which ends in the sender's domain. */
function ofSessions(term: Term): TextCondition[] {
  switch (term.key) {
    case "from":
    case "domain":
    case "word":
      return containing("address", piecesOf(term.value).slice(-1));
    case "to":
      return containing("recipient", piecesOf(term.value));
    case "host":
      return containing("host", piecesOf(term.value));
    default:
      return [];
  }
}

function containing(of: TextOf, pieces: readonly Piece[]): TextCondition[] {
  return pieces.map((piece) => ({ of, ...piece }));
}

type Piece = Pick<TextCondition, "contains" | "orContains">;

/**
 * What has to stand in each text that the pattern finds, or what it is called where it is hashed; a domain may be written
 * in other letters.
 */
function piecesOf(pattern: Pattern): Piece[] {
  if (pattern.kind === "regex") return [];
  const texts = pattern.kind === "wildcard" ? pattern.pieces : [pattern.text];
  const pieces = texts.flatMap(partsIn);
  if (pieces.some((piece) => /xn--/i.test(piece))) return [];
  const hashed = "alias" in pattern && pattern.alias ? partsIn(pattern.alias) : undefined;
  if (!hashed) return pieces.map((contains) => ({ contains }));
  // As many parts, unless the text is none of an address.
  if (hashed.length !== pieces.length) return [];
  return pieces.map((contains, i) => ({
    contains,
    ...(hashed[i] !== contains && { orContains: [hashed[i] as string] }),
  }));
}

function partsIn(text: string): string[] {
  return text.split("@").filter((part) => part !== "" && !part.includes(MASK));
}
