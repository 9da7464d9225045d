/**
 * `/api/v1/sessions`: what `qtrail sessions` tells; `/api/v1/sessions/ID`: what `qtrail session` tells.
 */
import { sessionWords } from "../answers/by-id.ts";
import { sessionsFound } from "../answers/sessions.ts";
import { json } from "../http/exchange.ts";
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

const KINDS = ["sessions"] as const;

export const SESSIONS: Route[] = [
  dataRoute({
    method: "GET",
    path: "/api/v1/sessions",
    needs: "mail",
    told: {
      about: "SMTP, POP3 and IMAP sessions that match, newest first, a page at a time",
      parameters: [...searchParameters(KINDS), ...PAGE_PARAMETERS],
      answers: { [MEDIA.json]: "sessions", [MEDIA.ndjson]: "session", [MEDIA.csv]: undefined },
    },
    async reply(asked, service, format) {
      if (format === "csv") {
        const words = ["sessions", ...wordsOfRows(asked.query, KINDS)] as const;
        return commandReply(asked, service, format, words);
      }
      const page = pageAsked(asked.query, KINDS);
      const { value } = await sessionsFound(service, asked.viewer, page);
      const link = linkToNext(asked, service.base, value.cursor);
      if (format === "ndjson") return ndjson([...value.sessions, value.coverage], link);
      return { ...json(value), headers: link };
    },
  }),
  dataRoute({
    method: "GET",
    path: "/api/v1/sessions/:id",
    needs: "mail",
    told: {
      about: "one session, by its id or the beginning of it",
      parameters: [],
      answers: { [MEDIA.json]: "sessions", [MEDIA.ndjson]: "session", [MEDIA.csv]: undefined },
    },
    reply(asked, service, format) {
      return commandReplyOnOne(asked, service, format, sessionWords(asked.params.id as string));
    },
  }),
];
