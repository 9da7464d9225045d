/**
 * What searches take from an address: the query language in `q`, each of its keys by itself, and a page.
 */
import { KEYS, keysOf, type NamedKey } from "../../reports/filter/keys.ts";
import type { LogKind } from "../../reports/reach.ts";
import { argumentWords, flagsOf, type PageAsked } from "../answers/pages.ts";
import { HttpProblem, type Incoming } from "../http/exchange.ts";
import type { Parameter } from "../http/router.ts";
import { givenIn } from "./data-route.ts";

const MOST_ROWS = 10_000;
export const ROWS = 100;

/** What the query language finds in facts of these logs. */
export function searchParameters(kinds: readonly LogKind[]): Parameter[] {
  return [
    {
      name: "q",
      about:
        "the query language, as behind `qtrail find`: from:*@shop.example status:deferred since:2d",
      type: "string",
    },
    ...keysIn(kinds).map((key) => ({
      name: key,
      about: `${KEYS[key].about}; \`!\` before it: not`,
      type: "string" as const,
      isRepeated: true,
    })),
  ];
}

export const PAGE_PARAMETERS: readonly Parameter[] = [
  {
    name: "limit",
    about: "rows of the page",
    type: "integer",
    least: 1,
    most: MOST_ROWS,
    usual: ROWS,
  },
  {
    name: "cursor",
    about:
      "the page behind the one whose answer named this cursor; the rest of the question stays the same",
    type: "string",
  },
];

export const MOMENT: Parameter = {
  name: "at",
  about: "the queue as it was at this moment; else as it is",
  type: "string",
};

export const TOP: Parameter = {
  name: "top",
  about: "rows of a list, the rest being one row; else as many as the command shows",
  type: "integer",
  least: 1,
  most: MOST_ROWS,
};

/** Lines of a log are of a host, and so are all facts: that is asked for in `q`. */
function keysIn(kinds: readonly LogKind[]): NamedKey[] {
  return keysOf(kinds).filter((key) => key !== "host");
}

/** Key and value of each term that stands in the address by itself. */
function termsIn(
  query: URLSearchParams,
  kinds: readonly LogKind[],
): (readonly [NamedKey, string])[] {
  return keysIn(kinds).flatMap((key) =>
    query
      .getAll(key)
      .filter((value) => value !== "")
      .map((value) => [key, value] as const),
  );
}

/** What is searched, as words of a command behind its other flags; `named` stands before the query. */
export function wordsOfSearch(
  query: URLSearchParams,
  kinds: readonly LogKind[],
  ...named: string[]
): string[] {
  const words = argumentWords(...named, query.get("q") ?? "");
  return [...flagsOf(termsIn(query, kinds)), ...words];
}

/** Flags of a command that parameters of the same name stand for. */
export function flagWords(query: URLSearchParams, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = givenIn(query, name);
    return value === undefined ? [] : [`--${name}=${value}`];
  });
}

export function pageAsked(query: URLSearchParams, kinds: readonly LogKind[]): PageAsked {
  return {
    q: query.get("q") ?? "",
    terms: termsIn(query, kinds),
    limit: limitIn(query),
    cursor: givenIn(query, "cursor"),
  };
}

/** For formats whose rows are not messages or sessions: the newest of them, without pages. */
export function wordsOfRows(query: URLSearchParams, kinds: readonly LogKind[]): string[] {
  if (givenIn(query, "cursor") !== undefined)
    throw new HttpProblem(400, "csv has no pages", {
      hint: `leave out the cursor: limit=${MOST_ROWS} gives as many at a time, until=TIME those before; or accept application/x-ndjson`,
    });
  return ["-r", "-n", String(limitIn(query)), ...wordsOfSearch(query, kinds)];
}

/** It was checked with all parameters. */
function limitIn(query: URLSearchParams): number {
  return Number(givenIn(query, "limit") ?? ROWS);
}

/** Where the next page is, for who does not read the body. */
export function linkToNext(
  { path, query }: Pick<Incoming, "path" | "query">,
  base: string,
  cursor: string | undefined,
): Record<string, string> {
  if (cursor === undefined) return {};
  const next = new URLSearchParams(query);
  next.set("cursor", cursor);
  return { link: `<${base}${path}?${next}>; rel="next"` };
}
