/**
 * Which messages count: those that came into the queue in the asked period.
 *
 * A message whose `info msg` line is not in the log counts by its first sign. A message without
 * any time counts only where no period was asked for. A session counts by when it came in; by its
 * end, if the log does not show that.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import type { Given } from "./report.ts";

type Asked = Pick<Given, "from" | "to">;

export function counts(message: Message, given: Asked): boolean {
  return isWithin(message.queued ?? message.born, given);
}

export function countsSession({ started, ended }: Session, given: Asked): boolean {
  return isWithin(started ?? ended, given);
}

/** from <= at < to; an absent end is open. */
export function isWithin(at: Instant | undefined, { from, to }: Asked): boolean {
  if (!from && !to) return true;
  if (!at) return false;
  return (!from || compareInstants(from, at) <= 0) && (!to || compareInstants(at, to) < 0);
}
