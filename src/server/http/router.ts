/**
 * Routes: a method and a path with names in it, whose scope is enough, and what replies.
 *
 *     GET /api/v1/messages/:id   needs mail
 */

import type { SchemaName } from "../schemas/schemas.ts";
import type { Served } from "../service.ts";
import type { ScopeNeeded } from "../viewer.ts";
import { HttpProblem, type HttpReply, type Incoming } from "./exchange.ts";

export interface Route {
  method: "GET" | "POST";
  path: string;
  needs: ScopeNeeded;
  /** What programs are told of it (openapi.ts); absent for pages. */
  told?: RouteTold;
  reply(asked: Incoming, service: Served): HttpReply | Promise<HttpReply>;
}

export interface RouteTold {
  /** One sentence: what it answers. */
  about: string;
  parameters: readonly Parameter[];
  /** Media types of its answer, the usual first, each with its schema where it has one. */
  answers: Readonly<Record<string, SchemaName | undefined>>;
  /** Media types of what is sent to it. */
  takes?: readonly string[];
}

/** What may stand in the query of an address. */
export interface Parameter {
  name: string;
  about: string;
  type: "string" | "integer";
  /** The only values. */
  choices?: readonly string[];
  least?: number;
  most?: number;
  usual?: number;
  /** May be given several times: either. */
  isRepeated?: boolean;
}

interface RouteFound {
  route: Route;
  params: Record<string, string>;
}

/** Which route is meant; @throws HttpProblem 404, 405 */
export function routeOf(routes: readonly Route[], method: string, path: string): RouteFound {
  const matching = routes.flatMap((route) => {
    const params = paramsIn(route.path, path);
    return params ? [{ route, params }] : [];
  });
  if (matching.length === 0)
    throw new HttpProblem(404, "there is no such page", { hint: "begin at the first page: /" });
  // HEAD is answered as GET, without its body.
  const wanted = method === "HEAD" ? "GET" : method;
  const found = matching.find(({ route }) => route.method === wanted);
  if (found) return found;
  const allow = [...new Set(matching.map(({ route }) => route.method))].join(", ");
  throw new HttpProblem(405, `${method} is not answered here`, {
    hint: `qtrail only reads; this address answers ${allow}`,
    headers: { allow },
  });
}

function paramsIn(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const text = given[i] as string;
    if (part.startsWith(":")) {
      if (text === "") return undefined;
      params[part.slice(1)] = text;
    } else if (part !== text) return undefined;
  }
  return params;
}
