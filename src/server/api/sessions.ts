/**
 * `/api/v1/sessions`: what `qtrail sessions` tells; `/api/v1/sessions/ID`: what `qtrail session` tells.
 */
import { sessionWords } from "../answers/by-id.ts";
import { sessionsFound } from "../answers/sessions.ts";
import type { Route } from "../http/router.ts";
import { dataRoute } from "./data-route.ts";
import { commandReplyOnOne, MEDIA } from "./formats.ts";
import { listRoute } from "./list-route.ts";

export const SESSIONS: Route[] = [
  listRoute({
    path: "/api/v1/sessions",
    about: "SMTP, POP3 and IMAP sessions that match",
    verb: "sessions",
    kinds: ["sessions"],
    schemas: ["sessions", "session"],
    found: sessionsFound,
    rowsOf: ({ sessions }) => sessions,
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
