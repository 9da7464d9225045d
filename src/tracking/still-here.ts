/**
 * Whether anything of a period is still being followed: a message that has not been handed out, a session
 * that has not. Once nothing is, and no more can come, an answer about the period is complete.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import { isOlder } from "./id.ts";
import type { Tracking } from "./queue.ts";
import type { Records } from "./records.ts";
import type { Session } from "./sessions/facts.ts";
import type { SessionHost } from "./sessions/state.ts";
import { HELD, HERE, LEAVING } from "./stays.ts";

/** from <= t < to; an absent end is open. */
export interface When {
  from?: Instant;
  to?: Instant;
}

/** `byFirstLine`: a message belongs to the period of its first line, else to that in which it was queued. */
export function isStillHere(
  { records, hosts }: Tracking,
  when: When,
  byFirstLine: boolean,
): boolean {
  if (hasMessage(records, when, byFirstLine)) return true;
  for (const { sessions } of hosts.values())
    for (const { started, ended } of sessionsHere(sessions))
      if (isIn(started ?? ended, when)) return true;
  return false;
}

function hasMessage(records: Records, { from, to }: When, byFirstLine: boolean): boolean {
  const { used, stay, born, bornNanos, queued, queuedNanos } = records.messages;
  for (let one = 0; one < used; one++) {
    if (stay[one] !== HERE && stay[one] !== LEAVING && stay[one] !== HELD) continue;
    const isQueued = !byFirstLine && !Number.isNaN(queued[one]);
    const seconds = isQueued ? queued[one] : born[one];
    const nanos = isQueued ? queuedNanos[one] : bornNanos[one];
    const isBefore = from && (seconds - from.seconds || nanos - from.nanos) < 0;
    const isBehind = to && (seconds - to.seconds || nanos - to.nanos) >= 0;
    if (!isBefore && !isBehind && !isOlder(records, one)) return true;
  }
  return false;
}

function isIn(at: Instant | undefined, { from, to }: When): boolean {
  if (!at || (from && compareInstants(at, from) < 0)) return false;
  return !to || compareInstants(at, to) < 0;
}

function* sessionsHere({ services, late, firstLate, joins }: SessionHost): Generator<Session> {
  for (const { byPid, byKey } of services.values()) {
    for (const holder of byPid.held) if (holder) yield holder.session;
    for (const { session } of byKey.values()) yield session;
  }
  for (let i = firstLate; i < late.length; i++) yield (late[i] as (typeof late)[number]).session;
  for (let i = joins.firstStaying; i < joins.staying.length; i++)
    yield (joins.staying[i] as (typeof joins.staying)[number]).session;
}
