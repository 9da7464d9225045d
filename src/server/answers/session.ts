/**
 * One session: `qtrail session ID`.
 */
import type { SessionJson } from "../../tracking/sessions/json.ts";
import type { CoverageJson } from "../../web/answers.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";
import { sessionWords } from "./sessions.ts";

export interface SessionTold {
  sessions: SessionJson[];
  coverage: CoverageJson;
}

export function sessionTold(
  service: Served,
  viewer: Viewer,
  id: string,
): Promise<AnswerTold<SessionTold>> {
  return told<SessionTold>(service, viewer, sessionWords(id));
}
