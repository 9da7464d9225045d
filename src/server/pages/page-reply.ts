/**
 * A page in its frame, as a reply.
 */
import { type Framed, frame, PAGES, type PageName } from "../../web/frame.ts";
import type { Content } from "../../web/markup.ts";
import { rendered } from "../../web/rendered.ts";
import type { Asked, Reply } from "../http/exchange.ts";
import type { Service } from "../service.ts";

export function pageReply(
  _asked: Pick<Asked, "viewer">,
  { base, host, zone }: Service,
  framed: Framed,
  answer: Content,
  status = 200,
): Reply {
  const setting = { base, host, zone: zone.name, pages: Object.keys(PAGES) as PageName[] };
  return {
    status,
    type: "text/html; charset=utf-8",
    body: rendered(frame(setting, framed, answer)),
  };
}
