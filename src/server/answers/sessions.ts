/**
 * Sessions that match, newest first, a page at a time: `qtrail sessions`; and one of them: `qtrail session`.
 */
import type { SessionJson } from "../../tracking/sessions/json.ts";
import type { CoverageJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, asTyped, told } from "./answers.ts";
import { type PageAsked, pageOf, pageWords } from "./pages.ts";

export interface SessionsFound {
  schema: string;
  query: string;
  sessions: SessionJson[];
  cursor?: string;
  coverage: CoverageJson;
}

export async function sessionsFound(
  service: Served,
  viewer: Viewer,
  asked: PageAsked,
): Promise<AnswerTold<SessionsFound>> {
  const { words, from, ...search } = pageWords(asked);
  const { value, ...rest } = await told<SessionsFound>(service, viewer, ["sessions", ...words]);
  const { rows, ...more } = pageOf(
    value.sessions,
    asked,
    from,
    ({ started, ended }) => started ?? ended ?? "",
  );
  const { schema, query, coverage } = value;
  return {
    ...rest,
    command: service.command(asTyped(["sessions", ...search.asked])),
    value: { schema, query, sessions: rows, ...more, coverage },
  };
}

/** @throws HttpProblem for what can be no session's id */
export function sessionWords(id: string): [string, ...string[]] {
  if (!/^[0-9a-z]{1,13}$/i.test(id))
    throw new HttpProblem(404, "that is no session's id", {
      hint: "an id is up to 13 letters and digits, as lists show it",
    });
  return ["session", id];
}
