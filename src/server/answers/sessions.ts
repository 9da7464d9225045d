/**
 * Sessions that match, newest first, a page at a time: `qtrail sessions`.
 */
import type { SessionJson } from "../../tracking/sessions/json.ts";
import type { CoverageJson } from "../../web/answers.ts";
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
