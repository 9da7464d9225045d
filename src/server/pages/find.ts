/**
 * `/find` as a page.
 */
import { findPage } from "../../web/find-page.ts";
import { messagesFound } from "../answers/messages.ts";
import { messagesAsked } from "../api/messages.ts";
import type { Route } from "../http/router.ts";
import { pageReply } from "./page-reply.ts";

export const FIND: Route = {
  method: "GET",
  path: "/find",
  needs: "mail",
  async reply(asked, service) {
    const question = messagesAsked(asked);
    const { value, said, command } = await messagesFound(service, asked.viewer, question);
    const data = `${service.base}/api/v1/messages?${asked.query}`;
    return pageReply(
      asked,
      service,
      { title: question.q || "Mail", page: "find", query: question.q, command, said, data },
      findPage(value, service.base),
    );
  },
};
