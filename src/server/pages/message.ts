/**
 * `/m/ID` as a page; the beginning of several ids leads to the list of them.
 */
import type { MessageJson } from "../../tracking/json.ts";
import { type MessageBeside, messagePage } from "../../web/message-page.ts";
import { notHere } from "../../web/not-here.ts";
import {
  messagesById,
  messageTold,
  messageWords,
  sessionTold,
  WHOLE_ID,
} from "../answers/by-id.ts";
import { messagesFound } from "../answers/messages.ts";
import { type HttpReply, type Incoming, seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { QuestionRefused } from "../question.ts";
import type { Served } from "../service.ts";
import { maySee, type Viewer } from "../viewer.ts";
import { pageReply } from "./page-reply.ts";

export const MESSAGE: Route = { method: "GET", path: "/m/:id", needs: "mail", reply };

async function reply(asked: Incoming, service: Served): Promise<HttpReply> {
  const { params, viewer } = asked;
  const id = params.id as string;
  messageWords(id); // refuses what can be none
  if (id.length < WHOLE_ID && (await hasOthers(id, viewer, service)))
    return seeOther(`${service.base}/find?${new URLSearchParams({ q: `id:${id}` })}`);
  const { value, said, command } = await messageTold(service, viewer, id);
  const [message] = value.messages;
  if (!message) {
    const title = `No message here has the id ${id}`;
    const framed = { title, page: "find", command } as const;
    return pageReply(asked, service, framed, notHere(title, said, service), 404);
  }
  const framed = {
    title: `Message ${message.id}`,
    page: "find",
    command,
    said,
    data: `${service.base}/api/v1/messages/${message.id}`,
  } as const;
  const beside = await besideOf(message, asked, service);
  return pageReply(asked, service, framed, messagePage(message, beside, service));
}

/** Whether several messages have ids that begin so: there may be very many. */
async function hasOthers(beginning: string, viewer: Viewer, service: Served): Promise<boolean> {
  const { value } = await messagesFound(service, viewer, { q: `id:${beginning}`, limit: 1 });
  return value.cursor !== undefined;
}

async function besideOf(
  message: MessageJson,
  { viewer, query }: Incoming,
  service: Served,
): Promise<MessageBeside> {
  const { id, session, bounce, bounceOf, forwardOf, forwards = [] } = message;
  const links = [bounce, bounceOf, forwardOf, ...forwards].flatMap((one) => one?.id ?? []);
  const maySeeLines = maySee(viewer, "all");
  const ask = (...words: string[]) => service.ask({ words, scope: viewer.scope });
  const [linked, brought, letter, lines] = await Promise.all([
    messagesById(service, viewer, links),
    session?.id === undefined ? undefined : sessionTold(service, viewer, session.id),
    ask("show", "--for", "customer", id).then(
      ({ out }) => ({ text: out, isRefused: false }),
      (error: unknown) => {
        if (!(error instanceof QuestionRefused)) throw error;
        const text = [error.message, error.hint].filter(Boolean).join("; ");
        return { text, isRefused: true };
      },
    ),
    maySeeLines && query.has("lines")
      ? ask("show", "-v", id).then(({ out, said }) => ({ text: out, said }))
      : undefined,
  ]);
  return { linked, session: brought?.value.sessions[0], letter, lines, maySeeLines };
}
