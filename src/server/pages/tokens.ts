/**
 * `/settings/tokens`: who may see what; tokens are made and ended here. `/audit`: who looked up what.
 */
import { isDomain } from "../../grammars/addresses/parts.ts";
import type { Scope } from "../../reports/scope.ts";
import { auditPage, TOKEN_DAYS, type TokensTold, tokensPage } from "../../web/tokens-page.ts";
import { HttpProblem, type HttpReply, type Incoming, seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";
import { type TokenAdded, TokenProblem } from "../tokens/tokens.ts";
import { pageReply } from "./page-reply.ts";

const PATH = "/settings/tokens";
const SECONDS_PER_DAY = 86_400;

export const TOKENS: Route[] = [
  {
    method: "GET",
    path: PATH,
    needs: "all",
    reply: (asked, service) => replyWith(asked, service),
  },
  {
    method: "POST",
    path: PATH,
    needs: "all",
    reply(asked, service) {
      const { secret, link, token } = added(new URLSearchParams(asked.body), service);
      const whole = `${asked.origin}${service.base}/${link}`;
      return replyWith(asked, service, { name: token.name, link: whole, secret });
    },
  },
  {
    method: "POST",
    path: `${PATH}/:id/end`,
    needs: "all",
    reply({ params }, { tokens, base }) {
      if (!tokens.revoke(params.id as string))
        throw new HttpProblem(404, "there is no such token", { hint: "it was ended already" });
      return seeOther(base + PATH);
    },
  },
  {
    method: "GET",
    path: "/audit",
    needs: "all",
    reply(asked, service) {
      const days = service.audit.days();
      const day = asked.query.get("day") ?? days[0] ?? "";
      const lookUps = service.audit.ofDay(day);
      return pageReply(
        asked,
        service,
        { title: "Audit" },
        auditPage({ days, day, lookUps }, service),
      );
    },
  },
];

function replyWith(
  asked: Incoming,
  service: Served,
  made?: NonNullable<TokensTold["made"]>,
): HttpReply {
  const isWithoutToken = asked.viewer.token === undefined;
  const told = { tokens: service.tokens.list(), now: service.now(), isWithoutToken };
  return pageReply(
    asked,
    service,
    { title: "Who may see what", command: service.command(["token", "list"]) },
    tokensPage({ ...told, ...(made && { made }) }, service),
  );
}

function added(fields: URLSearchParams, { tokens }: Served): TokenAdded {
  const name = fields.get("for")?.trim() ?? "";
  const days = fields.get("days") ?? "";
  if (!TOKEN_DAYS.some(([, known]) => known === days))
    throw new HttpProblem(400, "for how long the token is valid cannot be read", {
      hint: `it is one of ${TOKEN_DAYS.map(([words]) => words).join(", ")}`,
    });
  try {
    const seconds = days === "" ? undefined : Number(days) * SECONDS_PER_DAY;
    return tokens.add(name, scopeIn(fields), seconds);
  } catch (error) {
    if (error instanceof TokenProblem)
      throw new HttpProblem(400, error.message, { hint: error.hint });
    throw error;
  }
}

function scopeIn(fields: URLSearchParams): Scope {
  const kind = fields.get("scope");
  if (kind === "all" || kind === "figures") return { kind };
  const domains = (fields.get("domain") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = domains.find((one) => !isDomain(one));
  if (domains.length === 0 || wrong !== undefined)
    throw new HttpProblem(
      400,
      wrong === undefined ? "which domains' mail is the token to show?" : `"${wrong}" is no domain`,
      { hint: "write them as they stand behind the @: club.example" },
    );
  return { kind: "domains", domains: [...new Set(domains)] };
}
