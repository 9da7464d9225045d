/**
 * One message: `qtrail show ID`.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { CoverageJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";

export interface MessageTold {
  messages: MessageJson[];
  coverage: CoverageJson;
}

export function messageTold(
  service: Served,
  viewer: Viewer,
  id: string,
): Promise<AnswerTold<MessageTold>> {
  return told<MessageTold>(service, viewer, messageWords(id));
}

/** @throws HttpProblem for what can be no message's id */
export function messageWords(id: string): [string, ...string[]] {
  if (!/^[0-9a-z]{1,13}$/i.test(id))
    throw new HttpProblem(404, "that is no message's id", {
      hint: "an id is up to 13 letters and digits, as lists show it",
    });
  return ["show", id];
}
