/**
 * Messages by their whole ids: the other ends of a message's links, what a session brought.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { told } from "./answers.ts";

/** More than that a page tells by their ids alone. */
const MOST = 10;

/** Each is a question of its own, for one id is found at once. */
export async function messagesById(
  service: Served,
  viewer: Viewer,
  ids: readonly string[],
): Promise<MessageJson[]> {
  const found = await Promise.all(
    ids
      .slice(0, MOST)
      .map((id) => told<{ messages: MessageJson[] }>(service, viewer, ["find", `id:${id}`])),
  );
  return found.flatMap(({ value }) => value.messages);
}
