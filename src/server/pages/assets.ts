/**
 * `/assets/NAME`: what pages are shown with. It tells of no mail, so a browser may keep it, and asks whether it has changed.
 */
import { HttpProblem, hasAlready } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";

const CACHING = "public, max-age=0, must-revalidate";

export const ASSETS: Route = {
  method: "GET",
  path: "/assets/:name",
  needs: "nothing",
  reply(asked, { assets }) {
    const asset = assets.get(asked.params.name as string);
    if (!asset) throw new HttpProblem(404, "there is no such part of a page");
    const { type, body, etag } = asset;
    const isKept = hasAlready(asked, etag);
    return {
      status: isKept ? 304 : 200,
      type,
      body: isKept ? "" : body,
      headers: { "cache-control": CACHING, etag },
    };
  },
};
