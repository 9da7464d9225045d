/**
 * A page in its frame, as a reply.
 */
import { type Framed, frame, PAGES, type PageName } from "../../web/frame.ts";
import type { Markup } from "../../web/markup.ts";
import { rendered } from "../../web/rendered.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import { maySee, type ScopeNeeded } from "../viewer.ts";

/** Whose scope is enough for the pages of the menu. */
const NEEDED: Record<PageName, ScopeNeeded> = {
  find: "mail",
  queue: "mail",
  reports: "figures",
  live: "mail",
  explain: "nothing",
  logs: "all",
};

export function pageReply(
  { viewer }: Pick<Incoming, "viewer">,
  service: Served,
  framed: Framed,
  answer: Markup,
  status = 200,
): HttpReply {
  const pages = (Object.keys(PAGES) as PageName[]).filter((name) => maySee(viewer, NEEDED[name]));
  return framedReply(service, pages, framed, answer, status);
}

/** With a menu of these pages. */
export function framedReply(
  { base, host, zone }: Served,
  pages: readonly PageName[],
  framed: Framed,
  answer: Markup,
  status: number,
): HttpReply {
  return {
    status,
    type: "text/html; charset=utf-8",
    body: rendered(frame({ base, host, zone: zone.name, pages }, framed, answer)),
  };
}
