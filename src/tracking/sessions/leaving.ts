/**
 * How sessions end: their process does, nothing is heard of them any more, or the log is over. Each
 * waits a moment for a recorder's last lines, is concluded, and goes on to wait for its messages.
 */

import type { Step, Whose } from "../../grammars/session/event.ts";
import { hearEnd, isHeard } from "../../grammars/smtp-dialogue/dialogue.ts";
import { compareInstants, type Instant, instantOf, reachedAt } from "../../time/instant.ts";
import { added } from "../lists.ts";
import { countIn, putByPid, removeByPid, withPid } from "./by-pid.ts";
import { forgetBegun } from "./dialogue.ts";
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
    removeByPid(service.byPid, holder);
    putByPid(service.lateByPid, holder);
  }
  if (key !== undefined && service.byKey.get(key) === holder) service.byKey.delete(key);
  forgetAddress(host, holder);
  host.late.push(holder);
}

function forgetAddress({ byAddress }: SessionHost, holder: OpenSession): void {
  const { address } = holder.session.client;
  const open = address === undefined ? undefined : byAddress.get(address);
  const place = open?.indexOf(holder) ?? -1;
  if (!open || place < 0) return;
  if (open.length === 1) byAddress.delete(address as string);
  else open.splice(place, 1);
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
  host.reached = reachedAt(host.reached, now.seconds, now.nanos);
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
  if (session.pid !== undefined) removeByPid(service.lateByPid, holder);
  if (holder.isVoid) return;
  const last = holder.last && instantOf(holder.last.seconds, holder.last.nanos);
  hearTheEnd(host, holder, last);
  concludeSession(session, hearingOf(holder));
  if (holder.recording) forgetBegun(holder.recording);
  awaitMessages(host.joins, session, last, emit);
}

/** The recorder may have been killed before its last lines: what was asked then has no answer. */
function hearTheEnd(host: SessionHost, holder: OpenSession, last: Instant | undefined): void {
  if (!holder.recording) return;
  const { steps, count } = hearEnd(holder.recording.dialogue, "server");
  for (let i = 0; i < count; i++) takeStep(host, holder, steps[i] as Step, "spoken", last);
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
  const own = pid === undefined ? undefined : withPid(service.byPid, pid);
  if (own) endIfIdle(host, own, now, emit);
  const keyed = key === undefined ? undefined : service.byKey.get(key);
  if (keyed) endIfIdle(host, keyed, now, emit);
  if (pid !== undefined || key !== undefined || ip === undefined) return;
  const open = host.byAddress.get(ip);
  if (!open?.some((holder) => isIdle(holder, now))) return;
  for (const holder of [...open]) endIfIdle(host, holder, now, emit);
}

function endIfIdle(host: SessionHost, holder: OpenSession, now: Instant, emit: EmitSession): void {
  if (isIdle(holder, now)) neverEnded(host, holder, emit);
}

/** How many sessions were looked at. */
function sweep(host: SessionHost, now: Instant, emit: EmitSession): number {
  let open = 0;
  for (const service of host.services.values()) {
    for (const holder of service.byKey.values()) endIfIdle(host, holder, now, emit);
    open += service.byKey.size + countIn(service.byPid);
    for (const holder of service.byPid.held) if (holder) endIfIdle(host, holder, now, emit);
  }
  return open;
}
