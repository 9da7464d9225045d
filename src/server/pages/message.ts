/**
 * `/m/ID` as a page; `/m/BEGINNING` of several ids is the list of them.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { MessageBeside } from "../../web/message-page.ts";
import { messagePage } from "../../web/message-page.ts";
import { messagesNamed } from "../../web/messages-named.ts";
import { notHere } from "../../web/not-here.ts";
import { messagesById } from "../answers/linked.ts";
import { messageTold } from "../answers/message.ts";
import { sessionTold } from "../answers/session.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { QuestionRefused } from "../question.ts";
import type { Served } from "../service.ts";
import { pageReply } from "./page-reply.ts";

export const MESSAGE: Route = { method: "GET", path: "/m/:id", needs: "mail", reply };

async function reply(asked: Incoming, service: Served): Promise<HttpReply> {
  const { params, viewer } = asked;
  const id = params.id as string;
  const { value, said, command } = await messageTold(service, viewer, id);
  const [message] = value.messages;
  if (!message) {
    const title = `No message here has the id ${id}`;
    return pageReply(
      asked,
      service,
      { title, page: "find", command },
      notHere(title, said, service),
      404,
    );
  }
  const framed = {
    page: "find",
    command,
    said,
    data: `${service.base}/api/v1/messages/${encodeURIComponent(id)}`,
  } as const;
  if (value.messages.some((other) => other.id !== message.id)) {
    const title = `Messages whose id begins with ${id}`;
    return pageReply(
      asked,
      service,
      { ...framed, title },
      messagesNamed(title, value.messages, service),
    );
  }
  const beside = await besideOf(message, asked, service);
  return pageReply(
    asked,
    service,
    { ...framed, title: `Message ${message.id}` },
    messagePage(message, beside, service),
  );
}

async function besideOf(
  message: MessageJson,
  { viewer, query }: Incoming,
  service: Served,
): Promise<MessageBeside> {
  const { id, session, bounce, bounceOf, forwardOf, forwards = [] } = message;
  const links = [bounce, bounceOf, forwardOf, ...forwards].flatMap((one) => one?.id ?? []);
  const maySeeLines = viewer.scope.kind === "all";
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
