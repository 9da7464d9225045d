/**
 * Messages and sessions by their ids, or by the beginnings of these: `qtrail show ID`, `qtrail session ID`.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { SessionJson } from "../../tracking/sessions/json.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";

/** Letters and digits of a whole id. */
export const WHOLE_ID = 13;

/** More than that a page tells by their ids alone. */
const MOST_LINKED = 10;

export function messageTold(
  service: Served,
  viewer: Viewer,
  id: string,
): Promise<AnswerTold<{ messages: MessageJson[] }>> {
  return told(service, viewer, messageWords(id));
}

export function sessionTold(
  service: Served,
  viewer: Viewer,
  id: string,
): Promise<AnswerTold<{ sessions: SessionJson[] }>> {
  return told(service, viewer, sessionWords(id));
}

/** The other ends of a message's links, what a session brought. Each is a question of its own, for one id is found at once. */
export async function messagesById(
  service: Served,
  viewer: Viewer,
  ids: readonly string[],
): Promise<MessageJson[]> {
  const found = await Promise.all(
    ids
      .slice(0, MOST_LINKED)
      .map((id) => told<{ messages: MessageJson[] }>(service, viewer, ["find", `id:${id}`])),
  );
  return found.flatMap(({ value }) => value.messages);
}

/** @throws HttpProblem for what can be no message's id */
export function messageWords(id: string): [verb: string, id: string] {
  return ["show", idOf("message", id)];
}

/** @throws HttpProblem for what can be no session's id */
export function sessionWords(id: string): [verb: string, id: string] {
  return ["session", idOf("session", id)];
}

function idOf(what: "message" | "session", id: string): string {
  if (/^[0-9a-z]{1,13}$/i.test(id)) return id;
  throw new HttpProblem(404, `that is no ${what}'s id`, {
    hint: "an id is up to 13 letters and digits, as lists show it",
  });
}
