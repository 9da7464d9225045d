/**
 * `/queue?at=`: the queue at a moment, as a page. The slider's fields become the moment in the address, which is what
 * somebody else is sent.
 */
import type { QueueJson } from "../../web/answers.ts";
import { addressOf, clockOf, queuePage } from "../../web/queue-page.ts";
import { told } from "../answers/answers.ts";
import { argumentWords, flagsOf } from "../answers/pages.ts";
import { seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { dataAddress, pageReply } from "./page-reply.ts";

/** Destinations: the page names what it leaves out. */
const MOST = 200;

export const QUEUE: Route = {
  method: "GET",
  path: "/queue",
  needs: "mail",
  async reply(asked, service) {
    const { query, viewer } = asked;
    const given = (key: string): string => query.get(key)?.trim() ?? "";
    const question = { at: given("at"), q: given("q") };
    const [day, minute] = [given("day"), Number(given("minute"))];
    if (given("by") === "slider" && day !== "" && minute >= 0)
      return seeOther(service.base + addressOf({ ...question, at: `${day} ${clockOf(minute)}` }));
    if (query.has("day") || query.has("minute"))
      return seeOther(service.base + addressOf(question));
    const { at, q } = question;
    const flags = at === "" ? [] : [["at", at] as const];
    const words = ["queue", `--top=${MOST}`, ...flagsOf(flags), ...argumentWords(q)] as const;
    const { value, said, command } = await told<QueueJson>(service, viewer, words);
    const data = dataAddress(service.base, "queue", query);
    return pageReply(
      asked,
      service,
      { title: value.verdict ?? "Queue", page: "queue", command, said, data },
      queuePage(question, value, service),
    );
  },
};
