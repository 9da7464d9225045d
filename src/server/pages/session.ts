/**
 * `/s/ID` as a page: a session, with its recorded dialogue where the logs still have it.
 */
import { notHere } from "../../web/not-here.ts";
import { sessionPage } from "../../web/session-page.ts";
import { sessionsNamed } from "../../web/sessions-named.ts";
import { messagesById, sessionTold, sessionWords, WHOLE_ID } from "../answers/by-id.ts";
import { sessionsFound } from "../answers/sessions.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";
import { maySee } from "../viewer.ts";
import { pageReply } from "./page-reply.ts";

export const SESSION: Route = { method: "GET", path: "/s/:id", needs: "mail", reply };

async function reply(asked: Incoming, service: Served): Promise<HttpReply> {
  const { params, viewer, query } = asked;
  const id = params.id as string;
  const several = await severalSessions(asked, service);
  if (several) return several;
  const { value, said, command } = await sessionTold(service, viewer, id);
  const [session] = value.sessions;
  if (!session) {
    const title = `No session here has the id ${id}`;
    const framed = { title, page: "find", command } as const;
    return pageReply(asked, service, framed, notHere(title, said, service), 404);
  }
  const framed = {
    title: `Session ${session.id}`,
    page: "find",
    command,
    said,
    data: `${service.base}/api/v1/sessions/${session.id}`,
  } as const;
  const ids = (session.messages ?? []).map((message) => message.id);
  const maySeeLines = maySee(viewer, "all");
  const [brought, lines] = await Promise.all([
    messagesById(service, viewer, ids),
    maySeeLines && query.has("lines")
      ? service
          .ask({ words: ["session", "-d", "-v", session.id], scope: viewer.scope })
          .then((answer) => ({ text: answer.out, said: answer.said }))
      : undefined,
  ]);
  const page = sessionPage(session, { brought, lines, maySeeLines }, service);
  return pageReply(asked, service, framed, page);
}

/** Sessions whose ids begin alike: there may be very many. */
const MOST = 100;

async function severalSessions(asked: Incoming, service: Served): Promise<HttpReply | undefined> {
  const { params, viewer } = asked;
  const id = params.id as string;
  sessionWords(id); // refuses what can be none
  if (id.length >= WHOLE_ID) return undefined;
  const search = { q: `id:${id}`, limit: MOST };
  const { value, said, command } = await sessionsFound(service, viewer, search);
  const { sessions, cursor } = value;
  if (sessions.length < 2) return undefined;
  const title = `${cursor ? `The newest ${MOST} sessions` : "Sessions"} whose id begins with ${id}`;
  const page = sessionsNamed(title, sessions, service);
  return pageReply(asked, service, { title, page: "find", command, said }, page);
}
