/**
 * One session: `qtrail session ID`.
 */
import type { SessionJson } from "../../tracking/sessions/json.ts";
import type { CoverageJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";

export interface SessionTold {
  sessions: SessionJson[];
  coverage: CoverageJson;
}

export function sessionTold(
  service: Served,
  viewer: Viewer,
  id: string,
): Promise<AnswerTold<SessionTold>> {
  if (!/^[0-9a-z]{1,13}$/i.test(id))
    throw new HttpProblem(404, "that is no session's id", {
      hint: "an id is up to 13 letters and digits, as lists show it",
    });
  return told<SessionTold>(service, viewer, ["session", id]);
}
