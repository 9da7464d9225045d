/**
 * What the address of a page asks: a query, and of what time. Single terms that stand there by themselves, as links
 * from commands have them, become part of the query.
 */
import { KEYS_BESIDE } from "../../web/question.ts";
import type { Incoming } from "../http/exchange.ts";

interface PageQuestion {
  path: string;
  q: string;
  since: string;
  until: string;
}

const TERMS = KEYS_BESIDE.filter((key) => key !== "since" && key !== "until");

export function pageQuestion({ query, path }: Pick<Incoming, "query" | "path">): PageQuestion {
  const given = (key: string): string => query.get(key)?.trim() ?? "";
  const terms = TERMS.flatMap((key) =>
    query
      .getAll(key)
      .filter((value) => value !== "")
      .map((value) => `${key}:${quoted(value)}`),
  );
  const q = [given("q"), ...terms].filter((words) => words !== "").join(" ");
  return { path, q, since: given("since"), until: given("until") };
}

/** As the query language takes a value with blanks. */
function quoted(value: string): string {
  return /[\s"]/.test(value) ? `"${value.replaceAll('"', "")}"` : value;
}
