/**
 * `/api/v1/reasons`: the words that say why a delivery failed or waits, with what they mean and what to do;
 * `/api/v1/explain`: what `qtrail explain` says of any line, text, code or word.
 */
import { REASONS } from "../../grammars/delivery-report/reasons.ts";
import { argumentWords } from "../answers/pages.ts";
import { HttpProblem, type Incoming, json } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { dataRoute } from "./data-route.ts";
import { commandReply, MEDIA } from "./formats.ts";

const FORM = "application/x-www-form-urlencoded";

export const VOCABULARY: Route[] = [
  dataRoute({
    method: "GET",
    path: "/api/v1/reasons",
    needs: "figures",
    told: {
      about: "the words of `reason`, what they mean, whose side each is on, and what to do",
      parameters: [],
      answers: { [MEDIA.json]: "reasons" },
    },
    reply: () =>
      json({
        schema: "qtrail/reasons@1",
        reasons: REASONS.map(({ name, side, meaning, advice }) => ({
          reason: name,
          side,
          meaning,
          advice,
        })),
      }),
  }),
  dataRoute({
    method: "POST",
    path: "/api/v1/explain",
    needs: "mail",
    told: {
      about:
        "what a line of a log, a reply, a code, a bounce or a word means, and what to do: the text is the body, or `text` of a form or of JSON",
      parameters: [],
      answers: { [MEDIA.json]: "explanations", [MEDIA.ndjson]: "explanation" },
      takes: ["text/plain", FORM, MEDIA.json],
    },
    reply(asked, service, format) {
      const words = ["explain", ...argumentWords(textOf(asked))] as const;
      return commandReply(asked, service, format, words);
    },
  }),
];

function textOf({ headers, body }: Pick<Incoming, "headers" | "body">): string {
  const text = textIn(String(headers["content-type"] ?? "text/plain"), body);
  if (text.trim() !== "") return text;
  throw new HttpProblem(400, "there is nothing to explain", {
    hint: "send a line, a reply, a code or a word: curl --data-binary '550 5.7.1' -H 'content-type: text/plain'",
  });
}

function textIn(type: string, body: string): string {
  switch (type.replace(/;.*/s, "").trim().toLowerCase()) {
    case "text/plain":
      return body;
    case FORM:
      return new URLSearchParams(body).get("text") ?? "";
    case MEDIA.json:
      return textOfJson(body);
  }
  throw new HttpProblem(415, `a body of type "${type}" is not read here`, {
    hint: `send text/plain, ${FORM} with a field "text", or ${MEDIA.json}: {"text": "..."}`,
  });
}

function textOfJson(body: string): string {
  try {
    const { text } = JSON.parse(body) as { text?: unknown };
    if (typeof text === "string") return text;
  } catch {
    // told below
  }
  throw new HttpProblem(400, "the body is no JSON with a text in it", {
    hint: 'send {"text": "550 5.7.1 ..."}',
  });
}
