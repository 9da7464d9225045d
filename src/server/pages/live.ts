/**
 * `/live`: the newest mail, with how full slots and queue are.
 */
import { localText } from "../../time/format.ts";
import type { QueueJson } from "../../web/answers.ts";
import { livePage, TROUBLE } from "../../web/live-page.ts";
import { told } from "../answers/answers.ts";
import { knownWords } from "../answers/known-logs.ts";
import { messagesFound } from "../answers/messages.ts";
import { sessionsFound } from "../answers/sessions.ts";
import type { Route } from "../http/router.ts";
import { maySee } from "../viewer.ts";
import { pageReply } from "./page-reply.ts";

const ROWS = 50;
const AT_THE_DOOR = 20;
const TURNED_AWAY = "verdict:refused verdict:deferred";

export const LIVE: Route = {
  method: "GET",
  path: "/live",
  needs: "mail",
  async reply(asked, service) {
    const { viewer, query } = asked;
    const isOnlyTrouble = query.get("only") === "trouble";
    const q = isOnlyTrouble ? TROUBLE : "";
    const search = { q, limit: ROWS };
    const [found, refused, queue] = await Promise.all([
      messagesFound(service, viewer, search),
      sessionsFound(service, viewer, { q: TURNED_AWAY, limit: AT_THE_DOOR }),
      told<QueueJson>(service, viewer, ["queue"]),
    ]);
    const now = {
      found: found.value,
      refused: refused.value.sessions,
      queue: queue.value,
      isOnlyTrouble,
      clock: localText(service.now(), service.zone, 0).slice(11),
      // Problems are told in sentences with names in them.
      problems: maySee(viewer, "all") ? (service.problems ?? []) : [],
      isFollowed: service.feed !== undefined,
      known: service.known && knownWords(service.known, service.zone),
    };
    return pageReply(
      asked,
      service,
      {
        title: "Live",
        page: "live",
        command: service.command(["live"]),
        said: found.said,
        data: `${service.base}/events`,
      },
      livePage(now, service),
    );
  },
};
