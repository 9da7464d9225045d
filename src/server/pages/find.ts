/**
 * `/find` as a page: the address's parts are one query, the one that `qtrail find` takes.
 */
import { type Filter, QueryError, type Term } from "../../reports/filter/filter.ts";
import { isOfTime, periodAsked } from "../../reports/filter/period.ts";
import { printFilter } from "../../reports/filter/print.ts";
import { parseQuery, parseTerm } from "../../reports/filter/query.ts";
import { type Period, TimeWordsError } from "../../time/words.ts";
import type { Elsewhere } from "../../web/find-none.ts";
import { findPage } from "../../web/find-page.ts";
import { refusedQuestion } from "../../web/find-refused.ts";
import { KEYS_BESIDE, without } from "../../web/question.ts";
import { messagesFound } from "../answers/messages.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { QuestionRefused } from "../question.ts";
import type { Served } from "../service.ts";
import { pageReply } from "./page-reply.ts";

export const FIND: Route = { method: "GET", path: "/find", needs: "mail", reply };

/** Rows of a page. */
const ROWS = 100;

async function reply(asked: Incoming, service: Served): Promise<HttpReply> {
  try {
    const filter = filterIn(asked.query);
    const times = { now: service.now(), zone: service.zone };
    return await found(asked, service, filter, periodAsked(filter, times));
  } catch (error) {
    const isWrong =
      error instanceof QueryError ||
      error instanceof TimeWordsError ||
      error instanceof QuestionRefused;
    if (!isWrong) throw error;
    const typed = typedIn(asked.query);
    return pageReply(
      asked,
      service,
      { title: "A question that cannot be read", page: "find", query: typed },
      refusedQuestion({ message: error.message, hint: error.hint, typed, base: service.base }),
      400,
    );
  }
}

/** The whole question as somebody typed it. */
function typedIn(query: URLSearchParams): string {
  const given = KEYS_BESIDE.flatMap((key) => query.getAll(key).map((value) => `${key}:"${value}"`));
  return [query.get("q") ?? "", ...given].filter((part) => part !== "").join(" ");
}

function filterIn(query: URLSearchParams): Filter {
  const filter = parseQuery(query.get("q") ?? "");
  const given = KEYS_BESIDE.flatMap((key) =>
    query
      .getAll(key)
      .filter((value) => value.trim() !== "")
      .map((value) => parseTerm(key, value)),
  );
  // What stands by itself is the later choice: of periods there can only be one.
  const isOther = (term: Term): boolean => !given.some(isOfTime) || !isOfTime(term);
  return { ...filter, terms: [...filter.terms.filter(isOther), ...given] };
}

async function found(
  asked: Incoming,
  service: Served,
  filter: Filter,
  period: Period,
): Promise<HttpReply> {
  const { viewer, query } = asked;
  const { base, zone } = service;
  const now = service.now();
  const cursor = query.get("cursor") ?? undefined;
  const q = printFilter(filter);
  const search = (one: Filter, from?: string) =>
    messagesFound(service, viewer, { q: printFilter(one), limit: ROWS, cursor: from });
  const { value, said, command } = await search(filter, cursor);
  const isNothing = value.messages.length + value.refused.length === 0;
  const countOf = async (one: Filter): Promise<Elsewhere["counted"]> => {
    const { value: other } = await search(one);
    const found = other.messages.length + other.refused.length;
    return { found, isMore: other.cursor !== undefined };
  };
  const elsewhere = isNothing ? await elsewhereOf(filter, countOf) : [];
  const question = { filter, period, now, zone, base, isContinued: cursor !== undefined };
  const more: Record<string, string> = cursor === undefined ? {} : { cursor };
  const data = `${base}/api/v1/messages?${new URLSearchParams({ q, ...more })}`;
  return pageReply(
    asked,
    service,
    { title: q || "All mail", page: "find", query: q, command, data, said: isNothing ? [] : said },
    findPage(value, question, elsewhere, said),
  );
}

/** Terms that are tried without. */
const MOST_LEFT_OUT = 4;

/** Counted is within the period that was asked for: without one all that is kept would have to be searched. */
function elsewhereOf(
  filter: Filter,
  countOf: (one: Filter) => Promise<Elsewhere["counted"]>,
): Promise<Elsewhere[]> {
  const { terms } = filter;
  const isBounded = (one: Filter): boolean =>
    one.terms.some((term) => isOfTime(term) && !term.negated && term.key !== "until");
  return Promise.all(
    (terms.length < 2 ? [] : terms.slice(0, MOST_LEFT_OUT)).map(async (term) => {
      const rest = without(filter, term);
      return { term, counted: isBounded(rest) ? await countOf(rest) : undefined };
    }),
  );
}
