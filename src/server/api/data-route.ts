/**
 * Routes that give data to programs: what is asked for is checked against what the route takes, and who has the
 * answer already is told so.
 *
 *     GET /api/v1/queue?top=3          200, etag: W/"Zc9…"
 *     if-none-match: W/"Zc9…"          304
 */
import { createHash } from "node:crypto";
import { nearest } from "../../reports/filter/nearest.ts";
import { HttpProblem, type HttpReply, hasAlready, type Incoming } from "../http/exchange.ts";
import type { Parameter, Route, RouteTold } from "../http/router.ts";
import type { Served } from "../service.ts";
import { type DataFormat, formatAsked } from "./formats.ts";

type DataRoute = Omit<Route, "reply"> & {
  told: RouteTold;
  reply(asked: Incoming, service: Served, format: DataFormat): HttpReply | Promise<HttpReply>;
};

export function dataRoute(route: DataRoute): Route {
  const types = Object.keys(route.told.answers);
  return {
    ...route,
    async reply(asked, service) {
      checkParameters(asked.query, route.told.parameters);
      return tagged(asked, await route.reply(asked, service, formatAsked(asked, types)));
    },
  };
}

function checkParameters(query: URLSearchParams, parameters: readonly Parameter[]): void {
  const names = parameters.map(({ name }) => name);
  for (const name of new Set(query.keys())) {
    const known = parameters.find((one) => one.name === name);
    if (!known) {
      const meant = nearest(name.toLowerCase(), names);
      throw new HttpProblem(400, `there is no parameter "${name}" here`, {
        hint: meant ? `did you mean ${meant}?` : takenWords(names),
      });
    }
    const values = query.getAll(name);
    if (values.length > 1 && !known.isRepeated)
      throw new HttpProblem(400, `${name} is given ${values.length} times`, {
        hint: "give it once",
      });
    for (const value of values) checkValue(known, value);
  }
}

function takenWords(names: readonly string[]): string {
  return names.length === 0 ? "it takes none" : `it takes ${names.join(", ")}`;
}

function checkValue({ name, type, least = 0, most, choices }: Parameter, value: string): void {
  if (value === "") return; // an empty field of a form
  if (choices && !choices.includes(value)) {
    const meant = nearest(value, choices);
    throw new HttpProblem(400, `${name}: "${value}" is none of ${choices.join(", ")}`, {
      ...(meant !== undefined && { hint: `did you mean ${name}=${meant}?` }),
    });
  }
  if (type !== "integer") return;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (number >= least && number <= (most ?? number)) return;
  const range = most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new HttpProblem(400, `${name}: "${value}" is no number ${range}`, {
    hint: `write it in digits, or leave ${name} out`,
  });
}

/** The value of a parameter that may be given once; undefined where it is not, or is empty. */
export function givenIn(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) || undefined;
}

/** A tag of the answer itself: the same question may have another answer at any moment. */
function tagged(asked: Incoming, reply: HttpReply): HttpReply {
  const { body, status, type } = reply;
  if (status !== 200 || typeof body !== "string") return reply;
  const digest = createHash("sha256").update(type).update(body).digest("base64url");
  const etag = `W/"${digest.slice(0, 22)}"`;
  const tags = { ...reply.headers, etag, vary: "accept, accept-encoding" };
  if (!hasAlready(asked, etag)) return { ...reply, headers: tags };
  return { status: 304, type, body: "", headers: tags };
}
