/**
 * A page in its frame, as a reply.
 */

import { scopeWords } from "../../reports/scope.ts";
import { type Framed, frame, PAGES, type PageName } from "../../web/frame.ts";
import type { Markup } from "../../web/markup.ts";
import { rendered } from "../../web/rendered.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import { maySee, type ScopeNeeded, type Viewer } from "../viewer.ts";

/** Whose scope is enough for the pages of the menu. */
const NEEDED: Record<PageName, ScopeNeeded> = {
  find: "mail",
  queue: "mail",
  reports: "figures",
  live: "mail",
  explain: "figures",
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
  const { base, zone } = service;
  return framedReply(
    { base, zone, host: whoseMail(viewer, service) },
    pages,
    framed,
    answer,
    status,
  );
}

/** What is said on a page is of this mail: of a machine, as far as the viewer may see it. Who sees none is not told of it. */
function whoseMail({ scope }: Viewer, { host }: Served): string {
  if (scope.kind === "all") return host;
  const seesNone = scope.kind === "domains" && scope.domains.length === 0;
  return seesNone ? "" : `${host}, ${scopeWords(scope)}`;
}

/** Where programs get what the page tells. */
export function dataAddress(base: string, path: string, query: URLSearchParams): string {
  return `${base}/api/v1/${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** With a menu of these pages. */
export function framedReply(
  { base, host, zone }: Pick<Served, "base" | "host" | "zone">,
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
