/**
 * `/why/DOMAIN`, and `/why?about=`, by which a form asks.
 */
import type { WhyJson } from "../../web/answers.ts";
import { whyAddress, whyPage, whyQuestion } from "../../web/why-page.ts";
import { told } from "../answers/answers.ts";
import { argumentWords, flagsOf } from "../answers/pages.ts";
import { seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { pageQuestion } from "./page-question.ts";
import { dataAddress, pageReply } from "./page-reply.ts";

export const WHY: Route[] = [
  {
    method: "GET",
    path: "/why",
    needs: "mail",
    reply(asked, service) {
      const about = asked.query.get("about")?.trim() ?? "";
      const question = pageQuestion(asked);
      return about === ""
        ? pageReply(asked, service, { title: "Why" }, whyQuestion(question, service))
        : seeOther(service.base + whyAddress(about, question));
    },
  },
  {
    method: "GET",
    path: "/why/:about",
    needs: "mail",
    async reply(asked, service) {
      const about = asked.params.about as string;
      const question = pageQuestion(asked);
      const { q, since, until } = question;
      const flags = Object.entries({ since, until }).filter(([, value]) => value !== "");
      const { value, command, said } = await told<WhyJson>(service, asked.viewer, [
        "why",
        ...flagsOf(flags),
        ...argumentWords(about, q),
      ]);
      const data = dataAddress(service.base, `why/${encodeURIComponent(about)}`, asked.query);
      return pageReply(
        asked,
        service,
        { title: value.words[0] ?? about, command, said, data },
        whyPage(question, value, service),
      );
    },
  },
];
