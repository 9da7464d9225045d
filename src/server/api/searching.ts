/**
 * What searches take from an address: the query language in `q`, and each of its keys by itself.
 */
import { KEYS, keysOf, type NamedKey } from "../../reports/filter/keys.ts";
import type { LogKind } from "../../reports/reach.ts";
import { argumentWords, flagsOf } from "../answers/pages.ts";
import type { Parameter } from "../http/router.ts";
import { givenIn } from "./data-route.ts";

export const MOST_ROWS = 10_000;

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
export function termsIn(
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
