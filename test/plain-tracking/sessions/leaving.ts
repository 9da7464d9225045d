/**
 * How sessions end: their process does, nothing is heard of them any more, or the log is over. Each
 * waits a moment for a recorder's last lines, is concluded, and goes on to wait for its messages.
 */

import type { Whose } from "../../../src/grammars/session/event.ts";
import { compareInstants, type Instant } from "../../../src/time/instant.ts";
import { added, NONE } from "../lists.ts";
import { hearEnd, isHeard } from "../smtp-dialogue/dialogue.ts";
import { entriesOf, get, put, remove, sizeOf } from "../table.ts";
import { awaitMessages } from "./joins.ts";
import { isGone, isIdle } from "./silence.ts";
import type { EmitSession, OpenSession, Service, SessionHost } from "./state.ts";
import { takeStep } from "./steps.ts";
import { concludeSession, type Hearing } from "./verdict.ts";

/** The process is gone; the recorder may not be. */
export function end(host: SessionHost, holder: OpenSession): void {
  const { service, session, key } = holder;
  const { pid } = session;
  if (pid !== undefined) {
    if (get(service.byPid, pid) === holder) remove(service.byPid, pid);
    put(service.lateByPid, pid, holder);
  }
  if (key !== undefined && service.byKey.get(key) === holder) service.byKey.delete(key);
  const ip = session.client.address;
  const open = ip === undefined ? undefined : host.byAddress.get(ip);
  if (open?.delete(holder) && open.size === 0) host.byAddress.delete(ip as string);
  host.late.push(holder);
}

/** It is over for all that the log tells, though no line says so. */
export function neverEnded(host: SessionHost, holder: OpenSession, emit: EmitSession): void {
  holder.session.incomplete = added(holder.session.incomplete, "end");
  end(host, holder);
  if (!holder.last) releaseUntimed(host, emit);
}

/** Without stamps, the number of later ends bounds the same. */
const MOST_LATE = 20;
/** Idle sessions are looked for after so many events, and some for each session that is open. */
const LEAST_SWEEP_EVENTS = 4096;
const EVENTS_PER_OPEN = 8;

/** Hands over the late ones whose recorders have had their time, and looks for idle ones. */
export function release(host: SessionHost, now: Instant, emit: EmitSession): void {
  if (host.reached && compareInstants(now, host.reached) < 0) stepBack(host, host.reached, emit);
  host.reached = now;
  while (host.firstLate < host.late.length) {
    const holder = host.late[host.firstLate] as OpenSession;
    if (holder.last && !isGone(holder, now)) break;
    handOver(host, emit);
  }
  host.sinceSweep++;
  if (host.sinceSweep < host.sweepAfter) return;
  host.sinceSweep = 0;
  host.sweepAfter = LEAST_SWEEP_EVENTS + EVENTS_PER_OPEN * sweep(host, now, emit);
}

/** Time goes back from `last`: what was over by then stays so, whether it was looked for or not. */
function stepBack(host: SessionHost, last: Instant, emit: EmitSession): void {
  sweep(host, last, emit);
  const late = host.late.slice(host.firstLate);
  const [over, others] = [true, false].map((isOver) =>
    late.filter((holder) => (!holder.last || isGone(holder, last)) === isOver),
  ) as [OpenSession[], OpenSession[]];
  host.late = [...over, ...others];
  host.firstLate = 0;
  releaseBeyond(host, others.length, emit);
}

/** Nothing more comes for them. */
export function releaseAll(host: SessionHost, emit: EmitSession): void {
  releaseBeyond(host, 0, emit);
}

/** Without stamps time says nothing: the latest few stay. */
export function releaseUntimed(host: SessionHost, emit: EmitSession): void {
  releaseBeyond(host, MOST_LATE, emit);
}

function releaseBeyond(host: SessionHost, most: number, emit: EmitSession): void {
  while (host.late.length - host.firstLate > most) handOver(host, emit);
}

/** The oldest of the late ones is concluded, and stays only for messages that it may have brought. */
function handOver(host: SessionHost, emit: EmitSession): void {
  const holder = host.late[host.firstLate++] as OpenSession;
  if (host.firstLate > host.late.length / 2) {
    host.late = host.late.slice(host.firstLate);
    host.firstLate = 0;
  }
  const { session, service } = holder;
  if (session.pid !== undefined && get(service.lateByPid, session.pid) === holder)
    remove(service.lateByPid, session.pid);
  if (holder.isVoid) return;
  hearTheEnd(host, holder);
  concludeSession(session, hearingOf(holder));
  awaitMessages(host.joins, session, holder.last, emit);
}

/** The recorder may have been killed before its last lines: what was asked then has no answer. */
function hearTheEnd(host: SessionHost, holder: OpenSession): void {
  if (!holder.recording) return;
  for (const spoken of hearEnd(holder.recording.dialogue, "server"))
    takeStep(host, holder, spoken, "spoken", holder.last);
}

function hearingOf({ session, recording }: OpenSession): Hearing {
  if (!recording) return "told";
  if (!isHeard(recording.dialogue)) return "until-tls";
  return session.incomplete.length === 0 ? "all" : "told";
}

/**
 * A session that `whose` may name, and of which nothing was heard for too long, is over: what comes now
 * is of another one, whenever idle sessions are looked for.
 */
export function endIdle(
  host: SessionHost,
  service: Service,
  { pid, key, ip }: Whose,
  emit: EmitSession,
): void {
  const now = host.reached;
  if (!now) return;
  const own = pid === undefined ? undefined : get(service.byPid, pid);
  if (own) endIfIdle(host, own, now, emit);
  const keyed = key === undefined ? undefined : service.byKey.get(key);
  if (keyed) endIfIdle(host, keyed, now, emit);
  if (pid !== undefined || key !== undefined || ip === undefined) return;
  for (const holder of [...(host.byAddress.get(ip) ?? NONE)]) endIfIdle(host, holder, now, emit);
}

function endIfIdle(host: SessionHost, holder: OpenSession, now: Instant, emit: EmitSession): void {
  if (isIdle(holder, now)) neverEnded(host, holder, emit);
}

/** How many sessions were looked at. */
function sweep(host: SessionHost, now: Instant, emit: EmitSession): number {
  let open = 0;
  for (const service of host.services.values()) {
    for (const holder of service.byKey.values()) endIfIdle(host, holder, now, emit);
    open += service.byKey.size + sizeOf(service.byPid);
    for (const [, holder] of entriesOf(service.byPid)) endIfIdle(host, holder, now, emit);
  }
  return open;
}
