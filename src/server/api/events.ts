/**
 * `/events`: what happens, as it happens.
 *
 *     GET /events?types=delivery.failed,problem.opened
 *     Last-Event-ID: gw37qh9h8569c
 */
import { NEWS_TYPES, type NewsType } from "../../reports/news-types.ts";
import { eventStream } from "../events/event-stream.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { keyOf } from "../viewer.ts";

const MOST_LISTENERS = 200;
/** Of one viewer: nobody takes the place of all. */
const MOST_OF_ONE = 20;

export const EVENTS: Route = {
  method: "GET",
  path: "/events",
  needs: "figures",
  told: {
    about: "what happens, as it happens: server-sent events, whose data is JSON",
    parameters: [
      { name: "types", about: "only these, with commas between", type: "string", isRepeated: true },
      { name: "after", about: "what came behind the event of this id", type: "string" },
    ],
    answers: { "text/event-stream; charset=utf-8": "event" },
  },
  reply({ query, headers, viewer }, { feed }) {
    if (!feed) throw new HttpProblem(404, "no log is followed here: there are no events");
    if (feed.size >= MOST_LISTENERS) throw tooMany(`${MOST_LISTENERS} listen to events already`);
    if (feed.sizeOf(keyOf(viewer)) >= MOST_OF_ONE)
      throw tooMany(`${viewer.name} listens to events ${MOST_OF_ONE} times already`);
    const after = headers["last-event-id"] ?? query.get("after") ?? undefined;
    const listening = {
      viewer,
      types: typesIn(query.getAll("types")),
      after: after && String(after),
    };
    return {
      status: 200,
      type: "text/event-stream; charset=utf-8",
      body: eventStream(feed, listening),
      headers: { "x-accel-buffering": "no" }, // a proxy is not to keep them
    };
  },
};

function tooMany(what: string): HttpProblem {
  return new HttpProblem(503, what, { headers: { "retry-after": "30" } });
}

function typesIn(given: readonly string[]): ReadonlySet<NewsType> | undefined {
  const words = given.flatMap((text) => text.split(",")).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  return new Set(words.map(typeNamed));
}

function typeNamed(word: string): NewsType {
  if (Object.hasOwn(NEWS_TYPES, word)) return word as NewsType;
  throw new HttpProblem(400, `types: "${word}" is no event`, {
    hint: `events are ${Object.keys(NEWS_TYPES).join(", ")}`,
  });
}
