/**
 * A page in its frame, as a reply.
 */
import { type Framed, frame, PAGES, type PageName } from "../../web/frame.ts";
import type { Markup } from "../../web/markup.ts";
import { rendered } from "../../web/rendered.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Served } from "../service.ts";

export function pageReply(
  _asked: Pick<Incoming, "viewer">,
  { base, host, zone }: Served,
  framed: Framed,
  answer: Markup,
  status = 200,
): HttpReply {
  const setting = { base, host, zone: zone.name, pages: Object.keys(PAGES) as PageName[] };
  return {
    status,
    type: "text/html; charset=utf-8",
    body: rendered(frame(setting, framed, answer)),
  };
}
