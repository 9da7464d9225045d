/**
 * How a browser comes in: by a link that works once, or with the token itself; and how it leaves.
 *
 *     GET /enter              a form for the token
 *     GET /enter/ONE-TIME     a button
 *     POST /enter/ONE-TIME    the cookie, and on to the first page
 *     POST /enter             token=qtr_…
 *     POST /leave
 *
 * What looks at links before a person does, a mail filter or the preview of a chat, presses no button: the link is used
 * by who does. The page with it is this server's own, so the browser shows the cookie at once (SameSite=Strict).
 */

import { enterByLinkPage, enterPage } from "../../web/enter-page.ts";
import { cookieIn, cookieOf } from "../http/cookie.ts";
import { HttpProblem, type HttpReply, seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";
import type { Visit } from "../tokens/tokens.ts";
import { pageReply } from "./page-reply.ts";

export const ENTERING: readonly Route[] = [
  {
    method: "GET",
    path: "/enter",
    needs: "nothing",
    reply(asked, service) {
      const { token, name } = asked.viewer;
      const page = enterPage(service.base, token === undefined ? undefined : name);
      return pageReply(asked, service, { title: "Come in", isHome: true }, page);
    },
  },
  {
    method: "GET",
    path: "/enter/:link",
    needs: "nothing",
    reply(asked, service) {
      const link = asked.params.link as string;
      if (!service.tokens.isLink(link)) throw noLink();
      const page = enterByLinkPage(service.base, link);
      return pageReply(asked, service, { title: "Come in", isHome: true }, page);
    },
  },
  {
    method: "POST",
    path: "/enter/:link",
    needs: "nothing",
    reply({ params, origin }, service) {
      const visit = service.tokens.enterBy(params.link as string);
      if (!visit) throw noLink();
      return goingOn(visit, origin, service);
    },
  },
  {
    method: "POST",
    path: "/enter",
    needs: "nothing",
    reply({ body, origin }, service) {
      const visit = service.tokens.enterWith(new URLSearchParams(body).get("token")?.trim() ?? "");
      if (!visit)
        throw new HttpProblem(403, "that is no token that is valid", {
          hint: "it begins with qtr_; whoever gave it to you knows whether it still is",
        });
      return goingOn(visit, origin, service);
    },
  },
  {
    method: "POST",
    path: "/leave",
    needs: "nothing",
    reply({ headers, origin }, service) {
      const cookie = cookieIn(String(headers.cookie ?? ""));
      if (cookie !== undefined) service.tokens.leave(cookie);
      return seeOther(`${service.base}/`, {
        "set-cookie": cookieOf("", 0, placeOf(origin, service)),
      });
    },
  },
];

function goingOn({ secret, seconds }: Visit, origin: string, service: Served): HttpReply {
  return seeOther(`${service.base}/`, {
    "set-cookie": cookieOf(secret, seconds, placeOf(origin, service)),
  });
}

function noLink(): HttpProblem {
  return new HttpProblem(404, "this link was used already, or its time is over", {
    hint: "ask for another one, or enter your token at /enter",
  });
}

function placeOf(origin: string, { base }: Served): { base: string; isSecure: boolean } {
  return { base, isSecure: origin.startsWith("https:") };
}
