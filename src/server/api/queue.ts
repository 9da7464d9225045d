/**
 * `/api/v1/queue`: what `qtrail queue` tells; `/api/v1/why/NAME`: what `qtrail why` tells of mail to a domain, an
 * address or a host.
 */
import type { Route } from "../http/router.ts";
import { dataRoute } from "./data-route.ts";
import { commandReply, MEDIA } from "./formats.ts";
import { flagWords, MOMENT, searchParameters, TOP, wordsOfSearch } from "./searching.ts";

const KINDS = ["queue"] as const;

export const QUEUE: Route[] = [
  dataRoute({
    method: "GET",
    path: "/api/v1/queue",
    needs: "mail",
    told: {
      about: "what waits in the queue, why, and when it is tried again: now, or at a past moment",
      parameters: [MOMENT, TOP, ...searchParameters(KINDS)],
      answers: { [MEDIA.json]: "queue", [MEDIA.ndjson]: undefined, [MEDIA.csv]: undefined },
    },
    reply(asked, service, format) {
      const { query } = asked;
      return commandReply(asked, service, format, [
        "queue",
        ...flagWords(query, ["at", "top"]),
        ...wordsOfSearch(query, KINDS),
      ]);
    },
  }),
  dataRoute({
    method: "GET",
    path: "/api/v1/why/:name",
    needs: "mail",
    told: {
      about: "why mail to a domain, an address or a host does not arrive, and whose fault it is",
      parameters: searchParameters(KINDS),
      answers: { [MEDIA.json]: "why", [MEDIA.ndjson]: "why" },
    },
    reply(asked, service, format) {
      const words = wordsOfSearch(asked.query, KINDS, asked.params.name as string);
      return commandReply(asked, service, format, ["why", ...words]);
    },
  }),
];
