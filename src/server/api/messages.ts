/**
 * `/api/v1/messages`: what `qtrail find` tells; `/api/v1/messages/ID`: what `qtrail show` tells.
 */

import { messageTold } from "../answers/message.ts";
import { messagesFound } from "../answers/messages.ts";
import { HttpProblem, type Incoming, json } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";

const MOST_ROWS = 10_000;
export const ROWS = 100;

/** Keys of the query language that stand in the address by themselves. */
const KEYS = ["from", "to", "domain", "since", "until", "on", "status", "reason"] as const;

export const MESSAGES: Route[] = [
  {
    method: "GET",
    path: "/api/v1/messages",
    needs: "mail",
    async reply(asked, service) {
      const { value } = await messagesFound(service, asked.viewer, messagesAsked(asked));
      return json(value);
    },
  },
  {
    method: "GET",
    path: "/api/v1/messages/:id",
    needs: "mail",
    async reply({ params, viewer }, service) {
      const { value, isFound, said } = await messageTold(service, viewer, params.id as string);
      if (!isFound) throw new HttpProblem(404, said[0] ?? "no message has that id");
      return json(value);
    },
  },
];

export function messagesAsked({ query }: Pick<Incoming, "query">) {
  return {
    q: query.get("q") ?? "",
    terms: KEYS.flatMap((key) =>
      query
        .getAll(key)
        .filter((value) => value !== "")
        .map((value) => [key, value] as const),
    ),
    limit: limitIn(query),
    cursor: query.get("cursor") ?? undefined,
  };
}

export function limitIn(query: URLSearchParams): number {
  const given = query.get("limit");
  if (given === null) return ROWS;
  const limit = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > MOST_ROWS)
    throw new HttpProblem(400, `limit: "${given}" is no number from 1 to ${MOST_ROWS}`, {
      hint: `leave it out for ${ROWS}`,
    });
  return limit;
}
