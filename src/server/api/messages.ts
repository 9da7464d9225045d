/**
 * `/api/v1/messages`: what `qtrail find` tells; `/api/v1/messages/ID`: what `qtrail show` tells.
 */
import { messageWords } from "../answers/message.ts";
import { messagesFound } from "../answers/messages.ts";
import type { PageAsked } from "../answers/pages.ts";
import { type Incoming, json } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { dataRoute } from "./data-route.ts";
import { commandReply, commandReplyOnOne, MEDIA, ndjson } from "./formats.ts";
import {
  linkToNext,
  PAGE_PARAMETERS,
  pageAsked,
  searchParameters,
  wordsOfRows,
} from "./searching.ts";

const KINDS = ["queue"] as const;

export const MESSAGES: Route[] = [
  dataRoute({
    method: "GET",
    path: "/api/v1/messages",
    needs: "mail",
    told: {
      about: "messages and refusals that match, newest first, a page at a time",
      parameters: [...searchParameters(KINDS), ...PAGE_PARAMETERS],
      answers: { [MEDIA.json]: "found", [MEDIA.ndjson]: "message", [MEDIA.csv]: undefined },
    },
    async reply(asked, service, format) {
      if (format === "csv")
        return commandReply(asked, service, format, ["find", ...wordsOfRows(asked.query, KINDS)]);
      const { value } = await messagesFound(service, asked.viewer, messagesAsked(asked));
      const { messages, refused, cursor, coverage } = value;
      const link = linkToNext(asked, service.base, cursor);
      if (format === "ndjson") return ndjson([...messages, ...refused, coverage], link);
      return { ...json(value), headers: link };
    },
  }),
  dataRoute({
    method: "GET",
    path: "/api/v1/messages/:id",
    needs: "mail",
    told: {
      about: "one message, by its id or the beginning of it",
      parameters: [],
      answers: { [MEDIA.json]: "messages", [MEDIA.ndjson]: "message", [MEDIA.csv]: undefined },
    },
    async reply(asked, service, format) {
      const words = messageWords(asked.params.id as string);
      return commandReplyOnOne(asked, service, format, words);
    },
  }),
];

export function messagesAsked({ query }: Pick<Incoming, "query">): PageAsked {
  return pageAsked(query, KINDS);
}
