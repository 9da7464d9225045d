/**
 * Routes that give long lists, newest first, a page at a time: of messages, of sessions.
 */
import type { LogKind } from "../../reports/reach.ts";
import type { CoverageJson } from "../../web/answers.ts";
import type { AnswerTold } from "../answers/answers.ts";
import type { PageAsked } from "../answers/pages.ts";
import { HttpProblem, type Incoming, json } from "../http/exchange.ts";
import type { Parameter, Route } from "../http/router.ts";
import type { SchemaName } from "../schemas/schemas.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { dataRoute, givenIn } from "./data-route.ts";
import { commandReply, MEDIA, ndjson } from "./formats.ts";
import { MOST_ROWS, searchParameters, termsIn, wordsOfSearch } from "./searching.ts";

interface Listed<Found> {
  path: string;
  about: string;
  /** The command that gives the whole list. */
  verb: string;
  /** Of these logs the query language finds facts. */
  kinds: readonly LogKind[];
  /** Of a page, and of a row by itself. */
  schemas: readonly [page: SchemaName, row: SchemaName];
  found(service: Served, viewer: Viewer, page: PageAsked): Promise<AnswerTold<Found>>;
  rowsOf(found: Found): readonly object[];
}

export function listRoute<Found extends { coverage: CoverageJson; cursor?: string }>({
  path,
  about,
  verb,
  kinds,
  schemas: [page, row],
  found,
  rowsOf,
}: Listed<Found>): Route {
  return dataRoute({
    method: "GET",
    path,
    needs: "mail",
    told: {
      about: `${about}, newest first, a page at a time`,
      parameters: [...searchParameters(kinds), ...PAGE_PARAMETERS],
      answers: { [MEDIA.json]: page, [MEDIA.ndjson]: row, [MEDIA.csv]: undefined },
    },
    async reply(asked, service, format) {
      const { query, viewer } = asked;
      if (format === "csv")
        return commandReply(asked, service, format, [verb, ...wordsOfRows(query, kinds)]);
      const { value } = await found(service, viewer, pageAsked(query, kinds));
      const link = linkToNext(asked, service.base, value.cursor);
      if (format === "ndjson") return ndjson([...rowsOf(value), value.coverage], link);
      return { ...json(value), headers: link };
    },
  });
}

/** Rows where no number is given. */
const ROWS = 100;

const PAGE_PARAMETERS: readonly Parameter[] = [
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

function pageAsked(query: URLSearchParams, kinds: readonly LogKind[]): PageAsked {
  return {
    q: query.get("q") ?? "",
    terms: termsIn(query, kinds),
    limit: limitIn(query),
    cursor: givenIn(query, "cursor"),
  };
}

/** For formats whose rows are not messages or sessions: the newest of them, without pages. */
function wordsOfRows(query: URLSearchParams, kinds: readonly LogKind[]): string[] {
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
function linkToNext(
  { path, query }: Pick<Incoming, "path" | "query">,
  base: string,
  cursor: string | undefined,
): Record<string, string> {
  if (cursor === undefined) return {};
  const next = new URLSearchParams(query);
  next.set("cursor", cursor);
  return { link: `<${base}${path}?${next}>; rel="next"` };
}
