/**
 * `/api/v1/messages`: what `qtrail find` tells; `/api/v1/messages/ID`: what `qtrail show` tells.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { CoverageJson } from "../../web/answers.ts";
import { told } from "../answers/answers.ts";
import { messageWords } from "../answers/by-id.ts";
import { messagesFound } from "../answers/messages.ts";
import { HttpProblem, json } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { dataRoute } from "./data-route.ts";
import { commandReplyOnOne, MEDIA, nothingHasThisId } from "./formats.ts";
import { listRoute } from "./list-route.ts";

export const MESSAGES: Route[] = [
  listRoute({
    path: "/api/v1/messages",
    about: "messages and refusals that match",
    verb: "find",
    kinds: ["queue"],
    schemas: ["found", "message"],
    found: messagesFound,
    rowsOf: ({ messages, refused }) => [...messages, ...refused],
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
  dataRoute({
    method: "GET",
    path: "/api/v1/messages/:id/lines",
    needs: "all",
    told: {
      about: "the raw lines of a message, where the logs still have them",
      parameters: [],
      answers: { [MEDIA.json]: "lines" },
    },
    async reply({ params, viewer }, service) {
      const [verb, id] = messageWords(params.id as string);
      const { value, said } = await told<MessagesWithLines>(service, viewer, [verb, "-v", id]);
      const { messages, coverage } = value;
      if (messages.length === 0) throw nothingHasThisId();
      if (messages.every(({ lines }) => lines === undefined))
        throw new HttpProblem(404, "the lines behind it are not at hand", {
          hint: said
            .find((sentence) => sentence.includes("not in the store"))
            ?.replace("qtrail: ", ""),
        });
      return json({
        schema: "qtrail/lines@1",
        messages: messages.map((one) => ({ id: one.id, lines: one.lines ?? [] })),
        coverage,
      });
    },
  }),
];

interface MessagesWithLines {
  messages: (MessageJson & { lines?: string[] })[];
  coverage: CoverageJson;
}
