/**
 * `/explain`: what somebody pasted, explained. A short text becomes the address, so that it can be sent to somebody else.
 */
import { type ExplanationTold, explainPage } from "../../web/explain-page.ts";
import { told } from "../answers/answers.ts";
import { argumentWords } from "../answers/pages.ts";
import { type HttpReply, type Incoming, seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";
import { pageReply } from "./page-reply.ts";

/** Letters that an address holds. */
const MOST_IN_ADDRESS = 1500;

export const EXPLAIN: Route[] = [
  {
    method: "GET",
    path: "/explain",
    needs: "figures",
    reply: (asked, service) => replyWith(asked.query.get("line") ?? "", asked, service),
  },
  {
    method: "POST",
    path: "/explain",
    needs: "figures",
    reply(asked, service) {
      const line = (new URLSearchParams(asked.body).get("line") ?? "").replaceAll("\r\n", "\n");
      return line.length <= MOST_IN_ADDRESS
        ? seeOther(`${service.base}/explain?${new URLSearchParams({ line })}`)
        : replyWith(line, asked, service);
    },
  },
];

interface ExplanationsJson {
  explanations: ExplanationTold[];
}

async function replyWith(line: string, asked: Incoming, service: Served): Promise<HttpReply> {
  if (line.trim() === "")
    return pageReply(
      asked,
      service,
      { title: "Explain", page: "explain", command: service.command(["explain"]) },
      explainPage("", [], service),
    );
  const { value, command, said } = await told<ExplanationsJson>(service, asked.viewer, [
    "explain",
    ...argumentWords(line),
  ]);
  const [first] = value.explanations;
  return pageReply(
    asked,
    service,
    {
      title: first?.verdict ?? "Explain",
      page: "explain",
      command: line.length <= MOST_IN_ADDRESS ? command : service.command(["explain", "-"]),
      said,
      data: `${service.base}/api/v1/explain`,
    },
    explainPage(line, value.explanations, service),
  );
}
