/**
 * How long a message's record stays: while it is in the queue or on its way out, and after that as long as
 * somebody speaks of it, a link that may still come or a session that may have brought it.
 */
import { giveMessage, type Records } from "./records.ts";

/**
 * - `here`    in the queue
 * - `leaving` it has left the queue, and a link to it may come
 * - `held`    because a link of its own has not found its end
 * - `gone`    it was handed out
 */
const STAYS = ["here", "leaving", "held", "gone"] as const;

export const HERE = STAYS.indexOf("here");
export const LEAVING = STAYS.indexOf("leaving");
export const HELD = STAYS.indexOf("held");
export const GONE = STAYS.indexOf("gone");

export function hold({ messages }: Records, message: number): void {
  messages.holds[message]++;
}

export function letGo(records: Records, message: number): void {
  records.messages.holds[message]--;
  giveIfUnheld(records, message);
}

/** Nothing changes it any more. */
export function isGone(records: Records, message: number): void {
  records.messages.stay[message] = GONE;
  giveIfUnheld(records, message);
}

function giveIfUnheld(records: Records, message: number): void {
  const { stay, holds } = records.messages;
  if (stay[message] === GONE && holds[message] === 0) giveMessage(records, message);
}
